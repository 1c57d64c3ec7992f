import type { Cell } from '../../cell/cell';
import { remember } from '../../cell/remember';
import { foldText } from '../../cell/text';
import { cellsOf } from '../../table/block';
import type { Stream } from '../stream';
import type { Report } from './cell-problem';
import type { Fill } from './rows';
import { ABSENT, NO_ANSWER } from './rows';

const words =
  'total|totals|grand total|subtotal|sum|average|averages|avg|mean|median|overall average|razem|suma|łącznie|ogółem|średnia|średnio|mediana|合计|合計|总计|總計|小计|小計|总和|總和|平均|平均值|平均數|gesamt|summe|durchschnitt|mittelwert|total général|moyenne|promedio|media|média|grand average|grand count|gesamtergebnis|sd|std|stdev|std dev|std. dev.|standard deviation|variance|minimum|maximum|suma końcowa';
const folded = new Set(words.split('|').map(foldText));
/** No such word is longer. */
const LONGEST = 18;

/** True for a cell that says that its row adds up others: `Total`, `Average:`, `Razem`, `合計`. No such word has a digit, as most ids have. */
export const isTotal = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && cell.length <= LONGEST && !hasDigit(cell) && folded.has(foldText(cell));

/** Of a sheet that adds up its groups: `North Total` below the rows of North. */
const OF_GROUP = /^(.+?)[\s\u00a0–—:-]+(\S+)$/u;
const COUNTED = new Set(['count', 'max', 'min'].map(foldText));

/** The group that a cell says its row adds up, as it is compared; '' for any other cell. */
export function groupAddedUp(cell: Cell | undefined): string {
  const [, group, word] = typeof cell === 'string' && !hasDigit(cell.slice(-3)) ? (OF_GROUP.exec(cell.trim()) ?? []) : [];
  return word !== undefined && (folded.has(foldText(word)) || COUNTED.has(foldText(word))) ? foldText(group!) : '';
}

function endsInDigit(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code >= 48 && code <= 57;
}

function hasDigit(text: string): boolean {
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/**
 * Rows that add up others are no answers: those that say so where another row has its date, its name or its place, and those that bear the name of
 * the group right above them.
 */
export function markTotals({ columns, segments }: Stream, report: Report): Fill {
  const { date, id, touchpoint, started, promised } = columns;
  const named = [date, id, touchpoint, started, promised, ...segments.map(({ column }) => column)].filter(column => column !== undefined);
  const read = remember(isTotal);
  const groupOf = remember(groupAddedUp);
  const above = new Map<number, string>();
  return ({ state, first, from, count }, block) => {
    for (const column of named) {
      const cells = cellsOf(block, column);
      for (let i = 0; i < count; i++) {
        const cell = cells[from + i];
        // No such word ends in a digit, as most dates and ids do.
        if (typeof cell !== 'string' || endsInDigit(cell)) continue;
        if (!read(cell) && (groupOf(cell) === '' || groupOf(cell) !== foldText(above.get(column) ?? ''))) {
          above.set(column, cell);
          continue;
        }
        if (state[i] === ABSENT) continue;
        if (state[i] !== NO_ANSWER) report('totals-row', column, first + i, cells[from + i]);
        state[i] = ABSENT;
      }
    }
  };
}
