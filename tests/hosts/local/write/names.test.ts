import { UserError } from '../../../../src/core/table/user-error';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { files, place, report, spreadsheet, xmlOf } from '../files';

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

test('an input tab bears its title where its name is in use', () => {
  const workbook = openWorkbook(spreadsheet({ Promises: [['mine']] }));
  workbook.createInputTab({ name: 'Promises', title: 'Promises (audit)', columns: [], rows: [['x']] });
  expect(workbook.head('Promises (audit)', 2)).toEqual([[], ['x']]);
});
