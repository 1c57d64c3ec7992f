import type { News } from './again/news';
import type { OddRows } from './odd-rows';
import type { Spread } from './times/spread';

/*
 * What a person is asked about a tab, in plain JSON: which promise each question tells about, and which answers are good ones.
 * Nothing counts before it is confirmed; everything of it may be changed before.
 */

/** How sure a proposal is: `open` waits for the person. */
export type Sure = 'sure' | 'likely' | 'open';

/** An answer as most people write it, and how many gave it in any spelling. */
export interface Answer {
  text: string;
  count: number;
}

/** Why something is proposed; `src/words` makes a sentence of it. */
export interface Why {
  code:
    | 'words'
    | 'concept'
    | 'touchpoint'
    | 'time'
    | 'pair'
    | 'same-answers'
    | 'only'
    | 'remembered'
    | 'measured'
    | 'counts'
    | 'state'
    | 'second'
    | 'no-promise';
  details: Record<string, string>;
}

/** What has to be decided before a question counts as it should. */
export interface Doubt {
  /** `good`: is this a good answer? `none`: is it an answer at all? `straddles`: a class that reaches beyond the limit. `promise`: which promise? */
  code: 'good' | 'none' | 'straddles' | 'promise' | 'second' | 'new-answer';
  answer: string;
  count: number;
  /** Of `second`: the promise. */
  promise?: string;
}

/** A promise that a question tells about. */
export interface Telling {
  /** Its id. */
  promise: string;
  /** Of times and numbers: what keeps it, as *Kept when* has it. '' where the good answers say it. */
  keptWhen: string;
  /** Of times and numbers whose promise has a limit already: that limit, as it was read. What is said otherwise here is written in its place. */
  was?: string;
  /** True where a person said that a new limit holds for what other tabs tell of the promise, too. */
  isForAll?: boolean;
  sure: Sure;
  why: Why[];
}

/** Answers in words; numbers on a scale; the time between two columns; how late something is. */
export type QuestionKind = 'words' | 'numbers' | 'time' | 'lateness';

export interface Question {
  /** The letters of its column, of a pair `C-E`. */
  id: string;
  kind: QuestionKind;
  /** Columns by the names that Sources gives them; `until` is the second of a pair, else ''. */
  column: string;
  until: string;
  /** The whole question; `part` is what tells it from those that begin alike, '' where there are none. */
  text: string;
  part: string;
  /** What customers got, or what they expect. */
  asks: 'got' | 'expects';
  tells: Telling[];
  /** Shown at this touchpoint although nothing is promised there; '' for none. */
  touchpoint: string;
  /** In the order of the question, as far as that is known: best first; of numbers by size. */
  answers: Answer[];
  /** What counts as no answer, in the words of the cells. */
  none: Answer[];
  blank: number;
  /** Of words: the good answers by their texts. */
  good: string[];
  /** Of times: whether both columns bear a time of day. */
  hasTime: boolean;
  /** Of times: how they lie; null where nobody can say. */
  spread: Spread | null;
  /** Of numbers: the metric that they are read on, which end is the good one, and the number that is just good. */
  metric: string;
  better: 'higher' | 'lower';
  from: number | null;
  lowest: number | null;
  highest: number | null;
  /** Of numbers that are times: the unit in which they stand; else ''. */
  unit: string;
  sure: Sure;
  doubts: Doubt[];
}

/** What else is read from the tab, or stays out. */
export interface Other {
  letters: string;
  column: string;
  /** As Sources has it; null where it is not used. */
  holds: string | null;
  /** A comment's own touchpoint; '' where it serves the whole tab. */
  touchpoint: string;
  /** `who`: it tells who somebody is; `several`: several answers in one cell; `unspoken`: no promise speaks of it; `ago`: a day that is only so long ago; `wish`: it asks what customers would like; `by-hand`: a person wrote so into Sources. */
  because:
    | 'role'
    | 'by-hand'
    | 'who'
    | 'blank'
    | 'several'
    | 'unspoken'
    | 'no-name'
    | 'same'
    | 'paired'
    | 'tool'
    | 'ago'
    | 'staff'
    | 'computed'
    | 'wish';
  /** Words of the cells that are no value, of Status and Left out because. */
  notAnswers: string[];
  /** A few cells, masked; [] where it tells who somebody is. */
  samples: string[];
  /** Where a person wrote its row of Sources by hand, and no question says the same: the rest of that row. */
  byHand?: { metric: string; source: string | null };
}

/** All that is asked about a tab. */
export interface Guide {
  tab: string;
  tool: string | null;
  rows: number;
  firstRow: number;
  /** Kind of source, as Sources has it. */
  source: string;
  /** The word that says that the firm's own staff answered, which a person is asked about; '' where nothing does. */
  staff: string;
  /** The connected tab that holds the same rows; '' for none. Connected, too, they would count twice. */
  copyOf: string;
  questions: Question[];
  others: Other[];
  /** Rows that their own columns leave out, by reason. */
  leftOut: { reason: string; rows: number }[];
  /** The tab whose answers were taken over; '' for none. */
  remembered: string;
  /** Rows of Sources that it was made of, by their keys, where these are of this very tab: confirmed, what it does not say any more is taken out. */
  written: string[];
  /** What is other than in that tab; null where no answers were taken over, or the rows are in the same tab. */
  news: News | null;
  /** The ISO day from which on the audit is to judge, because a person said so; left out, its period stays as it is. */
  judgeFrom?: string;
  /** Rows that are probably no further customer's. They count as they stand. */
  odd: OddRows;
}
