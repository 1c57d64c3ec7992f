import { plainHeader } from './header-words';
import { RUN, UNSPACED, wordsOf } from './words';

/** Words that say nothing of what a name is about, in English and Polish; accents left off. */
const empty = new Set(
  (
    'a an the and or of in on at to for from by with without is are was were be been do does did how what which who when where why that this these those it its ' +
    'you your yours we our us i my me they them their he she his her him if as than so not no any some all each every please rate rating score question answer ' +
    'very much more less most last next time will would could should can may might have has had there here up down out into about over under again during ' +
    'generally experience customer customers q v our good well get got make made one two use used using using ' +
    'but because unless while until since before after between through within via per upon also too just then now yet already only both own such other another something someone anyone everything everyone nothing let am mine ' +
    'tym tej tego tych temu tam tu tutaj juz jeszcze tez takze tylko bardzo gdy gdzie kiedy ktory ktora ktore ktorego ktorej ktorych ktorym ktos kto cos ile ilu jaki jaka jakie jakich jakim byl byli beda bedzie byc moga moze mozna miec ma maja mamy swoj swoje swoja swoich sobie siebie jej jego ich im mu nim nia nich nimi mnie mi my wy was wam oni one ona on ono pod nad miedzy bez przy przed podczas ku ani lecz ale wiec bo poniewaz zeby aby by niz albo ' +
    'i w we z ze na do od o u po przez za dla jak co czy jest sa byl byla bylo byly sie nie to ten ta te pan pana panu pani panstwa panstwo oraz lub zostal zostala zostalo zostaly zostanie nas nam nasz nasza nasze mial miala prosze ocen ocenic ocenia'
  ).split(' '),
);

/**
 * The words of a name that say what it is about; the number of a question goes.
 * @example topicOf('Q7ART') //=> ['art']
 * @example topicOf('Is it rude to recline your seat?') //=> ['rude', 'recline', 'seat']
 */
export function topicOf(name: string): string[] {
  return wordsOf(plainHeader(name)).filter(word => !empty.has(word) && (word.length > 1 || word > '\u2e80'));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What English adds to a word, to one that loses its `e`, and to one that loses its `y`. */
const added = set('s es y d ed ing ings ly ty liness ness ment ments ion ions ation al');
const afterE = set('ing ings ion ions ation al');
const afterY = set('ies ied ily iness');
/** Words of one stem that mean different things. */
const strangers: ReadonlySet<string> = new Set([
  'friend friendly',
  'hard hardly',
  'late lately',
  'like likely',
  'short shortly',
  'high highly',
]);
/** Endings of Polish, accents left off. */
const polish = set('a y i e o u em om ami ach ow ie ego ej owi iem am ki ka ke ce');

/**
 * True for two words of one stem, such as `recline` and `reclining`, `baby` and `babies`, `dostawa` and `dostawy`.
 * Where it is not sure they are strangers: `store` and `story`, `car` and `care`, `train` and `trainer`.
 */
export function isAkin(one: string, other: string): boolean {
  if (one === other) return true;
  if (strangers.has(one < other ? `${one} ${other}` : `${other} ${one}`)) return false;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  let [a, b] = [one.slice(shared), other.slice(shared)];
  if (a.length > b.length) [a, b] = [b, a];
  if (shared < 3) return false;
  if (shared >= 5 && (a === '' || polish.has(a)) && polish.has(b)) return true;
  // `greeted`, `greeting`: each has added something to `greet`.
  if (shared >= 4 && a === 'ed' && b === 'ing') return true;
  if (a === 'e') return afterE.has(b);
  if (a === 'y') return afterY.has(b) || (shared >= 5 && (b === 'ed' || b === 'ing'));
  if (a !== '') return false;
  // A plural is sure even of a short word; `shop`, `shopping`: the letter is doubled.
  if (b === 's' || b === 'es') return true;
  return shared >= 4 && (added.has(b) || (b[0] === one[shared - 1] && (b.slice(1) === 'ing' || b.slice(1) === 'ed')));
}

/** The words of the first that are akin to one of the second. */
export const sharedWords = (words: readonly string[], others: readonly string[]): string[] =>
  words.filter(word => others.some(other => isAkin(word, other)));

/**
 * Words of a topic as a text has them, to be shown, those that stand there: with their accents, and in scripts without spaces what stands together as one.
 * @example asSaid(['tresci', 'jasne'], 'Treści są jasne') //=> ['treści', 'jasne']
 * @example asSaid(['新鮮', '鮮麵', '麵包'], '每天都有新鮮麵包') //=> ['新鮮麵包']
 */
export function asSaid(words: readonly string[], text: string): string[] {
  const runs = [...text.normalize('NFC').matchAll(RUN)].map(([run]) => run.toLowerCase());
  const spaced = new Map(runs.flatMap(run => wordsOf(plainHeader(run)).map(word => [word, run] as const)));
  const pairs = words.filter(word => UNSPACED.test(word));
  const together = runs.flatMap(run => (pairs.length > 0 && UNSPACED.test(run) ? stretchesOf(run, pairs) : []));
  const others = words.flatMap(word => (UNSPACED.test(word) ? [] : (spaced.get(word) ?? [])));
  return [...new Set([...others, ...together])];
}

/** The parts of a run that pairs of letters cover, each as long as it goes. */
function stretchesOf(run: string, pairs: readonly string[]): string[] {
  const letters = [...run];
  const parts: string[] = [];
  let part = '';
  for (const [i, letter] of letters.entries()) {
    const isGoingOn = pairs.includes(`${letter}${letters[i + 1] ?? ''}`);
    if (isGoingOn || part !== '') part += letter;
    if (isGoingOn || part === '') continue;
    parts.push(part);
    part = '';
  }
  return parts;
}
