import type { Audit, PromiseAudit } from '../../core/audit';
import type { Cell } from '../../core/cell/cell';
import type { ExpectationVerdict } from '../../core/judgement/expectation';
import { isJudged } from '../../core/judgement/verdict';
import type { Words } from '../../words/words';
import { heading, table } from '../block';
import { type AuditFormat, pointsFormat, pointsOf } from '../format';
import { expectationHighlights } from '../highlight';
import { formats, heat } from '../style';
import type { Block, Highlight, Highlighted, Table } from '../tab';

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

const stagesInARow = 11;
const mostStages = 2 * stagesInARow;
const labelSpan = 2;

/** What a cell of the map says; its format is its row's where none is given. */
interface StageCell {
  value: Cell;
  format?: string;
}

/**
 * Stages as a heat map: how many promises are kept, and the widest gaps among those judged. A blank is not a zero.
 * There is room for at least so many stages.
 */
export function stageTables(audit: Audit, words: Words, format: AuditFormat, span: number, room: number): Block[] {
  const all = stagesOf(audit);
  const stages = widestOf(all);
  const { labels, sentences } = words;
  const part = stages.length < all.length ? sentences.stagesPart(stages.length, all.length) : labels.headings.stages;
  const blocks: Block[] = [heading(part, span)];
  for (let i = 0; i === 0 || i < stages.length; i += stagesInARow)
    blocks.push(stageTable(stages.slice(i, i + stagesInARow), words, format, span, room));
  return blocks;
}

/** As many stages as a page holds: of more those with the widest gaps, still in journey order. */
function widestOf(stages: Stage[]): Stage[] {
  if (stages.length <= mostStages) return stages;
  const gapOf = (stage: Stage) => widest(stage, p => p.gap, 1)?.gap ?? Number.POSITIVE_INFINITY;
  const shown = new Set([...stages].sort((a, b) => gapOf(a) - gapOf(b)).slice(0, mostStages));
  return stages.filter(stage => shown.has(stage));
}

function stageTable(stages: Stage[], words: Words, format: AuditFormat, span: number, room: number): Table {
  const { labels } = words;
  const rows: { name: string; format: string; cell: (stage: Stage) => StageCell }[] = [
    { name: labels.stageRows.kept, format: formats.text, cell: stage => keptCell(stage, words) },
    {
      name: labels.stageRows.gap,
      format: formats.points(0),
      cell: stage =>
        gapCell(
          widest(stage, p => p.gap, 1),
          p => p.gap,
          words,
          format,
        ),
    },
    {
      name: labels.stageRows.beliefGap,
      format: formats.points(0),
      cell: stage =>
        gapCell(
          widest(stage, p => p.beliefGap, -1),
          p => p.beliefGap,
          words,
          format,
        ),
    },
    { name: labels.stageRows.expectation, format: formats.text, cell: stage => expectationCell(stage, words) },
  ];
  const places = Math.max(room, stages.length);
  const width = Math.floor((span - labelSpan) / places);
  const rest = span - labelSpan - width * places;
  const spanAt = (i: number): number => Math.min(4, width + (i < rest ? 1 : 0));
  type Row = (typeof rows)[0];
  const made = table(rows, [
    { header: '', value: row => row.name, span: labelSpan, bold: true },
    ...stages.map((stage, i) => ({
      header: stage.name || labels.noStage,
      value: (row: Row) => row.cell(stage).value,
      format: (row: Row) => row.cell(stage).format ?? row.format,
      span: spanAt(i),
      align: 'center' as const,
    })),
  ]);
  made.spare = {
    rows: 0,
    columns: Array.from({ length: places - stages.length }, (_, i) => ({
      span: spanAt(stages.length + i),
      formats: rows.map(row => row.format),
    })),
  };
  const unknown = (row: number, equals: string): Highlighted => ({ of: { row }, highlight: { kind: 'text', equals, tone: 'unjudged' } });
  made.highlights.push(
    unknown(0, words.sentences.keptOf(0, 0)),
    unknown(1, labels.marks.none),
    unknown(2, labels.marks.none),
    { of: { row: 1 }, highlight: shortfall },
    { of: { row: 2 }, highlight: overconfidence },
    ...expectationHighlights(words).map(highlight => ({ of: { row: 3 }, highlight })),
  );
  return made;
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
function expectationCell({ promises }: Stage, { labels }: Words): StageCell {
  const verdict = worstFirst.find(one => promises.some(({ expected }) => expected.verdict === one)) ?? 'unknown';
  return { value: labels.expectations[verdict] };
}
