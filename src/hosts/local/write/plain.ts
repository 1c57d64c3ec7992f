import * as XLSX from '@e965/xlsx';
import type { Cell } from '../../../core/cell/cell';
import { font, ink } from '../../../report/style';
import { readPart, sheetsOf, writePart } from '../package/package';
import type { Parts } from '../package/zip';
import { unzip } from '../package/zip';
import { usedRange } from '../range';
import type { LocalTab } from '../tabs';
import { xmlText } from './cell-text';

/** A fresh .xlsx package of some tabs: values only; text stays text, dates stay as they were read. */
export function plainPackage(tabs: Pick<LocalTab, 'sheet' | 'grid' | 'hidden'>[]): Parts {
  const book = XLSX.utils.book_new();
  for (const { sheet, grid } of tabs) {
    const data = grid.length > 0 ? grid.map(row => row.map(cellOf)) : [[]];
    XLSX.utils.book_append_sheet(book, { '!ref': usedRange(grid), '!data': data } as XLSX.DenseWorkSheet, sheet);
  }
  // A workbook shows one sheet at least.
  const isAnyShown = tabs.some(({ hidden }) => !hidden);
  book.Workbook = { Sheets: tabs.map(({ hidden = 0 }) => ({ Hidden: isAnyShown ? hidden : 0 })) };
  const parts = unzip(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: false }));
  for (const { path } of sheetsOf(parts)) writePart(parts, path, withInlineTexts(readPart(parts, path)));
  writePart(parts, STYLES, readPart(parts, STYLES).replace(/<font>[\s\S]*?<\/font>/, PLAIN_FONT));
  return parts;
}

/** Widths of columns are counted in digits of the first font: one that every machine has, or can measure alike, keeps them what they are. */
const PLAIN_FONT = `<font><sz val="10"/><color rgb="FF${ink.slice(1)}"/><name val="${font}"/><family val="2"/></font>`;
const STYLES = 'xl/styles.xml';

/** SheetJS writes texts as what formulas give, which keep no spaces at their ends everywhere, and which it decodes twice when it reads them. */
const withInlineTexts = (xml: string): string =>
  xml.replace(/ t="str"><v>([^<]*)<\/v>/g, ' t="inlineStr"><is><t xml:space="preserve">$1</t></is>');

function cellOf(cell: Cell): XLSX.CellObject {
  if (typeof cell === 'string') return { t: 's', v: xmlText(cell) };
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  return typeof cell === 'number' && Number.isFinite(cell) ? { t: 'n', v: cell } : { t: 'z' };
}
