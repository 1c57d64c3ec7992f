import type { Cell, Grid } from '../cell/cell';
import { textOf } from '../cell/cell';
import { readMoment } from '../cell/moment';
import { readNumber } from '../cell/number';
import { columnLetters } from '../cell/reference';
import { foldText, nearest } from '../cell/text';

/** The header of a tab as some tool exported it: one, two or three rows, any of which may name a column. */
export interface SourceHeader {
  tab: string;
  /** First row of data, counted from 0. */
  firstRow: number;
  /** Name of each column: the lowest header row that says something there; its letters if none does. */
  names: ReadonlyMap<number, string>;
  /** Columns of that name; more than one if it is ambiguous. */
  find(name: string): number[];
  /** The name that was probably meant; '' if none is near. */
  nearest(name: string): string;
  letters(columns: readonly number[]): string;
  /** True where its rows lie outside the workbook. */
  isElsewhere?: boolean;
}

const HEADER_ROWS = 10;

/** Qualtrics' third header row: `{"ImportId":"QID1"}`. */
export const isImportRow = (cells: readonly Cell[] | undefined): boolean =>
  (cells ?? []).some(cell => typeof cell === 'string' && /^\{"ImportId":/.test(cell.trim()));

/** The second header row of Qualtrics' legacy form: names and questions below `V1, V2 ...`. */
export const isLegacyRow = (cells: readonly Cell[] | undefined): boolean => (cells ?? []).some(cell => cell === 'ResponseSet');

/** A short name that stands for a question: `Q3_1`, `G02Q05[SQ001]`, `A101_01`, or a word of a tool's own. */
const CODE = /^[\p{L}_][\p{L}\p{N}_.:[\]-]*$/u;
/** Codes that name several questions, the share of columns that both rows name, and of texts that are words in a row. */
const [FEWEST_CODES, BOTH, WORDY] = [2, 0.8, 0.5];

/**
 * True for short names and, in the row beside them, what they stand for: two header rows, whichever of them is the upper one. Both rows are words
 * alone, each said once, and `after` has a number or a date where they have a word.
 */
export function areCodesAndWords(codes: readonly Cell[] = [], words: readonly Cell[] = [], after: Grid = []): boolean {
  const named = codes.map(textOf).flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  const said = named.flatMap(({ column }) => textOf(words[column]) || []);
  const isOwn = (texts: readonly string[]): boolean => new Set(texts.map(foldText)).size === texts.length;
  const isText = (cells: readonly Cell[]): boolean => cells.every(cell => cell === null || (typeof cell === 'string' && !isData(cell)));
  const rows = after.filter(row => row.some(cell => textOf(cell) !== ''));
  return (
    named.length > 0 &&
    named.every(({ text }) => CODE.test(text)) &&
    named.filter(({ text }) => /[\d_]/.test(text)).length >= FEWEST_CODES &&
    isOwn(named.map(({ text }) => text)) &&
    said.length >= BOTH * named.length &&
    said.filter(text => / |\p{Script=Han}{4}/u.test(text)).length >= WORDY * said.length &&
    isOwn(said) &&
    isText(codes) &&
    isText(words) &&
    named.some(({ column }) => rows.some(row => isData(row[column]))) &&
    named.every(({ column }) => rows.every(row => textOf(row[column]) === '' || textOf(row[column]) !== textOf(words[column])))
  );
}

const isData = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'string' && (readNumber(cell) !== undefined || typeof readMoment(cell, 'day-first') === 'number'));

/** SurveyMonkey's second header row names the parts of a question, or says how it was answered. */
export const isAnswerLabel = (cell: Cell | undefined): boolean => typeof cell === 'string' && /^(open-ended )?response$/i.test(cell.trim());

/**
 * Finds the header of a source tab by the names asked for, within the first ten rows, and how many rows it takes.
 * A name is a header's own text, or that of the row above, carried forward over blanks, followed by it.
 */
export function findSourceHeader(tab: string, head: Grid, wanted: readonly string[]): SourceHeader {
  const rows = head.slice(0, HEADER_ROWS);
  const asked = new Set(wanted.map(foldText));
  const counts = rows.map(cells => new Set(cells.map(cell => foldText(textOf(cell))).filter(name => asked.has(name))).size);
  const best = Math.max(0, ...counts);
  const top =
    best > 0
      ? counts.indexOf(best)
      : Math.max(
          0,
          rows.findIndex(cells => cells.some(cell => textOf(cell) !== '')),
        );
  const bottom = bottomOf(top);
  const first = Math.max(0, top - 1);
  const width = Math.max(0, ...rows.map(cells => cells.length));

  const names = new Map<number, string>();
  const columns = new Map<string, Set<number>>();
  const note = (name: string, column: number): void => {
    if (name !== '') columns.set(foldText(name), (columns.get(foldText(name)) ?? new Set()).add(column));
  };
  for (let column = 0, carried = ''; column < width; column++) {
    const texts = rows.slice(first, bottom + 1).map(cells => textOf(cells[column]));
    carried = texts[0] || carried;
    for (const text of texts) note(text, column);
    const below = texts.slice(1).find(text => text !== '') ?? '';
    if (below !== '' && carried !== '') note(`${carried} ${below}`, column);
    names.set(
      column,
      [...texts].reverse().find(text => text !== '' && !isAnswerLabel(text) && !text.startsWith('{"ImportId"')) ?? columnLetters(column),
    );
  }
  return {
    tab,
    firstRow: bottom + 1,
    names,
    find: name => [...(columns.get(foldText(name)) ?? [])],
    nearest: name => nearest(name, names.values()),
    letters: places => places.map(columnLetters).join(', '),
  };

  function bottomOf(start: number): number {
    for (const below of [1, 2]) if (isImportRow(rows[start + below])) return start + below;
    if (isImportRow(rows[start])) return start;
    if (rows[start + 1]?.some(isAnswerLabel) || isLegacyRow(rows[start + 1])) return start + 1;
    const [one, other, rest] = [rows[start], rows[start + 1], rows.slice(start + 2)];
    if (areCodesAndWords(one, other, rest) || areCodesAndWords(other, one, rest)) return start + 1;
    const found = new Set(rows[start]?.map(cell => foldText(textOf(cell))));
    let carried = '';
    const isNamed = (rows[start + 1] ?? []).some((cell, column) => {
      carried = textOf(rows[start]![column]) || carried;
      const [name, joined] = [foldText(textOf(cell)), foldText(`${carried} ${textOf(cell)}`)];
      return name !== '' && ((asked.has(name) && !found.has(name)) || (carried !== '' && asked.has(joined) && !found.has(joined)));
    });
    return isNamed ? start + 1 : start;
  }
}
