// title -> in a sentence -> promises -> where to look beside customers' words -> what is done -> what to tell the staff -> all else that was found
import type { Audit, PromiseAudit } from '../../core/audit';
import type { Action } from '../../core/declared/action';
import { isTrouble } from '../../core/findings/about';
import { isJudged } from '../../core/judgement/verdict';
import type { OwnerPage } from '../../core/pages/owner-page';
import { ownerPage } from '../../core/pages/owner-page';
import type { Words } from '../../words/words';
import { keptSpark, lying, signsIn } from '../bar';
import { beside, type Column, heading, space, table, text } from '../block';
import { type AuditFormat, percentFormat } from '../format';
import { tallyVerdicts } from '../headline';
import { byVerdict, verdictHighlights } from '../highlight';
import { linkTo } from '../link';
import { staffTold } from '../staff';
import { draftOf, noStaffWords, type StaffWords } from '../staff-words';
import { formats } from '../style';
import type { Block, Tab } from '../tab';
import { toldTogether } from '../told';

/** Columns of an upright page of paper, all alike; it is printed at nine tenths, letters of 9 points with 8. */
const grid = 24;
const half = grid / 2;
const width = 3.85;
const widths = Array.from({ length: grid }, () => width);
/** Promises that a page lists, and findings that stand in front. */
const MOST_PROMISES = 15;
const FIRST = 2;
/** Columns of the page that a bar takes. */
const barSpan = 2;
const quoteLength = 160;

type Listed = OwnerPage['promises'][number];

/** All that one owner needs on an upright page of its own: `name` is '' for what is nobody's yet. `own`: what teams wrote for the staff themselves. */
export function owner(audit: Audit, name: string, words: Words, format: AuditFormat, own: StaffWords = noStaffWords): Tab {
  const { labels, sentences } = words;
  const said = sentences.owner;
  const page = ownerPage(audit, name);
  const title = text(said.title(page.owner), 'title', 14);
  return {
    name: labels.tabs.owner,
    widths,
    frozenColumns: 0,
    isList: false,
    isLandscape: false,
    blocks: [
      { ...title, aside: { text: said.subtitle(audit.settings.brand, audit.asOf, format.all), look: 'subtitle', span: grid - 14 } },
      text(leadOf(page, words, format), 'lead', grid),
      ...promisesOf(page, audit.settings.fewestAnswers, words, format),
      ...staffBeside(page, audit, words, format),
      space(),
      firstAndWords(page, words, format),
      ...actionsOf(page, audit, words, format),
      space(),
      ...toTell(page, words, format, own.get(name)),
      ...found(page, words, format),
      space(),
      text(said.method, 'fine', grid),
      ...keptFor(
        [...own].filter(([other]) => other !== name),
        words,
      ),
    ],
  };
}

/** What to tell the staff: a draft, or the team's own lines as they stand there. What stands below them tells one from the other. */
function toTell(page: OwnerPage, words: Words, format: AuditFormat, own: readonly string[] | undefined): Block[] {
  const { draftNote, ownNote } = words.sentences.owner;
  const lines = own ?? staffTold(page, words, format);
  return [
    heading(words.labels.headings.tellStaff, grid),
    ...lines.map(line => text(line, 'body', grid, 'kept')),
    text(own ? ownNote : draftNote(draftOf(lines)), 'fine', grid),
  ];
}

/** What teams wrote for the staff of other owners: it stays in sight until their page is made again. */
function keptFor(others: (readonly [string, readonly string[]])[], { labels, sentences }: Words): Block[] {
  if (others.length === 0) return [];
  return [
    space(),
    heading(labels.headings.keptStaff, grid),
    table(others, [
      { header: labels.columns.owner, value: ([name]) => name || sentences.owner.nobody, span: 6 },
      { header: labels.headings.tellStaff, value: ([, lines]) => lines.join('\n'), span: grid - 6 },
    ]),
  ];
}

/** How its promises stand, and which is furthest from what it promises. */
function leadOf({ owner, promises }: OwnerPage, { sentences, join }: Words, format: AuditFormat): string {
  if (promises.length === 0) return sentences.owner.nothing(owner);
  const all = promises.map(({ promise }) => promise);
  const [worst] = all.filter(({ verdict }) => verdict === 'broken').sort((a, b) => a.gap! - b.gap!);
  const counts = sentences.counts(tallyVerdicts(all), format.all);
  return worst ? join.sentences([counts, sentences.owner.furthest(worst, format.of(worst))]) : counts;
}

function promisesOf({ promises }: OwnerPage, fewestAnswers: number, words: Words, format: AuditFormat): Block[] {
  if (promises.length === 0) return [];
  const { labels, sentences } = words;
  const more = promises.length - MOST_PROMISES;
  return [
    space(),
    heading(labels.headings.promisedAndGot, grid),
    table(promises.slice(0, MOST_PROMISES), promiseColumns(words, format, fewestAnswers)),
    ...(more > 0 ? [text(sentences.owner.more(more), 'fine', grid)] : [text(sentences.barNote(), 'fine', grid)]),
  ];
}

function promiseColumns(words: Words, format: AuditFormat, fewestAnswers: number): Column<Listed>[] {
  const { labels, sentences } = words;
  const w = labels.columns;
  const verdictColumn = 4;
  return [
    {
      header: w.promise,
      value: ({ promise, isOwn }) => sentences.owner.promise(promise, isOwn),
      span: 5,
      bold: true,
    },
    {
      header: w.barScale,
      value: ({ promise: p }) => (isJudged(p) ? lying(p.keptRate!, p.promisedFor, signsIn(barSpan * width)) : null),
      spark: ({ promise: p }) => (isJudged(p) ? keptSpark(p.keptRate!, p.promisedFor, p.verdict) : undefined),
      align: 'center',
      isOneLine: true,
      span: barSpan,
    },
    shareColumn(w.kept, 3, p => p.keptRate),
    shareColumn(w.promised, 3, p => p.promisedFor),
    { header: w.verdict, value: ({ promise: p }) => labels.verdicts[p.verdict], span: 4, highlights: verdictHighlights(words) },
    { header: w.base, value: ({ promise: p }) => sentences.owner.base(p, format.of(p)) ?? sentences.notJudged(p, fewestAnswers), span: 3 },
    { header: w.change, value: ({ promise: p }) => sentences.owner.since(p, format.of(p)) || labels.marks.none, align: 'center', span: 2 },
    {
      header: w.toldOn,
      value: ({ promise: p }) => (p.toldOn === null ? labels.marks.none : format.all.day(p.toldOn)),
      align: 'center',
      span: 2,
    },
  ];

  function shareColumn(header: string, span: number, share: (p: PromiseAudit) => number | null): Column<Listed> {
    return {
      header,
      value: ({ promise }) => share(promise) ?? labels.marks.none,
      format: ({ promise }) => percentFormat(share(promise), format.of(promise)),
      usual: formats.percent(0),
      align: 'center',
      span,
      ...(header === w.kept ? { bold: true, highlights: byVerdict(verdictColumn, words) } : {}),
    };
  }
}

/** Employees beside customers, of each promise that both were asked about often enough. */
function staffBeside({ promises }: OwnerPage, { settings }: Audit, { labels, sentences }: Words, format: AuditFormat): Block[] {
  const both = promises
    .map(({ promise }) => promise)
    .filter(p => isJudged(p) && p.employees?.keptRate != null && p.employees.n >= settings.fewestAnswers);
  if (both.length === 0) return [];
  return [
    space(),
    heading(labels.headings.staffBeside, grid),
    ...both.map(p => text(sentences.owner.staffRate(p, format.of(p).apart(p.employees!.keptRate!, p.keptRate!)), 'text', grid)),
  ];
}

function firstAndWords({ findings, quotes }: OwnerPage, words: Words, format: AuditFormat): Block {
  const { labels, sentences } = words;
  const { marks } = labels;
  const first = toldTogether(findings, words, format).slice(0, FIRST);
  const quoted = [
    ...quotes.against.map(({ quote }) => `${marks.broken} ${sentences.quote(quote, format.all, quoteLength)}`),
    ...quotes.for.map(({ quote }) => `${marks.kept} ${sentences.quote(quote, format.all, quoteLength)}`),
  ];
  return beside(
    {
      span: half,
      blocks: [
        heading(labels.headings.lookFirst, half),
        ...(first.length === 0 ? [text(sentences.owner.nothingFound, 'text', half)] : []),
        ...first.flatMap(({ sentence, fix }) => [text(sentence, 'text', half), text(`${marks.arrow} ${fix}`, 'step', half)]),
      ],
    },
    {
      span: half,
      blocks: [
        heading(labels.columns.inTheirWords, half),
        ...(quoted.length === 0 ? [text(sentences.owner.noWords, 'text', half)] : quoted.map(one => text(one, 'text', half))),
      ],
    },
  );
}

/** The findings beyond the first ones, and what is worth celebrating. */
function found({ findings, praise }: OwnerPage, words: Words, format: AuditFormat): Block[] {
  const { labels } = words;
  const w = labels.columns;
  const told = toldTogether([...findings, ...praise], words, format);
  const all = told.map(one => ({ ...one, cell: one.finding.cells[0] ?? '' })).filter((one, i) => i >= FIRST || !isTrouble(one.finding));
  if (all.length === 0) return [];
  // A kind and its next step are said once, in front of all that is found of it.
  const rows = [...new Set(all.map(({ name, fix }) => `${name}\n${fix}`))].flatMap(key =>
    all.filter(({ name, fix }) => `${name}\n${fix}` === key).map((one, i) => (i === 0 ? one : { ...one, name: '', fix: '' })),
  );
  return [
    space(),
    heading(labels.headings.alsoFound, grid),
    table(rows, [
      { header: w.kind, value: row => row.name, span: 4 },
      { header: w.finding, value: row => row.sentence, span: 10 },
      { header: w.nextStep, value: row => row.fix, span: 7 },
      { header: w.where, value: row => row.cell, span: 3, link: row => linkTo(row.cell) },
    ]),
  ];
}

/** An action, or one that is only proposed. */
interface Doing {
  what: string;
  promise: string;
  who: string;
  when: string;
  how: string;
}

function actionsOf({ actions, undecided }: OwnerPage, audit: Audit, words: Words, format: AuditFormat): Block[] {
  const { labels, sentences } = words;
  const w = labels.columns;
  const { nobody } = sentences.owner;
  const rows: Doing[] = [
    ...actions.map(action => doing(action)),
    ...undecided.map(p => ({
      what: sentences.owner.proposed(sentences.nextStep(p, format.of(p), p.toSettle)),
      promise: p.text,
      who: nobody,
      when: labels.marks.none,
      how: sentences.owner.toDecide,
    })),
  ];
  return [
    space(),
    heading(labels.headings.beingDone, grid),
    ...(rows.length === 0
      ? [text(sentences.owner.nothingDone, 'text', grid)]
      : [
          table(rows, [
            { header: w.action, value: row => row.what, span: 9 },
            { header: w.promise, value: row => row.promise, span: 6 },
            { header: w.who, value: row => row.who, span: 3, highlights: [{ kind: 'text', equals: nobody, tone: 'too-close' }] },
            { header: w.due, value: row => row.when, span: 3 },
            { header: w.status, value: row => row.how, span: 3 },
          ]),
        ]),
  ];

  function doing(action: Action): Doing {
    const promise = audit.promises.find(({ id }) => id === action.promiseId);
    const day = action.due === null ? sentences.owner.noDay : format.all.day(action.due);
    return {
      what: action.action || labels.marks.none,
      promise: promise?.text ?? action.promiseId,
      who: action.owner || nobody,
      when: action.isOverdue ? sentences.owner.overdue(day) : day,
      how: labels.actionStatus[action.status],
    };
  }
}
