import { sheetsOf } from '../../../../../src/hosts/local/package/package';
import { openWorkbook } from '../../../../../src/hosts/local/read/open';
import { did } from '../../../../../src/hosts/local/write/excelize';
import { excel, partsOf } from '../../files';
import { five, summary, three, written } from '../full-report';

test('a report tab that the user renamed is found again, and keeps the name that they gave it', async () => {
  const renamed = await excel(book => did(book.SetSheetName('Summary', 'Last year')), await written(summary(three)));
  const again = await written(summary(five), renamed);
  expect(
    openWorkbook(again)
      .tabs()
      .map(tab => [tab.name, tab.isReport]),
  ).toEqual([
    ['Evidence', false],
    ['Summary', true],
  ]);
  expect(sheetsOf(partsOf(again)).map(sheet => sheet.name)).toEqual(['Evidence', 'Last year']);
});

test('where a tab of the user’s bears the report’s name by now, both stay, and a new report is refused', async () => {
  const renamed = await excel(
    book => {
      did(book.SetSheetName('Summary', 'Last year'));
      did(book.NewSheet('Summary'));
      did(book.SetCellStr('Summary', 'A1', 'mine'));
    },
    await written(summary(three)),
  );
  expect(() => openWorkbook(renamed).writeReport(summary(five))).toThrow('tab-taken');
});

test('a mark on a tab of the user’s does not make it ours', async () => {
  const path = await excel(book => {
    did(book.SetSheetName('Sheet1', 'Evidence'));
    did(book.SetSheetRow('Evidence', 'A1', ['Touchpoint', 'Value']));
    did(book.SetDefinedName({ Name: 'PromiseAudit.Summary', RefersTo: 'Evidence!$A$1:$B$9' }));
  });
  expect(openWorkbook(path).tabs()).toMatchObject([{ name: 'Evidence', isReport: false }]);
  const out = await written(summary(three), path);
  expect(
    openWorkbook(out)
      .tabs()
      .map(tab => [tab.name, tab.isReport]),
  ).toEqual([
    ['Evidence', false],
    ['Summary', true],
  ]);
  expect(openWorkbook(out).head('Evidence', 1)).toEqual([['Touchpoint', 'Value']]);
});
