import { createHash } from 'node:crypto';
import type { Cell, Grid } from '../../../core/cell/cell';
import { remember as remembering } from '../../../core/cell/remember';
import { COPY_NAME } from '../mark';
import { readPart, sheetPath, workbookPath, writePart } from '../package/package';
import type { Parts } from '../package/zip';
import { contains } from '../range';
import type { LocalTab } from '../tabs';
import { trimmed } from '../tabs';
import { cellText } from './cell-text';
import { formulasIn } from './formula';
import { withoutNames, withTextName } from './main-part';

// A copy remembers what stood in its tabs when it was written: so the next run can tell what people have typed into it since.
// Names of the workbook hold it, 17 signs a tab: 8 for its name, 8 for its cells, one for what was done to it.

/** What was done to a tab: left as the input had it, written to, or made. */
export type Deed = 'kept' | 'written' | 'made';

/** What is known of a tab of a copy. */
export interface Remembered {
  cells: string;
  deed: Deed;
}

const signs: Record<Deed, string> = { kept: 'k', written: 'w', made: 'm' };
/** A text in a formula has at most 255 letters. */
const TABS_A_NAME = 15;

const shortPrint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

const nameOf = (tab: string): string => shortPrint(tab.toLowerCase());

/** Letters from which on a text is known by its sum: a tab may hold more letters than a text can. */
const LONG = 1000;

/**
 * Cells of a tab that people may type into, long texts by their sums: none of a report's own block, and no formula, for what it shows may change by
 * itself.
 */
export function typedIn({ grid, block }: Pick<LocalTab, 'grid' | 'block'>, isFormula: (row: number, column: number) => boolean): Grid {
  const isOwn = (row: number, column: number): boolean => block !== null && contains(block, { row, column, rows: 1, columns: 1 });
  const plainText = remembering(text => textAsWritten(text as string));
  const plain = (cell: Cell): Cell => (typeof cell === 'string' ? plainText(cell) : plainNumber(cell));
  return trimmed(grid.map((row, i) => Array.from(row, (cell, j) => (cell == null || isOwn(i, j) || isFormula(i, j) ? null : plain(cell)))));
}

/** How the element of a formula begins, whatever its prefix is; of a text that happens to say so, too. */
const FORMULA = ['<f>', '<f ', ':f>', ':f '];

/** Tells whether a sheet's cell holds a formula; large sheets without any are not searched. */
export function formulaTest(parts: Parts | null, sheet: string): (row: number, column: number) => boolean {
  const path = parts && sheetPath(parts, sheet);
  const part = path ? parts.get(path)?.() : undefined;
  if (!parts || part === undefined) return () => false;
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.length);
  return FORMULA.some(start => bytes.includes(start)) ? formulasIn(parts, sheet) : () => false;
}

/** A cell as every program writes it back. */
const plainNumber = (cell: Cell): Cell => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell);

function textAsWritten(text: string): string | null {
  const written = cellText(text);
  return written.length > LONG ? createHash('sha256').update(written).digest('base64') : written || null;
}

export function printOfTab(typed: Grid): string {
  const hash = createHash('sha256');
  typed.forEach((row, i) => {
    hash.update(`${i === 0 ? '[' : ','}${JSON.stringify(row)}`);
  });
  return hash
    .update(typed.length === 0 ? '[]' : ']')
    .digest('hex')
    .slice(0, 8);
}

/** Writes into a copy what its tabs hold, in place of an older record. */
export function remember(parts: Parts, tabs: readonly { name: string; typed: Grid; deed: Deed }[]): void {
  const path = workbookPath(parts);
  if (!path) return;
  let xml = withoutNames(readPart(parts, path), COPY_NAME);
  const entries = tabs.map(({ name, typed, deed }) => nameOf(name) + printOfTab(typed) + signs[deed]);
  for (let i = 0; i * TABS_A_NAME < entries.length; i++)
    xml = withTextName(xml, `${COPY_NAME}.${i + 1}`, entries.slice(i * TABS_A_NAME, (i + 1) * TABS_A_NAME).join(''));
  writePart(parts, path, xml);
}

/** What a copy remembers of its tabs, by name; null where it has no record. */
export function recordIn(parts: Parts): ((tab: string) => Remembered | undefined) | null {
  const name = COPY_NAME.replace('.', '\\.');
  const found = [...readPart(parts, workbookPath(parts) ?? '').matchAll(new RegExp(`\\bname="${name}\\.\\d+"[^>]*>([^<]*)<`, 'g'))];
  if (found.length === 0) return null;
  const deeds = Object.fromEntries(Object.entries(signs).map(([deed, sign]) => [sign, deed as Deed]));
  const known = new Map<string, Remembered>();
  for (const [, text = ''] of found)
    for (const [, tab = '', cells = '', sign = ''] of text.matchAll(/([0-9a-f]{8})([0-9a-f]{8})([kwm])/g))
      known.set(tab, { cells, deed: deeds[sign]! });
  return tab => known.get(nameOf(tab));
}
