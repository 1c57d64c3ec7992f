import type { Cell } from '../../../src/core/cell/cell';
import type { Row } from '../tiny';
import { audit, times } from '../tiny';

const answers = times(3, 4, { Date: '2026-11-01' });
const named = (word: Cell, rest: Row = {}): Row[] => times(1, 4, { Date: word, ...rest });

test.each(['Total', 'Average:', 'GRAND TOTAL', 'Razem', 'Średnia', '合計', '平均'])(
  'a row called %s adds up others and is no answer',
  word => {
    const found = audit({ evidence: [...answers, ...named(word)] });
    expect(found.base).toMatchObject({ read: 3, used: 3 });
    expect(found.issues).toMatchObject([{ code: 'totals-row', severity: 'note', cell: 'D5', count: 1 }]);
  },
);

test('a row that adds up the group right above it is none', () => {
  const of = (name: string): Row[] => times(2, 4, { Segment: name });
  const evidence = [
    ...of('North'),
    ...times(1, 4, { Segment: 'North Average' }),
    ...of('South'),
    ...times(1, 4, { Segment: 'North Total' }),
  ];
  expect(audit({ evidence }).base).toMatchObject({ read: 5, used: 5 });
});

test('a word within others, a comment and a segment that only begins like it are none', () => {
  const evidence = [...answers, ...times(1, 4, { Comment: 'Total' }), ...times(1, 4, { Segment: 'Total care plan' })];
  expect(audit({ evidence }).base).toMatchObject({ read: 5, used: 5 });
});

test('a blank row of that name is passed over without a word', () => {
  const found = audit({ evidence: [...answers, ...times(1, null, { Date: 'Total' })] });
  expect(found.base).toMatchObject({ read: 3 });
  expect(found.issues).toEqual([]);
});
