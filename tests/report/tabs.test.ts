import type { Audit, PromiseAudit } from '../../src/core/audit';
import { report } from '../../src/report/report';
import type { Sheet } from '../../src/report/sheet';
import { summaryText } from '../../src/report/text';
import { wordsOf } from '../../src/words/words';
import { auditOf, findingOf, juniper, promiseOf, promises, touchpointOf } from './builder';
import { expectGolden } from './golden';
import { dump, shown } from './show';

const words = wordsOf('en');
const notes = new Map([
  ['D1', 'Ask Ana about the second van'],
  ['Z9', 'Dropped in May'],
]);
const sheetsOf = (audit: Audit, given = new Map<string, string>()) => report(audit, words, given);
const named = (sheets: Sheet[], name: string) => sheets.find(sheet => sheet.name === name)!;
const values = (sheet: Sheet) => sheet.cells.flat().flatMap(({ value }) => (value === null ? [] : [value]));

const many = Array.from({ length: 300 }, (_, i) =>
  promiseOf({ id: `P${i}`, touchpoint: `Place ${i % 40}`, stage: `Stage ${i % 23}`, believed: 0.9 }),
);

describe('the report', () => {
  const sheets = sheetsOf(juniper, notes);

  test('has its tabs in order', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Alignment', 'Findings', 'Data check']);
  });

  test.each(['Summary', 'Alignment', 'Findings', 'Data check'])('%s looks as agreed', name => {
    expectGolden(name.toLowerCase().replace(' ', '-'), dump(named(sheets, name)));
  });

  test('the text of the command line reads as agreed, within 100 columns', () => {
    const text = summaryText(juniper, words);
    expectGolden('summary-text', `${text.replace(/\u00a0/g, ' ')}\n`);
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(100);
  });

  test('numbers in the headline stand in the tables, written alike', () => {
    const [summary, alignment] = [named(sheets, 'Summary'), named(sheets, 'Alignment')];
    const cells = [...summary.cells.slice(4), ...alignment.cells].flat().map(shown);
    const headline = [summary.cells[1]![0]!, summary.cells[2]![0]!].map(shown).join(' ');
    const numbers = headline
      .replace(/“[^”]*”/g, '')
      .match(/\d[\d,.]*( %)?/g)!
      .map(number => number.replace(/[.,]$/, ''));
    expect(numbers.length).toBeGreaterThan(10);
    // How many promises there are, are compared or have which verdict is counted in rows and cards.
    const rows = alignment.cells.filter(row => promises.some(({ id }) => row[0]!.value === id));
    const counted = [rows.length, rows.filter(row => row[13]!.value !== null).length].map(String);
    const perVerdict = ['Kept', 'Broken', 'Too close to call', 'Not enough evidence', 'Not measurable'].map(verdict =>
      String(
        rows.filter(row => row[12]!.value === verdict || (verdict === 'Not enough evidence' && row[12]!.value === 'No evidence')).length,
      ),
    );
    const known = [...cells, ...counted, ...perVerdict];
    const isKnown = (number: string) => known.some(text => text === number || new RegExp(`(^|\\D)${number}(\\D|$)`).test(text));
    expect(numbers.filter(number => !isKnown(number))).toEqual([]);
  });

  test('customers’ and the brand’s words that begin like a formula stay text, unchanged', () => {
    const alignment = named(sheets, 'Alignment');
    const cell = alignment.cells.flat().find(({ value }) => value === '=1+1 always up')!;
    expect(cell.look.format).toBe('@');
    expect(values(alignment).filter(value => String(value).includes('=SUM(A1) and still no parcel, three days late'))).toHaveLength(1);
  });

  test('too few answers are never called a gap', () => {
    const row = named(sheets, 'Alignment').cells.find(cells => cells[0]!.value === 'R1')!;
    expect(row[11]!.value).toBeNull();
    expect(row[12]!.value).toBe('Not enough evidence');
  });

  test('plain tables have no merged cells, so that they filter and sort', () => {
    expect(sheets.slice(1).every(({ merges }) => merges.length === 0)).toBe(true);
  });

  test('each row of Alignment leads to its promise and its first evidence', () => {
    const row = named(sheets, 'Alignment').cells.find(cells => cells[0]!.value === 'D1')!;
    expect([row[0]!.link, row[10]!.link]).toEqual([
      { tab: 'Promises', cell: 'C2' },
      { tab: 'Evidence', cell: 'F2' },
    ]);
  });

  test('all rows are equally long and equal looks are one object', () => {
    for (const sheet of sheets) {
      expect(new Set(sheet.cells.map(row => row.length))).toEqual(new Set([sheet.widths.length]));
      expect(sheet.heights).toHaveLength(sheet.cells.length);
      const looks = new Set(sheet.cells.flat().map(({ look }) => look));
      expect(new Set([...looks].map(look => JSON.stringify(look))).size).toBe(looks.size);
    }
  });

  test('the chart refers to cells of its own tab', () => {
    const summary = named(sheets, 'Summary');
    const [chart] = summary.charts;
    const at = (column: number) =>
      summary.cells.slice(chart!.categories.row, chart!.categories.row + chart!.categories.rows).map(row => row[column]!.value);
    expect(at(chart!.categories.column)).toEqual(['With you within 2 days', 'Chat that solves it', 'We always answer']);
    expect(chart!.series.map(({ values }) => at(values.column))).toEqual([
      [0.9, 0.85, 1],
      [0.81, 207 / 244, 1],
    ]);
  });
});

test('links stand on short text alone', () => {
  const linked = sheetsOf(juniper, notes).flatMap(({ cells }) => cells.flat().filter(({ link }) => link));
  expect(linked.length).toBeGreaterThan(10);
  expect(linked.filter(({ value }) => typeof value !== 'string' || value.length > 40)).toEqual([]);
});

describe('a report of nothing much', () => {
  test('an empty audit makes all tabs', () => {
    const sheets = sheetsOf(auditOf([]));
    expect(values(named(sheets, 'Summary'))).toContain(
      'No live promise stands in this workbook yet: write the first one into the tab Promises.',
    );
    expect(sheets.flatMap(({ charts, rules }) => [...charts, ...rules])).toEqual([]);
    expect(sheets.map(({ filter }) => filter)).toEqual([null, null, null, null]);
  });

  test('promises without any evidence make all tabs, and no chart', () => {
    const sheets = sheetsOf(auditOf(promises.filter(({ verdict }) => verdict === 'no-evidence' || verdict === 'unmeasurable')));
    expect(named(sheets, 'Summary').charts).toEqual([]);
    expect(values(named(sheets, 'Summary')).join(' ')).toContain('Of 2 promises 1 has not enough evidence and 1 is not measurable.');
  });

  test('notes of promises that are gone stay in sight even where no promise is left', () => {
    expect(values(named(sheetsOf(auditOf([]), new Map([['Z9', 'Dropped in May']])), 'Alignment'))).toContain('Dropped in May');
  });
});

describe('a report of 300 promises', () => {
  const sheets = sheetsOf(auditOf(many));

  test('charts the eight widest gaps and says so', () => {
    expect(named(sheets, 'Summary').charts[0]!.categories.rows).toBe(8);
    expect(values(named(sheets, 'Summary'))).toContain('The 8 widest gaps of 300 promises judged');
  });

  test('breaks many stages over several tables within the page', () => {
    const summary = named(sheets, 'Summary');
    expect(values(summary)).toEqual(expect.arrayContaining(['Stage 0', 'Stage 10', 'Stage 22']));
    for (const { column, columns } of summary.merges) expect(column + columns).toBeLessThanOrEqual(12);
  });

  test('gives each promise one row of Alignment', () => {
    expect(named(sheets, 'Alignment').filter!.rows).toBe(301);
  });
});

test('promises of the same words are told apart by their touchpoints', () => {
  const of = ['Chat', 'Phone'].map(touchpoint => promiseOf({ id: touchpoint, touchpoint, verdict: 'broken', repairRank: 1 }));
  const summary = named(sheetsOf(auditOf(of)), 'Summary');
  expect(values(summary)).toEqual(
    expect.arrayContaining(['Chat', 'Phone', 'With you within 2 days (Chat)', 'With you within 2 days (Phone)']),
  );
});

describe('the stages', () => {
  const gapRow = (of: PromiseAudit[], touchpoints = [touchpointOf('Delivery', 'Receive')]) => {
    const summary = named(sheetsOf(auditOf(of, { touchpoints })), 'Summary');
    return summary.cells.find(row => row[0]!.value === 'Promise gap')!.flatMap(cell => (cell.value === null ? [] : [shown(cell)]));
  };

  test('a stage without judged promises is blank, not zero', () => {
    expect(gapRow([promiseOf({ id: 'A', verdict: 'too-few', n: 3 })])).toEqual(['Promise gap', '–']);
    expect(gapRow([promiseOf({ id: 'A', keptRate: 0.9 })])).toEqual(['Promise gap', '0']);
  });

  test('stand in journey order', () => {
    const summary = named(sheetsOf(auditOf([], { touchpoints: [touchpointOf('Z', 'Zoo'), touchpointOf('A', 'Ape')] })), 'Summary');
    const head = summary.cells.find(row => row.some(({ value }) => value === 'Zoo'))!;
    expect(head.flatMap(({ value }) => (value === null ? [] : [value]))).toEqual(['Zoo', 'Ape']);
  });
});

describe('the findings', () => {
  test('of one kind are told fifty times and then counted', () => {
    const findings = Array.from({ length: 63 }, (_, i) => findingOf('no-owner', { touchpoint: `Place ${i}` }));
    const sheet = named(sheetsOf(auditOf([], { findings })), 'Findings');
    expect(sheet.filter!.rows).toBe(52);
    expect(values(sheet)).toContain('And 13 more findings of the kind “No owner”.');
  });
});
