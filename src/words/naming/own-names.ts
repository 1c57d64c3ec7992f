import type { NameKind } from '../../core/table/names/language-names';
import { nameIn, namesOf } from '../../core/table/names/names';

/*
 * What the product's own things are called in a sentence. A text of the words says them by their English names within ⟨ and ⟩, and they are said as
 * the workbook at hand has them, or, where it has none of them, as set-up would write them in the language spoken:
 *
 *   ⟨Promises⟩             a tab; also a metric, a choice or a header that may stand in several tabs
 *   ⟨Promises.We believe⟩  a column of a tab
 *   ⟨Settings.Currency⟩    a setting
 */

/** What stands in a workbook for a tab, or for a column or a setting of it; undefined where nothing does. */
export type NamesThere = (tab: string, column: string | null) => string | undefined;

/** A name that is known only when a sentence is said, and may be none of the product's. @example own('Touchpoint') //=> '⟨=Touchpoint⟩' */
export const own = (name: string): string => (name === '' ? '' : `⟨=${name}⟩`);

const MARKED = /⟨([^⟨⟩]+)⟩/g;

/** In which order a lone name is looked for. */
const KINDS: readonly NameKind[] = ['tabs', 'headers', 'metrics', 'choices', 'settings'];

/** Words that are data, or that say no name: rules of writing, and what is written into cells. */
const UNTOUCHED = new Set(['format', 'list', 'quoted', 'clipped', 'excerpt', 'written', 'join', 'labels', 'sample', 'templates']);

/**
 * Some words of a language with each name in place of its mark; what a function of theirs says, too.
 * @example inNames({ none: 'Fill in “⟨Promises.We believe⟩”' }, 'pl').none //=> 'Fill in “Naszym zdaniem”'
 */
export function inNames<T>(words: T, language: string, there: NamesThere = () => undefined): T {
  return named(words) as T;

  function sayable(one: unknown): PropertyDescriptor {
    if (typeof one === 'string' && one.includes('⟨')) return { get: () => named(one), enumerable: true };
    return { value: named(one), enumerable: true };
  }

  function named(value: unknown): unknown {
    if (typeof value === 'string') return value.includes('⟨') ? value.replace(MARKED, (mark, name: string) => nameOf(name) ?? mark) : value;
    if (typeof value === 'function') return (...given: unknown[]) => named((value as (...given: unknown[]) => unknown)(...given));
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    const group = {};
    // A name is looked for when its sentence is said.
    for (const [key, one] of Object.entries(value))
      Object.defineProperty(group, key, UNTOUCHED.has(key) ? { value: one, enumerable: true } : sayable(one));
    return group;
  }

  /** undefined where it is none. */
  function nameOf(said: string): string | undefined {
    const name = said.replace(/^=/, '');
    const [, tab = name, column = null] = /^([^.]+)\.(.+)$/.exec(name) ?? [];
    const found = there(tab, column);
    if (found !== undefined) return found;
    if (column !== null) return nameIn(language, tab === 'Settings' ? 'settings' : 'headers', column);
    const isOurs = said !== name || KINDS.some(kind => namesOf(kind, name).length > 0);
    return KINDS.map(kind => nameIn(language, kind, name)).find(one => one !== name) ?? (isOurs ? name : undefined);
  }
}
