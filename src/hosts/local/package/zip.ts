import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough, zipSync } from 'fflate';
import { UserError } from '../../../core/table/user-error';
import type { Entry } from './zip-directory';
import { directoryOf } from './zip-directory';

/** The files of a zip archive by name, each unpacked only when it is asked for; order is kept. */
export type Parts = Map<string, () => Uint8Array>;

/** More than this, unpacked, is more than we can hold. */
const LARGEST = 2 ** 31;
/** A workbook packs its files to a fifth or a fiftieth of their size; what unpacks to so many times its size, and to so much, is a trap. */
const MOST_TIMES = 200;
const HARMLESS = 16 * 2 ** 20;
/** The first day that an archive can hold. */
const EPOCH = new Date(1980, 0, 1);

/**
 * The parts of a zip archive. Throws where the bytes are none, or one that is cut, and UserError `too-large` where it would unpack to far
 * more than a workbook can be. A part that is longer than the archive says throws when it is asked for.
 */
export function unzip(bytes: Uint8Array): Parts {
  const entries = directoryOf(bytes);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LARGEST || isTrap(total, bytes.length) || entries.some(({ size, packed }) => isTrap(size, packed)))
    throw new UserError('too-large');
  return new Map(entries.map(entry => [entry.name, () => unpack(bytes, entry)]));
}

const isTrap = (size: number, packed: number): boolean => size > HARMLESS && size > packed * MOST_TIMES;

function unpack(bytes: Uint8Array, { name, method, start, packed, size }: Entry): Uint8Array {
  const part = bytes.subarray(start, start + packed);
  if (part.length < packed) throw new Error(`${name} is cut`);
  if (method === 0) return part;
  if (method !== 8) throw new Error(`${name} is packed in a way of its own`);
  return inflateRawSync(part, { maxOutputLength: Math.max(size, 1) });
}

/** A file that is packed by the platform's own zlib, which is several times faster than any script. */
class PackedFile extends ZipPassThrough {
  override compression = 8;
  override mtime = EPOCH;
  protected override process(bytes: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateRawSync(bytes), isLast);
  }
}

/** A zip archive of the parts; the same parts give the same bytes. `level` 0 packs nothing. */
export function zip(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  if (level === 0) return zipSync(Object.fromEntries([...parts].map(([path, read]) => [path, read()])), { mtime: EPOCH, level });
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, read] of parts) {
    const file = new PackedFile(path);
    archive.add(file);
    file.push(read(), true);
  }
  archive.end();
  return Buffer.concat(chunks);
}
