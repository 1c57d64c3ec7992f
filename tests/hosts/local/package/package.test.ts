import { strToU8 } from 'fflate';
import { main } from '../../../../src/hosts/local/commands/main';
import { dropPart, readPart, writePart } from '../../../../src/hosts/local/package/package';
import { zip } from '../../../../src/hosts/local/package/zip';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { file, partsOf, spreadsheet } from '../files';
import { audit } from '../shop-audit';
import { quietTerminal } from '../terminal';

quietTerminal();

test('a sheet whose relation is written with codes or detours is found and kept', async () => {
  const parts = partsOf(spreadsheet(audit));
  const path = 'xl/_rels/workbook.xml.rels';
  writePart(
    parts,
    path,
    readPart(parts, path)
      .replace('worksheets/sheet2.xml', 'worksheets/sheet%32.xml')
      .replace('worksheets/sheet3.xml', '../xl/./worksheets/sheet3.xml'),
  );
  const book = file('book.xlsx', zip(parts));
  expect(await main(['run', book])).toBe(0);
  const copy = openWorkbook(book.replace('.xlsx', '.audited.xlsx'));
  expect([copy.head('Promises', 2)[1]!.slice(1), copy.head('Evidence', 2)[1]]).toEqual([audit.Promises[1]!.slice(1), audit.Evidence[1]]);
});

test('a picture that a chart of ours shares with one of the user’s is the user’s', () => {
  const parts = partsOf(spreadsheet(audit));
  const relations = (target: string) =>
    `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"/></Relationships>`;
  parts.set('xl/media/image1.png', () => strToU8('logo'));
  for (const owner of ['charts/chart1', 'drawings/drawing1']) {
    writePart(parts, `xl/${owner}.xml`, '<x/>');
    writePart(parts, `xl/${owner.replace('/', '/_rels/')}.xml.rels`, relations('../media/image1.png'));
  }
  dropPart(parts, 'xl/charts/chart1.xml');
  expect([parts.has('xl/charts/chart1.xml'), parts.has('xl/media/image1.png')]).toEqual([false, true]);
  dropPart(parts, 'xl/drawings/drawing1.xml');
  expect(parts.has('xl/media/image1.png')).toBe(false);
});
