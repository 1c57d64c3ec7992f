import type { Cell } from '../../cell/cell';
import { isBlank, textOf } from '../../cell/cell';
import { numberTexts } from '../../cell/remember';
import type { ValueForm } from '../../cell/value-form';
import { lone } from '../../cell/value-form';
import { isComment } from '../../cell/words/comment';
import type { Match } from '../../declared/comment/match';
import { isIgnored } from '../../declared/comment/match';
import type { Declared, Target } from '../../declared/declared';
import { findTarget, targetOfMatch } from '../../declared/declared';
import type { Metric } from '../../declared/metric';
import type { Reading } from '../../declared/metric-value';
import { numericWords, valueReader } from '../../declared/metric-value';
import { tallyOf } from '../../statistics/tally';
import { cellsOf } from '../../table/block';
import type { Stream } from '../stream';
import type { Fill } from './rows';
import type { ValueForms } from './value-forms';

/** What rows of evidence are about, and how their values are read. */
export interface RowTarget extends Target {
  /** Reads a value on the target's metric; null where that is not known. */
  read: ((cell: Cell | undefined) => Reading) | null;
  /** The same for what was expected, which stands in a column of its own. */
  readExpected: ((cell: Cell | undefined) => Reading) | null;
  /** A number from lowest to highest is its own reading; where no number is, lowest is above highest. */
  lowest: number;
  highest: number;
  /** False where the stream has words, but nothing that is measured. */
  isMeasured: boolean;
  /** True where the customer's words say what it is about. */
  isFree: boolean;
}

/** The targets that a stream has met so far, by their numbers; `fill` gives each row the number of its own. */
export interface RowTargets {
  list: RowTarget[];
  fill: Fill;
}

export function rowTargets(stream: Stream, declared: Declared, values: ReadonlyMap<number, ValueForms> = new Map()): RowTargets {
  const { columns, codes } = stream;
  const list: RowTarget[] = [];
  const readersOf = new Map<Metric, Pick<RowTarget, 'read' | 'readExpected'>>();
  const [places, measures, ids] = [numberTexts(), numberTexts(), numberTexts()];
  // By the numbers of the three texts, so that a target once found is found again without comparing them.
  const known: number[][][] = [];
  const free: number[][] = [];
  const isFree = mayBeFree(stream);
  const isNameless = columns.touchpoint === undefined && columns.promiseId === undefined;
  const isMeasured = columns.value !== undefined || columns.actual !== undefined || columns.finished !== undefined;
  const isFixed = !isFree && columns.touchpoint === undefined && columns.metric === undefined && columns.promiseId === undefined;
  if (isFixed) add(stream.touchpoint ?? '', stream.metric ?? '', '');

  return {
    list,
    fill: isFixed
      ? rows => rows.target.fill(0)
      : ({ target, from, count }, block) => {
          const [touchpoint, metric, id, comment] = [
            cellsOf(block, columns.touchpoint),
            cellsOf(block, columns.metric),
            cellsOf(block, columns.promiseId),
            cellsOf(block, columns.comment),
          ];
          for (let i = 0; i < count; i++) {
            const measure = measures.numberOf(metric[from + i]);
            if (isFree && isBlank(touchpoint[from + i]) && isBlank(id[from + i]) && (isNameless || isComment(comment[from + i]))) {
              target[i] = findFree(declared.match(comment[from + i]), measure);
              continue;
            }
            const place = places.numberOf(touchpoint[from + i]);
            const promise = ids.numberOf(id[from + i]);
            target[i] = known[place]?.[measure]?.[promise] ?? find(place, measure, promise);
          }
        },
  };

  function find(place: number, measure: number, promise: number): number {
    const touchpoint = textOf(places.texts[place]) || (stream.touchpoint ?? '');
    const number = add(touchpoint, metricOf(measure), textOf(ids.texts[promise]));
    known[place] ??= [];
    known[place][measure] ??= [];
    known[place][measure][promise] = number;
    return number;
  }

  function findFree(match: Match, measure: number): number {
    const place = match.touchpoint >= 0 ? match.touchpoint + 2 : isIgnored(match) ? 1 : 0;
    free[place] ??= [];
    free[place][measure] ??= note(targetOfMatch(declared, match, metricOf(measure)), true);
    return free[place][measure];
  }

  function metricOf(measure: number): string {
    return textOf(measures.texts[measure]) || (stream.metric ?? '');
  }

  function add(touchpoint: string, metric: string, promiseId: string): number {
    return note(findTarget(declared, touchpoint, metric, promiseId), false);
  }

  function note(target: Target, isFree: boolean): number {
    const scale = target.metric;
    const readers = scale === null ? { read: null, readExpected: null } : tallyOf(readersOf, scale, () => readersOn(scale));
    const [lowest, highest] =
      scale !== null && isPlain(scale) ? [scale.lowest ?? -Number.MAX_VALUE, scale.highest ?? Number.MAX_VALUE] : [1, 0];
    return list.push({ ...target, ...readers, lowest, highest, isMeasured, isFree }) - 1;
  }

  function readersOn(scale: Metric): Pick<RowTarget, 'read' | 'readExpected'> {
    const read = valueReader(scale, codes, formOf(columns.value, scale));
    return { read, readExpected: columns.expected === undefined ? read : valueReader(scale, codes, formOf(columns.expected, scale)) };
  }

  function formOf(column: number | undefined, scale: Metric): ValueForm {
    return (column === undefined ? undefined : values.get(column)?.on(scale)) ?? lone;
  }

  /** A number is its own reading, unless it may be a code, a word, a share, hundredths or one of two sides. */
  function isPlain(scale: Metric): boolean {
    const isShare = scale.kind === 'share' && scale.highest === 1;
    const isOwn = [columns.value, columns.expected].some(column => formOf(column, scale).factor !== 1 || formOf(column, scale).isOneSided);
    return scale.kind !== 'choice' && !isShare && codes.numbers.size === 0 && numericWords(scale).size === 0 && !isOwn;
  }
}

/** True for a stream whose rows may find their touchpoint by the customer's words. */
export const mayBeFree = ({ touchpoint, columns }: Stream): boolean => touchpoint === null && columns.comment !== undefined;
