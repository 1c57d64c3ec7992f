import type { Issue } from '../core/table/issue';
import { completed } from './draft';
import { drafts } from './drafts';
import { en } from './en';
import { languageOf, shipped } from './lookup';
import { namedDetails, namedIssue } from './naming/issue-names';
import { type NamesThere, namesIn } from './naming/names-in';
import { inNames, type NameOf } from './naming/own-names';

/** All texts of one language. Another language may lack some, which are said in English then: see `draft.ts`. */
export type Words = typeof en;

/** The languages there are, such as `en`. */
export const languages: readonly string[] = shipped.map(({ code }) => code);

/** True for what names a language there is: `en`, `en-GB` or `English`. */
export const isLanguage = (language: string): boolean => languageOf(language) !== null;

const written = new Map<string, Words>();
const known = new Map<string, Words>();

/**
 * The texts of a language such as `en`, `en-GB` or `Polski`; English where it is not known. They name tabs, columns and settings as set-up would write
 * them in that language, or as `there` has them.
 */
export function wordsOf(language: string, there?: NamesThere): Words {
  const code = languageOf(language) ?? 'en';
  const words = written.get(code) ?? completed(en, drafts(code));
  written.set(code, words);
  if (there) return naming(words, namesIn(code, there));
  const plain = known.get(code) ?? naming(words, namesIn(code));
  known.set(code, plain);
  return plain;
}

/** With the names in place: those that the words say, and those that issues and errors tell. */
function naming(words: Words, nameOf: NameOf): Words {
  const named = inNames(words, nameOf);
  const { issues, errors, placeOf } = named;
  const ofIssues = Object.entries(issues).map(([code, { message, fix }]) => [
    code,
    { message: (issue: Issue) => message(namedIssue(issue, nameOf)), fix: (issue: Issue) => fix(namedIssue(issue, nameOf)) },
  ]);
  const ofErrors = Object.entries(errors).map(([code, say]) => [
    code,
    (details: Record<string, string>) => say(namedDetails(details, nameOf)),
  ]);
  return {
    ...named,
    issues: Object.fromEntries(ofIssues),
    errors: Object.fromEntries(ofErrors),
    placeOf: place => placeOf('code' in place ? namedIssue(place as Issue, nameOf) : place),
  };
}
