import { leant } from '../held';

/** Words of Polish in whose texts, and what their functions say, a word of one letter stays beside the next one. */
export function leaning<T>(words: T): T {
  return said(words) as T;

  function said(value: unknown): unknown {
    if (typeof value === 'string') return leant(value, 'pl');
    if (typeof value === 'function') return (...given: unknown[]) => said((value as (...given: unknown[]) => unknown)(...given));
    if (Array.isArray(value)) return value.map(said);
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one)]));
  }
}
