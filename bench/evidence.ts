import type { Workbook } from '../src/app/workbook';
import type { Cell, Grid } from '../src/core/cell/cell';
import { readOnly } from './read-only';

const header = [
  'Evidence ID',
  'Date',
  'Touchpoint',
  'Promise ID',
  'Metric',
  'Value',
  'Expected',
  'Comment',
  'Source',
  'Segment',
  'Count',
  'Weight',
];
const TOUCHPOINTS = 20;
/** Rows that an audit asks for at once. */
export const BLOCK = 50_000;

/** A workbook with `rows` rows of evidence in 12 columns, held column by column in blocks, so that handing them out costs nothing; every run makes the same. */
export function evidenceWorkbook(rows: number): Workbook {
  const pick = picker(7);
  const names = Array.from({ length: TOUCHPOINTS }, (_, i) => `Touchpoint ${i + 1}`);
  const evidence: Cell[][][] = header.map(() => Array.from({ length: Math.ceil(rows / BLOCK) }, () => []));
  for (let i = 0; i < rows; i++) {
    const month = 1 + pick(10);
    const cells: Cell[] = [
      `E${i}`,
      `2026-${String(month).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`,
      names[pick(TOUCHPOINTS)]!,
      null,
      'CSAT',
      pick(20) === 0 ? 'N/A' : 1 + pick(5),
      pick(2) === 0 ? null : 3 + pick(3),
      pick(4) === 0 ? `Row ${i} has its own words` : null,
      ['Survey', 'Review', 'Call', 'Complaint', 'Employee'][pick(5)]!,
      pick(2) === 0 ? 'New' : 'Returning',
      1,
      1,
    ];
    const block = Math.floor(i / BLOCK);
    for (let column = 0; column < cells.length; column++) evidence[column]![block]!.push(cells[column]!);
  }
  const tabs: Record<string, Grid> = {
    Touchpoints: [['Touchpoint', 'Stage', 'Phase', 'Owner'], ...names.map(name => [name, 'Stage', 'During', 'Owner'])],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'We believe'],
      ...names.map((name, i) => [`P${i + 1}`, name, 'Words of the promise', 'CSAT', 0.9]),
    ],
  };
  const small = Object.entries(tabs).map(([name, grid]) => ({ name, rows: grid.length, columns: grid[0]!.length, isReport: false }));
  return {
    tabs: () => [...small, { name: 'Evidence', rows: rows + 1, columns: header.length, isReport: false }],
    head: (tab, count) => (tab === 'Evidence' ? [header] : tabs[tab]!.slice(0, count)),
    columns: (tab, columns, row, count) =>
      columns.map(column =>
        tab === 'Evidence' ? evidence[column]![(row - 1) / BLOCK]! : tabs[tab]!.slice(row, row + count).map(cells => cells[column] ?? null),
      ),
    ...readOnly,
  };
}

/** Numbers 0..n-1 that are the same in every run (a linear congruential generator). */
function picker(seed: number): (n: number) => number {
  let state = seed;
  return n => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % n;
  };
}
