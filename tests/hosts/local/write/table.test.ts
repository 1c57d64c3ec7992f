import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { readPart, writePart } from '../../../../src/hosts/local/package/package';
import { tagsOf } from '../../../../src/hosts/local/package/xml';
import { zip } from '../../../../src/hosts/local/package/zip';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { did } from '../../../../src/hosts/local/write/excelize';
import { excel, file, partsOf, place } from '../files';

describe('a table of the user’s', () => {
  const withTable = () =>
    excel(book => {
      did(book.SetSheetRow('Sheet1', 'A1', ['Promise ID', 'Opened on']));
      did(book.SetSheetRow('Sheet1', 'A2', ['P1', 45_000]));
      const { style } = did(book.NewStyle({ NumFmt: 14 }));
      did(book.SetCellStyle('Sheet1', 'B2', 'B2', style));
      did(book.AddTable('Sheet1', { Range: 'A1:B2', Name: 'Actions' }));
    });

  test('grows with the rows that are appended right below it, and their days look like those above', async () => {
    const out = place();
    const workbook = openWorkbook(await withTable());
    workbook.appendRows('Sheet1', [
      ['P2', '2026-11-22'],
      ['P3', '2026-11-23'],
    ]);
    await workbook.save(out);
    const xml = readPart(partsOf(out), 'xl/tables/table1.xml');
    expect([tagsOf(xml, 'table')[0]?.ref, tagsOf(xml, 'autoFilter')[0]?.ref]).toEqual(['A1:B4', 'A1:B4']);
    const sheet = XLSX.read(readFileSync(out), { type: 'buffer' }).Sheets.Sheet1!;
    expect([sheet.B3, sheet.B4].map(cell => cell?.t)).toEqual(['n', 'n']);
    expect(openWorkbook(out).head('Sheet1', 9).slice(2)).toEqual([
      ['P2', '2026-11-22'],
      ['P3', '2026-11-23'],
    ]);
  });

  test('that ends with a row of totals stays as it is', async () => {
    const parts = partsOf(await withTable());
    const path = 'xl/tables/table1.xml';
    writePart(parts, path, readPart(parts, path).replace('<table ', '<table totalsRowCount="1" '));
    const out = place();
    const workbook = openWorkbook(file('book.xlsx', zip(parts)));
    workbook.appendRows('Sheet1', [['P2', null]]);
    await workbook.save(out);
    expect(tagsOf(readPart(partsOf(out), path), 'table')[0]?.ref).toBe('A1:B2');
  });
});
