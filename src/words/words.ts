import { en } from './en';

/** All texts of one language. Another language is a `Words`, too: a text that it lacks does not compile. */
export type Words = typeof en;

const byLanguage = new Map<string, Words>([['en', en]]);

/** The languages there are, such as `en`. */
export const languages: readonly string[] = [...byLanguage.keys()];

/** The texts of a language such as `en` or `en-GB`; English where it is not known. */
export function wordsOf(language: string): Words {
  const [code = ''] = language.trim().toLowerCase().split(/[-_]/);
  return byLanguage.get(code) ?? en;
}
