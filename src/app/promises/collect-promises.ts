import { foldText } from '../../core/cell/text';
import { promisesTable } from '../../core/declared/input-tables';
import type { Collected, Contradiction } from '../../core/reading/collect';
import { collectPromises } from '../../core/reading/collect';
import type { Words } from '../../words/words';
import type { Cells } from '../append';
import { inputFor, rowUnder } from '../append';
import { declaredIn } from '../connect/known';
import type { Workbook } from '../workbook';
import type { Written } from '../written';
import { append } from '../written';
import { addTouchpoints } from './add-touchpoints';

/*
 * Promises out of pasted copy, in plain JSON, so that the sidebar and the command line share it:
 *
 *   copy -> sentences (core/reading/collect) -> Collection; what a person ticks -> rows of Promises, and of Touchpoints that are new
 */

/** A sentence of the copy. */
export interface CollectedPromise {
  text: string;
  whereStated: string;
  kind: Collected['kind'];
  touchpoint: string;
  /** How it could be measured, or why not, in one sentence. */
  sentence: string;
  /** Where it is said already: a promise's words; '' where it is not. */
  twin: string;
}

export interface Collection {
  sentences: CollectedPromise[];
  /** Pairs of promises' words, and which sentences they are; -1 for one of the workbook. */
  contradictions: { first: string; second: string; places: [number, number] }[];
  touchpoints: string[];
}

/** Nothing is written. `from` is where the copy stands, where its headings do not say. */
export function readCopy(workbook: Workbook, copy: string, from: string, words: Words): Collection {
  const { promises, touchpoints, metrics, settings } = declaredIn(workbook);
  const live = promises.filter(promise => !promise.isRetired);
  const known = live.map(({ id, text, touchpoint, scale, test, promisedFor }) => {
    return { id, text, touchpoint: touchpoints[touchpoint]!.name, scale, test, promisedFor };
  });
  const names = words.reading.metricNames;
  const bench = { touchpoints, promises: known, metrics, names, from, promisedFor: settings.promisedFor };
  const { sentences, contradictions } = collectPromises(copy, bench);
  const textOf = (ref: Contradiction['first']): string =>
    'id' in ref ? (known.find(({ id }) => id === ref.id)?.text ?? '') : sentences[ref.sentence]!.text;
  const placeOf = (ref: Contradiction['first']): number => ('id' in ref ? -1 : ref.sentence);
  return {
    sentences: sentences.map(one => ({
      text: one.text,
      whereStated: one.whereStated,
      kind: one.kind,
      touchpoint: one.touchpoint || calm(one.whereStated) || words.collect.whole,
      sentence: words.collect.sentence(one),
      twin: one.twin ? textOf(one.twin) : '',
    })),
    contradictions: contradictions.map(({ first, second }) => {
      return { first: textOf(first), second: textOf(second), places: [placeOf(first), placeOf(second)] };
    }),
    touchpoints: touchpoints.map(({ name }) => name),
  };
}

/** Letters of a name that may be short for something. */
const SHORT = 4;

/** A heading as a name is written: `HOME PAGE` shouts, `FAQ` does not. */
const calm = (heading: string): string =>
  heading.length > SHORT && heading === heading.toUpperCase() && heading !== heading.toLowerCase()
    ? heading.charAt(0) + heading.slice(1).toLowerCase()
    : heading;

/** A promise that a person has ticked. */
export type TickedPromise = Pick<CollectedPromise, 'text' | 'whereStated' | 'touchpoint'>;

/** Appends promises in their exact words, and the touchpoints that are new. One that stands there already is not added again. */
export function addPromises(
  workbook: Workbook,
  ticked: readonly TickedPromise[],
  words: Words,
): { promises: number; touchpoints: number; undo: Written[] } {
  const input = inputFor(workbook, promisesTable, words);
  const there = new Set(input.rows.map(row => `${foldText(row.touchpoint)}\n${foldText(row.text)}`));
  const fresh = ticked.filter(({ text, touchpoint }) => text !== '' && !there.has(`${foldText(touchpoint)}\n${foldText(text)}`));
  // Touchpoints first: a run that was cut off adds what is lacking when it is repeated.
  const { added, undo: places } = addTouchpoints(
    workbook,
    fresh.map(({ touchpoint }) => touchpoint),
    words,
  );
  const blank = Object.fromEntries(Object.keys(promisesTable.columns).map(key => [key, null])) as Cells<typeof promisesTable.columns>;
  const rows = fresh.map(({ text, whereStated, touchpoint }) => rowUnder(input, { ...blank, text, whereStated, touchpoint }));
  const undo = rows.length > 0 ? [append(workbook, input.tab, rows)] : [];
  return { promises: fresh.length, touchpoints: added, undo: [...undo, ...places] };
}
