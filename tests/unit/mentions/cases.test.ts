import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../scripts/lexicon/read.ts';
import { explainMentions, formatTrace } from '../../../src/mentions/explain.ts';
import { findMentions } from '../../../src/mentions/find.ts';
import { cases as en } from './cases/en.ts';
import { marked } from './marked.ts';

const lexicon = readLexicon();

describe.each(Object.entries({ en }))('%s', (language, cases) => {
  test.each(Object.entries(cases))('%s', (_, source) => {
    const { article, expected } = marked(source, language);
    const found = findMentions(article, lexicon).map(({ instrument, start, end }) => ({ instrument, text: article.text.slice(start, end) }));
    const trace = explainMentions(article, lexicon).map(formatTrace).join('\n');
    expect(found, trace).toEqual(expected);
  });
});
