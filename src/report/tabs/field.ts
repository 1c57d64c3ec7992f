import type { PromiseAudit } from '../../core/audit';
import type { Words } from '../../words/words';
import { type Column, table } from '../block';
import type { Axis } from '../drawing';
import { spread } from '../layout/spread';
import { formats } from '../style';
import type { Chart, Field, Table } from '../tab';

/** The middle of importance, which goes from 1 to 10. */
const middleImportance = 5.5;
/** Two ends of each of two lines, and four names. */
const mostEnds = 8;
/** Where the field ends, above 100 %, and where the names of its lower quarters stand: off the points, which crowd at the top. */
const top = 1.12;
const lowNames = 0.05;

/** The field of importance and kept rate, cut at its middle and at the share that is promised on average; null where importance tells nothing apart. `drawn` are the rows of the table, `along` is its column there. */
export function fieldOf(judged: PromiseAudit[], drawn: PromiseAudit[], along: number, words: Words): Field | null {
  const { labels } = words;
  if (new Set(judged.map(({ importance }) => importance)).size < 2) return null;
  // Where all are promised for the same share, what lies below the cut is kept less often than promised.
  const mean = judged.reduce((sum, { promisedFor }) => sum + promisedFor, 0) / judged.length;
  const { lowPriority, fixFirst, overdone, keepUp } = labels.quarters;
  const quarters = [lowPriority, fixFirst, overdone, keepUp] as const;
  const axis = { title: labels.chart.importance, format: '0', lowest: 0, highest: 10.4, step: 2 };
  const cut = { along: middleImportance, values: mean };
  return {
    along,
    axis,
    cut,
    cutLines: cutLinesOf(cutEnds(cut, quarters, axis, words), words),
    places: placesOf(drawn, axis, words),
    quarters,
  };
}

/** The kept rates of a chart of columns as points of the field. */
export const pointsIn = (field: Field, columns: Chart, judged: PromiseAudit[], { labels, sentences }: Words): Chart => ({
  ...columns,
  shape: 'points',
  title: sentences.fieldTitle(quarterOf(judged, field.cut), judged.length),
  series: columns.series.flatMap(one => (one.mark === 'column' ? [{ ...one, mark: 'dot' }] : [])),
  axis: { ...columns.axis, title: labels.chart.keptRate, highest: top },
  field,
});

interface CutEnd {
  name: string;
  along: number;
  value: number;
}

/** The ends of both lines, across at the middle of importance and up at the mean, and where the quarters have their names. */
function cutEnds(cut: Field['cut'], quarters: Field['quarters'], { lowest, highest }: Axis, { labels }: Words): CutEnd[] {
  const line = labels.chart.cutLines;
  return [
    { name: line, along: cut.along, value: 0 },
    { name: line, along: cut.along, value: top },
    { name: line, along: lowest, value: cut.values },
    { name: line, along: highest, value: cut.values },
    ...quarters.map((name, i) => ({ name, along: i % 2 === 0 ? lowest : highest, value: i < 2 ? lowNames : (1 + top) / 2 })),
  ];
}

/** Points that a field has room for. */
const mostPlaces = 20;
/** The field of the native chart in pixels, and the size of its points with a little room. */
const drawnField = { width: 215, height: 250, apart: 19 };

/** Importance along the axis, moved aside a little where points would cover one another. */
function placesOf(drawn: PromiseAudit[], { lowest, highest }: Axis, { labels }: Words): Table {
  const partOf = (value: number): number => (value - lowest) / (highest - lowest);
  const points = drawn.map(({ importance, keptRate }) => ({ x: partOf(importance), y: keptRate! / top }));
  const placed = spread(points, partOf(middleImportance), drawnField).map(({ x }) => lowest + x * (highest - lowest));
  return {
    ...table(placed, [
      { header: drawn.length > 0 ? labels.chart.importance : '', value: x => Number(x.toFixed(2)), format: formats.number },
    ]),
    look: 'row',
    isDense: true,
    isSheetOnly: true,
    spare: { rows: mostPlaces - drawn.length, columns: [] },
  };
}

/** Room for the places of points where there are none. */
export const noPlaces = (words: Words): Table => placesOf([], { title: '', format: '', lowest: 0, highest: 1, step: 1 }, words);

/** Room for the lines' ends where there are none. */
export const noCutLines = (words: Words): Table => cutLinesOf([], words);

/** The ends as a table, with room for them where there are none. */
function cutLinesOf(ends: CutEnd[], { labels }: Words): Table {
  const of = (header: string): string => (ends.length > 0 ? header : '');
  const columns: Column<CutEnd>[] = [
    { header: '', value: end => end.name },
    { header: of(labels.chart.importance), value: end => end.along, format: formats.number },
    { header: of(labels.chart.keptRate), value: end => end.value, format: formats.percent(1) },
  ];
  const narrow = columns.map(column => ({ ...column, isOneLine: true }));
  return { ...table(ends, narrow), look: 'row', isDense: true, isSheetOnly: true, spare: { rows: mostEnds - ends.length, columns: [] } };
}

/** How many promises matter, and are kept less often than promised. */
const quarterOf = (judged: PromiseAudit[], cut: Field['cut']): number =>
  judged.filter(({ importance, keptRate, promisedFor }) => importance > cut.along && keptRate! < promisedFor).length;
