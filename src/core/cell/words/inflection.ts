/** Endings of Polish nouns and of the adjectives that go with them, accents left off. */
const polish = new Set('a e y i o u em om ami ach ow ie ego ej iem owi ych ymi ym emu im ich imi iej iego iemu'.split(' '));
const noCaseOfY = new Set(['', 'e', 'i', 'o']);
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
  let shared = 0;
  while (shared < word.length && word[shared] === name[shared]) shared++;
  if (shared < 3) return false;
  const [end, own] = [word.slice(shared), name.slice(shared)];
  if (own === '' && (end === 's' || end === 'es')) return true;
  if (end === '' && (own === 's' || own === 'es')) return true;
  if ((own === 'y' && end === 'ies') || (own === 'ies' && end === 'y')) return true;
  // English has `police` and `policy`, `part` and `party`: of these endings neither is a case of the other.
  if (end === own || (own === 'y' && noCaseOfY.has(end)) || (own === 'e' && end === 'y')) return false;
  const isCase = (ending: string): boolean => ending === '' || polish.has(ending);
  return (
    shared >= POLISH_STEM + (own === '' ? 1 : 0) &&
    isCase(end) &&
    isCase(own) &&
    !(own === 'e' && end === '') &&
    !(own === '' && end === 'e')
  );
}
