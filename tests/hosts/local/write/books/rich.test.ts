import * as XLSX from '@e965/xlsx';
import { readPart, sheetsOf } from '../../../../../src/hosts/local/package/package';
import { tagsOf } from '../../../../../src/hosts/local/package/xml';
import type { Parts } from '../../../../../src/hosts/local/package/zip';
import { zip } from '../../../../../src/hosts/local/package/zip';
import { partsOf } from '../../files';
import { inOffice, resaved } from '../../office';
import { quietTerminal } from '../../terminal';
import { compare, rich, throughAll } from './rich-book';

/*
 * A workbook with all that users put into one, through all commands that write: no part of theirs is lost, and those nobody writes to stay as they are.
 */

quietTerminal();

test('all parts of a rich workbook go through all commands', async () => {
  const path = await rich();
  const before = partsOf(path);
  for (const kind of [
    'charts/chart',
    'pivotTables/',
    'slicers/',
    'tables/',
    'threadedComments/',
    'externalLinks/',
    'customXml/',
    'comments',
  ])
    expect([kind, [...before.keys()].some(name => name.includes(kind))]).toEqual([kind, true]);
  await throughAll(path);
  const after = partsOf(path);
  compare(before, after);
  expect(tagsOf(readPart(after, 'xl/workbook.xml'), 'externalReference')).toHaveLength(1);
  expect(tagsOf(readPart(after, 'xl/workbook.xml'), 'definedName').map(({ name }) => name)).toContain('Rate');
  const board = XLSX.read(zip(after), { type: 'buffer', cellFormula: true }).Sheets.Board!;
  expect(board.C2?.f).toContain('B2*2');
  const todo = [...after.keys()].find(name => /tables\/table\d/.test(name) && readPart(after, name).includes('"Todo"'))!;
  expect(tagsOf(readPart(after, todo), 'table')[0]?.ref).toBe('A1:G3');
}, 120_000);

inOffice('saved by LibreOffice', () => {
  test('it goes through all commands, and LibreOffice opens the result with all its tabs and charts', async () => {
    const path = resaved(await rich());
    const before = partsOf(path);
    await throughAll(path);
    const after = partsOf(path);
    compare(before, after);
    const again = partsOf(resaved(path));
    expect(sheetsOf(again).map(({ name }) => name)).toEqual(sheetsOf(after).map(({ name }) => name));
    const charts = (parts: Parts) => [...parts.keys()].filter(name => /charts\/chart\d+\.xml$/.test(name)).length;
    expect(charts(again)).toBe(charts(after));
  }, 240_000);
});
