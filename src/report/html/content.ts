import type { Format } from '../../words/format';
import type { Words } from '../../words/words';
import { type Tone, toneOfVerdict } from '../style';
import type { Table, TableCell } from '../tab';
import { emphasisOf } from './highlight';
import { markOfTone } from './mark';
import { element, join, type Markup, plain } from './markup';
import { shown } from './number';
import { type Places, referenceOf } from './place';
import { sparkMarkup } from './spark';

/** What the page's parts need to know of the whole. */
export interface Page {
  words: Words;
  format: Format;
  places: Places;
  /** Owners of rows, by name. */
  owners: ReadonlyMap<string, number>;
}

/** True for a cell that says nothing but where it leads to. */
export const isReference = ({ value, link }: TableCell): boolean => link !== undefined && value === referenceOf(link);

/** What a cell says, with the mark of its verdict and the way to where it leads. */
export function contentMarkup(table: Table, i: number, j: number, page: Page): Markup {
  const row = table.rows[i]!;
  const cell = row[j]!;
  if (cell.spark) return sparkMarkup(cell.spark, page.format);
  const text = join([plain(markOf(table, i, j, page)), plain(shown(cell.value, cell.format, page.format))]);
  const named = cell.leadsTo === undefined ? undefined : page.places.names.get(cell.leadsTo);
  if (named) return element('a', { href: `#${named}` }, text);
  if (!cell.link) return text;
  const reference = referenceOf(cell.link);
  const target = page.places.targets.get(reference) ?? page.places.sections.get(cell.link.tab);
  if (target && page.places.rows.get(row) !== target) return element('a', { href: `#${target}`, title: reference }, text);
  return isReference(cell) ? text : element('span', { title: reference }, text);
}

/** The mark of a verdict before its word, or before a number that stands for it alone: colour is never all there is. */
function markOf(table: Table, i: number, j: number, { words }: Page): string {
  const { verdicts, marks } = words.labels;
  // A table of the first page has a column of signs.
  if (table.form) return '';
  const row = table.rows[i]!;
  const toneSaid = (column: number): Tone | undefined => {
    const verdict = verdictsKnown.find(one => verdicts[one] === row[column]!.value);
    const tone = verdict && toneOfVerdict[verdict];
    return tone === emphasisOf(table, i, column).tone ? tone : undefined;
  };
  const isAlone = typeof row[j]!.value === 'number' && row.every((_, column) => toneSaid(column) === undefined);
  const mark = markOfTone(isAlone ? emphasisOf(table, i, j).tone : (toneSaid(j) ?? 'plain'), marks);
  // Where a word has no room beside its mark, it stands below it.
  return mark && `${mark}${typeof row[j]!.value === 'string' ? ' ' : '\u00a0'}`;
}

const verdictsKnown = Object.keys(toneOfVerdict) as (keyof typeof toneOfVerdict)[];
