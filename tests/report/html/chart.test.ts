import { chart, table } from '../../../src/report/block';
import { textOf, within } from '../markup';
import { all, has, read, spaced } from './read';

const charted = table(
  [
    { number: 1, name: 'a', weight: 8, promised: 0.9, broken: 0.44, kept: null, believed: null },
    { number: 2, name: 'b', weight: 8, promised: 0.9, broken: null, kept: 0.45, believed: 0.5 },
  ],
  [
    { header: '#', value: row => row.number },
    { header: 'Name', value: row => row.name },
    { header: 'Importance', value: row => row.weight },
    { header: 'Promised', value: row => row.promised },
    { header: 'Broken', value: row => row.broken },
    { header: 'Kept', value: row => row.kept },
    { header: 'We believe', value: row => row.believed },
  ],
);
const columnChart = chart({
  shape: 'columns',
  title: 'One of two',
  data: charted,
  numbers: 0,
  names: 1,
  series: [
    { name: '✕ Broken', values: 4, tone: 'broken', mark: 'column' },
    { name: '✓ Kept', values: 5, tone: 'kept', mark: 'column' },
    { name: 'Promised', values: 3, tone: 'plain', mark: 'dash' },
    { name: 'We believe', values: 6, tone: 'belief', mark: 'diamond' },
  ],
  axis: { title: 'share', format: '0%', lowest: 0, highest: 1, step: 0.5 },
  field: null,
  span: 2,
  height: 100,
});

test('a chart draws promised, kept and believed where they lie on the axis, each row with its number', () => {
  const figure = all(read(columnChart, charted), 'figure')[0]!;
  const places = within(figure)
    .filter(has('line'))
    .map(line => all(line, 'svg').flatMap(({ attributes }) => (attributes.x ? [attributes.x] : [])));
  // What is promised, what is believed, what is kept; a blank is not drawn.
  expect(places.slice(0, 2)).toEqual([
    ['90.00%', '44.00%'],
    ['90.00%', '50.00%', '45.00%'],
  ]);
  expect(spaced(textOf(figure))).toBe('One of two✕Broken✓KeptPromisedWe believe1  a✕2  b✓0 %25 %50 %75 %100 %share');
});

test('points lie where importance and kept rate meet, none over another, within four named quarters', () => {
  const field = {
    along: 2,
    across: 2,
    axis: { title: 'importance', format: '0', lowest: 0, highest: 10, step: 5 },
    cut: { along: 5.5, values: 0.445 },
    cutLines: charted,
    points: charted,
    hollow: [],
    quarters: ['low', 'first', 'over', 'keep'],
  } as const;
  const series = columnChart.series.slice(0, 2).map(one => ({ ...one, mark: 'dot' as const }));
  const figure = all(read(chart({ ...columnChart, shape: 'points', series, field }), charted), 'figure')[0]!;
  const dots = all(figure, 'g')
    .map(one => all(one, 'svg')[0]!.attributes)
    .filter(({ y }) => y !== '50%');
  expect(dots.map(({ y }) => y)).toEqual(['56.00%', '55.00%']);
  expect(dots[0]!.x).toBe('80.00%');
  expect(Math.abs(Number.parseFloat(dots[1]!.x!) - 80) * 3).toBeGreaterThanOrEqual(14);
  // Many of one importance are pushed aside, but never over the cut.
  const crowd = table(
    Array.from({ length: 20 }, (_, i) => i),
    [
      { header: '#', value: i => i + 1 },
      { header: 'Name', value: () => 'a' },
      { header: 'Importance', value: () => 5 },
      { header: 'Kept', value: () => 0.5 },
    ],
  );
  const kept = [{ ...columnChart.series[1]!, values: 3, mark: 'dot' as const }];
  const crowded = read(chart({ ...columnChart, data: crowd, shape: 'points', series: kept, field }), crowd);
  const places = all(crowded, 'g').flatMap(one => all(one, 'svg').map(({ attributes }) => Number.parseFloat(attributes.x!)));
  expect(Math.max(...places.filter(x => x > 8))).toBeLessThan(55);
  for (const word of ['low', 'first', 'over', 'keep', 'importance (5.5)']) expect(textOf(figure)).toContain(word);
  // Only the point whose importance nobody has set is hollow.
  const holes = { name: 'not set', values: 5, tone: 'plain', mark: 'hole' } as const;
  const hollow = read(chart({ ...columnChart, shape: 'points', series: [...series, holes], field: { ...field, hollow: [2] } }), charted);
  const looks = all(hollow, 'g').filter(one => all(one, 'svg').some(({ attributes }) => attributes.y !== '50%'));
  expect(looks.map(one => [textOf(one), String(one.attributes.class).includes('hollow')])).toEqual([
    ['1', false],
    ['2', true],
  ]);
});
