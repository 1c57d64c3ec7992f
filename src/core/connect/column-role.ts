import type { HeaderWord } from '../cell/header-words';
import { plainHeader, wordIn } from '../cell/header-words';
import { foldText } from '../cell/text';
import type { Holds } from '../declared/choices';
import { evidenceTable } from '../declared/input-tables';
import { replies } from '../declared/reply-words';
import { sourceKinds } from '../declared/source-words';
import type { Column } from '../table/table';
import type { Look } from './column-look';
import { shareOf } from './column-look';
import type { Known, MappedColumn } from './mapped-column';
import { because, unused } from './mapped-column';
import type { Heading } from './tab-head';

/** Most cells of a column. */
const MOST = 0.8;
/** A segment has at least two kinds and at most so many, each with two customers or more on average. */
const MOST_KINDS = 30;

/** What a column that measures nothing is taken for, by its header and its cells; null where it may measure something. */
export function roleOf(heading: Heading, look: Look, known: Known): MappedColumn | null {
  const short = plainHeader(heading.short);
  const as = (holds: Holds, sure: MappedColumn['sure'], why: MappedColumn['why'][number]): MappedColumn => ({
    ...unused(heading, look, why),
    holds,
    sure,
  });
  const says = (kind: HeaderWord, text = short): string => wordIn(text, kind);

  const personal = says('private');
  if (personal !== '') return { ...unused(heading, look, because('private', { word: personal })), sure: 'sure', isPrivate: true };
  if (look.filled > 0 && shareOf(look, look.personal) > 0.3)
    return { ...unused(heading, look, because('private-values')), sure: 'sure', isPrivate: true };
  if (look.filled === 0) return unused(heading, look, because('blank'));
  if (heading.name === '') return unused(heading, look, because('no-name'));

  const places = new Set(known.touchpoints.flatMap(one => [one.name, ...one.alsoCalled]).map(foldText));
  // A column that says the same in every row tells of the whole tab.
  if (look.counts.size > 1 && isMostly(look, places, 0.5)) return as('touchpoint', 'sure', because('names', { what: 'touchpoint' }));
  const metrics = new Set(known.metrics.map(one => foldText(one.metric.name)));
  if (says('rating') === '' && look.counts.size > 1 && isMostly(look, metrics, 1))
    return as('metric', 'sure', because('names', { what: 'metric' }));

  const noted = notedAs(heading, look);
  if (noted !== null) return as(noted, 'likely', because('header', { word: heading.short }));

  const weight = says('weight');
  if (weight !== '' && look.numbers === look.filled && look.least > 0)
    return as('weight', look.isWhole ? 'likely' : 'sure', because('weight', { word: weight }));
  const id = says('id');
  if (id !== '' && look.counts.size === look.filled && look.filled > 1) return as('id', 'sure', because('header', { word: id }));
  const comment = says('comment', heading.plain);
  const isText = look.numbers < look.filled / 2 && look.dates < look.filled / 2;
  const isVaried = look.counts.size > look.filled / 2 || look.filled < 6;
  if (isText && isVaried && comment !== '') return as('comment', 'sure', because('header', { word: comment }));
  if (isText && isVaried && look.sentences > look.filled / 2) return as('comment', 'likely', because('sentences'));
  return null;
}

/** What of evidence that somebody notes by hand a column is, by a header of the tab Evidence, where its cells agree. */
function notedAs({ short }: Heading, look: Look): Holds | null {
  const { touchpoint, promiseId, source, leftOut, reply, expected } = evidenceTable.columns;
  const isCalled = ({ header, aliases }: Column<unknown>): boolean => [header, ...aliases].some(name => foldText(name) === foldText(short));
  const isOneOf = (words: object): boolean => isMostly(look, new Set(Object.keys(words).map(foldText)), MOST);
  if (isCalled(touchpoint)) return 'touchpoint';
  if (foldText(short) === foldText(promiseId.header)) return 'promiseId';
  if (isCalled(source) && isOneOf(sourceKinds)) return 'source';
  if (isCalled(reply) && isOneOf(replies)) return 'reply';
  if (isCalled(leftOut)) return 'leftOut';
  return isCalled(expected) && look.dates === 0 ? 'expected' : null;
}

function isMostly(look: Look, names: ReadonlySet<string>, share: number): boolean {
  let found = 0;
  for (const [cell, count] of look.counts) if (typeof cell === 'string' && names.has(foldText(cell))) found += count;
  return found >= look.filled * share;
}

/** A column of dates: most cells can be read as one, or are such numbers under a header that says so. */
export function isDateColumn({ plain }: Heading, look: Look): boolean {
  if (look.filled === 0) return false;
  const kinds: HeaderWord[] = ['date', 'promised', 'actual', 'started'];
  const isSaid = kinds.some(kind => wordIn(plain, kind) !== '');
  const isCount = look.numbers > look.filled * MOST;
  const isMoment = (look.least >= 20_000 && look.most < 120_000) || (look.least >= 5e8 && look.most < 5e12) || isCompact(look);
  return look.dates >= look.filled * MOST || (isSaid && isCount && isMoment);
}

/** `20150120` */
const isCompact = ({ least, most }: Look): boolean => least >= 19_000_101 && most <= 29_991_231;

/** Words of a header that is a name, not a question. */
const NAME = 6;

/** What of a header says that it is a segment, where the answers are a few that come again; numbers only where they are understood. */
export function segmentWord({ short }: Heading, look: Look): string {
  const kinds = look.counts.size;
  const header = plainHeader(short);
  if (kinds < 2 || kinds > MOST_KINDS || look.filled < kinds * 2 || header.split(' ').length > NAME) return '';
  return wordIn(header, look.numbers > look.filled / 2 ? 'demographic' : 'segment');
}
