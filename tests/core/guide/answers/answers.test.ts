import { atLeast, atMost } from '../../../../src/core/declared/metric';
import { isClosed, isNone, isSeveral, tallySpellings } from '../../../../src/core/guide/answers/answers';
import type { Class } from '../../../../src/core/guide/answers/classes';
import { classOf, passesWhole } from '../../../../src/core/guide/answers/classes';

test.each(['I did not order any', 'Never tried it', 'I have no voucher', "I don't remember", 'n/a', 'Nie korzystałem', '没用过'])(
  '%s is no answer',
  text => expect(isNone(text)).toBe(true),
);

test.each(['No, I had to wait', 'I did not have to wait', 'Never had a problem', 'Yes', 'Not so clean', 'Nie, czekałem'])(
  '%s is an answer',
  text => expect(isNone(text)).toBe(false),
);

test('spellings that fold alike are one answer, under the spelling of most', () => {
  const counts = new Map([
    ['Yes', 3],
    ['yes ', 2],
    ['No', 4],
  ]);
  expect(tallySpellings(counts)).toEqual([
    { text: 'Yes', count: 5 },
    { text: 'No', count: 4 },
  ]);
});

test('a few answers that come again are a closed question, remarks are none', () => {
  expect(
    isClosed([
      { text: 'Yes', count: 5 },
      { text: 'No', count: 1 },
    ]),
  ).toBe(true);
  expect(isClosed(Array.from({ length: 20 }, (_, i) => ({ text: `Remark ${i}`, count: 3 })))).toBe(false);
});

test('several answers in one cell are seen by the parts that come again', () => {
  const answers = ['Pool', 'Sauna', 'Pool, Sauna', 'Gym, Pool', 'Gym'].map(text => ({ text, count: 4 }));
  expect(isSeveral(answers)).toBe(true);
  expect(isSeveral(['Yes, in time', 'No, too late'].map(text => ({ text, count: 4 })))).toBe(false);
});

const minutes = (from: number, to: number | null, rest: Partial<Class> = {}) => ({
  from: from * 60,
  to: to === null ? null : to * 60,
  isTime: true,
  ...rest,
});

test.each([
  ['Under 2 minutes', minutes(0, 2, { isToOpen: true })],
  ['3 to 5 minutes', minutes(3, 5)],
  ['3-5 min', minutes(3, 5)],
  ['More than 10 minutes', minutes(10, null, { isFromOpen: true })],
  ['an hour or more', { from: 3600, to: null, isFromOpen: false }],
  ['do 5 minut', minutes(0, 5, { isToOpen: false })],
  ['5 minut lub mniej', minutes(0, 5, { isToOpen: false })],
  ['5分钟以内', minutes(0, 5, { isToOpen: false })],
])('%s is a class', (text, expected) => expect(classOf(text)).toMatchObject(expected));

test.each(['Friendly', '3 nights with breakfast', 'Room 12', 'Yes, within 5 minutes'])('%s is no class', text =>
  expect(classOf(text)).toBeNull(),
);

test('a class is good where all of it keeps the promise, and asked where it reaches beyond', () => {
  const within = (text: string) => passesWhole(classOf(text)!, atMost(5), 1 / 60);
  expect(['Under 3 minutes', '3 to 5 minutes', '4 to 6 minutes', '6 to 8 minutes', 'More than 5 minutes'].map(within)).toEqual([
    'passes',
    'passes',
    'straddles',
    'fails',
    'fails',
  ]);
  expect(passesWhole(classOf('More than 5 minutes')!, atLeast(5), 1 / 60)).toBe('passes');
});
