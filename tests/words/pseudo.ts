import type { Words } from '../../src/words/words';
import { wordsOf } from '../../src/words/words';

/** Hears of each text that is handed over to be said within a sentence. */
type Hear = (text: string) => void;

/** What of all words is data or a rule of writing, and no text of its own. */
const KEPT = new Set([
  'format',
  'list',
  'quoted',
  'clipped',
  'excerpt',
  'written',
  'marks',
  'join',
  'language',
  'languageName',
  'sample',
  'hint',
]);

/** What stands before and behind each text of the words. */
export type Marks = readonly [open: string, close: string];

const SEEN: Marks = ['⟦', '⟧'];

/** Marks that nobody sees, and that Playwright passes over where it looks for a text or a name. */
export const UNSEEN: Marks = ['\u200b', '\u00ad'];

/** Every text of some words within the marks. */
export function marked(value: unknown, hear: Hear, marks: Marks): unknown {
  const [open, close] = marks;
  if (typeof value === 'string') return value === '' ? '' : `${open}${value}${close}`;
  if (typeof value === 'function')
    return (...given: unknown[]) => {
      for (const one of given.flatMap(partsOf)) hear(one);
      const said: unknown = (value as (...given: unknown[]) => unknown)(...given);
      return typeof said === 'function' ? said : marked(said, hear, marks);
    };
  if (Array.isArray(value)) return value.map(one => marked(one, hear, marks));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one, hear, marks)]));
}

/** The texts of what a sentence is given: itself, or what is listed or named in it. */
const partsOf = (given: unknown): string[] =>
  (typeof given === 'object' && given !== null ? Object.values(given) : [given]).filter(one => typeof one === 'string');

/** English in which each text shows that it came from the words; its numbers and dates are written without a Latin letter. */
export const pseudo = (): Words => pseudoOf(wordsOf('en'));

/** The same of words that hold more than those of all hosts. */
export const pseudoOf = <T extends Words>(words: T, hear: Hear = () => undefined): T => {
  const { format, list, quoted } = wordsOf('zh-TW');
  const kept = Object.fromEntries(Object.entries(words).filter(([name]) => KEPT.has(name)));
  return { ...(marked(words, hear, SEEN) as T), ...kept, format, list, quoted };
};

/** English with marks that nobody sees, which finds all who look for English words; its numbers and dates are another language's. */
export function unseen(words: Words, { format }: Pick<Words, 'format'>): Words {
  const kept = Object.fromEntries(Object.entries(words).filter(([name]) => KEPT.has(name)));
  return { ...(marked(words, () => undefined, UNSEEN) as Words), ...kept, format };
}

/** What of a text stands outside of all marks. */
export function bare(text: string, [open, close]: Marks = SEEN): string {
  let depth = 0;
  let left = '';
  for (const sign of text) {
    if (sign === open) depth++;
    else if (sign === close) depth--;
    else if (depth === 0) left += sign;
  }
  return left;
}
