import type { Audit, Change } from '../../src/core/audit';
import { report } from '../../src/report/report';
import type { Sheet } from '../../src/report/sheet';
import { wordsOf } from '../../src/words/words';
import { auditOf, findingOf, untold } from './builder/audit';
import { promiseOf } from './builder/promise';

const summaryOf = (audit: Audit, language = 'en'): Sheet => report(audit, wordsOf(language), new Map())[0]!;
/** The rows below the cell that reads so, by what their cells hold. */
const below = ({ cells }: Sheet, heading: string): (string | number)[][] => {
  const row = cells.findIndex(of => of.some(({ value }) => value === heading));
  return cells
    .slice(row + 1)
    .map(of =>
      of
        .slice(12)
        .flatMap(({ value }) =>
          value === null || value === '' ? [] : [typeof value === 'string' ? value.replace(/\u00a0/g, ' ') : Number(value)],
        ),
    );
};

const change = (then: number, now: number, verdict: Change['verdict']): Change => ({
  since: '2026-08-22',
  basis: 'answers',
  before: { n: 100, nEffective: 100, keptRate: then },
  now: { n: 100, nEffective: 100, keptRate: now },
  difference: now - then,
  interval: [now - then - 0.05, now - then + 0.05],
  verdict,
});

describe('what changed', () => {
  test('shows old and new value, and the verdict that was saved beside that of now, worse first', () => {
    const audit = auditOf(
      [
        promiseOf({ id: 'A', text: 'Hot', keptRate: 0.95, change: change(0.8, 0.95, 'better'), verdictThen: 'broken' }),
        promiseOf({ id: 'B', text: 'Fast', keptRate: 0.6, verdict: 'broken', change: change(0.9, 0.6, 'worse'), verdictThen: 'kept' }),
        promiseOf({ id: 'C', text: 'Kind', keptRate: 0.91, change: change(0.9, 0.91, 'no-change') }),
      ],
      { baseline: '2026-08-22' },
    );
    expect(below(summaryOf(audit), 'What changed since 22 August 2026').slice(1, 5)).toEqual([
      ['Promise', 'Before → since', 'Points', 'Verdict'],
      ['▼', 'Fast', '90 % → 60 %', -30, '✓ → ✕'],
      ['▲', 'Hot', '80 % → 95 %', 15, '✕ → ✓'],
      ['=', 'Kind', '90 % → 91 %', 1, '✓'],
    ]);
  });

  test('where nothing can be compared says so, and gives its room to where belief is furthest from the evidence', () => {
    // More than there is room for: what is left out has not changed.
    const apart = ['Hot', 'Fast', 'Near', 'Calm', 'Fair', 'Fresh', 'Safe'].map((name, i) =>
      promiseOf({ id: name, text: name, keptRate: 0.6 + i / 100, verdict: 'broken', believed: 0.9, belief: 'overconfident' }),
    );
    const said = below(summaryOf(auditOf(apart, { baseline: '2026-08-22' })), 'Where belief is furthest from the evidence');
    expect(said.slice(0, 3)).toEqual([
      ['What changed since 22 August 2026: 7 promises cannot be compared.'],
      ['Promise', 'Believed → kept', 'Points', 'Verdict'],
      ['▼', 'Hot', '90 % → 60 %', -30, '✕'],
    ]);
  });

  test('on a first audit gives way to where belief is furthest from the evidence', () => {
    const audit = auditOf([
      promiseOf({ id: 'A', text: 'Hot', keptRate: 0.6, verdict: 'broken', believed: 0.9, belief: 'overconfident' }),
      promiseOf({ id: 'B', text: 'Fast', keptRate: 0.95, believed: 0.7, belief: 'underconfident' }),
      promiseOf({ id: 'C', text: 'Kind', keptRate: 0.95, believed: 0.95, belief: 'realistic' }),
    ]);
    expect(below(summaryOf(audit), 'Where belief is furthest from the evidence').slice(1, 5)).toEqual([
      ['Promise', 'Believed → kept', 'Points', 'Verdict'],
      ['▼', 'Hot', '90 % → 60 %', -30, '✕'],
      ['▲', 'Fast', '70 % → 95 %', 25, '✓'],
      [],
    ]);
  });
});

describe('who does what by when', () => {
  test('tells what each promise waits for and who is to act, where none is judged yet', () => {
    const details = { id: 'A', text: 'Hot', touchpoint: 'Kitchen', ...untold };
    const audit = auditOf([promiseOf({ id: 'A', text: 'Hot', n: 0, keptRate: null, interval: null, verdict: 'no-evidence', owner: '' })], {
      findings: [findingOf('no-evidence', details)],
    });
    expect(below(summaryOf(audit), 'Who does what by when').slice(0, 4)).toEqual([
      ['What each promise waits for.'],
      ['Promise and action', 'Who', 'Due', 'Let down/month'],
      [1, 'Hot', 'nobody yet', '–'],
      ['Ask customers about it at Kitchen, right after it happens.'],
    ]);
  });
});

const longest = 'Bezkompromisowo najświeższe pieczywo rzemieślnicze z pełnoziarnistych mąk, przez cały dzień i w każdym sklepie';
const chinese = '我們承諾在二十四小時之內回覆每一封顧客來信並且提供完整的解決方案以及後續追蹤服務';
const broken = (count: number, text: (i: number) => string): Audit =>
  auditOf(
    Array.from({ length: count }, (_, i) =>
      promiseOf({
        id: `P${i}`,
        text: text(i),
        verdict: 'broken',
        keptRate: 0.5,
        believed: 0.9,
        belief: 'overconfident',
        repairRank: i + 1,
      }),
    ),
  );

test.each([
  ['twenty short promises', 'en', broken(20, i => `Promise ${i}`)],
  ['thirty long Polish ones', 'pl', broken(30, i => `${longest} ${i}`)],
  ['thirty long Chinese ones', 'zh-TW', broken(30, i => `${chinese}${i}`)],
])('rows of promises are alike: %s', (_name, language, audit) => {
  const { cells, heights } = summaryOf(audit, language);
  const rows = cells.flatMap((row, i) => (row[0]!.value === '✕' ? [heights[i]] : []));
  expect(rows.length).toBeGreaterThan(10);
  // Letters of Chinese are a little higher.
  for (const height of rows) expect(Math.abs(height! - 15.75)).toBeLessThanOrEqual(1.25);
});
