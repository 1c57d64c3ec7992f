import { readFileSync } from 'node:fs';
import { readPart } from '../../../../../src/hosts/local/package/package';
import { tagsOf } from '../../../../../src/hosts/local/package/xml';
import { openWorkbook } from '../../../../../src/hosts/local/read/open';
import { partsOf, place, spreadsheet, xmlOf } from '../../files';
import { counts, five, summary, three, written } from '../full-report';

test('the same report written again gives the same file', async () => {
  const first = await written(summary(three));
  const second = await written(summary(three), first);
  expect(counts(second)).toEqual(counts(first));
  expect(counts(first)).toMatchObject({ charts: 1, anchors: 1, relations: 1, rules: 4, names: 5, merges: 1, links: 3 });
  const third = await written(summary(three), second);
  expect(readFileSync(third).equals(readFileSync(second))).toBe(true);
});

test('a report that grows and shrinks leaves no rule, link, merge or chart behind', async () => {
  const first = await written(summary(five));
  const second = await written(summary(three), first);
  expect(counts(second)).toEqual({ ...counts(first), links: 3 });
  expect(tagsOf(xmlOf(second, 'Summary'), 'conditionalFormatting').map(tag => tag.sqref)).toEqual(['C3:C5', 'B3:B5', 'B3:B5', 'B3:B5']);
  expect(openWorkbook(second).tabs()[1]).toMatchObject({ rows: 5 });
  expect(tagsOf(xmlOf(second, 'Summary'), 'autoFilter')[0]!.ref!.replace(/\$/g, '')).toBe('A2:C5');
});

test('two reports with charts do not get into each other, nor do charts that were deleted', async () => {
  const [first, second] = [place(), place()];
  let workbook = openWorkbook(spreadsheet({ Evidence: [['Value'], [1]] }));
  workbook.writeReport(summary(three));
  workbook.writeReport(summary(five, { name: 'Findings' }));
  await workbook.save(first);
  workbook = openWorkbook(first);
  workbook.writeReport(summary(three, { charts: [] }));
  workbook.writeReport(summary(three, { name: 'Findings' }));
  await workbook.save(second);
  const parts = partsOf(second);
  expect([...parts.keys()].filter(name => name.includes('charts/'))).toEqual(['xl/charts/chart1.xml']);
  expect(readPart(parts, 'xl/charts/chart1.xml')).toContain("'Findings'!$A$3:$A$5");
  expect(readPart(parts, 'xl/drawings/drawing1.xml')).not.toContain('graphicFrame');
});

test('a report written twice before it is saved is there once', async () => {
  const workbook = openWorkbook(await written(summary(three)));
  workbook.writeReport(summary(five));
  workbook.writeReport(summary(three));
  const out = place();
  await workbook.save(out);
  expect(counts(out)).toMatchObject({ charts: 1, rules: 4, links: 3 });
  expect(workbook.tabs()[1]).toEqual({ name: 'Summary', rows: 5, columns: 3, isReport: true });
});
