/**
 * Shows that the packages for the stores can be made again, byte for byte: makes them from a copy of this folder, unpacks the sources
 * package among them elsewhere, makes them again from that, and compares. So the sources package is complete, too.
 *
 *     npm run zip-check
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { filesIn, unpack } from './zip/archive.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const PLACE = join(PROJECT, '.cache/zip-check');
/** Not as deep as each other, so that a path that slips into a package shows. */
const FIRST = join(PLACE, 'first');
const SECOND = join(PLACE, 'elsewhere/second');
const NOT_COPIED = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'coverage']);

/** What a build complains of, without the stacks below. */
const firstLines = (text: string): string => text.split(/\n\s+at /)[0]?.trim() ?? '';

/** Makes the packages in a folder, with the clock of a time zone. @returns bytes by file name */
async function makePackages(folder: string, timeZone: string): Promise<Map<string, Buffer>> {
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TREATY_LENS_')));
  for (const browser of ['chrome', 'firefox']) {
    const wxt = ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser];
    await promisify(execFile)(process.execPath, wxt, { cwd: folder, env: { ...env, TZ: timeZone } }).catch((error) => {
      console.error(`The package for ${browser} cannot be made:\n${firstLines(String(error.stderr || error))}`);
      process.exit(1);
    });
  }
  const output = join(folder, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(output, name))]));
}

/** What makes two archives differ, in words. */
function difference(one: Buffer, other: Buffer): string {
  const byPath = (archive: Buffer) => new Map(filesIn(archive).map((file) => [file.path, file]));
  const left = byPath(one);
  const right = byPath(other);
  const paths = [...new Set([...left.keys(), ...right.keys()])];
  const differing = paths.filter((path) => {
    const [a, b] = [left.get(path), right.get(path)];
    return !a || !b || !a.content.equals(b.content);
  });
  return differing.length > 0 ? differing.join(', ') : 'order, times or compression';
}

rmSync(PLACE, { recursive: true, force: true });
mkdirSync(SECOND, { recursive: true });
mkdirSync(FIRST);
// One by one, since a folder cannot be copied into itself.
for (const name of readdirSync(PROJECT).filter((one) => !NOT_COPIED.has(one))) {
  cpSync(join(PROJECT, name), join(FIRST, name), { recursive: true });
}
const first = await makePackages(FIRST, 'UTC');
const sources = [...first].find(([name]) => name.includes('sources'))?.[1];
if (!sources) throw new Error('There is no sources package.');
unpack(sources, SECOND);
const second = await makePackages(SECOND, 'Asia/Baku');

let failed = first.size !== 3 || second.size !== 3;
for (const [name, bytes] of first) {
  const again = second.get(name);
  const same = again?.equals(bytes) ?? false;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const count = filesIn(bytes).length;
  console.log(`${same ? 'same     ' : 'DIFFERENT'} ${hash}  ${name}, ${count} files, ${bytes.length} bytes`);
  if (!same) console.log(`          ${again ? difference(bytes, again) : 'was not made again'}`);
  const timed = filesIn(bytes).filter(({ time, date }) => time !== 0 || date !== 0);
  if (timed.length > 0) console.log(`          has times: ${timed.map(({ path }) => path).join(', ')}`);
  failed ||= !same || timed.length > 0;
}
rmSync(PLACE, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
