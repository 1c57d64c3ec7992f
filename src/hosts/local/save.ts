// the .xlsx that was read, or a fresh one of the tabs
//   -> sheets that nobody writes to are laid aside -> excelize: input tabs, cells, report tabs -> the sheets are put back as they were
//   -> charts -> the first report is shown -> bytes
import type { Book, LocalTab } from './book';
import { putCharts } from './drawing';
import type { ExcelFile, Excelize } from './excelize';
import { did, hasSheet, loadExcelize } from './excelize';
import { writeCells, writeInput } from './input';
import { isSameName } from './name';
import { freeSheetIds, readPart, sheetsOf } from './package';
import { plainPackage } from './plain';
import { joinRanges, presentIn } from './present';
import { rangeOf } from './range';
import type { OriginOf, ReportTab } from './report';
import { writeReport } from './report';
import { showFirst } from './view';
import type { Changes } from './workbook';
import type { Parts } from './zip';
import { pack, unzip, zip } from './zip';

/** Unpacked sizes that excelize may hold in memory; it has no disk to put more on. */
const LIMIT = 2 ** 33;

const STUB =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/** The workbook as an .xlsx. What nobody wrote to stays as it is, byte by byte, where it came from an .xlsx. */
export async function saved(book: Book, changes: Changes): Promise<Buffer> {
  const { inputs, reports } = changes;
  const cells = book.origin ? [...changes.cells].filter(([tab]) => !inputs.has(tab)) : [];
  if (book.origin && inputs.size + cells.length + reports.size === 0) return book.origin;
  const before = book.origin ? unzip(book.origin) : plainPackage(book.tabs.map(tab => (inputs.has(tab) ? { ...tab, grid: [] } : tab)));
  const written = [...inputs.keys(), ...cells.map(([tab]) => tab), ...reports.keys()];
  const aside = sheetsOf(before).filter(({ name, isWorksheet }) => isWorksheet && !written.some(tab => isSameName(tab.sheet, name)));

  const draft = new Map([...before, ...aside.map(({ path }) => [path, pack(STUB)] as const)]);
  freeSheetIds(draft);
  const file = openFile(await loadExcelize(), draft);
  for (const { sheet } of book.tabs) if (!hasSheet(file, sheet)) did(file.NewSheet(sheet));
  for (const [tab, input] of inputs) writeInput(file, tab, input, hasRoomForNotes(before));
  for (const [tab, at] of cells) writeCells(file, tab.sheet, at, book.is1904);
  for (const report of reportTabs(book, changes, before)) writeReport(file, report, originIn(book), book.is1904);
  for (const tab of written) setSize(file, tab);
  const after = unzip(Buffer.from(did(file.WriteToBuffer()).buffer as Uint8Array));

  for (const { path } of aside) after.set(path, before.get(path)!);
  for (const [tab, { sheet, placement }] of reports) {
    joinRanges(after, tab.sheet);
    putCharts(after, tab, sheet, placement.area);
  }
  showFirst(
    after,
    [...reports.keys()].map(tab => tab.sheet),
  );
  return zip(ordered(after));
}

/** Excelize does not: readers that trust the size of a sheet would see one cell. */
function setSize(file: ExcelFile, { sheet, grid }: LocalTab): void {
  const columns = grid.reduce((widest, row) => Math.max(widest, row.length), 1);
  did(file.SetSheetDimension(sheet, rangeOf({ row: 0, column: 0, rows: Math.max(grid.length, 1), columns })));
}

function openFile(excelize: Excelize, parts: Parts): ExcelFile {
  return did(excelize.OpenReader(zip(parts), { UnzipSizeLimit: 2 * LIMIT, UnzipXMLSizeLimit: LIMIT }));
}

/** Excelize numbers new notes by how many there are: with a gap in the numbers it would overwrite some of the user's. */
function hasRoomForNotes(parts: Parts): boolean {
  const names = [...parts.keys()];
  return ['xl/comments', 'xl/drawings/vmlDrawing'].every(start => {
    const next = names.filter(name => name.startsWith(start)).length + 1;
    return !names.some(name => name.startsWith(`${start}${next}.`));
  });
}

function reportTabs(book: Book, { reports }: Changes, parts: Parts): ReportTab[] {
  const paths = new Map(sheetsOf(parts).map(({ name, path }) => [name.toLowerCase(), path]));
  return [...reports].map(([tab, { sheet, placement }]) => {
    // A fresh package holds the tab as it stands by now: there is nothing to be cleared or moved.
    const isFresh = !book.origin || !placement.old;
    const xml = isFresh ? '' : readPart(parts, paths.get(tab.sheet.toLowerCase()) ?? '');
    return {
      tab,
      sheet,
      isFresh,
      placement: isFresh ? { area: placement.area, old: null, inserted: { rows: 0, columns: 0 } } : placement,
      present: presentIn(xml),
    };
  });
}

function originIn(book: Book): OriginOf {
  return name => {
    const tab = book.tabs.find(known => isSameName(known.name, name));
    return { sheet: tab?.sheet ?? name, row: tab?.block?.row ?? 0, column: tab?.block?.column ?? 0 };
  };
}

/** Some readers look for the list of types at the start. */
function ordered(parts: Parts): Parts {
  const types = '[Content_Types].xml';
  return new Map([[types, parts.get(types)!], ...[...parts].filter(([path]) => path !== types)]);
}
