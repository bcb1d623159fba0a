/** Checks one file beside the record against its schema, with lines. */
import * as v from 'valibot';
import { issueMessage } from '../../src/dataset/issue-message.ts';
import { pointer } from '../../src/dataset/rules/walk.ts';
import type { Problem } from '../../src/dataset/rules.ts';
import { lineOf, textFaults } from './lines.ts';

/**
 * Lists what is wrong with a file as JSON, or else with its shape.
 * @param file path from the dataset's folder, with `/`
 * @param text the whole file
 * @param schema of the file
 */
export function shapeProblems(file: string, text: string, schema: v.GenericSchema): Problem[] {
  const faults = textFaults(text);
  if (faults.length > 0) return faults.map((fault) => ({ file, rule: 'json', ...fault }));
  const { issues = [] } = v.safeParse(schema, JSON.parse(text), { abortPipeEarly: true });
  return issues.map((issue) => {
    const path = pointer((issue.path ?? []).map(({ key }) => String(key)));
    return { file, path, rule: 'schema', message: issueMessage(issue, schema), line: lineOf(text, path) };
  });
}
