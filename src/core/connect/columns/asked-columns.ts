import type { Cell, Grid } from '../../cell/cell';
import { isBlank, textOf } from '../../cell/cell';
import { wordIn } from '../../cell/words/header-words';
import { yesNoOf } from '../../cell/yes-no';
import type { MappedColumn } from '../mapped-column';
import { because, isFree, isMeasure } from '../mapped-column';

/* Who was asked: a column that says so is set aside before others are read, and taken only once some of those asked are seen not to have answered. */

/** Sets aside columns of numbers, days or yes and no whose header says who was asked; columns are changed in place. */
export function seekAsked(columns: readonly MappedColumn[]): void {
  for (const column of columns) {
    const word = wordIn(column.heading.plain, 'asked');
    if (!isFree(column) || word === '' || !isOfAsked(column)) continue;
    Object.assign(column, { holds: 'asked', sure: 'likely', why: [because('asked', { word: column.heading.short })] });
  }
}

function isOfAsked({ look }: MappedColumn): boolean {
  if (look.numbers === look.filled) return look.isWhole && look.least >= 0;
  return (
    look.dates === look.filled || [...look.counts.keys()].every(cell => typeof cell === 'boolean' || yesNoOf(textOf(cell)) !== undefined)
  );
}

/** Of an export of answers alone everybody who was asked has answered: there a column that was set aside says nothing. */
export function settleAsked(columns: readonly MappedColumn[], cells: Grid): void {
  const answers = columns.flatMap((column, i) => (isMeasure(column) ? [cells[i] ?? []] : []));
  const counts = columns.flatMap((column, i) => (column.holds === 'count' ? [cells[i] ?? []] : []))[0];
  let isTaken = false;
  for (const [i, column] of columns.entries()) {
    if (column.holds !== 'asked') continue;
    if (!isTaken && areSomeSilent(cells[i] ?? [], answers, counts)) isTaken = true;
    else Object.assign(column, { holds: null, sure: 'open', why: [because('none-silent', { word: column.heading.short })] });
  }
}

/** True where more were asked than have answered. */
function areSomeSilent(asked: readonly Cell[], answers: readonly (readonly Cell[])[], counts: readonly Cell[] | undefined): boolean {
  let [silent, more] = [false, 0];
  for (const [row, cell] of asked.entries()) {
    const times = timesAsked(cell);
    if (times === 0) continue;
    const hasAnswered = answers.some(column => !isBlank(column[row]));
    silent ||= !hasAnswered;
    more += times - (hasAnswered ? Number(counts?.[row] ?? 1) : 0);
  }
  return silent || (counts !== undefined && more > 0);
}

function timesAsked(cell: Cell): number {
  if (isBlank(cell) || cell === false) return 0;
  if (typeof cell === 'number') return cell;
  return yesNoOf(textOf(cell)) === 0 ? 0 : 1;
}
