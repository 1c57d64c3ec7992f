import { isBlank, textOf } from '../../core/cell/cell';
import { isComment } from '../../core/cell/comment';
import { mask } from '../../core/cell/mask';
import { address } from '../../core/cell/reference';
import { foldText } from '../../core/cell/text';
import { inputTables, matchesTable, sourcesTable } from '../../core/declared/input-tables';
import { isIgnored, keyOfWords } from '../../core/declared/match';
import { mayBeFree } from '../../core/evidence/rows/row-target';
import type { Stream } from '../../core/evidence/stream';
import type { Question } from '../../core/matching/question';
import { commentLog, noteMatched, noteOpen, questionsOf } from '../../core/matching/questions';
import type { Block } from '../../core/table/block';
import { cellsOf } from '../../core/table/block';
import { issueLog } from '../../core/table/issue';
import type { Words } from '../../words/words';
import { inputFor, rowUnder } from '../append';
import { readBlocks, streamsByTab, streamsOf } from '../check/streams';
import { declaredIn } from '../connect/known';
import { readInput } from '../input';
import type { Workbook } from '../workbook';

/*
 * Evidence without a touchpoint, in plain JSON, so that the sidebar and the command line share it:
 *
 *   streams -> rows that name no touchpoint -> matched, left out or unmatched -> questions (core/review) -> MatchReview
 *   what a person decides -> rows of Matches, which the next audit goes by
 */

/** Some unmatched comments, and the touchpoint that they probably belong to. Nothing counts before it is decided. */
export interface MatchSuggestion {
  /** As the tab Matches will have them: words that the comments contain, or a whole comment in quotation marks. */
  words: string;
  /** One of the comments, masked, and cut if it is long. */
  comment: string;
  /** How many rows the decision settles. */
  rows: number;
  /** Where that comment stands. */
  place: { tab: string; cell: string };
  /** null where no touchpoint is nearer than the others. */
  touchpoint: string | null;
  /** The touchpoint to which it goes meanwhile, for it has its name, though its words speak of another; null for one that is unmatched. */
  now: string | null;
  /** True where nobody need doubt it. */
  sure: boolean;
  /** Other touchpoints that are near, the nearest first; at most three. */
  others: string[];
  /** Why, in one sentence. */
  reason: string;
}

/** All evidence that names no touchpoint but has a customer's words. */
export interface MatchReview {
  /** Rows; the four below add up to it. */
  free: number;
  byDecision: number;
  byRule: number;
  /** Left out by a decision. */
  ignored: number;
  unmatched: number;
  /** Of those matched by names, how many speak of another touchpoint. The rows of all suggestions are these and the unmatched ones. */
  doubtful: number;
  /** Those that can be answered most surely first, then those that settle most rows; at most 50. */
  suggestions: MatchSuggestion[];
  /** What does not stand there any more. */
  more: { suggestions: number; rows: number };
  /** All touchpoints that a person may choose from. */
  touchpoints: string[];
}

/** What a person has decided about some words: where comments with them belong, or null to leave these out. */
export interface MatchDecision {
  words: string;
  touchpoint: string | null;
}

const MOST = 50;
const LONGEST = 200;

/** What is matched and what is not, with a proposal for each unmatched comment; nothing is written. */
export function reviewMatches(workbook: Workbook, words: Words): MatchReview {
  const declared = declaredIn(workbook);
  const issues = issueLog();
  const streams = streamsOf(workbook, readInput(workbook, sourcesTable, inputTables, issues), issues);
  const log = commentLog(declared);
  const counts = { free: 0, byDecision: 0, byRule: 0, ignored: 0, unmatched: 0 };
  for (const [tab, own] of streamsByTab(streams)) {
    const rows = workbook.tabs().find(one => one.name === tab)!.rows;
    const spoken = spokenOf(own);
    if (spoken.length === 0) continue;
    for (const block of readBlocks(workbook, tab, spoken, rows, () => undefined)) for (const stream of spoken) note(stream, block);
  }
  const questions = questionsOf(declared, log);
  const rest = questions.slice(MOST);
  const rowsOf = (some: readonly Question[]): number => some.reduce((sum, one) => sum + one.rows, 0);
  return {
    ...counts,
    doubtful: rowsOf(questions.filter(one => one.why === 'doubt')),
    suggestions: questions.slice(0, MOST).map(suggestion),
    more: { suggestions: rest.length, rows: rowsOf(rest) },
    touchpoints: declared.touchpoints.map(one => one.name),
  };

  function note(stream: Stream, block: Block): void {
    const { tab, columns } = stream;
    const [names, ids, comments] = [cellsOf(block, columns.touchpoint), cellsOf(block, columns.promiseId), cellsOf(block, columns.comment)];
    for (let i = 0; i < block.count; i++) {
      if (!isComment(comments[i])) continue;
      const text = textOf(comments[i]);
      if (!mayBeFree(stream) || !isBlank(names[i]) || !isBlank(ids[i])) {
        const place = declared.touchpointByName.get(foldText(textOf(names[i]) || (stream.touchpoint ?? '')));
        if (place !== undefined) noteMatched(log, place, text);
        continue;
      }
      const match = declared.match(comments[i]);
      counts.free++;
      counts[isIgnored(match) ? 'ignored' : match.by === 'decision' ? 'byDecision' : match.by === 'rule' ? 'byRule' : 'unmatched']++;
      if (match.touchpoint >= 0) noteMatched(log, match.touchpoint, text);
      const { between, touchpoint: now } = match;
      if (match.by !== 'decision') noteOpen(log, { text, rows: 1, tab, row: block.row + i, column: columns.comment!, between, now });
    }
  }

  function suggestion({ words: phrase, group, rows, touchpoint, isSure, others, why, telling }: Question): MatchSuggestion {
    const nameOf = (place: number): string => declared.touchpoints[place]!.name;
    const near = others.map(nameOf);
    const name = touchpoint === null ? '' : nameOf(touchpoint);
    return {
      words: phrase,
      comment: words.clipped(mask(group.text), LONGEST),
      rows,
      place: { tab: group.tab, cell: address(group.row, group.column) },
      touchpoint: touchpoint === null ? null : name,
      now: group.now < 0 ? null : nameOf(group.now),
      sure: isSure,
      others: near,
      reason: words.match.reasons[why](telling, name, near),
    };
  }
}

/** The columns of comments, each once, with only what tells where a row belongs. One that serves several touchpoints tells nothing of any. */
function spokenOf(streams: readonly Stream[]): Stream[] {
  const columns = new Set(streams.flatMap(({ columns: { comment } }) => (comment === undefined ? [] : [comment])));
  return [...columns].flatMap(comment => {
    const sharing = streams.filter(stream => stream.columns.comment === comment);
    const [stream] = sharing;
    if (new Set(sharing.map(one => foldText(one.touchpoint ?? ''))).size > 1) return [];
    const { touchpoint, promiseId } = stream!.columns;
    const told = Object.fromEntries(Object.entries({ touchpoint, promiseId, comment }).filter(([, at]) => at !== undefined));
    return [{ ...stream!, columns: told, segments: [], rules: [], presence: [] }];
  });
}

/**
 * Writes decisions down in the tab Matches, which is made if it is missing, and gives how many rows that took; what stands there already is
 * not written again. Throws UserError `tab-taken` where a tab of the user's only bears that name.
 */
export function decideMatches(workbook: Workbook, decisions: readonly MatchDecision[], today: string, words: Words): number {
  const input = inputFor(workbook, matchesTable, words);
  const standing = new Map(input.rows.map(row => [keyOfWords(row.phrase), row.decision === 'ignore' ? '' : foldText(row.touchpoint)]));
  const rows = decisions.flatMap(({ words: phrase, touchpoint }) => {
    const key = keyOfWords(phrase);
    const decided = foldText(touchpoint ?? '');
    if (key === '' || standing.get(key) === decided) return [];
    standing.set(key, decided);
    const [accept, ignore] = matchesTable.columns.decision.choices;
    return [rowUnder(input, { phrase, touchpoint, decision: touchpoint === null ? ignore! : accept!, decidedOn: today })];
  });
  if (rows.length > 0) workbook.appendRows(input.tab, rows);
  return rows.length;
}
