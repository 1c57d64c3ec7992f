// tab -> blocks drawn on a canvas, one below the other -> charts and rules, once all tables have their place -> sheet
import type { Canvas } from './canvas';
import { canvas, rowHeight } from './canvas';
import type { Area, Look, Rule, Sheet, Chart as SheetChart } from './sheet';
import { colors, ink, linkInk, looks, tabColor } from './style';
import type { Beside, Block, Cards, Chart, Highlight, Tab, Table, Text } from './tab';

/** What has been drawn, and where. */
interface Drawing {
  on: Canvas;
  tables: { table: Table; row: number; column: number }[];
  charts: { chart: Chart; row: number; column: number; end: number }[];
}

/** A tab as one rectangle of cells, with its rules and charts. */
export function render(tab: Tab): Sheet {
  const drawing: Drawing = { on: canvas(tab.widths), tables: [], charts: [] };
  tab.blocks.reduce((row, block) => fillCharts(drawing, row, draw(drawing, block, row, 0)), 0);
  const { on, tables, charts } = drawing;
  const [first] = tables;
  const filtered = tables.find(({ table }) => table.hasFilter);
  return {
    name: tab.name,
    color: tabColor,
    cells: on.cells(),
    widths: tab.widths,
    heights: on.heights(),
    merges: on.merges,
    frozen: { rows: tab.isHeadFrozen && first ? first.row + 1 : 0, columns: tab.frozenColumns },
    filter: filtered
      ? { row: filtered.row, column: filtered.column, rows: filtered.table.rows.length + 1, columns: spanOf(filtered.table) }
      : null,
    rules: tables.flatMap(({ table, row, column }) =>
      table.rows.length === 0 ? [] : table.highlights.map(({ of, highlight }) => ruleOf(highlight, areaOf(table, row, column, of))),
    ),
    charts: charts.flatMap(({ chart, row, column, end }) => {
      const data = tables.find(({ table }) => table === chart.data);
      return data ? [chartOf(drawing, chart, data, { row, column, end })] : [];
    }),
    isLandscape: tab.isLandscape,
  };
}

/** Draws blocks one below the other; returns the row after the last. */
function drawBlocks(drawing: Drawing, blocks: Block[], row: number, column: number): number {
  return blocks.reduce((next, block) => draw(drawing, block, next, column), row);
}

function draw(drawing: Drawing, block: Block, row: number, column: number): number {
  switch (block.kind) {
    case 'text':
      return drawText(drawing.on, block, row, column);
    case 'cards':
      return drawCards(drawing.on, block, row, column);
    case 'table':
      return drawTable(drawing, block, row, column);
    case 'beside':
      return drawBeside(drawing, block, row, column);
    case 'chart':
      drawing.charts.push({ chart: block, row, column, end: row });
      return row;
    case 'space':
      drawing.on.grow(row, block.height);
      return row + 1;
  }
}

function drawText(on: Canvas, { text, look, span, tone, aside }: Text, row: number, column: number): number {
  const ground = colors[tone].ground;
  on.put(row, column, span, text, ground ? { ...looks[look], fill: ground } : looks[look]);
  if (aside) on.put(row, column + span, aside.span, aside.text, { ...looks[aside.look], align: 'right' });
  return row + 1;
}

function drawCards(on: Canvas, { cards }: Cards, row: number, column: number): number {
  let at = column;
  for (const { figure, label, tone, span } of cards) {
    const { mark, ground } = colors[tone];
    // A space keeps the words off the mark.
    on.put(row, at, span, `\u00a0${figure}`, { ...looks.figure, fill: ground, edge: mark });
    on.put(row + 1, at, span, `\u00a0${label}`, { ...looks.label, fill: ground, edge: mark });
    at += span;
  }
  return row + 2;
}

function drawTable(drawing: Drawing, table: Table, row: number, column: number): number {
  drawing.tables.push({ table, row, column });
  const { on } = drawing;
  const starts = startsOf(table, column);
  table.head.forEach(({ header, span, align }, j) => {
    on.put(row, starts[j]!, span, header || null, { ...looks.header, align });
  });
  table.rows.forEach((cells, i) => {
    cells.forEach(({ value, format, tone, isBold, link }, j) => {
      const { span, align } = table.head[j]!;
      const traits: Partial<Look> = { ...looks.cell, format, align, bold: isBold, fill: colors[tone].ground, color: link ? linkInk : ink };
      on.put(row + 1 + i, starts[j]!, span, value, traits, link);
    });
  });
  return row + 1 + table.rows.length;
}

function drawBeside(drawing: Drawing, { parts }: Beside, row: number, column: number): number {
  let at = column;
  let end = row;
  for (const { span, blocks } of parts) {
    end = Math.max(end, drawBlocks(drawing, blocks, row, at));
    at += span;
  }
  return end;
}

/** Stretches the charts that begin between two rows down to the end; adds blank rows where one needs more room. */
function fillCharts({ on, charts }: Drawing, row: number, end: number): number {
  let last = end;
  const here = charts.filter(chart => chart.row >= row);
  while (here.some(({ chart, row: from }) => on.heightBetween(from, last) < chart.height)) {
    on.grow(last, rowHeight);
    last += 1;
  }
  for (const chart of here) chart.end = last;
  return last;
}

const spanOf = (table: Table): number => table.head.reduce((sum, { span }) => sum + span, 0);

/** First column of each of the table's columns. */
function startsOf(table: Table, column: number): number[] {
  let at = column;
  return table.head.map(({ span }) => {
    at += span;
    return at - span;
  });
}

function areaOf(table: Table, row: number, column: number, of: { column: number } | { row: number }): Area {
  const starts = startsOf(table, column);
  if ('column' in of) return { row: row + 1, column: starts[of.column]!, rows: table.rows.length, columns: table.head[of.column]!.span };
  const start = starts[1] ?? column;
  return { row: row + 1 + of.row, column: start, rows: 1, columns: column + spanOf(table) - start };
}

function ruleOf(highlight: Highlight, area: Area): Rule {
  if (highlight.kind === 'scale') return { ...highlight, area };
  const { tone, ...when } = highlight;
  return { ...when, area, color: ink, fill: colors[tone].ground ?? '#FFFFFF' };
}

function chartOf(
  { on }: Drawing,
  chart: Chart,
  data: { table: Table; row: number; column: number },
  at: Omit<Drawing['charts'][0], 'chart'>,
): SheetChart {
  const starts = startsOf(data.table, data.column);
  const cellsOf = (column: number): Area => ({ row: data.row + 1, column: starts[column]!, rows: data.table.rows.length, columns: 1 });
  return {
    kind: chart.shape,
    title: chart.title,
    categories: cellsOf(chart.categories),
    series: chart.series.map(({ name, values, color }) => ({ name, values: cellsOf(values), color })),
    row: at.row,
    column: at.column,
    width: on.widthOf(at.column, chart.span) - 8,
    height: Math.round((on.heightBetween(at.row, at.end) * 4) / 3) - 16,
    axis: chart.axis,
  };
}
