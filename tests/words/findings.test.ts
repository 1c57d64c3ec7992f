import type { FindingDetails } from '../../src/core/findings/finding';
import type { FindingCode } from '../../src/core/findings/flaw';
import { flawOf } from '../../src/core/findings/flaw';
import type { Format } from '../../src/words/format';
import { wordsOf } from '../../src/words/words';
import { untold } from '../report/builder/audit';
import { atMost, csat, delivery } from '../report/builder/promise';

const words = wordsOf('en');
const metrics = new Map([delivery, csat].map(metric => [metric.name, metric] as const));
const f = words.format({ metricOf: name => metrics.get(name) ?? null, asOf: '2026-11-22' });
const of = { id: 'D1', text: 'With you within 2 days', touchpoint: 'Delivery' };
const interval = [0.762, 0.85] as const;

/** Details of each finding, with what its sentence must name. */
const cases: { [C in FindingCode]: [FindingDetails[C], string[]] } = {
  'no-evidence': [
    { ...of, wait: 'answers', elsewhere: { ...untold.elsewhere, outOfPeriod: 30 } },
    ['With you within 2 days', 'Delivery', '30 out of period'],
  ],
  'stale-evidence': [{ ...of, newest: '2026-01-02', days: 324, staleAfterDays: 180 }, ['324 days', '2 January 2026', '180 days']],
  'no-baseline': [{}, ['earlier audit']],
  'evidence-older-than-promise': [{ ...of, older: 15, n: 1 }, ['15 answers', '1 is left']],
  'evidence-has-holes': [{ ...of, from: '2025-03', to: '2026-10', months: 20 }, ['March 2025', 'October 2026', '20 months']],
  'phase-not-covered': [{ phase: 'during' }, ['during the purchase']],
  'stage-without-evidence': [{ stage: 'Buy', touchpoints: 3 }, ['Buy', '3 touchpoints']],
  'scores-without-comments': [{ ...of, n: 2140 }, ['2,140 answers', 'no comment']],
  'one-kind-of-evidence': [{ source: 'mystery-visit', promises: 4 }, ['4 promises', 'mystery visit']],
  'expectation-not-asked': [
    { promises: ['A', 'B', 'C', 'D', 'E', 'F', 'G'], of: 9 },
    ['7 of 9 measurable promises', 'A, B, C, D, E and 2 more'],
  ],
  'scores-only': [{ promises: 4 }, ['4 promises rest', 'measured']],
  overconfident: [{ ...of, believed: 0.95, keptRate: 0.81, interval, n: 300 }, ['95 %', '81 % do', '76 to 85 %', '300 answers']],
  'left-out-flatters': [{ ...of, n: 12, keptRate: 0.81, keptRateWith: 0.779, isRuled: false }, ['12 answers', '81 %', '78 %']],
  'left-out-without-a-rule': [{ ...of, reason: 'just vocal', n: 1 }, ['1 answer', 'is left out', 'just vocal']],
  'scores-hide-complaints': [{ ...of, keptRate: 0.88, complaints: 20, n: 244 }, ['88 %', '244 answers', 'there are 20 complaints']],
  'sources-disagree': [
    { ...of, high: { source: 'survey', keptRate: 0.904, n: 9000 }, low: { source: 'review', keptRate: 0.896, n: 8000 } },
    ['90.4 % by survey (9,000 answers)', '89.6 % by review (8,000 answers)'],
  ],
  'broken-without-action': [of, ['broken', 'no action']],
  'done-without-effect': [
    { ...of, action: 'Second van', doneOn: '2026-08-12', keptRate: 0.81, promisedFor: 0.9, n: 300 },
    ['Second van', '12 August 2026', 'still broken', '81 %', '90 %', '300 answers'],
  ],
  'action-overdue': [{ action: 'Second van', owner: 'Ana', due: '2026-11-01', promiseId: 'D1' }, ['Second van', '1 November 2026', 'Ana']],
  'action-without-owner-or-date': [
    { action: 'Second van', promiseId: 'D1', lacks: 'both' },
    ['Second van', 'neither an owner nor a due date'],
  ],
  'promise-broken': [
    { ...of, keptRate: 0.81, interval, n: 300, promisedFor: 0.9, test: atMost(2), metric: 'Delivery days' },
    ['90 %', '81 %', '76 to 85 %', '300 answers', '≤ 2 days'],
  ],
  'promise-looser-than-expected': [
    { ...of, promised: 2, expected: 1, n: 150, metric: 'Delivery days' },
    ['≤ 2 days', '≤ 1 day', '150 customers'],
  ],
  'promise-tighter-than-expected': [{ ...of, promised: 5, expected: 4, n: 0, metric: 'CSAT' }, ['at least 5', 'at least 4']],
  'expectations-rise': [
    { ...of, since: '2026-08-20', before: 0.82, beforeN: 120, now: 0.61, nowN: 95 },
    ['82 %', '20 August 2026', '120 customers', '61 %', '95 customers'],
  ],
  'contradicting-promises': [
    { by: 'test', first: { ...of, promisedFor: 0.9 }, second: { ...of, text: 'With you in 5 days', touchpoint: 'Mail', promisedFor: 0.9 } },
    ['“With you within 2 days” (Delivery)', '“With you in 5 days” (Mail)'],
  ],
  'duplicate-promises': [
    { first: { ...of, promisedFor: 0.9 }, second: { ...of, text: 'In 2 days', promisedFor: 0.9 } },
    ['“With you within 2 days”', '“In 2 days” (Delivery)', 'the same'],
  ],
  'unmeasurable-promise': [{ ...of, wait: 'test', metric: 'CSAT' }, ['does not say what counts as kept']],
  'nothing-promised': [{ touchpoint: 'Store visit', n: 1 }, ['1 customer ', 'Store visit']],
  'promise-out-of-our-hands': [of, ['not in your hands']],
  'same-as-competitors': [{ ...of, competitors: 'Two days, always' }, ['“Two days, always”']],
  'no-complaint-channel': [{ touchpoint: 'Account', isSaid: false }, ['“Account”', 'written down']],
  'silent-customers': [{ ...of, letDown: 2139.6, keptRate: 0.44 }, ['44 %', '2,100 customers a month are']],
  'loop-open': [{ touchpoint: 'Chat', open: 37, days: 57 }, ['37 customers wait', 'Chat', 'the longest for 57 days']],
  'loop-slow': [{ touchpoint: 'Chat', slow: 4, answered: 12, days: 14 }, ['4 of 12 replies', '14 days']],
  'no-loops-recorded': [{ complaints: 40 }, ['40 complaints are']],
  'averages-only': [{ ...of, averages: 8 }, ['8 values', 'averages']],
  'segment-hidden-by-average': [
    { ...of, dimension: 'Region', segment: 'North', keptRate: 0.6, n: 80, rest: 0.9 },
    ['60 %', 'North', 'Region', '80 answers', '90 %'],
  ],
  'no-owner': [{ touchpoint: 'Account' }, ['Account']],
  'one-owner-for-all': [{ owner: 'Ana', promises: 6, of: 7 }, ['Ana', '6 of 7 promises']],
  'promise-across-departments': [{ ...of, departments: ['Kitchen', 'Drivers'] }, ['2 departments', 'Kitchen and Drivers']],
  'no-sponsor': [{}, ['management']],
  'employees-disagree': [
    { ...of, keptRate: 0.95, n: 100, employeesKeptRate: 0.2, employeesN: 50 },
    ['95 %', '100 answers', '20 %', '50 answers'],
  ],
  'not-told': [{ ...of, brokenSince: '2026-08-22', toldOn: '2026-07-01' }, ['22 August 2026', '1 July 2026']],
  'no-employee-voice': [{}, ['employees']],
  'pay-tied-to-scores': [{}, ['Pay']],
  'no-money': [{ touchpoints: 1 }, ['1 touchpoint with a promise has']],
  'new-customers-favoured': [
    { ...of, newRate: 0.9, newN: 100, returningRate: 0.7, returningN: 200 },
    ['90 %', '100 answers', '70 %', '200 answers'],
  ],
  'worth-celebrating': [
    { ...of, keptRate: 0.96, interval: [0.94, 0.98], n: 402, promisedFor: 0.95, expectation: 'tighter' },
    ['96 %', '94 to 98 %', '402 answers', '95 %', 'expect less'],
  ],
};

const codes = Object.keys(flawOf) as FindingCode[];

test.each(codes)('%s has a sentence with its numbers and one next step', code => {
  const { name, sentence, fix } = words.findings[code] as {
    name: string;
    sentence(d: unknown, f: Format): string;
    fix(d: unknown, f: Format): string;
  };
  const [details, says] = cases[code];
  const said = sentence(details, f).replace(/\u00a0/g, ' ');
  for (const part of says) expect(said).toContain(part);
  for (const text of [said, fix(details, f)]) expect(text).toMatch(/^[A-Z0-9“].*[.?!”]$/);
  expect(`${name} ${said} ${fix(details, f)}`).not.toMatch(/undefined|null|NaN|\bguests?\b|\[object/);
});

test('what an honest reason leaves out is not asked to be counted again', () => {
  const fix = (isRuled: boolean): string =>
    words.findings['left-out-flatters'].fix({ ...of, n: 12, keptRate: 0.81, keptRateWith: 0.779, isRuled }, f);
  expect(fix(false)).toMatch(/again/);
  expect(fix(true)).not.toMatch(/again/);
});

test('of what a certificate proves, the certificate is asked for, and no metric', () => {
  const { sentence, fix } = words.findings['unmeasurable-promise'];
  const details = { ...of, wait: 'certificate', metric: '' } as const;
  expect(sentence(details, f)).toContain('only a certificate can prove it');
  expect(fix(details, f)).not.toContain('metric');
});
