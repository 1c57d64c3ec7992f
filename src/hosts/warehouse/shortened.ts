/** Stands for an ID or a respondent that occurs once: no answer, and not blank. */
export const ONCE = '-';

/** Stands for words that surely are a comment: it is one itself. */
export const WORDS = '(words)';

/** Letters of a day, the first ones of a moment. */
export const DAY_LETTERS = 10;
