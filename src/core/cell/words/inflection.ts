/** Endings of Polish nouns and of the adjectives that go with them, accents left off. */
const polish = new Set('a e y i o u em om ami ach ow ie ego ej iem owi ych ymi ym emu im ich imi iej iego iemu'.split(' '));
const noCaseOfY = new Set(['', 'e', 'i', 'o']);
/** What comes before the ending of Polish adjectives, and of no English pair such as `shiny` and `shine`. */
const ADJECTIVE = /(?:[^aeiouy]n|w)$/;
/** Endings of Polish that turn the stem: `obsługa`, `obsłudze`; `paczka`, `paczce`, `paczek`. */
const turned = [
  ['ga', 'dze'],
  ['ka', 'ce'],
  ['ka', 'ek'],
  ['ra', 'rze'],
  ['ta', 'cie'],
  ['da', 'dzie'],
] as const;
/** Letters that Polish words have in common at the least. */
const POLISH_STEM = 4;

/**
 * True for a name and a form of it that is surely no other word: a plural, or a case of Polish. A verb is no form of a noun: `board` and
 * `boarding`, `book` and `booking` are strangers.
 * @example isFormOf('deliveries', 'delivery') //=> true
 * @example isFormOf('dostawy', 'dostawa') //=> true
 */
export function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  const shared = sharedStart(word, name);
  if (shared < 3) return false;
  const [end, own] = [word.slice(shared), name.slice(shared)];
  if (own === '' && (end === 's' || end === 'es')) return true;
  if (end === '' && (own === 's' || own === 'es')) return true;
  if ((own === 'y' && end === 'ies') || (own === 'ies' && end === 'y')) return true;
  return (
    isCaseOf(word, name, shared) || turned.some(([one, other]) => isTurned(word, name, one, other) || isTurned(name, word, one, other))
  );
}

const isTurned = (one: string, other: string, from: string, to: string): boolean =>
  one.length >= POLISH_STEM + from.length && one.endsWith(from) && other === one.slice(0, -from.length) + to;

/** True where each has an ending of Polish behind the stem that they share, or none. */
function isCaseOf(word: string, name: string, shared: number): boolean {
  // `dostawa`, `dostawami`: the vowel that both have is an ending in one, and the beginning of one in the other.
  const isWhole = shared === word.length || shared === name.length;
  const stem = isWhole && /[aeiouy]/.test(name[shared - 1]!) && word.length !== name.length ? shared - 1 : shared;
  const [end, own] = [word.slice(stem), name.slice(stem)];
  if (end === own || (own === 'e' && end === '')) return false;
  // English has `police` and `policy`, `part` and `party`: only of adjectives such as `podziemny` is one the other.
  const isAdjective = ADJECTIVE.test(name.slice(0, stem));
  if ((own === 'y' && noCaseOfY.has(end) && !(end === 'e' && isAdjective)) || (own === 'e' && end === 'y' && !isAdjective)) return false;
  if (own === '' && end === 'e') return false;
  return stem >= POLISH_STEM + (own === '' ? 1 : 0) && isEnding(end) && isEnding(own);
}

const isEnding = (letters: string): boolean => letters === '' || polish.has(letters);

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
