import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { main } from '../../../../../src/hosts/local/commands/main';
import { readPart, sheetsOf, TYPES, writePart } from '../../../../../src/hosts/local/package/package';
import { tagsOf } from '../../../../../src/hosts/local/package/xml';
import { zip } from '../../../../../src/hosts/local/package/zip';
import { openWorkbook } from '../../../../../src/hosts/local/read/open';
import { file, partsOf, spreadsheet } from '../../files';
import { inOffice, resaved } from '../../office';
import { audit } from '../../shop-audit';
import { quietTerminal } from '../../terminal';

const terminal = quietTerminal();

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
  expect(terminal.said).toContain('The copy takes only the values of');
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
  expect(terminal.said).toContain('The copy takes only the values of');
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
