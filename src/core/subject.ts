import type { Book, Target } from './book';
import { findTarget } from './book';
import type { Cell } from './cell';
import { textOf } from './cell';
import { numberTexts } from './memo';
import type { Metric } from './metric';
import type { Fill } from './row';
import { cellsOf } from './row';
import type { Stream } from './stream';
import { tallyOf } from './tally';
import type { Reading } from './value';
import { valueReader } from './value';

/** What rows of evidence are about, and how their values are read. */
export interface Subject extends Target {
  /** Reads a value on the subject's metric; null where that is not known. */
  read: ((cell: Cell | undefined) => Reading) | null;
  /** A number from lowest to highest is its own reading; where no number is, lowest is above highest. */
  lowest: number;
  highest: number;
}

/** The subjects that a stream has met so far, by their numbers; `fill` gives each row the number of its own. */
export interface Subjects {
  list: Subject[];
  fill: Fill;
}

export function subjectsOf(stream: Stream, book: Book): Subjects {
  const { columns, codes } = stream;
  const list: Subject[] = [];
  const readers = new Map<Metric, Subject['read']>();
  const [places, measures, ids] = [numberTexts(), numberTexts(), numberTexts()];
  // By the numbers of the three texts, so that a subject once found is found again without comparing them.
  const known: number[][][] = [];
  const isFixed = columns.touchpoint === undefined && columns.metric === undefined && columns.promiseId === undefined;
  if (isFixed) add(stream.touchpoint ?? '', stream.metric ?? '', '');

  return {
    list,
    fill: isFixed
      ? rows => rows.subject.fill(0)
      : ({ subject, from, count }, block) => {
          const [touchpoint, metric, id] = [
            cellsOf(block, columns.touchpoint),
            cellsOf(block, columns.metric),
            cellsOf(block, columns.promiseId),
          ];
          for (let i = 0; i < count; i++) {
            const place = places.numberOf(touchpoint[from + i]);
            const measure = measures.numberOf(metric[from + i]);
            const promise = ids.numberOf(id[from + i]);
            subject[i] = known[place]?.[measure]?.[promise] ?? find(place, measure, promise);
          }
        },
  };

  function find(place: number, measure: number, promise: number): number {
    const touchpoint = textOf(places.texts[place]) || (stream.touchpoint ?? '');
    const number = add(touchpoint, textOf(measures.texts[measure]) || (stream.metric ?? ''), textOf(ids.texts[promise]));
    known[place] ??= [];
    known[place][measure] ??= [];
    known[place][measure][promise] = number;
    return number;
  }

  function add(touchpoint: string, metric: string, promiseId: string): number {
    const target = findTarget(book, touchpoint, metric, promiseId);
    const scale = target.metric;
    const read = scale === null ? null : tallyOf(readers, scale, () => valueReader(scale, codes));
    const isPlain = scale !== null && codes.numbers.size === 0 && !(scale.kind === 'share' && scale.highest === 1);
    const [lowest, highest] = isPlain ? [scale.lowest ?? -Number.MAX_VALUE, scale.highest ?? Number.MAX_VALUE] : [1, 0];
    return list.push({ ...target, read, lowest, highest }) - 1;
  }
}
