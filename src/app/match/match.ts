import { address } from '../../core/cell/reference';
import { mask } from '../../core/cell/words/mask';
import { inputTables, sourcesTable } from '../../core/declared/input-tables';
import type { CommentLog } from '../../core/matching/comment-log';
import { noteOpen } from '../../core/matching/comment-log';
import type { Learned } from '../../core/matching/learning';
import type { Question } from '../../core/matching/question';
import { inquire } from '../../core/matching/questions';
import { issueLog } from '../../core/table/issue';
import type { Words } from '../../words/words';
import { streamsOf } from '../check/streams';
import { declaredIn } from '../connect/known';
import { readInput } from '../input';
import type { Workbook } from '../workbook';
import { learnFrom, withLessons } from './learn';
import { learnedPlaces } from './learned-places';
import type { Spoken } from './spoken';
import { eachSpoken, readSpoken } from './spoken';

/*
 * Evidence without a touchpoint, in plain JSON, so that the sidebar and the command line share it:
 *
 *   streams -> rows that name no touchpoint -> matched, left out or unmatched -> questions (core/matching) -> MatchReview
 *   what a person decides (decide.ts) -> rows of Matches, which the next audit goes by
 */

/** Some unmatched comments, and the touchpoint that they probably belong to. Nothing counts before it is decided. */
export interface MatchSuggestion {
  /** As the tab Matches will have them: words that the comments contain, or a whole comment in quotation marks. */
  words: string;
  /** What a touchpoint of these comments would be called; '' where nobody can say. */
  name: string;
  /** One of the comments, masked, and cut if it is long; and up to two more. */
  comment: string;
  more: string[];
  /** How many rows the decision settles. */
  rows: number;
  /** Where that comment stands. */
  place: { tab: string; cell: string };
  /** null where no touchpoint is nearer than the others. */
  touchpoint: string | null;
  /** True where nobody need doubt it. */
  sure: boolean;
  /** What goes into Matches where a person says that it is not that touchpoint: the words, or what a name in them may be a part of. */
  refusal: string[];
  /** Other touchpoints that are near, the nearest first; at most three. */
  others: string[];
  /** Why, in one sentence. */
  reason: string;
}

/** All evidence that names no touchpoint but has a customer's words. */
export interface MatchReview {
  /** Rows; the five below add up to it. */
  free: number;
  byDecision: number;
  byRule: number;
  byLearning: number;
  /** Left out by a decision. */
  ignored: number;
  unmatched: number;
  /** Comments of several sentences that are not about one touchpoint: their sentences count where they belong, their marks do not, unless for the whole visit. */
  inParts: number;
  /** Those that can be answered most surely first, then those that settle most rows; at most 40. */
  suggestions: MatchSuggestion[];
  /** What does not stand there any more. */
  more: { suggestions: number; rows: number };
  /** Unmatched rows that nothing is asked about: too few would be settled by it. The rows of all suggestions are the other unmatched ones. */
  unasked: number;
  /** How sure names are, and what was learned, and what of the comments nothing is asked about, in a sentence each. */
  notes: string[];
  /** Of each touchpoint that something was learned of: how many comments that places there, and by which words. */
  taught: string[];
  /** All touchpoints that a person may choose from. */
  touchpoints: string[];
}

const MOST = 40;
const LONGEST = 200;

/** What is matched and what is not, with a proposal for each unmatched comment; nothing is written. */
export function reviewMatches(workbook: Workbook, words: Words): MatchReview {
  const declared = declaredIn(workbook);
  const issues = issueLog();
  const streams = streamsOf(workbook, readInput(workbook, sourcesTable, inputTables, issues), issues);
  const tabs = readSpoken(workbook, streams);
  const learned = learnFrom(declared, tabs);
  const { match } = withLessons(declared, learned);
  const log: CommentLog = new Map();
  const taught = learnedPlaces(declared.touchpoints.map(one => one.name));
  const counts = { free: 0, byDecision: 0, byRule: 0, byLearning: 0, ignored: 0, unmatched: 0, inParts: 0 };
  for (const { streams: own, blocks } of tabs)
    for (const block of blocks()) for (const stream of own) eachSpoken(stream, block, declared, one => note(stream.tab, one));
  const { questions, rest } = inquire(log, learned);
  const shown = questions.slice(0, MOST);
  const hidden = questions.slice(MOST);
  const rowsOf = (some: readonly { rows: number }[]): number => some.reduce((sum, one) => sum + one.rows, 0);
  return {
    ...counts,
    suggestions: shown.map(suggestion),
    more: { suggestions: hidden.length, rows: rowsOf(hidden) },
    unasked: rowsOf(rest),
    taught: taught.list().map(words.match.learned),
    notes: notesOf(counts.byLearning > 0, learned, { ...counts, unasked: rowsOf(rest) }, words),
    touchpoints: declared.touchpoints.map(one => one.name),
  };

  function note(tab: string, { cell, text, row, column, told }: Spoken): void {
    if (told !== null) return;
    const { touchpoint, by, between, maybe, passing, refused, parts, words: said } = match(cell);
    counts.free++;
    if (by === 'decision') counts[touchpoint < 0 ? 'ignored' : 'byDecision']++;
    else counts[by === 'rule' ? 'byRule' : by === 'learned' ? 'byLearning' : 'unmatched']++;
    if (parts.length > 0) counts.inParts++;
    if (by === 'learned') taught.note(touchpoint, said);
    if (by !== null) return;
    const isTied = parts.length > 0 || (between.length > 0 && said.length > 0);
    noteOpen(log, { text, rows: 1, tab, row, column, between, maybe, passing, refused, isTied });
  }

  function suggestion({
    words: phrase,
    name: called,
    examples,
    rows,
    touchpoint,
    refusal,
    isSure,
    others,
    why,
    telling,
  }: Question): MatchSuggestion {
    const nameOf = (place: number): string => declared.touchpoints[place]!.name;
    const near = others.filter(place => place < declared.touchpoints.length).map(nameOf);
    const name = touchpoint === null ? '' : nameOf(touchpoint);
    const [group, ...more] = examples;
    return {
      words: phrase,
      name: called,
      comment: words.clipped(mask(group!.text), LONGEST),
      more: more.map(({ text }) => words.clipped(mask(text), LONGEST)),
      rows,
      place: { tab: group!.tab, cell: address(group!.row, group!.column) },
      touchpoint: touchpoint === null ? null : name,
      sure: isSure,
      refusal,
      others: near,
      reason: words.match.reasons[why](telling, name, near),
    };
  }
}

function notesOf(
  isTaught: boolean,
  { heldOut, namesTried }: Learned,
  { byRule, inParts, unasked }: Pick<MatchReview, 'byRule' | 'inParts' | 'unasked'>,
  { match: say }: Words,
): string[] {
  return [
    ...(byRule > 0 ? [say.named(namesTried.right, namesTried.n)] : []),
    ...(isTaught ? [say.measured(heldOut.sureRight, heldOut.sure)] : []),
    ...(inParts > 0 ? [say.inParts(inParts)] : []),
    ...(unasked > 0 ? [say.unasked(unasked)] : []),
  ];
}
