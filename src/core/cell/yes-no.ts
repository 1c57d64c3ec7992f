import { languages, listed, wordsOfAll } from './languages/languages';
import { foldText } from './text';

const pairs = languages.flatMap(({ yesNo }) =>
  yesNo.map(([yes, no]) => ({ yes: listed(yes).map(foldText), no: listed(no).map(foldText) })),
);
const values = new Map<string, number>();
for (const { yes, no } of pairs) {
  for (const word of yes) if (!values.has(word)) values.set(word, 1);
  for (const word of no) if (!values.has(word)) values.set(word, 0);
}

const silent = new Set(wordsOfAll(({ noAnswers }) => noAnswers).map(foldText));
/** Words such as 無 say no beside 有, and beside other answers that there is none: by each, the words that they deny. */
const denied = new Map<string, Set<string>>();
for (const { yes, no } of pairs) {
  for (const word of no) if (silent.has(word)) denied.set(word, new Set([...(denied.get(word) ?? []), ...yes]));
}

/** What parts an answer from what is said of it: `Yes, it was ready`. */
const SAID_MORE = /^(\p{L}[\p{L}\p{M}\s]{0,23}?)(?:[,;:]\s*|\s[–—-]\s|[–—.]\s|\s?\()\s*\p{L}/u;

/** 1 for yes, 0 for no, in the languages of the product; undefined for anything else. */
export const yesNoOf = (text: string): number | undefined => values.get(foldText(text));

/** The same where more may be said behind it: `Yes, it was ready`, `No - I had to wait`. */
export function saidYesNo(text: string): number | undefined {
  const value = yesNoOf(text);
  if (value !== undefined) return value;
  const [, first] = SAID_MORE.exec(text.normalize('NFKC').trim()) ?? [];
  return first === undefined ? undefined : yesNoOf(first);
}

/** The words of some languages that say yes, folded. */
export const yesWordsOf = (codes: readonly string[]): ReadonlySet<string> =>
  new Set(languages.filter(({ code }) => codes.includes(code)).flatMap(({ yesNo }) => yesNo.flatMap(([yes]) => listed(yes).map(foldText))));

/** True where a word says that there is no answer, unless one of the words stands beside it that it denies. */
export function isNoneBeside(text: string, beside: (folded: string) => boolean): boolean {
  const yes = denied.get(foldText(text));
  return yes !== undefined && ![...yes].some(beside);
}
