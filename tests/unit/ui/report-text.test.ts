import { describe, expect, it } from 'vitest';
import { reportText } from '../../../src/ui/report-text.ts';
import { words } from '../../../src/ui/words.ts';

const RECORD = { id: 'some-treaty', checkedThrough: '2026-03-13' };

describe('reportText', () => {
  it('names every entry once, with its instrument, and how far the record was checked', () => {
    const lines = reportText(RECORD, ['signed', 'vote', 'signed'], 'Signed in May.', words()).split('\n');
    expect(lines[1]).toBe('Entries: some-treaty/signed, some-treaty/vote');
    expect(lines[2]).toContain('2026-03-13');
    expect(lines).toContain('Signed in May.');
    expect(lines.at(-2)).toBe('What is wrong with it, and which source says so:');
  });

  it('names the instrument where a line rests on no entry', () => {
    expect(reportText(RECORD, [], '…', words())).toContain('Entries: some-treaty\n');
  });

  it('has no address in it unless one is shown', () => {
    expect(reportText(RECORD, ['signed'], 'Signed in May.', words())).not.toMatch(/https?:/);
  });
});
