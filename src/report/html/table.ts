// table -> columns that fit a page, the others below each row -> cells with their emphasis and links
import type { Format } from '../../words/format';
import type { Words } from '../../words/words';
import { type Tone, toneOfVerdict } from '../style';
import type { Table, TableCell } from '../tab';
import { emphasisOf } from './highlight';
import { markOfTone } from './mark';
import { classes, element, join, type Markup, plain } from './markup';
import { shown } from './number';
import { type Places, referenceOf } from './place';

/** What the page's parts need to know of the whole. */
export interface Page {
  words: Words;
  format: Format;
  places: Places;
}

/** The tab's columns, as far as a table needs them. */
export interface Columns {
  widths: number[];
  frozenColumns: number;
}

/** Characters that fit beside one another: the columns of the Summary. */
const pageWidth = 216;
/** Columns that a telephone shows beside one another. */
const mostOnPhone = 5;
/** Words that are longer than this take a line of their own. */
const mostBeside = 40;

/** A table; one that is too wide for a page keeps its first columns and its figures in the row, and has its words below it. */
export function tableMarkup(table: Table, columns: Columns, page: Page): Markup {
  const widths = widthsOf(table, columns);
  const all = table.head.map((_, j) => j);
  const isWide = sum(widths) > pageWidth;
  const inRow = isWide ? all.filter(j => j < columns.frozenColumns || table.head[j]!.align !== 'left') : all;
  const below = all.filter(j => !inRow.includes(j));
  const width = sum(inRow.map(j => widths[j]!));
  return element(
    'table',
    { class: classes(isWide ? 'records' : kindOf(table), table.hasFilter && 'list') },
    element('colgroup', {}, ...inRow.map(j => element('col', { style: `width:${((100 * widths[j]!) / width).toFixed(2)}%` }))),
    element('thead', {}, element('tr', {}, ...inRow.map(j => headMarkup(table, j)))),
    ...table.rows.map((row, i) =>
      element(
        'tbody',
        { id: page.places.rows.get(row) ?? null },
        element('tr', {}, ...inRow.map(j => cellMarkup(table, i, j, page))),
        ...(below.length ? [wordsBelow(table, i, below, inRow.length, page)] : []),
      ),
    ),
  );
}

/** Widths in characters; where the first column names the rows, the others are alike. */
function widthsOf({ head }: Table, columns: Columns): number[] {
  let at = 0;
  const widths = head.map(({ span }) => {
    at += span;
    return sum(columns.widths.slice(at - span, at));
  });
  const [first = 0, ...others] = widths;
  return isMatrix(head) ? [first, ...others.map(() => sum(others) / others.length)] : widths;
}

const isMatrix = ([first]: Table['head']): boolean => first?.header === '';

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What becomes of the table on a telephone. */
function kindOf({ head, hasFilter, isByColumn }: Table): string {
  if (isByColumn) return 'columns';
  return isMatrix(head) || (!hasFilter && head.length <= mostOnPhone) ? 'narrow' : 'rows';
}

function headMarkup({ head }: Table, j: number): Markup {
  const { header, align } = head[j]!;
  return element('th', { scope: 'col', class: classes(align), style: `--column:${j}` }, plain(header));
}

function cellMarkup(table: Table, i: number, j: number, page: Page): Markup {
  const cell = table.rows[i]![j]!;
  const { header, align } = table.head[j]!;
  const { tone, fill } = emphasisOf(table, i, j);
  const isShare = table.hasFilter && typeof cell.value === 'number' && cell.format.includes('%');
  const style = [`--column:${j}`, fill ? `background:${fill}` : '', isShare ? `--share:${((cell.value as number) * 100).toFixed(1)}%` : ''];
  return element(
    'td',
    {
      class: classes(align, tone, cell.isBold && 'bold', isShare && 'share', cell.value === null && 'empty'),
      style: style.filter(rule => rule).join(';'),
      'data-label': header,
    },
    contentMarkup(table, i, j, page),
  );
}

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
    const isLong = String(row[j]!.value).length > mostBeside || place.length > 0;
    const words = contentMarkup(table, i, j, page);
    return [
      element('div', { class: classes(isLong && 'long') }, element('dt', {}, plain(head[j]!.header)), element('dd', {}, words, ...place)),
    ];
  });
  return element('tr', { class: 'below' }, element('td', { colspan: span }, element('dl', {}, ...pairs)));
}

/** True for a cell that says nothing but where it leads to. */
const isReference = ({ value, link }: TableCell): boolean => link !== undefined && value === referenceOf(link);

function contentMarkup(table: Table, i: number, j: number, page: Page): Markup {
  const row = table.rows[i]!;
  const cell = row[j]!;
  const text = join([plain(markOf(table, i, j, page)), plain(shown(cell.value, cell.format, page.format))]);
  if (!cell.link) return text;
  const reference = referenceOf(cell.link);
  const target = page.places.targets.get(reference) ?? page.places.sections.get(cell.link.tab);
  if (target && page.places.rows.get(row) !== target) return element('a', { href: `#${target}`, title: reference }, text);
  return isReference(cell) ? text : element('span', { title: reference }, text);
}

/** The mark of a verdict before its word, or before a number that stands for it alone: colour is never all there is. */
function markOf(table: Table, i: number, j: number, { words }: Page): string {
  const { verdicts, marks } = words.labels;
  const row = table.rows[i]!;
  const toneSaid = (column: number): Tone | undefined => {
    const verdict = verdictsKnown.find(one => verdicts[one] === row[column]!.value);
    const tone = verdict && toneOfVerdict[verdict];
    return tone === emphasisOf(table, i, column).tone ? tone : undefined;
  };
  const isAlone = typeof row[j]!.value === 'number' && row.every((_, column) => toneSaid(column) === undefined);
  const mark = markOfTone(isAlone ? row[j]!.tone : (toneSaid(j) ?? 'plain'), marks);
  return mark && `${mark}\u00a0`;
}

const verdictsKnown = Object.keys(toneOfVerdict) as (keyof typeof toneOfVerdict)[];
