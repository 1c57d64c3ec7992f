// promise -> what matters, beside each other on one page: kept beside promised, verdict, expectation, belief, change, why, notes
//      -> all else, folded: the test, gaps, change in full, segments, quotes, where it all comes from
import type { Audit, PromiseAudit } from '../../core/audit';
import { isJudged } from '../../core/judgement/verdict';
import type { Words } from '../../words/words';
import { keptSpark, lying, monthsSpark, signsIn, trendSpark, upright } from '../bar';
import type { AuditFormat } from '../format';
import { byVerdict, expectationHighlights, verdictHighlights } from '../highlight';
import { charactersForTwoLines, charactersForWords } from '../layout/measure';
import { firstLink, linkTo } from '../link';
import { formats } from '../style';
import { gapColumn, shareColumn, type Wide } from './column';
import { figureColumns, originColumns, quoteColumns, reasonColumns, segmentColumns } from './reason';
import { stagesOf } from './stages';

/** Everything of a live promise: the columns that matter with their widths on a page, then those that are folded away. */
export function promiseColumns(
  audit: Audit,
  words: Words,
  format: AuditFormat,
  notes: ReadonlyMap<string, string>,
): { columns: Wide[]; shown: number } {
  const w = words.labels.columns;
  const all = [
    ...declaredColumns(audit, words, format),
    ...keptColumns(words, format),
    ...beliefColumns(words, format),
    ...expectationColumns(words, format),
    ...changeColumns(audit, words, format),
    effectColumn(audit, words, format),
    ...reasonColumns(audit, words, format),
    ...segmentColumns(words, format),
    ...figureColumns(audit, words, format),
    ...quoteColumns('against', words, format),
    ...quoteColumns('for', words, format),
    ...originColumns(words),
    { header: w.notes, value: (p: PromiseAudit) => notes.get(p.id) ?? null, width: 32 },
  ];
  const shown = [...shownWidths(words, format)].flatMap(([header, width]) =>
    all.filter(column => column.header === header).map(column => ({ ...column, width })),
  );
  const columns = [...shown, ...all.filter(({ header }) => shown.every(column => column.header !== header))];
  const placeOf = (header: string): number => columns.findIndex(column => column.header === header);
  columns[placeOf(w.gap)]!.highlights = byVerdict(placeOf(w.verdict), words);
  return { columns, shown: shown.length };
}

/** Characters of the columns that matter, together as wide as a page of A4 on its side that is printed so that it can be read. */
const pageCharacters = 149;

/** What the promise has of the room that is left for it and for the reason. */
const promiseShare = 0.48;

/** Characters of the column of changes at the most, unless one word alone needs more. */
const mostForChange = 10.5;

/**
 * What matters, in its order, and how wide it is: no word of a head or of a verdict is broken, and what is left of the page is for the promise and the reason.
 * The same for whatever an audit finds.
 */
function shownWidths({ labels }: Words, format: AuditFormat): Map<string, number> {
  const w = labels.columns;
  // As wide as a range is with a decimal, on one line.
  const range = format.all.at(1).interval([0.881, 0.999]).replace(/ /g, '\u00a0');
  const said: [string, number, readonly string[]][] = [
    [w.promiseId, 6, []],
    [w.promise, 0, []],
    [w.touchpoint, 10.5, []],
    [w.owner, 10, []],
    [w.promisedFor, 7, []],
    [w.keptRate, 7, []],
    [w.bar, barWidth, []],
    [w.interval, 8, [range]],
    [w.verdict, 8, Object.values(labels.verdicts)],
    [w.expectation, 9, [...Object.values(labels.expectations), ...Object.values(labels.expectationLacks)]],
    [w.believed, 7, []],
    [w.change, 7, Object.values(labels.changes)],
    [w.why, 0, []],
    [w.notes, 5, []],
  ];
  const widths = new Map(
    said.map(([header, least, words]) => {
      const isBold = header === w.verdict;
      return [header, Math.max(least, charactersForWords([header], 9, true), charactersForWords(words, 9, isBold))];
    }),
  );
  // A change that is none stands on two lines, where it fits.
  widths.set(w.change, Math.max(widths.get(w.change)!, charactersForTwoLines(Object.values(labels.changes), 9, false, mostForChange)));
  const free = pageCharacters - [...widths.values()].reduce((sum, width) => sum + width, 0);
  const forWords = free + widths.get(w.promise)! + widths.get(w.why)!;
  const forPromise = Math.round(forWords * promiseShare * 2) / 2;
  return widths.set(w.promise, forPromise).set(w.why, forWords - forPromise);
}

function declaredColumns(audit: Audit, { labels, sentences }: Words, format: AuditFormat): Wide[] {
  const w = labels.columns;
  const stages = stageNumbers(audit);
  return [
    // Links stand on short text alone: LibreOffice breaks no line within one, and Sheets would turn a number into text.
    { header: w.promiseId, value: p => p.id, link: p => linkTo(p.cells.promise), isOneLine: true, width: 11 },
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
  ];
}

/** The stages by their place on the journey, from 0. */
const stageNumbers = (audit: Audit): Map<string, number> => new Map(stagesOf(audit).map(({ name }, i) => [name, i]));

/** Characters of the column that a bar stands in, at least. */
const barWidth = 9.5;

function keptColumns(words: Words, format: AuditFormat): Wide[] {
  const { labels } = words;
  const w = labels.columns;
  return [
    shareColumn(w.promisedFor, p => p.promisedFor, format),
    shareColumn(w.keptRate, p => p.keptRate, format),
    {
      header: w.bar,
      value: p => (isJudged(p) ? lying(p.keptRate!, p.promisedFor, signsIn(barWidth)) : null),
      isOneLine: true,
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
    // Too few answers are never called a gap.
    gapColumn(w.gap, p => p.gap, isJudged, 11, format),
    {
      header: w.verdict,
      value: p => labels.verdicts[p.verdict],
      bold: true,
      align: 'center',
      highlights: verdictHighlights(words),
      width: 20,
    },
  ];
}

function beliefColumns({ labels }: Words, format: AuditFormat): Wide[] {
  const w = labels.columns;
  return [
    shareColumn(w.believed, p => p.believed, format),
    gapColumn(w.beliefGap, p => p.beliefGap, isJudged, 11, format),
    { header: w.belief, value: p => (isJudged(p) && p.belief ? labels.beliefs[p.belief] : null), align: 'center', width: 18 },
  ];
}

/** How a promise stands to what customers expect, or why nobody can tell. */
export const expectationOf = ({ expected, expectationLack }: PromiseAudit, { labels }: Words): string =>
  expectationLack === null ? labels.expectations[expected.verdict] : labels.expectationLacks[expectationLack];

function expectationColumns(words: Words, format: AuditFormat): Wide[] {
  const { labels, sentences } = words;
  const w = labels.columns;
  return [
    {
      header: w.expected,
      value: p => (p.expected.level === null ? null : format.all.reach(p.expected.level, p.scale)),
      align: 'center',
      width: 16,
    },
    {
      header: w.expectation,
      value: p => expectationOf(p, words),
      align: 'center',
      highlights: expectationHighlights(words),
      width: 16,
    },
    { header: w.smallestHonest, value: p => sentences.smallestHonest(p, format.of(p)) || null, width: 24 },
  ];
}

/** What came of the actions that are done. */
function effectColumn({ effects }: Audit, { labels, sentences }: Words, format: AuditFormat): Wide {
  const of = (p: PromiseAudit) =>
    effects.filter(({ promiseId }) => promiseId === p.id).map(effect => sentences.effect(effect, format.of(p)));
  return { header: labels.columns.effect, value: p => of(p).join('\n') || null, width: 36 };
}

/** What has changed since the baseline. These columns stand there without one, too, so that those beside them keep their places. */
function changeColumns({ baseline }: Audit, { labels, sentences }: Words, format: AuditFormat): Wide[] {
  const w = labels.columns;
  return [
    gapColumn(
      sentences.changeSince(baseline, format.all),
      p => p.change?.difference ?? null,
      () => true,
      16,
      format,
    ),
    { header: w.newRate, value: p => (p.change ? sentences.newRate(p.change, format.of(p)) || null : null), align: 'center', width: 18 },
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
    { header: w.months, value: p => sentences.months(p, format.of(p)) || null, width: 32 },
    {
      header: w.monthChart,
      value: p => (p.months ? upright(p.months.points.map(({ share }) => share)) : null),
      spark: p => monthsSpark(p.months),
      width: 16,
    },
    { header: w.sameMonth, value: p => sentences.sameMonth(p, format.of(p)) || null, width: 28 },
  ];
}
