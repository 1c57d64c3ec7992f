import { en } from './en';

/** All texts of one language. Another language is a `Words`, too: a text that it lacks does not compile. */
export type Words = typeof en;

const byLanguage = new Map<string, Words>([['en', en]]);

/** The languages there are, such as `en`. */
export const languages: readonly string[] = [...byLanguage.keys()];

const codeOf = (language: string): string => language.trim().toLowerCase().split(/[-_]/)[0]!;

/** True for what names a language there is: `en`, `en-GB` or `English`. */
export const isLanguage = (language: string): boolean =>
  byLanguage.has(codeOf(language)) || [...byLanguage.values()].some(one => one.languageName.toLowerCase() === codeOf(language));

/** The texts of a language such as `en` or `en-GB`; English where it is not known. */
export function wordsOf(language: string): Words {
  return byLanguage.get(codeOf(language)) ?? en;
}
