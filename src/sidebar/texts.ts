import { sidebar } from '../words/en/sidebar';

/** What the sidebar says, in one language. */
export type Texts = typeof sidebar;

/** Those of the page, which is built anew for each language: build.mjs puts that language's in the place of the English ones. */
export const texts: Texts = sidebar;
