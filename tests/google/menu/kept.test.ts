import type { Area } from '../../../src/report/sheet';
import { small } from '../books';
import { markOf, propertyOf } from '../stand-in/state';
import type { RuleState } from '../stand-in/tab';
import { start } from '../started';

/** A rule of the user's own. */
const gradient = (area: Area): RuleState => ({ steps: { setGradientMaxpointWithValue: ['#00ff00'] }, ranges: [area] });
const isMine = ({ steps }: RuleState): boolean => steps.setGradientMaxpointWithValue?.[0] === '#00ff00';

test('an empty Summary of the user’s, however small, becomes the report', () => {
  const { world, bundle } = start({ ...small, Summary: [] });
  const summary = world.sheets.find(sheet => sheet.name === 'Summary')!;
  Object.assign(summary, { rows: 5, columns: 3 });
  bundle.checkAlignmentNow!();
  expect(world.alerts).toEqual([]);
  expect([summary.values[0]![0], summary.protections.length, summary.hasGridlines]).toEqual(['Promise audit', 1, false]);
});

// Checklist 52, 53, 78, 82, 89.
test('what users put beside, below and into a report stays, and notes follow their promise', () => {
  const { world, bundle } = start();
  bundle.checkAlignmentNow!();
  const alignment = world.sheets.find(sheet => sheet.name === 'Alignment')!;
  const header = alignment.values.findIndex(row => row[0] === 'Promise ID');
  const notes = alignment.values[header]!.indexOf('Notes');
  const [first, second] = [header + 1, header + 2];
  alignment.values[first]![notes] = 'ask Ann';
  alignment.values[second]!.push('beside');
  alignment.columns += 3;
  const end = markOf(world, alignment)!.rows;
  while (alignment.values.length <= end + 2) alignment.values.push([]);
  alignment.values[end + 2] = ['below'];
  alignment.widths.set(2, 999);
  const mine = gradient({ row: 4, column: 0, rows: 896, columns: 30 });
  alignment.rules.push(mine);
  const ours = alignment.rules.length - 1;
  // As a run that was cut off leaves it: the add-on's own rules are put anew.
  const [marks] = world.metadata;
  marks!.value = marks!.value.replace(/"isOpen":false/g, '"isOpen":true');
  const promises = world.sheets.find(sheet => sheet.name === 'Promises')!;
  promises.values.push(
    ['P3', 'Shop', 'Open late', 'Resolved', 'yes', 0.9, 0.9],
    ['P4', 'Phone', 'Never busy', 'Resolved', 'yes', 0.9, 0.9],
  );
  const [, one, two] = promises.values;
  promises.values[1] = two!;
  promises.values[2] = one!;
  world.alerts.length = 0;
  bundle.checkAlignmentNow!();
  expect(world.alerts).toEqual([]);
  expect(alignment.rules).toHaveLength(ours + 1);
  const texts = alignment.values.map(row => row.join('|'));
  expect(alignment.values.find(row => row[0] === 'P1')![notes]).toBe('ask Ann');
  expect(alignment.widths.get(2)).toBe(999);
  expect(alignment.rules.filter(isMine)).toHaveLength(1);
  expect(texts.some(text => text.endsWith('|beside'))).toBe(true);
  expect(alignment.values.findIndex(row => row[0] === 'below')).toBeGreaterThan(end);
});

test('what users write below a blank report is pushed down, and the rows above it look like those of the list', () => {
  const { world, bundle } = start();
  bundle.setUpAudit!();
  const findings = world.sheets.find(sheet => sheet.name === 'Findings')!;
  findings.values[5] = ['mine'];
  const mine = gradient({ row: 3, column: 0, rows: 997, columns: 2 });
  findings.rules.push(mine);
  bundle.checkAlignmentNow!();
  expect(world.alerts.map(({ text }) => text)).toEqual([expect.stringContaining('newly broken')]);
  const { rows } = markOf(world, findings)!;
  expect(findings.values.findIndex(row => row[0] === 'mine')).toBeGreaterThanOrEqual(rows);
  const looksOf = (row: number) => ['Background', 'TextStyle', 'NumberFormat'].map(property => propertyOf(findings, property, row, 2));
  expect(looksOf(3)).not.toEqual(looksOf(2));
  for (let row = 4; row < rows; row++) expect([row, looksOf(row)]).toEqual([row, looksOf(3)]);
  expect(findings.rules.filter(isMine)).toHaveLength(1);
});

test('a chart that the user deleted is not made again', () => {
  const { world, bundle } = start();
  bundle.checkAlignmentNow!();
  const journey = world.sheets.find(sheet => sheet.name === 'Journey')!;
  expect(journey.charts).toHaveLength(1);
  journey.charts = [];
  world.sheets.find(sheet => sheet.name === 'Evidence')!.values[1]![2] = 5;
  bundle.checkAlignmentNow!();
  expect(journey.charts).toHaveLength(0);
});
