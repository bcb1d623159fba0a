import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Narrowed while developing, as for the other suites. */
const BROWSERS = (process.env.TREATY_LENS_BROWSERS || 'chromium,firefox').split(',');

/** Runs the demo as `npm start -- …` does. */
function start(...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['scripts/start.ts', ...args], { cwd: PROJECT });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}

describe('The demo', () => {
  test.each(BROWSERS)(
    'opens the first card unseen in %s and prints it',
    async (browser) => {
      const { code, output } = await start('--headless', '--browser', browser);
      expect(code, output).toBe(0);
      expect(output).toContain('Azerbaijan');
      expect(output).toContain('Türkiye');
      const picture = /^Screenshot: (.+)$/m.exec(output)?.[1] ?? '';
      expect(existsSync(resolve(PROJECT, picture)), output).toBe(true);
      expect(Date.now() - statSync(resolve(PROJECT, picture)).mtimeMs).toBeLessThan(60_000);
    },
    120_000,
  );

  test('says what is wrong with its arguments', async () => {
    const { code, output } = await start('--browser', 'lynx');
    expect(code).toBe(1);
    expect(output).toContain('There is no browser "lynx" here.');
  });
});
