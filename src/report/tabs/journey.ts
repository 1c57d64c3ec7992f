import type { Audit, ExpectationVerdict, PromiseAudit } from '../../core/audit';
import type { Words } from '../../words/words';
import { type AuditFormat, pointsFormat, pointsOf } from '../format';
import { isJudged } from '../headline';
import { heat, type Tone, toneOfExpectation } from '../style';
import { type Block, type Highlight, heading, type Table, type TableCell, table } from '../tab';

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

/** Stages as a heat map: how many promises are kept, and the widest gaps among those judged. A blank is not a zero. */
export function journey(audit: Audit, words: Words, format: AuditFormat, span: number): Block[] {
  const all = stagesOf(audit);
  if (all.length === 0) return [];
  const stages = widestOf(all);
  const { labels, sentences } = words;
  const part = stages.length < all.length ? sentences.stagesPart(stages.length, all.length) : labels.headings.stages;
  const blocks: Block[] = [heading(part, span)];
  for (let i = 0; i < stages.length; i += stagesInARow) blocks.push(stageTable(stages.slice(i, i + stagesInARow), words, format, span));
  return blocks;
}

/** As many stages as a page holds: of more those with the widest gaps, still in journey order. */
function widestOf(stages: Stage[]): Stage[] {
  if (stages.length <= mostStages) return stages;
  const gapOf = (stage: Stage) => widest(stage, p => p.gap, 1)?.gap ?? Number.POSITIVE_INFINITY;
  const shown = new Set([...stages].sort((a, b) => gapOf(a) - gapOf(b)).slice(0, mostStages));
  return stages.filter(stage => shown.has(stage));
}

function stageTable(stages: Stage[], words: Words, format: AuditFormat, span: number): Table {
  const { labels } = words;
  const rows: { name: string; cell: (stage: Stage) => Omit<TableCell, 'isBold'> }[] = [
    { name: labels.stageRows.kept, cell: stage => keptCell(stage, words) },
    {
      name: labels.stageRows.gap,
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
      cell: stage =>
        gapCell(
          widest(stage, p => p.beliefGap, -1),
          p => p.beliefGap,
          words,
          format,
        ),
    },
    { name: labels.stageRows.expectation, cell: stage => expectationCell(stage, words) },
  ];
  const room = Math.floor((span - labelSpan) / stages.length);
  const rest = span - labelSpan - room * stages.length;
  const made = table(rows, [
    { header: '', value: row => row.name, span: labelSpan, bold: true },
    ...stages.map((stage, i) => ({
      header: stage.name || labels.noStage,
      value: (row: (typeof rows)[0]) => row.cell(stage).value,
      format: (row: (typeof rows)[0]) => row.cell(stage).format,
      tone: (row: (typeof rows)[0]) => row.cell(stage).tone,
      span: Math.min(4, room + (i < rest ? 1 : 0)),
      align: 'center' as const,
    })),
  ]);
  made.highlights.push({ of: { row: 1 }, highlight: shortfall }, { of: { row: 2 }, highlight: overconfidence });
  return made;
}

function keptCell({ promises }: Stage, { sentences }: Words): Omit<TableCell, 'isBold'> {
  const judged = promises.filter(isJudged);
  return textCell(
    sentences.keptOf(judged.filter(({ verdict }) => verdict === 'kept').length, judged.length),
    judged.length ? 'plain' : 'unjudged',
  );
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

const textCell = (value: string, tone: Tone): Omit<TableCell, 'isBold'> => ({ value, format: '@', tone });

function gapCell(
  promise: PromiseAudit | undefined,
  gapOf: (p: PromiseAudit) => number | null,
  { labels }: Words,
  format: AuditFormat,
): Omit<TableCell, 'isBold'> {
  if (!promise) return textCell(labels.marks.none, 'unjudged');
  return { value: pointsOf(gapOf(promise)), format: pointsFormat(gapOf(promise), format.of(promise)), tone: 'plain' };
}

const worstFirst: ExpectationVerdict[] = ['looser', 'tighter', 'aligned'];
function expectationCell({ promises }: Stage, { labels }: Words): Omit<TableCell, 'isBold'> {
  const verdict = worstFirst.find(one => promises.some(({ expected }) => expected.verdict === one)) ?? 'unknown';
  return textCell(labels.expectations[verdict], toneOfExpectation[verdict]);
}
