import type { Cell, Grid } from '../cell/cell';
import { isFormulaError, textOf } from '../cell/cell';
import { foldText } from '../cell/text';
import { plainHeader } from '../cell/words/header-words';
import { topicOf } from '../cell/words/likeness';
import type { SourceHeader } from '../table/export-header';
import { areCodesAndWords, findSourceHeader, isAnswerLabel, isImportRow, isLegacyRow } from '../table/export-header';
import type { ToldScale } from './scales/told-scale';
import { toldScale } from './scales/told-scale';

/** The header of one column of an export. */
export interface Heading {
  column: number;
  /** By which the tab Sources can name it; '' where no text of its header is its alone. */
  name: string;
  /** Its short name, or the part of a question that it stands for; '' where its header is blank. */
  short: string;
  /** The question in full, where the header has it beside the short name. */
  question: string;
  /** All of it as its words are looked for, and those that say what it is about. */
  plain: string;
  topic: readonly string[];
  /** The scale that it tells, as in `(1-5)`; null where it tells none. */
  scale: ToldScale | null;
}

/** A heading out of its texts. */
export function headingOf(column: number, name: string, short: string, question: string): Heading {
  const whole = `${short} ${question}`;
  return { column, name, short, question, plain: plainHeader(whole), topic: topicOf(whole), scale: toldScale(whole) };
}

export interface Head {
  /** First row of data, counted from 0. */
  firstRow: number;
  headings: Heading[];
  /** All texts of the header rows, folded. */
  texts: ReadonlySet<string>;
}

/** Finds the header of a tab that nobody has described, of one to three rows, by what stands in its first rows. */
export function readHead(tab: string, head: Grid): Head {
  const [top, bottom] = headerRows(head);
  const rows = head.slice(top, bottom + 1).filter(row => !isImportRow(row));
  const width = Math.max(0, ...head.map(row => row.length));
  const columns = Array.from({ length: width }, (_, column) => rows.map(row => textOf(row[column])));
  const texts = new Set(columns.flat().map(foldText));
  texts.delete('');
  const isQuestions = bottom - top === 2 || isLegacyRow(head[bottom]) || areCodesAndWords(head[top], head[bottom], head.slice(bottom + 1));
  let carried = '';
  const drafts = columns.map((own, column) => {
    carried = own[0] || carried;
    const below = own.slice(1).find(text => text !== '' && !isAnswerLabel(text)) ?? '';
    // Below a short name stands the question; below `V1`, a name.
    const isQuestionBelow = isQuestions && own[0] !== '' && below !== '' && !/^V\d+$/.test(own[0]!);
    const short = isQuestionBelow ? own[0]! : below || own[0] || '';
    const question = isQuestionBelow ? below : below !== '' && carried !== below ? carried : '';
    return { column, short, question, names: [short, `${carried} ${below}`.trim(), own[0] ?? '', below].filter(isName) };
  });
  const uses = new Map<string, number>();
  for (const { names } of drafts) for (const name of new Set(names.map(foldText))) uses.set(name, (uses.get(name) ?? 0) + 1);
  const named = drafts.map(({ names, ...rest }) => ({
    ...rest,
    name: names.find(name => uses.get(foldText(name)) === 1) ?? names[0] ?? '',
  }));
  const { found, names } = findAgain(
    tab,
    head,
    named.map(one => one.name),
  );
  return {
    firstRow: found.firstRow,
    headings: named.map(one => headingOf(one.column, names[one.column]!, one.short, one.question)),
    texts,
  };
}

/** A failed formula is no name: where Sources held it, it would be a failed formula there. */
const isName = (text: string): boolean => text !== '' && !isFormulaError(text);

/** The names that lead back to their columns when Sources says them; '' for the others. Without those, the header may be another one. */
function findAgain(tab: string, head: Grid, names: readonly string[]): { found: SourceHeader; names: readonly string[] } {
  const found = findSourceHeader(
    tab,
    head,
    names.filter(name => name !== ''),
  );
  const kept = names.map((name, column) => {
    const places = name === '' ? [] : found.find(name);
    return places.length === 1 && places[0] === column ? name : '';
  });
  return kept.every((name, i) => name === names[i]) ? { found, names } : findAgain(tab, head, kept);
}

/** First and last row of the header. */
function headerRows(head: Grid): [number, number] {
  const importRow = head.findIndex(isImportRow);
  if (importRow > 0) return [Math.max(0, importRow - 2), importRow];
  const answers = head.findIndex(row => row.some(isAnswerLabel));
  if (answers > 0) return [answers - 1, answers];
  const legacy = head.findIndex(isLegacyRow);
  if (legacy > 0) return [legacy - 1, legacy];
  const filled = head.map(row => row.filter(cell => textOf(cell) !== '').length);
  const most = Math.max(0, ...filled);
  const isHeader = (row: Cell[], i: number): boolean => filled[i]! * 2 > most && row.every(cell => typeof cell !== 'number');
  const top = Math.max(0, head.findIndex(isHeader));
  const [one, other, rest] = [head[top], head[top + 1], head.slice(top + 2)];
  if (areCodesAndWords(one, other, rest) || areCodesAndWords(other, one, rest)) return [top, top + 1];
  return [top, isPartsBelow(head[top] ?? [], head[top + 1] ?? []) ? top + 1 : top];
}

/** Of a question whose parts stand below it: blanks above names, and names above blanks. */
function isPartsBelow(above: Cell[], below: Cell[]): boolean {
  const width = Math.max(above.length, below.length);
  let [carried, parts, ends] = [0, 0, 0];
  for (let column = 0; column < width; column++) {
    const [one, other] = [textOf(above[column]), textOf(below[column])];
    if (one === '' && other !== '') parts++;
    if (one !== '' && other === '') ends++;
    if (one !== '' && typeof below[column] === 'number') carried++;
  }
  return parts > 0 && ends > 0 && carried === 0;
}
