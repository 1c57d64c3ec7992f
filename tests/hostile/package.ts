import { deflateRawSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance';
import { chanceOf, withNoise } from './chance';
import type { Input } from './input';

const tabs: Record<string, unknown[][]> = {
  Promises: [
    ['Promise ID', 'Touchpoint', 'Promise', 'Metric'],
    ['P1', 'Shop', 'A smile', 'CSAT'],
  ],
  Evidence: [
    ['Evidence ID', 'Date', 'Touchpoint', 'Metric', 'Value', 'Comment'],
    ...Array.from({ length: 40 }, (_, i) => [
      `E${i}`,
      `2026-01-${10 + (i % 20)}`,
      i % 9 ? 'Shop' : 'Moon',
      'CSAT',
      i % 7 ? 1 + (i % 5) : 'N/A',
      'Fine & dandy',
    ]),
  ],
};

function written(bookType: 'xlsx' | 'ods' | 'xls' | 'xlsb'): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(tabs)) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType, compression: true }));
}

const [xlsx, ods, xls, xlsb] = [written('xlsx'), written('ods'), written('xls'), written('xlsb')];
const parts = unzipSync(xlsx);
const SHEET = 'xl/worksheets/sheet2.xml';
const sheet = strFromU8(parts[SHEET]!);

const file = (name: string, bytes: Uint8Array, extension = 'xlsx'): Input => ({
  name: `${extension}: ${name}`,
  files: { [`book.${extension}`]: bytes },
  path: `book.${extension}`,
});
const repacked = (changes: Record<string, string | Uint8Array>, of = parts): Uint8Array =>
  zipSync({
    ...of,
    ...Object.fromEntries(Object.entries(changes).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])),
  });
const many = (count: number, seed: number, make: (chance: Chance, i: number) => Input): Input[] =>
  Array.from({ length: count }, (_, i) => make(chanceOf(seed + i), i));

const rows = (xml: string): string => sheet.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${xml}</sheetData>`);
const inSheet = (name: string, xml: string): Input => file(name, repacked({ [SHEET]: xml }));
const DTD = '<?xml version="1.0"?><!DOCTYPE x [';
const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
const outside = '<!ENTITY l12 SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;';
const withEntity = (entities: string): Input['files'][string] =>
  repacked({
    [SHEET]: sheet.replace(/^<\?xml[^>]*>/, `${DTD}<!ENTITY l0 "lol">${entities}]>`).replace('Moon', '&l12;'),
    'xl/sharedStrings.xml': `${DTD}<!ENTITY l0 "lol">${entities}]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&l12;</t></si></sst>`,
  });

/** A stored or deflated archive whose directory says what it likes about sizes. */
function lying(path: string, content: Uint8Array, said: number): Uint8Array {
  const bytes = Buffer.from(repacked({ [path]: content }));
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    if (bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28)) !== path) continue;
    bytes.writeUInt32LE(said, at + 24);
    bytes.writeUInt32LE(said, bytes.readUInt32LE(at + 42) + 22);
  }
  return bytes;
}

/** One deflated megabyte that many entries of the directory point at. */
function overlapping(entries: number): Uint8Array {
  const content = deflateRawSync(Buffer.alloc(2 ** 20));
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(content.length, 18);
  local.writeUInt32LE(2 ** 20, 22);
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const directory = Buffer.concat(
    Array.from({ length: entries }, (_, i) => {
      const entry = Buffer.alloc(46 + 6);
      entry.writeUInt32LE(0x02014b50, 0);
      entry.writeUInt16LE(8, 10);
      entry.writeUInt32LE(content.length, 20);
      entry.writeUInt32LE(2 ** 20, 24);
      entry.writeUInt16LE(6, 28);
      entry.write(String(i).padStart(6, '0'), 46);
      return entry;
    }),
  );
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length + content.length, 16);
  return Buffer.concat([local, content, directory, end]);
}

const names = (xml: string): string =>
  strFromU8(parts['xl/workbook.xml']!).replace('</sheets>', `</sheets><definedNames>${xml}</definedNames>`);
const odsParts = unzipSync(ods);
const content = strFromU8(odsParts['content.xml']!);

/** Spreadsheets. */
export const packageInputs: Input[] = [
  ...many(22, 1, (chance, i) => file(`noise ${i + 1}`, withNoise(xlsx, 1 + chance.below(9), chance))),
  ...many(30, 100, (chance, i) => {
    const path = chance.of(Object.keys(parts));
    return file(`noise in ${path} ${i + 1}`, repacked({ [path]: withNoise(parts[path]!, 1 + chance.below(30), chance) }));
  }),
  ...many(8, 200, (chance, i) => file(`cut ${i + 1}`, xlsx.subarray(0, chance.below(xlsx.length)))),
  ...many(8, 300, (chance, i) => {
    const path = chance.of(Object.keys(parts));
    return file(`cut ${path} ${i + 1}`, repacked({ [path]: parts[path]!.subarray(0, chance.below(parts[path]!.length)) }));
  }),
  ...many(8, 400, (chance, i) => file(`noise ${i + 1}`, withNoise(ods, 1 + chance.below(9), chance), 'ods')),
  ...many(10, 500, (chance, i) =>
    file(
      `noise in content ${i + 1}`,
      repacked({ 'content.xml': withNoise(odsParts['content.xml']!, 1 + chance.below(30), chance) }, odsParts),
      'ods',
    ),
  ),
  ...many(30, 600, (chance, i) => file(`noise ${i + 1}`, withNoise(xls, 1 + chance.below(9), chance), 'xls')),
  ...many(6, 700, (chance, i) => file(`cut ${i + 1}`, xls.subarray(0, chance.below(xls.length)), 'xls')),
  ...many(4, 800, (chance, i) => file(`binary, noise ${i + 1}`, withNoise(xlsb, 1 + chance.below(9), chance))),

  file('a bomb in a sheet', repacked({ [SHEET]: new Uint8Array(300_000_000) })),
  file(
    'a bomb of many parts',
    repacked(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`xl/media/${i}.xml`, new Uint8Array(10_000_000)]))),
  ),
  file('a bomb that says it is small', lying(SHEET, new Uint8Array(200_000_000), 1000)),
  file('a sheet that says it is huge', lying(SHEET, parts[SHEET]!, 0xfffffff0)),
  file('50,000 entries over each other', overlapping(50_000)),
  file('a bomb within a bomb', repacked({ 'xl/embeddings/more.zip': zipSync({ a: new Uint8Array(50_000_000) }, { level: 9 }) })),
  file('billion laughs', withEntity(laughs) as Uint8Array),
  file('entities from outside', withEntity(outside) as Uint8Array),
  file(
    'names that climb',
    repacked({ '../../../../tmp/climbed': 'x', '/etc/climbed': 'x', 'xl/../../climbed': 'x', '..\\climbed': 'x', __proto__: 'x' }),
  ),
  file('no parts at all', zipSync({})),
  file('no workbook', zipSync({ 'word/document.xml': strToU8('<w/>') })),
  file('a workbook without sheets', repacked({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' })),
  file(
    'a sheet that leads to itself',
    repacked({
      'xl/_rels/workbook.xml.rels': strFromU8(parts['xl/_rels/workbook.xml.rels']!).replace('worksheets/sheet2.xml', 'workbook.xml'),
    }),
  ),
  inSheet('every cell of a sheet declared', sheet.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')),
  inSheet('the last cell of a sheet', rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  inSheet(
    'the last cell of 20,000 rows',
    rows(Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join('')),
  ),
  inSheet(
    'cells beyond all sheets',
    rows('<row r="99999999"><c r="ZZZZZZ99999999"><v>1</v></c><c r="A0"><v>1</v></c><c r="-1"><v>1</v></c><c r=""><v>1</v></c></row>'),
  ),
  inSheet(
    'rows in disorder, each twice',
    rows('<row r="9"><c r="B9"><v>1</v></c></row><row r="2"><c r="A9"><v>1</v></c></row>'.repeat(3000)),
  ),
  inSheet(
    'letters that XML has not',
    rows('<row r="1"><c r="A1" t="inlineStr"><is><t>&#0;&#xD800;&#xFFFF;&#x110000;\u0001</t></is></c></row>'),
  ),
  inSheet('a cell of 3 MB', rows(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'long '.repeat(600_000)}</t></is></c></row>`)),
  inSheet(
    'texts that are not there',
    rows('<row r="1"><c r="A1" t="s"><v>99999999</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>x</v></c></row>'),
  ),
  inSheet('styles that are not there', sheet.replace(/<c /g, '<c s="99999" ')),
  inSheet('tags that never end', rows('<row><c>'.repeat(20_000))),
  inSheet('one tag of 5 MB', rows(`<row ${'a="b" '.repeat(800_000)}>`)),
  inSheet(
    '300,000 merged cells',
    sheet.replace('</sheetData>', `</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(300_000)}</mergeCells>`),
  ),
  inSheet(
    'formulas that fail',
    rows('<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f t="shared" si="99"/><v>1</v></c></row>'),
  ),
  file(
    'blocks of ours that are all of a sheet',
    repacked({
      'xl/workbook.xml': names(
        '<definedName name="PromiseAudit.Summary">Evidence!$A$1:$XFD$1048576</definedName><definedName name="PromiseAudit.History">#REF!</definedName>',
      ),
    }),
  ),
  file(
    '1,000 tabs of one name',
    repacked({
      'xl/workbook.xml': strFromU8(parts['xl/workbook.xml']!).replace(
        '</sheets>',
        `${'<sheet name="Evidence" sheetId="9" r:id="rId2"/>'.repeat(1000)}</sheets>`,
      ),
    }),
  ),
  file(
    'half a million shared texts',
    repacked({ 'xl/sharedStrings.xml': `<sst xmlns="x" count="9999999999">${'<si><t>x</t></si>'.repeat(500_000)}</sst>` }),
  ),
  file(
    'formats of no end',
    repacked({
      'xl/styles.xml': `<styleSheet><numFmts>${Array.from({ length: 20_000 }, (_, i) => `<numFmt numFmtId="${i}" formatCode="${'[h]:mm;'.repeat(20)}"/>`).join('')}</numFmts></styleSheet>`,
    }),
  ),
  file(
    'a row repeated a million times',
    repacked({ 'content.xml': content.replace(/<table:table-row/g, '<table:table-row table:number-rows-repeated="1048576"') }, odsParts),
    'ods',
  ),
  file(
    'cells repeated to the last column',
    repacked({ 'content.xml': content.replace(/<table:table-cell/g, '<table:table-cell table:number-columns-repeated="16384"') }, odsParts),
    'ods',
  ),
  file(
    'a cell repeated without end',
    repacked(
      { 'content.xml': content.replace(/<table:table-cell/g, '<table:table-cell table:number-columns-repeated="999999999"') },
      odsParts,
    ),
    'ods',
  ),
  file('nothing', new Uint8Array()),
  file('two letters', strToU8('PK')),
  file('a .pdf', strToU8('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')),
  file('a web page', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'xls'),
  file('a compound file of zeros', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5000)]), 'xls'),
  file('zeros', new Uint8Array(1_000_000)),
];
