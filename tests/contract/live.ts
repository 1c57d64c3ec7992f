import type { Grid } from '../../src/core/cell/cell';
import { toGoogle } from '../../src/hosts/google/cells';
import { googleWorkbook } from '../../src/hosts/google/workbook';
import { en } from '../../src/words/en';
import { cases } from './cases';
import type { Host } from './cases/case';

/*
 * For maintainers: the contract in a live spreadsheet. Make an empty one whose name begins with `Promise Audit contract`,
 * bind a script to it that holds dist-contract/Code.js, and run `runContract`. Every tab of that spreadsheet is deleted.
 */

const NAME = /^Promise Audit contract/;
/** A picture of one pixel. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const host = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Host => ({
  make(tabs) {
    const first = spreadsheet.insertSheet(`contract ${spreadsheet.getSheets().length + 1}`, 0);
    for (const sheet of spreadsheet.getSheets()) if (sheet.getSheetId() !== first.getSheetId()) spreadsheet.deleteSheet(sheet);
    for (const [name, grid] of Object.entries(tabs)) fill(spreadsheet.insertSheet(name, spreadsheet.getSheets().length), grid);
    spreadsheet.deleteSheet(first);
    return googleWorkbook({ spreadsheet, zone: spreadsheet.getSpreadsheetTimeZone() }, en);
  },
  reopen: () => {
    SpreadsheetApp.flush();
    return googleWorkbook({ spreadsheet, zone: spreadsheet.getSpreadsheetTimeZone() }, en);
  },
  odd: {
    putPicture(tab, row, column) {
      const image = SpreadsheetApp.newCellImage().setSourceUrl(DOT).setAltTextTitle('a logo').build();
      spreadsheet
        .getSheetByName(tab)!
        .getRange(row + 1, column + 1)
        .setValue(image);
    },
    addChartTab(name) {
      const sheet = spreadsheet.getSheets()[0]!;
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.COMBO)
        .addRange(sheet.getRange(1, 1, 2, 2))
        .setPosition(1, 8, 0, 0)
        .build();
      sheet.insertChart(chart);
      spreadsheet.moveChartToObjectSheet(sheet.getCharts()[0]!).setName(name);
    },
  },
});

function fill(sheet: GoogleAppsScript.Spreadsheet.Sheet, grid: Grid): void {
  if (grid.length === 0) return;
  const width = Math.max(...grid.map(row => row.length));
  sheet.getRange(1, 1, grid.length, width).setValues(grid.map(row => Array.from({ length: width }, (_, i) => toGoogle(row[i] ?? null))));
}

/** Runs every case and gives a line for each: what failed, or `ok`. */
export async function runContract(): Promise<string[]> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!NAME.test(spreadsheet.getName()))
    throw new Error('Only in a spreadsheet whose name begins with "Promise Audit contract": every tab of it is deleted.');
  const lines: string[] = [];
  for (const { name, run } of cases) {
    try {
      await run(host(spreadsheet));
      lines.push(`ok      ${name}`);
    } catch (error) {
      lines.push(`FAILED  ${name}: ${(error as Error).message}`);
    }
  }
  Logger.log(lines.join('\n'));
  return lines;
}
