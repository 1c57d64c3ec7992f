import { strFromU8 } from 'fflate';
import { readPart, sheetsOf, workbookPath, writePart } from '../package/package';
import type { Parts } from '../package/zip';
import { isSameName } from '../sheet-name';

/** The start of a sheet's XML, where its view is described: the rest may be large. */
const startOf = (parts: Parts, path: string): string => strFromU8(parts.get(path)!().subarray(0, 65_536), true);

const selected = /\stabSelected=["'](1|true)["']/;

/**
 * Lets the workbook open on the first of some sheets; unless another sheet bears the mark of the selected tab,
 * for then that sheet would have to be changed, and with two of them selected an entry would go into both.
 */
export function showFirst(parts: Parts, sheets: string[]): void {
  const all = sheetsOf(parts);
  const own = all.filter(({ name }) => sheets.some(sheet => isSameName(sheet, name)));
  const [first] = own;
  const path = workbookPath(parts);
  if (!first || !path || all.some(sheet => !own.includes(sheet) && selected.test(startOf(parts, sheet.path)))) return;
  for (const sheet of own) {
    const plain = readPart(parts, sheet.path).replace(selected, '');
    writePart(parts, sheet.path, sheet === first ? plain.replace(/<((?:\w+:)?sheetView)\b/, '<$1 tabSelected="1"') : plain);
  }
  const xml = readPart(parts, path).replace(/(<(?:\w+:)?workbookView\b[^>]*?)\sactiveTab=["']\d+["']/, '$1');
  const active = `activeTab="${all.indexOf(first)}"`;
  const view = /<(?:\w+:)?workbookView\b/.test(xml)
    ? xml.replace(/<((?:\w+:)?workbookView)\b/, `<$1 ${active}`)
    : xml.replace(/<((?:\w+:)?)sheets\b/, `<$1bookViews><$1workbookView ${active}/></$1bookViews><$1sheets`);
  writePart(parts, path, view);
}
