import { readDuration } from '../../../src/core/cell/duration';
import { numberOf } from '../../../src/core/cell/words/spoken-number';
import { shareIn } from '../../../src/core/cell/words/spoken-share';
import { metricsByName } from '../../../src/core/declared/metric';
import { type Reading, readWords } from '../../../src/core/reading/promise-reading';
import { wordsOf } from '../../../src/words/words';

const read = (text: string): Reading | null => readWords(text, metricsByName([]), wordsOf('en').reading.metricNames);

test.each([
  ['十', 10],
  ['二十四', 24],
  ['廿四', 24],
  ['卅', 30],
  ['一百', 100],
  ['一百二十', 120],
  ['一百零五', 105],
  ['兩百', 200],
  ['一百二', 120],
  ['一個半', 1.5],
  ['兩個半', 2.5],
  ['1 個半', 1.5],
  ['半個', 0.5],
  ['one and a half', 1.5],
  ['półtorej', 1.5],
])('%s is the number %d', (text, value) => expect(numberOf(text)).toBe(value));

test.each([['三千'], ['一百二十三四'], ['百'], ['']])('%s is no number that is read', text => expect(numberOf(text)).toBeUndefined());

test.each([
  ['三個半小時內送餐到府', '<= 3.5 hours'],
  ['一百八十分鐘內完成維修', '<= 180 minutes'],
  ['廿四小時內回覆', '<= 24 hours'],
  ['Serwis w półtorej godziny', '<= 1.5 hours'],
  ['Repaired within one and a half hours', '<= 1.5 hours'],
])('%s takes %s', (text, keptWhen) => expect(read(text)?.keptWhen).toBe(keptWhen));

test.each([['Ready in an hour and a half'], ['Gotowe w godzinę i pół'], ['三千二十分鐘內送達']])(
  'of %s no part is taken for all of it',
  text => expect(read(text)?.keptWhen ?? '').not.toMatch(/<= 1 hour|<= 20 minutes/),
);

test.each([
  ['八成五的旅客準時入住', 0.85],
  ['七成的來電', 0.7],
  ['六成半的訂單', 0.65],
  ['百分之九十八的包裹', 0.98],
])('%s is for a share of %d', (text, share) => expect(shareIn(text)?.share).toBe(share));

test('money that comes back takes time; goods that may be sent back are a right', () => {
  expect(read('五日內退款')).toMatchObject({ metric: { kind: 'duration' }, keptWhen: '<= 5 days' });
  expect(read('十日內無理由退貨')?.metric?.kind).toBe('yes-no');
  expect(read('十日內可退款')?.metric?.kind).toBe('yes-no');
  expect(read('Zwrot w 30 dni')?.metric?.kind).toBe('yes-no');
  expect(read('Zwrot pieniędzy w 3 dni')).toMatchObject({ metric: { kind: 'duration' }, keptWhen: '<= 3 days' });
  expect(read('Zwrócimy pieniądze w ciągu 5 dni')).toMatchObject({ metric: { kind: 'duration' }, keptWhen: '<= 5 days' });
});

test('what is sent off has not arrived', () => {
  for (const text of ['48 小時出貨', '24小时发货', 'Wysyłka w 48h']) expect(read(text)?.metric?.name).not.toBe('Delivery');
  expect(read('48 小時到貨')?.metric?.name).toBe('Delivery');
});

test('values are read as promises are', () => {
  expect(readDuration('一個半小時', 'minutes')).toBe(90);
  expect(readDuration('一百二十分鐘', 'hours')).toBe(2);
  expect(readDuration('2 個半小時', 'hours')).toBe(2.5);
});

test('no time is written in a text as long as a page', () => {
  expect(readDuration(`5${' '.repeat(9)}min`, 'minutes')).toBe(5);
  expect(readDuration(`5${' '.repeat(900)}min`, 'minutes')).toBeUndefined();
});
