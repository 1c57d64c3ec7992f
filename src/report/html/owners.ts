import type { Words } from '../../words/words';
import type { Tab, Table } from '../tab';
import { element, type Markup, plain } from './markup';
import { tablesIn } from './place';

/** The column of a list that says who owns its rows; -1 where it has none. */
export const ownerColumn = ({ head, hasFilter }: Table, { labels }: Words): number =>
  hasFilter ? head.findIndex(({ header }) => header === labels.columns.owner) : -1;

/** All owners of rows of lists, as the language sorts their names, with a number each. */
export function ownersIn(tabs: readonly Tab[], words: Words): Map<string, number> {
  const names = tabs.flatMap(({ blocks }) =>
    tablesIn(blocks).flatMap(table => {
      const column = ownerColumn(table, words);
      return column < 0 ? [] : table.rows.map(row => String(row[column]!.value ?? ''));
    }),
  );
  return new Map(
    [...new Set(names)]
      .filter(name => name !== '')
      .sort(new Intl.Collator(words.language).compare)
      .map((name, i) => [name, i + 1]),
  );
}

/** Buttons that leave the rows of one owner, without a script: a rule of `ownerRules` for each. Nothing where there is nothing to choose. */
export function ownersMarkup(owners: ReadonlyMap<string, number>, { labels }: Words): Markup[] {
  if (owners.size < 2) return [];
  const choice = (name: string, id: number): Markup => {
    const own = { type: 'radio', name: 'owner', id: `owner-${id}`, ...(id === 0 ? { checked: 'checked' } : {}) };
    return element('label', {}, element('input', own), plain(` ${name}`));
  };
  const choices = [choice(labels.allOwners, 0), ...[...owners].map(([name, id]) => choice(name, id))];
  return [element('details', { class: 'owners' }, element('summary', {}, plain(labels.columns.owner)), element('div', {}, ...choices))];
}

/** Rules of our own that hide the rows of all others, and headings of groups, which may have no row left. */
export const ownerRules = (owners: ReadonlyMap<string, number>): string =>
  [...owners.values()].map(id => `body:has(#owner-${id}:checked) .owned tbody:not([data-owner="${id}"]){display:none}`).join('\n');
