import { textOf } from '../../../core/cell/cell';
import { titlesOf } from '../../../report/titles';
import { languages, wordsOf } from '../../../words/words';
import { blockName } from '../mark';
import { isSameName, sheetName } from '../sheet-name';
import type { LocalTab } from '../tabs';

const reports = languages.flatMap(language => Object.entries(titlesOf(wordsOf(language))));

/**
 * Report tabs under the names that the product knows them by, whatever their sheets are called by now. A mark alone makes no report of a user's
 * tab: it has the report's name, or begins with its title; else it is the user's. Where a tab of the user's has the name by now, ours keeps its sheet's.
 */
export function recognised(tabs: readonly LocalTab[]): LocalTab[] {
  return tabs.map(tab => {
    if (!tab.block) return tab;
    const first = textOf(tab.grid[tab.block.row]?.[tab.block.column] ?? null);
    const found = reports.find(
      ([name, isTitle]) => blockName(name) === tab.mark && (isSameName(tab.sheet, sheetName(name, [])) || isTitle(first)),
    );
    if (!found) return tab.mark === blockName(tab.sheet) ? tab : { ...tab, block: null };
    const [name] = found;
    return tabs.some(other => other !== tab && isSameName(other.sheet, name)) ? tab : { ...tab, name };
  });
}
