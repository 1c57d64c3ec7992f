import { compareTexts } from '../cell/text';
import { isFormOf } from '../cell/words/inflection';
import { UNSPACED } from '../cell/words/words';
import { tallyOf } from '../statistics/tally';
import type { CommentGroup } from './comment-log';
import type { Learned } from './learning';
import type { Asked, Question } from './question';
import { LIKELY, wordsFor } from './question';
import { isTopic } from './terms';

/** Words that comments have in common, and the comments. */
interface Candidate {
  words: string;
  asked: Asked[];
  /** Place of the touchpoint whose name they are; null for other words. */
  name: number | null;
  /** Place of the touchpoint that people's own decisions and rows give them to, nearly always; null where that is not known. */
  known: number | null;
  /** False for a word that is said of several touchpoints. */
  isTopic: boolean;
}

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
const UNKNOWN = 0.3;
/** Words that no touchpoint is known by; the team may lack one. */
const MOST_NEW = 8;
const EXAMPLES = 3;
const OTHERS = 3;
/** Words that are looked at, those with most rows first. */
const MOST = 3000;
const SHORTEST = 3;
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
    const news = questions.filter(one => one.touchpoint === null).length;
    const rated = candidates
      .map(one => ({ one, worth: worthOf(one, placed) }))
      .filter(({ one, worth }) => isWorth(one, worth, least) && (worth.touchpoint !== null || news < MOST_NEW));
    if (rated.length === 0) break;
    const { one, worth } = rated.reduce((a, b) => (b.worth.rows > a.worth.rows ? b : a));
    for (const { group } of worth.open) placed.set(group, worth.touchpoint);
    questions.push(questionOf(one, worth));
    candidates = rated.map(other => other.one).filter(other => other !== one);
  }
  return { questions, taken: new Set(placed.keys()) };
}

/** A single comment is asked about by itself, unless a name is at stake. */
const isWorth = ({ name }: Candidate, { open, rows }: Worth, least: number): boolean =>
  rows > 0 && rowsOf(open) >= least && (open.length > 1 || (open.length === 1 && name !== null));

const rowsOf = (asked: readonly Asked[]): number => asked.reduce((sum, { group }) => sum + group.rows, 0);

/** The candidates in an order of their own, so that of equal ones the first is the same whatever the order of rows. */
function candidatesIn(asked: readonly Asked[], learned: Learned, least: number): Candidate[] {
  const byWord = new Map<string, Set<Asked>>();
  const byName = new Map<string, { name: number; asked: Set<Asked> }>();
  for (const one of asked) {
    for (const { touchpoint, name } of one.group.maybe)
      tallyOf(byName, name, () => ({ name: touchpoint, asked: new Set<Asked>() })).asked.add(one);
    if (!one.group.isTied) for (const word of one.terms) if (isTopic(word)) tallyOf(byWord, word, () => new Set<Asked>()).add(one);
  }
  const words = [...byWord.keys()].filter(word => rowsOf([...byWord.get(word)!]) >= Math.min(least, 2));
  const byStart = new Map<string, string[]>();
  for (const word of words) tallyOf(byStart, startOf(word), () => [] as string[]).push(word);
  const named: Candidate[] = [...byName].map(([text, { name, asked: own }]) => ({
    words: text,
    asked: [...own],
    name,
    known: name,
    isTopic: true,
  }));
  const others = words
    .filter(word => !byName.has(word))
    .map((word): Candidate => {
      const forms = byStart.get(startOf(word))!.filter(other => isFormOf(other, word));
      return {
        words: word,
        asked: [...new Set(forms.flatMap(form => [...byWord.get(form)!]))],
        name: null,
        known: learned.placeOf(word),
        isTopic: !learned.isCommon(word),
      };
    })
    .sort((a, b) => rowsOf(b.asked) - rowsOf(a.asked) || compareTexts(a.words, b.words))
    .slice(0, MOST);
  return [...named, ...others].sort(inOrder);
}

/** Names first, of letters without spaces the longer ones, and by the alphabet. */
const inOrder = (a: Candidate, b: Candidate): number =>
  Number(a.name === null) - Number(b.name === null) || lettersOf(b.words) - lettersOf(a.words) || compareTexts(a.words, b.words);

const lettersOf = (words: string): number => (UNSPACED.test(words) ? words.length : 0);

/** Words share their first letters with their forms. */
const startOf = (word: string): string => (UNSPACED.test(word) ? word : word.slice(0, SHORTEST));

function worthOf({ asked, name, known, isTopic }: Candidate, placed: ReadonlyMap<CommentGroup, number | null>): Worth {
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
  if (name === null && voted < KNOWN * rows) {
    const asked = open.filter(({ group }) => group.refused.length === 0);
    return { touchpoint: null, open, rows: isTopic ? UNKNOWN * rowsOf(asked) : 0 };
  }
  const unsettled = rowsOf(asked.filter(({ group }) => (placed.get(group) ?? touchpoint) !== touchpoint));
  const isAgreed = name !== null || agreed >= AGREED * voted;
  return { touchpoint, open, rows: isAgreed && unsettled <= UNSETTLED * rows ? agreed - unsettled : 0 };
}

function questionOf({ words, name, known }: Candidate, { touchpoint, open }: Worth): Question {
  const examples = [...open].sort((a, b) => b.group.rows - a.group.rows || compareTexts(a.group.text, b.group.text));
  const others = new Set(open.flatMap(({ guess, group }) => [...group.between, ...(guess ? [guess.best] : [])]));
  if (touchpoint !== null) others.delete(touchpoint);
  return {
    words,
    examples: examples.slice(0, EXAMPLES).map(one => one.group),
    rows: rowsOf(open),
    touchpoint,
    refusal: name === null ? [words] : compoundsOf(words, examples),
    isSure: name === null && known !== null && known === touchpoint,
    others: [...others].sort((a, b) => a - b).slice(0, OTHERS),
    why: name !== null ? 'maybe' : touchpoint === null ? 'new' : 'words',
    telling: [words],
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
