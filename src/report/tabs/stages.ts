import type { Audit, PromiseAudit } from '../../core/audit';
import type { Cell } from '../../core/cell/cell';
import type { ExpectationLack, ExpectationVerdict } from '../../core/judgement/expectation';
import { isJudged } from '../../core/judgement/verdict';
import type { Words } from '../../words/words';
import { type Column, heading, table } from '../block';
import { type AuditFormat, pointsFormat, pointsOf } from '../format';
import { expectationHighlights } from '../highlight';
import { formats, heat } from '../style';
import type { Block, Highlight } from '../tab';

interface Stage {
  name: string;
  promises: PromiseAudit[];
}

/** The promises of each stage, in journey order; stages without a promise are there, too. */
export function stagesOf({ touchpoints, promises }: Pick<Audit, 'touchpoints' | 'promises'>): Stage[] {
  const stages = new Map<string, PromiseAudit[]>();
  for (const { stage } of [...touchpoints, ...promises]) stages.set(stage, []);
  for (const promise of promises) stages.get(promise.stage)!.push(promise);
  return [...stages].map(([name, of]) => ({ name, promises: of }));
}

/** Stages that a page has room for. */
const mostStages = 16;
const rowHeight = 14;
const spareHeight = 2;

/** What a cell of the map says, and its number format where that is not its column's. */
interface StageCell {
  value: Cell;
  format?: string;
}

/** Columns of the page that the map takes: the name of a stage, how many promises are kept, both gaps, the expectation. */
export type StageSpans = readonly [name: number, kept: number, gap: number, beliefGap: number, expectation: number];

/** Stages as a heat map, one a row: how many promises are kept, and the widest gaps among those judged. A blank is not a zero. */
export function stageMap(audit: Audit, words: Words, format: AuditFormat, spans: StageSpans): Block[] {
  const { labels, sentences } = words;
  const all = stagesOf(audit);
  const shown = widestOf(all);
  const part = shown.length < all.length ? sentences.stagesPart(shown.length, all.length) : labels.headings.stages;
  const spare = { rows: mostStages - shown.length, columns: [], height: spareHeight };
  return [
    heading(
      part,
      spans.reduce((sum, span) => sum + span, 0),
    ),
    { ...table(shown, columnsOf(words, format, spans)), look: 'row', rowHeight, spare, ...(shown.length ? {} : { isSheetOnly: true }) },
  ];
}

/** As many stages as a page holds: of more those with the widest gaps, still in journey order. */
function widestOf(stages: Stage[]): Stage[] {
  if (stages.length <= mostStages) return stages;
  const gapOf = (stage: Stage) => widest(stage, p => p.gap, 1)?.gap ?? Number.POSITIVE_INFINITY;
  const shown = new Set([...stages].sort((a, b) => gapOf(a) - gapOf(b)).slice(0, mostStages));
  return stages.filter(stage => shown.has(stage));
}

function columnsOf(words: Words, format: AuditFormat, [name, ...others]: StageSpans): Column<Stage>[] {
  const { labels, sentences } = words;
  const unknown = (equals: string): Highlight => ({ kind: 'text', equals, tone: 'unjudged' });
  const gap = (gapOf: (p: PromiseAudit) => number | null, sign: 1 | -1) => (stage: Stage) =>
    gapCell(widest(stage, gapOf, sign), gapOf, words, format);
  const columns: { header: string; usual: string; cell: (stage: Stage) => StageCell; highlights: Highlight[] }[] = [
    {
      header: labels.stageColumns.kept,
      usual: formats.text,
      cell: stage => keptCell(stage, words),
      highlights: [unknown(sentences.keptOf(0, 0))],
    },
    {
      header: labels.stageColumns.gap,
      usual: formats.points(0),
      cell: gap(p => p.gap, 1),
      highlights: [unknown(labels.marks.none), shortfall],
    },
    {
      header: labels.stageColumns.beliefGap,
      usual: formats.points(0),
      cell: gap(p => p.beliefGap, -1),
      highlights: [unknown(labels.marks.none), overconfidence],
    },
    {
      header: labels.stageColumns.expectation,
      usual: formats.text,
      cell: stage => expectationCell(stage, words),
      highlights: expectationHighlights(words),
    },
  ];
  return [
    { header: labels.columns.stage, value: stage => stage.name || labels.noStage, span: name, bold: true },
    ...columns.map(
      ({ header, usual, cell, highlights }, i): Column<Stage> => ({
        header,
        value: stage => cell(stage).value,
        format: stage => cell(stage).format ?? usual,
        usual,
        span: others[i]!,
        align: 'center',
        highlights,
      }),
    ),
  ];
}

function keptCell({ promises }: Stage, { sentences }: Words): StageCell {
  const judged = promises.filter(isJudged);
  return { value: sentences.keptOf(judged.filter(({ verdict }) => verdict === 'kept').length, judged.length) };
}

/** Below what was promised is bad. */
const shortfall: Highlight = {
  kind: 'scale',
  low: { at: -30, fill: heat.bad },
  middle: { at: 0, fill: heat.even },
  high: { at: 10, fill: heat.good },
};
/** Believing more than customers say is bad. */
const overconfidence: Highlight = {
  kind: 'scale',
  low: { at: -10, fill: heat.good },
  middle: { at: 0, fill: heat.even },
  high: { at: 30, fill: heat.bad },
};

/** The judged promise whose gap is lowest (sign 1) or highest (sign -1). */
function widest({ promises }: Stage, gapOf: (p: PromiseAudit) => number | null, sign: 1 | -1): PromiseAudit | undefined {
  return promises.filter(p => isJudged(p) && gapOf(p) !== null).sort((a, b) => sign * (gapOf(a)! - gapOf(b)!))[0];
}

function gapCell(
  promise: PromiseAudit | undefined,
  gapOf: (p: PromiseAudit) => number | null,
  { labels }: Words,
  format: AuditFormat,
): StageCell {
  if (!promise) return { value: labels.marks.none };
  return { value: pointsOf(gapOf(promise)), format: pointsFormat(gapOf(promise), format.of(promise)) };
}

const worstFirst: ExpectationVerdict[] = ['looser', 'tighter', 'aligned'];
/** Where nothing is known, what comes nearest to it. */
const lacks: ExpectationLack[] = ['too-few-asked', 'unread', 'nobody-asked', 'not-comparable'];
function expectationCell({ promises }: Stage, { labels }: Words): StageCell {
  const verdict = worstFirst.find(one => promises.some(({ expected }) => expected.verdict === one));
  if (verdict !== undefined) return { value: labels.expectations[verdict] };
  const lack = lacks.find(one => promises.some(({ expectationLack }) => expectationLack === one)) ?? 'nobody-asked';
  return { value: labels.expectationLacks[lack] };
}
