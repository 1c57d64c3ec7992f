import type { NameKind } from '../../core/table/names/language-names';
import { nameIn } from '../../core/table/names/names';
import type { NameOf } from './own-names';

/** What a workbook calls the product's own things. */
export interface NamesThere {
  /** What stands there for a tab, or for a column or a setting of it; undefined where nothing does. */
  of(tab: string, column: string | null): string | undefined;
  /** The language that most of its headers are in; null where it has none. */
  language(): string | null;
}

/** In which order a lone name is looked for. */
const KINDS: readonly NameKind[] = ['tabs', 'headers', 'metrics', 'choices', 'settings'];

/** What things are called for somebody who is spoken to in a language. @example namesIn('pl')('Promises', 'We believe') //=> 'Naszym zdaniem' */
export const namesIn =
  (language: string, there?: NamesThere): NameOf =>
  (name, column = '') => {
    const found = there?.of(name, column || null);
    if (found !== undefined) return found;
    const code = there?.language() ?? language;
    if (column !== '') return nameIn(code, name === 'Settings' ? 'settings' : 'headers', column);
    return KINDS.map(kind => nameIn(code, kind, name)).find(one => one !== name) ?? name;
  };
