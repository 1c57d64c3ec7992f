import { auditWorkbook } from '../../../src/app/check/audit';
import type { FindingCode } from '../../../src/core/findings/flaw';
import { memoryWorkbook } from '../../memory';

const evidence = [
  ['Touchpoint', 'Metric', 'Value', 'Date', 'Source', 'Reply', 'Replied on', 'Left out because'],
  ['Desk', 'CSAT', 5, '2026-03-01', 'Survey', null, null, null],
  ['Desk', 'CSAT', 5, '2026-03-02', 'Survey', null, null, null],
  ['Desk', 'CSAT', 1, '2026-10-03', 'Survey', 'Answered', '2026-11-20', null],
  ['Desk', 'CSAT', 1, '2026-10-04', 'Survey', 'Open', null, null],
  ['Desk', 'CSAT', 1, '2026-10-05', 'Survey', null, null, 'Outlier'],
];

test('a finding about single rows leads to the first of them', () => {
  const { audit } = auditWorkbook(
    memoryWorkbook({
      Touchpoints: [
        ['Touchpoint', 'Stage'],
        ['Desk', 'Stay'],
      ],
      Promises: [
        ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Promised for', 'Since'],
        ['P1', 'Desk', 'A smile', 'CSAT', '>= 4', 0.9, '2026-10-04'],
      ],
      Evidence: evidence,
    }),
    { auditDate: '2026-11-22', today: '2026-11-22' },
  );
  const placeOf = (code: FindingCode) => audit.findings.find(finding => finding.code === code)?.cells[0];
  const codes: FindingCode[] = ['loop-open', 'loop-slow', 'left-out-without-a-rule', 'evidence-older-than-promise'];
  expect(codes.map(placeOf)).toEqual(['Evidence!F5', 'Evidence!F4', 'Evidence!C6', 'Evidence!C2']);
});
