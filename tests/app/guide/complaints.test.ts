import { proposeGuide } from '../../../src/app/guide/propose';
import { memoryWorkbook } from '../../memory';

const told = (tab: string, headers: string[], promises: string[]) => {
  const day = (i: number, add: number) => `2026-09-${String(1 + i + add).padStart(2, '0')}`;
  const workbook = memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Office']],
    Promises: [['Touchpoint', 'Promise'], ...promises.map(promise => ['Office', promise])],
    [tab]: [headers, ...Array.from({ length: 14 }, (_, i) => [`N${i}`, day(i, 0), day(i, 1 + (i % 4))])],
  });
  return proposeGuide(workbook, tab).questions.flatMap(({ tells }) => tells.map(({ promise }) => promise));
};

test.each([
  ['Complaints', ['No', 'Received', 'Replied'], 'We reply to every complaint within 3 days', 'Write to us and we answer you within 2 days'],
  ['客訴', ['編號', '收到日期', '回覆日期'], '客訴 3 天內回覆', '留言 2 天內回覆'],
  [
    'Skrzynka',
    ['Nr skargi', 'Data wpływu', 'Data odpowiedzi'],
    'Na każdą skargę odpowiadamy w ciągu 3 dni',
    'Na wiadomości odpowiadamy w ciągu 2 dni',
  ],
])('a list of complaints (%s) tells about the promise on complaints alone, where there is one', (tab, headers, ofComplaints, ofLetters) => {
  expect(told(tab, headers, [ofLetters, ofComplaints])).toEqual(['P2']);
  expect(told(tab, headers, [ofLetters])).toEqual(['P1']);
});

test('a list of letters tells about both', () => {
  expect(told('Letters', ['No', 'Received', 'Replied'], ['Write to us and we answer you within 2 days'])).toEqual(['P1']);
});
