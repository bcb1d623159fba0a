/** What is reported but never held against the page: where it is not certain what a sentence says, of what, or when. */
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/claims/claim.ts';
import { findStatements } from '../../../src/claims/find.ts';
import { languages, page } from './page.ts';

function found(language: string, blocks: string | string[]): Statement[] {
  const { article, mentions } = page(language, [blocks].flat());
  return findStatements(article, mentions, languages);
}

describe('a statement is unsure', () => {
  test.each([
    ['en', 'By the end of 2021 neither parliament had ratified the [S|Shusha Declaration].'],
    ['en', 'The Turkish parliament did not ratify the [S|Shusha Declaration] until 3 February 2022.'],
    ['en', 'At the time the [S|Shusha Declaration] was not in force.'],
    ['en', 'He claimed that the [S|Shusha Declaration] was signed in Ankara.'],
    ['en', 'President Aliyev signed the [M|memorandum] on 1 December.'],
    ['en', 'The ministers signed a [M|memorandum] in Ankara.'],
    ['en', ['# Five myths', 'The [S|Shusha Declaration] was signed in Ankara.']],
    ['en', ['Where was it signed?', '- The [S|Shusha Declaration] was signed in Ankara.']],
    ['tr', 'Ocak 2022’de TBMM [S|Şuşa Beyannamesi]’ni henüz onaylamamıştı.'],
    ['tr', 'İddiaya göre [S|Şuşa Beyannamesi] Ankara’da imzalandı.'],
    ['tr', '2019’da imzalanan deniz yetki alanları [M|muhtırası] gündemde.'],
    ['az', '2022-ci ilin yanvarında TBMM [S|Şuşa Bəyannaməsini] hələ təsdiqləməmişdi.'],
    ['az', 'Güya [S|Şuşa Bəyannaməsi] Bakıda imzalanıb.'],
    ['az', 'Bakıda çap olunan [M|memorandum] iyulda imzalanıb.'],
    ['ru', 'В январе 2022 года [S|Шушинская декларация] ещё не была ратифицирована.'],
    ['ru', 'Якобы [S|декларацию] подписали в Баку.'],
    ['ru', 'Опубликованный в Баку [M|меморандум] подписан в июле.'],
  ])('%s: %s', (language, blocks) => {
    expect(found(language, blocks)).toEqual([expect.objectContaining({ unsure: true })]);
  });
});

describe('a statement is sure', () => {
  test.each([
    ['en', 'Neither parliament has ratified the [S|Shusha Declaration].'],
    ['en', 'The [S|Shusha Declaration] was signed in Ankara in 2020.'],
    ['en', 'Signed in 2020, the [S|Shusha Declaration] was never ratified.'],
    ['tr', '[S|Şuşa Beyannamesi] 2020’de Bakü’de imzalandı.'],
    ['az', 'TBMM [S|Şuşa Bəyannaməsini] ratifikasiya etməyib.'],
    ['ru', 'Подписанная в 2020 году, [S|Шушинская декларация] так и не ратифицирована.'],
  ])('%s: %s', (language, blocks) => {
    const statements = found(language, blocks);
    expect(statements).not.toHaveLength(0);
    for (const one of statements) expect(one).not.toHaveProperty('unsure');
  });
});

describe('a date counted from another sentence', () => {
  test('is read, and not held against the page', () => {
    const [, second] = found(
      'en',
      'The [S|Shusha Declaration] was signed in June 2021. The next year it was ratified in Ankara.',
    );
    expect(second).toMatchObject({ asserts: 'ratified', date: '2022', unsure: true });
  });

  test('within its own sentence is as sure as any', () => {
    const [, second] = found('en', 'The [P|agreement] was signed in 2010 and entered into force the following year.');
    expect(second).toMatchObject({ asserts: 'in-force', date: '2011' });
    expect(second).not.toHaveProperty('unsure');
  });
});

describe('what else of the sentence may be meant', () => {
  test('other dates and places', () => {
    const [one] = found(
      'en',
      'The [M|memorandum], signed in Istanbul on 22 July 2025, was read in Baku on 16 December 2025.',
    );
    expect(one?.alternatives).toContainEqual({ date: '2025-12-16' });
    expect(one?.alternatives).toContainEqual({ place: 'Baku' });
  });

  test('the party that the sentence says nothing else of', () => {
    const text = 'The Turkish parliament waited, but the Milli Majlis ratified the [M|memorandum].';
    expect(found('en', text)[0]?.alternatives).toEqual([{ party: 'TR' }]);
    const both = 'The Turkish parliament ratified the [M|memorandum], and the Milli Majlis ratified it too.';
    for (const one of found('en', both)) expect(one).not.toHaveProperty('alternatives');
  });
});
