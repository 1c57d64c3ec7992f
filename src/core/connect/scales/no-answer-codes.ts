import { isNoAnswer } from '../../cell/answer';
import type { Cell } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { readNumber } from '../../cell/number';
import type { Metric } from '../../declared/metric';

/** Words by which an answer says that it is none, in English, Polish and Chinese; beyond those that never are one. */
const NO_ANSWER =
  /\bn\/?a\b|not applicable|\bdon.?t (know|remember|recall|use|have)|\b(did|do|have|was|were)( not|n.?t) (use|used|visit|visited|apply|answer|have(?! to\b)|had(?! to\b)|buy|bought|order|ordered|try|tried|eat|eaten|need|needed|take|taken|see|seen|own|notice|ask|contact|there)\b|\b(have|had|has) no (?!complain|problem|issue|trouble|reason)|^not (yet|needed|tried)\b|\bdo not know|\bno (answer|opinion|experience|response)\b|never (tried|had(?! (?:an? |any )?(?:problem|issue|complaint|trouble))|ordered|bought|been)|never (used|visited)|not (used|sure|answered|offered|rated)|unfamiliar|not familiar|unsure|undecided|refused?|prefer not|can(no|')t (say|judge|rate)|skipped|\bblank\b|nie (wiem|dotyczy|korzysta\w*|pamietam|mam (?!zastrzez|uwag|problem)\w+|mialem|mialam|kupil\w*|zamawial\w*|bylem|bylam|probowal\w*)|^jeszcze nie$|brak (odpowiedzi|opinii|danych)|trudno powiedziec|odmowa|不适用|不適用|不知道|不清楚|不确定|不確定|未使用|没用过|沒用過|没有使用|沒有使用|没买|沒買|没试过|沒試過|尚未|还没|還沒|未作答|无意见|無意見|说不清|說不清|拒答/i;

/** Numbers by which surveys say that there is no answer, whatever the scale. */
const usual = new Set([-1, -7, -8, -9, -66, -77, -88, -96, -97, -98, -99, -999, 9, 66, 77, 88, 96, 97, 98, 99, 777, 888, 997, 998, 999]);

/** True for a number off the scale that is probably a code for no answer: next to the scale's ends, or one of the usual ones. */
function isCode(number: number, { lowest, highest, kind }: Metric): boolean {
  if (lowest === null || highest === null || (number >= lowest && number <= highest)) return false;
  if (kind !== 'rating' && kind !== 'likelihood') return usual.has(number);
  return number === lowest - 1 || number === highest + 1 || usual.has(number);
}

/** What a metric makes of the answers of a column, and which of them it would take for no answer. */
export interface Sorted {
  /** Answers on the scale, cells that hold none, codes for no answer, and others. */
  on: number;
  none: number;
  coded: number;
  off: number;
  /** Codes, in the order of the scale; numbers first. */
  codes: string[];
  /** Different levels met. */
  levels: Set<number>;
}

/** Sorts answers by what they mean on a metric. `given` are codes that are known already. */
export function sortAnswers(
  counts: ReadonlyMap<Cell, number>,
  metric: Metric,
  read: (cell: Cell) => number | null | undefined,
  given: ReadonlySet<string> = new Set(),
): Sorted {
  const sorted: Sorted = { on: 0, none: 0, coded: 0, off: 0, codes: [], levels: new Set() };
  for (const [cell, count] of counts) {
    const text = textOf(cell);
    const level = given.has(text) ? undefined : read(cell);
    // `N/A` and its like are no answer on any scale; that is said all the same.
    if (level === null && typeof cell !== 'string') sorted.none += count;
    else if (level !== undefined && level !== null) {
      sorted.on += count;
      sorted.levels.add(level);
    } else if (level === null || given.has(text) || isCoded(cell, metric)) {
      sorted.coded += count;
      if (!sorted.codes.includes(text)) sorted.codes.push(text);
    } else sorted.off += count;
  }
  sorted.codes.sort((a, b) => (readNumber(a) ?? Number.POSITIVE_INFINITY) - (readNumber(b) ?? Number.POSITIVE_INFINITY));
  return sorted;
}

function isCoded(cell: Cell, metric: Metric): boolean {
  if (typeof cell === 'boolean' || cell === null) return false;
  const number = readNumber(cell);
  return number === undefined ? isNoWord(textOf(cell)) : isCode(number, metric);
}

export const isNoWord = (text: string): boolean =>
  NO_ANSWER.test(text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')) && text.length <= 60 && !/[;；\n]/.test(text) && !isNoAnswer(text);
