import { beside, cards, chart, heading, space, table, text } from '../../../src/report/block';
import { conditionOf, isOurCondition } from '../../../src/report/formula';
import { render, renderTogether } from '../../../src/report/layout/render';
import { linkTo } from '../../../src/report/link';

const tab = { name: 'Test', widths: [10, 10, 10, 10], frozenColumns: 0, isList: false, isLandscape: true };
const data = table(
  [{ name: 'a', share: 0.5 }],
  [
    { header: 'Name', value: row => row.name },
    { header: 'Share', value: row => row.share, format: '0%', highlights: [{ kind: 'below', value: 1, tone: 'broken' }] },
  ],
);

test('blocks stand one below the other, what is side by side in its own columns', () => {
  const { cells } = render({
    ...tab,
    blocks: [heading('top'), beside({ span: 2, blocks: [text('left', 'text')] }, { span: 2, blocks: [data] }), text('end', 'text')],
  });
  expect(cells.map(row => row.map(({ value }) => value))).toEqual([
    ['top', null, null, null],
    ['left', null, 'Name', 'Share'],
    [null, null, 'a', 0.5],
    ['end', null, null, null],
  ]);
});

test('a chart gets the room it asks for and the cells of its table', () => {
  const block = chart({
    shape: 'columns',
    title: 't',
    data,
    numbers: 0,
    names: 0,
    series: [{ name: 's', values: 1, tone: 'kept', mark: 'column' }],
    axis: { title: '', format: '0%', lowest: 0, highest: 1, step: 0.2 },
    field: null,
    span: 2,
    height: 100,
  });
  const sheet = render({ ...tab, blocks: [beside({ span: 2, blocks: [block] }, { span: 2, blocks: [data] }), text('end', 'text')] });
  expect(sheet.charts[0]).toMatchObject({
    area: { row: 0, column: 0, columns: 2 },
    categories: { row: 1, column: 2, rows: 1, columns: 1 },
    series: [{ values: { row: 1, column: 3 } }],
  });
  const end = sheet.cells.findIndex(row => row[0]!.value === 'end');
  expect(sheet.heights.slice(0, end).reduce<number>((sum, height) => sum + height!, 0)).toBeGreaterThanOrEqual(100);
});

test('a chart beside a taller table takes no more rows than it asks for, so that what comes below it stands beside the table, too', () => {
  const tall = table(
    Array.from({ length: 20 }, (_, i) => i),
    [{ header: 'n', value: n => n }],
  );
  const block = chart({
    shape: 'columns',
    title: 't',
    data: tall,
    numbers: 0,
    names: 0,
    series: [],
    axis: { title: '', format: '', lowest: 0, highest: 1, step: 1 },
    field: null,
    span: 2,
    height: 60,
  });
  const left = [beside({ span: 2, blocks: [block] }), text('below', 'text')];
  const { cells, charts } = render({ ...tab, blocks: [beside({ span: 2, blocks: left }, { span: 2, blocks: [tall] })] });
  expect(charts[0]!.area.rows).toBeLessThan(8);
  expect(cells[charts[0]!.area.rows]![0]!.value).toBe('below');
  expect(cells).toHaveLength(21);
});

test('what leads to a row by its name leads to where that row stands, on whatever tab', () => {
  const here = table(['x', 'y'], [{ header: 'h', value: row => row }], true, row => [`row ${row}`]);
  const there = table(['y', 'z'], [{ header: 'h', value: row => row, leadsTo: row => `row ${row}` }]);
  const [, other] = renderTogether([
    { ...tab, blocks: [heading('top'), here] },
    { ...tab, name: 'Other', blocks: [there] },
  ]);
  expect(other!.cells.map(row => row[0]!.link)).toEqual([undefined, { tab: 'Test', cell: 'A4' }, undefined]);
});

test('a rule may look at another column of the same row, in a formula of no country', () => {
  const judged = table(
    [1],
    [
      { header: 'gap', value: n => n, highlights: [{ kind: 'where', column: 1, equals: 'Say "no"', tone: 'broken' }] },
      { header: 'verdict', value: () => 'Broken' },
    ],
  );
  const [rule] = render({ ...tab, blocks: [space(), judged] }).rules;
  expect(rule).toMatchObject({ kind: 'where', area: { row: 2, column: 0, rows: 1, columns: 1 }, column: 1 });
  const formula = conditionOf(rule as Parameters<typeof conditionOf>[0]);
  expect(formula).toBe('"Say ""no"""=$B3');
  expect([`=${formula}`, '=$B3="Broken"', '=AND("a"=$B3;TRUE)'].map(isOurCondition)).toEqual([true, false, false]);
});

test('rules cover the rows of their column and nothing else', () => {
  expect(render({ ...tab, blocks: [space(), data] }).rules).toMatchObject([
    { kind: 'below', area: { row: 2, column: 1, rows: 1, columns: 1 } },
  ]);
});

test('a card is two merged cells with one mark at its left', () => {
  const { cells, merges } = render({ ...tab, blocks: [cards([{ figure: '✓ 3', label: 'kept', tone: 'kept', span: 2 }])] });
  expect(merges).toEqual([
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 1, column: 0, rows: 1, columns: 2 },
  ]);
  expect(cells[0]!.map(({ look }) => look.edge)).toEqual(['#1B7F79', null, null, null]);
});

test('a row is as high as its longest wrapped text needs', () => {
  const { heights } = render({
    ...tab,
    blocks: [text('one line', 'text', 4), text('many words that need some lines '.repeat(8), 'text', 4)],
  });
  expect(heights[1]!).toBeGreaterThan(heights[0]! * 4);
});

test('a reference leads to its cell, quoted tabs included', () => {
  expect(linkTo("'Our ''own'' tab'!$D$14")).toEqual({ tab: "Our 'own' tab", cell: 'D14' });
  expect(linkTo('')).toBeUndefined();
});
