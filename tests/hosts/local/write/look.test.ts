import { readPart } from '../../../../src/hosts/local/package/package';
import { tagsOf } from '../../../../src/hosts/local/package/xml';
import type { Sheet } from '../../../../src/report/sheet';
import { partsOf, xmlOf } from '../files';
import { summary, three, written } from './full-report';

test('looks, page and view reach the file', async () => {
  const sheet = summary(three);
  const bold = {
    ...sheet.cells[0]![0]!.look,
    bold: true,
    wrap: true,
    fill: '#E3F2F0',
    edge: '#1B7F79',
    underline: '#E5E7EB',
    format: '+0;-0;0',
    align: 'right' as const,
  };
  sheet.cells[0]![0] = { value: 12, look: bold };
  sheet.cells[1]![0] = { value: '2026-11-22', look: { ...bold, format: 'd mmm yyyy' } };
  const out = await written(sheet);
  const [xml, styles] = [xmlOf(out, 'Summary'), readPart(partsOf(out), 'xl/styles.xml')];
  expect(styles).toMatch(/<left style="thick"><color rgb="FF1B7F79"/);
  expect(styles).toMatch(/<bottom style="thin"><color rgb="FFE5E7EB"/);
  expect(styles).toContain('formatCode="+0;-0;0"');
  expect(styles).toContain('rgb="FFE3F2F0"');
  expect(xml).toMatch(/<c r="A2" s="\d+"><v>46348<\/v>/);
  expect(tagsOf(xml, 'tabColor')).toEqual([{ rgb: 'FF1B7F79' }]);
  expect(tagsOf(xml, 'pageSetup')[0]).toMatchObject({ orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' });
  expect(tagsOf(xml, 'pageSetUpPr')[0]).toEqual({ fitToPage: 'true' });
  expect(tagsOf(xml, 'sheetView')[0]).toMatchObject({ showGridLines: 'false' });
  expect(tagsOf(xml, 'pane')[0]).toMatchObject({ state: 'frozen', topLeftCell: 'B3' });
  expect(tagsOf(xml, 'row')[0]).toMatchObject({ ht: '30' });
});

test('a tab of one page is printed on one, any other at a width that can be read, with what is frozen on each page', async () => {
  const setup = async (more: Partial<Sheet>) => {
    const path = await written(summary(three, more));
    const { fitToWidth, fitToHeight } = tagsOf(xmlOf(path, 'Summary'), 'pageSetup')[0]!;
    const titles = /Print_Titles[^>]*>([^<]*)</.exec(readPart(partsOf(path), 'xl/workbook.xml'))?.[1];
    return { fit: [fitToWidth, fitToHeight], titles: titles?.replace(/&#39;/g, "'") };
  };
  expect(await setup({ isOnePage: true, frozen: { rows: 0, columns: 0 } })).toEqual({ fit: ['1', '1'], titles: undefined });
  expect(await setup({ widths: [200, 200, 200] })).toEqual({ fit: ['3', '0'], titles: "'Summary'!$A:$A,'Summary'!$2:$2" });
});

test('what takes several pages says below each which it is; of a list that is too long for paper only the first rows are printed', async () => {
  const footOf = async (more: Partial<Sheet>) => {
    const path = await written(summary(three, more));
    const foot = /<oddFooter>([^<]*)</.exec(xmlOf(path, 'Summary'))?.[1]?.replace(/&amp;/g, '&');
    const area = /Print_Area[^>]*>([^<]*)</.exec(readPart(partsOf(path), 'xl/workbook.xml'))?.[1]?.replace(/&#39;/g, "'");
    return [foot, area];
  };
  expect(await footOf({ isOnePage: true })).toEqual([undefined, undefined]);
  expect(await footOf({ isOnePage: false })).toEqual(['&L&9Summary&R&9&P / &N', undefined]);
  const printed = { rows: 2, note: 'The first of 3 at R&D' };
  expect(await footOf({ isOnePage: false, printed })).toEqual(['&L&9The first of 3 at R&&D&R&9&P / &N', "'Summary'!$A$1:$C$2"]);
});
