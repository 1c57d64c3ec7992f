import { isAkin } from '../cell/likeness';
import { mask } from '../cell/mask';
import { tokensOf } from '../cell/phrase';
import { wholeComment } from '../declared/match';
import { tallyOf } from '../statistics/tally';
import type { Vocabulary } from '../statistics/vocabulary';
import type { Ranked } from './ranking';
import { tellingWords } from './ranking';

/** Comments that say the same. */
export interface CommentGroup {
  text: string;
  rows: number;
  tab: string;
  /** Of the first of them; row and column are counted from 0. */
  row: number;
  column: number;
  /** Places of the touchpoints that it names, where there are two or more. */
  between: readonly number[];
  /** Place of the touchpoint to which it goes by that one's name; -1 where it goes to none. */
  now: number;
}

/** What is asked about some comments. */
export interface Question {
  /** As the Matches tab would have them. */
  words: string;
  group: CommentGroup;
  rows: number;
  /** Place of the touchpoint that is nearest; null where none is, or two are. */
  touchpoint: number | null;
  /** True where all words of one of the touchpoint's names are said, in whatever form, and no other touchpoint is half as near. */
  isSure: boolean;
  /** Places of others that are near, the nearest first. */
  others: number[];
  why: 'name' | 'words' | 'several' | 'nothing' | 'doubt';
  /** The words that speak for the touchpoint, the strongest first. */
  telling: string[];
}

/** So many times nearer than the next must a touchpoint be to be proposed, and to be sure. */
const LIKELY = 1.25;
const SURE = 2;
/** So many times nearer must another touchpoint be than the one whose name a comment has, before that is doubted. */
const DOUBT = 1.5;
/** The share of the comments with a word, by rows, that must speak for one touchpoint before the word is asked about. */
const AGREED = 0.9;
const OTHERS = 3;
/** Longer comments are known again by their beginning, if that has so many words. */
const LONGEST = 160;
const TELLING = 8;

/** The telling words of each name of each touchpoint. */
export type Names = readonly (readonly string[])[][];

const isNameWord = (word: string, names: readonly (readonly string[])[]): boolean => names.flat().some(name => isAkin(word, name));

/** True where all words of one name are said, in whatever form: `Booking page`, but not `page` alone. */
const isSaid = (words: readonly string[], names: readonly (readonly string[])[]): boolean =>
  names.some(name => name.length > 0 && name.every(one => words.some(word => isAkin(word, one))));

/** What is asked about a comment that belongs nowhere: whether it belongs to the touchpoint that is nearest, if one is. */
export function answerFor(group: CommentGroup, ranked: Ranked[], names: Names): Question {
  const [best, second] = ranked;
  const margin = best ? best.score / (second?.score ?? 0) : 0;
  const isLikely = margin >= LIKELY;
  const isNamed = isLikely && best!.words.some(word => isNameWord(word, names[best!.text]!));
  const near = ranked.map(({ text }) => text).filter(text => !group.between.includes(text));
  const others = [...group.between, ...near].filter(text => !isLikely || text !== best!.text);
  return {
    words: wordsFor(group.text),
    group,
    rows: group.rows,
    touchpoint: isLikely ? best!.text : null,
    isSure: isNamed && isSaid(best!.words, names[best!.text]!) && margin >= SURE && group.between.length === 0,
    others: others.slice(0, OTHERS),
    why: isNamed ? 'name' : isLikely ? 'words' : others.length > 0 ? 'several' : 'nothing',
    telling: isLikely ? best!.words : [],
  };
}

/** Whether a comment that has the name of one touchpoint speaks of another: a quiet room with sauna and pines is no Room. */
export function doubtOf(group: CommentGroup, ranked: Ranked[]): Question[] {
  const [best] = ranked;
  const own = ranked.find(({ text }) => text === group.now)?.score ?? 0;
  if (!best || best.text === group.now || best.score < DOUBT * own) return [];
  const others = [group.now, ...ranked.map(({ text }) => text).filter(text => text !== best.text && text !== group.now)];
  const { text: touchpoint, words: telling } = best;
  return [
    {
      words: wordsFor(group.text),
      group,
      rows: group.rows,
      touchpoint,
      isSure: false,
      others: others.slice(0, OTHERS),
      why: 'doubt',
      telling,
    },
  ];
}

/** A comment as the Matches tab has it, without what could tell who wrote it: whole, or the beginning of a long one. */
function wordsFor(comment: string): string {
  const text = mask(comment).replace(/\s+/g, ' ').trim();
  const cut = text.slice(0, LONGEST);
  const start = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.replace(/[\ud800-\udbff]$/, '');
  return text.length <= LONGEST || tokensOf(start).length < TELLING ? wholeComment(text) : start;
}

/**
 * Questions about words that several comments have in common, or that are a name, and that speak for one touchpoint; each comment is asked about
 * once. `matched` are the words of comments that belong to each touchpoint.
 */
export function askedByWord(
  asked: readonly Question[],
  names: Names,
  matched: readonly Vocabulary[],
): { questions: Question[]; taken: Set<CommentGroup> } {
  const having = new Map<string, Question[]>();
  for (const one of asked) for (const word of tellingWords(one.group.text)) tallyOf(having, word, () => []).push(one);
  const candidates = [...new Set(asked.flatMap(one => one.telling.slice(0, 1)))]
    .map(word => ({ word, all: having.get(word)!.filter(one => says(one.group.text, word)) }))
    .sort((a, b) => rowsOf(b.all) - rowsOf(a.all) || (a.word < b.word ? -1 : 1));
  const taken = new Set<CommentGroup>();
  const questions: Question[] = [];
  for (const { word, all } of candidates) {
    const left = all.filter(one => !taken.has(one.group));
    const [first] = left.filter(one => one.telling[0] === word).sort((a, b) => b.rows - a.rows || (a.words < b.words ? -1 : 1));
    const isName = first?.isSure && isSaid([word], names[first.touchpoint!]!);
    if (!first || (left.length < 2 && !isName)) continue;
    const { touchpoint } = first;
    const here = matched[touchpoint!]!.words.get(word) ?? 0;
    const elsewhere = matched.reduce((sum, { words }) => sum + (words.get(word) ?? 0), -here);
    const agreed = all.filter(one => one.touchpoint === touchpoint);
    if (rowsOf(agreed) + here < AGREED * (rowsOf(all) + here + elsewhere)) continue;
    for (const { group } of left) taken.add(group);
    const others = new Set(all.flatMap(one => (one.touchpoint === null ? one.others : [one.touchpoint, ...one.others])));
    others.delete(touchpoint!);
    questions.push({
      ...first,
      words: word,
      rows: rowsOf(left),
      isSure: elsewhere === 0 && agreed.length === all.length && all.every(one => one.isSure),
      others: [...others].sort((a, b) => a - b).slice(0, OTHERS),
      telling: [word],
    });
  }
  return { questions, taken };
}

const rowsOf = (questions: readonly Question[]): number => questions.reduce((sum, one) => sum + one.group.rows, 0);

/** True for a comment with the word as it stands, and not only as a part of another one. */
function says(comment: string, word: string): boolean {
  const [words, wanted] = [tokensOf(mask(comment)), tokensOf(word)];
  return words.some((_, at) => wanted.every((part, i) => part === words[at + i]));
}
