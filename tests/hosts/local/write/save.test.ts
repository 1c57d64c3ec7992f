import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { Grid } from '../../../../src/core/cell/cell';
import { UserError } from '../../../../src/core/table/user-error';
import { readPart, writePart } from '../../../../src/hosts/local/package/package';
import { zip } from '../../../../src/hosts/local/package/zip';
import { newWorkbook, openWorkbook } from '../../../../src/hosts/local/read/open';
import { printOfTab, typedIn } from '../../../../src/hosts/local/write/copy-record';
import { did, loadExcelize } from '../../../../src/hosts/local/write/excelize';
import { excel, file, files, newPath, partsOf, place, report, spreadsheet, xmlOf } from '../files';

/** A workbook with a chart, a conditional format, a drop-down, a comment and a filter of the user's. */
const richWorkbook = async () => {
  const { Col } = await loadExcelize();
  return excel(book => {
    did(book.SetSheetName('Sheet1', 'Evidence'));
    [
      ['Day', 'Stars'],
      ['Mon', 4],
      ['Tue', 5],
    ].forEach((row, i) => {
      did(book.SetSheetRow('Evidence', `A${i + 1}`, row));
    });
    did(book.SetCellFormula('Evidence', 'C2', '=B2*2'));
    const style = did(book.NewConditionalStyle({ Font: { Color: '#FF0000' } })).style;
    did(book.SetConditionalFormat('Evidence', 'B2:B3', [{ Type: 'cell', Criteria: '<', Value: '3', Format: style }]));
    did(book.AddDataValidation('Evidence', { Type: 'list', Sqref: 'A2:A9', Formula1: '"Mon,Tue"' }));
    did(book.AddComment('Evidence', { Cell: 'A1', Author: 'me', Text: 'which day' }));
    did(book.AddChart('Evidence', 'E2', { Type: Col, Series: [{ Categories: 'Evidence!$A$2:$A$3', Values: 'Evidence!$B$2:$B$3' }] }));
    did(book.AutoFilter('Evidence', 'A1:B3', []));
    did(book.NewSheet('Actions'));
    did(book.SetSheetRow('Actions', 'A1', ['Promise ID', 'Opened on']));
  });
};

test("the user's tabs, charts and formats stay byte-identical when a report is added", async () => {
  const path = await richWorkbook();
  const out = place();
  const workbook = openWorkbook(path);
  workbook.writeReport(report([['Kept', 0.9]]));
  await workbook.save(out);
  const [before, after] = [partsOf(path), partsOf(out)];
  const theirs = [...before.keys()].filter(name => /worksheets|charts|drawings|comments|theme/.test(name));
  expect(theirs.length).toBeGreaterThan(6);
  for (const name of theirs) expect(Buffer.compare(after.get(name)!(), before.get(name)!())).toBe(0);
  expect(
    openWorkbook(out)
      .tabs()
      .map(tab => [tab.name, tab.isReport]),
  ).toEqual([
    ['Evidence', false],
    ['Actions', false],
    ['Summary', true],
  ]);
});

test('a sheet whose part has an odd number is not overwritten', async () => {
  const path = spreadsheet({ Evidence: [['mine']] });
  const parts = partsOf(path);
  parts.set('xl/worksheets/sheet2.xml', parts.get('xl/worksheets/sheet1.xml')!);
  parts.delete('xl/worksheets/sheet1.xml');
  for (const name of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
    writePart(parts, name, readPart(parts, name).replace('sheet1.xml', 'sheet2.xml'));
  const out = place();
  const workbook = openWorkbook(file('book.xlsx', zip(parts)));
  workbook.writeReport(report([['x']]));
  await workbook.save(out);
  expect([openWorkbook(out).head('Evidence', 1), openWorkbook(out).head('Summary', 1)]).toEqual([[['mine']], [['x']]]);
});

test('a workbook that nothing was written to is copied as it is', async () => {
  const path = await richWorkbook();
  const out = place();
  await openWorkbook(path).save(out);
  expect(readFileSync(out).equals(readFileSync(path))).toBe(true);
});

test('only the tab with appended rows and filled blanks is written to', async () => {
  const path = await richWorkbook();
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

test.each(['=1+1', '+x', '-x', '@x', "'quoted", '\tx', '007', '1/2', ' x ', 'a\nb', 'TRUE', '<b>&"', '😀'])(
  '%j stays the text it is',
  async text => {
    const out = place();
    const workbook = openWorkbook(files({ 'Evidence.csv': `Comment,n\n"${text.replace(/"/g, '""')}",1` }));
    workbook.writeReport(report([[text]]));
    workbook.appendRows('Evidence', [[text]]);
    workbook.createInputTab({
      name: 'Input',
      columns: [{ header: text, note: '', isRequired: true, choices: [], format: '', width: 9 }],
      rows: [[text]],
    });
    await workbook.save(out);
    const again = openWorkbook(out);
    expect([again.head('Summary', 1), again.head('Evidence', 3), again.head('Input', 2)]).toEqual([
      [[text]],
      [['Comment', 'n'], [text, 1], [text]],
      [[text], [text]],
    ]);
    for (const tab of ['Summary', 'Evidence', 'Input']) expect(xmlOf(out, tab)).not.toContain('<f>');
  },
);

test('text beyond what a cell holds is cut with an ellipsis, and what XML forbids is dropped', async () => {
  const out = place();
  const workbook = openWorkbook(files({ 'A.csv': 'a,b\n,\u0001c\u000b' }));
  workbook.writeReport(report([['x'.repeat(33_000)], ['a\u0001b\ufffe\ud800c\r\nd']]));
  await workbook.save(out);
  const again = openWorkbook(out);
  const [[long], [clean]] = again.head('Summary', 2) as [[string], [string]];
  expect([long.length, long.slice(-2), clean]).toEqual([32_767, 'x…', 'abc\nd']);
  expect(again.head('A', 2)[1]).toEqual([null, 'c']);
});

test('what looks like the code of a sign stays the text it is', async () => {
  const out = place();
  const texts = ['How_x0020_was_x0020_it', '_x001B_', '_x005F_x0041_', 'a_x0041'];
  const path = spreadsheet({ Mine: [['x']] });
  const workbook = openWorkbook(path);
  workbook.writeReport(report(texts.map(text => [text])));
  workbook.appendRows(
    'Mine',
    texts.map(text => [text]),
  );
  workbook.bring(
    'Survey',
    texts.map(text => [text]),
  );
  await workbook.save(out);
  const again = openWorkbook(out);
  const cells = texts.map(text => [text]);
  expect([again.head('Summary', 9), again.head('Mine', 9).slice(1), again.head('Survey', 9)]).toEqual([cells, cells, cells]);
});

test.each(['ods', 'xls', 'xlsb'] as const)('an .%s becomes an .xlsx with its tabs and the report', async type => {
  const out = place();
  const workbook = openWorkbook(
    spreadsheet(
      {
        Evidence: [
          ['a', '=b'],
          [1, true],
        ],
      },
      type,
    ),
  );
  workbook.writeReport(report([['x']]));
  await workbook.save(out);
  expect(openWorkbook(out).head('Evidence', 2)).toEqual([
    ['a', '=b'],
    [1, true],
  ]);
  expect(openWorkbook(out).head('Summary', 2)).toEqual([['x']]);
});

test('a fresh workbook opens on its first report', async () => {
  const out = place();
  const workbook = openWorkbook(files({ 'A.csv': 'a\n1' }));
  workbook.writeReport(report([['x']]));
  workbook.writeReport(report([['x']], { name: 'Findings' }));
  await workbook.save(out);
  expect(readPart(partsOf(out), 'xl/workbook.xml')).toContain('activeTab="1"');
  expect(['A', 'Summary', 'Findings'].map(tab => xmlOf(out, tab).includes('tabSelected'))).toEqual([false, true, false]);
});

test("a workbook with a tab of the user's selected opens on that, for no tab of theirs is changed and two must not be selected", async () => {
  const out = place();
  const path = await excel(book => {
    did(book.SetCellStr('Sheet1', 'A1', 'x'));
    did(book.SetActiveSheet(0));
  });
  expect(xmlOf(path, 'Sheet1')).toContain('tabSelected');
  const workbook = openWorkbook(path);
  workbook.writeReport(report([['x']]));
  await workbook.save(out);
  expect(xmlOf(out, 'Summary')).not.toContain('tabSelected');
  expect(readPart(partsOf(out), 'xl/workbook.xml')).not.toContain('activeTab="1"');
});

test('names that .xlsx does not allow become like ones, and links lead there', async () => {
  const out = place();
  const long = 'Customer satisfaction of the year 2026';
  const workbook = openWorkbook(files({ [`${long}.csv`]: 'a\n1', 'History.csv': 'a\n2', [`${long}!.csv`]: 'a\n3' }));
  const sheet = report([['x']]);
  sheet.cells[0]![0]!.link = { tab: long, cell: 'A2' };
  workbook.writeReport(sheet);
  await workbook.save(out);
  expect(
    openWorkbook(out)
      .tabs()
      .map(tab => tab.name),
  ).toEqual(['Customer satisfaction of the ye', 'Customer satisfaction of th (2)', 'Audit history', 'Summary']);
  expect(xmlOf(out, 'Summary')).toContain('Customer satisfaction of th (2)&#39;!A2"');
});

test('a report may be called History, a name that .xlsx keeps for itself', async () => {
  const out = place();
  const workbook = openWorkbook(files({ 'A.csv': 'a\n1' }));
  workbook.writeReport(report([['x']], { name: 'History' }));
  await workbook.save(out);
  expect(openWorkbook(out).tabs().at(-1)).toEqual({ name: 'History', rows: 1, columns: 1, isReport: true });
  expect(xmlOf(out, 'Audit history')).not.toBe('');
});

test("a tab of the user's with the name of a report is never overwritten", () => {
  const workbook = openWorkbook(spreadsheet({ SUMMARY: [['mine']] }));
  expect(() => workbook.writeReport(report([['x']]))).toThrow(new UserError('tab-taken', { tab: 'SUMMARY' }));
  expect(() => workbook.createInputTab({ name: 'summary', columns: [], rows: [] })).toThrow(UserError);
  expect(workbook.head('Summary', 1)).toEqual([['mine']]);
});

test("an empty tab of the user's may be taken", async () => {
  const out = place();
  const workbook = openWorkbook(spreadsheet({ Evidence: [['a']], Summary: [], Actions: [] }));
  workbook.writeReport(report([['x']]));
  workbook.createInputTab({
    name: 'Actions',
    columns: [{ header: 'b', note: '', isRequired: true, choices: [], format: '', width: 9 }],
    rows: [],
  });
  await workbook.save(out);
  const again = openWorkbook(out);
  expect(again.tabs().map(tab => [tab.name, tab.rows, tab.isReport])).toEqual([
    ['Evidence', 1, false],
    ['Summary', 1, true],
    ['Actions', 1, false],
  ]);
});

test('an announced report keeps its place, and its tab is shown first', async () => {
  for (const path of [files({ 'A.csv': 'a\n1' }), spreadsheet({ A: [['a']] })]) {
    const out = place();
    const workbook = openWorkbook(path);
    workbook.announce('Summary', 'not finished');
    workbook.writeReport(report([['y']], { name: 'Findings' }));
    workbook.writeReport(report([['x']]));
    await workbook.save(out);
    expect(
      openWorkbook(out)
        .tabs()
        .map(tab => tab.name),
    ).toEqual(['A', 'Summary', 'Findings']);
    expect(xmlOf(out, 'Summary')).toContain('tabSelected');
  }
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

test('an input tab bears its title where its name is in use', () => {
  const workbook = openWorkbook(spreadsheet({ Promises: [['mine']] }));
  workbook.createInputTab({ name: 'Promises', title: 'Promises (audit)', columns: [], rows: [['x']] });
  expect(workbook.head('Promises (audit)', 2)).toEqual([[], ['x']]);
});

test('an output that cannot be written is told, and leaves nothing behind', async () => {
  const taken = newPath('taken.xlsx');
  mkdirSync(taken, { recursive: true });
  for (const out of [taken, newPath('missing/out.xlsx')]) {
    const workbook = newWorkbook();
    workbook.createInputTab({
      name: 'A',
      columns: [{ header: 'a', note: '', isRequired: false, choices: [], format: '', width: 9 }],
      rows: [],
    });
    await expect(workbook.save(out)).rejects.toMatchObject({ code: out === taken ? 'not-a-file' : 'not-writable', details: { file: out } });
    expect(existsSync(out) && out !== taken).toBe(false);
  }
  expect(readdirSync(dirname(taken))).toEqual(['taken.xlsx']);
});

test('a workbook may be saved over itself', async () => {
  const path = spreadsheet({ A: [['a']] });
  const workbook = openWorkbook(path);
  workbook.writeReport(report([['x']]));
  await workbook.save(path);
  expect(readdirSync(join(path, '..'))).toEqual(['book.xlsx']);
  expect(openWorkbook(path).tabs().length).toBe(2);
});

test('an input tab has a header with notes, drop-downs that only warn, widths, formats and its rows', async () => {
  const out = place();
  const workbook = newWorkbook();
  const column = { note: '', isRequired: false, choices: [], format: '', width: 12 };
  workbook.createInputTab({
    name: 'Actions',
    columns: [
      { ...column, header: 'Promise ID', note: 'As in the tab Promises', isRequired: true, format: '@', width: 14 },
      { ...column, header: 'Opened on', format: 'yyyy-mm-dd' },
      { ...column, header: 'Status', choices: ['Open', 'In progress', 'Done'] },
      { ...column, header: 'Metric', choices: ['a, b'] },
    ],
    rows: [['007', '2026-11-22', 'Open']],
  });
  workbook.appendRows('Actions', [['P2', '2026-11-23']]);
  await workbook.save(out);
  const xml = xmlOf(out, 'Actions');
  expect(xml).toMatch(/<dataValidation [^>]*errorStyle="warning"[^>]*sqref="C2:C5000"/);
  expect(xml.match(/<dataValidation /g)).toHaveLength(1);
  expect(xml).toContain('state="frozen"');
  expect(xml).toContain('width="14"');
  expect(xml).toMatch(/<c r="B3"[^>]*><v>46349<\/v>/);
  expect(readPart(partsOf(out), 'xl/comments1.xml')).toContain('As in the tab Promises');
  expect(openWorkbook(out).head('Actions', 9)).toEqual([
    ['Promise ID', 'Opened on', 'Status', 'Metric'],
    ['007', '2026-11-22', 'Open'],
    ['P2', '2026-11-23'],
  ]);
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

test('what a copy remembers of a tab is a short sum, also of more letters than any one text may hold', () => {
  const long = 'the pool was cold '.repeat(1800);
  const rows = Array.from({ length: 20_000 }, () => ['Pool', long]);
  expect(rows.length * long.length).toBeGreaterThan(2 ** 29);
  const print = (grid: Grid) => printOfTab(typedIn({ grid, block: null }, () => false));
  expect(print(rows)).toMatch(/^[\da-f]{8}$/);
  expect(print(rows)).not.toBe(print([...rows.slice(1), ['Pool', `${long}!`]]));
  expect(print([[long, null], [null]])).toBe(print([[long]]));
  expect(print([])).not.toBe(print([[0]]));
});

test('a tab whose columns all look different is written: behind many changes of looks they are plain, and days stay what they are', async () => {
  const columns = Array.from({ length: 900 }, (_, i) => ({
    header: `Day ${i + 1}`,
    note: '',
    isRequired: false,
    choices: [],
    format: i % 2 === 0 ? 'yyyy-mm-dd' : '',
    width: 12,
  }));
  const out = place();
  const workbook = newWorkbook();
  workbook.createInputTab({ name: 'Wide', columns, rows: [columns.map(() => '2026-11-22')] });
  await workbook.save(out);
  expect(openWorkbook(out).head('Wide', 2)[1]).toEqual(columns.map(() => '2026-11-22'));
  expect(xmlOf(out, 'Wide').match(/<col /g)!.length).toBeLessThan(400);
});
