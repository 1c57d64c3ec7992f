import type { Audit } from '../../src/core/audit';
import { chart, table, text } from '../../src/report/block';
import { formatOf } from '../../src/report/format';
import { html } from '../../src/report/html';
import { render } from '../../src/report/layout/render';
import { reportTabs } from '../../src/report/report';
import type { Tab } from '../../src/report/tab';
import { wordsOf } from '../../src/words/words';
import { auditOf, juniper, promiseOf, promises } from './builder';
import { type Element, parse, textOf, within } from './markup';
import { shown } from './show';

const words = wordsOf('en');
const format = formatOf(juniper, words).all;
const notes = new Map([['D1', 'Ask Ana about the second van']]);
const pageOf = (audit: Audit): string => html(reportTabs(audit, words, notes), words, formatOf(audit, words).all);
const tabOf = (...blocks: Tab['blocks']): Tab => ({
  name: 'Test',
  widths: [20, 20, 20, 20],
  blocks,
  frozenColumns: 0,
  isList: false,
  isLandscape: true,
});
const read = (...blocks: Tab['blocks']): Element => parse(html([tabOf(...blocks)], words, format));
const all = (page: Element, name: string): Element[] => within(page).filter(element => element.name === name);
const has = (name: string) => (element: Element) => (element.attributes.class ?? '').split(' ').includes(name);
const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');

const page = pageOf(juniper);
const root = parse(page);

describe('the page', () => {
  test('has a section for each tab, and a way to each', () => {
    const sections = all(root, 'section');
    expect(sections.map(({ attributes }) => attributes['aria-label'])).toEqual([
      'Summary',
      'Alignment',
      'Findings',
      'Journey',
      'Data check',
    ]);
    const links = all(all(root, 'nav')[0]!, 'a').map(({ attributes }) => attributes.href);
    expect(links).toEqual(sections.map(({ attributes }) => `#${attributes.id}`));
  });

  test('runs nothing and asks for nothing from outside', () => {
    const elements = within(root);
    const names = new Set(elements.map(({ name }) => name));
    expect(['script', 'link', 'img', 'iframe', 'object', 'form', 'base'].filter(name => names.has(name))).toEqual([]);
    const attributes = elements.flatMap(element => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^(on|src|action|srcset)/.test(name))).toEqual([]);
    expect(attributes.filter(([name, value]) => name === 'href' && !value.startsWith('#'))).toEqual([]);
    expect(page).not.toMatch(/https?:|url\(|@import|<script/i);
  });

  test('ids are unique, and each link leads to one of them', () => {
    const ids = within(root).flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const links = all(root, 'a').map(({ attributes }) => attributes.href!.slice(1));
    expect(links.filter(id => !ids.includes(id))).toEqual([]);
  });

  test('says whatever the sheets say, numbers written alike', () => {
    const said = spaced(within(root).map(textOf).join('\n'));
    const sheets = reportTabs(juniper, words, notes).map(render);
    const cells = sheets.flatMap(sheet => sheet.cells.flat().map(cell => shown(cell).replace(/ \/ /g, '\n').trim()));
    // Columns that nobody filled, headers of the places that stand beside their quotes, and of the groups; drawings are drawn.
    const { columns } = words.labels;
    const unfilled = [
      columns.newRate,
      columns.effect,
      columns.nps,
      columns.csat,
      columns.loyalty,
      columns.driver,
      columns.response,
      columns.mean,
      columns.serviceGap,
      columns.employees,
      columns.complaints,
      columns.bySource,
      columns.months,
      columns.monthChart,
      columns.sameMonth,
      columns.changeInterval,
      columns.change,
      columns.trend,
      columns.segments,
      columns.newAndReturning,
      columns.whereStated,
    ];
    const leftOut = ['', columns.whereAgainst, columns.whereFor, columns.stage, columns.about, ...unfilled, 'Change (points)'];
    const isDrawn = (cell: string) => /^[█▓▒░]+$/.test(cell);
    const missing = cells.filter(
      cell => !leftOut.includes(cell) && !isDrawn(cell) && cell !== spaced(words.sentences.alignmentNote()) && !said.includes(cell),
    );
    expect(cells.length).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });

  test('a verdict bears its mark, not a colour alone', () => {
    const marked = all(root, 'td').map(cell => spaced(textOf(cell)));
    expect(marked).toEqual(expect.arrayContaining(['✕ Broken', '≈ Too close to call', '✓ Kept', '? Not enough evidence', '✕ 81 %']));
    expect(all(root, 'td').filter(cell => textOf(cell) === 'Broken')).toEqual([]);
    // The name of a finding is no verdict.
    expect(marked).toContain('No evidence');
  });

  test('a promise of the first page leads to its row of Alignment', () => {
    const link = all(root, 'a').find(element => textOf(element) === '✕')!;
    const row = within(root).find(({ attributes }) => `#${attributes.id}` === link.attributes.href)!;
    expect(textOf(row)).toContain('Ask Ana about the second van');
  });

  test('a quote has its place beside it, for there is no cell to click on', () => {
    const quotes = all(root, 'dd').map(textOf);
    expect(quotes).toContain('“=SUM(A1) and still no parcel, three days late” (12 Nov, survey)Evidence!H14');
  });

  test('what only helps in the tab is left out', () => {
    expect(page).not.toContain('follow their Promise ID');
  });
});

describe('hostile words', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '</style><script>alert(1)</script>',
    '{{constructor}} <!-- ]]>',
    '" onload="x',
    '&amp; & &lt;',
  ];

  test.each(hostile)('%s stands on the page as it is', words => {
    const of = promises.map(promise =>
      promiseOf({
        ...promise,
        text: words,
        owner: words,
        stage: words,
        touchpoint: words,
        whereStated: words,
        cells: { ...promise.cells, promise: `'${words.replace(/'/g, "''")}'!C2` },
        quotes: { against: [{ text: words, date: null, source: 'survey', cell: `'${words}'!A1` }], for: [] },
      }),
    );
    const hostilePage = parse(pageOf(auditOf(of, { settings: { ...juniper.settings, brand: words } })));
    const elements = within(hostilePage);
    const known = new Set(within(root).map(({ name }) => name));
    expect(elements.filter(({ name }) => !known.has(name))).toEqual([]);
    expect(elements.flatMap(({ attributes }) => Object.keys(attributes)).filter(name => name.startsWith('on'))).toEqual([]);
    expect(all(hostilePage, 'title').map(textOf)).toEqual([`Promise audit: ${words}`]);
    expect(all(hostilePage, 'dd').map(textOf)).toContain(words);
  });

  test('signs that no page may hold are dropped', () => {
    expect(textOf(all(read(text('a\u0000b\ud800c\u001bd', 'text')), 'main')[0]!)).toBe('abcd');
  });
});

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

test('the Summary asks to be printed at a size at which one sheet holds it', () => {
  const [section] = all(parse(pageOf(juniper)), 'section').filter(has('one-page'));
  const fit = Number(/--fit:([\d.]+)/.exec(section!.attributes.style!)![1]);
  expect(fit).toBeGreaterThan(0.5);
  expect(fit).toBeLessThan(1);
});

test('an empty audit makes a page, too', () => {
  expect(textOf(parse(pageOf(auditOf([]))))).toContain('No live promise stands in this workbook yet');
});

test('300 promises have a row each, and each row an id to be led to', () => {
  const many = Array.from({ length: 300 }, (_, i) => {
    const id = `P${i}`;
    return promiseOf({ id, touchpoint: `Place ${i % 40}`, cells: { ...promises[0]!.cells, promise: `Promises!C${i + 2}` } });
  });
  const rows = all(parse(pageOf(auditOf(many))), 'tbody').filter(({ attributes }) => attributes.id);
  expect(rows).toHaveLength(300);
});

describe('the owners’ filter', () => {
  const page = html(
    reportTabs(auditOf([promiseOf({ id: 'A', owner: 'Ana' }), promiseOf({ id: 'B', owner: 'Ben & Co' })]), words, new Map()),
    words,
    format,
  );

  test('leaves the rows of one owner without a script: each row bears the number that its owner’s rule names', () => {
    const tree = parse(page);
    const ids = all(tree, 'input').map(({ attributes }) => attributes.id);
    expect(ids).toEqual(['owner-0', 'owner-1', 'owner-2']);
    const rows = all(tree, 'tbody').flatMap(({ attributes }) => attributes['data-owner'] ?? []);
    expect(rows).toEqual(['1', '2']);
    for (const id of ['1', '2'])
      expect(page).toContain(`body:has(#owner-${id}:checked) .owned tbody:not([data-owner="${id}"]){display:none}`);
    expect(page).not.toContain('<script');
  });

  test('is left out where there is one owner alone', () => {
    const one = html(reportTabs(auditOf([promiseOf({ id: 'A', owner: 'Ana' })]), words, new Map()), words, format);
    expect(one).not.toContain('owner-0');
  });
});
