import { noAnswer } from '../../core/cell/answer';

/** Texts that are longer are words, whatever they say: see `isComment`. */
export const LONGEST_NO_ANSWER = 32;

/** Plain texts of letters among others. What a failed formula leaves begins with `#`. */
export const PLAIN_WORDS = '^[^#].*[A-Za-z].*$';
export const PLAIN = '^[ -~]+$';

/** What is taken out of a plain text before it is compared with these. */
export const NO_LETTER = '[^a-z0-9]';

/** The ways of giving no answer that are written in plain letters, by those letters alone. */
export const plainNoAnswers: readonly string[] = [
  ...new Set([...noAnswer].filter(text => /^[ -~]+$/.test(text)).map(text => text.replace(/[^a-z0-9]/g, ''))),
]
  .filter(text => text !== '')
  .sort();
