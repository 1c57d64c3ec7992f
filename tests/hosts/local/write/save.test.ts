import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPart, writePart } from '../../../../src/hosts/local/package/package';
import { zip } from '../../../../src/hosts/local/package/zip';
import { newWorkbook, openWorkbook } from '../../../../src/hosts/local/read/open';
import { did } from '../../../../src/hosts/local/write/excelize';
import { excel, file, files, newPath, partsOf, place, report, spreadsheet, xmlOf } from '../files';
import { evidenceBook } from './evidence-book';

test("the user's tabs, charts and formats stay byte-identical when a report is added", async () => {
  const path = await evidenceBook();
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
  const path = await evidenceBook();
  const out = place();
  await openWorkbook(path).save(out);
  expect(readFileSync(out).equals(readFileSync(path))).toBe(true);
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
