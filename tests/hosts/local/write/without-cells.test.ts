import * as XLSX from '@e965/xlsx';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { did, loadExcelize } from '../../../../src/hosts/local/write/excelize';
import { excel, place, report } from '../files';

/** A workbook of one tab, and a chart on a sheet of its own, of that name. */
async function withChartSheet(name: string): Promise<string> {
  const { Col } = await loadExcelize();
  return excel(book => {
    did(book.SetSheetRow('Sheet1', 'A1', ['Day', 4]));
    did(book.AddChartSheet(name, { Type: Col, Series: [{ Values: 'Sheet1!$B$1:$B$1' }] }));
  });
}

test('a chart on a sheet of its own is no tab, and stays beside a report', async () => {
  const workbook = openWorkbook(await withChartSheet('Growth'));
  expect(workbook.tabs().map(tab => tab.name)).toEqual(['Sheet1']);
  workbook.writeReport(report([['Kept', 0.9]]));
  const out = place();
  await workbook.save(out);
  expect(XLSX.readFile(out).SheetNames).toEqual(['Sheet1', 'Growth', 'Summary']);
});

test('a chart on a sheet of its own that bears the name of a report, or of a tab to be made, is named and nothing is written', async () => {
  const workbook = openWorkbook(await withChartSheet('summary'));
  const refusal = expect.objectContaining({ code: 'tab-taken', details: { tab: 'summary' } });
  expect(() => workbook.writeReport(report([['Kept', 0.9]]))).toThrow(refusal);
  expect(() => workbook.announce('Summary', 'To come')).toThrow(refusal);
  expect(() => workbook.createInputTab({ name: 'Summary', columns: [], rows: [] })).toThrow(refusal);
  expect(workbook.bring('Summary', [['a']])).not.toMatch(/^summary$/i);
});
