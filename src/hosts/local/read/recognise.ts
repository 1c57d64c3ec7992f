import { textOf } from '../../../core/cell/cell';
import { isTitle, namesOf, reportKeys } from '../../../report/known';
import { blockName } from '../mark';
import { isSameName, sheetName } from '../sheet-name';
import type { LocalTab } from '../tabs';

/**
 * Report tabs under the names that the product knows them by, whatever their sheets are called by now, and in whatever language they were made.
 * A mark alone makes no report of a user's tab: it has the report's name, or begins with its title; else it is the user's. Where a tab of the
 * user's has the name by now, ours keeps its sheet's.
 */
export function recognised(tabs: readonly LocalTab[]): LocalTab[] {
  return tabs.map(tab => {
    if (!tab.block) return tab;
    const first = textOf(tab.grid[tab.block.row]?.[tab.block.column] ?? null);
    const key = reportKeys().find(one => namesOf(one).some(name => blockName(name) === tab.mark));
    const names = key ? namesOf(key) : [];
    const own = names.find(name => isSameName(tab.sheet, sheetName(name, [])));
    if (!key || (own === undefined && !isTitle(key, first))) return tab.mark === blockName(tab.sheet) ? tab : { ...tab, block: null };
    const name = own ?? names.find(one => blockName(one) === tab.mark)!;
    return tabs.some(other => other !== tab && isSameName(other.sheet, name)) ? tab : { ...tab, name };
  });
}
