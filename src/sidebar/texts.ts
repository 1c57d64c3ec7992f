import { sidebar } from '../words/en/sidebar';
import { inNames } from '../words/naming/own-names';

/** What the sidebar says, in one language. */
export type Texts = typeof sidebar;

/**
 * Those of the page, which is built anew for each language: build.mjs puts that language's in the place of the English ones. `names`: what the
 * workbook calls its own, as the state tells.
 */
export const textsFor = (names: Readonly<Record<string, string>>): Texts =>
  inNames(sidebar, (name, column = '') => names[column === '' ? name : `${name}.${column}`] ?? (column || name));
