import { quoteTab } from '../../core/cell/reference';
import type { Link } from '../link';
import type { Block, Tab, Table, TableCell } from '../tab';

/** Where things stand in the page, so that rows can lead to one another. */
export interface Places {
  /** Id of a tab's section, by the tab's name. */
  sections: Map<string, string>;
  /** Id of the row that is about a cell of the workbook, by its reference. */
  targets: Map<string, string>;
  /** Id of a row by its names. */
  names: Map<string, string>;
  /** Ids of rows that are led to. */
  rows: Map<TableCell[], string>;
}

/** A link in words, such as `Evidence!H14`. */
export const referenceOf = ({ tab, cell }: Link): string => `${quoteTab(tab)}!${cell}`;

/** A row of a list is about the cell that its first cell leads to, and what its names say; where several are, the first of them. */
export function placesIn(tabs: Tab[]): Places {
  const places: Places = { sections: new Map(), targets: new Map(), names: new Map(), rows: new Map() };
  tabs.forEach((tab, i) => {
    places.sections.set(tab.name, `tab-${i + 1}`);
    for (const table of tablesIn(tab.blocks).filter(one => one.hasFilter))
      for (const [j, row] of table.rows.entries()) addRow(places, row, table.names[j]!);
  });
  return places;
}

function addRow({ targets, names, rows }: Places, row: TableCell[], called: string[]): void {
  const link = row[0]?.link;
  const isFirst = link !== undefined && !targets.has(referenceOf(link));
  const anew = called.filter(name => !names.has(name));
  if (!isFirst && anew.length === 0) return;
  const id = `row-${rows.size + 1}`;
  rows.set(row, id);
  if (isFirst) targets.set(referenceOf(link), id);
  for (const name of anew) names.set(name, id);
}

/** All tables of blocks, those that stand side by side among them. */
export function tablesIn(blocks: Block[]): Table[] {
  return blocks.flatMap(block =>
    block.kind === 'table' ? [block] : block.kind === 'beside' ? block.parts.flatMap(part => tablesIn(part.blocks)) : [],
  );
}
