// tabs -> each one's blocks drawn on a canvas, one below the other -> charts and rules, once all tables have their place
//      -> links by name, once all tabs are drawn -> sheets
import { address } from '../../core/cell/reference';
import type { Spark } from '../drawing';
import type { Area, Look, Rule, Sheet } from '../sheet';
import { colors, headerGround, headingInk, heat, ink, linkInk, look, looks, quiet, tabColor } from '../style';
import type { Beside, Block, Cards, Chart, Highlight, Tab, Table, TableHead, Text } from '../tab';
import type { Canvas } from './canvas';
import { canvas } from './canvas';
import { areaOf, chartOf, type PlacedTable, rowsEach, spanOf, startsOf } from './placed';

/** What has been drawn of a tab, and where. */
interface Drawing {
  tab: Tab;
  on: Canvas;
  tables: PlacedTable[];
  charts: { chart: Chart; row: number; column: number; end: number | null }[];
  links: { row: number; column: number; to: string }[];
}

/** A tab as one rectangle of cells, with its rules and charts. */
export const render = (tab: Tab): Sheet => renderTogether([tab])[0]!;

/** Tabs whose rows lead to one another. */
export function renderTogether(tabs: readonly Tab[]): Sheet[] {
  const drawings = tabs.map(drawTab);
  const places = new Map<string, { tab: string; cell: string }>();
  for (const { tab, tables } of drawings)
    for (const { table, row, column } of tables)
      table.names.forEach((names, i) => {
        for (const name of names) if (!places.has(name)) places.set(name, { tab: tab.name, cell: address(row + 1 + i, column) });
      });
  for (const { on, links } of drawings)
    for (const { row, column, to } of links) {
      const link = places.get(to);
      if (link) on.link(row, column, link, linkInk);
    }
  return drawings.map(sheetOf);
}

function drawTab(tab: Tab): Drawing {
  const drawing: Drawing = {
    tab,
    on: canvas(tab.widths, tab.blocks.find(block => block.kind === 'table')?.shown),
    tables: [],
    charts: [],
    links: [],
  };
  tab.blocks.reduce((row, block) => fillCharts(drawing, draw(drawing, block, row, 0)), 0);
  return drawing;
}

function sheetOf({ tab, on, tables, charts }: Drawing): Sheet {
  const first = tab.isList ? tables[0] : undefined;
  const filtered = tables.find(({ table }) => table.hasFilter);
  return {
    name: tab.name,
    color: tabColor,
    cells: on.cells(),
    body: first
      ? { row: first.row + 1, rows: first.table.rows.length, looks: first.table.head.map(head => look(looksOf(first.table, head))) }
      : null,
    widths: tab.widths,
    folded: foldedIn(first),
    heights: on.heights(),
    merges: [...on.merges].sort((a, b) => a.row - b.row || a.column - b.column),
    frozen: { rows: first ? first.row + 1 : 0, columns: tab.frozenColumns },
    filter: filtered
      ? { row: filtered.row, column: filtered.column, rows: filtered.table.rows.length + 1, columns: spanOf(filtered.table) }
      : null,
    rules: [
      ...tables.flatMap(placed =>
        placed.table.highlights.map(({ of, highlight }) => ruleOf(highlight, areaOf(placed, of), startsOf(placed.table, placed.column))),
      ),
      ...(first ? belowRules(tab, first, on.cells().length) : []),
    ],
    charts: charts.flatMap(({ chart, row, column, end }) => {
      const of = (table: Table | undefined) => tables.find(placed => placed.table === table);
      const data = of(chart.data);
      if (!data || data.table.rows.length === 0) return [];
      const area = { row, column, rows: (end ?? row) - row, columns: chart.span };
      const height = Math.round((on.heightBetween(row, row + area.rows) * 4) / 3) - 6;
      return [
        {
          ...chartOf(chart, data, of(chart.field?.cutLines)),
          area,
          width: on.widthOf(column, chart.span) - 8,
          height,
        },
      ];
    }),
    isLandscape: tab.isLandscape,
    isOnePage: tab.isOnePage ?? false,
    printed: tab.printed ?? null,
  };
}

/** The columns behind those that matter, of a list whose columns are the tab's. */
function foldedIn(list: PlacedTable | undefined): Sheet['folded'] {
  const shown = list?.table.shown;
  if (list === undefined || shown === undefined || shown >= list.table.head.length) return null;
  return { first: list.column + shown, count: list.table.head.length - shown };
}

/** Draws blocks one below the other; returns the row after the last. */
function drawBlocks(drawing: Drawing, blocks: Block[], row: number, column: number): number {
  return blocks.reduce((next, block) => draw(drawing, block, next, column), row);
}

function draw(drawing: Drawing, block: Block, row: number, column: number): number {
  switch (block.kind) {
    case 'text':
      return drawText(drawing, block, row, column);
    case 'cards':
      return drawCards(drawing.on, block, row, column);
    case 'table':
      return drawTable(drawing, block, row, column);
    case 'beside':
      return drawBeside(drawing, block, row, column);
    case 'chart':
      drawing.charts.push({ chart: block, row, column, end: null });
      return row;
    case 'space':
      drawing.on.grow(row, block.height);
      return row + 1;
  }
}

function drawText({ on, tab, tables }: Drawing, { text, look, span, tone, aside, height = 0 }: Text, row: number, column: number): number {
  const list = tab.isList ? tables[0]?.table : undefined;
  on.grow(row, height);
  // Below a list a rule shows which row is a heading.
  if (list) {
    on.put(row, column, span, text, looksOf(list, list.head[0]!));
    return row + 1;
  }
  const ground = colors[tone].ground;
  on.put(row, column, span, text || null, { ...looks[look], ...within(span), ...(ground ? { fill: ground } : {}) });
  if (aside) on.put(row, column + span, aside.span, aside.text, { ...looks[aside.look], ...within(aside.span), align: 'right' });
  return row + 1;
}

/** Words over several columns are cut at their end, and a page is printed smaller for what runs over its edge: they take another line. */
const within = (span: number): Partial<Look> => (span > 1 ? { wrap: true } : {});

/** Points of a row of cards. */
const cardHeight = 24;

function drawCards(on: Canvas, { cards, isOneRow }: Cards, row: number, column: number): number {
  let at = column;
  for (const { figure, label, tone, span } of cards) {
    const { mark, ground } = colors[tone];
    if (isOneRow) {
      on.put(row, at, span, `\u00a0${figure} ${label}`, { ...looks.card, fill: ground, edge: mark });
      on.grow(row, cardHeight);
      at += span;
      continue;
    }
    // A space keeps the words off the mark.
    on.put(row, at, span, `\u00a0${figure}`, { ...looks.figure, fill: ground, edge: mark });
    on.put(row + 1, at, span, `\u00a0${label}`, { ...looks.label, fill: ground, edge: mark });
    at += span;
  }
  return isOneRow ? row + 1 : row + 2;
}

function drawTable(drawing: Drawing, table: Table, row: number, column: number): number {
  const { on, tab, tables } = drawing;
  // Below the table of a list, other tables look like its rows: a rule shows which row is a head.
  const list = tab.isList ? tables[0]?.table : undefined;
  tables.push({ table, row, column });
  const starts = startsOf(table, column);
  const { head, spare = { rows: 0, columns: [] } } = table;
  const looksAt = (j: number): Partial<Look> => looksOf(list ?? table, (list ?? table).head[j]!);
  const count = table.rows.length + spare.rows;
  const step = rowsEach(table);
  const rowAt = (i: number): number => row + 1 + i * step;
  const tall = (i: number): void => {
    const { rowHeight = 0 } = table;
    for (let k = 0; k < step; k++) on.grow(rowAt(i) + k, typeof rowHeight === 'number' ? rowHeight : (rowHeight[i] ?? 0));
  };
  head.forEach(({ header, span, align, isTurned }, j) => {
    const isWhole = isTurned || table.isCovered === true;
    const kind = table.isCovered ? looks.covered : table.isDense ? looks.denseHeader : looks.header;
    const own = { ...kind, align, isTurned, ...(isWhole ? { wrap: false } : {}) };
    on.put(row, starts[j]!, span, header || null, list ? looksAt(j) : own);
  });
  table.rows.forEach((cells, i) => {
    tall(i);
    cells.forEach(({ value, format, link, leadsTo, spark }, j) => {
      const usual = looksAt(j);
      const isPlain = value !== null && !link && leadsTo === undefined;
      const color = spark ? sparkInk(spark) : isPlain && !table.isCovered ? ink : usual.color;
      // The name of a group is read once; its other rows keep it for filters.
      const isAgain = table.groupedBy === j && table.rows[i - 1]?.[j]?.value === value;
      const traits = { ...usual, format, ...(color ? { color } : {}), ...(isAgain ? { color: quiet, bold: false } : {}) };
      on.put(rowAt(i), starts[j]!, head[j]!.span, value, traits, { ...(link ? { link } : {}), ...(spark ? { spark } : {}) });
      if (leadsTo !== undefined) drawing.links.push({ row: rowAt(i), column: starts[j]!, to: leadsTo });
    });
  });
  for (let i = table.rows.length; i < count; i++) {
    if (spare.height === undefined) tall(i);
    else for (let k = 0; k < step; k++) on.grow(rowAt(i) + k, spare.height);
    head.forEach(({ span }, j) => {
      on.put(rowAt(i), starts[j]!, span, null, looksAt(j));
    });
  }
  if (table.below && head.length > 1) {
    const { texts, look } = table.below;
    const [from = 0, end] = [starts[1], column + spanOf(table)];
    for (let i = 0; i < count; i++) on.put(rowAt(i) + 1, from, end - from, texts[i] || null, looks[look]);
  }
  spare.columns.reduce(
    (at, { span, formats }) => {
      on.put(row, at, span, null, { ...looks.header, align: 'center' });
      formats.forEach((format, i) => {
        on.put(row + 1 + i, at, span, null, { ...looks.cell, align: 'center', format });
      });
      return at + span;
    },
    starts[0]! + head.reduce((sum, { span }) => sum + span, 0),
  );
  return rowAt(count);
}

/** How most cells of a column look. */
const looksOf = ({ isDense, isCovered, look }: Table, { format, align, isBold, isLinked, isOneLine }: TableHead): Partial<Look> => ({
  ...looks[isCovered ? 'covered' : (look ?? (isDense ? 'dense' : 'cell'))],
  ...(isOneLine ? { wrap: false } : {}),
  format,
  align,
  bold: isBold,
  ...(isLinked ? { color: linkInk } : {}),
});

/** Headings and heads of tables below a list, wherever they come to stand. */
function belowRules({ below, widths }: Tab, { row }: PlacedTable, rows: number): Rule[] {
  const area = { row: row + 1, column: 0, rows: Math.max(1, rows - row - 1), columns: widths.length };
  const bold = { kind: 'where', area, isBold: true } as const;
  return [
    ...(below?.headings ?? []).map((equals): Rule => ({ ...bold, column: 0, equals, color: headingInk, fill: heat.even })),
    ...(below?.heads ?? []).map(({ column, header }): Rule => ({ ...bold, column, equals: header, color: ink, fill: headerGround })),
  ];
}

/** The colour of the text that stands for a drawing. */
const sparkInk = (spark: Spark | undefined): string =>
  spark === undefined ? ink : spark.kind === 'line' ? spark.color : spark.parts[0]!.color;

/** Parts without a chart come first: their rows give the charts beside them their height. */
function drawBeside(drawing: Drawing, { parts }: Beside, row: number, column: number): number {
  let at = column;
  const placed = parts.map(part => {
    at += part.span;
    return { blocks: part.blocks, column: at - part.span };
  });
  const inOrder = [...placed.filter(part => !part.blocks.some(hasChart)), ...placed.filter(part => part.blocks.some(hasChart))];
  return fillCharts(drawing, Math.max(row, ...inOrder.map(part => drawBlocks(drawing, part.blocks, row, part.column))));
}

const hasChart = (block: Block): boolean =>
  block.kind === 'chart' || (block.kind === 'beside' && block.parts.some(part => part.blocks.some(hasChart)));

/** Stretches the charts that have no end yet down to this row; adds blank rows where one needs more room. */
function fillCharts({ on, charts }: Drawing, end: number): number {
  const here = charts.filter(chart => chart.end === null);
  let last = end;
  while (here.some(({ chart, row }) => on.heightBetween(row, last) < chart.height)) {
    on.grow(last, 0);
    last += 1;
  }
  for (const chart of here) chart.end = last;
  return last;
}

function ruleOf(highlight: Highlight, area: Area, starts: number[]): Rule {
  if (highlight.kind === 'scale') return { ...highlight, area };
  const { tone, ...when } = highlight;
  const ground = { area, color: ink, fill: colors[tone].ground ?? heat.even };
  return when.kind === 'where' ? { ...when, column: starts[when.column]!, ...ground } : { ...when, ...ground };
}
