import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../scripts/lexicon/read.ts';
import { explainMentions, formatTrace } from '../../../src/mentions/explain.ts';
import { findMentions } from '../../../src/mentions/find.ts';
import { gatePattern } from '../../../src/mentions/gate.ts';
import { cases as ar } from './cases/ar.ts';
import { cases as az } from './cases/az.ts';
import { cases as azCyrl } from './cases/az-cyrl.ts';
import { cases as de } from './cases/de.ts';
import { cases as en } from './cases/en.ts';
import { cases as fa } from './cases/fa.ts';
import { cases as fr } from './cases/fr.ts';
import { cases as hy } from './cases/hy.ts';
import { cases as ka } from './cases/ka.ts';
import { rivals as kinds } from './cases/kinds.ts';
import { rivals as mixed } from './cases/mixed.ts';
import { rivals as narrowed } from './cases/narrowed.ts';
import { rivals as recalled } from './cases/recalled.ts';
import { rivals as returns } from './cases/returns.ts';
import { rivals } from './cases/rivals.ts';
import { rivals as furtherRivals } from './cases/rivals-more.ts';
import { cases as ru } from './cases/ru.ts';
import { rivals as topics } from './cases/topics.ts';
import { cases as tr } from './cases/tr.ts';
import { rivals as turns } from './cases/turns.ts';
import { rivals as words } from './cases/words.ts';
import { marked } from './marked.ts';

const lexicon = readLexicon();
const gate = gatePattern(lexicon);
const simple = { en, az, 'az-cyrl': azCyrl, tr, ru, hy, ka, fa, ar, de, fr };
const languages: Record<string, Record<string, string>> = Object.fromEntries(
  Object.entries(simple).map(([language, cases]) => [
    language,
    Object.assign(
      {},
      cases,
      ...[rivals, furtherRivals, returns, mixed, recalled, kinds, topics, narrowed, turns, words].map(
        (more) => more[language],
      ),
    ),
  ]),
);

function found(source: string, language: string | null) {
  const { article, expected } = marked(source, language);
  const mentions = findMentions(article, lexicon);
  const texts = mentions.map(({ instrument, start, end }) => ({ instrument, text: article.text.slice(start, end) }));
  return { article, mentions: texts, expected };
}

describe.each(Object.entries(languages))('%s', (language, cases) => {
  test.each(Object.entries(cases))('%s', (_, source) => {
    const { article, mentions, expected } = found(source, language.slice(0, 2));
    expect(mentions, explainMentions(article, lexicon).map(formatTrace).join('\n')).toEqual(expected);
  });

  test.each(Object.entries(cases))('%s, on a page that does not tell its language', (_, source) => {
    const { mentions, expected } = found(source, null);
    expect(mentions).toEqual(expected);
  });

  test('whatever has a mention passes the gate', () => {
    for (const source of Object.values(cases)) {
      const { article, expected } = found(source, null);
      const text = article.text.replaceAll('\u00ad', '').normalize('NFC');
      if (expected.length > 0) expect(gate.test(text), source).toBe(true);
    }
  });
});
