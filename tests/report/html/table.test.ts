import { table } from '../../../src/report/block';
import { html } from '../../../src/report/html';
import { type Element, parse, textOf } from '../markup';
import { all, format, read, tabOf, words } from './read';

describe('a table', () => {
  const cell = (element: Element) => [textOf(element), element.attributes.class ?? '', element.attributes.style ?? ''];

  test('shows the conditional formats that fit', () => {
    const block = table(
      [-5, 0],
      [
        { header: 'Gap', value: gap => gap, format: '+0;-0;0', highlights: [{ kind: 'below', value: 0, tone: 'broken' }] },
        { header: 'Word', value: gap => (gap ? 'bad' : 'good'), highlights: [{ kind: 'text', equals: 'good', tone: 'kept' }] },
      ],
    );
    expect(all(read(block), 'td').map(one => cell(one).slice(0, 2))).toEqual([
      ['✕\u00a0-5', 'left broken number'],
      ['bad', 'left plain'],
      ['0', 'left plain number'],
      ['good', 'left kept'],
    ]);
  });

  test('a heat map’s colours lie between its ends, and a text has none', () => {
    const block = table(
      ['row'],
      [{ header: '', value: row => row }, ...[-60, -15, 0, 'none'].map(value => ({ header: 'x', value: () => value, format: '0' }))],
    );
    const at = (value: number, fill: string) => ({ at: value, fill });
    block.highlights.push({
      of: { row: 0 },
      highlight: { kind: 'scale', low: at(-30, '#ff0000'), middle: at(0, '#ffffff'), high: at(10, '#0000ff') },
    });
    expect(all(read(block), 'td').map(one => /background:(.*)/.exec(one.attributes.style!)?.[1])).toEqual([
      undefined,
      '#ff0000',
      '#ff8080',
      '#ffffff',
      undefined,
    ]);
  });

  test('too wide for a page keeps its figures in the row and has its words below', () => {
    const wide = table(
      [1],
      [
        { header: 'ID', value: () => 'P1' },
        { header: 'n', value: n => n, align: 'right' },
        { header: 'Why', value: () => 'words' },
        { header: 'Blank', value: () => null },
      ],
    );
    const made = parse(html([{ ...tabOf(wide), widths: [10, 10, 100, 100], frozenColumns: 1 }], words, format));
    expect(all(made, 'th').map(textOf)).toEqual(['ID', 'n']);
    expect(all(made, 'dl').map(textOf)).toEqual(['Whywords']);
  });
});

test('a list shows its groups under headings, leaves out a column without content, and draws within cells', () => {
  const parts = [
    { share: 0.5, color: '#111111' },
    { share: 0.25, color: '#222222' },
  ];
  const list = table(
    ['a', 'a', 'b'],
    [
      { header: 'ID', value: row => row },
      { header: 'Stage', value: row => `stage ${row}` },
      { header: 'Blank', value: () => null },
      { header: 'Bar', value: () => '██░', spark: () => ({ kind: 'bar', parts }) },
    ],
    true,
  );
  const made = read({ ...list, groupedBy: 1 });
  expect(all(made, 'th').map(textOf)).toEqual(['ID', 'Bar', 'stage a', 'stage b']);
  const [bar] = all(made, 'svg');
  expect(all(bar!, 'rect').map(({ attributes }) => [attributes.x, attributes.width])).toEqual([
    [undefined, '120'],
    ['0.0', '60.0'],
    ['60.0', '30.0'],
  ]);
});
