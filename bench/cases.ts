import type { Workbook } from '../src/app/workbook';
import type { Cell, Grid } from '../src/core/cell/cell';
import { BLOCK } from './evidence';
import { readOnly } from './read-only';

/** Ways in which starts and ends of cases are written: as a spreadsheet's own dates, and as tools write them. */
export const forms: Record<string, (day: number, month: number, hour: number, minute: number) => string> = {
  'own dates': (day, month, hour, minute) => `2026-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`,
  'day first': (day, month, hour, minute) => `${two(day)}/${two(month)}/2026 ${two(hour)}:${two(minute)}`,
  'months in words': (day, month, hour, minute) => `${day} ${months[month - 1]} 2026, ${two(hour)}:${two(minute)}`,
  'Chinese halves of the day': (day, month, hour, minute) =>
    `2026/${month}/${day} ${hour < 12 ? '上午' : '下午'} ${hour % 12 || 12}:${two(minute)}:00`,
  'with zones': (day, month, hour, minute) => `2026-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00+02:00`,
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct'.split(' ');
const two = (number: number): string => String(number).padStart(2, '0');

/** A workbook with `rows` cases, each with its start and its end, which is missing of every tenth; every run makes the same. */
export function casesWorkbook(rows: number, write: (typeof forms)[string]): Workbook {
  const jobs: Cell[][][] = [[], []];
  for (let i = 0; i < rows; i++) {
    const [day, month, hour, minute] = [1 + ((i * 7) % 27), 1 + ((i * 3) % 10), (i * 5) % 20, (i * 11) % 60];
    const block = Math.floor(i / BLOCK);
    for (const column of jobs) column[block] ??= [];
    jobs[0]![block]!.push(write(day, month, hour, minute));
    jobs[1]![block]!.push(i % 10 === 0 ? null : write(day + (i % 2), month, hour + 3, minute));
  }
  const tabs: Record<string, Grid> = {
    Touchpoints: [['Touchpoint'], ['Workshop']],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when'],
      ['P1', 'Workshop', 'Mended within a day', 'Delivery', '<= 1 day'],
    ],
    Sources: [
      ['Tab', 'Column', 'Holds', 'Touchpoint', 'Metric'],
      ['Jobs', 'In', 'Started', 'Workshop', 'Delivery'],
      ['Jobs', 'Out', 'Finished', 'Workshop', 'Delivery'],
    ],
  };
  const small = Object.entries(tabs).map(([name, grid]) => ({ name, rows: grid.length, columns: grid[0]!.length, isReport: false }));
  return {
    tabs: () => [...small, { name: 'Jobs', rows: rows + 1, columns: 2, isReport: false }],
    head: (tab, count) => (tab === 'Jobs' ? [['In', 'Out']] : tabs[tab]!.slice(0, count)),
    columns: (tab, columns, row, count) =>
      columns.map(column =>
        tab === 'Jobs' ? (jobs[column]![(row - 1) / BLOCK] ?? []) : tabs[tab]!.slice(row, row + count).map(cells => cells[column] ?? null),
      ),
    ...readOnly,
  };
}
