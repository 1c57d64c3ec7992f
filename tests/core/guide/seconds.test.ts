import { headingOf } from '../../../src/core/connect/tab-head';
import { blankQuestion } from '../../../src/core/guide/blank-question';
import { isCounting } from '../../../src/core/guide/decide';
import type { Question } from '../../../src/core/guide/question';
import { secondsIn, takeSecond } from '../../../src/core/guide/telling/seconds';
import { besideTimes, tellQuestions } from '../../../src/core/guide/telling/tell-questions';
import { promised } from './promised';

const asked = (text: string, i: number, answers: string[]): Question => ({
  ...blankQuestion(headingOf(i, text, text, ''), String.fromCharCode(65 + i)),
  answers: answers.map(one => ({ text: one, count: 5 })),
});
const FRIENDLY = ['Very friendly', 'Friendly', 'Unfriendly'];
const texts = ['How friendly was our team?', 'How friendly was the team at the bar?', 'How friendly was the team on the phone?'];
const told = (): Question[] =>
  tellQuestions(
    texts.map((text, i) => asked(text, i, FRIENDLY)),
    [promised('The friendliest team in town')],
  );

test('of several questions about one promise only one is proposed, the others wait for one word together', () => {
  const questions = told();
  expect(questions.map(({ tells }) => tells.length).sort()).toEqual([0, 0, 1]);
  const [batch, ...more] = secondsIn(questions);
  expect([batch!.promise, batch!.places.length, more]).toEqual(['P1', 2, []]);
});

test('taken, they count with the good answers that were worked out before, and nothing else is asked', () => {
  const questions = told();
  for (const i of secondsIn(questions)[0]!.places) {
    expect(isCounting(questions[i]!)).toBe(false);
    const taken = takeSecond(questions[i]!, 'P1');
    expect([isCounting(taken), taken.good, taken.doubts]).toEqual([true, ['Very friendly', 'Friendly'], []]);
  }
});

test('what is open about the answers of one of them stays to be decided', () => {
  const blue = asked('How friendly was the team outside?', 3, ['Blue', 'Green', 'Grey']);
  const questions = tellQuestions([...texts.map((text, i) => asked(text, i, FRIENDLY)), blue], [promised('The friendliest team in town')]);
  const last = questions[3]!;
  expect(secondsIn(questions)[0]!.places).toContain(3);
  expect(takeSecond(last, 'P1').doubts).toMatchObject([{ code: 'good', answer: '' }]);
});

test('one further question alone is asked by itself', () => {
  const two = texts.slice(0, 2).map((text, i) => asked(text, i, FRIENDLY));
  const questions = tellQuestions(two, [promised('The friendliest team in town')]);
  expect(questions.flatMap(({ doubts }) => doubts)).toMatchObject([{ code: 'second', promise: 'P1' }]);
  expect(secondsIn(questions)).toEqual([]);
});

test('a question about a promise of which times of the same tab tell already waits for a word, too', () => {
  const [question] = tellQuestions([asked(texts[0]!, 0, FRIENDLY)], [promised('The friendliest team in town')]);
  const pair: Question = { ...question!, id: 'C-D', kind: 'time', column: 'Asked', until: 'Answered' };
  const [waiting] = besideTimes([question!], [pair]);
  expect([waiting!.tells, waiting!.doubts]).toEqual([[], [{ code: 'second', answer: 'Asked – Answered', count: 0, promise: 'P1' }]]);
  expect(besideTimes([question!], [{ ...pair, tells: [] }])).toEqual([question]);
});
