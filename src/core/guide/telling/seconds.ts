import { setAbout } from '../decide';
import type { Question } from '../question';

/* Further questions about a promise that another one tells about: each counts only if a person says so, of several with one word for all. */

/** Questions, by their places, that wait for the same word. */
export interface Seconds {
  promise: string;
  places: number[];
}

/** Only where they are several. */
export function secondsIn(questions: readonly Question[]): Seconds[] {
  const byPromise = new Map<string, number[]>();
  questions.forEach(({ doubts }, i) => {
    const promise = doubts.find(({ code }) => code === 'second')?.promise;
    if (promise !== undefined) byPromise.set(promise, [...(byPromise.get(promise) ?? []), i]);
  });
  return [...byPromise].flatMap(([promise, places]) => (places.length > 1 ? [{ promise, places }] : []));
}

/** It tells about the promise, too; what else is to be decided of it stays so. */
export const takeSecond = (question: Question, promise: string): Question => setAbout(question, promise);
