import type { Metric } from './metric';

const MORE =
  /^\s*(?:[>≥]|(?:more|longer|later|greater|higher|other) than\b|over\b|above\b|beyond\b|at least\b|ponad\b|powyżej|więcej niż|dłużej niż|później niż|co najmniej|超过|超過|多于|多於|大于|大於|逾)|(?:\+|\bor (?:more|longer|later|over|above)|\band (?:more|longer|over|above|up)|lub więcej|i więcej|lub dłużej|i dłużej|以上)\s*$/i;
const LESS =
  /^\s*(?:[<≤]|(?:less|fewer|shorter|sooner|lower) than\b|under\b|below\b|up to\b|at most\b|poniżej|mniej niż|krócej niż|少于|少於|不到|低于|低於|小于|小於)|(?:\bor (?:less|fewer|under|below)|\band (?:less|under|below)|lub mniej|i mniej|以下)\s*$/i;

/** True for words of a class without an end, such as `More than 10 minutes`, where answers may be worse than any value given to it. */
export const isOpenClass = (words: string, better: Metric['better']): boolean => (better === 'lower' ? MORE : LESS).test(words);
