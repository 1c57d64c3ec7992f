/*
 * What the product's own things are called in a sentence. A text of the words says them by their English names, and they are said as the workbook at
 * hand has them, or, where it has none of them, as set-up would write them in the language of its headers, else in the one spoken:
 *
 *   own('Promises')                a tab; also a metric, a choice or a header that may stand in several tabs
 *   own('Promises', 'We believe')  a column of a tab
 *   own('Settings', 'Currency')    a setting
 */

/** What a thing is called, by its English name: a tab, or a column or a setting of one. */
export type NameOf = (name: string, column?: string) => string;

/** No cell can hold it, for it is another one at each run, and is never said: so no data are ever taken for a name. */
const SEAL = `⟨${Math.random().toString(36).slice(2)}`;
const MARKED = new RegExp(`${SEAL}\\|([^|⟩]*)\\|([^|⟩]*)⟩`, 'g');

/** A name in a text of the words, which is put in when the text is said. @example inNames(own('Promises'), namesIn('pl')) //=> 'Obietnice' */
export const own: NameOf = (name, column = '') => `${SEAL}|${name}|${column}⟩`;

/** Words that say no name: rules of writing, and what is written into cells. */
const UNTOUCHED = new Set(['format', 'list', 'quoted', 'clipped', 'excerpt', 'written', 'join', 'labels', 'sample', 'templates']);

/**
 * Some words of a language with each name of `own` in its place; what a function of theirs says, too. Whatever data say stays as it is.
 * @example inNames({ none: `Fill in “${own('Promises', 'We believe')}”` }, namesIn('pl')).none //=> 'Fill in “Naszym zdaniem”'
 */
export function inNames<T>(words: T, nameOf: NameOf): T {
  return named(words) as T;

  function sayable(one: unknown): PropertyDescriptor {
    if (typeof one === 'string' && one.includes(SEAL)) return { get: () => named(one), enumerable: true };
    return { value: named(one), enumerable: true };
  }

  function named(value: unknown): unknown {
    if (typeof value === 'string')
      return value.includes(SEAL) ? value.replace(MARKED, (_, name: string, column: string) => nameOf(name, column)) : value;
    if (typeof value === 'function') return (...given: unknown[]) => named((value as (...given: unknown[]) => unknown)(...given));
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    const group = {};
    // A name is looked for when its sentence is said.
    for (const [key, one] of Object.entries(value))
      Object.defineProperty(group, key, UNTOUCHED.has(key) ? { value: one, enumerable: true } : sayable(one));
    return group;
  }
}
