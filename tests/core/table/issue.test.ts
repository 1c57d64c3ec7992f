import { issueLog } from '../../../src/core/table/issue';
import { wordsOf } from '../../../src/words/words';

const { issues } = wordsOf('en');
const at = { tab: 'Evidence', column: 'Touchpoint' };

test('one kind of trouble in one column is one remark, whatever the texts: their number, the first of them and a few more', () => {
  const log = issueLog();
  for (let i = 0; i < 20_000; i++)
    log.add({
      ...at,
      code: 'unknown-touchpoint',
      row: i + 2,
      cell: `C${i + 2}`,
      found: `Stand ${i % 9000}`,
      guess: i === 0 ? 'Store' : '',
    });
  log.add({ ...at, code: 'formula-error', found: '#REF!', row: 3, cell: 'C3' });
  log.add({ ...at, code: 'unknown-touchpoint', column: 'Place', found: 'Stand 1', row: 2, cell: 'D2' });
  const [first, ...rest] = log.list();
  expect(rest.map(({ code, column, count }) => [code, column, count])).toEqual([
    ['formula-error', 'Touchpoint', 1],
    ['unknown-touchpoint', 'Place', 1],
  ]);
  expect(first).toMatchObject({ count: 20_000, row: 2, cell: 'C2', found: 'Stand 0', guess: 'Store' });
  expect(issues['unknown-touchpoint'].message(first!)).toBe(
    'Unknown touchpoint “Stand 0” in Evidence!C2 (Touchpoint) (20,000 times, first here; also “Stand 1”, “Stand 2”, “Stand 3”, “Stand 4” and others).',
  );
  expect(issues['unknown-touchpoint'].fix(first!)).toMatch(/^Did you mean “Store”\? /);
});

test('what each of several texts meant is told with it', () => {
  const log = issueLog();
  for (const [found, guess] of [
    ['Stroe', 'Store'],
    ['Wbe', 'Web'],
    ['Stroe', 'Store'],
  ])
    log.add({ ...at, code: 'unknown-touchpoint', row: 2, cell: 'C2', found: found!, guess: guess! });
  expect(issues['unknown-touchpoint'].fix(log.list()[0]!)).toMatch(/^Did you mean “Store” for “Stroe” and “Web” for “Wbe”\? /);
});

test('a scale is told only where all texts are off the same', () => {
  const log = issueLog();
  log.add({ tab: 'Evidence', column: 'Value', code: 'out-of-range', row: 2, cell: 'F2', found: '11', guess: '0-10' });
  expect(issues['out-of-range'].fix(log.list()[0]!)).toBe('Write a value from 0 to 10.');
  log.add({ tab: 'Evidence', column: 'Value', code: 'out-of-range', row: 3, cell: 'F3', found: '9', guess: '1-5' });
  expect(log.list()).toHaveLength(1);
  expect(issues['out-of-range'].fix(log.list()[0]!)).toBe('Correct them, or widen the scale in the tab Metrics.');
});

test('what may stand in a setting stays with each', () => {
  const log = issueLog();
  for (const guess of ['Yes, No', 'Day first, Month first'])
    log.add({ tab: 'Settings', column: 'Value', code: 'unknown-choice', row: 2, cell: 'B2', found: 'maybe', guess });
  expect(log.list()).toHaveLength(2);
});
