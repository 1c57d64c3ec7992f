import { readPart } from '../../../../src/hosts/local/package/package';
import type { Chart } from '../../../../src/report/sheet';
import { partsOf } from '../files';
import { summary, three, written } from './full-report';

test('a chart holds its names and numbers, and refers to a header where one has the name', async () => {
  const xml = readPart(partsOf(await written(summary(three))), 'xl/charts/chart1.xml');
  expect(xml).toContain("<c:tx><c:strRef><c:f>'Summary'!$B$2</c:f>");
  expect(xml).toContain('<c:tx><c:v>Not a &lt;header&gt;</c:v></c:tx>');
  expect(xml).toContain('<c:pt idx="2"><c:v>0.95</c:v></c:pt>');
  expect(xml.match(/<c:barDir val="col"\/>|<c:lineChart>|<c:symbol val="\w+"\/>/g)).toEqual([
    '<c:barDir val="col"/>',
    '<c:lineChart>',
    '<c:symbol val="dash"/>',
  ]);
});

test('a chart of points numbers them, and is cut by lines from cell to cell whose names no legend shows', async () => {
  const cells = (row: number, rows: number, column: number) => ({ row, column, rows, columns: 1 });
  const axis = { title: 'kept rate', format: '0%', lowest: 0, highest: 1, step: 0.2 };
  const [base] = summary(three).charts;
  const points: Chart = {
    ...base!,
    kind: 'points',
    categories: cells(2, 3, 1),
    labels: cells(2, 3, 0),
    series: [{ name: 'Broken', values: cells(2, 3, 1), color: '#BE3B26', mark: 'dot' }],
    across: axis,
    axis,
    cut: {
      lines: [
        { across: cells(2, 2, 1), up: cells(2, 2, 1) },
        { across: cells(3, 2, 1), up: cells(3, 2, 1) },
      ],
      quarters: { across: cells(2, 2, 1), up: cells(2, 2, 1), names: cells(2, 2, 2) },
    },
  };
  const xml = readPart(partsOf(await written(summary(three, { charts: [points] }))), 'xl/charts/chart1.xml');
  expect(xml).toContain("<c:xVal><c:numRef><c:f>'Summary'!$B$3:$B$4</c:f>");
  expect([...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(found => found[1])).toEqual([
    'Promised &amp; kept',
    'Broken',
    'Kept',
    'Front desk',
    'Web',
    'Phone',
    'kept rate',
    'kept rate',
  ]);
  expect(xml.match(/<c:legendEntry>/g)).toHaveLength(3);
  // A hole is white and in its dot: the number stands in it once, no longer in white.
  const holes = { name: 'Not set', values: cells(3, 1, 1), color: '#FFFFFF', mark: 'hole' } as const;
  const labels = cells(3, 1, 0);
  const hollow: Chart = { ...points, labels, series: [{ ...points.series[0]!, values: cells(3, 1, 1) }, holes], cut: null };
  const drawn = readPart(partsOf(await written(summary(three, { charts: [hollow] }))), 'xl/charts/chart1.xml');
  expect([...drawn.matchAll(/<c:size val="(\d+)"\/><c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)].map(found => found.slice(1))).toEqual([
    ['14', 'BE3B26'],
    ['10', 'FFFFFF'],
  ]);
  const numbers = [...drawn.matchAll(/<c:dLbl>.*?srgbClr val="(\w+)".*?<a:t>(.*?)<\/a:t>/g)].map(found => found.slice(1));
  expect(numbers).toEqual([['202124', String(three[1]![0])]]);
});
