import { proposeGood } from '../../../../src/core/guide/answers/good-answers';
import { promised } from '../promised';

const proposed = (question: string, answers: string[], promise: string) =>
  proposeGood(
    question,
    answers.map(text => ({ text, count: 9 })),
    promised(promise),
  );

const agreed = ['Strongly agree', 'Agree', 'Neither agree nor disagree', 'Disagree', 'Strongly disagree'];

test.each([
  ['The shop was clean', 'A clean shop', ['Strongly agree', 'Agree'], true],
  ['The massage hurt', 'A gentle massage', ['Strongly disagree', 'Disagree'], false],
  ['I had to wait at the desk', 'No queue at the desk', ['Strongly disagree', 'Disagree'], false],
  ['I did not get a receipt', 'A receipt for each purchase', [], false],
])('who agrees says yes to what is stated: %s', (statement, promise, good, isSure) => {
  const found = proposed(statement, agreed, promise);
  expect([found.good, found.isSure]).toEqual([good, isSure]);
  expect(found.doubts).toEqual(good.length > 0 ? [] : [{ code: 'good', answer: '', count: 0 }]);
});

test.each([
  [['Yes', 'No', 'No emergency'], 'Yes', 'No emergency'],
  [['有', '沒有', '不是急件'], '有', '不是急件'],
  [['Tak', 'Nie', 'Nie było takiej potrzeby'], 'Tak', 'Nie było takiej potrzeby'],
])('beside a plain no, what denies something else is asked: %j', (answers, good, asked) => {
  const found = proposed('Were you served the same day?', answers, 'Served the same day');
  expect([found.good, found.doubts]).toEqual([[good], [{ code: 'good', answer: asked, count: 9 }]]);
});

test('a no of more words is one where no other stands beside it', () => {
  const found = proposed('Did you get a receipt?', ['Yes, I did', 'No, I did not'], 'A receipt for each purchase');
  expect([found.good, found.doubts, found.isSure]).toEqual([['Yes, I did'], [], true]);
});

test('what is neither yes nor no is asked, too, where nobody can tell which of these is good', () => {
  const found = proposed('Was the bill higher than the quote?', ['Yes', 'No', 'There was no repair'], 'You pay what we quoted');
  expect(found.good).toEqual([]);
  expect(found.doubts).toEqual([
    { code: 'good', answer: '', count: 0 },
    { code: 'good', answer: 'There was no repair', count: 9 },
  ]);
});
