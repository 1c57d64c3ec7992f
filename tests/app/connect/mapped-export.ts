import { readdirSync, readFileSync } from 'node:fs';
import type { ConnectedColumn } from '../../../src/app/connect/connect';
import { proposeConnection } from '../../../src/app/connect/connect';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { readNumber } from '../../../src/core/cell/number';
import { holdsWords } from '../../../src/core/declared/choices';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { tab } from '../tiny';

/*
 * An export whose columns were mapped by hand before it was ever read. One file each:
 *
 *   about, touchpoints, promises, metrics, rows, tab -> the workbook that it is connected to
 *   header | what it holds or what else is right | cells, taken in turn until all rows are filled
 *
 * Of a header of several rows these stand beside each other, with `¦` between them.
 * `{n}` is the number of the row, `{day}` a day of the month, `{d}` and `{e}` one digit, `{g}` one of 36 numbers. `?` is a question, `-` not used.
 */

const FOLDER = 'tests/fixtures/mapped/';

/** Exports to learn from; those kept back until the work was done; and those made after these had shown what was left to do; then those of other tools and trades. */
export type Part = '' | 'kept-back/' | 'later/' | 'strangers/' | 'second-look/' | 'third-look/' | 'fourth-look/';

/** Names of the exports. */
export const namesIn = (part: Part): string[] =>
  readdirSync(FOLDER + part).flatMap(file => (file.endsWith('.txt') ? [part + file.slice(0, -'.txt'.length)] : []));

/** What became of one column. */
export interface Outcome {
  header: string;
  expected: string;
  said: string;
  sure: 'sure' | 'likely' | 'question' | 'not used';
  /** `missed`: not used, and it should have been. */
  is: 'right' | 'wrong' | 'open' | 'missed';
}

interface MappedExport {
  tab: string;
  tabs: Record<string, Grid>;
  columns: { header: string; expected: string }[];
  about: string;
}

export function readExport(name: string): MappedExport {
  const [top = '', ...below] = readFileSync(`${FOLDER}${name}.txt`, 'utf8').split('\n\n');
  const said = new Map(top.split('\n').map(line => [line.split(' ')[0]!, line.slice(line.indexOf(' ') + 1).trim()]));
  const list = (key: string): string[][] =>
    (said.get(key) ?? '')
      .split(';')
      .map(one => one.split(/[:=]/).map(part => part.trim()))
      .filter(([first]) => first !== '');
  const columns = below
    .join('\n\n')
    .split('\n')
    .filter(line => line.includes('|'))
    .map(line => line.split('|').map(part => part.trim()));
  const rows = Number(said.get('rows'));
  const grid: Grid = [
    ...headerRows(columns.map(([header]) => header!)),
    ...Array.from({ length: rows }, (_, row) => columns.map(([, , cells]) => cellAt(cells!, row))),
  ];
  const name_ = said.get('tab') ?? name.replace(/^.*\//, '');
  return {
    about: said.get('about') ?? '',
    tab: name_,
    tabs: {
      Touchpoints: tab(list('touchpoints').map(([one, also = '']) => ({ Touchpoint: one!, 'Also called': also }))),
      Promises: tab(
        list('promises').map(([place, metric], i) => ({
          'Promise ID': `P${i + 1}`,
          Touchpoint: place!,
          Promise: `The words of number ${i + 1}`,
          Metric: metric!,
        })),
      ),
      ...(said.has('metrics') ? { Metrics: tab(metricsIn(said.get('metrics')!)) } : {}),
      [name_]: grid,
    },
    columns: columns.map(([header, expected]) => ({ header: header!, expected: expected! })),
  };
}

function headerRows(headers: readonly string[]): Grid {
  const parts = headers.map(header => header.split('¦').map(part => part.trim()));
  const most = Math.max(...parts.map(part => part.length));
  return Array.from({ length: most }, (_, row) => parts.map(part => part[row] || null));
}

/** `Freshness: rating 1-5 (Stale = 1; Fresh = 2); Wait: duration minutes` */
function metricsIn(text: string): Record<string, Cell>[] {
  return [
    ...text.matchAll(/([^:;]+): (rating|yes\/no|duration|days late|time late)(?: (\d+)-(\d+))?(?: (\w+))?(?: \(([^)]*)\))?(?:; |$)/g),
  ].map(([, name, kind, lowest = '', highest = '', unit = '', words = '']) => ({
    Metric: name!.trim(),
    Kind: kind!,
    Lowest: lowest,
    Highest: highest,
    Unit: unit,
    Words: words,
  }));
}

function cellAt(cells: string, row: number): Cell {
  const all = cells.split(';').map(cell => cell.trim());
  const text = all[row % all.length]!.replaceAll('{n}', String(row + 11))
    .replaceAll('{day}', String(1 + (row % 28)).padStart(2, '0'))
    .replaceAll('{d}', String(1 + (row % 7)))
    .replaceAll('{e}', String(1 + ((row * 3) % 8)))
    .replaceAll('{g}', String(row % 31));
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? readNumber(text)! : text;
}

/** What is proposed for the columns of an export beside what was expected. */
export function outcomesOf(name: string): Outcome[] {
  const { tab: tabName, tabs, columns } = readExport(name);
  const workbook = memoryWorkbook(tabs);
  const connection = proposeConnection(workbook, tabName, wordsOf('en'));
  const scales = new Map(connection.metrics.map(one => [one.name, `${one.lowest}-${one.highest}`]));
  return columns.map(({ header, expected }, i) => outcomeOf(header, expected, connection.columns[i]!, scales));
}

/** One column beside what was expected of it; `scales` are those of new metrics, as `1-5` by name. */
export function outcomeOf(header: string, expected: string, column: ConnectedColumn, scales: ReadonlyMap<string, string>): Outcome {
  const isRight = expected.split(' or ').some(one => isAs(column, one, scales));
  const sure = sureOf(column);
  const is = isRight
    ? 'right'
    : sure === 'question'
      ? 'open'
      : sure === 'not used' && !expected.split(' or ').includes('-')
        ? 'missed'
        : 'wrong';
  return { header, expected, said: saidOf(column), sure, is };
}

function sureOf({ holds, sure, isPrivate }: ConnectedColumn): Outcome['sure'] {
  if (isPrivate) return 'sure';
  if (holds === null) return sure === 'open' ? 'not used' : 'question';
  return sure === 'open' ? 'question' : sure;
}

const wordOf = ({ holds }: ConnectedColumn): string => Object.entries(holdsWords).find(([, one]) => one === holds)?.[0] ?? '-';
const saidOf = (column: ConnectedColumn): string =>
  column.isPrivate ? 'private' : [wordOf(column), column.touchpoint, column.metric].filter(text => text !== '').join(', ');

const builtIn: Record<string, string> = { CSAT: '1-5', Stars: '1-5', NPS: '0-10', CES: '1-7' };

function isAs(column: ConnectedColumn, expected: string, scales: ReadonlyMap<string, string>): boolean {
  if (expected === 'private') return column.isPrivate;
  if (expected === '?') return !column.isPrivate && (column.holds === null || column.sure === 'open');
  if (expected === '-') return column.holds === null;
  const [holds, touchpoint = '', metric = ''] = expected.split(', ');
  const isMetric =
    metric === '*' || metric === column.metric || metric === scales.get(column.metric) || metric === (builtIn[column.metric] ?? '');
  return (
    column.sure !== 'open' &&
    wordOf(column) === holds &&
    (touchpoint === '*' || touchpoint === column.touchpoint) &&
    (metric === '' || isMetric)
  );
}
