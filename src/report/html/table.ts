// table -> columns that fit a page, the others below each row -> cells with their emphasis and links
import type { Table, TableCell } from '../tab';
import { contentMarkup, isReference, type Page } from './content';
import { emphasisOf } from './highlight';
import { classes, element, type Markup, plain } from './markup';
import { ownerColumn } from './owners';

/** The tab's columns, as far as a table needs them. */
export interface Columns {
  widths: number[];
  frozenColumns: number;
}

/** Characters that fit beside one another: the columns of the Summary. */
const pageWidth = 216;
/** Columns that a telephone shows beside one another. */
const mostOnPhone = 5;
/** More columns than this stand closer together there. */
const mostApart = 10;
/** Words that are longer than this take a line of their own. */
const mostBeside = 40;

/** A table; one that is too wide for a page keeps its first columns and its figures in the row, and has its words below it. */
export function tableMarkup(table: Table, columns: Columns, page: Page): Markup {
  const widths = widthsOf(table, columns);
  const all = table.head.map((_, j) => j).filter(j => j !== table.groupedBy && isUsed(table, j));
  const isWide = table.shown !== undefined || sum(widths) > pageWidth;
  const isShort = (j: number) => table.head[j]!.align !== 'left' || table.rows.some(row => row[j]!.spark);
  const isFirst = (j: number) => (table.shown === undefined ? j < columns.frozenColumns || isShort(j) : j < table.shown);
  const inRow = isWide ? all.filter(isFirst) : all;
  const below = all.filter(j => !inRow.includes(j));
  const width = sum(inRow.map(j => widths[j]!));
  // On a sheet what stands side by side shares columns with other blocks; on a page each has as much room.
  const shareOf = (j: number): number => (table.isByColumn ? 1 / inRow.length : widths[j]! / width);
  const column = ownerColumn(table, page.words);
  const ownerOf = (row: TableCell[]): number | null => page.owners.get(String(row[column]?.value ?? '')) ?? null;
  return element(
    'table',
    { class: classes(isWide ? 'records' : kindOf(table), table.hasFilter && 'list', column >= 0 && 'owned', table.isDense && 'dense') },
    element('colgroup', {}, ...inRow.map(j => element('col', { style: `width:${(100 * shareOf(j)).toFixed(2)}%` }))),
    element('thead', {}, element('tr', {}, ...inRow.map(j => headMarkup(table, j)))),
    ...table.rows.flatMap((row, i) => [
      ...groupHead(table, i, inRow.length),
      element(
        'tbody',
        { id: page.places.rows.get(row) ?? null, 'data-owner': ownerOf(row) },
        element('tr', {}, ...inRow.map(j => cellMarkup(table, i, j, page))),
        ...(below.length ? [wordsBelow(table, i, below, inRow.length, page)] : []),
        ...(table.below ? [lineBelow(table.below.texts[i] ?? '', inRow.length)] : []),
      ),
    ]),
  );
}

/** False for a column of a list that is blank in every row, and for what keeps columns apart: a page leaves them out, where a sheet keeps them in their place. */
const isUsed = ({ rows, hasFilter, isByColumn }: Table, j: number): boolean =>
  !(hasFilter || isByColumn) || rows.length === 0 || rows.some(row => row[j]!.value !== null);

/** The heading above the first row of each group. */
function groupHead({ rows, groupedBy }: Table, i: number, span: number): Markup[] {
  if (groupedBy === undefined) return [];
  const name = rows[i]![groupedBy]!.value;
  if (rows[i - 1]?.[groupedBy]?.value === name) return [];
  return [
    element('tbody', { class: 'group' }, element('tr', {}, element('th', { colspan: span, scope: 'rowgroup' }, plain(String(name))))),
  ];
}

/** Widths in characters; where the first column names the rows, the others are alike. */
function widthsOf({ head, form }: Table, columns: Columns): number[] {
  let at = 0;
  const widths = head.map(({ span }) => {
    at += span;
    return sum(columns.widths.slice(at - span, at));
  });
  const [first = 0, ...others] = widths;
  return isMatrix(head) && !form ? [first, ...others.map(() => sum(others) / others.length)] : widths;
}

const isMatrix = ([first]: Table['head']): boolean => first?.header === '';

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What becomes of the table on a telephone. */
function kindOf({ head, hasFilter, isByColumn, isDense, form }: Table): string {
  if (form) return form;
  if (isByColumn) return 'columns';
  if (isMatrix(head) || ((isDense || !hasFilter) && head.length <= mostOnPhone)) return 'narrow';
  return head.length > mostApart ? 'rows many' : 'rows';
}

function headMarkup({ head }: Table, j: number): Markup {
  const { header, align, isTurned } = head[j]!;
  return element('th', { scope: 'col', class: classes(align, isTurned && 'turned'), style: `--column:${j}` }, plain(header));
}

function cellMarkup(table: Table, i: number, j: number, page: Page): Markup {
  const cell = table.rows[i]![j]!;
  const { header, align } = table.head[j]!;
  const { tone, fill } = emphasisOf(table, i, j);
  const style = [`--column:${j}`, fill ? `background:${fill}` : ''];
  return element(
    'td',
    {
      class: classes(
        align,
        tone,
        table.head[j]!.isBold && 'bold',
        isLong(cell) && 'long',
        cell.value === null && 'empty',
        typeof cell.value === 'number' && 'number',
      ),
      style: style.filter(rule => rule).join(';'),
      'data-label': header,
    },
    contentMarkup(table, i, j, page),
  );
}

/** What stands below a row, from its second column on. */
const lineBelow = (text: string, columns: number): Markup =>
  element('tr', { class: 'deed' }, element('td', {}), element('td', { colspan: columns - 1 }, plain(text)));

/** The words of a row, each under its header; blank ones are left out, and where a quote stands is said at its end. */
function wordsBelow(table: Table, i: number, columns: number[], span: number, page: Page): Markup {
  const { head, rows } = table;
  const row = rows[i]!;
  const filled = columns.filter(j => row[j]!.value !== null);
  const isPlace = (j: number | undefined): boolean => j !== undefined && isReference(row[j]!);
  const pairs = filled.flatMap((j, k) => {
    const next = filled[k + 1];
    if (isPlace(j) && k > 0) return [];
    const place = isPlace(next) ? [element('span', { class: 'place' }, contentMarkup(table, i, next!, page))] : [];
    const words = contentMarkup(table, i, j, page);
    return [
      element(
        'div',
        { class: classes((isLong(row[j]!) || place.length > 0) && 'long') },
        element('dt', {}, plain(head[j]!.header)),
        element('dd', {}, words, ...place),
      ),
    ];
  });
  const list = element('dl', {}, ...pairs);
  const { more } = page.words.labels;
  const folded = table.shown === undefined ? list : element('details', {}, element('summary', {}, plain(more)), list);
  return element('tr', { class: 'below' }, element('td', { colspan: span }, folded));
}

const isLong = ({ value }: TableCell): boolean => String(value).length > mostBeside;
