import { readTest } from '../../src/core/declared/kept-when';
import { form, list as listed, plural, format as polish, money as zlotys } from '../../src/words/pl/numbers';
import { wordsOf } from '../../src/words/words';
import { format as chinese, counted, list, money } from '../../src/words/zh-tw/numbers';
import { answered, atLeast, atMost, csat, delivery, metricNamed } from '../report/builder/promise';

const of = { metricOf: () => null, asOf: '2026-11-22' };
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const late = metricNamed('On time', 'days-late', { unit: 'days', better: 'lower' });
const between = { from: 2, to: 5, isFromOpen: false, isToOpen: false };

describe('in Polish', () => {
  const f = polish(of);
  const days = ['dzień', 'dni', 'dni', 'dnia'] as const;

  test('a noun follows its number', () => {
    expect([0, 1, 2, 5, 12, 22, 25, 1.5].map(n => form(n, ['gwiazdka', 'gwiazdki', 'gwiazdek']))).toEqual([
      ...['gwiazdek', 'gwiazdka', 'gwiazdki', 'gwiazdek', 'gwiazdek', 'gwiazdki', 'gwiazdek', 'gwiazdki'],
    ]);
    expect([1, 1.5, 3].map(n => form(n, days))).toEqual(['dzień', 'dnia', 'dni']);
    expect(plain(plural(12345, ['odpowiedź', 'odpowiedzi', 'odpowiedzi']))).toBe('12 345 odpowiedzi');
  });

  test('numbers have a comma, groups from five digits on, and a minus', () => {
    expect([f.number(1234.5), f.count(12345), f.number(-0.5)].map(plain)).toEqual(['1234,5', '12 345', '−0,5']);
    expect([f.percent(0.5), f.interval([0.39, 0.49]), f.points(-0.09), f.points(0.01), f.points(-0.002)].map(plain)).toEqual([
      '50 %',
      '39–49 %',
      '−9 punktów',
      '+1 punkt',
      '−0,2 punktu',
    ]);
    expect(plain(f.range([-0.14, -0.04]))).toBe('od −14 do −4');
  });

  test('dates, tests and lists', () => {
    expect([f.date('2026-03-05'), f.day('2026-03-05'), f.day('2025-03-05'), f.month('2026-03')].map(plain)).toEqual([
      ...['5 marca 2026', '5 mar', '5 mar 2025', 'marzec 2026'],
    ]);
    const tests = [f.test(atMost(2), delivery), f.test(atLeast(4), csat), f.test(between, delivery), f.test(atMost(0), late)];
    expect(tests.map(plain)).toEqual(['≤ 2 dni', 'co najmniej 4', '2–5 dni', 'w terminie']);
    expect([f.level(1, answered), f.level(1.5, delivery), f.level(2, late)].map(plain)).toEqual(['tak', '1,5 dnia', '2 dni po terminie']);
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a i b', 'a, b i c']);
  });

  test('a unit that the workbook names in whichever language follows its number', () => {
    const wait = (unit: string) => metricNamed('Wait', 'duration', { unit, better: 'lower' });
    expect(['minuty', 'min', 'minutes'].map(unit => plain(f.test(atMost(14), wait(unit))))).toEqual(Array(3).fill('≤ 14 minut'));
    expect([plain(f.test(atMost(1), wait('dni'))), plain(f.level(3, wait('zł')))]).toEqual(['≤ 1 dzień', '3 zł']);
  });
});

describe('in Chinese, as Taiwan writes it', () => {
  const f = chinese(of);

  test('numbers, percentages and points', () => {
    expect([f.number(1234.5), f.percent(0.5), f.interval([0.39, 0.49]), f.points(-0.09)]).toEqual([
      ...['1,234.5', '50%', '39–49%', '−9 個百分點'],
    ]);
    expect([counted(3, '則', '回答'), counted(1200, '位', '顧客')]).toEqual(['3 則回答', '1,200 位顧客']);
  });

  test('dates, tests and lists', () => {
    expect([f.date('2026-03-05'), f.day('2026-03-05'), f.day('2025-03-05'), f.month('2026-03')]).toEqual([
      ...['2026 年 3 月 5 日', '3/5', '2025/3/5', '2026 年 3 月'],
    ]);
    const tests = [f.test(atMost(2), delivery), f.test(atLeast(4), csat), f.test(between, delivery), f.test(atMost(0), late)];
    expect(tests.map(plain)).toEqual(['≤ 2 天', '至少 4', '2–5 天', '準時']);
    expect([f.level(1, answered), f.level(2, late)]).toEqual(['是', '遲了 2 天']);
    expect([list(['甲']), list(['甲', '乙']), list(['甲', '乙', '丙'])]).toEqual(['甲', '甲和乙', '甲、乙和丙']);
    expect([list(['P1', 'P2']), list(['早餐', 'Wi-Fi'])]).toEqual(['P1 和 P2', '早餐和 Wi-Fi']);
  });
});

test('a sum is in the currency as the language writes it, and in another one as the team does', () => {
  expect([zlotys(34567, 'PLN'), zlotys(1234, 'EUR'), zlotys(1234, '')].map(plain)).toEqual(['35 000 zł', '1200 EUR', '1200']);
  expect([money(34567, 'TWD'), money(1234, '元'), money(1234, '')].map(plain)).toEqual(['NT$35,000', '1,200 元', '1,200']);
});

describe('a test that is written into a cell', () => {
  const wait = metricNamed('Wait', 'duration', { unit: 'hours', better: 'lower' });
  const tests = ['<= 1 day', '<= 2 days', '<= 5 days', '<= 1.5 days', '<= 24 hours', '< 30 minutes', '<= 90 seconds', '<= 2 weeks'];

  test.each([
    ['pl', ['<= 1 dzień', '<= 2 dni', '<= 5 dni', '<= 1,5 dnia', '<= 24 godziny', '< 30 minut', '<= 90 sekund', '<= 2 tygodnie']],
    ['zh-TW', ['<= 1 天', '<= 2 天', '<= 5 天', '<= 1.5 天', '<= 24 小時', '< 30 分鐘', '<= 90 秒', '<= 2 週']],
  ])('is in the words of %s, and read back as it was', (language, cells) => {
    const { written } = wordsOf(language);
    expect(tests.map(written)).toEqual(cells);
    expect(cells.map(cell => readTest(cell, wait))).toEqual(tests.map(one => readTest(one, wait)));
    expect(cells.map(cell => readTest(cell, wait))).not.toContain(undefined);
  });

  test('leaves the answers of a choice as customers were given them', () => {
    const speed = metricNamed('How fast', 'choice', {
      words: new Map([
        ['2days', 1],
        ['3days', 2],
        ['later', 3],
      ]),
    });
    for (const [language, cell] of [
      ['pl', 'jedna z: 2 days; 3 days'],
      ['zh-TW', '以下之一：2 days; 3 days'],
    ] as const) {
      expect(wordsOf(language).written('one of: 2 days; 3 days')).toBe(cell);
      expect(readTest(cell, speed)?.oneOf).toEqual([1, 2]);
    }
  });
});
