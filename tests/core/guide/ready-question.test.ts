import { atMost, metricsByName } from '../../../src/core/declared/metric';
import { isNone } from '../../../src/core/guide/answers/answers';
import { classOf } from '../../../src/core/guide/answers/classes';
import { answersNeeded, classesUpTo, readyQuestion } from '../../../src/core/guide/ready-question';
import type { Said } from '../../../src/core/guide/subject';
import { askedOf } from '../../../src/words/asked/asked';

const wait = (minutes: number): Said => ({
  kind: 'time',
  metric: metricsByName([]).get('wait')!,
  keptWhen: `<= ${minutes} minutes`,
  test: atMost(minutes),
  share: null,
  about: null,
});
const asked = (text: string, said: Said | null = null) => askedOf(readyQuestion({ text, said }), text);

test('a limit of time is asked for in classes that end at the limit', () => {
  expect(asked('Seated in 15 minutes', wait(15))).toMatchObject({
    question: '“Seated in 15 minutes”: how long did it take?',
    answers: ['Up to 10 minutes', '11 to 15 minutes', '16 to 20 minutes', 'More than 20 minutes'],
    good: ['Up to 10 minutes', '11 to 15 minutes'],
    expected: '“Seated in 15 minutes”: how long is all right for you?',
  });
  expect(asked('Stolik w 5 minut', wait(5)).answers).toEqual(['Do 3 minut', '4–5 minut', '6–7 minut', 'Ponad 7 minut']);
  expect(asked('15分鐘內上菜', wait(15)).answers).toEqual(['10分鐘以內', '11至15分鐘', '16至20分鐘', '超過20分鐘']);
});

test.each([1, 2, 3, 7, 24])('the classes up to %i meet end to end, and the good ones end at the limit', limit => {
  const classes = classesUpTo(limit);
  expect(classes.map(({ from }) => from).slice(1)).toEqual(classes.slice(0, -1).map(({ to }) => to! + 1));
  expect(classes.some(({ to }) => to === limit)).toBe(true);
});

test.each(['Seated in 15 minutes', 'Stolik w 15 minut', '15分钟内上菜', '15分鐘內上菜'])(
  'the answers to %s are read as classes of time when they come back',
  text => {
    const { answers, none } = asked(text, wait(15));
    expect(answers.map(answer => classOf(answer)?.isTime)).toEqual([true, true, true, true]);
    expect(isNone(none)).toBe(true);
  },
);

test('what a promise is about is asked in its language, in five levels', () => {
  expect(asked('Spotless rooms').good).toEqual(['Very clean', 'Clean']);
  expect(asked('Zawsze uprzejma obsługa').good).toEqual(['Bardzo uprzejmie', 'Uprzejmie']);
  expect(asked('每日新鲜').good).toEqual(['非常新鲜', '新鲜']);
  expect(asked('Dostawa w 24 h').good).toEqual(['Tak, w pełni']);
  // Written alike in both; the first sign that only one of them has decides.
  expect(asked('永保安心').none).toBe('不適用');
  expect(asked('五星級的健身體驗').question).toBe('「五星級的健身體驗」：做到了嗎？');
  expect(asked('五星级的健身体验').question).toBe('“五星级的健身体验”：做到了吗？');
  // Small words of Polish that English has, too.
  expect(asked('We do what we say').good).toEqual(['Yes, fully']);
  expect(asked('A gift for each child')).toMatchObject({ question: '“A gift for each child”: was it so for you?', good: ['Yes, fully'] });
});

test('the more is promised, the fewer answers are needed', () => {
  expect([0.9, 0.8, 0.99].map(answersNeeded)).toEqual([90, 140, 30]);
});
