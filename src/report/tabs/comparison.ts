// judged promises -> the widest gaps among them, numbered in journey order -> a key, and two charts of what it holds
import type { Audit, PromiseAudit } from '../../core/audit';
import { isJudged, judgedVerdicts } from '../../core/verdict';
import type { Words } from '../../words/words';
import { type AuditFormat, percentFormat } from '../format';
import { tallyVerdicts } from '../headline';
import { linkTo } from '../link';
import { formats, toneOfVerdict } from '../style';
import {
  type Axis,
  type Block,
  beside,
  type Chart,
  type Column,
  chart,
  type Field,
  type Highlight,
  heading,
  type Table,
  table,
  text,
} from '../tab';

/** Promises in the charts: as many as a page can number and name. */
const mostCharted = 20;
const nameLength = 40;
/** The middle of importance, which goes from 1 to 10. */
const middleImportance = 5.5;
/** Points; where nothing stands below the charts, they are as high as the key. */
const chartHeight = 205;
const keyRowHeight = 15;
const captionHeight = 13;
/** Two ends of each of two lines, and four names. */
const mostEnds = 8;

/** Where a field of kept rates ends, above 100 %, and where the names of its lower quarters stand: off the points, which crowd at the top. */
const above = 1.12;
const below = 0.05;

/** Columns of the page that the charts take, both together, and those of the key's own columns. */
export interface Widths {
  columns: number;
  points: number;
  names: number;
}

interface Numbered {
  number: number;
  promise: PromiseAudit;
}

/** Columns of the key; the kept rate stands under its verdict, so that each verdict is a series of its own. */
const at = { number: 0, name: 1, importance: 2, promised: 3, believed: 4, broken: 5, tooClose: 6, kept: 7 };

/**
 * What is promised, believed and kept, side by side; `below` stands under the charts, beside the key. In a sheet, it takes the same place
 * however many promises are judged; a page leaves out what has nothing to show.
 */
export function comparison(audit: Audit, words: Words, format: AuditFormat, widths: Widths, below: Block[]): Block[] {
  const { labels, sentences } = words;
  const { promises } = audit;
  const judged = promises.filter(isJudged);
  const shown = charted(judged);
  const key = keyOf(shown, promises, words, format, widths.names);
  const span = widths.columns + widths.points;
  const field = fieldOf(judged, words);
  const height = below.length > 0 ? chartHeight : keyRowHeight * mostCharted;
  const columns = { ...columnsOf(key, sentences.chartTitle(tallyVerdicts(promises).broken, judged.length), words), height };
  // Where there is no field, the columns take its place, too.
  const charts = beside(
    { span: widths.columns, blocks: [heading(labels.headings.chart, widths.columns), { ...columns, span: field ? widths.columns : span }] },
    {
      span: widths.points,
      blocks: field
        ? [
            heading(labels.headings.field, widths.points),
            chart({
              ...columns,
              shape: 'points',
              title: sentences.fieldTitle(quarterOf(judged, field.cut), judged.length),
              series: columns.series.flatMap(one => (one.mark === 'column' ? [{ ...one, mark: 'dot' as const }] : [])),
              axis: { ...columns.axis, title: labels.chart.keptRate, highest: above },
              field,
              span: widths.points,
            }),
            field.cutLines,
          ]
        : [{ ...heading('', widths.points), isSheetOnly: true }, cutLinesOf([], words)],
    },
  );
  const caption = field
    ? sentences.cuts(field.cut.along, field.cut.values, judged.length, field.quarters, format.all)
    : judged.length > 1
      ? sentences.sameImportance()
      : '';
  const part = shown.length < judged.length ? sentences.chartPart(shown.length, judged.length) : labels.headings.sideBySide;
  const keySpan = key.head.reduce((sum, head) => sum + head.span, 0);
  const seen = (blocks: Block[]): Block[] => (shown.length > 0 ? blocks : blocks.map(sheetOnly));
  return [
    beside(
      { span, blocks: [...seen([charts, { ...text(caption, 'caption', span), height: captionHeight }]), ...below] },
      { span: keySpan, blocks: seen([heading(part, keySpan), key]) },
    ),
  ];
}

/** What a page leaves out. */
function sheetOnly(block: Block): Block {
  if (block.kind === 'beside') return beside(...block.parts.map(part => ({ ...part, blocks: part.blocks.map(sheetOnly) })));
  return block.kind === 'text' || block.kind === 'table' || block.kind === 'chart' ? { ...block, isSheetOnly: true } : block;
}

/** In journey order; where they are many, those with the widest gaps. */
function charted(judged: PromiseAudit[]): Numbered[] {
  const widest = new Set([...judged].sort((a, b) => a.gap! - b.gap!).slice(0, mostCharted));
  return judged.filter(promise => widest.has(promise)).map((promise, i) => ({ number: i + 1, promise }));
}

/** False for a promise whose very words are given at another touchpoint, too. */
export const isAlone = ({ text }: PromiseAudit, promises: PromiseAudit[]): boolean =>
  promises.filter(one => one.text === text).length === 1;

function keyOf(shown: Numbered[], promises: PromiseAudit[], words: Words, format: AuditFormat, nameSpan: number): Table {
  const { labels, clipped } = words;
  const w = labels.columns;
  const share = (header: string, value: (p: PromiseAudit) => number | null): Column<Numbered> => ({
    header,
    value: ({ promise }) => value(promise),
    format: ({ promise }) => percentFormat(value(promise), format.of(promise)),
    usual: formats.percent(0),
    align: 'center',
  });
  const columns: Column<Numbered>[] = [
    { header: w.number, value: ({ number }) => number, format: formats.count, align: 'center' },
    {
      header: w.promise,
      value: ({ promise }) => clipped(isAlone(promise, promises) ? promise.text : promise.touchpoint, nameLength),
      span: nameSpan,
      link: ({ promise }) => linkTo(promise.cells.promise),
    },
    { header: w.importance, value: ({ promise }) => promise.importance, format: formats.number, align: 'center' },
    share(w.promised, p => p.promisedFor),
    share(w.believed, p => p.believed),
    ...judgedVerdicts.map(verdict => {
      const made = share(labels.keptAs[verdict], p => (p.verdict === verdict ? p.keptRate : null));
      const highlights: Highlight[] = [{ kind: 'number', tone: toneOfVerdict[verdict] }];
      return { ...made, highlights, bold: true };
    }),
  ];
  return { ...table(shown, columns), isDense: true, rowHeight: keyRowHeight, spare: { rows: mostCharted - shown.length, columns: [] } };
}

function columnsOf(data: Table, title: string, { labels }: Words): Chart {
  const { chart: c } = labels;
  const isBelieved = data.rows.some(row => row[at.believed]!.value !== null);
  return chart({
    shape: 'columns',
    title,
    data,
    numbers: at.number,
    names: at.name,
    series: [
      { name: labels.keptAs.broken, values: at.broken, tone: 'broken', mark: 'column' },
      { name: labels.keptAs['too-close'], values: at.tooClose, tone: 'too-close', mark: 'column' },
      { name: labels.keptAs.kept, values: at.kept, tone: 'kept', mark: 'column' },
      { name: c.promised, values: at.promised, tone: 'plain', mark: 'dash' },
      ...(isBelieved ? [{ name: c.believed, values: at.believed, tone: 'belief', mark: 'diamond' } as const] : []),
    ],
    axis: { title: c.axis, format: formats.percent(0), lowest: 0, highest: 1, step: 0.2 },
    field: null,
    span: 1,
    height: chartHeight,
  });
}

/** The field of importance and kept rate, cut at its middle and at the mean; null where importance tells nothing apart. */
function fieldOf(judged: PromiseAudit[], words: Words): Chart['field'] {
  const { labels } = words;
  if (new Set(judged.map(({ importance }) => importance)).size < 2) return null;
  const mean = judged.reduce((sum, { keptRate }) => sum + keptRate!, 0) / judged.length;
  const { lowPriority, fixFirst, overdone, keepUp } = labels.quarters;
  const quarters = [lowPriority, fixFirst, overdone, keepUp] as const;
  const axis = { title: labels.chart.importance, format: '0', lowest: 0, highest: 10.4, step: 2 };
  const cut = { along: middleImportance, values: mean };
  return {
    along: at.importance,
    axis,
    cut,
    cutLines: cutLinesOf(cutEnds(cut, quarters, axis, words), words),
    quarters,
  };
}

interface CutEnd {
  name: string;
  along: number;
  value: number;
}

/** The ends of both lines, across at the middle of importance and up at the mean, and where the quarters have their names. */
function cutEnds(
  cut: { along: number; values: number },
  quarters: Field['quarters'],
  { lowest, highest }: Axis,
  { labels }: Words,
): CutEnd[] {
  const line = labels.chart.cutLines;
  return [
    { name: line, along: cut.along, value: 0 },
    { name: line, along: cut.along, value: above },
    { name: line, along: lowest, value: cut.values },
    { name: line, along: highest, value: cut.values },
    ...quarters.map((name, i) => ({ name, along: i % 2 === 0 ? lowest : highest, value: i < 2 ? below : (1 + above) / 2 })),
  ];
}

/** The ends as a table, with room for them where there are none. */
function cutLinesOf(ends: CutEnd[], { labels }: Words): Table {
  const of = (header: string): string => (ends.length > 0 ? header : '');
  const columns: Column<CutEnd>[] = [
    { header: '', value: end => end.name },
    { header: of(labels.chart.importance), value: end => end.along, format: formats.number },
    { header: of(labels.chart.keptRate), value: end => end.value, format: formats.percent(1) },
  ];
  return { ...table(ends, columns), isDense: true, isSheetOnly: true, spare: { rows: mostEnds - ends.length, columns: [] } };
}

/** How many promises matter, and are kept below the mean. */
const quarterOf = (judged: PromiseAudit[], cut: { along: number; values: number }): number =>
  judged.filter(({ importance, keptRate }) => importance > cut.along && keptRate! < cut.values).length;
