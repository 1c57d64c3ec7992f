import { wordIn } from '../../cell/words/header-words';
import type { Known, MappedColumn } from '../mapped-column';
import { because, isMeasure } from '../mapped-column';
import type { Seeker } from './claim';
import { findPlaces } from './touchpoint-of-column';

/** Gives the one value of a tab whose touchpoint is open to the comments: each tells where its row belongs. Changed in place. */
export function placeByComments(columns: readonly MappedColumn[]): void {
  const measures = columns.filter(isMeasure);
  const [value] = measures;
  const isTold = columns.some(column => column.holds === 'comment' && column.touchpoint === '');
  if (measures.length !== 1 || value!.sure !== 'open' || !isTold) return;
  Object.assign(value!, {
    sure: 'likely',
    why: [...value!.why.filter(one => one.code !== 'no-place' && one.code !== 'tied'), because('by-comment')],
  });
}

/** Of several comments, gives each the touchpoint that it is about, or that it stands beside; one without serves the whole tab. Changed in place. */
export function placeComments(columns: readonly MappedColumn[], known: Known): void {
  const all = columns.filter(column => column.holds === 'comment');
  const titles = all.filter(({ heading }) => wordIn(heading.plain, 'title') !== '');
  const comments = titles.length < all.length ? all.filter(column => !titles.includes(column)) : all;
  if (comments !== all) for (const title of titles) drop(title, comments[0]!);
  if (comments.length < 2) return;
  const asked = new Map(comments.map(column => [{ heading: column.heading, fits: [] } as Seeker, column]));
  for (const [seeker, place] of findPlaces([...asked.keys()], known)) {
    const column = asked.get(seeker)!;
    const before = columns[columns.indexOf(column) - 1];
    if ('touchpoint' in place) Object.assign(column, { touchpoint: place.touchpoint, why: [...column.why, place.why] });
    else if (before?.holds === 'value' && before.touchpoint !== '') {
      const why = because('beside', { column: before.heading.short, touchpoint: before.touchpoint });
      Object.assign(column, { touchpoint: before.touchpoint, sure: 'likely', why: [...column.why, why] });
    }
  }
  // A stream reads one comment: a second one of the same touchpoint, or for the whole tab, would not be read.
  const byPlace = new Map<string, MappedColumn[]>();
  for (const column of comments) byPlace.set(column.touchpoint, [...(byPlace.get(column.touchpoint) ?? []), column]);
  for (const group of byPlace.values()) chooseComment(group);
}

/** Of several texts the one where the customer speaks; where several do, the longest is likely. The others are not used. */
function chooseComment(columns: readonly MappedColumn[]): void {
  if (columns.length < 2) return;
  const rank = ({ heading, sure }: MappedColumn): number => (wordIn(heading.plain, 'verbatim') !== '' ? 2 : sure === 'sure' ? 1 : 0);
  const [first, second, ...more] = [...columns].sort((a, b) => rank(b) - rank(a) || b.look.letters - a.look.letters);
  if (rank(first!) === rank(second!)) first!.sure = 'likely';
  for (const column of [second!, ...more]) drop(column, first!);
}

/** There is room for one comment, and another column has it. */
function drop(column: MappedColumn, other: MappedColumn): void {
  const why = [because('second-comment', { column: other.heading.short })];
  Object.assign(column, { holds: null, touchpoint: '', sure: 'open', why });
}
