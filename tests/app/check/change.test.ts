import type { Parts, Row } from '../tiny';
import { audit, first, promise, store, tab, times } from '../tiny';

/** Answers of five on each of several days from one on: so many kept, so many not. */
function answers(from: string, kept: number, n: number, rest: Row = {}): Row[] {
  const start = Date.parse(from);
  return Array.from({ length: n }, (_, i) => ({
    Touchpoint: 'Store',
    Metric: 'CSAT',
    Value: Math.floor(((i + 1) * kept) / n) > Math.floor((i * kept) / n) ? 5 : 1,
    Date: new Date(start + Math.floor(i / 5) * 86_400_000).toISOString().slice(0, 10),
    ...rest,
  }));
}

const settings = { 'Compare with': '2026-08-31' };
const changeOf = (evidence: Row[], more: Parts = {}) => first({ settings, evidence, ...more }).change;

describe('change since a day', () => {
  test('is told from the answers after it beside those up to it, by the test of today', () => {
    const found = changeOf([...answers('2026-06-01', 180, 200), ...answers('2026-09-01', 35, 50)])!;
    expect(found).toMatchObject({
      since: '2026-08-31',
      basis: 'answers',
      before: { n: 200, keptRate: 0.9 },
      now: { n: 50, keptRate: 0.7 },
      difference: expect.closeTo(-0.2, 12),
      verdict: 'worse',
    });
    expect(found.interval![1]).toBeLessThan(0);
  });

  test('of the same rate is none beyond chance', () =>
    expect(changeOf([...answers('2026-06-01', 180, 200), ...answers('2026-09-01', 45, 50)])).toMatchObject({
      difference: 0,
      verdict: 'no-change',
    }));

  test('is not told from too few new answers, but their number is', () =>
    expect(changeOf([...answers('2026-06-01', 180, 200), ...answers('2026-09-01', 0, 9)])).toMatchObject({
      now: { n: 9, keptRate: 0 },
      difference: null,
      verdict: 'too-few',
    }));

  test('is not told where more than a tenth of the answers are undated and nothing was saved', () => {
    const dated = [...answers('2026-06-01', 180, 200), ...answers('2026-09-01', 35, 50)];
    expect(changeOf([...dated, ...times(28, 5)])).toBeNull();
    expect(changeOf([...dated, ...times(25, 5)])).toMatchObject({ verdict: 'worse' });
  });

  const history = (n: number, rest: Row = {}) => {
    const saved = { 'Saved on': '2026-08-31', 'Promise ID': 'P1', Promise: 'Service with a smile', Metric: 'CSAT', 'Kept when': '>= 4' };
    return { History: tab([{ ...saved, 'Answers (n)': n, 'Effective n': n, 'Kept rate': 0.95, ...rest }]) };
  };

  test('is told from what was saved where the period has cut off most of the answers of then', () => {
    const evidence = [...answers('2026-06-01', 180, 200), ...answers('2026-08-28', 9, 15), ...answers('2026-09-01', 35, 50)];
    const period = { ...settings, 'Evidence from': '2026-08-28' };
    expect(changeOf(evidence, { settings: period, tabs: history(215) })).toMatchObject({
      basis: 'saved',
      before: { n: 215, keptRate: 0.95 },
      now: { n: 50, keptRate: 0.7 },
      verdict: 'worse',
    });
    // Those that the period has left are what was saved, or what was saved was another promise, or no period cuts anything off.
    expect(changeOf(evidence, { settings: period, tabs: history(30) })).toMatchObject({ basis: 'answers', before: { n: 15 } });
    expect(changeOf(evidence, { settings: period, tabs: history(215, { 'Kept when': '>= 3' }) })).toMatchObject({ basis: 'answers' });
    expect(changeOf(evidence, { settings, tabs: history(900) })).toMatchObject({ basis: 'answers', before: { n: 215 } });
  });

  test('of one promise among many must be plainer than of one alone', () => {
    const names = Array.from({ length: 12 }, (_, i) => `Place ${i}`);
    const at = (name: string, kept: number): Row[] => [
      ...answers('2026-06-01', 90, 100, { Touchpoint: name }),
      ...answers('2026-09-01', kept, 50, { Touchpoint: name }),
    ];
    const places = (chosen: string[]): Parts => ({
      touchpoints: chosen.map(name => ({ ...store, Touchpoint: name })),
      promises: chosen.map((name, i) => ({ ...promise, 'Promise ID': `P${i}`, Touchpoint: name })),
    });
    expect(changeOf(at(names[0]!, 38), places([names[0]!]))).toMatchObject({ verdict: 'worse' });
    const all = audit({ settings, evidence: names.flatMap((name, i) => at(name, i === 0 ? 38 : 45)), ...places(names) });
    expect(all.promises.map(({ change }) => change!.verdict)).toEqual(names.map(() => 'no-change'));
  });
});

describe('months', () => {
  const months = (rates: number[], from = 2025): Row[] =>
    rates.flatMap((kept, i) => {
      const day = `${from + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-11`;
      return [...times(kept, 5, { Date: day }), ...times(50 - kept, 1, { Date: day })];
    });

  test('twelve of them make a chart, eleven do not', () => {
    const rates = [45, 44, 46, 45, 44, 45, 46, 44, 45, 45, 44, 46];
    expect(first({ evidence: months(rates) }).months).toMatchObject({ centre: expect.closeTo(539 / 600, 12), spread: 1 });
    expect(first({ evidence: months(rates.slice(1)) }).months).toBeNull();
  });

  test('a month that chance does not explain is outside', () => {
    const { points } = first({ evidence: months([45, 44, 46, 45, 44, 45, 46, 44, 45, 45, 44, 30]) }).months!;
    expect(points.filter(({ signal }) => signal === 'outside').map(({ month }) => month)).toEqual(['2025-12']);
  });

  test('the newest stands beside the same month a year before', () => {
    const found = first({ evidence: [...months([40]), ...months([45], 2026)] });
    expect(found.sameMonth).toEqual({ month: '2026-01', now: { n: 50, keptRate: 0.9 }, lastYear: { n: 50, keptRate: 0.8 } });
    expect(first({ evidence: months([40, 45]) }).sameMonth).toBeNull();
  });
});
