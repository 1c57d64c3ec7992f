import { linkTo } from '../../src/report/link';
import { render } from '../../src/report/render';
import { beside, cards, chart, heading, space, table, text } from '../../src/report/tab';

const tab = { name: 'Test', widths: [10, 10, 10, 10], frozenColumns: 0, isHeadFrozen: false, isLandscape: true };
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
    shape: 'column',
    title: 't',
    data,
    categories: 0,
    series: [{ name: 's', values: 1, color: '#000000' }],
    pointer: null,
    axis: { title: '', format: '0%', lowest: 0, highest: 1 },
    span: 2,
    height: 100,
  });
  const sheet = render({ ...tab, blocks: [beside({ span: 2, blocks: [block] }, { span: 2, blocks: [data] }), text('end', 'text')] });
  expect(sheet.charts[0]).toMatchObject({
    row: 0,
    column: 0,
    categories: { row: 1, column: 2, rows: 1, columns: 1 },
    series: [{ values: { row: 1, column: 3 } }],
  });
  const end = sheet.cells.findIndex(row => row[0]!.value === 'end');
  expect(sheet.heights.slice(0, end).reduce<number>((sum, height) => sum + height!, 0)).toBeGreaterThanOrEqual(100);
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
