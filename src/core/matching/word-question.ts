import { compareTexts } from '../cell/text';
import { isFormOf } from '../cell/words/inflection';
import type { Candidate } from './candidate';
import { candidatesIn, rowsOf } from './candidate';
import type { CommentGroup } from './comment-log';
import type { Learned } from './learning';
import type { Asked, Question } from './question';
import { LIKELY, wordsFor } from './question';
import { termsOf } from './terms';

/** Where the comments of a candidate that are left belong. */
interface Worth {
  /** null where their words speak for none. */
  touchpoint: number | null;
  open: Asked[];
  /** Rows that it settles rightly, less those that it would unsettle. */
  rows: number;
}

/** The share of the rows with a word that must speak for one touchpoint before the word is asked about. */
const AGREED = 0.7;
/** Of its rows so many may be settled otherwise by a question before it: together they would be settled by none. */
const UNSETTLED = 0.1;
/** Below this share of its rows that speak for something nothing is proposed; such a question is worth so much less. */
const KNOWN = 0.3;
const UNKNOWN = 0.5;
/** Words that no touchpoint is known by; the team may lack one. */
const MOST_NEW = 8;
const NONE: ReadonlySet<string> = new Set();
const EXAMPLES = 3;
const OTHERS = 3;
/** More words than these around one name are asked about another time. */
const MOST_COMPOUNDS = 25;

/**
 * Questions about words that comments have in common and that speak for one touchpoint. Each is the one that settles most of what those before it
 * left, and each comment is asked about once. They end where the next would settle fewer than `least` rows, or at `most` questions.
 */
export function questionsByWord(
  asked: readonly Asked[],
  learned: Learned,
  least: number,
  most: number,
): { questions: Question[]; taken: Set<CommentGroup> } {
  const placed = new Map<CommentGroup, number | null>();
  const questions: Question[] = [];
  let candidates = candidatesIn(asked, learned, least);
  while (questions.length < most) {
    const rated = candidates
      .map(one => ({ one, worth: worthOf(one, placed) }))
      .filter(({ one, worth }) => isWorth(one, worth, least) && (worth.touchpoint !== null || isNew(one, worth, questions)));
    if (rated.length === 0) break;
    const { one, worth } = rated.reduce((a, b) => (b.worth.rows > a.worth.rows ? b : a));
    for (const { group } of worth.open) placed.set(group, worth.touchpoint);
    const beside =
      worth.touchpoint === null
        ? saidBeside(
            one,
            rated.map(other => other.one),
          )
        : [];
    questions.push(questionOf(one, worth, beside, learned));
    candidates = rated.map(other => other.one).filter(other => other !== one);
  }
  return { questions, taken: new Set(placed.keys()) };
}

/** A single comment is asked about by itself, unless a name is at stake. */
const isWorth = ({ name }: Candidate, { open, rows }: Worth, least: number): boolean =>
  rows > 0 && rowsOf(open) >= least && (open.length > 1 || (open.length === 1 && name !== null));

/** A word that is mostly said along with one which was asked about already is no thing of its own. */
function isNew({ phrase, asked }: Candidate, { open }: Worth, questions: readonly Question[]): boolean {
  const before = questions.filter(one => one.touchpoint === null);
  return before.length < MOST_NEW && 2 * open.length >= asked.length && before.every(one => !sharesWord(one.name, phrase));
}

const sharesWord = (one: string, other: string): boolean => {
  const words = tellingIn(other);
  return tellingIn(one).some(word => words.some(known => isFormOf(word, known)));
};

/** Words, and of scripts without spaces pairs of letters. */
const tellingIn = (phrase: string): string[] => termsOf(phrase, NONE).filter(term => term.length > 1);

/** Words that no touchpoint is known by, either, and that are mostly said along with these. */
function saidBeside({ phrase, asked }: Candidate, others: readonly Candidate[]): string[] {
  const comments = new Set(asked);
  const countOf = (one: Candidate): number => one.asked.filter(other => comments.has(other)).length;
  return others
    .filter(one => one.isLacking && !isLetter(one.words) && !sharesWord(one.phrase, phrase) && 2 * countOf(one) >= one.asked.length)
    .sort((a, b) => countOf(b) - countOf(a) || compareTexts(a.phrase, b.phrase))
    .map(one => one.phrase)
    .filter((one, i, all) => all.findIndex(before => sharesWord(before, one)) === i)
    .slice(0, OTHERS);
}

/** A single letter of a script without spaces is a part of many words, and names no thing by itself. */
const isLetter = (words: string): boolean => words.length === 1;

function worthOf({ words, asked, name, known, isTopic, isLacking }: Candidate, placed: ReadonlyMap<CommentGroup, number | null>): Worth {
  const open = asked.filter(({ group }) => !placed.has(group));
  const rows = rowsOf(open);
  const votes = new Map<number, number>();
  for (const { group, guess } of open) {
    const told = group.refused.some(one => one.touchpoint === known) ? null : known;
    const place = told ?? (guess !== null && guess.margin >= LIKELY ? guess.best : null);
    if (place !== null) votes.set(place, (votes.get(place) ?? 0) + group.rows);
  }
  const [touchpoint, agreed] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [null, 0];
  const voted = [...votes.values()].reduce((sum, one) => sum + one, 0);
  // Where few of its comments speak for anything, a person may know where the word belongs.
  if (name === null && (voted < KNOWN * rows || (isLacking && agreed < AGREED * voted))) {
    const asked = open.filter(({ group }) => group.refused.length === 0);
    return { touchpoint: null, open, rows: isTopic && !isLetter(words) ? UNKNOWN * rowsOf(asked) : 0 };
  }
  const unsettled = rowsOf(asked.filter(({ group }) => (placed.get(group) ?? touchpoint) !== touchpoint));
  const isAgreed = name !== null || agreed >= AGREED * voted;
  return { touchpoint, open, rows: isAgreed && unsettled <= UNSETTLED * rows ? agreed - unsettled : 0 };
}

function questionOf(
  { words, phrase, name, known }: Candidate,
  { touchpoint, open }: Worth,
  beside: readonly string[],
  learned: Learned,
): Question {
  const examples = [...open].sort((a, b) => b.group.rows - a.group.rows || compareTexts(a.group.text, b.group.text));
  const others = new Set(open.flatMap(({ guess, group }) => [...group.between, ...(guess ? [guess.best] : [])]));
  if (touchpoint !== null) others.delete(touchpoint);
  return {
    words,
    name: phrase,
    examples: examples.slice(0, EXAMPLES).map(one => one.group),
    rows: rowsOf(open),
    touchpoint,
    refusal: name === null ? [words] : compoundsOf(words, examples),
    isSure: name === null && known !== null && known === touchpoint,
    others: [...others].sort((a, b) => a - b).slice(0, OTHERS),
    why: name !== null ? 'maybe' : touchpoint === null ? 'new' : learned.isSaidAt(words, touchpoint) ? 'words' : 'alike',
    telling: touchpoint === null ? [phrase, ...beside] : [words],
  };
}

/** What a name may be a part of in some comments, that of most rows first; where nobody can say, the comments themselves. */
function compoundsOf(name: string, asked: readonly Asked[]): string[] {
  const rows = new Map<string, number>();
  for (const { group } of asked) {
    const within = group.maybe.filter(one => one.name === name).map(one => one.within || wordsFor(group.text));
    for (const one of new Set(within)) rows.set(one, (rows.get(one) ?? 0) + group.rows);
  }
  return [...rows]
    .sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))
    .slice(0, MOST_COMPOUNDS)
    .map(([one]) => one);
}
