import { foldText } from '../cell/text';
import type { Question } from './question';

/** Questions that come once for each way of being good, once: the first, with all that they tell about. */
export function mergeAlike(questions: readonly Question[]): Question[] {
  const met = new Map<string, Question>();
  for (const question of questions) {
    const key = `${foldText(question.column)}\n${foldText(question.until)}`;
    const before = met.get(key);
    met.set(key, before ? { ...before, tells: [...before.tells, ...question.tells] } : question);
  }
  return [...met.values()];
}
