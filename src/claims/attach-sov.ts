import { type Attachment, type Clause, NOTHING } from './attachment.ts';
export function attachSov(_clause: Clause): Attachment { return NOTHING; }
