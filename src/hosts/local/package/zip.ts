import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ZipInputFile } from 'fflate';
import { Zip, ZipPassThrough, zipSync } from 'fflate';
import { UserError } from '../../../core/table/user-error';
import type { Entry } from './zip-directory';
import { directoryOf } from './zip-directory';

/** The files of a zip archive by name, each unpacked only when it is asked for; order is kept. */
export type Parts = Map<string, Part>;

/** Gives the bytes of a file. Where it came out of an archive, it has them packed, too. */
export interface Part {
  (): Uint8Array;
  readonly packed?: Packed;
}

interface Packed extends Pick<Entry, 'size' | 'crc'> {
  bytes: Uint8Array;
}

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
  return new Map(entries.map(entry => [entry.name, partOf(bytes, entry)]));
}

/** What is unpacked is kept for as long as there is room: a large sheet is looked at several times. */
function partOf(bytes: Uint8Array, entry: Entry): Part {
  let known: WeakRef<Uint8Array> | undefined;
  const read = (): Uint8Array => {
    const unpacked = known?.deref() ?? unpack(bytes, entry);
    known = new WeakRef(unpacked);
    return unpacked;
  };
  const { method, start, packed, size, crc } = entry;
  const isWhole = method === 8 && start + packed <= bytes.length;
  return isWhole ? Object.assign(read, { packed: { bytes: bytes.subarray(start, start + packed), size, crc } }) : read;
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

/** A file that is packed already, as it is in another archive. */
function asPacked(filename: string, { size, crc }: Packed): ZipInputFile {
  return { filename, size, crc, compression: 8, mtime: EPOCH };
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
    if (read.packed) {
      const file = asPacked(path, read.packed);
      archive.add(file);
      file.ondata!(null, new Uint8Array(read.packed.bytes), true);
    } else {
      const file = new PackedFile(path);
      archive.add(file);
      file.push(read(), true);
    }
  }
  archive.end();
  return Buffer.concat(chunks);
}
