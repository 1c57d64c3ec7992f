import type { BrokenPromise, LastAudit, Reply, State } from '../../src/app/api';

export const brokenOf = (traits: Partial<BrokenPromise> = {}): BrokenPromise => ({
  id: 'P7',
  text: 'A person answers in 60 seconds',
  touchpoint: 'Phone',
  verdict: 'broken',
  why: 'Broken: 177 of 402 answers pass “≤ 60 seconds” (44 %, 39 to 49 %), promised for 90 %.',
  promisedFor: 0.9,
  keptRate: 0.44,
  believed: 0.86,
  place: { tab: 'Alignment', cell: 'A12' },
  ...traits,
});

export const lastOf = (traits: Partial<LastAudit> = {}): LastAudit => ({
  checkedAt: '2026-11-22T10:41:00',
  used: 1512,
  counts: { kept: 9, tooClose: 5, broken: 3, unjudged: 3 },
  broken: [
    brokenOf(),
    brokenOf({
      id: 'P9',
      text: 'Refund within 5 days',
      touchpoint: 'Refund',
      why: 'Broken: 126 of 200 answers pass “≤ 5 days” (63 %, 56 to 69 %), promised for 95 %.',
      promisedFor: 0.95,
      keptRate: 0.63,
      believed: null,
      place: { tab: 'Alignment', cell: 'A9' },
    }),
    brokenOf({
      id: 'P3',
      text: 'Check-in within 5 minutes',
      touchpoint: 'Front desk',
      why: 'Broken: 358 of 400 answers pass “≤ 5 minutes” (89.5 %, 88 to 89.9 %), promised for 90 %.',
      keptRate: 0.895,
      believed: 0.97,
      place: { tab: 'Alignment', cell: 'A5' },
    }),
  ],
  ...traits,
});

export const stateOf = (traits: Partial<State> = {}): State => ({
  brand: 'Juniper & Pine',
  canEdit: true,
  isSetUp: true,
  last: lastOf(),
  hasChanged: true,
  language: 'en',
  ...traits,
});

export const good = <T>(value: T): Reply<T> => ({ ok: true, value });
export const bad = (code: string, message: string): Reply<never> => ({ ok: false, trouble: { code, message } });
