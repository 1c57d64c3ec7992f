import { readPart } from '../../../../src/hosts/local/package/package';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { did } from '../../../../src/hosts/local/write/excelize';
import { excel, partsOf, place, spreadsheet, xmlOf } from '../files';

/** A tab whose cells have looks, formulas, a rule and a drop-down, beside another one. */
const rich = () =>
  excel(book => {
    did(book.SetSheetRow('Sheet1', 'A1', ['Touchpoint', 'Value', 'Twice', 'Note']));
    did(book.SetSheetRow('Sheet1', 'A2', ['Sotre', '4,5', null, 'mine']));
    did(book.SetSheetRow('Sheet1', 'A3', ['Store', '3', null, 'mine']));
    did(book.SetCellFormula('Sheet1', 'C2', '=B2*2'));
    did(book.SetCellFormula('Sheet1', 'A4', '="So"&"tre"'));
    const { style } = did(
      book.NewStyle({ Font: { Bold: true, Color: '#FF0000' }, Fill: { Type: 'pattern', Pattern: 1, Color: ['#FFFF00'] } }),
    );
    did(book.SetCellStyle('Sheet1', 'A2', 'D2', style));
    did(book.SetRowHeight('Sheet1', 2, 33));
    did(book.SetColWidth('Sheet1', 'A', 'A', 44));
    did(book.AddDataValidation('Sheet1', { Type: 'list', Sqref: 'A2:A9', Formula1: '"Store,Web"', AllowBlank: true }));
    did(book.NewSheet('Other'));
    did(book.SetCellFormula('Other', 'A1', '=Sheet1!A2'));
  });

test('a cell that is replaced keeps its look, its row, its drop-down and its neighbours', async () => {
  const path = await rich();
  const out = place();
  const workbook = openWorkbook(path);
  expect(
    workbook.replaceCells('Sheet1', [
      { row: 1, column: 0, from: 'Sotre', to: 'Store' },
      { row: 1, column: 1, from: '4,5', to: 4.5 },
    ]),
  ).toEqual([]);
  await workbook.save(out);
  const styleOf = (file: string, cell: string) => new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`).exec(xmlOf(file, 'Sheet1'))?.[1];
  for (const cell of ['A2', 'B2', 'C2', 'D2']) expect(styleOf(out, cell)).toBe(styleOf(path, cell));
  expect(xmlOf(out, 'Sheet1')).toContain('B2*2</f>');
  expect(xmlOf(out, 'Sheet1')).toContain('ht="33"');
  for (const tag of ['cols', 'dataValidations']) {
    const found = (file: string) => new RegExp(`<${tag}.*?</${tag}>`).exec(xmlOf(file, 'Sheet1'))?.[0];
    expect(found(out)).toBe(found(path));
  }
  expect(
    openWorkbook(out)
      .head('Sheet1', 3)
      .map(row => row.slice(0, 2)),
  ).toEqual([
    ['Touchpoint', 'Value'],
    ['Store', 4.5],
    ['Store', '3'],
  ]);
  expect(readPart(partsOf(out), 'xl/workbook.xml')).toContain('fullCalcOnLoad');
  expect(xmlOf(out, 'Other')).toBe(xmlOf(path, 'Other'));
  expect(Buffer.from(partsOf(out).get('xl/styles.xml')!()).equals(Buffer.from(partsOf(path).get('xl/styles.xml')!()))).toBe(true);
});

test('a cell with a formula, or one that an array formula fills, is left and named', async () => {
  const path = await excel(book => {
    did(book.SetSheetRow('Sheet1', 'A1', ['Touchpoint', 'x']));
    did(book.SetCellFormula('Sheet1', 'A2', '="Sotre"'));
    did(book.SetCellFormula('Sheet1', 'B2', '=A2:A3', { Type: 'array', Ref: 'B2:B3' }));
  });
  const out = place();
  const workbook = openWorkbook(path);
  const left = workbook.replaceCells('Sheet1', [
    { row: 1, column: 0, from: null, to: 'Store' },
    { row: 2, column: 1, from: null, to: 'Store' },
    { row: 0, column: 1, from: 'x', to: 'y' },
  ]);
  expect(left).toEqual([
    { row: 1, column: 0, why: 'formula' },
    { row: 2, column: 1, why: 'formula' },
  ]);
  await workbook.save(out);
  expect(xmlOf(out, 'Sheet1')).toContain('Sotre');
  expect(openWorkbook(out).head('Sheet1', 1)).toEqual([['Touchpoint', 'y']]);
});

test('dates that replace text become dates where the cell shows dates', async () => {
  const path = await excel(book => {
    did(book.SetSheetRow('Sheet1', 'A1', ['Date']));
    did(book.SetSheetRow('Sheet1', 'A2', ['03/04/2026']));
    did(book.SetCellStyle('Sheet1', 'A2', 'A2', did(book.NewStyle({ CustomNumFmt: 'yyyy-mm-dd' })).style));
  });
  const out = place();
  const workbook = openWorkbook(path);
  workbook.replaceCells('Sheet1', [{ row: 1, column: 0, from: '03/04/2026', to: '2026-04-03' }]);
  await workbook.save(out);
  expect(xmlOf(out, 'Sheet1')).toContain('<v>46115</v>');
  expect(openWorkbook(out).head('Sheet1', 2)[1]).toEqual(['2026-04-03']);
});

test.each(['ods', 'xls'] as const)('cells of an .%s are replaced in the .xlsx that is made of it', async type => {
  const out = place();
  const workbook = openWorkbook(spreadsheet({ Evidence: [['Touchpoint'], ['Sotre']] }, type));
  expect(workbook.replaceCells('Evidence', [{ row: 1, column: 0, from: 'Sotre', to: 'Store' }])).toEqual([]);
  await workbook.save(out);
  expect(openWorkbook(out).head('Evidence', 2)).toEqual([['Touchpoint'], ['Store']]);
});
