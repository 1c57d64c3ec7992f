import type { Cell } from '../../../src/core/cell/cell';
import { nps } from '../../../src/core/statistics/nps';
import { formatOf } from '../../../src/report/format';
import { markdown } from '../../../src/report/text/markdown';
import { wordsOf } from '../../../src/words/words';
import type { Row } from '../tiny';
import { audit, store } from '../tiny';

const names = ['Desk', 'Room', 'Bar'];
const sources: Row[] = [
  ...names.map(name => ({ Tab: 'Survey', Column: name, Holds: 'Value', Touchpoint: name, Metric: 'CSAT' })),
  { Tab: 'Survey', Column: 'Recommend', Holds: 'Value', Touchpoint: 'Stay', Metric: 'NPS' },
];
const touchpoints = [...names, 'Stay'].map(Touchpoint => ({ ...store, Touchpoint }));
const promises = names.map((Touchpoint, i) => ({
  'Promise ID': `P${i + 1}`,
  Touchpoint,
  Promise: `A fine ${Touchpoint}`,
  Metric: 'CSAT',
  'Promised for': 0.8,
}));

/** Guests whose recommendation goes with the desk a great deal, with the room a little, and with the bar not at all. */
function guests(count: number, rest: (i: number) => Cell[] = () => []): Cell[][] {
  return Array.from({ length: count }, (_, i): Cell[] => {
    const [desk, room, bar] = [1 + (i % 5), 1 + ((i >> 1) % 5), 1 + ((i * 7) % 3) + 1];
    return [desk, room, bar, Math.min(10, desk + desk + (room > 4 ? 1 : 0) - (i % 11 === 0 ? 2 : 0)), ...rest(i)];
  });
}

const survey = (rows: Cell[][]) => audit({ touchpoints, promises, sources, tabs: { Survey: [[...names, 'Recommend'], ...rows] } });

describe('loyalty of those let down', () => {
  const rows = guests(240);
  const found = survey(rows);
  const [desk, room, bar] = found.promises;

  test('is their NPS beside that of those served, out of the same rows', () => {
    const scoreOf = (isKept: (value: number) => boolean) => {
      const answers = rows.filter(row => isKept(Number(row[0]))).map(row => Number(row[3]));
      const count = (is: (answer: number) => boolean): number => answers.filter(is).length;
      return { n: answers.length, score: nps({ promoters: count(a => a >= 9), detractors: count(a => a < 7), all: answers.length })! };
    };
    const { letDown, served, difference } = desk!.loyalty!;
    expect(letDown).toMatchObject(scoreOf(value => value < 4));
    expect(served).toMatchObject(scoreOf(value => value >= 4));
    expect(difference).toBeCloseTo(served.score - letDown.score, 12);
  });

  test('is told apart where it goes with the promise, and only there', () => {
    expect(desk!.loyalty!.isApart).toBe(true);
    expect(bar!.loyalty!.isApart).toBe(false);
    const [low, high] = desk!.loyalty!.interval;
    expect(low).toBeLessThan(desk!.loyalty!.difference);
    expect(high).toBeGreaterThan(desk!.loyalty!.difference);
  });

  test('is explained by promises, the heaviest first, with ranges around their weights', () => {
    const [{ outcome, n, explained, drivers }] = found.loyaltyDrivers as [(typeof found.loyaltyDrivers)[0]];
    expect({ outcome, n }).toEqual({ outcome: 'Recommend', n: 240 });
    expect(drivers[0]!.id).toBe(desk!.id);
    expect(drivers.map(({ weight }) => weight).reduce((sum, weight) => sum + weight)).toBeCloseTo(explained, 12);
    for (const { weight, interval } of drivers.slice(0, 2)) {
      expect(interval[0]).toBeLessThanOrEqual(weight);
      expect(interval[1]).toBeGreaterThanOrEqual(weight);
    }
  });

  test('is told of the customers of two surveys together', () => {
    const halves = [rows.slice(0, 100), rows.slice(100)];
    const [first] = audit({
      touchpoints,
      promises,
      sources: ['Spring', 'Autumn'].flatMap(Tab => sources.map(source => ({ ...source, Tab }))),
      tabs: Object.fromEntries(['Spring', 'Autumn'].map((name, i) => [name, [[...names, 'Recommend'], ...halves[i]!]])),
    }).promises;
    expect(first!.loyalty).toEqual(desk!.loyalty);
  });

  test('hangs on the rows, not on their order', () => {
    const turned = survey([...rows].reverse());
    expect(turned.loyaltyDrivers).toEqual(found.loyaltyDrivers);
    expect(turned.promises.map(({ loyalty }) => loyalty)).toEqual(found.promises.map(({ loyalty }) => loyalty));
  });

  test('is said in a sentence that does not claim a cause', () => {
    const { sentences } = wordsOf('en');
    const said = sentences.drivers(found.loyaltyDrivers[0]!, id => id, formatFor(found));
    expect(said).toContain('This does not show what causes what');
    expect(markdown(found, wordsOf('en'))).toContain('How much of the differences in “Recommend” goes with a promise: “A fine Desk”');
    expect(sentences.loyalty(room!, formatFor(found))).toMatch(/^Let down -?\d+ \(/);
  });

  test('is not told of rows without both, of few rows, or where no column holds an outcome', () => {
    expect(survey(guests(24)).loyaltyDrivers).toEqual([]);
    const apart = guests(60).flatMap(row => [
      [...row.slice(0, 3), null],
      [null, null, null, row[3]!],
    ]);
    expect(survey(apart).promises.map(({ loyalty }) => loyalty)).toEqual([null, null, null]);
    const none = audit({ touchpoints, promises, sources: sources.slice(0, 3), tabs: { Survey: [[...names, 'Recommend'], ...rows] } });
    expect(none.loyaltyDrivers).toEqual([]);
  });
});

describe('an overall question in place of a recommendation', () => {
  const rows = guests(240).map(([desk, room, bar, likely]): Cell[] => [desk!, room!, bar!, 1 + Math.round(Number(likely) / 2.5)]);
  const surveyOf = (header: string, touchpoint: string, metric = 'CSAT') =>
    audit({
      touchpoints: [...touchpoints, { ...store, Touchpoint: touchpoint }],
      promises,
      sources: [...sources.slice(0, 3), { ...sources[3]!, Column: header, Touchpoint: touchpoint, Metric: metric }],
      metrics: [{ Metric: 'Kind of stay', Kind: 'Choice', Words: '1; 2; 3; 4; 5' }],
      tabs: { Survey: [[...names, header], ...rows] },
    });

  test.each([
    ['How satisfied were you overall?', 'Stay'],
    ['Score', 'The stay as a whole'],
    ['Ogólna ocena pobytu', 'Stay'],
    ['整體滿意度', 'Stay'],
  ])('%s at %s is what promises go with; no score of recommendation is made of it', (header, touchpoint) => {
    const found = surveyOf(header, touchpoint);
    expect(found.loyaltyDrivers[0]).toMatchObject({ outcome: header, n: 240 });
    expect(found.loyaltyDrivers[0]!.drivers[0]!.id).toBe('P1');
    expect(found.promises.map(({ loyalty }) => loyalty)).toEqual([null, null, null]);
  });

  test.each([
    ['Score', 'Stay', 'CSAT'],
    ['Overall, which kind of stay was it?', 'Stay', 'Kind of stay'],
  ])('%s at %s by %s is none', (header, touchpoint, metric) => expect(surveyOf(header, touchpoint, metric).loyaltyDrivers).toEqual([]));
});

const formatFor = (found: ReturnType<typeof audit>) => formatOf(found, wordsOf('en')).all;
