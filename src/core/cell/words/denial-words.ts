import { plainHeader } from './header-words';

const DENIALS =
  /\b(no|not|non|never|none|without|free (of|from)|zero|nothing|bez|brak|nie|zaden|zadnych|ohne|kein\w*|nicht|frei von|sans|aucune?|pas|sin|sem|nenhuma?|ningun\w*)\b|[無无]|没有|沒有|不用|不必|不需|なし|ない|없/;

/**
 * True where a short text denies what it names: a yes to it is a no to the same without the denial.
 * @example denies('No queue') //=> true
 */
export const denies = (text: string): boolean => DENIALS.test(plainHeader(text));
