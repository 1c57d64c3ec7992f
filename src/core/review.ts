import type { Book } from './book';
import { isAkin, topicOf } from './mapping/likeness';
import { mask } from './mask';
import { commentKey, wholeComment } from './match';
import { tokensOf } from './phrase';
import type { Ranked } from './ranking';
import { countWords, rankingOf } from './ranking';
import { tallyOf } from './tally';
import type { Vocabulary } from './vocabulary';
import { emptyVocabulary, logOdds, without } from './vocabulary';

/*
 * Comments that belong to no touchpoint become a few questions:
 *
 *   alike comments -> groups -> each ranked against the words of the touchpoints
 *   groups whose strongest word speaks for the same touchpoint -> one question about that word
 *   the others -> a question about each comment
 */

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
}

/** What is asked about some comments. */
export interface Question {
  /** As the Matches tab would have them. */
  words: string;
  group: CommentGroup;
  rows: number;
  /** Place of the touchpoint that is nearest; null where none is, or two are. */
  touchpoint: number | null;
  /** `sure` where a word of the touchpoint's own names says so, and no other touchpoint is half as near. */
  isSure: boolean;
  /** Places of others that are near, the nearest first. */
  others: number[];
  why: 'name' | 'words' | 'several' | 'nothing';
  /** The words that speak for the touchpoint, the strongest first. */
  telling: string[];
}

/** So many times nearer than the next must a touchpoint be to be proposed, and to be sure. */
const LIKELY = 1.25;
const SURE = 2;
/** The share of the comments with a word, by rows, that must speak for one touchpoint before the word is asked about. */
const AGREED = 0.9;
/** How much more a word of a name says than one of a promise. */
const NAME = 3;
const OTHERS = 3;
/** Standard errors beyond which a word is no chance; as many words of comments are taken at each touchpoint. */
const BEYOND_CHANCE = 1.96;
const FROM_COMMENTS = 20;
/** Longer comments are known again by their beginning, if that has so many words. */
const LONGEST = 160;
const TELLING = 8;

/** Collects comments as they are read: those without a touchpoint by what they say, of the others only their words. */
export interface CommentLog {
  groups: Map<string, CommentGroup>;
  /** By touchpoint. */
  matched: Vocabulary[];
}

export const commentLog = (book: Book): CommentLog => ({ groups: new Map(), matched: book.touchpoints.map(emptyVocabulary) });

export function noteMatched({ matched }: CommentLog, touchpoint: number, comment: string): void {
  const vocabulary = matched[touchpoint]!;
  for (const word of topicOf(comment)) {
    vocabulary.words.set(word, (vocabulary.words.get(word) ?? 0) + 1);
    vocabulary.total++;
  }
}

/** Notes a comment without a touchpoint; of alike ones that with the first text by its letters stands for all, wherever they are. */
export function noteUnmatched({ groups }: CommentLog, comment: CommentGroup): void {
  const key = commentKey(comment.text);
  const known = groups.get(key);
  if (!known) groups.set(key, { ...comment });
  else {
    const rows = known.rows + comment.rows;
    if (comment.text < known.text) Object.assign(known, comment);
    known.rows = rows;
  }
}

/** The questions about all comments without a touchpoint: first those with a sure answer, then by how many rows they settle. */
export function questionsOf(book: Book, log: CommentLog): Question[] {
  const names = book.touchpoints.map(({ name, alsoCalled }) => [name, ...alsoCalled].flatMap(topicOf));
  const rank = rankingOf(book.touchpoints.map((_, i) => wordsAt(book, i, log)));
  const asked = [...log.groups.values()].map(group => answerFor(group, rank(topicOf(group.text)), names));
  const byWord = askedByWord(asked, names, log);
  const left = asked.filter(one => !byWord.taken.has(one.group));
  return [...byWord.questions, ...left].sort(inOrder);
}

/** The words that stand for a touchpoint: its names, its stage, its promises, and those typical of the comments matched there. */
function wordsAt(book: Book, place: number, { matched }: CommentLog): Map<string, number> {
  const { name, alsoCalled, stage } = book.touchpoints[place]!;
  const promises = book.promises.filter(promise => promise.touchpoint === place && !promise.isRetired);
  const declared = [...[name, ...alsoCalled].map(text => [text, NAME] as const), [stage, 1] as const];
  const words = countWords([...declared, ...promises.map(promise => [promise.text, 1] as const)]);
  const all = emptyVocabulary();
  for (const vocabulary of matched) {
    for (const [word, count] of vocabulary.words) all.words.set(word, (all.words.get(word) ?? 0) + count);
    all.total += vocabulary.total;
  }
  const own = matched[place]!;
  const rest = without(all, own);
  const typical = [...own.words.keys()]
    .map(word => ({ word, z: logOdds(word, own, rest, all) }))
    .filter(({ z }) => z > BEYOND_CHANCE)
    .sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1));
  for (const { word } of typical.slice(0, FROM_COMMENTS)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function answerFor(group: CommentGroup, ranked: Ranked[], names: readonly string[][]): Question {
  const [best, second] = ranked;
  const margin = best ? best.score / (second?.score ?? 0) : 0;
  const isLikely = margin >= LIKELY;
  const isNamed = isLikely && best!.words.some(word => names[best!.text]!.some(name => isAkin(word, name)));
  const near = ranked.map(({ text }) => text).filter(text => !group.between.includes(text));
  const others = [...group.between, ...near].filter(text => !isLikely || text !== best!.text);
  return {
    words: wordsFor(group.text),
    group,
    rows: group.rows,
    touchpoint: isLikely ? best!.text : null,
    isSure: isNamed && margin >= SURE && group.between.length === 0,
    others: others.slice(0, OTHERS),
    why: isNamed ? 'name' : isLikely ? 'words' : others.length > 0 ? 'several' : 'nothing',
    telling: isLikely ? best!.words : [],
  };
}

/** A comment as the Matches tab has it, without what could tell who wrote it: whole, or the beginning of a long one. */
function wordsFor(comment: string): string {
  const text = mask(comment).replace(/\s+/g, ' ').trim();
  const cut = text.slice(0, LONGEST);
  const start = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.replace(/[\ud800-\udbff]$/, '');
  return text.length <= LONGEST || tokensOf(start).length < TELLING ? wholeComment(text) : start;
}

/** Questions about words that several comments have in common, or that are of a name, and that speak for one touchpoint; each comment is asked about once. */
function askedByWord(
  asked: readonly Question[],
  names: readonly string[][],
  { matched }: CommentLog,
): { questions: Question[]; taken: Set<CommentGroup> } {
  const having = new Map<string, Question[]>();
  for (const one of asked) for (const word of topicOf(one.group.text)) tallyOf(having, word, () => []).push(one);
  const candidates = [...new Set(asked.flatMap(one => one.telling.slice(0, 1)))]
    .map(word => ({ word, all: having.get(word)!.filter(one => says(one.group.text, word)) }))
    .sort((a, b) => rowsOf(b.all) - rowsOf(a.all) || (a.word < b.word ? -1 : 1));
  const taken = new Set<CommentGroup>();
  const questions: Question[] = [];
  for (const { word, all } of candidates) {
    const left = all.filter(one => !taken.has(one.group));
    const [first] = left.filter(one => one.telling[0] === word).sort((a, b) => b.rows - a.rows || (a.words < b.words ? -1 : 1));
    const isName = first?.isSure && names[first.touchpoint!]!.some(name => isAkin(word, name));
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

const order = (one: Question): number => (one.isSure ? 0 : one.touchpoint === null ? 2 : 1);
const inOrder = (a: Question, b: Question): number => order(a) - order(b) || b.rows - a.rows || (a.words < b.words ? -1 : 1);
