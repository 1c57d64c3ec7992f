import { bytesOf } from '../../../src/app/memory';
import { checked, row, start, value } from './shop-host';

test('a check gives what the views show, and the next opening finds it again', () => {
  const host = start();
  const { said, state } = value(host, 'check');
  expect(said).toContain('2 promises');
  expect(state.last).toMatchObject({ used: 80, counts: { kept: 1, broken: 1 }, checkedAt: '2026-11-22T10:41:00' });
  expect(state.last!.promises.map(({ id, verdict, isToAct }) => [id, verdict, isToAct])).toEqual([
    ['P2', 'broken', true],
    ['P1', 'kept', false],
  ]);
  expect(state.last!.promises[0]).toMatchObject({
    keptWhen: 'yes',
    keptRate: 0,
    why: expect.stringContaining('Broken: 0 of 40 answers pass “yes”'),
    quotes: { against: [{ text: 'Nobody there', place: { tab: 'Evidence', cell: 'D42' } }] },
    places: { promise: { tab: 'Promises', cell: 'C3' } },
  });
  expect(value(host, 'state').last).toEqual(state.last);
});

test('tells whether inputs have changed since the check', () => {
  const host = start();
  expect(value(host, 'changed')).toBeNull();
  value(host, 'check');
  expect(value(host, 'changed')).toBe(false);
  row(host, 'Evidence', 1)[2] = 1;
  expect(value(host, 'changed')).toBe(true);
  host.workbook.grids.delete('Promises');
  expect(value(host, 'changed')).toBe(true);
});

test('saving keeps a row per promise, and the state knows the day', () => {
  const { said, state } = value(checked(), 'save');
  expect([said, state.saved]).toEqual(['Saved 2 promises in the tab History. The next check compares with it.', '2026-11-22']);
});

test('where there is little room, quotes go first and then the promises least to repair; the rest is named', () => {
  const host = start();
  value(host, 'check');
  const whole = bytesOf(host.memory!);
  host.room = whole - 1;
  expect(value(host, 'check').state.last).toMatchObject({ morePromises: 0, promises: [{ quotes: { against: [] } }, {}] });
  host.room = whole * 0.85;
  const { last } = value(host, 'check').state;
  expect([last!.promises.map(({ id }) => id), last!.morePromises]).toEqual([['P2'], 1]);
});
