import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cell/cell';
import { unzip, zip } from '../../../../src/hosts/local/package/zip';
import { readCsv, toCell } from '../../../../src/hosts/local/read/csv';
import { packed, unpacked } from '../../../../src/hosts/local/read/packed';

/** Reading what was written gives the same back. */

const runs = { seed: 7, numRuns: 200 };
const letters = fc.constantFrom('a', 'ż', '好', '😀', ' ', '"', "'", '=', '.', '-', '4', '0', '|', '\u202e', '\u00a0');

/** A table as a survey tool writes it: a header of plain words, and cells quoted where they must be, or always. */
function csv(rows: string[][], mark: string, end: string, isQuoted: boolean): string {
  const must = new RegExp(`["\\r\\n${mark}]|^\\s|\\s$`);
  const cell = (text: string): string => (isQuoted || must.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map(row => row.map(cell).join(mark) + end).join('');
}

test('the rows of a .csv, whatever stands in its cells, with every delimiter, line end and encoding', () => {
  const cell = fc.string({
    unit: fc.oneof({ weight: 9, arbitrary: letters }, { weight: 1, arbitrary: fc.constantFrom(',', ';', '\t', '\n') }),
    maxLength: 8,
  });
  const table = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 12 });
  const encoded = (text: string, encoding: 'utf-8' | 'utf-8 with mark' | 'utf-16le'): Buffer =>
    encoding === 'utf-8' ? Buffer.from(text) : Buffer.from(`\ufeff${text}`, encoding === 'utf-16le' ? 'utf16le' : 'utf8');
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le'),
      (rows, mark, end, isQuoted, encoding) => {
        const all = [['Name', 'Value', 'Comment'], ...rows];
        // Quotes keep the other delimiters out of sight; without them the header decides, so it must not be alone.
        const { grid, issues } = readCsv(encoded(csv(all, mark, end, isQuoted || rows.length < 3), encoding), 'Tab');
        expect(grid.map(row => [row[0] ?? null, row[1] ?? null, row[2] ?? null])).toEqual(all.map(row => row.map(toCell)));
        expect(issues).toEqual([]);
      },
    ),
    runs,
  );
});

test('a number becomes a number only where its text is that number', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.-+e,'), maxLength: 18 }), text => {
      const cell = toCell(text);
      expect(cell === null ? '' : String(cell)).toBe(text);
    }),
    runs,
  );
});

const cells: fc.Arbitrary<Cell> = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null));

test('a grid that was packed for another process', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 20 }), grid => expect(unpacked(packed(grid))).toEqual(grid)),
    runs,
  );
});

test('the parts of an archive', () => {
  const parts = fc.dictionary(fc.stringMatching(/^[a-z\u00e9\u597d/._-]{1,12}$/), fc.uint8Array({ maxLength: 300 }), {
    maxKeys: 8,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(parts, fc.constantFrom<0 | 6>(0, 6), (given, level) => {
      const again = unzip(zip(new Map(Object.entries(given).map(([name, bytes]) => [name, () => bytes])), level));
      expect(Object.fromEntries([...again].map(([name, read]) => [name, [...read()]]))).toEqual(
        Object.fromEntries(Object.entries(given).map(([name, bytes]) => [name, [...bytes]])),
      );
    }),
    runs,
  );
});
