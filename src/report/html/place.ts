import { quoteTab } from '../../core/reference';
import type { Link } from '../link';
import type { Block, Tab, Table, TableCell } from '../tab';

/** Where things stand in the page, so that rows can lead to one another. */
export interface Places {
  /** Id of a tab's section, by the tab's name. */
  sections: Map<string, string>;
  /** Id of the row that is about a cell of the workbook, by its reference. */
  targets: Map<string, string>;
  /** Ids of rows that are led to. */
  rows: Map<TableCell[], string>;
}

/** A link in words, such as `Evidence!H14`. */
export const referenceOf = ({ tab, cell }: Link): string => `${quoteTab(tab)}!${cell}`;

/** A row of a list is about the cell that its first cell leads to; where several are, the first of them. */
export function placesIn(tabs: Tab[]): Places {
  const places: Places = { sections: new Map(), targets: new Map(), rows: new Map() };
  tabs.forEach((tab, i) => {
    places.sections.set(tab.name, `tab-${i + 1}`);
    for (const row of tablesIn(tab.blocks).flatMap(table => (table.hasFilter ? table.rows : []))) {
      const link = row[0]?.link;
      if (!link || places.targets.has(referenceOf(link))) continue;
      const id = `row-${places.rows.size + 1}`;
      places.targets.set(referenceOf(link), id);
      places.rows.set(row, id);
    }
  });
  return places;
}

function tablesIn(blocks: Block[]): Table[] {
  return blocks.flatMap(block =>
    block.kind === 'table' ? [block] : block.kind === 'beside' ? block.parts.flatMap(part => tablesIn(part.blocks)) : [],
  );
}
