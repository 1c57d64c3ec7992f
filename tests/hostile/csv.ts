import type { Chance } from './chance';
import { chanceOf, withNoise } from './chance';
import type { Input } from './input';

const header = 'Evidence ID,Date,Touchpoint,Metric,Value,Comment,Source';
const comments = ['Fine', '"Late, and cold"', '"He said ""no"""', 'Zażółć gęślą', '很慢', '', '=1+1', "'quoted", '12,5'.replace(',', '.')];

function evidence(rows: number, chance: Chance): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const value = chance.of([1, 2, 3, 4, 5, 'N/A', '', '4/5']);
    return [
      `E${i}`,
      `2026-0${1 + (i % 9)}-11`,
      chance.of(['Shop', 'Shp', 'Moon']),
      'CSAT',
      value,
      chance.of(comments),
      chance.of(['Survey', 'Review', '']),
    ].join(',');
  });
  return [header, ...lines, ''].join('\n');
}

const promises = 'Promise ID,Touchpoint,Promise,Metric\nP1,Shop,A smile,CSAT\n';

const folder = (name: string, content: string | Uint8Array): Input => ({
  name: `csv: ${name}`,
  files: { 'book/Promises.csv': promises, 'book/Evidence.csv': content },
  path: 'book',
});

/** Puts something in at random places. */
function strewn(text: string, count: number, what: readonly string[], chance: Chance): string {
  const cuts = Array.from({ length: count }, () => chance.below(text.length)).sort((a, b) => a - b);
  const parts = cuts.map((cut, i) => text.slice(i === 0 ? 0 : cuts[i - 1], cut) + chance.of(what));
  return parts.join('') + text.slice(cuts[cuts.length - 1]);
}

const utf16 = (text: string, isBig: boolean, hasMark: boolean): Uint8Array => {
  const bytes = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

/** Of each kind, so many inputs. */
const kinds: [string, number, (text: string, chance: Chance) => string | Uint8Array][] = [
  ['cut', 12, (text, chance) => Buffer.from(text).subarray(0, chance.below(text.length))],
  ['ragged', 12, (text, chance) => strewn(text, 20, [',', ',,,', '\n', ';', '\t'], chance)],
  ['quotes', 14, (text, chance) => strewn(text, 30, ['"', '""', '"""', '",', ',"', '"\n'], chance)],
  ['controls', 8, (text, chance) => strewn(text, 40, ['\0', '\x01', '\x1b[31m', '\x7f', '\u0085', '\u2028', '\x1f'], chance)],
  [
    'directions and emoji',
    8,
    (text, chance) => strewn(text, 40, ['\u202e', '\u200f', 'مرحبا', 'שלום', '👩‍👩‍👧‍👦', '\ufeff', 'e\u0301\u0301\u0301', '𝕏'], chance),
  ],
  ['line ends', 8, (text, chance) => text.replace(/\n/g, () => chance.of(['\n', '\r\n', '\r', '\n\r', '\u2028\n']))],
  [
    'formulas',
    6,
    (text, chance) => strewn(text, 40, ['=cmd|" /C calc"!A0', '@SUM(1)', '+1', '-1', '=HYPERLINK("http://x")', '#REF!'], chance),
  ],
  ['noise', 14, (text, chance) => withNoise(Buffer.from(text), 1 + chance.below(60), chance)],
  ['lone surrogates', 4, (text, chance) => utf16(strewn(text, 40, ['\ud800', '\udfff', '\udc00\ud800'], chance), false, true)],
  ['utf-16 without a mark', 4, (text, chance) => utf16(text, chance.below(2) === 1, false)],
  ['utf-16, noisy', 6, (text, chance) => withNoise(utf16(text, chance.below(2) === 1, true), 20, chance)],
  [
    'odd bytes',
    8,
    (text, chance) => Buffer.concat([Buffer.from(text), Buffer.from(Array.from({ length: 99 }, () => 128 + chance.below(128)))]),
  ],
  ['another delimiter', 4, (text, chance) => text.replace(/,/g, chance.of([';', '\t']))],
];

/** Those that leave each row whole. */
const whole = new Set(['line ends', 'another delimiter', 'utf-16 without a mark']);

const fixed: [string, string | Uint8Array][] = [
  ['nothing', ''],
  ['a mark alone', '\ufeff'],
  ['a line break alone', '\n'],
  ['a header alone', header],
  ['a header and blank rows', `${header}\n${',,,,,,\n'.repeat(1000)}`],
  ['a quote alone', '"'],
  ['quotes alone', '"'.repeat(100_000)],
  ['quotes and commas', '",'.repeat(200_000)],
  ['quotes that never end', `${header}\n${'E1,2026-01-01,Shop,CSAT,5,"x\n'.repeat(5000)}`],
  ['quotes within words', `${header}\n${'E1,2026-01-01,Shop,CSAT,5,a"b"c"\n'.repeat(5000)}`],
  ['zeros', new Uint8Array(100_000)],
  ['a cell of 5 MB', `${header}\nE1,2026-01-01,Shop,CSAT,5,${'long '.repeat(1_000_000)},Survey\n`],
  ['a number of a million digits', `${header}\nE1,2026-01-01,Shop,CSAT,${'9'.repeat(1_000_000)},,Survey\n`],
  [
    '10,000 columns',
    `${header},${Array.from({ length: 10_000 }, (_, i) => `Segment: ${i}`).join(',')}\nE1,2026-01-01,Shop,CSAT,5,x,Survey,${'y,'.repeat(10_000)}\n`,
  ],
  ['10,000 columns of one name', `${'Value,'.repeat(10_000)}\n${'5,'.repeat(10_000)}\n`],
  ['a line of 20 MB', 'x'.repeat(20_000_000)],
  ['a line of 20 MB with commas', 'xy,'.repeat(6_666_666)],
  ['10 MB of commas', ','.repeat(10_000_000)],
  ['10 MB of line breaks', `${header}\n${'\n'.repeat(10_000_000)}`],
  ['a million rows of a letter', `${header}\n${'x\n'.repeat(1_000_000)}`],
  ['more rows than we hold', `${header}\n${'x\n'.repeat(4_000_000)}`],
  ['100,000 rows of one ID', `${header}\n${'E1,2026-01-01,Shop,CSAT,5,The very same words again,Survey\n'.repeat(100_000)}`],
  [
    '50,000 different touchpoints',
    `${header}\n${Array.from({ length: 50_000 }, (_, i) => `E${i},2026-01-01,Shop ${i},CSAT,5,,Survey`).join('\n')}`,
  ],
  [
    '50,000 different wrong values',
    `${header}\n${Array.from({ length: 50_000 }, (_, i) => `E${i},day ${i},Shop,CSAT,wrong ${i},,kind ${i}`).join('\n')}`,
  ],
  ['a name of an object', `${header}\n__proto__,constructor,toString,hasOwnProperty,__proto__,valueOf,__proto__\n`],
  ['tests that run long', `${header}\nE1,${'1'.repeat(50_000)}/1/2026,Shop,CSAT,${'1 '.repeat(50_000)},x,y\n`],
];

/** Folders of .csv files. */
export const csvInputs: Input[] = [
  ...kinds.flatMap(([name, count, spoil], k) =>
    Array.from({ length: count }, (_, i) => {
      const chance = chanceOf(1000 * k + i);
      const rows = 30 + chance.below(30);
      const input = folder(`${name} ${i + 1}`, spoil(evidence(rows, chance), chance));
      return whole.has(name) ? { ...input, rows } : input;
    }),
  ),
  ...fixed.map(([name, content]) => folder(name, content)),
  ...fixed
    .slice(0, 12)
    .map(([name, content]): Input => ({ ...folder(name, ''), name: `csv of promises: ${name}`, files: { 'book/Promises.csv': content } })),
];
