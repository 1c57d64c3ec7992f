import { textOf } from '../../cell/cell';
import { foldText } from '../../cell/text';
import { specificOf, wordIn } from '../../cell/words/header-words';
import { sharedWords, topicOf } from '../../cell/words/likeness';
import type { Metric } from '../../declared/metric';
import { isSameMetric } from '../../declared/metric';
import type { Because, Known, MappedColumn, Sure } from '../mapped-column';
import { because, isFree, isMeasure } from '../mapped-column';
import type { Fit } from '../scales/scale-fit';
import { isSpentTime } from '../scales/scale-fit';
import { asksTimeSpent } from '../scales/spent-time';
import type { Heading } from '../tab-head';
import type { Tool } from '../tool';
import type { Seeker } from './claim';
import { isElsewhere } from './claim';
import type { Place } from './touchpoint-of-column';
import { findPlaces, groupOf, placeOfText } from './touchpoint-of-column';

/*
 * Columns that can be read on a metric become values, each at its touchpoint:
 *
 *   a touchpoint in each row -> nothing to find
 *   words of the header      -> the touchpoint whose name shares them
 *   else                     -> the one touchpoint where the metric is promised; the one that the tab, a column or the tool tells of
 *   else                     -> left open, if the answers are clearly a measure; if not, the column is no value
 */

export interface ValueSeeker extends Seeker {
  column: MappedColumn;
}

/** Columns are changed in place. */
export function placeValues(
  tab: string,
  tool: Tool | null,
  columns: readonly MappedColumn[],
  seekers: readonly ValueSeeker[],
  known: Known,
): void {
  const able = seekers.filter(seeker => seeker.fits.length > 0);
  const own = findPlaces(able, known);
  const isByRow = isToldByRow(columns, own);
  const places = isByRow ? new Map<Seeker, Place | Because>() : own;
  const placed = able.filter(seeker => isPlace(places.get(seeker)));
  for (const seeker of able) {
    const place = places.get(seeker);
    if (isPlace(place)) {
      const fit = seeker.fits.find(one => place.metric !== null && isSameMetric(one.metric, place.metric)) ?? seeker.fits[0]!;
      // Two dates measure what is promised of them, wherever else their headers' words may lead.
      const home = partnerOf(seeker.column) && !isPromised(place.touchpoint, fit.metric) ? onlyPlaceOf(fit.metric) : null;
      if (home !== null) {
        take(seeker.column, fit, home, 'likely', because('only-place', { touchpoint: home, metric: fit.metric.name }));
        continue;
      }
      const isNamed = isNameOf(seeker.heading, place.touchpoint, known) && isPromised(place.touchpoint, fit.metric);
      take(seeker.column, fit, place.touchpoint, surestOf(place.sure, fit, isNamed), place.why);
      if (isPromised(place.touchpoint, fit.metric)) continue;
      seeker.column.why.push(because('unpromised', { touchpoint: place.touchpoint, metric: fit.metric.name }));
      // Beside a rating that is promised another scale is a choice that somebody may want to make otherwise; and of one in numbers alone nobody
      // has said that more is better: “How busy was parking, 0 to 10?”
      const isRated = known.promises.some(one => one.touchpoint === place.touchpoint && one.metric?.kind === 'rating');
      const isBare = fit.metric.words.size === 0 && wordIn(seeker.heading.plain, 'rating') === '';
      if (fit.isNew && (isRated || isBare) && seeker.column.sure === 'sure') seeker.column.sure = 'likely';
      continue;
    }
    const general = saysNothingElse(seeker.heading, seeker.fits[0]!.metric.name);
    const best = general ? seeker.fits[0] : (seeker.fits.find(one => !isElsewhere(one, '', known, seeker.heading)) ?? seeker.fits[0]);
    if (isMeant(seeker) || (best!.by === 'ends' && isOfGroup(seeker, placed)))
      take(seeker.column, best!, '', isByRow ? surestOf('sure', best!, false) : 'open', place ?? null);
  }
  if (!isByRow) placeRest();

  function isPromised(touchpoint: string, metric: Metric): boolean {
    return known.promises.some(one => one.touchpoint === touchpoint && one.metric !== null && isSameMetric(one.metric, metric));
  }

  /** The one touchpoint where a metric is promised; null where there is none, or several. */
  function onlyPlaceOf(metric: Metric): string | null {
    const at = new Set(known.promises.filter(one => one.metric !== null && isSameMetric(one.metric, metric)).map(one => one.touchpoint));
    return at.size === 1 ? [...at][0]! : null;
  }

  /** What its own words could not place. */
  function placeRest(): void {
    const rest = columns.filter(column => isMeasure(column) && column.touchpoint === '' && isGeneral(column));
    const uses = new Map<string, number>();
    for (const { metric } of rest) uses.set(foldText(metric), (uses.get(foldText(metric)) ?? 0) + 1);
    const promisedAt = new Map<string, Set<string>>();
    for (const { metric, touchpoint } of known.promises)
      if (metric) promisedAt.set(foldText(metric.name), (promisedAt.get(foldText(metric.name)) ?? new Set()).add(touchpoint));
    for (const column of rest) {
      const at = promisedAt.get(foldText(column.metric));
      const [touchpoint] = at ?? [];
      if (at?.size === 1 && uses.get(foldText(column.metric)) === 1)
        settle(column, touchpoint!, because('only-place', { touchpoint: touchpoint!, metric: column.metric }));
    }
    // Where some columns have touchpoints of their own, the tab is not about one alone.
    if (placed.length > 0) return;
    const texts = [
      { text: tab, of: '' },
      { text: tool?.about ?? '', of: tool?.name ?? '' },
      ...columns.flatMap(constantOf).map(text => ({ text, of: '' })),
    ];
    const told = texts.map(({ text, of }) => placeOfText(text, known, of)).find(place => place !== null);
    const [first, second] = known.touchpoints;
    const only = first && !second ? { touchpoint: first.name, why: because('only-place', { touchpoint: first.name, metric: '' }) } : null;
    const whole = told ?? only;
    if (whole) for (const column of rest) if (column.touchpoint === '') settle(column, whole.touchpoint, whole.why);
  }

  function settle(column: MappedColumn, touchpoint: string, why: Because): void {
    for (const one of [column, partnerOf(column)])
      if (one) Object.assign(one, { touchpoint, sure: 'likely', why: [...one.why.filter(other => !openCodes.has(other.code)), why] });
  }

  function take(column: MappedColumn, fit: Fit, touchpoint: string, sure: Sure, place: Because | null): void {
    if (column.holds === null || column.holds === 'value') fill(column, fit);
    for (const one of [column, partnerOf(column)])
      if (one) Object.assign(one, { touchpoint, sure, why: place ? [...one.why, place] : one.why });
  }

  /** The other half of a pair of dates. */
  function partnerOf({ holds }: MappedColumn): MappedColumn | undefined {
    const other = holds === 'actual' ? 'promised' : holds === 'finished' ? 'started' : null;
    return columns.find(column => other !== null && column.holds === other);
  }
}

/**
 * True where a column may be about the whole: a tool or a pair of dates says so, or its header names nothing in particular.
 * “How satisfied were you with the pool?” is about the pool, even if no touchpoint is called so.
 */
function isGeneral({ heading, holds, metric, why }: MappedColumn): boolean {
  if (holds !== 'value' || why.some(one => one.code === 'tool')) return true;
  return saysNothingElse(heading, metric);
}

/** True for a header that names nothing beside the metric and what any question about a whole says. */
function saysNothingElse({ plain }: Heading, metric: string): boolean {
  const topic = topicOf(specificOf(plain));
  return topic.length === sharedWords(topic, topicOf(metric)).length;
}

/** Its own words lead no column to a touchpoint: then a column that names one in each row tells it; else that is a question like the others. */
function isToldByRow(columns: readonly MappedColumn[], places: ReadonlyMap<Seeker, Place | Because>): boolean {
  const told = columns.filter(column => column.holds === 'touchpoint');
  const isWide = [...places.values()].some(place => 'touchpoint' in place && place.sure === 'sure');
  if (!isWide) return told.length > 0;
  for (const column of told.filter(one => one.why.some(why => why.code === 'names')))
    Object.assign(column, { holds: null, sure: 'open', why: [because('choice', { word: column.heading.short })] });
  return columns.some(column => column.holds === 'touchpoint');
}

/** True for a header that is a touchpoint's name and nothing else but a scale. */
function isNameOf({ short }: Heading, touchpoint: string, known: Known): boolean {
  const names = known.touchpoints.filter(one => one.name === touchpoint).flatMap(one => [one.name, ...one.alsoCalled]);
  return names.some(name => foldText(name) === foldText(short.replace(/[([].*[)\]]\s*$/, '')));
}

/** How sure a value is: as sure as its touchpoint, unless nothing but its numbers tells the scale, or a 0 that may be the worst mark is passed over. */
function surestOf(place: Sure, { by, sorted, metric }: Fit, isNamed: boolean): Sure {
  const isTold = by === 'words' || by === 'header' || (isNamed && metric.kind === 'rating');
  const isZero = sorted.codes.includes('0') && !sorted.codes.includes(String((metric.highest ?? 0) + 1));
  return place === 'sure' && (!isTold || isZero) ? 'likely' : place;
}

const openCodes = new Set<Because['code']>(['no-place', 'tied', 'taken']);

const isPlace = <T extends object>(place: T | Because | undefined): place is Exclude<T, Because> =>
  place !== undefined && 'touchpoint' in place;

/** Its header or the words of its answers say that it measures something. */
const isMeant = ({ fits, column }: ValueSeeker): boolean =>
  column.holds !== null ||
  fits[0]!.by === 'words' ||
  fits[0]!.by === 'header' ||
  (isSpentTime(fits[0]!) && asksTimeSpent(column.heading.plain));

/** Another part of its question, measured in the same way, has a touchpoint. */
function isOfGroup(seeker: ValueSeeker, placed: readonly ValueSeeker[]): boolean {
  const group = groupOf(seeker.heading);
  return (
    group !== '' &&
    placed.some(other => groupOf(other.heading) === group && other.fits.some(fit => isSameMetric(fit.metric, seeker.fits[0]!.metric)))
  );
}

function fill(column: MappedColumn, { metric, sorted, by, word, isNew }: Fit): void {
  const shown = { metric: metric.name, lowest: String(metric.lowest ?? ''), highest: String(metric.highest ?? ''), word };
  const how = because(isNew ? (metric.kind === 'duration' ? 'new-time' : 'new-metric') : by === 'words' ? 'fits-words' : 'fits', shown);
  column.why = column.holds === null ? [how] : [...column.why, how];
  column.holds = 'value';
  column.metric = metric.name;
  column.notAnswers = [...new Set([...column.notAnswers, ...sorted.codes])];
}

/** The one text that a column says in every row. */
const constantOf = (column: MappedColumn): string[] => {
  const { look } = column;
  return isFree(column) && look.counts.size === 1 && look.numbers === 0 && look.filled > 1 ? [...look.counts.keys()].map(textOf) : [];
};
