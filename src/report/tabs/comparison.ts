// judged promises -> the widest gaps among them, numbered in journey order -> a key, and two charts of what it holds
import type { Audit, PromiseAudit } from '../../core/audit';
import { isJudged, judgedVerdicts } from '../../core/judgement/verdict';
import type { Words } from '../../words/words';
import { beside, type Column, chart, heading, table, text } from '../block';
import { type AuditFormat, percentFormat } from '../format';
import { tallyVerdicts } from '../headline';
import { charactersForWords, onOneLine } from '../layout/measure';
import { linkTo } from '../link';
import { formats, toneOfVerdict } from '../style';
import type { Block, Chart, Field, Highlight, Table } from '../tab';
import { chartOfField, fieldOf, type Numbered, noCutLines, noPoints } from './field';
import { isAlone, signOf } from './standing';

/** Promises in the charts: as many as a page can number and name. */
const mostCharted = 20;
/** Points. */
const chartHeight = 205;
const keyRowHeight = 14;
const captionHeight = 13;

/** Columns of the page that the charts take, both together; the widths of the key's, and how many of those its names take. */
export interface Widths {
  columns: number;
  points: number;
  key: readonly number[];
  names: number;
}

/** Columns of the key; the kept rate stands under its verdict, so that each verdict is a series of its own. */
const at = { number: 0, name: 1, importance: 2, promised: 3, believed: 4, broken: 5, tooClose: 6, kept: 7 };

/**
 * What is promised, believed and kept, side by side; `below` stands under the charts and under the key. In a sheet, it takes the same place
 * however many promises are judged; a page leaves out what has nothing to show.
 */
export function comparison(
  audit: Audit,
  words: Words,
  format: AuditFormat,
  widths: Widths,
  below: { charts: Block[]; key: Block[] },
): Block[] {
  const { promises } = audit;
  const judged = promises.filter(isJudged);
  const shown = charted(judged);
  const key = keyOf(shown, promises, words, format, widths);
  const field = fieldOf(judged, shown, words);
  const title = words.sentences.chartTitle(tallyVerdicts(promises).broken, judged.length);
  const columns = columnsOf(key, title, words);
  const charts = chartsOf(columns, field, field && chartOfField(field, columns, judged, shown, words), words, widths);
  const span = widths.columns + widths.points;
  const caption = { ...text(captionOf(field, judged, words, format), 'fine', span), height: captionHeight };
  const keySpan = key.head.reduce((sum, head) => sum + head.span, 0);
  const seen = (blocks: Block[]): Block[] => (shown.length > 0 ? blocks : blocks.map(sheetOnly));
  return [
    beside(
      { span, blocks: [...seen([charts, caption]), ...below.charts] },
      { span: keySpan, blocks: [...seen([heading(keyTitle(shown, judged, words), keySpan), key]), ...below.key] },
    ),
  ];
}

/** Columns and field, side by side. Where there is no field, the columns take its place, too. */
function chartsOf(columns: Chart, field: Field | null, points: Chart | null, words: Words, widths: Widths): Block {
  const { labels } = words;
  const span = field ? widths.columns : widths.columns + widths.points;
  return beside(
    {
      span: widths.columns,
      blocks: [heading(labels.headings.chart, widths.columns), { ...columns, span }, field?.points ?? noPoints(words)],
    },
    {
      span: widths.points,
      blocks:
        field && points
          ? [heading(labels.headings.field, widths.points), { ...points, span: widths.points }, field.cutLines]
          : [{ ...heading('', widths.points), isSheetOnly: true }, noCutLines(words)],
    },
  );
}

function captionOf(field: Field | null, judged: PromiseAudit[], { join, sentences }: Words, format: AuditFormat): string {
  if (field) {
    const cuts = sentences.cuts(field.cut.along, field.quarters, format.all);
    return field.hollow.length > 0 ? join.sentences([cuts, sentences.importanceUnset(field.hollow)]) : cuts;
  }
  return judged.length > 1 ? sentences.sameImportance() : '';
}

const keyTitle = (shown: Numbered[], judged: PromiseAudit[], { labels, sentences }: Words): string =>
  shown.length < judged.length ? sentences.chartPart(shown.length, judged.length) : labels.headings.sideBySide;

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

function keyOf(shown: Numbered[], promises: PromiseAudit[], words: Words, format: AuditFormat, { key, names }: Widths): Table {
  const { labels, clipped } = words;
  const nameWidths = key.slice(1, 1 + names);
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
      value: ({ promise }) => onOneLine(isAlone(promise, promises) ? promise.text : promise.touchpoint, nameWidths, false, clipped),
      span: names,
      link: ({ promise }) => linkTo(promise.cells.promise),
    },
    { header: w.importance, value: ({ promise }) => promise.importance, format: formats.number, align: 'center' },
    share(w.promised, p => p.promisedFor),
    share(w.believed, p => p.believed),
    ...judgedVerdicts.map(verdict => {
      const said = labels.keptAs[verdict];
      // A long word has no room above a share: its sign is that of the charts beside it.
      const isFitting = charactersForWords([said], 9, true) <= key[key.length - 1]!;
      const made = share(isFitting ? said : signOf(verdict, words), p => (p.verdict === verdict ? p.keptRate : null));
      const highlights: Highlight[] = [{ kind: 'number', tone: toneOfVerdict[verdict] }];
      return { ...made, highlights, bold: true };
    }),
  ];
  return {
    ...table(
      shown,
      columns.map(column => ({ ...column, isOneLine: true })),
    ),
    look: 'row',
    isDense: true,
    rowHeight: keyRowHeight,
    spare: { rows: mostCharted - shown.length, columns: [] },
  };
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
