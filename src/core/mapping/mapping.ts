import type { SourceKind } from '../audit';
import type { Cell, Grid } from '../cell';
import { isBlank, textOf } from '../cell';
import type { MetricDraft } from '../draft';
import type { Metric } from '../metric';
import { isSameMetric } from '../metric';
import { foldText } from '../text';
import type { Tool, ToolColumn } from '../tool';
import { isNoAnswer } from '../value';
import type { Known, MappedColumn } from './column';
import { because, unused } from './column';
import { pairDates } from './dates';
import type { Fit, MetricNames } from './fit';
import { draftOf, fitOf, fitsOf, metricOf } from './fit';
import type { Head, Heading } from './head';
import type { Look } from './look';
import { lookAt } from './look';
import type { Seeker } from './place';
import { findPlaces, groupOf, placeOfTab } from './place';
import { isDateColumn, roleOf, segmentWord } from './role';

/*
 * What each column of an export holds, proposed with its reasons:
 *
 *   header, cells -> what the tool says of the column -> private, blank, comment, id ... -> dates -> answers on a scale
 *   answers       -> metrics on which they can be read -> touchpoints by the words of names -> codes for no answer
 *   what is left  -> segments, or nothing
 */

export interface Mapping {
  columns: MappedColumn[];
  /** Rows for the tab Metrics. */
  metrics: MetricDraft[];
}

/** Most segments that are proposed: each of them splits every promise. */
const MOST_SEGMENTS = 5;

/** `cells` are columns of the rows that are looked at, one for each heading. */
export function mapColumns(tab: string, head: Head, cells: Grid, tool: Tool | null, known: Known, names: MetricNames): Mapping {
  const drafts = new Map<string, MetricDraft>();
  const looks = head.headings.map((_, i) => lookAt(cells[i] ?? []));
  let all = known;
  const columns = head.headings.map((heading, i): MappedColumn => {
    const look = looks[i]!;
    const given = tool ? toolColumn(tool, heading) : null;
    if (given) return fromTool(given, heading, look, tool!);
    return roleOf(heading, look, known) ?? unused(heading, look, because('unknown'));
  });
  const isFree = (column: MappedColumn): boolean => column.holds === null && column.why[0]?.code === 'unknown';

  const dates = columns.filter(column => isFree(column) && isDateColumn(column.heading, column.look));
  pairDates(tab, dates, columns, known, tool);

  const seekers = new Map<Seeker, MappedColumn>();
  for (const column of columns) {
    const given = tool ? toolColumn(tool, column.heading) : null;
    const isMeasure = column.holds === 'value' || column.holds === 'actual' || column.holds === 'finished';
    if (isMeasure || (isFree(column) && !dates.includes(column)))
      seekers.set({ heading: column.heading, fits: fitsFor(column, given) }, column);
  }
  const values = [...seekers.keys()].filter(seeker => seeker.fits.length > 0);
  placeValues(values);
  placeComments();
  pickSegments();
  keepFirst('id');
  keepFirst('weight');
  const source: SourceKind | null =
    tool?.source ?? (columns.some(column => column.holds === 'promised') ? 'operations' : values.length > 0 ? 'survey' : null);
  for (const column of columns) if (isMeasureOf(column)) column.source = (tool && toolColumn(tool, column.heading)?.source) ?? source;
  const used = new Set(columns.map(column => foldText(column.metric)));
  return { columns, metrics: [...drafts.values()].filter(draft => used.has(foldText(draft.name))) };

  function fromTool(given: ToolColumn, heading: Heading, look: Look, by: Tool): MappedColumn {
    const column = unused(heading, look, because(given.holds === null ? 'tool-unused' : 'tool', { tool: by.name }));
    if (given.isPrivate) return { ...unused(heading, look, because('private', { word: heading.short })), sure: 'sure', isPrivate: true };
    if (given.holds === null || look.filled === 0 || heading.name === '') return column;
    const fine = given.fine ?? [];
    const isReason = (cell: Cell): boolean => (given.reasons ?? []).some(reason => foldText(reason) === foldText(textOf(cell)));
    const seen = [...look.counts.keys()].filter(cell => given.holds === 'leftOut' && !isReason(cell)).map(textOf);
    const notAnswers =
      given.holds === 'leftOut'
        ? [...new Map([...fine, ...seen].map(text => [foldText(text), text])).values()]
        : [...(given.notAnswers ?? [])];
    return { ...column, holds: given.holds, sure: 'sure', notAnswers };
  }

  /** The metrics that the answers of a column fit; a new one is made where none does. */
  function fitsFor(column: MappedColumn, given: ToolColumn | null): Fit[] {
    const { heading, look } = column;
    if (column.metric !== '')
      return all.metrics.filter(one => foldText(one.metric.name) === foldText(column.metric)).map(one => plainFit(one.metric));
    const codes = new Set(given?.notAnswers ?? []);
    const wanted = given?.metric;
    if (wanted !== undefined) {
      const draft = typeof wanted === 'string' ? null : wanted;
      const name = typeof wanted === 'string' ? wanted : wanted.name;
      const found = all.metrics.find(one => foldText(one.metric.name) === foldText(name))?.metric ?? (draft && add(draft));
      const fit = found && fitOf(heading, look, found, codes);
      return [
        ...(fit ? [{ ...fit, by: 'header' as const }] : []),
        ...fitsOf(heading, look, all, codes).filter(other => !found || !isSameMetric(other.metric, found)),
      ];
    }
    const fits = fitsOf(heading, look, all, codes);
    if (fits.some(fit => fit.by !== 'numbers')) return fits;
    const made = draftOf(heading, look, all, names);
    if (!made) return fits;
    const metric = add(made.draft);
    const fit = fitOf(heading, look, metric, new Set(made.codes));
    return fit ? [fit] : fits;
  }

  function add(draft: MetricDraft): Metric {
    const before = drafts.get(foldText(draft.name));
    const parts = (words: string): string[] =>
      words
        .split(';')
        .map(part => part.trim())
        .filter(part => part !== '');
    const merged = before ? { ...draft, words: [...new Set([...parts(before.words), ...parts(draft.words)])].join('; ') } : draft;
    drafts.set(foldText(draft.name), merged);
    const metric = metricOf(merged);
    const isIt = (one: Metric | null): boolean => one !== null && isSameMetric(one, metric);
    const isKnown = all.metrics.some(one => isIt(one.metric));
    all = {
      ...all,
      metrics: isKnown ? all.metrics.map(one => (isIt(one.metric) ? { ...one, metric } : one)) : [...all.metrics, { metric, isOwn: false }],
      promises: all.promises.map(one => (isIt(one.metric) ? { ...one, metric } : one)),
    };
    return metric;
  }

  function placeValues(open: readonly Seeker[]): void {
    const hasPlaces = columns.some(column => column.holds === 'touchpoint');
    const places = findPlaces(hasPlaces ? [] : open, all);
    const placed = [...places].filter(([, place]) => 'touchpoint' in place);
    for (const seeker of open) {
      const column = seekers.get(seeker)!;
      const place = places.get(seeker);
      if (place && 'touchpoint' in place) {
        const fit = seeker.fits.find(one => place.metric !== null && isSameMetric(one.metric, place.metric)) ?? seeker.fits[0]!;
        take(column, fit, place.touchpoint, place.sure, place.why);
        continue;
      }
      const [best] = seeker.fits;
      const isMeant = best!.by === 'words' || best!.by === 'header' || column.holds !== null;
      const group = groupOf(seeker.heading);
      const isOfGroup =
        group !== '' &&
        placed.some(([other]) => groupOf(other.heading) === group && other.fits.some(fit => isSameMetric(fit.metric, best!.metric)));
      const isMore = best!.by === 'ends' && isOfGroup;
      if (hasPlaces && isMeant) take(column, best!, '', 'sure', null);
      else if (isMeant || isMore) take(column, best!, '', 'open', place ?? null);
    }
    if (hasPlaces) return;
    const still = columns.filter(column => isMeasureOf(column) && column.touchpoint === '');
    // A metric that is promised at one touchpoint only.
    for (const column of still) {
      const at = [
        ...new Set(
          known.promises.filter(one => one.metric && foldText(one.metric.name) === foldText(column.metric)).map(one => one.touchpoint),
        ),
      ];
      const isOnly = columns.filter(other => isMeasureOf(other) && foldText(other.metric) === foldText(column.metric)).length === 1;
      if (at.length === 1 && isOnly) settle(column, at[0]!, because('only-place', { touchpoint: at[0]!, metric: column.metric }));
    }
    const isUnplaced = columns.every(
      column => !isMeasureOf(column) || column.touchpoint === '' || column.why.some(why => why.code === 'only-place'),
    );
    const whole = isUnplaced ? (placeOfTab(tab, known) ?? (tool?.about ? placeOfTab(tool.about, known) : null)) : null;
    const only = known.touchpoints.length === 1 ? known.touchpoints[0]!.name : null;
    const touchpoint = whole?.touchpoint ?? only;
    if (touchpoint === null) return;
    const why = whole ? because('tab-place', whole) : because('only-place', { touchpoint, metric: '' });
    for (const column of still) if (column.touchpoint === '') settle(column, touchpoint, why);
  }

  function settle(column: MappedColumn, touchpoint: string, why: MappedColumn['why'][number]): void {
    column.touchpoint = touchpoint;
    column.sure = 'likely';
    column.why = [...column.why.filter(one => one.code !== 'no-place' && one.code !== 'tied' && one.code !== 'taken'), why];
    const partner = columns.find(
      other => other.holds === (column.holds === 'actual' ? 'promised' : column.holds === 'finished' ? 'started' : null),
    );
    if (partner) Object.assign(partner, { touchpoint, sure: 'likely', why: [...partner.why, why] });
  }

  function take(
    column: MappedColumn,
    fit: Fit,
    touchpoint: string,
    sure: MappedColumn['sure'],
    place: MappedColumn['why'][number] | null,
  ): void {
    const { metric, sorted, by, word } = fit;
    const isNew = drafts.has(foldText(metric.name));
    if (column.holds === null || column.holds === 'value') {
      const shown = { metric: metric.name, lowest: String(metric.lowest ?? ''), highest: String(metric.highest ?? ''), word };
      const how = because(isNew ? 'new-metric' : by === 'words' ? 'fits-words' : 'fits', shown);
      column.why = column.holds === null ? [how] : [...column.why, how];
      column.holds = 'value';
      column.metric = metric.name;
      column.notAnswers = [...new Set([...column.notAnswers, ...sorted.codes])];
      if (sorted.codes.length > 0)
        column.why.push(because('codes', { codes: sorted.codes.join('; '), count: String(sorted.coded), of: String(column.look.filled) }));
      if (sorted.off > 0) column.why.push(because('off', { count: String(sorted.off) }));
    }
    column.touchpoint = touchpoint;
    column.sure = sure;
    if (place) column.why.push(place);
    const partner = columns.find(
      other => other.holds === (column.holds === 'actual' ? 'promised' : column.holds === 'finished' ? 'started' : null),
    );
    if (partner) Object.assign(partner, { touchpoint, sure, why: place ? [...partner.why, place] : partner.why });
  }

  function placeComments(): void {
    const comments = columns.filter(column => column.holds === 'comment');
    if (comments.length < 2) return;
    const asked = new Map(comments.map(column => [{ heading: column.heading, fits: [] } as Seeker, column]));
    for (const [seeker, place] of findPlaces([...asked.keys()], known)) {
      const column = asked.get(seeker)!;
      const before = columns[columns.indexOf(column) - 1];
      if ('touchpoint' in place) Object.assign(column, { touchpoint: place.touchpoint, why: [...column.why, place.why] });
      else if (before?.holds === 'value' && before.touchpoint !== '')
        Object.assign(column, {
          touchpoint: before.touchpoint,
          sure: 'likely',
          why: [...column.why, because('beside', { column: before.heading.short, touchpoint: before.touchpoint })],
        });
    }
    // One comment serves the whole tab; a second one would not be read.
    const [, ...more] = comments.filter(column => column.touchpoint === '');
    for (const column of more) drop(column, 'comment');
    const seen = new Set<string>();
    for (const column of comments) {
      if (column.touchpoint === '' || column.holds === null) continue;
      if (seen.has(column.touchpoint)) drop(column, 'comment');
      seen.add(column.touchpoint);
    }
  }

  function drop(column: MappedColumn, what: string): void {
    Object.assign(column, { holds: null, touchpoint: '', sure: 'open', why: [because('second', { what })] });
  }

  function keepFirst(holds: 'id' | 'weight'): void {
    for (const column of columns.filter(one => one.holds === holds).slice(1)) drop(column, holds);
  }

  function pickSegments(): void {
    let count = columns.filter(column => column.holds === 'segment').length;
    for (const column of columns) {
      if (!isFree(column) || dates.includes(column) || count >= MOST_SEGMENTS) continue;
      const word = segmentWord(column.heading, column.look);
      if (word === '') continue;
      Object.assign(column, { holds: 'segment', sure: 'likely', why: [because('header', { word })] });
      count++;
    }
  }
}

const isMeasureOf = ({ holds }: MappedColumn): boolean => holds === 'value' || holds === 'actual' || holds === 'finished';

const plainFit = (metric: Metric): Fit => ({
  metric,
  sorted: { on: 1, none: 0, coded: 0, off: 0, codes: [], levels: new Set() },
  by: 'header',
  word: '',
});

/** What a tool says of a column. */
export function toolColumn(tool: Tool, { short, question, name }: Heading): ToolColumn | null {
  const folded = new Set([short, question, name].map(foldText));
  const isIt = ({ header }: ToolColumn): boolean =>
    typeof header === 'string' ? header.split('|').some(one => folded.has(foldText(one))) : header.test(short);
  return tool.columns.find(isIt) ?? null;
}

/** The tool that writes such a header; null where none is known. */
export function recognise(head: Head, tools: readonly Tool[]): Tool | null {
  const has = (names: string): boolean => names.split('|').some(name => head.texts.has(foldText(name)));
  const [best] = tools.filter(tool => tool.looksLike.every(has)).sort((a, b) => b.looksLike.length - a.looksLike.length);
  return best ?? null;
}

/** The answers of a column that are no answer by any standard, or blank. */
export const isEmptyAnswer = (cell: Cell): boolean => isBlank(cell) || isNoAnswer(cell);
