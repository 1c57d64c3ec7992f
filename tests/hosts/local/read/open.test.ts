import { execFileSync } from 'node:child_process';
import * as XLSX from '@e965/xlsx';
import { UserError } from '../../../../src/core/table/user-error';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { did } from '../../../../src/hosts/local/write/excelize';
import { excel, file, files, newPath, place, spreadsheet } from '../files';

/** The code of the UserError that opening throws. */
function codeOf(path: string): string {
  try {
    openWorkbook(path);
  } catch (error) {
    if (error instanceof UserError) return `${error.code} ${error.details.path === path}`;
    throw error;
  }
  return 'none';
}

test('a path with nothing there is a missing file', () => expect(codeOf(newPath('book.xlsx'))).toBe('missing-file true'));

test('a misspelt name is guessed', () => {
  const path = file('audit.xlsx', 'x').replace('audit', 'adit');
  expect(() => openWorkbook(path)).toThrow(/"guess":"audit.xlsx"/);
});

test.each([
  ['text', 'Promise,Touchpoint\n1,2\n'],
  ['nothing', ''],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['a cut zip', Buffer.from('504b030414000000', 'hex')],
  ['a broken compound file', Buffer.from('d0cf11e0a1b11ae100000000', 'hex')],
])('%s is not a workbook, whatever its name', (_, content) => expect(codeOf(file('book.xlsx', content))).toBe('not-a-workbook true'));

test('a workbook with a password is told from a broken one', async () => {
  const { loadExcelize } = await import('../../../../src/hosts/local/write/excelize');
  const locked = did((await loadExcelize()).NewFile().WriteToBuffer({ Password: 'secret' })).buffer;
  expect(codeOf(file('book.xlsx', Buffer.from(locked as Uint8Array)))).toBe('password-protected true');
});

test('a workbook of blank tabs is empty', () => expect(codeOf(spreadsheet({ Sheet1: [['', null]] }))).toBe('empty-workbook true'));

test('a folder without .csv is empty', () => expect(codeOf(files({ 'readme.txt': 'x' }))).toBe('empty-workbook true'));

test('each .csv of a folder is a tab, in the order of their names', () => {
  const workbook = openWorkbook(files({ 'b.CSV': 'x,y\n1,2', 'SFO 2017.csv': 'q\n1\n2', '.hidden.csv': 'x', 'expected.json': '{}' }));
  expect(workbook.tabs()).toEqual([
    { name: 'SFO 2017', rows: 3, columns: 1, isReport: false },
    { name: 'b', rows: 2, columns: 2, isReport: false },
  ]);
});

test('what a .csv looks like is reported with its tab', () => {
  expect(openWorkbook(files({ 'a.csv': 'x,y\n1,2,3\n' })).issues()).toEqual([
    { code: 'ragged-rows', tab: 'a', row: 2, found: '3', count: 1 },
  ]);
});

const rows = [
  ['Text', '007'],
  ['Number', 4.5],
  ['Boolean', false],
  ['Date', { t: 'n', v: 46348, z: 'yyyy-mm-dd' }],
  ['Moment', { t: 'n', v: 46348.5, z: 'd/m/yy h:mm' }],
  ['Elapsed', { t: 'n', v: 1.1041666666666667, z: '[h]:mm:ss' }],
  ['Blank', ''],
  ['Formula', { t: 'n', v: 3, f: '1+2' }],
] as XLSX.CellObject[][];

test.each(['xlsx', 'ods', 'xls', 'xlsb'] as const)('cells of an .%s are values, dates as ISO text', type => {
  // SheetJS remarks on the formats as it writes an .ods.
  const quiet = jest.spyOn(console, 'error').mockImplementation();
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  expect(openWorkbook(spreadsheet({ Evidence: sheet }, type)).columns('Evidence', [1], 0, rows.length)).toEqual([
    ['007', 4.5, false, '2026-11-22', '2026-11-22T12:00:00', '26:30:00', null, 3],
  ]);
  quiet.mockRestore();
});

test('rich text is text, a formula nobody calculated is blank; hidden rows and tabs are read too', async () => {
  const path = await excel(book => {
    did(book.SetCellFormula('Sheet1', 'A1', '=NA()'));
    did(book.SetCellRichText('Sheet1', 'A2', [{ Text: 'so ', Font: { Bold: true } }, { Text: 'bad' }]));
    did(book.SetRowVisible('Sheet1', 2, false));
    did(book.MergeCell('Sheet1', 'A3', 'B4'));
    did(book.SetCellStr('Sheet1', 'A3', 'merged'));
    did(book.NewSheet('Hidden'));
    did(book.SetCellBool('Hidden', 'B2', true));
    did(book.SetSheetVisible('Hidden', false));
  });
  const workbook = openWorkbook(path);
  expect(workbook.head('Sheet1', 9)).toEqual([[], ['so bad'], ['merged']]);
  expect(workbook.head('Hidden', 9)).toEqual([[], [null, true]]);
});

test('an error is its text', () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    [
      { t: 'e', v: 42 },
      { t: 'e', v: 7 },
    ],
  ]);
  expect(openWorkbook(spreadsheet({ A: sheet })).head('A', 1)).toEqual([['#N/A', '#DIV/0!']]);
});

test('dates may be counted from 1904', () => {
  const sheet = XLSX.utils.aoa_to_sheet([[{ t: 'n', v: 44886, z: 'yyyy-mm-dd' }]]);
  const path = spreadsheet({ A: sheet }, 'xlsx', { WBProps: { date1904: true } });
  expect(openWorkbook(path).head('A', 1)).toEqual([['2026-11-22']]);
});

test('tabs go by their names, whatever the case; columns come with blanks where the tab ends', () => {
  const workbook = openWorkbook(spreadsheet({ Evidence: [['a', 'b'], [1]] }));
  expect(workbook.columns('EVIDENCE', [1, 0], 1, 2)).toEqual([
    [null, null],
    [1, null],
  ]);
  expect(() => workbook.head('Nowhere', 1)).toThrow('unknown tab Nowhere');
});

test.each(['/dev/zero', '/dev/full'])('%s, which has no end, is no workbook', device => {
  expect(() => openWorkbook(device)).toThrow('not-a-workbook');
});

test('a pipe that nobody writes into is no workbook', () => {
  const pipe = place('pipe');
  execFileSync('mkfifo', [pipe]);
  expect(() => openWorkbook(pipe)).toThrow('not-a-workbook');
});
