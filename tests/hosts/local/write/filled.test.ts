import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { newWorkbook, openWorkbook } from '../../../../src/hosts/local/read/open';
import { did } from '../../../../src/hosts/local/write/excelize';
import { excel, place, spreadsheet, xmlOf } from '../files';
import { evidenceBook } from './evidence-book';

test('only the tab with appended rows and filled blanks is written to', async () => {
  const path = await evidenceBook();
  const out = place();
  const workbook = openWorkbook(path);
  workbook.appendRows('actions', [
    ['P1', '2026-11-22'],
    [null, '=2+2'],
  ]);
  workbook.fillBlanks('Actions', [
    { row: 0, column: 0, value: 'not blank' },
    { row: 2, column: 0, value: 'P2' },
  ]);
  await workbook.save(out);
  const rows = [
    ['Promise ID', 'Opened on'],
    ['P1', '2026-11-22'],
    ['P2', '=2+2'],
  ];
  expect(workbook.head('Actions', 9)).toEqual(rows);
  expect(openWorkbook(out).head('Actions', 9)).toEqual(rows);
  expect(xmlOf(out, 'Actions')).not.toContain('<f>');
  expect(xmlOf(out, 'Evidence')).toBe(xmlOf(path, 'Evidence'));
});

test('a formula that shows nothing is not filled', async () => {
  const path = await excel(book => {
    did(book.SetSheetRow('Sheet1', 'A1', ['Promise ID', 'Promise']));
    did(book.SetCellFormula('Sheet1', 'A2', '=IF(B2="","",ROW())'));
    did(book.SetCellStr('Sheet1', 'B2', 'x'));
  });
  const out = place();
  const workbook = openWorkbook(path);
  workbook.fillBlanks('Sheet1', [{ row: 1, column: 0, value: 'P1' }]);
  await workbook.save(out);
  expect(xmlOf(out, 'Sheet1')).toContain('ROW()');
});

test('a blank cell is filled only while its row is the one that was read', () => {
  const workbook = openWorkbook(
    spreadsheet({
      Promises: [
        ['Promise ID', 'Promise'],
        [null, 'a'],
        [null, 'b'],
      ],
    }),
  );
  workbook.fillBlanks('Promises', [
    { row: 1, column: 0, value: 'P1', beside: { column: 1, value: 'a' } },
    { row: 2, column: 0, value: 'P2', beside: { column: 1, value: 'moved' } },
  ]);
  expect(workbook.columns('Promises', [0], 1, 2)).toEqual([['P1', null]]);
});

test('rows appended later are dates where the column shows dates', async () => {
  const [first, second] = [place(), place()];
  const workbook = newWorkbook();
  workbook.createInputTab({
    name: 'Actions',
    columns: [{ header: 'Due', note: '', isRequired: false, choices: [], format: 'yyyy-mm-dd', width: 9 }],
    rows: [],
  });
  await workbook.save(first);
  const again = openWorkbook(first);
  again.appendRows('Actions', [['2026-11-23']]);
  await again.save(second);
  expect(XLSX.read(readFileSync(second), { cellNF: true }).Sheets.Actions!.A2).toMatchObject({ t: 'n', v: 46349, z: 'yyyy-mm-dd' });
});
