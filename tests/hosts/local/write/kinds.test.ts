import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { main } from '../../../../src/hosts/local/commands/main';
import { dropPart, readPart, sheetsOf, TYPES, writePart } from '../../../../src/hosts/local/package/package';
import { tagsOf } from '../../../../src/hosts/local/package/xml';
import { zip } from '../../../../src/hosts/local/package/zip';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { did } from '../../../../src/hosts/local/write/excelize';
import { excel, file, partsOf, place, spreadsheet } from '../files';
import { inOffice, resaved } from '../office';
import { quietTerminal } from '../terminal';

const terminal = quietTerminal();

const audit = {
  Touchpoints: [['Touchpoint'], ['Shop']],
  Promises: [
    ['Promise ID', 'Touchpoint', 'Promise', 'Metric'],
    [null, 'Shop', 'A smile', 'CSAT 1-5'],
  ],
  Evidence: [
    ['Touchpoint', 'Metric', 'Value'],
    ['Shop', 'CSAT 1-5', 5],
  ],
};

/** The audit as a file of another kind than .xlsx, by the type of its main part. */
function ofKind(ending: string, type: string): string {
  const parts = partsOf(spreadsheet(audit));
  writePart(
    parts,
    TYPES,
    readPart(parts, TYPES).replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type),
  );
  if (type.includes('macro')) parts.set('xl/vbaProject.bin', () => strToU8('not really a macro'));
  return file(`audit.${ending}`, zip(parts));
}

const mainType = (path: string): string | undefined =>
  tagsOf(readPart(partsOf(path), TYPES), 'Override').find(tag => tag.PartName === '/xl/workbook.xml')?.ContentType;

describe('a workbook with macros', () => {
  const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

  test('keeps them in its copy, which is called so, and in place', async () => {
    const path = ofKind('xlsm', type);
    expect(await main(['run', path])).toBe(0);
    const copy = path.replace('.xlsm', '.audited.xlsm');
    for (const written of [copy, path]) {
      expect([mainType(written), readPart(partsOf(written), 'xl/vbaProject.bin')]).toEqual([type, 'not really a macro']);
      expect(await main(['run', path, '--in-place'])).toBe(0);
    }
    expect(
      openWorkbook(path)
        .tabs()
        .some(tab => tab.isReport),
    ).toBe(true);
  });

  test('is not written under a name that says it has none, nor the other way round', async () => {
    const path = ofKind('xlsm', type);
    const out = join(dirname(path), 'out.xlsx');
    expect(await main(['run', path, '-o', out])).toBe(2);
    expect(terminal.said).toContain('Write <name>.xlsm.');
    expect(await main(['run', spreadsheet(audit), '-o', out.replace('xlsx', 'xlsm')])).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

test('the copy of a template is a workbook, with all that it holds', async () => {
  const path = ofKind('xltx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml');
  expect(await main(['run', path])).toBe(0);
  expect(mainType(path.replace('.xltx', '.audited.xlsx'))).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  );
});

test('of a strict workbook the values are taken, which is said, and it is not written in place', async () => {
  const parts = partsOf(spreadsheet(audit));
  for (const path of ['xl/workbook.xml', ...sheetsOf(parts).map(sheet => sheet.path)])
    writePart(
      parts,
      path,
      readPart(parts, path)
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    );
  const path = file('audit.xlsx', zip(parts));
  expect(await main(['run', path])).toBe(0);
  expect(terminal.said).toContain('Only the values of');
  const written = partsOf(path.replace('.xlsx', '.audited.xlsx'));
  for (const name of written.keys()) expect([name, readPart(written, name).includes('purl.oclc.org/ooxml')]).toEqual([name, false]);
  const before = readFileSync(path);
  expect(await main(['run', path, '--in-place'])).toBe(2);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test.each(['xls', 'xlsb'] as const)('tabs that are hidden in an .%s stay hidden in its copy', async type => {
  const path = spreadsheet(audit, type, { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }] } as XLSX.WBProps);
  const known = XLSX.read(readFileSync(path), { type: 'buffer' }).Workbook?.Sheets?.map(sheet => sheet.Hidden);
  expect(await main(['run', path])).toBe(0);
  expect(terminal.said).toContain('Only the values of');
  const copy = partsOf(path.replace(`.${type}`, '.audited.xlsx'));
  const states = tagsOf(readPart(copy, 'xl/workbook.xml'), 'sheet').slice(0, 3);
  expect(states.map(sheet => sheet.state ?? 'visible')).toEqual(
    (known ?? []).map(hidden => ['visible', 'hidden', 'veryHidden'][hidden ?? 0]),
  );
});

inOffice('saved by LibreOffice', () => {
  test('tabs that are hidden in an .ods stay hidden in its copy', async () => {
    const path = resaved(spreadsheet(audit, 'xlsx', { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }] } as XLSX.WBProps), 'ods');
    expect(await main(['run', path])).toBe(0);
    const copy = partsOf(path.replace('.ods', '.audited.xlsx'));
    expect(tagsOf(readPart(copy, 'xl/workbook.xml'), 'sheet').flatMap(sheet => (sheet.state === 'hidden' ? [sheet.name] : []))).toEqual([
      'Evidence',
    ]);
  }, 60_000);
});

describe('a table of the user’s', () => {
  const withTable = () =>
    excel(book => {
      did(book.SetSheetRow('Sheet1', 'A1', ['Promise ID', 'Opened on']));
      did(book.SetSheetRow('Sheet1', 'A2', ['P1', 45_000]));
      const { style } = did(book.NewStyle({ NumFmt: 14 }));
      did(book.SetCellStyle('Sheet1', 'B2', 'B2', style));
      did(book.AddTable('Sheet1', { Range: 'A1:B2', Name: 'Actions' }));
    });

  test('grows with the rows that are appended right below it, and their days look like those above', async () => {
    const out = place();
    const workbook = openWorkbook(await withTable());
    workbook.appendRows('Sheet1', [
      ['P2', '2026-11-22'],
      ['P3', '2026-11-23'],
    ]);
    await workbook.save(out);
    const xml = readPart(partsOf(out), 'xl/tables/table1.xml');
    expect([tagsOf(xml, 'table')[0]?.ref, tagsOf(xml, 'autoFilter')[0]?.ref]).toEqual(['A1:B4', 'A1:B4']);
    const sheet = XLSX.read(readFileSync(out), { type: 'buffer' }).Sheets.Sheet1!;
    expect([sheet.B3, sheet.B4].map(cell => cell?.t)).toEqual(['n', 'n']);
    expect(openWorkbook(out).head('Sheet1', 9).slice(2)).toEqual([
      ['P2', '2026-11-22'],
      ['P3', '2026-11-23'],
    ]);
  });

  test('that ends with a row of totals stays as it is', async () => {
    const parts = partsOf(await withTable());
    const path = 'xl/tables/table1.xml';
    writePart(parts, path, readPart(parts, path).replace('<table ', '<table totalsRowCount="1" '));
    const out = place();
    const workbook = openWorkbook(file('book.xlsx', zip(parts)));
    workbook.appendRows('Sheet1', [['P2', null]]);
    await workbook.save(out);
    expect(tagsOf(readPart(partsOf(out), path), 'table')[0]?.ref).toBe('A1:B2');
  });
});

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
