import { isBlank, textOf } from '../../core/cell/cell';
import { foldId, foldText } from '../../core/cell/text';
import { inputTables, promisesTable } from '../../core/declared/input-tables';
import { isOneOf } from '../../core/declared/one-of';
import type { Writing } from '../../core/guide/writing';
import { issueLog } from '../../core/table/issue';
import { languageOfHeaders, nameIn } from '../../core/table/names/names';
import { wordsOf } from '../../words/words';
import { keyLast } from '../blank-rows';
import { declaredIn } from '../connect/known';
import { readInput } from '../input';
import type { Replacement, Workbook } from '../workbook';
import type { Written } from '../written';
import { replace } from '../written';

/** Fills *Metric*, *Kept when* and, where the words of a promise say for how many customers it is meant, *Promised for*; a tab that lacks these columns gets them at its right. Gives how many promises that concerns. */
export function measurePromises(workbook: Workbook, promises: Writing['promises'], undo: Written[]): number {
  const input = promises.length > 0 ? readInput(workbook, promisesTable, inputTables, issueLog()) : null;
  if (!input) return 0;
  const { tab, header } = input;
  const language = languageOfHeaders(header.names);
  const { written } = wordsOf(language);
  let width = Math.max(header.names.length, workbook.tabs().find(one => one.name === tab)!.columns);
  const columnOf = (key: 'metric' | 'keptWhen' | 'promisedFor'): number => {
    if (header.columns[key] >= 0) return header.columns[key];
    const name = nameIn(language, 'headers', promisesTable.columns[key].header);
    workbook.fillBlanks(tab, [{ row: header.row, column: width, value: name }]);
    undo.push({ tab, cells: [{ row: header.row, column: width, from: name, to: null }] });
    return width++;
  };
  const [metricAt, keptAt] = [columnOf('metric'), columnOf('keptWhen')];
  const shareAt = promises.some(({ share }) => share !== null) ? columnOf('promisedFor') : null;
  const declared = declaredIn(workbook);
  const rowOf = new Map(declared.promises.map(promise => [foldId(promise.id), promise.row]));
  const first = header.row + 1;
  const last = Math.max(first, ...input.rows.map(({ row }) => row));
  const places = [metricAt, keptAt, ...(shareAt === null ? [] : [shareAt])];
  const [metricsNow = [], testsNow = [], sharesNow = []] = workbook.columns(tab, places, first, last - first);
  const cells = promises.flatMap(({ id, metric, keptWhen: test, instead, share, isChanged = false }): Replacement[] => {
    const keptWhen = written(test);
    const row = (rowOf.get(foldId(id)) ?? 0) - 1;
    if (row < first) return [];
    const [metricNow = null, keptNow = null] = [metricsNow[row - first], testsNow[row - first]];
    const isInstead = instead !== '' && foldText(textOf(metricNow)) === foldText(instead);
    if (!isBlank(metricNow) && !isInstead && foldText(textOf(metricNow)) !== foldText(metric)) return [];
    const isOurs = isChanged || isBlank(keptNow) || isInstead || (isOneOf(textOf(keptNow)) && textOf(keptNow) !== keptWhen);
    const isFree = isBlank(metricNow) || (isInstead && foldText(instead) !== foldText(metric));
    return [
      ...(keptWhen !== '' && isOurs && textOf(keptNow) !== keptWhen
        ? [{ row, column: keptAt, from: isBlank(keptNow) ? null : keptNow, to: keptWhen }]
        : []),
      // A share that somebody has written was thought about.
      ...(shareAt !== null && share !== null && isFree && isBlank(sharesNow[row - first])
        ? [{ row, column: shareAt, from: null, to: share }]
        : []),
      ...(isFree && metric !== '' ? [{ row, column: metricAt, from: isBlank(metricNow) ? null : metricNow, to: metric }] : []),
    ];
  });
  // A promise counts as measured once it has a metric and a test: what makes it so comes last, so that a run that was cut off is finished by another.
  const isMade = new Set(
    promises.flatMap(({ id, metric }) => (declared.metrics.get(foldText(metric))?.keptWhen ? [rowOf.get(foldId(id))! - 1] : [])),
  );
  const isLate = ({ row, column }: Replacement): boolean => column === keptAt && !isMade.has(row);
  replace(
    workbook,
    tab,
    keyLast(
      cells.filter(cell => !isLate(cell)),
      metricAt,
    ),
    undo,
  );
  replace(workbook, tab, cells.filter(isLate), undo);
  return new Set(cells.map(({ row }) => row)).size;
}

/** Empties *Metric* and *Kept when* of promises: what makes them measured goes last. */
export function dropMeasures(workbook: Workbook, ids: readonly string[], undo: Written[]): void {
  const input = ids.length > 0 ? readInput(workbook, promisesTable, inputTables, issueLog()) : null;
  if (!input) return;
  const { tab, header } = input;
  const meant = new Set(ids.map(foldId));
  const rows = declaredIn(workbook).promises.flatMap(({ id, row }) => (meant.has(foldId(id)) ? [row - 1] : []));
  const places = [header.columns.keptWhen, header.columns.metric].filter(at => at >= 0);
  const first = Math.min(...rows);
  const block = workbook.columns(tab, places, first, Math.max(...rows) - first + 1);
  const cells = places.flatMap((column, i) =>
    rows.flatMap((row): Replacement[] => {
      const from = block[i]![row - first] ?? null;
      return isBlank(from) ? [] : [{ row, column, from, to: null }];
    }),
  );
  replace(workbook, tab, cells, undo);
}
