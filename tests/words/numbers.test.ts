import { plural } from '../../src/words/en/numbers';
import { decimalsApart, round } from '../../src/words/rounding';
import { wordsOf } from '../../src/words/words';
import { answered, atLeast, atMost, csat, delivery, metricNamed } from '../report/builder/promise';

const words = wordsOf('en');
const f = words.format({ metricOf: () => null, asOf: '2026-11-22' });
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('a share is a percentage with a space that does not break', () => {
  expect(f.percent(0.44)).toBe('44\u00a0%');
  expect(f.interval([0.39, 0.49])).toBe('39 to 49\u00a0%');
});

test('thousands are grouped, halves are rounded away from zero', () => {
  expect([f.count(2139.6), f.count(1234567), f.count(0), f.number(-1234.5)]).toEqual(['2,140', '1,234,567', '0', '-1,234.5']);
  expect([round(28.499999999999996, 0), round(0.285 * 100, 0), round(-2.5, 0)]).toEqual([29, 29, -3]);
});

test('numbers that differ never read alike', () => {
  const apart = f.apart(0.896, 0.9);
  expect([apart.percent(0.896), apart.percent(0.9)].map(plain)).toEqual(['89.6 %', '90 %']);
  expect(decimalsApart([0.9, 0.9])).toBe(0);
  expect(decimalsApart([0.89996, 0.9])).toBe(3);
});

test('a difference is said in points, never as 0 where there is one', () => {
  expect([-0.09, 0.01, 0, -0.002].map(f.points).map(plain)).toEqual(['-9 points', '+1 point', '0 points', '-0.2 points']);
});

test('dates are written out, days without the year of the audit', () => {
  expect([f.date('2026-11-22'), f.day('2026-11-12T10:41:00'), f.day('2025-03-03')]).toEqual(['22 November 2026', '12 Nov', '3 Mar 2025']);
});

test('a test is said on its metric', () => {
  const share = metricNamed('Uptime', 'share', { lowest: 0, highest: 1 });
  const late = metricNamed('On time', 'days-late', { unit: 'days', better: 'lower' });
  const nps = metricNamed('NPS', 'likelihood', { lowest: 0, highest: 10 });
  const said = [
    f.test(atMost(2), delivery),
    f.test({ ...atMost(5), isToOpen: true }, delivery),
    f.test(atLeast(4), csat),
    f.test({ from: 1, to: 1, isFromOpen: false, isToOpen: false }, answered),
    f.test({ from: 0, to: 0, isFromOpen: false, isToOpen: false }, answered),
    f.test({ from: 9, to: 10, isFromOpen: false, isToOpen: false }, nps),
    f.test(atLeast(0.95), share),
    f.test(atMost(0), late),
    f.test(atMost(1), late),
    f.test(atMost(-0.5), late),
  ];
  expect(said.map(plain)).toEqual([
    '≤ 2 days',
    '< 5 days',
    'at least 4',
    'yes',
    'no',
    '9 to 10',
    '≥ 95 %',
    'on time',
    '≤ 1 day late',
    'at least 12 hours early',
  ]);
});

test('a level is what would just pass', () => {
  expect([f.reach(4, delivery), f.reach(3, csat), f.level(1, delivery)].map(plain)).toEqual(['≤ 4 days', 'at least 3', '1 day']);
});

test('lists and plurals know 0, 1 and many', () => {
  expect([0, 1, 2].map(n => plural(n, 'answer'))).toEqual(['0 answers', '1 answer', '2 answers']);
  expect([words.list([]), words.list(['a']), words.list(['a', 'b']), words.list(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('long text is cut at a word', () => {
  expect(words.clipped('one two  three\nfour', 12)).toBe('one two…');
  expect(words.clipped('short', 12)).toBe('short');
  expect(words.clipped('房间很好很大，早餐不太好', 9)).toBe('房间很好很大…');
  expect(words.clipped('nice😀😀😀', 6)).toBe('nice…');
});

test('an unknown language is English, a known one goes by its first part', () => {
  expect([wordsOf('xx'), wordsOf('en-GB'), wordsOf('constructor')]).toEqual([words, words, words]);
});

test('a quote that is too long begins at its most telling sentence', () => {
  const said = { text: 'We came by train. Nobody answered the phone.', from: 18 };
  expect(words.excerpt(said, 60)).toBe(said.text);
  expect(words.excerpt(said, 40)).toBe('…Nobody answered the phone.');
  expect(words.excerpt(said, 20)).toBe('…Nobody answered…');
  expect(words.excerpt({ text: said.text }, 20)).toBe('We came by train…');
});
