import type { Audit, PromiseAudit } from '../../core/audit';
import { newBesideReturning, segmentsApart } from '../../core/segment';
import type { Words } from '../../words/words';
import { keptSpark, lying, trendSpark, upright } from '../bar';
import { type AuditFormat, percentFormat, pointsFormat, pointsOf } from '../format';
import { isJudged } from '../headline';
import { firstLink, linkTo, promiseRow } from '../link';
import { formats, toneOfVerdict } from '../style';
import type { Block, Column, Highlight, Tab } from '../tab';
import { heading, space, table, text } from '../tab';
import { countByPromise, findingsOf } from './findings';
import { expectationHighlights, stagesOf } from './journey';

/** How much of a quote a cell shows. */
const quoteLength = 300;

/** Everything side by side, one row per live promise in journey order; retired promises and bare touchpoints below. */
export function alignment(audit: Audit, words: Words, format: AuditFormat, notes: ReadonlyMap<string, string>): Tab {
  const { labels, sentences } = words;
  const main = alignmentColumns(audit, words, format, notes);
  return {
    name: labels.tabs.alignment,
    widths: main.map(({ width }) => width),
    frozenColumns: 2,
    isList: true,
    below: [labels.columns.promiseId, labels.columns.touchpoint],
    isLandscape: true,
    blocks: [
      heading(labels.headings.alignment),
      { ...text(sentences.alignmentNote(), 'note'), isSheetOnly: true },
      text(audit.promises.length ? sentences.barNote() : sentences.noPromises(), 'note'),
      {
        ...table(audit.promises, main, true, p => [promiseRow(p.id)]),
        groupedBy: main.findIndex(({ header }) => header === labels.columns.stage),
      },
      ...retired(audit, words, notes),
      ...nothingPromised(audit, words),
      ...goneNotes(audit, words, notes),
    ],
  };
}

type Wide = Column<PromiseAudit> & { width: number };

function alignmentColumns(audit: Audit, words: Words, format: AuditFormat, notes: ReadonlyMap<string, string>): Wide[] {
  const { labels, sentences } = words;
  const w = labels.columns;
  const quote = (p: PromiseAudit, side: 'against' | 'for') => {
    const [first] = p.quotes[side];
    return first ? sentences.quote(first, format.all, quoteLength) : null;
  };
  const share = (header: string, value: (p: PromiseAudit) => number | null, width: number): Wide => ({
    header,
    value,
    format: p => percentFormat(value(p), format.of(p)),
    usual: formats.percent(0),
    align: 'right',
    width,
  });
  const stages = stageNumbers(audit);
  const found = countByPromise(audit.findings);
  const columns: Wide[] = [
    // Links stand on short text alone: LibreOffice breaks no line within one, and Sheets would turn a number into text.
    { header: w.promiseId, value: p => p.id, link: p => linkTo(p.cells.promise), width: 11 },
    { header: w.promise, value: p => p.text, width: 32, bold: true },
    {
      header: w.stage,
      // Numbered, so that sorting by it brings back the order of the journey; every other one on a ground of its own.
      value: p => sentences.stage(stages.get(p.stage)! + 1, stages.size, p.stage),
      highlights: [{ kind: 'odd', tone: 'stage' }],
      width: 16,
    },
    { header: w.touchpoint, value: p => p.touchpoint, width: 16 },
    { header: w.keptWhen, value: p => (p.test ? format.of(p).test(p.test, p.scale) : p.keptWhen), width: 16 },
    share(w.promisedFor, p => p.promisedFor, 11),
    share(w.keptRate, p => p.keptRate, 11),
    {
      header: w.bar,
      value: p => (isJudged(p) ? lying(p.keptRate!, p.promisedFor) : null),
      spark: p => (isJudged(p) ? keptSpark(p.keptRate!, p.promisedFor, p.verdict) : undefined),
      align: 'center',
      width: 22,
    },
    {
      header: w.interval,
      value: p => (p.interval ? format.of(p).interval(p.interval) : null),
      link: p => firstLink(p.evidenceCells),
      align: 'center',
      width: 16,
    },
    { header: w.n, value: p => p.n, format: formats.count, align: 'right', width: 11 },
    {
      header: w.gap,
      // Too few answers are never called a gap.
      value: p => (isJudged(p) ? pointsOf(p.gap) : null),
      format: p => pointsFormat(p.gap, format.of(p)),
      usual: formats.points(0),
      align: 'right',
      width: 11,
    },
    {
      header: w.verdict,
      value: p => labels.verdicts[p.verdict],
      bold: true,
      align: 'center',
      highlights: verdictHighlights(words),
      width: 20,
    },
    share(w.believed, p => p.believed, 11),
    {
      header: w.beliefGap,
      value: p => (isJudged(p) ? pointsOf(p.beliefGap) : null),
      format: p => pointsFormat(p.beliefGap, format.of(p)),
      usual: formats.points(0),
      align: 'right',
      width: 11,
    },
    { header: w.belief, value: p => (isJudged(p) && p.belief ? labels.beliefs[p.belief] : null), align: 'center', width: 16 },
    {
      header: w.expected,
      value: p => (p.expected.level === null ? null : format.all.reach(p.expected.level, p.scale)),
      align: 'center',
      width: 16,
    },
    {
      header: w.expectation,
      value: p => labels.expectations[p.expected.verdict],
      align: 'center',
      highlights: expectationHighlights(words),
      width: 16,
    },
    { header: w.smallestHonest, value: p => sentences.smallestHonest(p, format.of(p)) || null, width: 24 },
    ...changeColumns(audit, words, format),
    { header: w.why, value: p => sentences.why(p, format.of(p), audit.settings.fewestAnswers), width: 48 },
    {
      header: w.findings,
      value: p => (found.has(p.id) ? sentences.findings(found.get(p.id)!) : null),
      leadsTo: p => (found.has(p.id) ? findingsOf(p.id) : undefined),
      width: 16,
    },
    { header: w.segments, value: p => sentences.segments(segmentsApart(p, audit.settings), format.of(p)) || null, width: 36 },
    { header: w.newAndReturning, value: p => sentences.newAndReturning(newBesideReturning(p), format.of(p)) || null, width: 36 },
    { header: w.against, value: p => quote(p, 'against'), width: 40 },
    {
      header: w.whereAgainst,
      value: p => p.quotes.against[0]?.cell ?? null,
      link: p => linkTo(p.quotes.against[0]?.cell ?? ''),
      width: 16,
    },
    { header: w.for, value: p => quote(p, 'for'), width: 40 },
    { header: w.whereFor, value: p => p.quotes.for[0]?.cell ?? null, link: p => linkTo(p.quotes.for[0]?.cell ?? ''), width: 16 },
    { header: w.tellingWords, value: p => p.tellingWords.join(', ') || null, width: 28 },
    { header: w.metric, value: p => p.metric, width: 16 },
    { header: w.whereStated, value: p => p.whereStated, width: 16 },
    { header: w.grade, value: p => labels.grades[p.grade], align: 'center', width: 16 },
    { header: w.newest, value: p => p.newest?.slice(0, 10) ?? null, width: 16 },
    { header: w.owner, value: p => p.owner, width: 16 },
    { header: w.notes, value: p => notes.get(p.id) ?? null, width: 32 },
  ];
  const gap = columns.find(({ header }) => header === w.gap)!;
  gap.highlights = byVerdict(
    columns.findIndex(({ header }) => header === w.verdict),
    words,
  );
  return columns;
}

const judgedVerdicts = ['broken', 'too-close', 'kept'] as const;

/** A number in the colours of the verdict in another column: a gap that chance could explain is not called bad. */
export const byVerdict = (column: number, { labels }: Words): Highlight[] =>
  judgedVerdicts.map(verdict => ({ kind: 'where', column, equals: labels.verdicts[verdict], tone: toneOfVerdict[verdict] }));

/** The stages by their place on the journey, from 0. */
const stageNumbers = (audit: Audit): Map<string, number> => new Map(stagesOf(audit).map(({ name }, i) => [name, i]));

/** What has changed since the baseline. These columns stand there without one, too, so that those beside them keep their places. */
function changeColumns({ baseline }: Audit, { labels, sentences }: Words, format: AuditFormat): Wide[] {
  const w = labels.columns;
  return [
    {
      header: sentences.changeSince(baseline, format.all),
      value: p => pointsOf(p.change?.difference ?? null),
      format: p => pointsFormat(p.change?.difference ?? null, format.of(p)),
      usual: formats.points(0),
      align: 'right',
      width: 16,
    },
    {
      header: w.changeInterval,
      value: p => (p.change?.interval ? format.of(p).range(p.change.interval) : null),
      align: 'center',
      width: 16,
    },
    {
      header: w.change,
      value: p => (p.change ? labels.changes[p.change.verdict] : null),
      align: 'center',
      highlights: [
        { kind: 'text', equals: labels.changes.better, tone: 'kept' },
        { kind: 'text', equals: labels.changes.worse, tone: 'broken' },
      ],
      width: 16,
    },
    { header: w.trend, value: p => upright(p.trend), spark: p => trendSpark(p.trend), width: 16 },
  ];
}

/** One rule for each verdict, by its word. */
export function verdictHighlights({ labels }: Words): Highlight[] {
  const verdicts = Object.keys(toneOfVerdict) as PromiseAudit['verdict'][];
  return verdicts.map(verdict => ({ kind: 'text', equals: labels.verdicts[verdict], tone: toneOfVerdict[verdict] }));
}

function retired(audit: Audit, { labels }: Words, notes: ReadonlyMap<string, string>): Block[] {
  if (audit.retired.length === 0) return [];
  const w = labels.columns;
  return [
    space(),
    heading(labels.headings.retired),
    table(audit.retired, [
      { header: w.promiseId, value: p => p.id, link: p => linkTo(p.cell) },
      { header: w.promise, value: p => p.text },
      { header: w.touchpoint, value: p => p.touchpoint },
      { header: w.notes, value: p => notes.get(p.id) ?? null },
    ]),
  ];
}

function nothingPromised(audit: Audit, { labels }: Words): Block[] {
  const bare = audit.touchpoints.filter(({ promises }) => promises.length === 0);
  if (bare.length === 0) return [];
  const w = labels.columns;
  return [
    space(),
    heading(labels.headings.nothingPromised),
    table(bare, [
      { header: w.touchpoint, value: t => t.name, link: t => linkTo(t.cell) },
      { header: w.stage, value: t => t.stage },
      { header: w.owner, value: t => t.owner },
      { header: w.customers, value: t => t.n, format: formats.count, align: 'right' },
      { header: w.comments, value: t => t.comments, format: formats.count, align: 'right' },
    ]),
  ];
}

/** Notes whose promise is neither live nor retired any more: shown, never lost. */
function goneNotes(audit: Audit, { labels }: Words, notes: ReadonlyMap<string, string>): Block[] {
  const here = new Set([...audit.promises, ...audit.retired].map(({ id }) => id));
  const gone = [...notes].filter(([id]) => !here.has(id));
  if (gone.length === 0) return [];
  return [
    space(),
    heading(labels.headings.goneNotes),
    table(gone, [
      { header: labels.columns.promiseId, value: ([id]) => id },
      { header: labels.columns.notes, value: ([, note]) => note },
    ]),
  ];
}
