import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { addPart, readPart, relate, sheetsOf, TYPES, writePart } from '../../../../../src/hosts/local/package/package';
import { tagsOf } from '../../../../../src/hosts/local/package/xml';
import type { Parts } from '../../../../../src/hosts/local/package/zip';
import { zip } from '../../../../../src/hosts/local/package/zip';
import { file, partsOf, spreadsheet } from '../../files';
import { inOffice, resaved } from '../../office';
import { quietTerminal } from '../../terminal';
import { compare, tabs, throughAll } from './rich-book';

/*
 * Workbooks as other programs write them, which all commands write to. Each shape is what its program does otherwise than Excel.
 */

quietTerminal();

const MAIN = 'xl/workbook.xml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** Changes the text of a part. */
function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  writePart(parts, path, change(readPart(parts, path)));
}

/** Takes the parts with properties out, which neither Google nor an older Numbers writes. */
function dropProperties(parts: Parts): void {
  for (const path of [...parts.keys()]) if (path.startsWith('docProps/')) parts.delete(path);
  edit(parts, TYPES, xml => xml.replace(/<Override PartName="\/docProps[^>]*>/g, ''));
  edit(parts, '_rels/.rels', xml => xml.replace(/<Relationship [^>]*docProps[^>]*>/g, ''));
}

/** Google: no properties, no views of the workbook, blank lists of names and of calculation, and a drawing with nothing in it on every sheet. */
function asGoogle(parts: Parts): void {
  dropProperties(parts);
  edit(parts, MAIN, xml =>
    xml
      .replace(/<bookViews>.*?<\/bookViews>/s, '')
      .replace(/<sheet /g, '<sheet state="visible" ')
      .replace(/<\/sheets>.*$/s, '</sheets><definedNames/><calcPr/></workbook>'),
  );
  for (const { path } of sheetsOf(parts)) {
    const drawing = addPart(
      parts,
      'xl/drawings/drawing#.xml',
      DRAWING,
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    );
    const id = relate(parts, path, drawing, 'drawing');
    edit(parts, path, xml =>
      xml
        .replace(/<dimension[^>]*>/, '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>')
        .replace(
          /<sheetFormatPr[^>]*>|(?=<sheetData)/,
          '<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>',
        )
        .replace(
          /<\/worksheet>/,
          `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></worksheet>`,
        ),
    );
  }
}

/** Numbers: links by rows and columns on a tab of its own in front, footers on every sheet, formats that count from other numbers. */
function asNumbers(parts: Parts): void {
  dropProperties(parts);
  edit(parts, MAIN, xml => xml.replace(/<\/sheets>.*$/s, '</sheets></workbook>'));
  for (const { name, path } of sheetsOf(parts))
    edit(parts, path, xml =>
      xml
        .replace(
          /(?=<sheetData)/,
          '<sheetFormatPr defaultColWidth="8.33333" defaultRowHeight="19.9" customHeight="1" outlineLevelRow="0"/>',
        )
        .replace(/<row /g, '<row ht="20.25" customHeight="1" ')
        .replace(
          /<ignoredErrors>.*<\/ignoredErrors>|(?=<\/worksheet>)/s,
          `${name === 'Board' ? '<hyperlinks><hyperlink ref="A2" location="\'Promises\'!R1C1" tooltip="" display="Promises"/></hyperlinks>' : ''}<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.28" footer="0.28"/><headerFooter><oddFooter>&amp;C&amp;"Helvetica Neue,Regular"&amp;12&amp;K000000&amp;P</oddFooter></headerFooter>`,
        ),
    );
}

/** openpyxl, and some libraries of Java: every relation with its whole path. */
function asWholePaths(parts: Parts): void {
  for (const path of [...parts.keys()].filter(name => name.endsWith('.rels'))) {
    const folder = path.replace(/_rels\/[^/]*$/, '');
    edit(parts, path, xml => xml.replace(/Target="(?!\/)/g, `Target="/${folder}`));
  }
}

/** Reporting tools: texts in the cells themselves, and sheets under names of their own. */
function asOwnNames(parts: Parts): void {
  sheetsOf(parts).forEach(({ path }, i) => {
    edit(parts, path, xml => xml.replace(/ t="str"><v>(.*?)<\/v>/gs, ' t="inlineStr"><is><t xml:space="preserve">$1</t></is>'));
    const own = `xl/worksheets/Sheet_${String(i + 1).padStart(2, '0')}.xml`;
    parts.set(own, parts.get(path)!);
    parts.delete(path);
    edit(parts, TYPES, xml => xml.replace(`"/${path}"`, `"/${own}"`));
    edit(parts, 'xl/_rels/workbook.xml.rels', xml => xml.replace(`${path.slice('xl/'.length)}"`, `${own.slice('xl/'.length)}"`));
  });
}

/** Scripts of a few lines: a list of sheets with texts, and nothing else. */
function asSmallScript(parts: Parts): void {
  dropProperties(parts);
  for (const path of ['xl/styles.xml', 'xl/theme/theme1.xml', 'xl/metadata.xml']) {
    parts.delete(path);
    edit(parts, TYPES, xml => xml.replace(new RegExp(`<Override [^>]*"/${path}"[^>]*>`), ''));
    edit(parts, 'xl/_rels/workbook.xml.rels', xml => xml.replace(new RegExp(`<Relationship [^>]*"${path.slice('xl/'.length)}"[^>]*>`), ''));
  }
}

/** SheetJS itself writes what the others start from. */
const shapes: [string, (parts: Parts) => void][] = [
  ['SheetJS', () => {}],
  ['Google', asGoogle],
  ['Numbers', asNumbers],
  ['openpyxl', asWholePaths],
  ['a reporting tool', asOwnNames],
  ['a small script', asSmallScript],
];

function shaped(change: (parts: Parts) => void): string {
  const parts = partsOf(spreadsheet(tabs));
  change(parts);
  return file('audit.xlsx', zip(parts));
}

/** A workbook of a shape before and after all commands, which each shape goes through once. */
const through = new Map<string, Promise<{ path: string; before: Parts; had: ReturnType<typeof theirs> }>>();

function throughOnce(program: string, change: (parts: Parts) => void) {
  const known = through.get(program) ?? go();
  through.set(program, known);
  return known;

  async function go() {
    const path = shaped(change);
    const [before, had] = [partsOf(path), theirs(path)];
    await throughAll(path);
    return { path, before, had };
  }
}

/** The names of its tabs, and the cells of those that nobody writes to, as SheetJS reads them. */
function theirs(path: string) {
  const { Sheets, SheetNames } = XLSX.read(readFileSync(path), { type: 'buffer' });
  return { names: SheetNames, cells: ['Reviews', 'Board'].map(name => XLSX.utils.sheet_to_csv(Sheets[name]!)) };
}

test.each(shapes)(
  'a workbook as %s writes it goes through all commands with nothing lost',
  async (program, change) => {
    const { path, before, had } = await throughOnce(program, change);
    expect(had.names).toEqual(Object.keys(tabs));
    const after = partsOf(path);
    compare(before, after);
    expect(theirs(path).cells).toEqual(had.cells);
    const main = readPart(after, MAIN);
    expect([main.match(/<definedNames/g)?.length, main.match(/<calcPr/g)?.length]).toEqual([1, 1]);
    const ids = tagsOf(main, 'sheet').map(({ sheetId }) => sheetId);
    expect(new Set(ids).size).toBe(ids.length);
    // Every part has a type, and none has two.
    const types = readPart(after, TYPES);
    const named = tagsOf(types, 'Override').map(({ PartName }) => PartName);
    expect(new Set(named).size).toBe(named.length);
  },
  60_000,
);

inOffice('in LibreOffice', () => {
  test.each(shapes.filter(([program]) => /Google|Numbers|script/.test(program)))(
    'what was written into a workbook as %s writes it opens with all its tabs',
    async (program, change) => {
      const { path } = await throughOnce(program, change);
      expect(theirs(resaved(path)).names).toEqual(theirs(path).names);
    },
    120_000,
  );
});
