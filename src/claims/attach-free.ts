import { type Attachment, type Clause, NOTHING } from './attachment.ts';
export function attachFree(_clause: Clause): Attachment { return NOTHING; }
