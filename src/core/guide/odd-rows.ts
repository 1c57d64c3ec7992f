import type { Cell, Grid } from '../cell/cell';
import { textOf } from '../cell/cell';
import { foldText } from '../cell/text';

/** Rows, as the user sees them, that are probably no further customer's: the same answers sent again, and tests of the team's own. */
export interface OddRows {
  doubles: number[];
  tests: number[];
}

/** Words that stand alone in a cell of a test. */
const TEST = /^(?:test|tests|testing|tester|test test|dummy|asdf|qwerty|próba|testowy|testowa|testowe|測試|测试|テスト)\s*\d*$/u;
/** Fewer answers than these are alike by chance, unless somebody is named or has written so many letters. */
const [FEWEST, LETTERS] = [3, 20];

/** Words of one's own. */
const isSaid = (text: string): boolean => text.length >= LETTERS && text.trim().includes(' ');

/**
 * `cells` are all columns of the rows of data. What stands in `aside`, such as days and numbers of rows, differs where the same was sent twice;
 * without a name, in `who`, or words of one's own, equal answers are two customers'.
 */
export function oddRows(cells: Grid, firstRow: number, aside: ReadonlySet<number>, who: ReadonlySet<number>): OddRows {
  const [doubles, tests]: [number[], number[]] = [[], []];
  const seen = new Set<string>();
  const height = cells.reduce((most, column) => Math.max(most, column.length), 0);
  for (let row = 0; row < height; row++) {
    const at = (column: number): Cell => cells[column]?.[row] ?? null;
    const texts = cells.map((_, column) => foldText(textOf(at(column))));
    const given = texts.filter((text, column) => text !== '' && !aside.has(column));
    const isOwn = texts.some((text, column) => text !== '' && (who.has(column) || (!aside.has(column) && isSaid(textOf(at(column))))));
    if (texts.some(text => TEST.test(text))) tests.push(firstRow + row + 1);
    if (!isOwn || given.length < FEWEST) continue;
    const key = texts.filter((_, column) => !aside.has(column)).join('\u0000');
    if (seen.has(key)) doubles.push(firstRow + row + 1);
    seen.add(key);
  }
  return { doubles, tests };
}
