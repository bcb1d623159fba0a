/** Every problem of the data on how sentences assert a status, with its line, where the reader for the build stops at the first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ClaimLanguageFile, parseClaimLanguage } from '../../src/claims/language-schema.ts';
import type { Problem } from '../../src/dataset/rules.ts';
import { lineOf } from '../dataset/lines.ts';
import { shapeProblems } from '../dataset/shape.ts';

/** What the shape cannot tell, such as an ending that no table has. These name no place: the line is that of the words they quote. */
function slips(file: string, text: string): Problem[] {
  try {
    parseClaimLanguage(file, JSON.parse(text));
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => {
      const message = line.replace(`${file}: `, '');
      const quoted = /"[^"]+"/.exec(message)?.[0] ?? '';
      const at = quoted === '' ? -1 : text.indexOf(quoted);
      return { file, path: '', rule: 'claims', message, line: at < 0 ? 1 : text.slice(0, at).split('\n').length };
    });
  }
}

function fileProblems(file: string, text: string): Problem[] {
  const problems = shapeProblems(file, text, ClaimLanguageFile);
  if (problems.length > 0) return problems;
  const named = JSON.parse(text).language === basename(file, '.json');
  const message = 'is not the name of the file';
  return [
    ...(named ? [] : [{ file, path: '/language', rule: 'file-name', message, line: lineOf(text, '/language') }]),
    ...slips(file, text),
  ];
}

/**
 * Checks the data of all languages.
 * @param folder the dataset's folder, with `claims/`
 * @returns all problems, each with its line
 */
export function claimProblems(folder: string): Problem[] {
  const claims = join(folder, 'claims');
  const names = existsSync(claims) ? readdirSync(claims).filter((name) => name.endsWith('.json')) : [];
  return names.sort().flatMap((name) => fileProblems(`claims/${name}`, readFileSync(join(claims, name), 'utf8')));
}
