import type { Words } from '../../src/words/words';
import { wordsOf } from '../../src/words/words';

/** What is data or a rule of writing, and no text of its own. */
const KEPT = new Set(['format', 'list', 'quoted', 'clipped', 'excerpt', 'written', 'marks', 'join', 'language', 'languageName', 'sample']);

/** Every text of some words within ⟦ and ⟧. */
function marked(value: unknown, key = ''): unknown {
  if (KEPT.has(key)) return value;
  if (typeof value === 'string') return value === '' ? '' : `⟦${value}⟧`;
  if (typeof value === 'function')
    return (...given: unknown[]) => {
      const said: unknown = (value as (...given: unknown[]) => unknown)(...given);
      return typeof said === 'function' ? said : marked(said);
    };
  if (Array.isArray(value)) return value.map(one => marked(one));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one, name)]));
}

/** English in which each text shows that it came from the words; its numbers and dates are written without a Latin letter. */
export const pseudo = (): Words => {
  const { format, list, quoted } = wordsOf('zh-TW');
  return { ...(marked(wordsOf('en')) as Words), format, list, quoted };
};

/** What of a text stands outside of all marks. */
export function bare(text: string): string {
  let depth = 0;
  let left = '';
  for (const sign of text) {
    if (sign === '⟦') depth++;
    else if (sign === '⟧') depth--;
    else if (depth === 0) left += sign;
  }
  return left;
}
