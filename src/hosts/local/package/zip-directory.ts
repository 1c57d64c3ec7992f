/** A file of a zip archive, as the directory at its end lists it. */
export interface Entry {
  name: string;
  /** 0 is not packed, 8 is deflated. */
  method: number;
  /** Where its bytes begin, and how many they are. */
  start: number;
  packed: number;
  /** Unpacked, as the archive says. */
  size: number;
  /** CRC-32 of what is unpacked, as the archive says. */
  crc: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const FILE = 0x02014b50;
const LOCAL = 0x04034b50;
const IN_EXTRA = 0xffffffff;
const [ENCRYPTED, UTF_8] = [1, 0x800];

/** The files of a zip archive. Throws where the bytes are none. Source: PKWARE, APPNOTE.TXT 6.3, sections 4.3 and 4.5.3. */
export function directoryOf(bytes: Uint8Array): Entry[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = view.length - 22;
  while (view.readUInt32LE(end) !== END) end--;
  let [count, at] = [view.readUInt16LE(end + 10), view.readUInt32LE(end + 16)];
  if (end >= 20 && view.readUInt32LE(end - 20) === LOCATOR_64) {
    const large = Number(view.readBigUInt64LE(end - 12));
    if (view.readUInt32LE(large) === END_64)
      [count, at] = [view.readBigUInt64LE(large + 32), view.readBigUInt64LE(large + 48)].map(Number) as [number, number];
  }
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (view.readUInt32LE(at) !== FILE) throw new Error('no directory of a zip archive');
    const [flags, method] = [view.readUInt16LE(at + 8), view.readUInt16LE(at + 10)];
    if (flags & ENCRYPTED) throw new Error('encrypted');
    const [named, extra, remark] = [28, 30, 32].map(field => view.readUInt16LE(at + field)) as [number, number, number];
    const name = view.toString(flags & UTF_8 ? 'utf8' : 'latin1', at + 46, at + 46 + named);
    const [size, packed, local] = sizesOf(view, at, at + 46 + named, extra);
    if (view.readUInt32LE(local) !== LOCAL) throw new Error(`${name} is not where the directory says`);
    entries.push({
      name,
      method,
      start: local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28),
      packed,
      size,
      crc: view.readUInt32LE(at + 16),
    });
    at += 46 + named + extra + remark;
  }
  return entries;
}

/** Bytes of all files together, unpacked, as the archive says. */
export const sizeOf = (bytes: Uint8Array): number => directoryOf(bytes).reduce((sum, { size }) => sum + size, 0);

/** Unpacked size, packed size and place of a file: those beyond 4 GB stand in the extra field, in this order. */
function sizesOf(view: Buffer, at: number, extra: number, length: number): [number, number, number] {
  const sizes = [view.readUInt32LE(at + 24), view.readUInt32LE(at + 20), view.readUInt32LE(at + 42)] as [number, number, number];
  for (let field = extra; field + 4 <= extra + length; field += 4 + view.readUInt16LE(field + 2)) {
    if (view.readUInt16LE(field) !== 1) continue;
    let next = field + 4;
    for (const i of [0, 1, 2] as const) {
      if (sizes[i] !== IN_EXTRA) continue;
      sizes[i] = Number(view.readBigUInt64LE(next));
      next += 8;
    }
  }
  return sizes;
}
