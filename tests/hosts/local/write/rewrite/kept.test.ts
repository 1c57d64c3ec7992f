import { readPart } from '../../../../../src/hosts/local/package/package';
import { tagsOf } from '../../../../../src/hosts/local/package/xml';
import { openWorkbook } from '../../../../../src/hosts/local/read/open';
import { did, loadExcelize } from '../../../../../src/hosts/local/write/excelize';
import { excel, partsOf, place, report, xmlOf } from '../../files';
import { counts, five, summary, three, written } from '../full-report';

test('what the user put beside, below and over the report stays', async () => {
  const first = await written(summary(three));
  const { Col } = await loadExcelize();
  const noted = await excel(book => {
    did(book.SetCellStr('Summary', 'D2', 'my note beside'));
    did(book.SetCellStr('Summary', 'A7', 'my note below'));
    did(book.SetCellFormula('Summary', 'B7', '=SUM(B3:B5)'));
    did(book.SetColWidth('Summary', 'A', 'A', 44));
    const style = did(book.NewConditionalStyle({ Font: { Color: '#00FF00' } })).style;
    did(book.SetConditionalFormat('Summary', 'A7:B7', [{ Type: 'cell', Criteria: '>', Value: '1', Format: style }]));
    did(book.MergeCell('Summary', 'A9', 'B9'));
    did(book.SetCellHyperLink('Summary', 'A7', 'https://example.com', 'External'));
    did(book.AddChart('Summary', 'F9', { Type: Col, Series: [{ Values: 'Evidence!$A$2:$A$2' }] }));
  }, first);
  const second = await written(summary(five), noted);
  const workbook = openWorkbook(second);
  expect(workbook.head('Summary', 9).map(row => row.slice(0, 4))).toEqual([
    ['Promise audit'],
    ['Touchpoint', 'Kept', 'Verdict', 'my note beside'],
    ['Front desk', 0.4, 'Broken'],
    ['Web', 0.8, 'Kept'],
    ['Phone', 0.95, 'Kept'],
    ['Mail', 0.1, 'Broken'],
    ['Chat', 0.2, 'Broken'],
    [],
    ['my note below'],
  ]);
  expect(xmlOf(second, 'Evidence')).toBe(xmlOf(noted, 'Evidence'));
  const xml = xmlOf(second, 'Summary');
  expect(xml).toContain('width="44"');
  expect(tagsOf(xml, 'cfRule')).toHaveLength(5);
  expect(tagsOf(xml, 'conditionalFormatting')[0]!.sqref).toBe('A9:B9');
  expect(
    tagsOf(xml, 'mergeCell')
      .map(tag => tag.ref)
      .sort(),
  ).toEqual(['A11:B11', 'A1:C1']);
  expect(tagsOf(xml, 'hyperlink').map(tag => tag.ref)).toContain('A9');
  const drawing = readPart(partsOf(second), 'xl/drawings/drawing1.xml');
  expect(drawing.match(/name="Promise Audit: Summary 1"/g)).toHaveLength(1);
  expect(drawing.match(/<c:chart /g)).toHaveLength(2);
  expect([...partsOf(second).keys()].filter(name => name.includes('charts/'))).toHaveLength(2);
});

test('rows that a filter hid are shown again; its criteria stay', async () => {
  const first = await written(summary(three));
  const filtered = await excel(book => {
    did(book.AutoFilter('Summary', 'A2:C5', [{ Column: 'C', Expression: 'x == Kept' }]));
    did(book.SetRowVisible('Summary', 3, false));
  }, first);
  expect(tagsOf(xmlOf(filtered, 'Summary'), 'filterColumn')).toHaveLength(1);
  const xml = xmlOf(await written(summary(three), filtered), 'Summary');
  expect(tagsOf(xml, 'filterColumn')).toHaveLength(1);
  expect(tagsOf(xml, 'row').filter(tag => tag.hidden === 'true')).toEqual([]);
});

test('a block that the user moved is rewritten where it stands, and links into it follow', async () => {
  const first = await written(summary(three));
  const moved = await excel(book => {
    did(book.InsertRows('Summary', 1, 2));
    did(book.SetCellStr('Summary', 'A1', 'for the board'));
  }, first);
  const workbook = openWorkbook(moved);
  const out = place();
  workbook.writeReport(summary(three));
  const findings = report([['see']], { name: 'Findings' });
  findings.cells[0]![0]!.link = { tab: 'Summary', cell: 'A3' };
  workbook.writeReport(findings);
  await workbook.save(out);
  expect(
    openWorkbook(out)
      .head('Summary', 4)
      .map(row => row[0]),
  ).toEqual(['for the board', undefined, 'Promise audit', 'Touchpoint']);
  expect(xmlOf(out, 'Findings')).toContain('!A5"');
  expect(counts(out)).toMatchObject({ charts: 1, rules: 4, merges: 1, links: 3 });
});

test("a tab whose rows the user has deleted is still the add-on's, and what they put there since moves down", async () => {
  const emptied = await excel(book => {
    did(book.SetSheetName('Sheet1', 'Evidence'));
    did(book.SetCellStr('Evidence', 'A1', 'Value'));
    did(book.NewSheet('Summary'));
    did(book.SetSheetRow('Summary', 'A1', ['my', 'own', 'list', 'here']));
    did(book.SetDefinedName({ Name: 'PromiseAudit.Summary', RefersTo: 'Summary!#REF!' }));
    did(book.SetDefinedName({ Name: 'PromiseAudit.Summary.rules', RefersTo: 'Summary!#REF!,Summary!#REF!' }));
  });
  const out = await written(summary(three), emptied);
  const workbook = openWorkbook(out);
  expect(workbook.tabs()[1]).toMatchObject({ isReport: true, rows: 6, columns: 4 });
  expect(workbook.columns('Summary', [0], 0, 6)).toEqual([['Promise audit', 'Touchpoint', 'Front desk', 'Web', 'Phone', 'my']]);
  expect(counts(out)).toMatchObject({ charts: 1, rules: 4, links: 3 });
});
