import { deflateRawSync, inflateRawSync, constants as zlib } from 'node:zlib';

/** One file of a zip archive, still packed: what is only passed on is never unpacked. */
export interface Part {
  packed: Buffer;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Bytes, unpacked. */
  size: number;
}

/** The files of a zip archive by name; order is kept. */
export type Parts = Map<string, Part>;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const FILE = 0x04034b50;

/** Throws where the bytes are no zip archive, or one that is cut. */
export function unzip(bytes: Buffer): Parts {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error('invalid zip archive: no directory');
  const parts: Parts = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('invalid zip archive: broken directory');
    const [nameLength, extraLength, noteLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const file = bytes.readUInt32LE(at + 42);
    const start = file + 30 + bytes.readUInt16LE(file + 26) + bytes.readUInt16LE(file + 28);
    parts.set(name, {
      packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      size: bytes.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return parts;
}

/** A zip archive of the parts; the same parts give the same bytes. */
export function zip(parts: Parts): Buffer {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, { packed, method, crc, size }] of parts) {
    const name = Buffer.from(path, 'utf8');
    // Version 2.0, names in UTF-8, 1 January 1980.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(ENTRY, 0);
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    entries.push(entry, name);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(FILE, 0);
    files.push(head, common, name, packed);
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(
    entries.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...entries, end]);
}

export const unpack = ({ packed, method }: Part): Buffer => (method === 0 ? packed : inflateRawSync(packed));

/** The first bytes of a part, at least as many as 64 KB of it unpack to; a big part is not unpacked as a whole. */
export function unpackStart({ packed, method }: Part): Buffer {
  const start = packed.subarray(0, 65_536);
  return method === 0 ? start : inflateRawSync(start, { finishFlush: zlib.Z_SYNC_FLUSH });
}

export function pack(content: Buffer | string): Part {
  const bytes = Buffer.from(content as string);
  return { packed: deflateRawSync(bytes), method: 8, crc: crc32(bytes), size: bytes.length };
}

/** The same part, deflated. */
export const deflated = (part: Part): Part => (part.method === 0 ? { ...part, packed: deflateRawSync(part.packed), method: 8 } : part);

const crcs = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ crcs[(crc ^ byte) & 255]!;
  return (crc ^ 0xffffffff) >>> 0;
}
