import { start } from '../started';
import { all, book, chart, merge, rule } from './oddity';

test('what users put into reports stays: rules, charts, filters, merged cells, protections', () => {
  const { world, bundle, at } = start(structuredClone(book));
  world.answers = Array.from({ length: 20 }, () => ({ button: 'CANCEL' }));
  bundle.setUpAudit!();
  all(rule('Alignment'), chart('Summary'), merge('Alignment', 2, 36, 3))(at, world);
  const filter = { row: 0, column: 7, rows: 3, columns: 2 };
  Object.assign(at('Findings'), { filter, protections: [{ description: 'mine', isWarning: false, open: [] }] });
  bundle.checkAlignmentNow!();
  bundle.checkAlignmentNow!();
  expect(at('Alignment').rules.filter(({ steps }) => steps.whenTextEqualTo?.[0] === 'mine')).toHaveLength(1);
  expect(at('Summary').charts.filter(({ id }) => id === 77)).toHaveLength(1);
  expect(at('Alignment').merges).toContainEqual({ row: 2, column: 36, rows: 1, columns: 3 });
  expect(at('Findings').filter).toEqual(filter);
  expect(at('Findings').protections).toEqual([{ description: 'mine', isWarning: false, open: [] }]);
});
