import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../../../src/hosts/local/commands/main';
import { readPart, relate, relationsOf, sheetsOf, TYPES, writePart } from '../../../../../src/hosts/local/package/package';
import { tagsOf, withTag } from '../../../../../src/hosts/local/package/xml';
import type { Parts } from '../../../../../src/hosts/local/package/zip';
import { zip } from '../../../../../src/hosts/local/package/zip';
import { openWorkbook } from '../../../../../src/hosts/local/read/open';
import { did, type ExcelFile, loadExcelize } from '../../../../../src/hosts/local/write/excelize';
import { file, partsOf } from '../../files';

/** An audit with evidence, a tab of reviews, actions that the team wrote down, and a board of its own. */
export const tabs: Record<string, (string | number | null)[][]> = {
  Touchpoints: [
    ['Touchpoint', 'Also called'],
    ['Delivery', 'shipping'],
    ['Refunds', null],
  ],
  Promises: [
    ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when'],
    ['P1', 'Delivery', 'Your parcel arrives within 2 days', null, null],
    [null, 'Refunds', 'A smile', 'CSAT 1-5', '>= 4'],
  ],
  Evidence: [
    ['Touchpoint', 'Metric', 'Value'],
    ...Array.from({ length: 30 }, (_, i) => [i === 3 ? 'Refunds ' : 'Refunds', 'CSAT 1-5', 1 + (i % 3)]),
  ],
  Sources: [
    ['Tab', 'Column', 'Holds', 'Metric'],
    ['Reviews', 'Stars', 'Value', 'Stars 1-5'],
    ['Reviews', 'Text', 'Comment', null],
  ],
  Reviews: [
    ['Stars', 'Text'],
    [5, 'Quick delivery'],
    [1, 'Still no refund'],
    [2, 'My parcel is wet'],
    [1, 'My parcel is lost'],
  ],
  Actions: [
    ['Promise ID', 'Touchpoint', 'Promise', 'Opened on', 'Action', 'Owner', 'Status'],
    ['P9', null, null, null, 'Ours', 'Zoe', 'Open'],
  ],
  Board: [
    ['Month', 'Sales'],
    ['Jan', 4],
    ['Feb', 5],
    ['Mar', 7],
  ],
};

async function fillRich(book: ExcelFile): Promise<void> {
  const { Col } = await loadExcelize();
  did(book.SetSheetName('Sheet1', 'Touchpoints'));
  for (const [name, rows] of Object.entries(tabs)) {
    if (name !== 'Touchpoints') did(book.NewSheet(name));
    for (const [i, row] of rows.entries()) did(book.SetSheetRow(name, `A${i + 1}`, row));
  }
  did(book.AddTable('Board', { Range: 'A1:B4', Name: 'Sales' }));
  did(book.AddSlicer('Board', { Name: 'Month', Cell: 'H20', TableSheet: 'Board', TableName: 'Sales', Caption: 'Month' }));
  did(book.AddTable('Actions', { Range: 'A1:G2', Name: 'Todo' }));
  const series = [{ Name: 'Board!$B$1', Categories: 'Board!$A$2:$A$4', Values: 'Board!$B$2:$B$4' }];
  for (const tab of ['Board', 'Promises', 'Actions']) did(book.AddChart(tab, 'J2', { Type: Col, Series: series }));
  did(book.AddSparkline('Board', { Location: ['E2'], Range: ['Board!B2:B4'] }));
  did(
    book.AddPivotTable({
      DataRange: 'Board!A1:B4',
      PivotTableRange: 'Board!M2:O9',
      Rows: [{ Data: 'Month' }],
      Data: [{ Data: 'Sales', Subtotal: 'Sum' }],
    }),
  );
  did(book.AddComment('Promises', { Cell: 'A1', Author: 'Ann', Text: 'ask me' }));
  did(book.SetCellFormula('Board', 'C2', '=B2*2'));
  did(book.ProtectSheet('Board', { SelectLockedCells: true }));
  did(book.NewSheet('Secret'));
  did(book.SetCellStr('Secret', 'A1', 'hidden'));
  did(book.SetSheetVisible('Secret', false));
  did(book.SetDefinedName({ Name: 'Rate', RefersTo: 'Board!$B$2' }));
}

/** Adds what excelize cannot write: an external link, threaded comments with their people, and custom XML. */
function addForeign(parts: Parts): void {
  const add = (path: string, type: string, xml: string): void => {
    writePart(parts, path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
    writePart(parts, TYPES, withTag(readPart(parts, TYPES), `<Override PartName="/${path}" ContentType="${type}"/>`));
  };
  const office = 'application/vnd.openxmlformats-officedocument';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  add(
    'xl/externalLinks/externalLink1.xml',
    `${office}.spreadsheetml.externalLink+xml`,
    `<externalLink ${main}><externalBook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"><sheetNames><sheetName val="A"/></sheetNames></externalBook></externalLink>`,
  );
  writePart(
    parts,
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="other.xlsx" TargetMode="External"/></Relationships>',
  );
  const link = relate(parts, 'xl/workbook.xml', 'xl/externalLinks/externalLink1.xml', 'externalLink');
  const book = readPart(parts, 'xl/workbook.xml').replace(
    '</sheets>',
    `</sheets><externalReferences><externalReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${link}"/></externalReferences>`,
  );
  writePart(parts, 'xl/workbook.xml', book);
  const promises = sheetsOf(parts).find(({ name }) => name === 'Promises')!.path;
  add(
    'xl/threadedComments/threadedComment1.xml',
    'application/vnd.ms-excel.threadedcomments+xml',
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
  );
  relate(parts, promises, 'xl/threadedComments/threadedComment1.xml', 'threadedComment');
  add(
    'xl/persons/person.xml',
    'application/vnd.ms-excel.person+xml',
    '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
  );
  relate(parts, 'xl/workbook.xml', 'xl/persons/person.xml', 'person');
  writePart(parts, 'customXml/item1.xml', '<mine/>');
  relate(parts, 'xl/workbook.xml', 'customXml/item1.xml', 'customXml');
}

/** A workbook with all that users put into one. */
export async function rich(): Promise<string> {
  const excelize = await loadExcelize();
  const book = did(excelize.NewFile());
  await fillRich(book);
  const made = partsOf(file('book.xlsx', Buffer.from(did(book.WriteToBuffer()).buffer as Uint8Array)));
  addForeign(made);
  return file('audit.xlsx', zip(made));
}

/** Sheets that a command may write into, and the parts that change with any sheet. */
const shared =
  /^(\[Content_Types\]\.xml|docProps\/app\.xml|xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|calcChain\.xml))$/;

/** What the commands write into, by name: as they may. */
const written = ['Touchpoints', 'Promises', 'Actions', 'Evidence', 'Sources'];

/** Expects that no part and no relation of it is lost, and that what no command writes to is the same byte by byte. */
export function compare(before: Parts, after: Parts): void {
  const sheets = new Map(sheetsOf(before).map(({ name, path }) => [path, name]));
  for (const [path, read] of before) {
    expect([path, after.has(path)]).toEqual([path, true]);
    const sheet = sheets.get(path);
    const isShared =
      shared.test(path) || (sheet !== undefined && written.includes(sheet)) || /worksheets\/_rels\//.test(path) || /tables\//.test(path);
    if (!isShared) expect([path, Buffer.compare(Buffer.from(after.get(path)!()), Buffer.from(read()))]).toEqual([path, 0]);
    // What a part leads to, it leads to still.
    const lost = relationsOf(before, path).filter(
      one => !relationsOf(after, path).some(other => other.path === one.path && other.type === one.type),
    );
    expect([path, lost]).toEqual([path, []]);
  }
  for (const path of after.keys())
    for (const relation of path.endsWith('.rels') ? [] : relationsOf(after, path))
      expect([path, relation.path, after.has(relation.path)]).toEqual([path, relation.path, true]);
  const states = (parts: Parts) => tagsOf(readPart(parts, 'xl/workbook.xml'), 'sheet').map(tag => [tag.name, tag.state ?? 'visible']);
  expect(states(after)).toEqual(expect.arrayContaining(states(before)));
}

/** Runs all that writes, one after the other, in place. */
export async function throughAll(path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rich-'));
  const [survey, other, copy] = ['survey.csv', 'other.csv', 'Website.txt'].map(name => join(folder, name)) as [string, string, string];
  const [plan, matches] = [join(folder, 'plan.csv'), join(folder, 'matches.csv')];
  for (const file of [survey, other])
    writeFileSync(file, 'How satisfied are you with the delivery?,Comment\n5,fine\n4,well\n1,bad\n5,good\n');
  writeFileSync(copy, 'Your money is back within 14 days.\nEvery room is cleaned before you arrive.\n');
  const commands = [
    ['run', path, '--in-place', '--actions', '--save'],
    ['connect', path, survey, '--yes', '--in-place'],
    ['connect', path, other, '--plan', plan],
    ['connect', path, other, '--plan', plan, '--in-place'],
    ['fix', path, '--yes', '--in-place'],
    ['read', path, '--yes', '--in-place'],
    ['match', path, '--plan', matches],
    ['match', path, '--yes', '--in-place'],
    ['collect', path, copy, '--yes', '--in-place'],
    ['run', path, '--in-place', '--save', '--owner', '', '--segments', '', '--claim', 'P1'],
  ];
  for (const command of commands) expect([command[0], await main(command)]).toEqual([command[0], 0]);
  expect(
    openWorkbook(path)
      .head('Promises', 9)
      .slice(3)
      .map(row => row[2]),
  ).toEqual(['Your money is back within 14 days', 'Every room is cleaned before you arrive']);
  expect(
    openWorkbook(path)
      .tabs()
      .map(tab => tab.name),
  ).toEqual(expect.arrayContaining(['Summary', 'History', 'survey', 'other', 'Matches', expect.stringMatching(/^Backup/)]));
}
