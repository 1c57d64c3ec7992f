import type { MatchDecision } from '../../src/app/match/decide';
import { decideMatches } from '../../src/app/match/decide';
import type { MatchSuggestion } from '../../src/app/match/match';
import { reviewMatches } from '../../src/app/match/match';
import type { Matcher } from '../../src/core/declared/comment/match';
import type { LocalWorkbook } from '../../src/hosts/local/workbook';
import { wordsOf } from '../../src/words/words';
import type { Labelled } from './labelled';
import { learnedFrom, workbookOf } from './workbook';

/** How many rows a question was about, and how many of them belong where it proposes. */
interface Rows {
  decided: number;
  right: number;
}

const words = wordsOf('en');
const DAY = '2026-01-01';
const MOST_ANSWERS = 100;
/** So many questions are answered of a small set; of a large one as many as it may take, 40 for 10,000 comments. */
const MOST_QUESTIONS = 200;
const LARGE = 1000;
const FOR_TEN_THOUSAND = 40;
/** Questions that are answered before the review is read again. */
const AT_ONCE = 5;
/** A person says where a word belongs if nine of ten comments with it do; else the question is left open. */
const PLAIN = 0.9;

/** Answers the questions of the review one after another, as somebody would who knows the truth. */
export function answerAll(set: Labelled, workbook: LocalWorkbook): { asked: number; accepted: number; proposed: Rows; sure: Rows } {
  const left = new Set<string>();
  const [proposed, sure]: [Rows, Rows] = [
    { decided: 0, right: 0 },
    { decided: 0, right: 0 },
  ];
  const most = set.comments.length < LARGE ? MOST_QUESTIONS : (FOR_TEN_THOUSAND * set.comments.length) / 10_000;
  let [asked, accepted] = [0, 0];
  while (accepted < MOST_ANSWERS && asked < most) {
    const next = reviewMatches(workbook, words).suggestions.filter(one => !left.has(one.words));
    if (next.length === 0) break;
    const { match } = learnedFrom(workbook);
    const decisions = next.slice(0, AT_ONCE).flatMap((one): MatchDecision[] => {
      asked++;
      left.add(one.words);
      const counts = countsFor(set, one, text => match(text).by === null);
      const rows = counts.reduce((sum, count) => sum + count, 0);
      const place = set.touchpoints.findIndex(({ name }) => name === one.touchpoint);
      for (const tally of [...(place >= 0 ? [proposed] : []), ...(one.sure ? [sure] : [])]) {
        tally.decided += rows;
        tally.right += counts[place] ?? 0;
      }
      const best = Math.max(...counts.slice(0, -1));
      // What is about nothing in particular is left out, but only comment by comment.
      if (counts[set.touchpoints.length]! === rows && rows > 0 && isAboutNothing(set, one)) return [{ words: one.words, touchpoint: null }];
      return rows > 0 && best >= PLAIN * rows ? [{ words: one.words, touchpoint: set.touchpoints[counts.indexOf(best)]!.name }] : [];
    });
    // Not one answer more than are counted.
    decisions.splice(MOST_ANSWERS - accepted);
    decideMatches(workbook, decisions, DAY, words);
    accepted += decisions.filter(({ touchpoint }) => touchpoint !== null).length;
  }
  return { asked, accepted, proposed, sure };
}

/** The rows that sure proposals of one review are about, and how many of them belong there. */
export function sureProposals(set: Labelled, workbook: LocalWorkbook, match: Matcher): Rows {
  const rows: Rows = { decided: 0, right: 0 };
  for (const one of reviewMatches(workbook, words).suggestions.filter(({ sure }) => sure)) {
    const counts = countsFor(set, one, text => match(text).by === null);
    rows.decided += counts.reduce((sum, count) => sum + count, 0);
    rows.right += counts[set.touchpoints.findIndex(({ name }) => name === one.touchpoint)] ?? 0;
  }
  return rows;
}

const isAboutNothing = (set: Labelled, { words: phrase, comment }: MatchSuggestion): boolean =>
  phrase.startsWith('“') && set.comments.some(({ text, about }) => text === comment && about.length === 0);

/** How many of the open comments that a decision would settle belong to each touchpoint; the last are those that belong to none, or to two. */
function countsFor(set: Labelled, { words: phrase }: MatchSuggestion, isOpen: (text: string) => boolean): number[] {
  const trial = workbookOf({ ...set, comments: [] });
  decideMatches(trial, [{ words: phrase, touchpoint: set.touchpoints[0]!.name }], DAY, words);
  const { match } = learnedFrom(trial);
  const counts = [...set.touchpoints.map(() => 0), 0];
  for (const { text, about } of set.comments)
    if (isOpen(text) && match(text).by === 'decision') counts[about.length === 1 ? about[0]! : set.touchpoints.length]!++;
  return counts;
}
