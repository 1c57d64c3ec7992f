// dimensions -> the one asked for -> its segments, those that differ first -> each judged promise beside each of them
import type { Audit, PromiseAudit } from '../audit';
import { compareNames, foldText } from '../cell/text';
import { mask } from '../cell/words/mask';
import { isLive } from '../declared/action';
import { isJudged } from '../judgement/verdict';
import type { Interval } from '../statistics/wilson';

/** One segment at one promise. */
export interface GridCell {
  /** Of the segment's answers; they are fewer than *fewest answers* where it is not judged. */
  n: number;
  keptRate: number;
  interval: Interval;
  isJudged: boolean;
  /** Where it differs from all others of its dimension beyond chance over the whole audit; else null. */
  apart: 'below' | 'above' | null;
}

/** A segment that differs, at one promise. */
export interface GridApart extends GridCell {
  segment: string;
  promise: PromiseAudit;
  /** Kept rate of all others of the dimension, together. */
  rest: number;
  /** True if an action that is under way names it. */
  hasAction: boolean;
}

/** Promises beside the segments of one dimension, such as shops. */
export interface SegmentGrid {
  dimension: string;
  /** Those that differ first, then all others by name: an order by figures would be a ranking. What could tell who somebody is is masked. */
  segments: string[];
  /** Answers to the promise that most were asked about, by segment. */
  answers: number[];
  /** null where nobody answered, which is no zero. */
  rows: { promise: PromiseAudit; cells: (GridCell | null)[] }[];
  /** Promises that are judged and have no place here. */
  moreRows: number;
  /** The furthest below the others first, the furthest above last. */
  apart: GridApart[];
  /** Cells that are judged. */
  judged: number;
  /** Segments without enough answers to any promise. */
  unheard: string[];
  /** Other dimensions that could be asked for. */
  others: string[];
}

/** Promises that a page holds. */
const MOST_ROWS = 40;
/** Fewer segments are no grid. */
const FEWEST = 2;

/** A dimension, with what answers name of it and the promises that they were given to. */
interface Dimension {
  name: string;
  segments: Set<string>;
  asked: Set<string>;
}

/** The dimensions that answers to judged promises were given in: what only numbers people or things last, those that most promises have first, then those of the most segments. */
export function dimensionsOf({ promises }: Audit): string[] {
  const byName = new Map<string, Dimension>();
  for (const { id, bySegment } of promises.filter(isJudged))
    for (const { dimension: name, segment } of bySegment.filter(({ n }) => n > 0)) {
      const known = byName.get(name) ?? { name, segments: new Set(), asked: new Set() };
      byName.set(name, known);
      known.segments.add(segment);
      known.asked.add(id);
    }
  return [...byName.values()]
    .filter(({ segments }) => segments.size >= FEWEST)
    .sort(
      (a, b) =>
        Number(isNumbering(a)) - Number(isNumbering(b)) ||
        b.asked.size - a.asked.size ||
        b.segments.size - a.segments.size ||
        compareNames(a.name, b.name),
    )
    .map(({ name }) => name);
}

/** Names of columns that number people or things: `courier_id`, *Driver ID*, 編號. */
const NUMBERING = /(^|[\s_-])(id|nr|numer)$|編號|编号|代號|代号/;
/** A number, or a code without a word of its own, such as C017. */
const CODE = /^\S*\d\S*$/;
/** Fewer codes may be what a team calls its shops or products. */
const MANY_CODES = 20;

const isNumbering = ({ name, segments }: Dimension): boolean =>
  NUMBERING.test(name.toLowerCase()) || (segments.size > MANY_CODES && [...segments].every(segment => CODE.test(segment)));

/** The grid of one dimension, by default the first of them; null where no answer names a segment. */
export function segmentGrid(audit: Audit, wanted?: string): SegmentGrid | null {
  const dimensions = dimensionsOf(audit);
  const dimension = wanted === undefined ? dimensions[0] : dimensions.find(one => foldText(one) === foldText(wanted));
  if (dimension === undefined) return null;
  const judged = audit.promises.filter(isJudged);
  const groupsOf = ({ bySegment }: PromiseAudit) => bySegment.filter(one => one.dimension === dimension && one.n > 0);
  const isApart = (promise: PromiseAudit): boolean => groupsOf(promise).some(one => one.isApart);
  const asked = judged.filter(promise => groupsOf(promise).length > 0);
  const shown = [...asked].sort((a, b) => Number(isApart(b)) - Number(isApart(a)) || a.gap! - b.gap!).slice(0, MOST_ROWS);
  const apart = shown.flatMap(promise => apartAt(promise, dimension, audit)).sort((a, b) => a.keptRate - a.rest - (b.keptRate - b.rest));
  const marked = [...new Set(apart.map(({ segment }) => segment))];
  const all = [...new Set(asked.flatMap(groupsOf).map(({ segment }) => segment))].sort(compareNames);
  const segments = [...marked, ...all.filter(segment => !marked.includes(segment))];
  const rows = shown
    .sort((a, b) => a.keptRate! - b.keptRate!)
    .map(promise => ({ promise, cells: segments.map(segment => cellOf(promise, dimension, segment, audit)) }));
  const cells = rows.flatMap(row => row.cells).filter(cell => cell !== null);
  const isUnheard = (_: string, i: number): boolean => rows.every(row => !row.cells[i]?.isJudged);
  return {
    dimension,
    segments: segments.map(mask),
    answers: segments.map((_, i) => Math.max(0, ...rows.map(row => row.cells[i]?.n ?? 0))),
    rows,
    moreRows: asked.length - shown.length,
    apart: apart.map(one => ({ ...one, segment: mask(one.segment) })),
    judged: cells.filter(cell => cell.isJudged).length,
    unheard: segments.filter(isUnheard).map(mask),
    others: dimensions.filter(one => one !== dimension),
  };
}

function cellOf(promise: PromiseAudit, dimension: string, segment: string, { settings }: Audit): GridCell | null {
  const found = promise.bySegment.find(one => one.dimension === dimension && one.segment === segment);
  if (!found || found.n === 0 || found.keptRate === null || found.interval === null) return null;
  const { n, keptRate, interval, rest } = found;
  const side = keptRate < (rest.keptRate ?? keptRate) ? 'below' : 'above';
  return { n, keptRate, interval, isJudged: n >= settings.fewestAnswers, apart: found.isApart ? side : null };
}

function apartAt(promise: PromiseAudit, dimension: string, audit: Audit): GridApart[] {
  return promise.bySegment.flatMap(({ segment, rest, ...one }) => {
    const cell = one.dimension === dimension && one.isApart && rest.keptRate !== null ? cellOf(promise, dimension, segment, audit) : null;
    if (!cell || rest.keptRate === null) return [];
    const names = (text: string): boolean => foldText(text).includes(foldText(segment));
    const hasAction = audit.actions.some(action => isLive(action) && names(action.action));
    return [{ ...cell, segment, promise, rest: rest.keptRate, hasAction }];
  });
}
