import type { PromiseAudit } from '../../src/core/audit';
import type { Met } from '../../src/core/evidence/met';
import { nothingMet } from '../../src/core/evidence/met';
import type { Replies } from '../../src/core/evidence/replies';
import { emptyReplies } from '../../src/core/evidence/replies';
import { formatOf } from '../../src/report/format';
import { headline } from '../../src/report/headline';
import { wordsOf } from '../../src/words/words';
import { auditOf } from '../report/builder/audit';
import { promises } from '../report/builder/juniper';
import { csat, promiseOf } from '../report/builder/promise';

const words = wordsOf('en');
const { sentences } = words;
const f = words.format({ metricOf: () => null, asOf: '2026-11-22' });
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const whyOf = (promise: PromiseAudit) => plain(sentences.why(promise, formatOf(auditOf([promise]), words).of(promise), 10));
const byId = (id: string) => promises.find(promise => promise.id === id)!;

describe('why a promise has its verdict', () => {
  test.each([
    ['D1', 'Broken: 243 of 300 answers pass “≤ 2 days” (81 %, 76 to 85 %), promised for 90 %.'],
    [
      'S1',
      'Too close to call: 207 of 244 answers pass “at least 4” (84.8 %, 79.8 to 88.8 %); the range includes the 85 % it is promised for.',
    ],
    ['T1', 'Kept: all 40 answers pass “yes”, promised for 100 %.'],
    ['R1', 'Not enough evidence: 6 answers, and it takes 10 to judge.'],
    ['A2', 'No evidence: no answer counts for this promise.'],
    ['A1', 'Not measurable: no metric is named.'],
  ])('%s: %s', (id, said) => {
    expect(whyOf(byId(id))).toBe(said);
  });

  test('one answer is one answer', () => {
    expect(whyOf(promiseOf({ id: 'A', n: 1, kept: 1, keptRate: 1, verdict: 'too-few' }))).toBe(
      'Not enough evidence: 1 answer, and it takes 10 to judge.',
    );
  });

  test('one failure breaks a promise for all', () => {
    const promise = promiseOf({
      id: 'A',
      promisedFor: 1,
      n: 2000,
      nEffective: 2000,
      kept: 1999,
      keptRate: 1999 / 2000,
      interval: [0.9972, 0.9999],
      verdict: 'broken',
    });
    expect(whyOf(promise)).toBe(
      'Broken: 1,999 of 2,000 answers pass “≤ 2 days” (99.95 %, 99.72 to 99.99 %); promised for 100 %, one failure breaks it.',
    );
  });

  test('a weighted rate is called so, for it is not kept by n', () => {
    const promise = promiseOf({ id: 'A', n: 100, nEffective: 80, kept: 50, keptRate: 0.62, interval: [0.51, 0.72], verdict: 'broken' });
    expect(whyOf(promise)).toContain('50 of 100 answers pass “≤ 2 days” (62 % weighted, 51 to 72 %)');
  });

  test('answers that do not count are named', () => {
    const promise = promiseOf({
      id: 'A',
      n: 0,
      keptRate: null,
      interval: null,
      verdict: 'no-evidence',
      notYetDue: 0,
      outOfPeriod: 15,
      complaints: 1,
      leftOut: { n: 2, keptRateWith: null, reasons: [] },
    });
    expect(whyOf(promise)).toBe('No evidence: no answer counts for this promise (2 left out, 15 out of period, 1 complaint).');
  });
});

describe('the headline', () => {
  const said = (of: PromiseAudit[]) => headline(auditOf(of), words, formatOf(auditOf(of), words)).map(plain);
  const broken = (id: string, traits: Partial<PromiseAudit> = {}) => promiseOf({ ...byId('D1'), id, ...traits });

  test('has three to five sentences where there are promises', () => {
    for (const some of [promises, [byId('T1')], [byId('A1')], [byId('D1'), byId('S1')]]) {
      expect(said(some).length).toBeGreaterThanOrEqual(3);
      expect(said(some).length).toBeLessThanOrEqual(5);
    }
  });

  test('no promise at all is one sentence', () => {
    expect(said([])).toEqual(['This workbook has no live promise yet: write the first one in the tab Promises.']);
  });

  test('one promise is not “1 promises”', () => {
    expect(said([byId('T1')])[0]).toBe('The one promise is kept.');
    expect(said([byId('A2')])[0]).toMatch(/^The one promise waits for answers\. The next step: /);
    expect(said([byId('D1')])[0]).toBe('You believe that 95 % of customers get what you promise. The evidence says 81 % (one promise).');
  });

  test('promises of one verdict are not listed', () => {
    expect(said([broken('A'), broken('B')])[1]).toBe('Both promises are broken.');
  });

  test('names the widest gap and the first repair', () => {
    const of = [
      broken('A', { repairRank: 2 }),
      broken('B', {
        text: 'Wide',
        keptRate: 0.44,
        interval: [0.39, 0.49],
        n: 402,
        repairRank: 1,
        customersLetDown: 2140,
        customersLetDownRange: [1950, 2330],
        moneyAtRisk: 42_800.4,
      }),
    ];
    expect(said(of)).toEqual(
      expect.arrayContaining([
        'The widest gap is at “Wide” (Delivery): promised for 90 % of customers, kept for 44 % (39 to 49 %, 402 answers); “=SUM(A1) and still no parcel, three days late” (12 Nov, survey).',
        'For 2 promises, customers expect more than you promise.',
        'Fix “Wide” (Delivery) first: about 2,100 customers a month are not served as promised (2,000 to 2,300); they bring 43,000 a month.',
      ]),
    );
  });

  test('says no number of customers where none is known, “1 customer” of one, and the currency where there is one', () => {
    expect(sentences.fixFirst(promiseOf({ id: 'A' }), '')).toBe('Fix “With you within 2 days” (Delivery) first.');
    expect(sentences.fixFirst(promiseOf({ id: 'A', customersLetDown: 1 }), '')).toContain('about 1 customer a month is not served');
    expect(sentences.fixFirst(promiseOf({ id: 'A', customersLetDown: 0.2 }), '')).toContain('fewer than 1 customer a month');
    expect(plain(sentences.fixFirst(promiseOf({ id: 'A', customersLetDown: 340, moneyAtRisk: 68_400 }), 'EUR'))).toContain(
      'they bring 68,000 EUR a month',
    );
  });

  test('does not round belief and kept rate into one', () => {
    expect(said([promiseOf({ id: 'A', believed: 0.95, keptRate: 0.952 })])[0]).toContain(
      '95 % of customers get what you promise. The evidence says 95.2 %',
    );
  });
});

describe('the next step', () => {
  const step = (traits: Partial<PromiseAudit>, more: number | null = null) =>
    plain(sentences.nextStep(promiseOf({ id: 'A', ...traits }), f, more));

  test('of a broken promise is to mend it, and to promise meanwhile what most get', () => {
    const smallestHonest = { level: 3, keptRate: 0.96, interval: [0.93, 0.98] as const };
    expect(step({ verdict: 'broken', scale: csat, smallestHonest })).toBe('Fix the cause. Until then, promise “at least 3” (96 % get it).');
    expect(step({ verdict: 'broken', openActions: 1 })).toBe('Finish the open action. Ask those let down what went wrong.');
    expect(step({ verdict: 'broken', owner: '' })).toContain('Name an owner');
    expect(step({ verdict: 'broken', inOurControl: 'no' })).toContain('Agree on it with those who can keep it');
  });

  test('of one too close to call is to ask more customers', () => {
    expect(step({ verdict: 'too-close' }, 60)).toBe('About 60 more answers like these would settle it.');
    expect(step({ verdict: 'too-close' }, 1)).toBe('About 1 more answer like these would settle it.');
    expect(step({ verdict: 'too-close' })).toBe('Collect more answers.');
  });
});

describe('base and open loops', () => {
  test('the base names every part that is not zero', () => {
    const base = { read: 558, used: 475, noAnswer: 4, invalid: 1, unmatched: 1, leftOut: 12, aside: 50, notYetDue: 0, outOfPeriod: 15 };
    expect(sentences.base(base, f)).toBe(
      'Base: 558 values read; 475 used, 4 no answer, 1 invalid, 1 at no known promise or touchpoint, 12 left out by the team, 50 set aside (complaints, employees, unknown sources), 15 out of period.',
    );
    expect(
      sentences.base(
        { ...base, read: 1, used: 1, noAnswer: 0, invalid: 0, unmatched: 0, leftOut: 0, aside: 0, notYetDue: 0, outOfPeriod: 0 },
        f,
      ),
    ).toBe('Base: 1 value read; 1 used.');
  });

  test('open loops know none, one and many', () => {
    const loops = (replies: Partial<Replies>, met: Partial<Met>, overdue = 0) =>
      sentences.openLoops({ ...emptyReplies(), ...replies }, { ...nothingMet(), ...met }, overdue, f);
    expect(loops({}, {})).toBe('No reply to a customer is recorded, so nobody can tell who is still waiting. No action is overdue.');
    expect(loops({ open: 1, slow: 1, answered: 1 }, { openReplies: 1, givenReplies: 1 }, 1)).toBe(
      '1 customer waits for an answer. 1 of 1 reply took longer than 14 days. 1 action is overdue.',
    );
    expect(loops({ answered: 5 }, { givenReplies: 5 }, 2)).toBe('No customer waits for an answer. 2 actions are overdue.');
  });

  test('that nobody waits is not said where somebody may', () => {
    const loops = (replies: Partial<Replies>, met: Partial<Met>) =>
      sentences.openLoops({ ...emptyReplies(), ...replies }, { ...nothingMet(), ...met }, 0, f);
    expect(loops({ answered: 3, missing: 17 }, { givenReplies: 3, unreplied: 17 })).toBe(
      '17 customers who complained or wrote have no reply on record. No action is overdue.',
    );
    const elsewhere =
      'More customers without an answer are in rows that are not counted: out of period, left out, duplicates, or at no known touchpoint. No action is overdue.';
    const said = '3 customers were answered.';
    expect(loops({ answered: 3 }, { givenReplies: 3, openReplies: 1 })).toBe(`${said} ${elsewhere}`);
    expect(loops({ answered: 3 }, { givenReplies: 3, unreplied: 1 })).toBe(`${said} ${elsewhere}`);
    expect(loops({ open: 1 }, { openReplies: 2 })).toBe(`1 customer waits for an answer. ${elsewhere}`);
    expect(loops({ answered: 3 }, { givenReplies: 3, unknownSources: 1 })).toBe(`${said} No action is overdue.`);
    expect(loops({}, { givenReplies: 2, openReplies: 1 })).toBe(elsewhere);
    expect(loops({}, { givenReplies: 2, unknownSources: 1 })).toBe(
      'Nobody can tell who is still waiting, because the source of some rows is not known. No action is overdue.',
    );
  });
});

describe('where chance had the last word', () => {
  const doubtful = promiseOf({
    id: 'A',
    n: 100,
    nEffective: 100,
    kept: 82,
    keptRate: 0.82,
    interval: [0.733, 0.883],
    verdict: 'too-close',
  });
  const said = (traits: Partial<PromiseAudit>) => whyOf({ ...doubtful, ...traits });

  test.each([
    [1, 'Its range lies below 90 %, but by the exact test it could still be chance: more answers will tell.'],
    [6, 'Its range lies below 90 %, but with 6 promises checked at once it could be chance: more answers will tell.'],
    [20, 'Its range lies below 90 %, but of 20 promises checked, one such result is to be expected by chance: more answers will tell.'],
  ])('of %i promises, the reason says so', (of, sentence) => expect(said({ chance: { verdict: 'broken', of } })).toContain(sentence));

  test('answers worth fewer than they are are told so, and why', () => {
    const say = (traits: Partial<PromiseAudit>) => said({ n: 412, kept: 340, verdict: 'broken', ...traits });
    expect(say({ nEffective: 180, heldBy: 'day' })).toContain(
      '412 answers count like 180 independent ones: answers from the same day tend to be alike.',
    );
    expect(say({ nEffective: 400, heldBy: 'day' })).not.toContain('count like');
  });

  test('without a failure, how many could fail is told', () =>
    expect(said({ n: 10, kept: 10, keptRate: 1, interval: [0.7225, 1], promisedFor: 1 })).toBe(
      'Too close to call: no failure in 10 answers, yet up to 28 % could fail.',
    ));
});

test('no mean is said while cases are open: how long they will take is not known', () => {
  const known = { mean: 3.2, nps: null, csat: null };
  const saidOf = (hasOpenCases: boolean) =>
    sentences.figures(promiseOf({ id: 'P1', ...known, meanInterval: [2.8, 3.6], hasOpenCases }), f).join(' ');
  expect([saidOf(false), saidOf(true)].map(text => text.includes('3.2'))).toEqual([true, false]);
});

test('a text that is put on one line keeps numbers and their signs together, and is not cut between them', () => {
  const { clipped } = wordsOf('pl');
  expect(clipped('obiecano  90\u00a0%\nklientów', 40)).toBe('obiecano 90\u00a0% klientów');
  expect(clipped('obiecano to dla 90\u00a0% klientów', 20)).toBe('obiecano to dla…');
});
