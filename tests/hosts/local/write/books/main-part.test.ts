import { readPart, relationsOf, writePart } from '../../../../../src/hosts/local/package/package';
import { tagsOf } from '../../../../../src/hosts/local/package/xml';
import { zip } from '../../../../../src/hosts/local/package/zip';
import { openWorkbook } from '../../../../../src/hosts/local/read/open';
import { file, partsOf, place, report, spreadsheet } from '../../files';
import { inOffice, resaved } from '../../office';

const MAIN = 'xl/workbook.xml';
const book = () =>
  spreadsheet({
    Promises: [
      ['Promise ID', 'Promise'],
      [null, 'A smile'],
    ],
    Answers: [['Stars'], [4]],
  });

/** A workbook whose main part ends with these elements. */
function withEnd(end: string, start = ''): string {
  const parts = partsOf(book());
  const xml = readPart(parts, MAIN).replace(/<\/sheets>[\s\S]*$/, `</sheets>${end}</workbook>`);
  writePart(
    parts,
    MAIN,
    xml.replace(/<workbookPr\b/, found => start + found),
  );
  return file('book.xlsx', zip(parts));
}

/** What is in the main part once an id was filled in and a report was added. */
async function mainAfter(path: string): Promise<string> {
  const out = place();
  const workbook = openWorkbook(path);
  workbook.fillBlanks('Promises', [{ row: 1, column: 0, value: 'P1' }]);
  workbook.writeReport(report([['Kept', 0.9]]));
  await workbook.save(out);
  const again = openWorkbook(out);
  expect([again.head('Promises', 2)[1], again.head('Answers', 2), again.head('Summary', 1)]).toEqual([
    ['P1', 'A smile'],
    [['Stars'], [4]],
    [['Kept', 0.9]],
  ]);
  expect(again.tabs().map(tab => tab.isReport)).toEqual([false, false, true]);
  const parts = partsOf(out);
  const ids = relationsOf(parts, MAIN).map(relation => relation.id);
  for (const sheet of tagsOf(readPart(parts, MAIN), 'sheet')) expect(ids).toContain(sheet.id);
  return readPart(parts, MAIN);
}

test.each([
  ['LibreOffice', '<calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.0001"/>'],
  ['Excel, calculating in circles', '<calcPr calcId="191029" iterate="1" iterateCount="50" iterateDelta="1E-4"/>'],
  ['Excel, precision as displayed', '<calcPr calcId="191029" calcMode="manual" fullPrecision="0" calcOnSave="0"/>'],
  ['openpyxl', '<calcPr calcId="124519" fullCalcOnLoad="1"/>'],
  ['Numbers', '<calcPr/>'],
])('what %s says about calculating stays, but that it is to be done anew', async (_, own) => {
  const [calculation] = tagsOf(await mainAfter(withEnd(own)), 'calcPr');
  expect(calculation).toEqual({ ...tagsOf(own, 'calcPr')[0], fullCalcOnLoad: '1' });
});

test('a workbook that says nothing of it, as Google and SheetJS write one, is calculated anew', async () => {
  const names = '<definedNames><definedName name="Rate">Answers!$A$2</definedName></definedNames>';
  const xml = await mainAfter(withEnd(names));
  expect(xml).toMatch(/<\/definedNames><calcPr fullCalcOnLoad="1"\/><\/workbook>$/);
  expect(tagsOf(xml, 'definedName').map(({ name }) => name)).toEqual(expect.arrayContaining(['Rate', 'PromiseAudit.Summary']));
});

test('what excelize does not know stays in the main part', async () => {
  const sharing = '<fileSharing readOnlyRecommended="1" userName="Ann"/>';
  const extension = '<extLst><ext uri="{7626C862-2A13-11E5-B345-FEFF819CDC9F}"><a:b xmlns:a="urn:a"/></ext></extLst>';
  const xml = await mainAfter(withEnd(`<calcPr calcId="1"/>${extension}`, sharing));
  expect(xml).toContain(sharing);
  expect(xml).toContain(extension);
});

test('a main part whose elements have a prefix keeps it, also on what is new', async () => {
  const parts = partsOf(withEnd('<calcPr iterateDelta="0.01"/>'));
  const xml = readPart(parts, MAIN)
    .replace(/(<\/?)(?=[a-z])/gi, '$1x:')
    .replace('xmlns=', 'xmlns:x=');
  writePart(parts, MAIN, xml);
  const after = await mainAfter(file('book.xlsx', zip(parts)));
  expect(after.match(/<(?!x:|\/x:|\?)[^>]*>/g)).toBeNull();
});

inOffice('saved by LibreOffice', () => {
  test('a workbook is written to, and says of calculating what it said', async () => {
    const path = resaved(book());
    const before = readPart(partsOf(path), MAIN);
    expect(before).toContain('iterateDelta');
    const after = await mainAfter(path);
    expect(tagsOf(after, 'calcPr')).toEqual([{ ...tagsOf(before, 'calcPr')[0], fullCalcOnLoad: '1' }]);
  }, 60_000);

  test('a workbook that we wrote is written to again', async () => {
    const out = place();
    const workbook = openWorkbook(book());
    workbook.writeReport(report([['Kept', 0.5]]));
    await workbook.save(out);
    await mainAfter(resaved(out));
  }, 60_000);
});
