import { sidebar } from '../words/en/sidebar';

/** What the sidebar says, in one language. */
export type Texts = typeof sidebar;

const byLanguage = new Map<string, Texts>([['en', sidebar]]);

/** The texts of a language such as `en` or `en-GB`; English where it is not known. */
export function textsOf(language: string): Texts {
  const [code = ''] = language.trim().toLowerCase().split(/[-_]/);
  return byLanguage.get(code) ?? sidebar;
}
