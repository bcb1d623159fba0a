import type { Mention } from '../mentions/mention.ts';
import type { Article } from '../page/article.ts';
import type { Statement } from './claim.ts';
import type { ClaimLanguages } from './language.ts';
export function statementsInTables(_a: Article, _m: readonly Mention[], _l: ClaimLanguages): Statement[] { return []; }
