import type { Codes } from '../../cell/answer';
import { isNoAnswer } from '../../cell/answer';
import type { Cell } from '../../cell/cell';
import { isBlank, isFormulaError, textOf } from '../../cell/cell';
import type { DateReading } from '../../cell/moment';
import { DAY, LAST_FILLER, readEvidenceMoment } from '../../cell/moment';
import { readNumber, readNumbers } from '../../cell/number';
import { opaqueKey } from '../../cell/opaque-key';
import { numberTexts, remember } from '../../cell/remember';
import { foldText, nearest, tidy } from '../../cell/text';
import type { ValueForm } from '../../cell/value-form';
import { isComment } from '../../cell/words/comment';
import { yesNoOf } from '../../cell/yes-no';
import type { SourceKind } from '../../declared/choices';
import { replies } from '../../declared/reply-words';
import { kindsOfSource, offeredSources, sourceOf } from '../../declared/source-words';
import { tallyOf } from '../../statistics/tally';
import { cellsOf } from '../../table/block';
import { UNKNOWN_SOURCE } from '../aside';
import { repliesInOrder, SLOW_AFTER_DAYS, UNREAD_REPLY } from '../replies';
import type { Rule } from '../stream';
import type { Report } from './cell-problem';
import { reportDate } from './cell-problem';
import { isoDays } from './iso-days';
import { reasonByRule, reasonOf } from './left-out';
import type { RowTarget } from './row-target';
import { endsOf } from './row-value';
import type { Fill } from './rows';
import { ABSENT, BAD_DAY, INVALID, isDated, NO_ANSWER, NO_DAY, READ, UNREAD_LEVEL } from './rows';

/** How many customers a row stands for; 1 where blank. A number with three digits behind a point or comma is whole in one reading only. */
export const customersColumn = (column: number, report: Report): Fill =>
  numberColumn('customers', column, report, cell => {
    const whole = typeof cell === 'number' ? [cell] : readNumbers(textOf(cell)).filter(Number.isInteger);
    return whole.length === 1 && whole[0]! >= 0 && Number.isInteger(whole[0]!) ? whole[0] : undefined;
  });

/** Weights; 1 where blank. `decimal` is the sign that the column has before decimals. */
export const weightColumn = (column: number, decimal: ValueForm['decimal'], report: Report): Fill =>
  numberColumn('weight', column, report, cell => {
    const weight = readNumber(typeof cell === 'number' ? cell : textOf(cell), decimal);
    return weight !== undefined && weight > 0 ? weight : undefined;
  });

/** A row with a count or weight that is none is invalid; one of no customers is no answer. */
function numberColumn(
  role: 'customers' | 'weight',
  column: number,
  report: Report,
  readCell: (cell: Cell | undefined) => number | undefined,
): Fill {
  const read = remember(readCell);
  return (rows, block) => {
    const { state, first, from, count } = rows;
    const [cells, into] = [cellsOf(block, column), rows[role]];
    for (let i = 0; i < count; i++) {
      const cell = cells[from + i];
      if (cell === 1 || cell === null || cell === undefined) into[i] = 1;
      else if (state[i] !== ABSENT) {
        const number = isBlank(cell) ? 1 : read(cell);
        into[i] = number ?? 1;
        if (number === undefined) {
          if (state[i] === READ) state[i] = INVALID;
          report('invalid-number', column, first + i, cell);
        } else if (number === 0) state[i] = NO_ANSWER;
      }
    }
  };
}

/** Kinds of source; `own` is that of rows that do not say. A word that nobody knows is asked about, and its rows wait. */
export function sourceColumn(column: number | undefined, own: SourceKind | 'unknown', report: Report): Fill {
  const placeOf = (kind: SourceKind | 'unknown' | undefined): number => {
    return kind === undefined || kind === 'unknown' ? UNKNOWN_SOURCE : kindsOfSource.indexOf(kind);
  };
  const ownPlace = placeOf(own);
  const read = remember(cell => (isBlank(cell) ? ownPlace : placeOf(sourceOf(textOf(cell)))));
  if (column === undefined) return rows => rows.source.fill(ownPlace);
  return ({ source, state, first, from, count }, block) => {
    const cells = cellsOf(block, column);
    for (let i = 0; i < count; i++) {
      const cell = cells[from + i];
      source[i] = read(cell);
      if (source[i] === UNKNOWN_SOURCE && state[i] !== ABSENT && !isBlank(cell))
        report('unknown-source', column, first + i, cell, nearest(textOf(cell), offeredSources) || offeredSources.join(', '));
    }
  };
}

/**
 * Days. A date that cannot be read is not undated: where a period is set, nobody can tell whether its row lies in it, and it is
 * invalid. In a column whose order of day and month is not known, that is reported once, not here.
 */
export function dayColumn(column: number, order: DateReading, hasPeriod: boolean, report: Report): Fill {
  const read = remember(cell => readEvidenceMoment(cell, order));
  const isoDay = isoDays();
  return (rows, block) => {
    const { day, state, first, from, count } = rows;
    const cells = cellsOf(block, column);
    for (let i = 0; i < count; i++) {
      const cell = cells[from + i];
      if (typeof cell === 'string' && order !== 'half-turned') {
        day[i] = isoDay(cell);
        if (day[i] !== NO_DAY && day[i]! > LAST_FILLER) continue;
      }
      const moment = cell === null || cell === undefined ? null : read(cell);
      if (typeof moment === 'number') day[i] = Math.floor(moment / DAY);
      else day[i] = moment === undefined && hasPeriod ? BAD_DAY : NO_DAY;
      if (moment !== undefined || state[i] === ABSENT) continue;
      reportDate(report, column, first + i, cell);
      if (hasPeriod && state[i] === READ) state[i] = INVALID;
    }
  };
}

/** The day of a case without a date: that on which it begins, or is promised. */
export function caseDays(column: number | undefined): Fill {
  return ({ day, caseDay, isCaseDay, from, count }, block) => {
    const cells = cellsOf(block, column);
    for (let i = 0; i < count; i++) {
      const isCase = caseDay[i] !== NO_DAY && isNoAnswer(cells[from + i]);
      isCaseDay[i] = isCase ? 1 : 0;
      if (isCase) day[i] = caseDay[i]!;
      else if (column === undefined) day[i] = NO_DAY;
    }
  };
}

/** Reasons why an answer is left out: 0 for none, 1 where one is left out without a reason, else the reason's place in `reasons`. */
export function leftOutColumn(column: number, reasons: string[], report: Report): Fill {
  const numbers = numberTexts(reasons);
  const read = remember(cell => {
    const reason = reasonOf(cell);
    return typeof reason === 'string' ? (reason === '' ? 1 : numbers.numberOf(reason)) : reason;
  });
  return ({ leftOut, state, first, from, count }, block) => {
    const cells = cellsOf(block, column);
    for (let i = 0; i < count; i++) {
      const number = read(cells[from + i]);
      if (typeof number === 'number') leftOut[i] = number;
      else if (number === undefined && state[i] !== ABSENT) report('formula-error', column, first + i, cells[from + i]);
    }
  };
}

/** Rows that the rule of a tool leaves out, unless they are left out already; the reason is such as `Finished: False`. */
export function ruleColumn(rule: Rule, reasons: string[]): Fill {
  const numbers = numberTexts(reasons);
  const read = remember(cell => {
    const reason = reasonByRule(rule, cell);
    return reason === null ? 0 : numbers.numberOf(reason);
  });
  return ({ leftOut, from, count }, block) => {
    const cells = cellsOf(block, rule.column);
    for (let i = 0; i < count; i++) if (leftOut[i] === 0) leftOut[i] = read(cells[from + i]);
  };
}

export function commentColumn(column: number, report: Report): Fill {
  return ({ comment, state, first, from, count }, block) => {
    const cells = cellsOf(block, column);
    for (let i = 0; i < count; i++) {
      const cell = cells[from + i];
      comment[i] = cell !== null && isComment(cell) ? 1 : 0;
      if (comment[i] === 0 && isFormulaError(cell) && state[i] !== ABSENT) report('formula-error', column, first + i, cell);
    }
  };
}

/** Levels expected, on the metric of the row's target. */
export function expectedColumn(column: number, targets: readonly RowTarget[], report: Report): Fill {
  return ({ expected, target, state, first, from, count }, block) => {
    const cells = cellsOf(block, column);
    for (let i = 0; i < count; i++) {
      const cell = cells[from + i];
      expected[i] = Number.NaN;
      if (cell === null || cell === undefined || state[i] === ABSENT) continue;
      const { metric, readExpected, lowest, highest } = targets[target[i]!]!;
      if (typeof cell === 'number' && cell >= lowest && cell <= highest) expected[i] = cell;
      else if (metric !== null && readExpected !== null) {
        const level = readExpected(cell);
        if (level === undefined) {
          expected[i] = UNREAD_LEVEL;
          report('invalid-expectation', column, first + i, cell, endsOf(metric));
        } else if (level !== null) expected[i] = level;
      }
    }
  };
}

const replyByWord = new Map(Object.entries(replies).map(([word, reply]) => [foldText(word), repliesInOrder.indexOf(reply) + 1]));
const [OPEN, ANSWERED, SLOW] = (['open', 'answered', 'slow'] as const).map(kind => repliesInOrder.indexOf(kind) + 1) as [
  number,
  number,
  number,
];

/** Where the days of replies alone are known, a day says that there was one; a case that has had its first reply waits for none, though it is still open. */
export function replyColumn(
  column: number | undefined,
  repliedOn: number | undefined,
  orderOf: (column: number) => DateReading,
  codes: Codes,
  report: Report,
): Fill {
  const read = remember(cell => (isNoAnswer(cell) ? 0 : (replyByWord.get(foldText(textOf(cell))) ?? UNREAD_REPLY)));
  const order = repliedOn === undefined ? null : orderOf(repliedOn);
  const readOn = remember(cell => readEvidenceMoment(cell, order));
  const dated = (cell: Cell | undefined): number => (isNoAnswer(cell, codes) ? 0 : ANSWERED);
  return ({ reply, day, state, first, from, count }, block) => {
    const [cells, on] = [cellsOf(block, column), cellsOf(block, repliedOn)];
    for (let i = 0; i < count; i++) {
      const place = state[i] === ABSENT ? 0 : column === undefined ? dated(on[from + i]) : read(cells[from + i]);
      reply[i] = place;
      if (place === UNREAD_REPLY)
        report('unknown-choice', column!, first + i, cells[from + i], Object.keys(replies).slice(0, 3).join(', '));
      if (place !== ANSWERED && place !== OPEN) continue;
      const answered = readOn(on[from + i]);
      if (place === OPEN && typeof answered !== 'number') continue;
      reply[i] = ANSWERED;
      if (answered === undefined) reportDate(report, repliedOn!, first + i, on[from + i]);
      else if (answered !== null && isDated(day[i]!) && Math.floor(answered / DAY) - day[i]! > SLOW_AFTER_DAYS) reply[i] = SLOW;
    }
  };
}

/** Who answered, as opaque keys: they are compared, and never shown. */
export function respondentColumn(column: number): Fill {
  return ({ respondent, from, count }, block) => {
    const cells = cellsOf(block, column);
    for (let i = 0; i < count; i++) {
      const cell = cells[from + i];
      respondent[i] = isNoAnswer(cell) || isFormulaError(cell) ? 0 : opaqueKey(textOf(cell)) + 1;
    }
  };
}

/** How many customers a row says were asked: a number, or one where it holds a day, a yes or any other word but a no. */
export function askedColumn(column: number, report: Report): Fill {
  const read = remember(cell => {
    if (isNoAnswer(cell)) return 0;
    const number = typeof cell === 'number' ? cell : readNumber(textOf(cell));
    if (number !== undefined) return number >= 0 && Number.isInteger(number) ? number : undefined;
    return yesNoOf(textOf(cell)) === 0 ? 0 : 1;
  });
  return ({ asked, first, from, count }, block) => {
    const cells = cellsOf(block, column);
    for (let i = 0; i < count; i++) {
      const number = isFormulaError(cells[from + i]) ? undefined : read(cells[from + i]);
      asked[i] = number ?? 0;
      if (number === undefined) report('invalid-number', column, first + i, cells[from + i]);
    }
  };
}

/** Segments of one dimension, by their places in `segments`; 0 where there is none. Spellings that differ in case, blanks and a dot at the end are one segment, called as it is first. */
export function segmentColumn(place: number, dimension: string, column: number, segments: string[], report: Report): Fill {
  const numbers = numberTexts(segments);
  const called = new Map<string, string>();
  const read = remember(cell => {
    if (isFormulaError(cell)) return -1;
    if (isBlank(cell)) return 0;
    const name = tidy(textOf(cell));
    return numbers.numberOf(`${dimension}\n${tallyOf(called, name.toLowerCase().replace(/(?<=.)[.,;]$/, ''), () => name)}`);
  });
  return ({ segments, state, first, from, count }, block) => {
    const [cells, into] = [cellsOf(block, column), segments[place]!];
    for (let i = 0; i < count; i++) {
      const number = read(cells[from + i]);
      into[i] = Math.max(0, number);
      if (number < 0 && state[i] !== ABSENT) report('formula-error', column, first + i, cells[from + i]);
    }
  };
}
