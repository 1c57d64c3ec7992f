// judged promises -> importance across, kept minus promised up, cut at the middle and at 0 -> points, in a table of their own -> a chart of it
import type { PromiseAudit } from '../../core/audit';
import type { JudgedVerdict } from '../../core/judgement/verdict';
import { judgedVerdicts } from '../../core/judgement/verdict';
import type { Words } from '../../words/words';
import { type Column, table } from '../block';
import type { Axis } from '../drawing';
import { pointsOf } from '../format';
import { spread } from '../layout/spread';
import { formats, toneOfVerdict } from '../style';
import type { Chart, Field, Table } from '../tab';

/** The middle of importance, which goes from 1 to 10, and where a promise is kept just as often as promised. */
const cut = { along: 5.5, values: 0 };
/** Two ends of each of two lines, and four names. */
const mostEnds = 8;
/** Points from line to line of the axis up, and the room that a point and the name of a quarter take beyond the furthest point. */
const step = 20;
const room = 12;

/** A promise of the key, with its number there. */
export interface Numbered {
  number: number;
  promise: PromiseAudit;
}

/** Columns of the table of points: each gap stands under its verdict, so that each verdict is a series of its own. */
const at = { number: 0, importance: 1, across: 2, verdicts: 3, unset: 6 };

/** The field of importance, and of kept minus promised in points; null where importance tells nothing apart. */
export function fieldOf(judged: PromiseAudit[], drawn: Numbered[], words: Words): Field | null {
  const { labels } = words;
  if (new Set(judged.map(({ importance }) => importance)).size < 2) return null;
  const { lowPriority, fixFirst, overdone, keepUp } = labels.quarters;
  const quarters = [lowPriority, fixFirst, overdone, keepUp] as const;
  const axis = { title: labels.chart.importance, format: '0', lowest: 0, highest: 10.6, step: 2 };
  const up = axisUp(drawn, words);
  const hollow = drawn.filter(({ promise }) => !promise.isImportanceSet).map(({ number }) => number);
  return {
    along: at.importance,
    across: at.across,
    axis,
    cut,
    cutLines: cutLinesOf(cutEnds(quarters, axis, up, words), words),
    points: pointsTable(drawn, axis, up, words),
    hollow,
    quarters,
  };
}

/** As far as points lie, and a little further, so that they cover no name of a quarter. */
function axisUp(drawn: readonly Numbered[], { labels }: Words): Axis {
  const gaps = drawn.map(({ promise }) => pointsOf(promise.gap)!);
  return {
    title: labels.chart.gap,
    format: formats.points(0),
    lowest: step * Math.floor((Math.min(0, ...gaps) - room) / step),
    highest: step * Math.ceil((Math.max(0, ...gaps) + room) / step),
    step,
  };
}

/** The chart of the field: points by verdict, and a hole in those whose importance nobody has set. */
export function chartOfField(field: Field, columns: Chart, judged: PromiseAudit[], drawn: Numbered[], words: Words): Chart {
  const { labels, sentences } = words;
  const dots = judgedVerdicts.map(
    (verdict, i) => ({ name: labels.keptAs[verdict], values: at.verdicts + i, tone: toneOfVerdict[verdict], mark: 'dot' }) as const,
  );
  const holes = { name: labels.chart.importanceUnset, values: at.unset, tone: 'plain', mark: 'hole' } as const;
  return {
    ...columns,
    shape: 'points',
    title: sentences.fieldTitle(quarterOf(judged), judged.length),
    data: field.points,
    numbers: at.number,
    names: at.number,
    series: field.hollow.length > 0 ? [...dots, holes] : dots,
    axis: axisUp(drawn, words),
    field,
  };
}

interface CutEnd {
  name: string;
  along: number;
  value: number;
}

/** The ends of both lines, and where the quarters have their names: at the ends of the axis up, beyond all points. */
function cutEnds(quarters: Field['quarters'], along: Axis, up: Axis, { labels }: Words): CutEnd[] {
  const line = labels.chart.cutLines;
  const inside = (up.highest - up.lowest) * 0.04;
  return [
    { name: line, along: cut.along, value: up.lowest },
    { name: line, along: cut.along, value: up.highest },
    { name: line, along: along.lowest, value: cut.values },
    { name: line, along: along.highest, value: cut.values },
    ...quarters.map((name, i) => ({
      name,
      along: i % 2 === 0 ? along.lowest : along.highest,
      value: i < 2 ? up.lowest + inside : up.highest - inside,
    })),
  ];
}

/** Points that a field has room for. */
const mostPoints = 20;
/** The field of the native chart in pixels, and the size of its points with a little room. */
const drawnField = { width: 195, height: 270, apart: 19 };

/** Each promise with its gap; across it is moved aside a little where points would cover one another. */
function pointsTable(drawn: readonly Numbered[], along: Axis, up: Axis, words: Words): Table {
  const { labels } = words;
  const of = (header: string): string => (drawn.length > 0 ? header : '');
  const partOf = (value: number, { lowest, highest }: Axis): number => (value - lowest) / (highest - lowest);
  const places = drawn.map(({ promise }) => ({ x: partOf(promise.importance, along), y: partOf(pointsOf(promise.gap)!, up) }));
  const across = spread(places, partOf(cut.along, along), drawnField).map(({ x }) => along.lowest + x * (along.highest - along.lowest));
  const items = drawn.map((one, i) => ({ ...one, across: Number(across[i]!.toFixed(2)) }));
  const gap = (header: string, isHere: (p: PromiseAudit) => boolean): Column<Numbered> => ({
    header: of(header),
    value: ({ promise }) => (isHere(promise) ? pointsOf(promise.gap) : null),
    format: formats.points(1),
  });
  const columns: Column<(typeof items)[number]>[] = [
    { header: of(labels.columns.number), value: ({ number }) => number, format: formats.count },
    { header: of(labels.columns.importance), value: ({ promise }) => promise.importance, format: formats.number },
    { header: of(labels.chart.importance), value: one => one.across, format: formats.number },
    ...judgedVerdicts.map((verdict: JudgedVerdict) => gap(labels.keptAs[verdict], p => p.verdict === verdict)),
    gap(labels.chart.importanceUnset, p => !p.isImportanceSet),
  ];
  return {
    ...table(
      items,
      columns.map(column => ({ ...column, isOneLine: true })),
    ),
    look: 'row',
    isDense: true,
    isSheetOnly: true,
    isCovered: true,
    spare: { rows: mostPoints - drawn.length, columns: [] },
  };
}

const noAxis: Axis = { title: '', format: '', lowest: 0, highest: 1, step: 1 };

/** Room for the points where there are none. */
export const noPoints = (words: Words): Table => pointsTable([], noAxis, noAxis, words);

/** Room for the lines' ends where there are none. */
export const noCutLines = (words: Words): Table => cutLinesOf([], words);

/** The ends as a table, with room for them where there are none. */
function cutLinesOf(ends: CutEnd[], { labels }: Words): Table {
  const of = (header: string): string => (ends.length > 0 ? header : '');
  const columns: Column<CutEnd>[] = [
    { header: '', value: end => end.name },
    { header: of(labels.chart.importance), value: end => end.along, format: formats.number },
    { header: of(labels.chart.gap), value: end => end.value, format: formats.points(1) },
  ];
  const narrow = columns.map(column => ({ ...column, isOneLine: true }));
  return {
    ...table(ends, narrow),
    look: 'row',
    isDense: true,
    isSheetOnly: true,
    isCovered: true,
    spare: { rows: mostEnds - ends.length, columns: [] },
  };
}

/** How many promises matter, and are kept less often than promised. */
const quarterOf = (judged: PromiseAudit[]): number =>
  judged.filter(({ importance, gap }) => importance > cut.along && gap! < cut.values).length;
