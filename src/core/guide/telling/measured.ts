import { foldText, foldWord } from '../../cell/text';
import { isLater, isNone } from '../answers/answers';
import type { Answer, Question, Telling } from '../question';
import type { Subject } from '../subject';

/** The promises that a question measures by its name already: it was kept for the next survey, or written down by hand. */
export const measuredBy = ({ column, text }: Pick<Question, 'column' | 'text'>, subjects: readonly Subject[]): Subject[] =>
  subjects.filter(
    ({ scale, test }) => scale !== null && test !== null && [column, text].some(name => foldText(name) === foldText(scale.name)),
  );

/** The question as its promises have it: their good answers are good, an answer that they do not list is asked about. */
export function asMeasured(question: Question, subjects: readonly Subject[]): Question {
  const tells = subjects.map(({ id }): Telling => ({ promise: id, keptWhen: '', sure: 'sure', why: [{ code: 'measured', details: {} }] }));
  const [{ scale, test }] = subjects as [Subject, ...Subject[]];
  const better = scale?.better ?? question.better;
  if (question.kind !== 'words' || scale?.kind !== 'choice')
    return {
      ...question,
      tells,
      better,
      from: question.kind === 'numbers' ? ((better === 'lower' ? test?.to : test?.from) ?? question.from) : question.from,
      sure: 'sure',
      doubts: [],
    };
  const numberOf = ({ text }: Answer): number | undefined => scale.words.get(foldWord(text));
  const all = [...question.answers, ...question.none];
  const answers = all.filter(answer => numberOf(answer) !== undefined || !(isNone(answer.text) || isLater(answer.text)));
  const fresh = answers.filter(answer => numberOf(answer) === undefined);
  const order = (answer: Answer): number => numberOf(answer) ?? Number.MAX_VALUE;
  return {
    ...question,
    tells,
    answers: [...answers].sort((a, b) => order(a) - order(b)),
    none: all.filter(answer => !answers.includes(answer)),
    good: answers.filter(answer => test?.oneOf?.includes(numberOf(answer) ?? 0)).map(({ text }) => text),
    sure: fresh.length > 0 ? 'open' : 'sure',
    doubts: fresh.map(({ text, count }) => ({ code: 'new-answer', answer: text, count })),
  };
}
