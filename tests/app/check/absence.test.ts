import fc from 'fast-check';
import type { Audit } from '../../../src/core/audit';
import type { Grid } from '../../../src/core/cell/cell';
import { digest } from '../../../src/report/text/digest';
import { wordsOf } from '../../../src/words/words';
import { promises, rowsOf, runs, touchpoints } from '../arbitrary';
import type { Row } from '../tiny';
import { audit, auditTabs, store, tabsOf, times } from '../tiny';

/* Properties of what gets in: nothing is lost in silence, and nothing is said to be absent that stands anywhere. */

const words = wordsOf('en');
const day = fc.constantFrom(null, '2025-11-01', '2026-03-10', '2026-11-20', '2026-11-22', '2027-01-05', 'last week');
const cell = fc.record({
  Touchpoint: fc.constantFrom(null, 'Store', 'Web', 'Moon'),
  Metric: fc.constantFrom(null, 'CSAT', 'Stars', 'Wait'),
  'Promise ID': fc.constantFrom(null, null, 'P1', 'P9'),
  Value: fc.constantFrom(null, 1, 3, 5, 'very', 'N/A'),
  Comment: fc.constantFrom(null, 'Rude', 'The web site was slow'),
  Source: fc.constantFrom(null, 'Survey', 'Review', 'Complaint', '客訴', 'Employee', 'Pracownicy', 'Desk 4'),
  Date: day,
  Count: fc.constantFrom(null, null, 3, 'many'),
  'Left out because': fc.constantFrom(null, null, 'test'),
  Reply: fc.constantFrom(null, null, 'Open', 'w toku', 'Answered', '已回覆', 'perhaps'),
});
const jobs = fc.array(fc.tuple(day, day, fc.constantFrom(null, 'Done', 'Cancelled')), { maxLength: 20 });
const settings = fc.record({
  'Evidence from': fc.constantFrom(null, '2026-01-01'),
  'Evidence to': fc.constantFrom(null, '2026-11-21'),
  'Open and overdue': fc.constantFrom('Broken', 'Left out'),
});

const repairs: Row = { 'Promise ID': 'P4', Touchpoint: 'Store', Promise: 'Mended soon', Metric: 'Delivery', 'Kept when': '<= 5 days' };
const untested: Row = { 'Promise ID': 'P5', Touchpoint: 'Web', Promise: 'Mended some day', Metric: 'Delivery' };
const sources = ['Store', 'Web'].flatMap(Touchpoint =>
  ['Started', 'Finished'].map((Holds, i) => ({ Tab: 'Jobs', Column: 'AB'[i]!, Holds, Touchpoint, Metric: 'Delivery' })),
);

function audited(evidence: Row[], cases: [unknown, unknown, unknown][], set: Row): Audit {
  const tabs = { Jobs: [['A', 'B', 'State'], ...cases] as Grid };
  const all = { touchpoints, promises: [...promises, repairs, untested], evidence, settings: set, tabs };
  return auditTabs(tabsOf({ ...all, sources: [...sources, { Tab: 'Jobs', Column: 'State', Holds: 'Status' }] }));
}

test('every value read falls into one part of the base, cases that take time among them', () => {
  fc.assert(
    fc.property(rowsOf(cell), jobs, settings, (rows, cases, set) => {
      const { base, promises: audits } = audited(rows, cases, set);
      const { read, ...parts } = base;
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(read);
      expect(Object.values(parts).every(part => part >= 0)).toBe(true);
      for (const { n, notYetDue, outOfPeriod } of audits) expect(Math.min(n, notYetDue, outOfPeriod)).toBeGreaterThanOrEqual(0);
      // A row of two streams is two values; one without start, end and state is none.
      const met = cases.filter(one => one.some(part => part !== null)).length;
      expect(read).toBeGreaterThanOrEqual(2 * met);
    }),
    { ...runs, numRuns: 100 },
  );
});

/** What each sentence of absence would be belied by. */
const couldComplain = ({ Source }: Row): boolean => ['Complaint', '客訴', 'Desk 4'].includes(String(Source));
const couldBeStaff = ({ Source }: Row): boolean => ['Employee', 'Pracownicy', 'Desk 4'].includes(String(Source));
const isStaff = ({ Source }: Row): boolean => ['Employee', 'Pracownicy'].includes(String(Source));
const couldWait = (row: Row): boolean => {
  const isWaiting = row.Reply === null && !isStaff(row) && (couldComplain(row) || row.Comment !== null);
  return ['Open', 'w toku', 'perhaps'].includes(String(row.Reply)) || isWaiting;
};
/** Whoever surely waits is named, wherever the row stands. */
const isWaiting = ({ Reply }: Row): boolean => ['Open', 'w toku'].includes(String(Reply));
/** A row without a name, a value and words is none. */
const isThere = ({ Touchpoint, Metric, 'Promise ID': id, Value, Comment, Count }: Row): boolean =>
  [Touchpoint, Metric, id, Value, Comment].some(part => part !== null) && Count !== 0;

test('nobody is said to be silent, unasked or answered while a row anywhere says otherwise', () => {
  const letDown = Array.from({ length: 30 }, (): Row => ({ Touchpoint: 'Store', Metric: 'CSAT', Value: 1, Reply: 'Answered' }));
  let said = 0;
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 4 }), settings, (some, set) => {
      const rows = some.filter(isThere);
      const audit = audited([...letDown, ...rows], [], set);
      const codes = audit.findings.map(({ code }) => code as string);
      const { loops } = digest(audit, words);
      if (rows.some(couldComplain)) expect(codes).not.toContain('silent-customers');
      if (rows.some(couldBeStaff)) expect(codes).not.toContain('no-employee-voice');
      if (rows.some(couldWait)) expect(loops).not.toMatch(/No customer waits/);
      if (rows.some(isWaiting)) expect(loops).toMatch(/waits? for an answer|no reply on record|without an answer|[Nn]obody can tell/);
      if (rows.some(({ Reply }) => Reply !== null)) expect(loops).not.toMatch(/No reply to a customer is recorded/);
      if (codes.includes('silent-customers') && codes.includes('no-employee-voice') && /No customer waits/.test(loops)) said++;
    }),
    { ...runs, numRuns: 150 },
  );
  // Where nothing speaks against it, it is said.
  expect(said).toBeGreaterThan(0);
});

test('a list of complaints by which a time is measured is known of, though no row of it is a complaint at a promise', () => {
  const holds = (column: string, Holds: string, rest: Row = {}): Row => ({ Tab: 'Letters', Column: column, Holds, ...rest });
  const reply = { Touchpoint: 'Store', Metric: 'Reply time', Source: 'Operations' };
  const found = audit({
    touchpoints: [{ ...store, 'Customers a month': 500 }],
    evidence: times(30, 1),
    sources: [holds('Came', 'Started', reply), holds('Answered', 'Finished', reply), holds('Words', 'Comment', { Source: 'Complaint' })],
    tabs: { Letters: [['Came', 'Answered', 'Words'], ...Array.from({ length: 3 }, () => ['2026-10-01', '2026-10-02', 'Cold again'])] },
  });
  expect(found.met.complaints).toBe(3);
  expect(found.findings.map(({ code }) => code)).not.toContain('silent-customers');
  expect(found.base).toMatchObject({ aside: 0 });
});
