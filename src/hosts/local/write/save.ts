// the .xlsx that was read, or a fresh one of the tabs
//   -> sheets that nobody writes to are laid aside -> excelize: input tabs, cells, report tabs -> the sheets are put back as they were
//   -> charts -> the first report is shown -> bytes
import type { CellAt, InputTab } from '../../../app/workbook';
import { UserError } from '../../../core/table/user-error';
import type { Sheet } from '../../../report/sheet';
import { keepType, makeWorkbook } from '../package/kind';
import { freeSheetIds, readPart, sheetPath, sheetsOf, straighten, TYPES, workbookPath, writePart } from '../package/package';
import { ensureStyles } from '../package/styles';
import { keepUntouched } from '../package/untouched';
import { XML } from '../package/xml';
import type { Parts } from '../package/zip';
import { unzip, zip } from '../package/zip';
import { usedRange } from '../range';
import { isSameName } from '../sheet-name';
import type { Book, LocalTab } from '../tabs';
import type { Placement, ReportTab } from './block';
import { freshPlacement } from './block';
import { type Deed, formulaTest, remember, typedIn } from './copy-record';
import { putCharts } from './drawing';
import { did, ExcelizeError, hasSheet, loadExcelize } from './excelize';
import type { LocalOffer } from './input';
import { writeCells, writeInput, writeOffers } from './input';
import { keepMainPart } from './main-part';
import { plainPackage } from './plain';
import { joinRanges, presentIn } from './present';
import type { OriginOf } from './report';
import { writeReport } from './report';
import { growTables } from './table';
import { showFirst } from './view';

/** Unpacked sizes that excelize may hold in memory; it has no disk to put more on. */
const LIMIT = 2 ** 33;

const STUB = `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`;

/** What has been written since the file was read, by tab. */
export interface Changes {
  inputs: Map<LocalTab, InputTab>;
  /** Lists for columns of the tabs that were made. */
  offers: Map<LocalTab, LocalOffer[]>;
  cells: Map<LocalTab, CellAt[]>;
  reports: Map<LocalTab, { sheet: Sheet; placement: Placement }>;
  /** Tabs that came from another file: values only. */
  brought: Set<LocalTab>;
}

/**
 * The workbook as an .xlsx; a copy, of the tabs `copyOf`, remembers what it holds. What nobody wrote to stays as it is, byte by byte, where it came from an .xlsx.
 * Throws UserError `damaged` where that .xlsx could be read, but not be written to.
 */
export async function saved(book: Book, changes: Changes, copyOf: readonly LocalTab[] | null): Promise<Uint8Array> {
  try {
    return await written(book, changes, copyOf);
  } catch (error) {
    if (book.origin && error instanceof ExcelizeError) throw new UserError('damaged');
    throw error;
  }
}

async function written(book: Book, changes: Changes, copyOf: readonly LocalTab[] | null): Promise<Uint8Array> {
  const { inputs, reports } = changes;
  const cells = book.origin ? [...changes.cells].filter(([tab]) => !inputs.has(tab)) : [];
  if (book.origin && inputs.size + cells.length + reports.size + changes.brought.size === 0) return book.origin;
  const before = book.origin ? unzip(book.origin) : plainPackage(book.tabs.map(tab => (inputs.has(tab) ? { ...tab, grid: [] } : tab)));
  const touched = [...inputs.keys(), ...cells.map(([tab]) => tab), ...reports.keys()];
  const aside = sheetsOf(before).filter(({ name, isWorksheet }) => isWorksheet && !touched.some(tab => isSameName(tab.sheet, name)));

  straighten(before, workbookPath(before) ?? '');
  // What a relation leads to is missing: nobody knows what the sheet held.
  if (aside.some(({ path }) => !before.has(path))) throw new UserError('damaged');
  const draft = new Map(before);
  for (const { path } of aside) writePart(draft, path, STUB);
  freeSheetIds(draft);
  ensureStyles(draft);
  const excelize = await loadExcelize();
  // It goes no further than to excelize, which would only have to unpack it.
  const file = did(excelize.OpenReader(zip(draft, 0), { UnzipSizeLimit: 2 * LIMIT, UnzipXMLSizeLimit: LIMIT }));
  for (const { sheet } of book.tabs) if (!hasSheet(file, sheet)) did(file.NewSheet(sheet));
  for (const [tab, input] of inputs) writeInput(file, tab, input, hasRoomForNotes(before));
  for (const [{ sheet }, offers] of [...changes.offers].filter(([tab]) => inputs.has(tab))) writeOffers(file, sheet, offers);
  for (const [tab, at] of cells) writeCells(file, tab.sheet, at, book.is1904);
  for (const report of reportTabs(book, changes, before)) writeReport(file, report, originIn(book), book.is1904);
  // Excelize does not: readers that trust the size of a sheet would see one cell.
  for (const { sheet, grid } of touched) did(file.SetSheetDimension(sheet, usedRange(grid)));
  const after = unzip(did(file.WriteToBuffer()).buffer as Uint8Array);

  const concerned = sheetsOf(before).filter(sheet => sheet.isWorksheet && !aside.some(({ path }) => path === sheet.path));
  keepUntouched(
    before,
    after,
    concerned.map(({ path }) => path),
  );
  // What formulas of the user's show may rest on cells that were written.
  keepMainPart(before, after, cells.length > 0);
  if (book.origin) for (const tab of changes.brought) writeValues(after, tab);
  for (const [tab, at] of cells) growTables(after, tab.sheet, at);
  for (const [tab, { sheet, placement }] of reports) {
    joinRanges(after, tab.sheet);
    putCharts(after, tab, sheet, placement.area);
  }
  const shown = [...reports.keys()].map(tab => tab.sheet);
  showFirst(after, shown);
  // What is no copy keeps the record that it has, if any: whatever was written since is somebody's work.
  if (copyOf !== null)
    remember(
      after,
      book.tabs.map(tab => ({
        name: tab.name,
        typed: typedIn(tab, formulaTest(book.origin && before, tab.sheet)),
        deed: deedTo(tab, changes, copyOf),
      })),
    );
  keepType(before, after);
  if (copyOf !== null) makeWorkbook(after);
  // Some readers look for the list of types at the start.
  return zip(new Map([[TYPES, after.get(TYPES)!], ...after]));
}

function deedTo(tab: LocalTab, changes: Changes, copyOf: readonly LocalTab[]): Deed {
  if (!copyOf.includes(tab)) return 'made';
  return changes.cells.has(tab) || changes.inputs.has(tab) ? 'written' : 'kept';
}

/** The cells of a tab in one go: excelize would set them one by one. */
function writeValues(parts: Parts, tab: LocalTab): void {
  const own = plainPackage([tab]);
  writePart(parts, sheetPath(parts, tab.sheet)!, readPart(own, sheetPath(own, tab.sheet)!));
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
  return [...reports].map(([tab, { sheet, placement }]) => {
    // A fresh package holds the tab as it stands by now: there is nothing to be cleared or moved.
    const isFresh = !book.origin || !placement.old;
    const xml = isFresh ? '' : readPart(parts, sheetPath(parts, tab.sheet) ?? '');
    return { tab, sheet, placement: isFresh ? freshPlacement(placement.area) : placement, present: presentIn(xml) };
  });
}

function originIn(book: Book): OriginOf {
  return name => {
    const tab = book.tabs.find(known => isSameName(known.name, name));
    return { sheet: tab?.sheet ?? name, row: tab?.block?.row ?? 0, column: tab?.block?.column ?? 0 };
  };
}
