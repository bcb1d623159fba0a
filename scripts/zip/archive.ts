/** Reads the archives that `wxt zip` writes: one after the other, each with its sizes in front, stored or deflated. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Marks the beginning of a file's entry (APPNOTE.TXT of PKWARE, 4.3.7). */
const ENTRY = 0x04034b50;
const STORED = 0;

/** A file in an archive. `time` and `date` as in MS-DOS; 0 where none is given. */
export interface ArchivedFile {
  path: string;
  time: number;
  date: number;
  content: Buffer;
}

/**
 * Lists what is in an archive.
 * @param archive bytes of the whole archive
 * @returns files in the order in which they lie in it
 */
export function filesIn(archive: Buffer): ArchivedFile[] {
  const files: ArchivedFile[] = [];
  let at = 0;
  while (at + 4 <= archive.length && archive.readUInt32LE(at) === ENTRY) {
    const [method, time, date] = [8, 10, 12].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const size = archive.readUInt32LE(at + 18);
    const nameLength = archive.readUInt16LE(at + 26);
    const name = at + 30;
    const data = name + nameLength + archive.readUInt16LE(at + 28);
    const bytes = archive.subarray(data, data + size);
    const path = archive.toString('utf8', name, name + nameLength);
    files.push({ path, time, date, content: method === STORED ? bytes : inflateRawSync(bytes) });
    at = data + size;
  }
  return files;
}

/**
 * Unpacks an archive.
 * @param archive bytes of the whole archive
 * @param folder where to; made if it is not there
 * @throws Error where a path leads out of the folder
 */
export function unpack(archive: Buffer, folder: string): void {
  for (const { path, content } of filesIn(archive)) {
    if (normalize(path).startsWith('..')) throw new Error(`leads out of the folder: ${path}`);
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
