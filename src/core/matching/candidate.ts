import { compareTexts } from '../cell/text';
import { isFormOf } from '../cell/words/inflection';
import { UNSPACED } from '../cell/words/words';
import { exactTails } from '../statistics/exact-tails';
import { tallyOf } from '../statistics/tally';
import { commonPhrase } from './common-phrase';
import type { Learned } from './learning';
import type { Asked } from './question';
import { isTopic, startOf } from './terms';

/** Words that comments have in common, and the comments. */
export interface Candidate {
  words: string;
  /** The phrase that they are mostly said in, or they themselves. */
  phrase: string;
  asked: Asked[];
  /** Place of the touchpoint whose name they are; null for other words. */
  name: number | null;
  /** Place of the touchpoint that people's own decisions and rows give them to, nearly always; null where that is not known. */
  known: number | null;
  /** False for a word that is said of several touchpoints. */
  isTopic: boolean;
  /** True for words that comments with a touchpoint have far less often than the others: the map may lack one. */
  isLacking: boolean;
}

/** Words that are looked at, those with most rows first. */
const MOST = 3000;
/** So seldom chance alone keeps a word out of all comments that have a touchpoint. */
const CHANCE = 0.05;
const NEARLY_ALL = 0.9;

export const rowsOf = (asked: readonly Asked[]): number => asked.reduce((sum, { group }) => sum + group.rows, 0);

/** The candidates in an order of their own, so that of equal ones the first is the same whatever the order of rows. */
export function candidatesIn(asked: readonly Asked[], learned: Learned, least: number): Candidate[] {
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
  const named = [...byName].map(([text, { name, asked: own }]): Candidate => {
    return { words: text, phrase: text, asked: [...own], name, known: name, isTopic: true, isLacking: false };
  });
  const others = words
    .filter(word => !byName.has(word))
    .map((word): Candidate => {
      const forms = byStart.get(startOf(word))!.filter(other => isFormOf(other, word));
      const own = [...new Set(forms.flatMap(form => [...byWord.get(form)!]))];
      const candidate = {
        words: word,
        phrase: word,
        asked: own,
        name: null,
        known: learned.placeOf(word),
        isTopic: !learned.isCommon(word),
      };
      return { ...candidate, isLacking: isLacking(candidate) };
    })
    .sort((a, b) => rowsOf(b.asked) - rowsOf(a.asked) || compareTexts(a.words, b.words))
    .slice(0, MOST)
    .map(one => (one.isLacking ? inItsPhrase(one) : one));
  return [...named, ...others].sort(inOrder);

  function isLacking({ words: word, asked: own, known, isTopic: isOne }: Omit<Candidate, 'isLacking' | 'phrase'>): boolean {
    const { placed } = learned;
    if (known !== null || !isOne || placed === 0 || learned.isDeclared(word)) return false;
    const met = learned.placedWith(word);
    return exactTails(met, met + own.length, placed / (placed + asked.length)).below < CHANCE;
  }
}

/** Where nearly all of its comments have the phrase, it is that which is asked about. */
function inItsPhrase(one: Candidate): Candidate {
  const { phrase, asked } = commonPhrase(one.words, one.asked);
  return asked.length >= NEARLY_ALL * one.asked.length ? { ...one, words: phrase, phrase, asked } : { ...one, phrase };
}

/** Names first, of letters without spaces the longer ones, and by the alphabet. */
const inOrder = (a: Candidate, b: Candidate): number =>
  Number(a.name === null) - Number(b.name === null) || lettersOf(b.words) - lettersOf(a.words) || compareTexts(a.words, b.words);

const lettersOf = (words: string): number => (UNSPACED.test(words) ? words.length : 0);
