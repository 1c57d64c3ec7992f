import { flawGroups } from '../../../src/app/check/flaw-card';
import { waitOf } from '../../../src/core/judgement/waiting';
import { formatOf } from '../../../src/report/format';
import { noPages, pages, report } from '../../../src/report/report';
import { expectationOf } from '../../../src/report/tabs/promise';
import { ownerDigest } from '../../../src/report/text/owner-digest';
import { wordsOf } from '../../../src/words/words';
import { audit, first, type Parts, promise, type Row, times } from '../tiny';

// A promise that is not judged says what it really waits for, and the step that helps.

const words = wordsOf('en');
const log = (start: string, status: string | null, end: string | null = null): Parts => ({
  promises: [{ ...promise, Metric: 'Delivery', 'Kept when': '<= 30 days' }],
  sources: [
    { Tab: 'Log', Column: 'Start', Holds: 'Started', Touchpoint: 'Store', Metric: 'Delivery' },
    { Tab: 'Log', Column: 'End', Holds: 'Finished', Touchpoint: 'Store', Metric: 'Delivery' },
    { Tab: 'Log', Column: 'State', Holds: 'Status' },
  ],
  tabs: { Log: [['Start', 'End', 'State'], ...Array.from({ length: 20 }, () => [start, end, status])] },
});
const from2026: Row = { 'Evidence from': '2026-01-01' };

const cases: [string, Parts, ReturnType<typeof waitOf>, string][] = [
  ['nothing tells about it', {}, 'answers', 'no answer counts for this promise.'],
  ['another question is asked there', { evidence: times(30, 8, { Metric: 'NPS' }) }, 'answers', 'no answer counts for this promise.'],
  ['no metric is named', { promises: [{ ...promise, Metric: null }] }, 'metric', 'no metric is named.'],
  ['nobody knows its metric', { promises: [{ ...promise, Metric: 'Smiles' }] }, 'known-metric', '“Smiles” is not known.'],
  [
    'its test cannot be read',
    { promises: [{ ...promise, 'Kept when': 'pretty good' }], evidence: times(20, 5) },
    'test',
    'does not say clearly',
  ],
  ['a certificate is to be named', { promises: [{ ...promise, Promise: 'Certified organic', Metric: null }] }, 'certificate', 'no metric'],
  ['a certificate proves it', { promises: [{ ...promise, Metric: null, 'Kept when': 'Certificate EU 123' }] }, null, 'Certificate EU 123'],
  [
    'its answers are from last year',
    { evidence: times(30, 5, { Date: '2025-03-01' }), settings: from2026 },
    'period',
    '(30 out of period)',
  ],
  ['its answers are from next year', { evidence: times(30, 5, { Date: '2027-03-01' }) }, 'period', '(30 out of period)'],
  [
    'its answers are older than it is',
    { promises: [{ ...promise, Since: '2026-10-01' }], evidence: times(30, 5, { Date: '2026-05-01' }) },
    'since',
    '(30 from before the promise)',
  ],
  ['its answers are left out', { evidence: times(30, 5, { 'Left out because': 'Pilot' }) }, 'left-out', '(30 left out)'],
  ['its answers are words', { evidence: times(30, 'blah') }, 'readable', '(30 not read)'],
  ['its answers lie off the scale', { evidence: times(30, 9) }, 'readable', '(30 not read)'],
  ['its days cannot be read', { evidence: times(30, 5, { Date: 'someday' }), settings: from2026 }, 'readable', '(30 not read)'],
  [
    'half of its answers are words',
    { evidence: [...times(12, 5), ...times(28, 'dunno')] },
    'readable',
    '28 of 40 answers could not be read',
  ],
  ['its answers are blank', { evidence: times(30, 'N/A') }, 'blank', '(30 blank or cancelled)'],
  ['its cases are cancelled', log('2026-01-05', 'cancelled', '2026-01-09'), 'blank', '(20 blank or cancelled)'],
  ['its cases are young', log('2026-11-05', 'open'), 'due', '(20 not yet due)'],
  ['nobody knows its source', { evidence: times(30, 4, { Source: 'Tik' }) }, 'source', '(30 from an unknown source)'],
  ['employees alone answered', { evidence: times(30, 4, { Source: 'Employee' }) }, 'customers', '(30 of employees)'],
  [
    'there are complaints alone',
    { evidence: times(12, null, { Source: 'Complaint', Comment: 'Rude' }) },
    'all-customers',
    '(12 complaints)',
  ],
  ['it has a few answers', { evidence: times(4, 5) }, 'more', '4 answers, and it takes 10 to judge.'],
  [
    'a few of its answers are of the period',
    { evidence: [...times(4, 5, { Date: '2026-06-01' }), ...times(30, 5, { Date: '2025-03-01' })], settings: from2026 },
    'period',
    'to judge (30 out of period).',
  ],
  ['it is judged', { evidence: times(30, 5) }, null, '30 of 30 answers pass'],
];

test.each(cases)('where %s, a promise says so', (_name, parts, wait, said) => {
  const all = audit(parts);
  const [one] = all.promises;
  expect(waitOf(one!)).toBe(wait);
  expect(words.sentences.why(one!, formatOf(all, words).of(one!), 10)).toContain(said);
  expect(words.sentences.owner.base(one!, formatOf(all, words).of(one!)) ?? words.sentences.notJudged(one!, 10)).not.toMatch(/nobody/i);
});

test('every wait has words of its own in every language', () => {
  const waits = new Set(cases.flatMap(([, , wait]) => wait ?? []));
  for (const language of ['en', 'pl', 'zh-TW']) {
    const { counted, step } = wordsOf(language).sentences.waits;
    expect(new Set([...waits].map(wait => counted(wait, 5))).size).toBe(waits.size);
    expect(new Set([...waits].map(wait => step(wait, 5))).size).toBe(waits.size);
  }
});

describe('promises that wait for the same', () => {
  const of = (texts: readonly string[], Metric: string | null): Row[] =>
    texts.map((text, i) => ({ ...promise, 'Promise ID': `${Metric}${i}`, Promise: text, Metric }));
  const unmeasured = of(['Warm bread', 'Kind words', 'Soft beds', 'Quick lifts', 'Fair bills'], null);
  const all = audit({ promises: [...unmeasured, ...of(['Clear signs', 'Cold water'], 'CSAT')] });

  test('are one line of the Summary, with their number', () => {
    const [summary] = report(all, words, new Map());
    const texts = summary!.cells.flat().map(({ value }) => String(value ?? ''));
    expect(texts).toContain('5 promises wait for a measure');
    expect(texts).toContain('2 promises wait for answers');
    expect(texts.filter(text => text.startsWith('Say how each is measured'))).toHaveLength(1);
  });

  test('are one line of what an owner is sent, with the step that helps', () => {
    const lines = ownerDigest(all, 'Ann', words);
    expect(lines.filter(line => line.includes(' wait for '))).toEqual([
      expect.stringMatching(/^5 promises wait for a measure: “Warm bread”, “Kind words”, “Soft beds” and 2 more\. Say how each/),
      '2 promises wait for answers: “Clear signs” and “Cold water”. Connect a file that tells about them, or ask customers right after it happens.',
    ]);
    expect(lines.length).toBeLessThanOrEqual(10);
  });

  test('are one finding of an owner’s page and of the sidebar, in every language', () => {
    for (const language of ['en', 'pl', 'zh-TW']) {
      const own = wordsOf(language);
      const shown = pages(all, own, { ...noPages, owner: 'Ann' }).flatMap(({ cells }) =>
        cells.flat().map(({ value }) => String(value ?? '')),
      );
      const cards = flawGroups(all, own).flatMap(({ findings }) => findings);
      for (const [wait, n] of [
        ['metric', 5],
        ['answers', 2],
      ] as const) {
        const said = own.sentences.waits.counted(wait, n);
        expect(shown.filter(text => text.startsWith(said))).toHaveLength(1);
        expect(cards.filter(({ sentence }) => sentence.startsWith(said))).toHaveLength(1);
      }
    }
  });
});

describe('what customers expect', () => {
  const said = (parts: Parts): string => expectationOf(first(parts), words);
  const fresh: Parts = {
    promises: [{ ...promise, Metric: 'Fresh', 'Kept when': 'one of: Fresh' }],
    metrics: [{ Metric: 'Fresh', Kind: 'Choice', Words: 'Fresh; Stale' }],
  };
  test.each<[string, Parts, string]>([
    ['nobody asked', { evidence: times(20, 5) }, 'Nobody asked'],
    ['too few were asked', { evidence: [...times(20, 5), ...times(3, 5, { Expected: 4 })] }, 'Too few asked'],
    ['what they said cannot be read', { evidence: times(20, 5, { Expected: 'a lot' }) }, 'Asked, not read'],
    [
      'a closed question was asked for it',
      { ...fresh, evidence: times(20, 'Fresh', { Metric: 'Fresh', Expected: 'Fresh' }) },
      'Not comparable',
    ],
    ['enough were asked', { evidence: times(20, 5, { Expected: 4 }) }, 'As they expect'],
  ])('is said as it is where %s', (_name, parts, expected) => expect(said(parts)).toBe(expected));

  test('is no question to be asked again where it was asked and cannot be compared', () => {
    const found = (parts: Parts) => audit(parts).findings.some(({ code }) => code === 'expectation-not-asked');
    expect(found({ ...fresh, evidence: times(20, 'Fresh', { Metric: 'Fresh', Expected: 'Fresh' }) })).toBe(false);
    expect(found({ ...fresh, evidence: times(20, 'Fresh', { Metric: 'Fresh' }) })).toBe(true);
  });
});
