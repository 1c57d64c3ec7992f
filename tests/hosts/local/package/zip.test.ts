import { unzipSync } from 'fflate';
import type { Parts } from '../../../../src/hosts/local/package/zip';
import { unzip, zip } from '../../../../src/hosts/local/package/zip';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));
const parts: Parts = new Map([
  ['[Content_Types].xml', () => bytesOf('<Types/>')],
  ['xl/worksheets/sheet1.xml', () => bytesOf('<row r="1"/>'.repeat(50_000))],
  ['xl/empty.xml', () => bytesOf('')],
  ['xl/media/zdjęcie 照片.png', () => bytesOf('\u0000\u0001 more')],
]);
const read = (archive: Uint8Array) => [...unzip(archive)].map(([name, part]) => [name, Buffer.from(part()).toString()]);
const wanted = [...parts].map(([name, part]) => [name, Buffer.from(part()).toString()]);

test.each([0, 6] as const)('an archive of level %d gives back each part, in its order', level => {
  expect(read(zip(parts, level))).toEqual(wanted);
});

test('another reader finds the same', () => {
  const found = Object.entries(unzipSync(zip(parts))).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  expect(found).toEqual(wanted);
});

test('the same parts give the same bytes, and what repeats is packed', () => {
  expect(Buffer.from(zip(parts)).equals(Buffer.from(zip(parts)))).toBe(true);
  expect(zip(parts).length).toBeLessThan(5000);
});

test('what was packed before goes on as it is, and other readers find it whole beside what is new', () => {
  const before = unzip(zip(parts));
  const again = zip(new Map([...before, ['xl/new.xml', () => bytesOf('<new/>')]]));
  const expected = [...wanted, ['xl/new.xml', '<new/>']];
  expect(read(again)).toEqual(expected);
  expect(Object.entries(unzipSync(again)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual(expected);
});

test('a part that is replaced is packed anew', () => {
  const before = unzip(zip(parts));
  before.set('xl/worksheets/sheet1.xml', () => bytesOf('<row r="2"/>'));
  expect(read(zip(before))[1]).toEqual(['xl/worksheets/sheet1.xml', '<row r="2"/>']);
});

test('a part that is asked for again is not unpacked again', () => {
  const [, sheet] = [...unzip(zip(parts)).values()];
  expect(Buffer.from(sheet!()).toString()).toBe(wanted[1]![1]);
  expect(sheet!()).toBe(sheet!());
});
