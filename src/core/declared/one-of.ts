import { foldWord } from '../cell/text';
import type { Metric, Test } from './metric';

/*
 * A closed question without an order (Choice): its answers are numbered as they are listed, from 1, and a test names the good ones.
 */

/** A test that these answers pass, by their numbers. */
export const oneOf = (answers: Iterable<number>): Test => ({
  from: null,
  to: null,
  isFromOpen: false,
  isToOpen: false,
  oneOf: [...new Set(answers)].sort((a, b) => a - b),
});

const ONE_OF = /^(?:one|any) of(?: these)?\s*[:：]?\s*|^(?:jedna|jeden|jedno) z\s*[:：]?\s*|^(?:其中之一|以下之一|任一)\s*[:：]?\s*/iu;

/** True for a cell that says first that it names answers. @example isOneOf('one of: Fresh; Very fresh') //=> true */
export const isOneOf = (text: string): boolean => ONE_OF.test(text.trim());

/**
 * Reads `one of: Fresh; Very fresh`, or the answers alone; undefined where one of them is none of the question's.
 * The answers may hold commas, so only `;` and line breaks part them.
 */
export function readOneOf(text: string, { words }: Pick<Metric, 'words'>): Test | undefined {
  const named = text
    .trim()
    .replace(ONE_OF, '')
    .split(/[;；\n]/)
    .map(answer => answer.trim())
    .filter(answer => answer !== '');
  const numbers = named.map(answer => words.get(foldWord(answer)));
  return numbers.length > 0 && numbers.every(number => number !== undefined) ? oneOf(numbers as number[]) : undefined;
}

/** @example writeOneOf(oneOf([1, 2]), freshness) //=> 'one of: Very fresh; Fresh' */
export const writeOneOf = ({ oneOf: good = [] }: Test, metric: Metric): string =>
  `one of: ${good.map(number => answerOf(number, metric)).join('; ')}`;

/** An answer of a Choice in its own words. */
export const answerOf = (number: number, { answers = [] }: Metric): string => answers[number - 1] ?? String(number);

/** True where two tests name the same answers; undefined where neither names any. */
export function areSameAnswers({ oneOf: one }: Test, { oneOf: other }: Test): boolean | undefined {
  if (one === undefined && other === undefined) return undefined;
  return one !== undefined && other !== undefined && one.length === other.length && one.every((number, i) => number === other[i]);
}
