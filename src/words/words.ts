import { completed } from './draft';
import { drafts } from './drafts';
import { en } from './en';
import { languageOf, shipped } from './lookup';

/** All texts of one language. Another language may lack some, which are said in English then: see `draft.ts`. */
export type Words = typeof en;

/** The languages there are, such as `en`. */
export const languages: readonly string[] = shipped.map(({ code }) => code);

/** True for what names a language there is: `en`, `en-GB` or `English`. */
export const isLanguage = (language: string): boolean => languageOf(language) !== null;

const known = new Map<string, Words>([['en', en]]);

/** The texts of a language such as `en`, `en-GB` or `Polski`; English where it is not known. */
export function wordsOf(language: string): Words {
  const code = languageOf(language) ?? 'en';
  const words = known.get(code) ?? completed(en, drafts(code));
  known.set(code, words);
  return words;
}
