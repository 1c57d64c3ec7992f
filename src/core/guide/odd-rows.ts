import type { Cell, Grid } from '../cell/cell';
import { textOf } from '../cell/cell';
import { foldText } from '../cell/text';

/** Rows, as the user sees them, that are probably no further customer's: the same answers sent again, and tests of the team's own. */
export interface OddRows {
  doubles: number[];
  tests: number[];
  /** Rows that bear the ID of an earlier one: of these only the newest counts. */
  again: number[];
}

/** Words that stand alone in a cell of a test, and what else says so. */
const TEST = /^(?:test|tests|testing|tester|test test|dummy|asdf|qwerty|próba|testowy|testowa|testowe|測試|测试|テスト)\s*\d*$/u;
const TEST_SAID =
  /^\s*(?:this is (?:only |just )?a test(?!\p{L})|to jest test(?!\p{L})|(?:test|testing|測試|测试)\s*[-–—:：,，.(（]\s*.{0,40}(?:ignor|delete|disregard|discard|pomi[nń]|usu[nń]|忽略|刪除|删除))/iu;
/** Fewer answers than these are alike by chance, unless somebody is named or has written so many letters. */
const [FEWEST, LETTERS] = [3, 20];

/** Words of one's own. */
const isSaid = (text: string): boolean => text.length >= LETTERS && text.trim().includes(' ');

/**
 * `cells` are all columns of the rows of data. What stands in `aside`, such as days and numbers of rows, differs where the same was sent twice;
 * without a name, in `who`, or words of one's own, equal answers are two customers'. `ids` are the columns of which one value is one answer.
 */
export function oddRows(
  cells: Grid,
  firstRow: number,
  aside: ReadonlySet<number>,
  who: ReadonlySet<number>,
  ids: ReadonlySet<number> = new Set(),
): OddRows {
  const [doubles, tests, again]: [number[], number[], number[]] = [[], [], []];
  const known = new Set<string>();
  const seen = new Set<string>();
  const height = cells.reduce((most, column) => Math.max(most, column.length), 0);
  for (let row = 0; row < height; row++) {
    const at = (column: number): Cell => cells[column]?.[row] ?? null;
    const texts = cells.map((_, column) => foldText(textOf(at(column))));
    const given = texts.filter((text, column) => text !== '' && !aside.has(column));
    const isOwn = texts.some((text, column) => text !== '' && (who.has(column) || (!aside.has(column) && isSaid(textOf(at(column))))));
    if (texts.some((text, column) => TEST.test(text) || TEST_SAID.test(textOf(at(column))))) tests.push(firstRow + row + 1);
    const own = [...ids].map(column => texts[column] ?? '');
    const id = own.join('\u0000');
    const isAgain = own.some(Boolean) && known.has(id);
    known.add(id);
    if (isAgain) again.push(firstRow + row + 1);
    if (isAgain || !isOwn || given.length < FEWEST) continue;
    const key = texts.filter((_, column) => !aside.has(column)).join('\u0000');
    if (seen.has(key)) doubles.push(firstRow + row + 1);
    seen.add(key);
  }
  return { doubles, tests, again };
}
