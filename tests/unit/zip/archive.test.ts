import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesIn, unpack } from '../../../scripts/zip/archive.ts';

/** One entry as in an archive, without what comes behind all of them. */
function entry(path: string, content: string, { deflated = true, time = 0, extra = 0 } = {}): Buffer {
  const name = Buffer.from(path);
  const data = deflated ? deflateRawSync(content) : Buffer.from(content);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(deflated ? 8 : 0, 8);
  header.writeUInt16LE(time, 10);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(Buffer.byteLength(content), 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra, 28);
  return Buffer.concat([header, name, Buffer.alloc(extra), data]);
}

const directory = Buffer.from([0x50, 0x4b, 0x01, 0x02, 0, 0]);

describe('An archive', () => {
  it('gives its files in order, stored or deflated, whatever their names', () => {
    const archive = Buffer.concat([
      entry('b.txt', 'stored', { deflated: false, extra: 5 }),
      entry('a/şuşa.json', '{"long": "long long long long"}', { time: 7 }),
      directory,
    ]);
    expect(filesIn(archive).map(({ path, content, time }) => [path, String(content), time])).toEqual([
      ['b.txt', 'stored', 0],
      ['a/şuşa.json', '{"long": "long long long long"}', 7],
    ]);
  });

  it('is empty where nothing is in it', () => {
    expect(filesIn(directory)).toEqual([]);
  });

  it('is unpacked into a folder, and not out of it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'treaty-lens-'));
    try {
      unpack(Buffer.concat([entry('deep/down/file', 'content')]), folder);
      expect(readFileSync(join(folder, 'deep/down/file'), 'utf8')).toBe('content');
      expect(() => unpack(entry('deep/../../file', ''), folder)).toThrow('leads out of the folder');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
