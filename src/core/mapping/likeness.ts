import { wordsOf } from '../vocabulary';
import { plainHeader } from './header';

/** Words that say nothing of what a name is about, in English and Polish; accents left off. */
const empty = new Set(
  (
    'a an the and or of in on at to for from by with without is are was were be been do does did how what which who when where why that this these those it its ' +
    'you your yours we our us i my me they them their he she his her him if as than so not no any some all each every please rate rating score question answer ' +
    'very much more less most last next time will would could should can may might have has had there here up down out into about over under again during ' +
    'generally experience customer customers q v our good well get got make made one two use used using using ' +
    'i w we z ze na do od o u po przez za dla jak co czy jest sa byl byla bylo byly sie nie to ten ta te pana pani panstwa oraz lub prosze ocen ocenic ocenia'
  ).split(' '),
);

/**
 * The words of a name that say what it is about; the number of a question goes.
 * @example topicOf('Q7ART') //=> ['art']
 * @example topicOf('Is it rude to recline your seat?') //=> ['rude', 'recline', 'seat']
 */
export function topicOf(name: string): string[] {
  return wordsOf(plainHeader(name)).filter(word => !empty.has(word));
}

/** Endings by which words of one stem differ in English. */
const endings = new Set([
  '',
  's',
  'es',
  'e',
  'y',
  'd',
  'ed',
  'er',
  'ers',
  'ing',
  'ings',
  'ies',
  'ly',
  'ty',
  'ety',
  'ness',
  'ment',
  'ments',
  'ion',
  'ions',
  'ation',
  'al',
]);
/** Polish ones, accents left off. */
const polish = new Set('a y i e o u em om ami ach ow ie ego ej owi iem am ki ka ke ce'.split(' ').concat(''));

/**
 * True for two words of one stem, such as `recline` and `reclining`, `baby` and `babies`, `dostawa` and `dostawy`.
 * Where it is not sure they are strangers: `store` and `story`, `car` and `care`.
 */
export function isAkin(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  let [a, b] = [one.slice(shared), other.slice(shared)];
  if (a.length > b.length) [a, b] = [b, a];
  // run, running: the letter is doubled.
  if (a === '' && shared >= 3 && b[0] === one[shared - 1] && /^(ing|ed|er|ers)$/.test(b.slice(1))) return true;
  if (a === '' && (b === 's' || b === 'es')) return shared >= 3;
  if ((a === 'y' && b === 'ies') || (a === 'e' && b === 'ing')) return shared >= 3;
  if (shared >= 5 && polish.has(a) && polish.has(b)) return true;
  return shared >= 4 && endings.has(a) && endings.has(b) && (a === '' || a === 'e' || a === 'y' || b === 'ing');
}

/** The words of the first that are akin to one of the second. */
export const sharedWords = (words: readonly string[], others: readonly string[]): string[] =>
  words.filter(word => others.some(other => isAkin(word, other)));
