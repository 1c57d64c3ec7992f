import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { confirmConnection } from '../../../../src/app/connect/confirm';
import { proposeConnection } from '../../../../src/app/connect/connect';
import { declaredIn, sourceRows } from '../../../../src/app/connect/known';
import { readCodes } from '../../../../src/core/cell/answer';
import type { Cell, Grid } from '../../../../src/core/cell/cell';
import { foldText, splitList } from '../../../../src/core/cell/text';
import { sharedWords, topicOf } from '../../../../src/core/cell/words/likeness';
import type { SourceRow } from '../../../../src/core/declared/input-tables';
import { valueReader } from '../../../../src/core/declared/metric-value';
import { findSourceHeader } from '../../../../src/core/table/export-header';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { wordsOf } from '../../../../src/words/words';
import { memoryWorkbook } from '../../../memory';

/*
 * Real exports, which stay outside of the project: the tab Sources that somebody wrote for them by hand, beside the one that is proposed.
 * Where they are not at hand there is nothing to compare, and nothing may differ.
 */

const FOLDER = '../shared/acceptance/cases/audits';
const words = wordsOf('en');

interface Compared {
  place: string;
  isRight: boolean;
  touchpoint: 'right' | 'open' | 'wrong' | 'none';
  /** True where the header and the touchpoint have a word in common. */
  isNamed: boolean;
}

function compare(name: string): Compared[] {
  const given = openWorkbook(join(FOLDER, name));
  const sources = sourceRows(given);
  const tabs = given.tabs().filter(tab => tab.name !== 'Sources');
  const workbook = memoryWorkbook(Object.fromEntries(tabs.map(tab => [tab.name, given.head(tab.name, tab.rows)])));
  for (const tab of new Set(sources.map(row => row.tab))) confirmConnection(workbook, proposeConnection(workbook, tab, words), words);
  const ours = sourceRows(workbook);
  const { metrics } = declaredIn(workbook);
  return sources.map(row => {
    const own = ours.find(one => one.tab === row.tab && one.column === row.column && one.holds === row.holds);
    const metric = metrics.get(foldText(row.metric));
    const read = (codes: string) => (metric ? valueReader(metric, readCodes(splitList(codes))) : () => null);
    const isAlike =
      own !== undefined && cellsOf(given.head(row.tab, 1e6), row).every(cell => read(row.notAnswers)(cell) === read(own.notAnswers)(cell));
    return {
      place: `${name} ${row.tab} ${row.column}`,
      isRight: own !== undefined && foldText(own.metric) === foldText(row.metric) && isAlike,
      touchpoint: row.touchpoint === '' ? 'none' : own?.touchpoint === row.touchpoint ? 'right' : own?.touchpoint ? 'wrong' : 'open',
      isNamed: sharedWords(topicOf(row.touchpoint), topicOf(row.column)).length > 0,
    };
  });
}

function cellsOf(grid: Grid, row: SourceRow): Cell[] {
  const header = findSourceHeader(row.tab, grid.slice(0, 10), [row.column]);
  const [column] = header.find(row.column);
  return [...new Set(grid.slice(header.firstRow).map(cells => cells[column!] ?? null))];
}

test('what is proposed for real exports is what a person wrote', () => {
  const cases = existsSync(FOLDER) ? readdirSync(FOLDER).filter(name => existsSync(join(FOLDER, name, 'Sources.csv'))) : [];
  const found = cases.flatMap(compare);
  const missed = found.filter(one => !one.isRight).map(one => one.place);
  expect(missed.length).toBeLessThanOrEqual(found.length * 0.05);
  expect(found.filter(one => one.touchpoint === 'wrong').map(one => one.place)).toEqual([]);
  expect(found.filter(one => one.touchpoint === 'open' && one.isNamed).map(one => one.place)).toEqual([]);
});
