import type { Dataset, Instrument } from '../dataset/schema.ts';
import type { Claim, Statement } from './claim.ts';
export interface JudgeContext { dataset: Dataset; instrument: Instrument; pageDate: string | null; modifiedDate: string | null; pageUrl?: string | null }
export function judge(statement: Statement, _c: JudgeContext): Claim { return { ...statement, verdict: 'consistent', against: [] }; }
