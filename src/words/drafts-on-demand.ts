import type { Draft } from './draft';
import type { en } from './en';
import { shared } from './shared';

/**
 * In the add-on each language is a file of its own beside the script, which Google loads with it: one function that nothing runs until somebody
 * wants that language, and that takes what it shares with the script. build.mjs makes it, and puts this file in the place of `drafts.ts`. A language without such a file is said in English.
 */
export function drafts(code: string): Draft<typeof en> {
  const make = (globalThis as Record<string, unknown>)[functionOf(code)];
  return typeof make === 'function' ? (make(shared) as Draft<typeof en>) : {};
}

/** Its name; one that ends in _ can be chosen nowhere in Sheets. @example functionOf('zh-TW') //=> 'wordsOf_zh_TW_' */
export const functionOf = (code: string): string => `wordsOf_${code.replace(/-/g, '_')}_`;
