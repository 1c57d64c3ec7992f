import { auditWorkbook } from '../../../src/app/check/audit';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { makerOf, proposeGuide, workbenchOf } from '../../../src/app/guide/propose';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { readPlan } from '../../../src/core/guide/plan/plan-reading';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* Registers of complaints that a clerk keeps: few texts come again and again, and they are complaints all the same. */

const words = wordsOf('en');
const faults = ['The parcel came crushed.', 'Nobody was friendly at all.', 'The bill was too high.', 'We waited very long indeed.'];

const register = (headers: string[], states: readonly string[]): Grid => [
  headers,
  ...Array.from({ length: 24 }, (_, i): Cell[] => [
    `R/${i}`,
    `2026-09-${String(1 + (i % 20)).padStart(2, '0')}`,
    faults[i % 4]!,
    states[i % 2]!,
    `2026-09-${String(3 + (i % 20)).padStart(2, '0')}`,
  ]),
];

test.each([
  ['Complaints register', ['No', 'Received on', 'Complaint description', 'Status', 'Replied on'], ['closed', 'open']],
  ['Rejestr reklamacji', ['Nr', 'Data wpływu', 'Treść zgłoszenia', 'Status', 'Data odpowiedzi'], ['zamknięta', 'w toku']],
  ['客訴登記', ['編號', '收到日期', '問題描述', '狀態', '回覆日期'], ['已回覆', '處理中']],
])('“%s” holds complaints with their replies', (tab, headers, states) => {
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Shop']],
    Promises: [
      ['Touchpoint', 'Promise'],
      ['Shop', 'We answer every complaint within 14 days'],
    ],
    [tab]: register(headers, states),
  });
  const guide = proposeGuide(workbook, tab);
  expect(guide.source).toBe('complaint');
  const held = new Map(guide.others.map(({ column, holds }) => [column, holds]));
  expect([held.get(headers[2]!), held.get(headers[3]!), held.get(headers[4]!)]).toEqual(['comment', 'reply', 'repliedOn']);
});

test.each([
  ['Status', 'Status', ['Done', 'spam']],
  ['Status', 'Reply', ['closed', 'spam']],
] as const)('words of a %s that a plan calls no answer leave out what bears them, as %s', (column, holds, [done, junk]) => {
  const tab = holds === 'Reply' ? 'Complaints register' : 'Orders';
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Shop']],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise'],
      ['P1', 'Shop', 'We answer complaints within 14 days'],
    ],
    [tab]: register(['No', 'Received on', 'Complaint description', column, 'Replied on'], [done, junk]),
  });
  const plan: Grid = [
    ['Column', 'Until', 'Holds', 'Tells about', 'Good answers', 'Not an answer'],
    ['Received on', 'Replied on', 'Started to Finished', 'P1', '<= 14 days', ''],
    ['Received on', '', 'Date', '', '', ''],
    [column, '', holds, '', '', junk],
  ];
  const { subjects, touchpoints } = workbenchOf(workbook);
  const { guide, troubles } = readPlan(plan, proposeGuide(workbook, tab), subjects, touchpoints, makerOf(workbook, tab));
  expect(troubles).toEqual([]);
  confirmGuide(workbook, guide, words);
  const { audit } = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  expect(audit.promises[0]).toMatchObject({ n: 12, leftOut: { n: 12 } });
  // Spam is an honest reason.
  expect(audit.findings.map(({ code }) => code)).not.toContain('left-out-without-a-rule');
});
