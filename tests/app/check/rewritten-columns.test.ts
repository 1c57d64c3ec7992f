import fc from 'fast-check';
import type { Audit } from '../../../src/core/audit';
import type { Cell } from '../../../src/core/cell/cell';
import type { Parts, Row } from '../tiny';
import { audit, times } from '../tiny';
import { bill, values, wait } from './bill-and-wait';

/* The same values in other forms: the same audit, or a question. */

/** A day of 2026 as other programs and people write it. */
const dayForms: ((year: string, month: string, day: string) => string)[] = [
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${Number(d)}/${Number(m)}/${y}`,
  (y, m, d) => `${m}/${d}/${y}`,
  (y, m, d) => `${y.slice(2)}/${m}/${d}`,
  (y, m, d) => `${y}年${Number(m)}月${Number(d)}日`,
  (y, m, d) => `民國${Number(y) - 1911}年${Number(m)}月${Number(d)}日`,
  (y, m, d) => `${Number(y) - 1911}/${m}/${d}`,
  (y, m, d) => `${y}/${Number(m)}/${Number(d)} 下午 2:30:00`,
  (y, m, d) => `${d}-${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(m) - 1]}-${y.slice(2)}`,
  (y, m, d) =>
    `${Number(d)} ${'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ')[Number(m) - 1]} ${y} r.`,
  (y, m, d) => fullWidth(`${y}/${m}/${d}`),
  (y, m, d) => `${han(y)}年${hanOf(Number(m))}月${hanOf(Number(d))}日`,
  (y, m, d) => `民國一百一十${han(String(Number(y) - 2021))}年${hanOf(Number(m))}月${hanOf(Number(d))}日`,
  (y, m, d) => `${Number(m)}/${Number(d)}/${y.slice(2)} 2:30 p.m.`,
  (y, m, d) => `${y}-${m}-${d}T10:00:00.000+08:00`,
  (y, m, d) => `="${d}.${m}.${y}"`,
  (y, m, d) => `'${y}-${m}-${d}`,
  (y, m, d) => `${d}${['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'][Number(m) - 1]}${y}:14:30:00`,
  (y, m, d) => `${['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(`${y}-${m}-${d}`).getUTCDay()]} ${d}/${m}/${y}`,
  (y, m, d) => String(Date.parse(`${y}-${m}-${d}`) / 86_400_000 + 25_569),
  (y, m, d) => String(Date.parse(`${y}-${m}-${d}`) / 1000),
  (y, m, d) => `${y}${m}${d}`,
  (y, m, d) => `${Number(y) - 1911}${m}${d}`,
];
const han = (digits: string): string => digits.replace(/\d/g, digit => '〇一二三四五六七八九'[Number(digit)]!);
/** A number below 30 in Chinese numerals. */
const hanOf = (number: number): string =>
  `${number < 10 ? '' : `${number < 20 ? '' : han(String(Math.floor(number / 10)))}十`}${number % 10 === 0 ? '' : han(String(number % 10))}`;
const fullWidth = (text: string): string => text.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const text = (cell: Cell): string => String(cell);
/** Numbers as other programs and people write them. */
const numberForms: ((number: Cell) => Cell)[] = [
  text,
  number => text(number).replace('.', ','),
  number => Number(number).toFixed(3),
  number => Number(number).toFixed(3).replace('.', ','),
  number => fullWidth(text(number)),
  number => `'${number}`,
  number => ` ${number}\u200b`,
];
const minuteForms: ((minutes: Cell) => Cell)[] = [
  minutes => `${minutes} min`,
  minutes => `PT${minutes}M`,
  minutes => `${text(minutes).replace('.', ',')} minut`,
  minutes => `${minutes}分鐘`,
  minutes => `0 days 00:${String(Math.floor(Number(minutes))).padStart(2, '0')}:${String((Number(minutes) % 1) * 60).padStart(2, '0')}`,
  minutes => `12/30/1899 0:${String(Math.floor(Number(minutes))).padStart(2, '0')}:${String((Number(minutes) % 1) * 60).padStart(2, '0')}`,
];
/** Minutes as hours, minutes and seconds. */
const clockOf = (minutes: Cell): [number, number, number] => {
  const seconds = Math.round(Number(minutes) * 60);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
};
const two = (number: number): string => String(number).padStart(2, '0');
minuteForms.push(
  minutes => `about ${minutes} min`,
  minutes => `ok. ${text(minutes).replace('.', ',')} min`,
  minutes => `約${minutes}分鐘`,
  minutes => `${Number(minutes) * 60_000} ms`,
  minutes => `${Number(minutes) * 60} s`,
  minutes => clockOf(minutes).map(two).join(':'),
  minutes =>
    `PT${clockOf(minutes)
      .map((part, i) => `${part}${'HMS'[i]}`)
      .join('')}`,
  minutes => `${clockOf(minutes)[0]} h ${clockOf(minutes)[1]} min and ${clockOf(minutes)[2]} sec`,
  minutes => `${clockOf(minutes)[1]}'${two(clockOf(minutes)[2])}"`,
  minutes => `${clockOf(minutes)[1]}:${two(clockOf(minutes)[2])} min`,
  minutes => `${minutes} minute(s)`,
  minutes => (Number(minutes) === 1.5 ? 'półtorej minuty' : `${minutes} minut`),
);
const said = ['', 'one', 'two', 'three', 'four', 'five'];
const saidInHan = ['', '一', '二', '三', '四', '五'];
const markForms: ((mark: Cell) => Cell)[] = [
  mark => `${mark}/5`,
  mark => `${mark} stars`,
  mark => `${mark}顆星`,
  mark => `${mark} z 5`,
  mark => `5つ星のうち${mark}`,
  mark => `[${mark}]`,
  mark => `★${mark}`,
  mark => `${mark} (of 5)`,
  mark => `${mark}分/5分`,
  mark => `${mark}/5 分`,
  mark => (Number(mark) % 1 === 0 ? said[Number(mark)]! : `${Math.floor(Number(mark))} 1/2`),
  mark => (Number(mark) % 1 === 0 ? `${saidInHan[Number(mark)]}分` : mark),
  mark => (Number(mark) % 1 === 0 ? `${'★'.repeat(Number(mark))}${'☆'.repeat(5 - Number(mark))}` : `${'★'.repeat(Number(mark) - 0.5)}½`),
  mark => `="${mark}"`,
  mark => `\u200e${mark}\u200b`,
];

const all: ((row: Row) => Row)[] = [
  ...dayForms.map(write => (row: Row): Row => {
    const [year, month, day] = text(row.Date ?? null).split('-');
    return { ...row, Date: write(year!, month!, day!) };
  }),
  ...numberForms.map(
    write =>
      (row: Row): Row => ({ ...row, Value: write(row.Value!) }),
  ),
  ...numberForms.map(
    write =>
      (row: Row): Row => ({ ...row, Weight: write(row.Weight!) }),
  ),
  ...[text, fullWidth].map(
    write =>
      (row: Row): Row => ({ ...row, Count: write(text(row.Count!)) }),
  ),
  ...minuteForms.map(
    write =>
      (row: Row): Row =>
        row.Metric === 'Wait' ? { ...row, Value: write(row.Value!) } : row,
  ),
  ...markForms.map(
    write =>
      (row: Row): Row =>
        row.Metric === 'CSAT' ? { ...row, Value: write(row.Value!) } : row,
  ),
];

/** What was counted and concluded, without the cells. */
function essence({ promises, base }: Audit): unknown {
  const round = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);
  return JSON.parse(
    JSON.stringify(
      {
        base,
        promises: promises.map(({ n, kept, keptRate, mean, newest, outOfPeriod, verdict }) => ({
          n,
          kept,
          keptRate,
          mean,
          newest,
          outOfPeriod,
          verdict,
        })),
      },
      round,
    ),
  );
}

const rows = fc.array(
  fc
    .record({
      Metric: fc.constantFrom('CSAT', 'Wait'),
      half: fc.integer({ min: 2, max: 10 }),
      month: fc.integer({ min: 1, max: 11 }),
      day: fc.integer({ min: 1, max: 28 }),
      Count: fc.constantFrom(1, 2, 30),
      Weight: fc.constantFrom(0.5, 1, 1.25, 2.125),
    })
    .map(({ Metric, half, month, day, Count, Weight }): Row => {
      const date = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      return { Touchpoint: 'Store', Metric, Value: half / 2, Date: date, Count, Weight };
    }),
  { minLength: 1, maxLength: 30 },
);

test('a column rewritten in another form of the same values gives the same audit, or asks', () => {
  const csat: Row = { 'Promise ID': 'P2', Touchpoint: 'Store', Promise: 'Kind', Metric: 'CSAT', 'Promised for': 0.6 };
  const parts = (evidence: Row[]): Parts => ({ promises: [wait, csat], settings: { 'Evidence from': '2026-03-01' }, evidence });
  fc.assert(
    fc.property(rows, fc.constantFrom(...all), (evidence, rewrite) => {
      const other = audit(parts(evidence.map(rewrite)));
      const asked = other.issues.some(({ code }) => code.startsWith('ambiguous-'));
      if (!asked) expect(essence(other)).toEqual(essence(audit(parts(evidence))));
    }),
    { seed: 3, numRuns: 150 },
  );
});

/** A large amount with marks between thousands and before cents. */
const grouped = (number: number, thousands: string, sign: string): string =>
  number
    .toFixed(2)
    .replace('.', sign)
    .replace(/\B(?=(\d{3})+(?!\d))/g, thousands);
const marks: [thousands: string, sign: string][] = [
  [',', '.'],
  ['.', ','],
  [' ', ','],
  ['\u00a0', ','],
  ['\u202f', ','],
  ['\u2009', ','],
  ["'", '.'],
  ['’', '.'],
  ['', '.'],
  ['', ','],
];
const around: ((text: string) => string)[] = [
  text => text,
  text => `€ ${text}`,
  text => `${text} zł`,
  text => `NT$${text}`,
  text => `'${text}`,
  text => fullWidth(text),
  text => `${text} USD`,
];
const amountForms = marks.flatMap(([thousands, sign]) =>
  around.map(
    write =>
      (number: number): Cell =>
        write(grouped(number, thousands, sign)),
  ),
);
const short = (number: number): string => String(Number((number * 100).toPrecision(12)));
const shareForms: ((share: number) => Cell)[] = [
  share => `${short(share)}%`,
  share => `${short(share).replace('.', ',')} %`,
  share => `${short(share)}\u202f％`,
  share => `${short(share)} percent`,
  share => `${short(share).replace('.', ',')} procent`,
  share => `百分之${short(share)}`,
  share => `%${short(share)}`,
  share => `${Number((share * 1000).toPrecision(12))} ‰`,
  share => Number(short(share)),
  share => short(share),
  share => text(share).replace('.', ','),
  share => text(share).replace(/^0(?=.)/, ''),
  share => `${Math.round(share * 1000)}/1000`,
];
const yesForms: [yes: Cell, no: Cell][] = [
  ['Yes', 'No'],
  ['TAK', 'nie'],
  ['是', '否'],
  ['有', '沒有'],
  ['已解決', '未解決'],
  ['解決了', '沒解決'],
  ['Ja', 'Nein'],
  ['✔️', '❌'],
  ['👍🏽', '👎🏿'],
  ['○', '×'],
  ['ok', 'nok'],
  ['Solved', 'Not solved'],
  ['Yes (the same day)', 'No (never)'],
  ['1 - yes', '0 - no'],
  ['Ｙ', 'Ｎ'],
  [1, 2],
  ['O', 'X'],
  ['V', 'X'],
  [true, 'no'],
];

test('large amounts, shares, and yes and no rewritten in another form are the same, or asked about', () => {
  const kinds: Row[] = [bill, { Metric: 'Filled', Kind: 'Share', Better: 'Higher', 'Kept when': '>= 0.5' }];
  const promises = [...kinds, { Metric: 'Resolved' }].map(({ Metric = '' }, i): Row => {
    return { 'Promise ID': `P${i}`, Touchpoint: 'Store', Promise: `So ${i}`, Metric, 'Promised for': 0.5 };
  });
  const parts = (evidence: Row[]): Parts => ({ metrics: kinds, promises, evidence });
  const pick = fc.constantFrom(
    ...amountForms.map(write => ({ metric: 'Bill', write: (seed: number): Cell => write((seed * 7919) / 100) })),
    ...shareForms.map(write => ({ metric: 'Filled', write: (seed: number): Cell => write((seed % 1001) / 1000) })),
    ...yesForms.map(form => ({ metric: 'Resolved', write: (seed: number): Cell => form[seed % 3 === 0 ? 1 : 0]! })),
  );
  const plain: Record<string, (seed: number) => Cell> = {
    Bill: seed => (seed * 7919) / 100,
    Filled: seed => (seed % 1001) / 1000,
    Resolved: seed => (seed % 3 === 0 ? 0 : 1),
  };
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 20 }), pick, (seeds, { metric, write }) => {
      const other = audit(parts(values(metric, ...seeds.map(write))));
      const isAsked = other.issues.some(({ code }) => code.startsWith('ambiguous-'));
      // Of one side alone nothing tells that the other is not understood; it is said all the same.
      const isSaid =
        other.issues.some(({ code }) => code === 'invalid-value' || code === 'out-of-range') && other.promises.every(({ n }) => n === 0);
      if (!isAsked && !isSaid) expect(essence(other)).toEqual(essence(audit(parts(values(metric, ...seeds.map(plain[metric]!))))));
    }),
    { seed: 5, numRuns: 400 },
  );
});

test('most rewritten columns are read without asking', () => {
  const evidence = [
    ...times(12, 4.5, { Date: '2026-10-25', Weight: 1.25, Count: 2 }),
    ...times(3, 2, { Date: '2026-11-03', Weight: 0.5, Count: 2 }),
  ];
  const asked = all.filter(rewrite => audit({ evidence: evidence.map(rewrite) }).issues.length > 0);
  // Two digits of a year, in two different days, are the only ones.
  expect(asked.length).toBe(1);
});
