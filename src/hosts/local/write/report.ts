// tab -> room for the new block, the old one cleared -> cells, looks, merges, links -> rules -> view -> marks
import { address, columnLetters } from '../../../core/cell/reference';
import { dated } from '../../../core/cell/serial';
import { footMargin, margin } from '../../../report/layout/page';
import type { Area, Look, Sheet, SheetCell } from '../../../report/sheet';
import { blockName, rulesName } from '../mark';
import { absolute, areaOf, cornersOf, moved, quoteSheet, rangeOf } from '../range';
import type { ReportTab } from './block';
import { ANY_HEIGHT, clear } from './clear';
import type { ExcelFile } from './excelize';
import { definedName, did, setRow, setWidths } from './excelize';
import { styler } from './look';
import { addRules } from './rule';

/** Where a tab's own block begins: links into report tabs count from there. */
export type OriginOf = (tab: string) => { sheet: string; row: number; column: number };

export function writeReport(file: ExcelFile, report: ReportTab, originOf: OriginOf, is1904: boolean): void {
  const { tab, sheet, placement } = report;
  const { area, old } = placement;
  if (old) clear(file, report, old);
  else layOut(file, tab.sheet, sheet, area);
  writeCells(file, tab.sheet, sheet, area, is1904);
  for (const merge of sheet.merges) if (merge.rows * merge.columns > 1) did(file.MergeCell(tab.sheet, ...cornersOf(moved(merge, area))));
  writeLinks(file, tab.sheet, sheet, area, originOf);
  const rules = sheet.rules.map(rule => ({ ...rule, area: moved(rule.area, area) }));
  addRules(file, tab.sheet, rules);
  setView(file, report);
  setName(file, blockName(sheet.name), absolute(tab.sheet, area));
  setName(file, rulesName(sheet.name), [...new Set(rules.map(rule => absolute(tab.sheet, rule.area)))].join(','));
}

/** A file gives the width of a column with its edges, five pixels of seven to a letter. */
const withEdges = (characters: number): number => Math.round((characters + 5 / 7) * 100) / 100;

/** What is set once, when the tab is made, and is the user's from then on. */
function layOut(file: ExcelFile, name: string, sheet: Sheet, { row, column }: Area): void {
  setWidths(file, name, sheet.widths.map(withEdges));
  fold(file, name, sheet, column);
  did(file.SetSheetProps(name, { TabColorRGB: `FF${sheet.color.replace('#', '').toUpperCase()}`, FitToPage: true }));
  const [pagesAcross, pagesDown] = sheet.isOnePage ? [1, 1] : [Math.max(1, Math.round(widthOf(sheet) / PAGE)), 0];
  const orientation = sheet.isLandscape ? 'landscape' : 'portrait';
  did(file.SetPageLayout(name, { Orientation: orientation, Size: A4, FitToWidth: pagesAcross, FitToHeight: pagesDown }));
  const bottom = sheet.isOnePage ? margin : footMargin;
  did(file.SetPageMargins(name, { Left: margin, Right: margin, Top: margin, Bottom: bottom, Header: 0.2, Footer: 0.2 }));
  if (!sheet.isOnePage) did(file.SetHeaderFooter(name, { OddFooter: footOf(sheet) }));
  const { rows, columns } = sheet.frozen;
  // What stays in sight on the screen is printed on every page.
  const titles = [
    ...(columns > 0 ? [`${quoteSheet(name)}!$${columnLetters(column)}:$${columnLetters(column + columns - 1)}`] : []),
    ...(rows > 0 && !sheet.isOnePage ? [`${quoteSheet(name)}!$${row + rows}:$${row + rows}`] : []),
  ];
  if (sheet.printed) {
    const area = { row, column, rows: sheet.printed.rows, columns: sheet.folded?.first ?? sheet.widths.length };
    did(file.SetDefinedName({ Name: PRINT_AREA, RefersTo: absolute(name, area), Scope: name }));
  }
  if (titles.length > 0) did(file.SetDefinedName({ Name: PRINT_TITLES, RefersTo: titles.join(','), Scope: name }));
  const { opts } = did(file.GetSheetView(name, 0));
  did(file.SetSheetView(name, 0, { ...opts, ShowGridLines: false }));
}

/** Below each page: which tab it is of, or what is said of the rest, and its number of how many. In Excel's codes a `&` is written twice. */
const footOf = ({ name, printed }: Sheet): string => `&L&9${(printed?.note ?? name).replace(/&/g, '&&')}&R&9&P / &N`;

/** Folds columns into a group, which a click opens. */
function fold(file: ExcelFile, name: string, { folded }: Sheet, column: number): void {
  if (!folded) return;
  const letters = Array.from({ length: folded.count }, (_, i) => columnLetters(column + folded.first + i));
  for (const one of letters) did(file.SetColOutlineLevel(name, one, 1));
  did(file.SetColVisible(name, `${letters[0]}:${letters[letters.length - 1]}`, false));
}

/** Excel's own number for the paper, and its name for what is repeated on each page. */
const A4 = 9;
const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';
/** Characters that can be read beside one another on a page. */
const PAGE = 210;

const widthOf = ({ widths, folded }: Sheet): number => widths.slice(0, folded?.first).reduce((sum, width) => sum + width, 0);

function writeCells(file: ExcelFile, name: string, { cells, heights }: Sheet, { row: top, column: left }: Area, is1904: boolean): void {
  const styleOf = styler(file);
  cells.forEach((row, i) => {
    const values = row.map(({ value, look }) => dated(value, look.format, is1904));
    setRow(file, name, top + i, left, values);
    for (const { look, start, end } of runsOf(row)) {
      did(file.SetCellStyle(name, address(top + i, left + start), address(top + i, left + end), styleOf(look)));
    }
    did(file.SetRowHeight(name, top + i + 1, Math.min(heights[i] ?? ANY_HEIGHT, 409)));
  });
}

/** Neighbours that look alike. */
function runsOf(row: SheetCell[]): { look: Look; start: number; end: number }[] {
  const runs: { look: Look; start: number; end: number }[] = [];
  row.forEach(({ look }, column) => {
    const last = runs.at(-1);
    if (last?.look === look) last.end = column;
    else runs.push({ look, start: column, end: column });
  });
  return runs;
}

function writeLinks(file: ExcelFile, name: string, { cells }: Sheet, { row: top, column: left }: Area, originOf: OriginOf): void {
  cells.forEach((row, i) => {
    row.forEach(({ link }, j) => {
      if (!link) return;
      const { sheet, ...origin } = originOf(link.tab);
      const target = areaOf(link.cell);
      const cell = target ? address(target.row + origin.row, target.column + origin.column) : link.cell;
      did(file.SetCellHyperLink(name, address(top + i, left + j), `${quoteSheet(sheet)}!${cell}`, 'Location'));
    });
  });
}

function setView(file: ExcelFile, { tab, sheet, placement: { area, inserted }, present }: ReportTab): void {
  const [rows, columns] = [sheet.frozen.rows && area.row + sheet.frozen.rows, sheet.frozen.columns && area.column + sheet.frozen.columns];
  if (rows > 0 || columns > 0) {
    const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
    did(file.SetPanes(tab.sheet, { Freeze: true, XSplit: columns, YSplit: rows, TopLeftCell: address(rows, columns), ActivePane: pane }));
  }
  if (!sheet.filter || sheet.filter.rows < 2) return;
  const range = rangeOf(moved(sheet.filter, area));
  // A filter in use keeps its criteria, which setting it anew would drop.
  if ((present.isFiltered && inserted.columns === 0) || present.filter === range) return;
  // Excelize forgets the tab's colour and page when it sets a filter.
  const { props } = did(file.GetSheetProps(tab.sheet));
  did(file.AutoFilter(tab.sheet, range, []));
  did(file.SetSheetProps(tab.sheet, props));
}

/** Sets a name of the workbook; '' removes it. */
function setName(file: ExcelFile, name: string, refersTo: string): void {
  if (definedName(file, name) !== undefined) did(file.DeleteDefinedName({ Name: name }));
  if (refersTo) did(file.SetDefinedName({ Name: name, RefersTo: refersTo }));
}
