import type { Audit, PromiseAudit, TouchpointAudit } from '../../../src/core/audit';
import { defaultSettings } from '../../../src/core/declared/settings';
import { nothingMet } from '../../../src/core/evidence/met';
import type { Finding, FindingDetails } from '../../../src/core/findings/finding';
import type { FindingCode } from '../../../src/core/findings/flaw';
import { flawOf } from '../../../src/core/findings/flaw';
import type { Verdict } from '../../../src/core/judgement/verdict';
import type { Issue } from '../../../src/core/table/issue';

/** What is known of a promise that nobody told of. */
export const untold = {
  wait: 'answers',
  elsewhere: { leftOut: 0, outOfPeriod: 0, beforeSince: 0, invalid: 0, notYetDue: 0, unplaced: 0, employees: 0, complaints: 0, blank: 0 },
} as const;

export function findingOf<C extends FindingCode>(code: C, details: FindingDetails[C], traits: Partial<Finding> = {}): Finding {
  return {
    code,
    flaw: flawOf[code],
    subject: 'id' in details ? String(details.id) : '',
    details,
    cells: ['Evidence!F2'],
    weight: 1,
    ...traits,
  } as Finding;
}

export const issueOf = (traits: Partial<Issue> & { code: Issue['code'] }): Issue => ({
  severity: 'warning',
  tab: 'Evidence',
  row: 14,
  column: 'Value',
  cell: 'F14',
  found: 'great',
  guess: '',
  count: 1,
  others: [],
  ...traits,
});

export const touchpointOf = (name: string, stage: string, traits: Partial<TouchpointAudit> = {}): TouchpointAudit => ({
  name,
  stage,
  phase: 'after',
  owner: '',
  importance: 5,
  isImportanceSet: true,
  complaintChannel: null,
  customersAMonth: null,
  valuePerCustomer: null,
  n: 0,
  comments: 0,
  complaints: 0,
  replies: { open: 0, answered: 0, slow: 0, missing: 0 },
  replyCells: { open: '', slow: '' },
  openForDays: null,
  promises: [],
  verdicts: {},
  cell: 'Touchpoints!A2',
  ...traits,
});

/** An audit of these promises, with a headline that follows from them. */
export function auditOf(of: PromiseAudit[], traits: Partial<Audit> = {}): Audit {
  const count = (...verdicts: Verdict[]) => of.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const compared = of.filter(({ believed, verdict }) => believed !== null && ['kept', 'broken', 'too-close'].includes(verdict));
  const mean = (pick: (p: PromiseAudit) => number | null) =>
    compared.length ? compared.reduce((sum, p) => sum + pick(p)!, 0) / compared.length : null;
  return {
    asOf: '2026-11-22',
    baseline: null,
    isSaved: false,
    effects: [],
    beliefs: [],
    benchmarks: [],
    loyaltyDrivers: [],
    settings: { ...defaultSettings, auditDate: '2026-11-22', brand: 'Juniper & Pine' },
    promises: of,
    retired: [],
    touchpoints: [...new Set(of.map(({ touchpoint }) => touchpoint))].map(name => {
      const here = of.filter(({ touchpoint }) => touchpoint === name);
      return touchpointOf(name, here[0]!.stage, { promises: here.map(({ id }) => id), n: here.reduce((sum, { n }) => sum + n, 0) });
    }),
    headline: {
      believed: mean(p => p.believed),
      keptRate: mean(p => p.keptRate),
      compared: compared.length,
      promisesKept: count('kept'),
      promisesBroken: count('broken'),
      promisesTooClose: count('too-close'),
      promisesUnjudged: count('too-few', 'no-evidence', 'unmeasurable'),
      promisesJudged: count('kept', 'broken', 'too-close'),
    },
    findings: [],
    issues: [],
    base: { read: 0, used: 0, noAnswer: 0, invalid: 0, unmatched: 0, leftOut: 0, aside: 0, notYetDue: 0, outOfPeriod: 0 },
    sources: [],
    actions: [],
    replies: { open: 0, answered: 0, slow: 0, missing: 0 },
    met: nothingMet(),
    ...traits,
  };
}
