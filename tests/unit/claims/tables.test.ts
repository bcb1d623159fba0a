import { describe, expect, test } from 'vitest';
import { statements } from './page.ts';

const cells = (text: string): string[] => text.split(' | ').map((cell) => `- ${cell}`);

describe('a table of instruments', () => {
  test('tells signatures in the column headed so, and the rest as text does', () => {
    const rows = [
      'Belge | İmza | Durum',
      '[P|Stratejik Ortaklık Anlaşması] | 16.08.2010, Bakü | yürürlükte',
      '[S|Şuşa Beyannamesi] | 15.06.2021 | her iki meclis onayladı',
      '[M|Mutabakat Muhtırası] | 22 Temmuz, İstanbul | Türkiye’nin onayı bekleniyor',
    ];
    expect(statements('tr', rows.flatMap(cells))).toEqual([
      'P - signed 2010-08-16 @Baku',
      'P - in-force',
      'S - signed 2021-06-15',
      'S both approved-by-parliament',
      'M - signed 2025-07-22? @Istanbul',
      'M TR not-ratified',
    ]);
  });

  test('tells what a parliament did where a cell says no more than who and when', () => {
    const rows = [
      'Название | Подписан(а) | Парламенты',
      '[P|Договор о стратегическом партнёрстве] | 16 августа 2010 г., Баку | Милли Меджлис одобрил 21 декабря 2010 г.',
      '[S|Шушинская декларация] | 15 июня 2021 г. | Милли Меджлис одобрил 1 февраля 2022 г.',
    ];
    expect(statements('ru', rows.flatMap(cells))).toEqual([
      'P - signed 2010-08-16 @Baku',
      'P AZ approved-by-parliament 2010-12-21',
      'S - signed 2021-06-15',
      'S AZ approved-by-parliament 2022-02-01',
    ]);
    expect(statements('en', cells('[S|Shusha Declaration] | Milli Majlis approved on 1 February 2022'))).toEqual([
      'S AZ approved-by-parliament 2022-02-01',
    ]);
  });

  test('tells nothing by a label with a value for each of several columns', () => {
    const rows = ['Metin | [M|Mutabakat Muhtırası]', 'İmza | 15.08.2024, Ankara | 22.07.2025, İstanbul'];
    expect(statements('tr', ['[M|Muhtıra] gündemde.', ...rows.flatMap(cells)])).toEqual([]);
  });

  test.each([
    ['with a column’s heading alone', ['Document | Signed']],
    [
      'without a heading for it',
      ['Document | Printed', '[S|Shusha Declaration] | 15.06.2021', '[M|memorandum] | 22.07.2025'],
    ],
    ['with a single row', ['Document | Signed', '[S|Shusha Declaration] | 15.06.2021']],
    ['with words for a date', ['Document | Signed', '[S|Shusha Declaration] | in summer', '[M|memorandum] | soon']],
    [
      'with rows of unequal length',
      [
        'Document | Signed',
        '[S|Shusha Declaration] | 15.06.2021 | yes',
        '[M|memorandum] | 22.07.2025',
        '[P|agreement] | 16.08.2010 | no | no',
      ],
    ],
  ])('%s tells no signature', (_name, rows) => {
    expect(statements('en', rows.flatMap(cells))).toEqual([]);
  });

  test('in another language is passed over', () => {
    const rows = ['Dokument | Signed', '[S|Erklärung] | 15.06.2021', '[M|Memorandum] | 22.07.2025'];
    expect(statements('de', rows.flatMap(cells))).toEqual([]);
  });
});
