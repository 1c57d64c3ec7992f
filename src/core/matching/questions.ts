import type { Declared } from '../declared/declared';
import { commentKey } from '../declared/match';
import type { Vocabulary } from '../statistics/vocabulary';
import { contrast, emptyVocabulary, without } from '../statistics/vocabulary';
import type { CommentGroup, Question } from './question';
import { answerFor, askedByWord, doubtOf } from './question';
import { countWords, rankingOf, tellingWords } from './ranking';

/*
 * Comments that belong to no touchpoint, or doubtfully to one, become a few questions:
 *
 *   alike comments -> groups -> each ranked against the words of the touchpoints
 *   groups whose strongest word speaks for the same touchpoint -> one question about that word
 *   the others -> a question about each comment
 */

/** How much more a word of a name says than one of a promise. */
const NAME = 3;
/** Standard errors beyond which a word is no chance; as many words of comments are taken at each touchpoint. */
const BEYOND_CHANCE = 1.96;
const FROM_COMMENTS = 20;
/** Words that the prior is worth: they have to be, for the first comments matched at a touchpoint are few. */
const PRIOR = 100;

/** Collects comments as they are read: those without a touchpoint, and those with one by its name, by what they say; of all that belong somewhere the words. */
export interface CommentLog {
  groups: Map<string, CommentGroup>;
  /** By touchpoint. */
  matched: Vocabulary[];
}

export const commentLog = (declared: Declared): CommentLog => ({ groups: new Map(), matched: declared.touchpoints.map(emptyVocabulary) });

export function noteMatched({ matched }: CommentLog, touchpoint: number, comment: string): void {
  const vocabulary = matched[touchpoint]!;
  for (const word of tellingWords(comment)) {
    vocabulary.words.set(word, (vocabulary.words.get(word) ?? 0) + 1);
    vocabulary.total++;
  }
}

/** Notes a comment that may be asked about; of alike ones that with the first text by its letters stands for all, wherever they are. */
export function noteOpen({ groups }: CommentLog, comment: CommentGroup): void {
  // The same words in another order may be a name.
  const key = `${comment.now} ${commentKey(comment.text)}`;
  const known = groups.get(key);
  if (!known) groups.set(key, { ...comment });
  else {
    const rows = known.rows + comment.rows;
    if (comment.text < known.text) Object.assign(known, comment);
    known.rows = rows;
  }
}

/** The questions about all comments without a touchpoint or with a doubtful one: first those with a sure answer, then by how many rows they settle. */
export function questionsOf(declared: Declared, log: CommentLog): Question[] {
  const names = declared.touchpoints.map(({ name, alsoCalled }) => [name, ...alsoCalled].map(tellingWords));
  const all = allOf(log.matched);
  const rank = rankingOf(declared.touchpoints.map((_, i) => wordsAt(declared, i, log.matched[i]!, all)));
  const groups = [...log.groups.values()].map(group => ({ group, ranked: rank(tellingWords(group.text)) }));
  const asked = groups.filter(({ group }) => group.now < 0).map(({ group, ranked }) => answerFor(group, ranked, names));
  const doubted = groups.flatMap(({ group, ranked }) => (group.now < 0 ? [] : doubtOf(group, ranked)));
  const byWord = askedByWord(asked, names, log.matched);
  const left = asked.filter(one => !byWord.taken.has(one.group));
  return [...byWord.questions, ...left, ...doubted].sort(inOrder);
}

/** The words that stand for a touchpoint: its names, its stage, its promises, and those typical of the comments matched there. */
function wordsAt(declared: Declared, place: number, own: Vocabulary, all: Vocabulary): Map<string, number> {
  const { name, alsoCalled, stage } = declared.touchpoints[place]!;
  const promises = declared.promises.filter(promise => promise.touchpoint === place && !promise.isRetired);
  const named = [...[name, ...alsoCalled].map(text => [text, NAME] as const), [stage, 1] as const];
  const words = countWords([...named, ...promises.map(promise => [promise.text, 1] as const)]);
  const rest = without(all, own);
  const typical = [...own.words.keys()]
    .map(word => ({ word, z: contrast(word, own, rest, all, PRIOR).z }))
    .filter(({ z }) => z > BEYOND_CHANCE)
    .sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1));
  for (const { word } of typical.slice(0, FROM_COMMENTS)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function allOf(vocabularies: readonly Vocabulary[]): Vocabulary {
  const all = emptyVocabulary();
  for (const { words, total } of vocabularies) {
    for (const [word, count] of words) all.words.set(word, (all.words.get(word) ?? 0) + count);
    all.total += total;
  }
  return all;
}

const order = (one: Question): number => (one.isSure ? 0 : one.touchpoint === null ? 2 : 1);
const inOrder = (a: Question, b: Question): number => order(a) - order(b) || b.rows - a.rows || (a.words < b.words ? -1 : 1);
