import type { FindingCode } from '../../../src/core/findings/flaw';
import { flawOf } from '../../../src/core/findings/flaw';
import type { Parts, Row } from '../tiny';
import { audit, promise, store, times } from '../tiny';

const kept = times(100, 5);
const broken = [...times(50, 5), ...times(50, 1)];
const p = (rest: Row): Row => ({ ...promise, ...rest });
const at = (rest: Row): Row => ({ ...store, ...rest });
const split = (first: [number, Row], second: [number, Row]): Row[] =>
  [first, second].flatMap(([good, row]) => [...times(good, 5, row), ...times(50 - good, 1, row)]);
const action = (rest: Row): Row => ({ 'Promise ID': 'p1', Action: 'Mend it', Owner: 'Ann', Due: '2026-12-31', Status: 'Open', ...rest });

const saved = {
  History: [
    ['Saved on', 'Promise ID'],
    ['2026-01-01', 'P1'],
  ],
};
const foundBroken = (day: string) => ({
  History: [
    ['Saved on', 'Promise ID', 'Promise', 'Metric', 'Kept when', 'Answers (n)', 'Kept rate', 'Verdict'],
    [day, 'P1', 'Service with a smile', 'CSAT', '>= 4', '100', '0.5', 'Broken'],
  ],
});
const atEach = (days: string[]): Row[] => days.flatMap(day => times(10, 5, { Date: day }));

const asked = (n: number, level: number, day: string): Row[] => times(n, 5, { Expected: level, Date: day });

/** For each finding a workbook in which it is made, and one in which it is not. */
const cases: Record<FindingCode, [made: Parts, notMade: Parts]> = {
  'no-evidence': [{}, { evidence: times(1, 5) }],
  'stale-evidence': [{ evidence: times(1, 5, { Date: '2026-05-25' }) }, { evidence: times(1, 5, { Date: '2026-05-26' }) }],
  'no-baseline': [{}, { tabs: saved }],
  'evidence-older-than-promise': [
    { promises: [p({ Since: '2026-10-01' })], evidence: [...times(2, 5, { Date: '2026-09-30' }), ...times(1, 5, { Date: '2026-10-01' })] },
    { promises: [p({ Since: '2026-10-01' })], evidence: [...times(2, 5, { Date: '2026-09-30' }), ...times(2, 5, { Date: '2026-10-01' })] },
  ],
  'evidence-has-holes': [{ evidence: atEach(['2026-01-10', '2026-05-10']) }, { evidence: atEach(['2026-01-10', '2026-04-10']) }],
  'phase-not-covered': [
    { evidence: kept },
    {
      touchpoints: ['Before', 'During', 'After'].map(Phase => at({ Touchpoint: Phase, Phase })),
      evidence: ['Before', 'During', 'After'].flatMap(Touchpoint => times(1, 5, { Touchpoint })),
    },
  ],
  'stage-without-evidence': [{}, { evidence: times(1, 5) }],
  'scores-without-comments': [{ evidence: kept }, { evidence: [...kept, ...times(1, null, { Comment: 'Kind' })] }],
  'one-kind-of-evidence': [{ evidence: kept }, { evidence: [...kept, ...times(1, 5, { Source: 'Review' })] }],
  'expectation-not-asked': [{ evidence: kept }, { promises: [p({ 'Customers expect': '>= 4' })], evidence: kept }],
  'scores-only': [
    { promises: [promise, p({ 'Promise ID': 'P2', Promise: 'Clean tables' })], evidence: kept },
    {
      promises: [promise, p({ 'Promise ID': 'P2', Promise: 'Clean tables' })],
      evidence: [...kept, ...times(1, 5, { Source: 'Operations' })],
    },
  ],
  overconfident: [
    { promises: [p({ 'We believe': 0.9 })], evidence: broken },
    { promises: [p({ 'We believe': 0.55 })], evidence: broken },
  ],
  'left-out-flatters': [
    { evidence: [...kept, ...times(5, 1, { 'Left out because': 'test order' })] },
    { evidence: [...kept, ...times(5, 5, { 'Left out because': 'test order' })] },
  ],
  'left-out-without-a-rule': [
    { evidence: times(1, 1, { 'Left out because': 'An OUTLIER, clearly' }) },
    { evidence: times(1, 1, { 'Left out because': 'test order of our controlled trial' }) },
  ],
  'scores-hide-complaints': [
    { evidence: [...kept, ...times(10, null, { Source: 'Complaint' })] },
    { evidence: [...broken, ...times(10, null, { Source: 'Complaint' })] },
  ],
  'sources-disagree': [
    { evidence: split([45, { Source: 'Survey' }], [25, { Source: 'Review' }]) },
    { evidence: split([45, { Source: 'Survey' }], [41, { Source: 'Review' }]) },
  ],
  'broken-without-action': [
    { evidence: broken, actions: [action({ Status: 'Done' })], tabs: saved },
    { evidence: broken, actions: [action({ Status: 'Done' })] },
  ],
  'done-without-effect': [
    { evidence: broken.map(row => ({ ...row, Date: '2026-09-02' })), actions: [action({ Status: 'Done', 'Done on': '2026-09-01' })] },
    { evidence: broken.map(row => ({ ...row, Date: '2026-09-01' })), actions: [action({ Status: 'Done', 'Done on': '2026-09-01' })] },
  ],
  'action-overdue': [
    { actions: [action({ Due: '2026-11-21' })] },
    { actions: [action({ Due: '2026-11-22' }), action({ Due: '2026-01-01', Status: 'Done' })] },
  ],
  'action-without-owner-or-date': [
    { actions: [action({ Owner: null })] },
    { actions: [action({}), action({ Owner: null, Status: 'Done' })] },
  ],
  'promise-broken': [{ evidence: broken }, { evidence: kept }],
  'promise-looser-than-expected': [{ promises: [p({ 'Customers expect': '>= 5' })] }, { promises: [p({ 'Customers expect': '>= 4' })] }],
  'promise-tighter-than-expected': [{ promises: [p({ 'Customers expect': '>= 3' })] }, { promises: [p({ 'Customers expect': '>= 5' })] }],
  'expectations-rise': [
    { tabs: saved, evidence: [...asked(40, 4, '2025-12-01'), ...asked(15, 4, '2026-05-01'), ...asked(25, 5, '2026-05-02')] },
    { tabs: saved, evidence: [...asked(40, 4, '2025-12-01'), ...asked(37, 4, '2026-05-01'), ...asked(3, 5, '2026-05-02')] },
  ],
  'contradicting-promises': [
    { promises: [promise, p({ 'Promise ID': 'P2', 'Kept when': '>= 3' })] },
    { promises: [promise, p({ 'Promise ID': 'P2', 'Kept when': 'top 2' }), p({ 'Promise ID': 'P3', Metric: 'NPS' })] },
  ],
  'duplicate-promises': [
    { promises: [promise, p({ 'Promise ID': 'P2', Promise: 'With a smile: our service', 'Kept when': 'top 2' })] },
    { promises: [promise, p({ 'Promise ID': 'P2', Promise: 'Clean tables' })] },
  ],
  'same-as-competitors': [
    { promises: [p({ 'Competitors say': 'Smiling service, always with a smile' })] },
    { promises: [p({ 'Competitors say': 'The lowest price in town' })] },
  ],
  'unmeasurable-promise': [{ promises: [p({ Metric: null })] }, {}],
  'nothing-promised': [
    { touchpoints: [store, at({ Touchpoint: 'Web' })], evidence: times(1, 5, { Touchpoint: 'Web' }) },
    { touchpoints: [store, at({ Touchpoint: 'Web' })], evidence: kept },
  ],
  'promise-out-of-our-hands': [{ promises: [p({ 'In our control': 'No' })] }, { promises: [p({ 'In our control': 'Partly' })] }],
  'no-complaint-channel': [
    { touchpoints: [at({ 'Complaint channel': null }), at({ Touchpoint: 'Web', 'Complaint channel': 'Form' })] },
    { touchpoints: [store] },
  ],
  'silent-customers': [
    { touchpoints: [at({ 'Customers a month': 100 })], evidence: broken },
    { touchpoints: [at({ 'Customers a month': 100 })], evidence: [...broken, ...times(1, null, { Source: 'Complaint' })] },
  ],
  'loop-open': [{ evidence: times(1, 1, { Reply: 'Open' }) }, { evidence: times(1, 1, { Reply: 'Answered' }) }],
  'loop-slow': [
    { evidence: times(1, 1, { Date: '2026-10-01', Reply: 'Fixed', 'Replied on': '2026-10-16' }) },
    { evidence: times(1, 1, { Date: '2026-10-01', Reply: 'Fixed', 'Replied on': '2026-10-15' }) },
  ],
  'no-loops-recorded': [
    { evidence: times(3, null, { Source: 'Complaint' }) },
    { evidence: [...times(3, null, { Source: 'Complaint' }), ...times(1, 5, { Reply: 'Open' })] },
  ],
  'averages-only': [{ evidence: times(1, 4.2, { Count: 30 }) }, { evidence: [...times(1, 4.5), ...times(1, 4, { Count: 30 })] }],
  'segment-hidden-by-average': [
    { evidence: split([45, { Segment: 'North' }], [25, { Segment: 'South' }]) },
    { evidence: split([45, { Segment: 'North' }], [41, { Segment: 'South' }]) },
  ],
  'no-owner': [{ touchpoints: [at({ Owner: null })] }, { touchpoints: [at({ Owner: null })], promises: [p({ Owner: 'Bob' })] }],
  'one-owner-for-all': [
    {
      touchpoints: ['A', 'B', 'C'].map(Touchpoint => at({ Touchpoint })),
      promises: ['A', 'B', 'C'].map(Touchpoint => p({ 'Promise ID': Touchpoint, Touchpoint })),
    },
    {
      touchpoints: ['A', 'B', 'C'].map(Touchpoint => at({ Touchpoint, Owner: Touchpoint })),
      promises: ['A', 'B', 'C'].map(Touchpoint => p({ 'Promise ID': Touchpoint, Touchpoint })),
    },
  ],
  'promise-across-departments': [
    { promises: [p({ 'Delivered by': 'Kitchen; Drivers' })], evidence: broken },
    { promises: [p({ 'Delivered by': 'Kitchen; Drivers' })], evidence: kept },
  ],
  'no-sponsor': [{ settings: { 'Executive owner': null } }, { settings: { Brand: 'Ours' } }],
  'employees-disagree': [
    { evidence: [...kept, ...times(20, 1, { Source: 'Employee' })] },
    { evidence: [...kept, ...times(20, 5, { Source: 'Employee' })] },
  ],
  'not-told': [
    { promises: [p({ 'Told on': '2026-10-20' })], evidence: broken, tabs: foundBroken('2026-10-23') },
    { promises: [p({ 'Told on': '2026-10-20' })], evidence: broken, tabs: foundBroken('2026-10-24') },
  ],
  'no-employee-voice': [{ evidence: kept }, { evidence: [...kept, ...times(1, 3, { Source: 'Employee' })] }],
  'pay-tied-to-scores': [{ settings: { 'Feedback tied to pay': 'Yes' } }, {}],
  'no-money': [{}, { touchpoints: [at({ 'Value per customer': 12 })] }],
  'new-customers-favoured': [
    { evidence: split([45, { Segment: 'New customers' }], [25, { Segment: 'Returning' }]) },
    { evidence: split([45, { Segment: 'Newcastle' }], [25, { Segment: 'Oldham' }]) },
  ],
  'worth-celebrating': [{ evidence: kept }, { evidence: broken }],
};

const codesOf = (parts: Parts): FindingCode[] => audit(parts).findings.map(finding => finding.code);

test.each(Object.entries(cases))('%s is found where it is, and not where it is not', (code, [made, notMade]) => {
  expect(codesOf(made)).toContain(code);
  expect(codesOf(notMade)).not.toContain(code);
});

test('findings stand by flaw, habits last, and the heaviest first', () => {
  const { findings } = audit({ promises: [promise, p({ 'Promise ID': 'P2', Metric: 'NPS' })], evidence: broken });
  const flaws = findings.map(one => one.flaw ?? 6);
  expect(flaws).toEqual([...flaws].sort());
  for (const [i, one] of findings.entries()) {
    expect(one.flaw).toBe(flawOf[one.code]);
    const next = findings[i + 1];
    if (next?.flaw === one.flaw) expect(one.weight).toBeGreaterThanOrEqual(next.weight);
  }
});

test('a finding points at the cells it rests on, all of which exist', () => {
  const every = Object.values(cases).flatMap(([made]) => audit(made).findings);
  for (const { cells } of every) for (const cell of cells) expect(cell).toMatch(/^[A-Za-z]+![A-Z]+[1-9]\d*$/);
  const found = audit({ evidence: broken }).findings.find(one => one.code === 'promise-broken');
  expect(found).toMatchObject({
    subject: 'P1',
    cells: ['Promises!C2', 'Evidence!C2', 'Evidence!C3', 'Evidence!C4', 'Evidence!C5', 'Evidence!C6'],
  });
});

test('a difference within chance is no finding, however many are compared', () => {
  const segments = Array.from({ length: 40 }, (_, i) => [
    ...times(i === 0 ? 13 : 17, 5, { Segment: `S${i}` }),
    ...times(i === 0 ? 7 : 3, 1, { Segment: `S${i}` }),
  ]);
  expect(codesOf({ evidence: segments.flat() })).not.toContain('segment-hidden-by-average');
});

test('a touchpoint at which complaints are on record has a way to complain, unless somebody wrote that it has none', () => {
  const complained = [...broken, ...times(1, null, { Source: 'Complaint', Comment: 'cold' })];
  const channelOf = (channel: string | null, evidence: NonNullable<Parts['evidence']>) =>
    codesOf({ touchpoints: [at({ 'Complaint channel': channel })], evidence }).includes('no-complaint-channel');
  expect([channelOf(null, broken), channelOf(null, complained), channelOf('none', complained), channelOf('Form', broken)]).toEqual([
    ...[true, false, true, false],
  ]);
});

test.each([
  [
    'an honest reason',
    false,
    [
      'Duplikat',
      'speeder',
      'Testeintrag',
      'niekompletna ankieta',
      'entered by mistake',
      'TEST_7',
      'screen-out',
      'typed by mistake',
      'filled in by staff',
      'visit_complete: 0',
    ],
  ],
  ['an excuse', true, ['double shift that night', 'test phase of the new oven', 'unfinished building works', 'robotic voice']],
])('%s is known by whole words', (_, isAccused, reasons) => {
  const told = reasons.filter(reason =>
    codesOf({ evidence: [...kept, ...times(1, 1, { 'Left out because': reason })] }).includes('left-out-without-a-rule'),
  );
  expect(told).toEqual(isAccused ? reasons : []);
});

test.each([
  [
    'no way to complain',
    true,
    ['nil', 'Nein', 'nie dotyczy', 'none at the moment', 'We have none', '未設', '無此管道', 'ningún', 'x', 'tbd', 'do ustalenia', '待定'],
  ],
  ['a way to complain', false, ['無線電話', 'brak@kawiarnia.example', 'Nonstop line', 'no. 4 desk', 'None-too-busy desk']],
])('%s is known in several languages', (_, isNone, channels) => {
  const told = channels.filter(channel =>
    codesOf({ touchpoints: [at({ 'Complaint channel': channel })], evidence: broken }).includes('no-complaint-channel'),
  );
  expect(told).toEqual(isNone ? channels : []);
});

test('an action with a day on which it was done is done, whatever word stands under Status', () => {
  const action = { 'Promise ID': 'P1', Action: 'More staff', Owner: 'Ann', Due: '2026-10-01', Status: 'erledigt' };
  const told = (rest: object) => codesOf({ evidence: broken, actions: [{ ...action, ...rest }] }).includes('action-overdue');
  expect([told({}), told({ 'Done on': '2026-10-20' }), told({ 'Done on': '2027-01-01' })]).toEqual([true, false, true]);
});

test('what honest reasons leave out is told apart from what is left out without one', () => {
  const isRuled = (reason: string): unknown => {
    const found = audit({ promises: [promise], evidence: [...kept, ...times(5, 1, { 'Left out because': reason })] });
    return found.findings.find(({ code }) => code === 'left-out-flatters')!.details;
  };
  expect(isRuled('spam')).toMatchObject({ isRuled: true });
  expect(isRuled('closed by customer')).toMatchObject({ isRuled: true });
  expect(isRuled('an angry one')).toMatchObject({ isRuled: false });
});

test('nobody who writes an operations log down is asked for comments', () => {
  const noted = (source: string) => codesOf({ evidence: times(50, 5, { Source: source }) }).includes('scores-without-comments');
  expect([noted('Survey'), noted('Operations')]).toEqual([true, false]);
});
