import { readFileSync } from 'node:fs';
import type { Cell } from '../../../../src/core/cell/cell';
import { readPart, sheetsOf } from '../../../../src/hosts/local/package/package';
import { tagsOf } from '../../../../src/hosts/local/package/xml';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { did, loadExcelize } from '../../../../src/hosts/local/write/excelize';
import type { Chart, Sheet } from '../../../../src/report/sheet';
import { excel, partsOf, place, report, spreadsheet, xmlOf } from '../files';

/** A report with all that a report can have: title, links, merge, filter, four rules and a chart. */
function summary(touchpoints: [string, number][], more: Partial<Sheet> = {}): Sheet {
  const n = touchpoints.length;
  const column = (at: number) => ({ row: 2, column: at, rows: n, columns: 1 });
  const sheet = report(
    [
      ['Promise audit', null, null],
      ['Touchpoint', 'Kept', 'Verdict'],
      ...touchpoints.map(([name, kept]): Cell[] => [name, kept, kept < 0.5 ? 'Broken' : 'Kept']),
    ],
    {
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      frozen: { rows: 2, columns: 1 },
      filter: { row: 1, column: 0, rows: n + 1, columns: 3 },
      heights: [30, ...Array.from({ length: n + 1 }, () => null)],
      rules: [
        { kind: 'text', area: column(2), equals: 'Broken', color: '#9A0511', fill: '#FBE7E2' },
        { kind: 'below', area: column(1), value: 0.5, color: '#9A0511', fill: '#FBE7E2' },
        { kind: 'above', area: column(1), value: 0.9, color: '#0B5394', fill: '#E3F2F0' },
        {
          kind: 'scale',
          area: column(1),
          low: { at: 0, fill: '#DD8A7C' },
          middle: { at: 0.5, fill: '#FFFFFF' },
          high: { at: 1, fill: '#B9DEDA' },
        },
      ],
      charts: [
        {
          kind: 'columns',
          title: 'Promised & kept',
          categories: column(0),
          labels: null,
          series: [
            { name: 'Kept', values: column(1), color: '#1B7F79', mark: 'column' },
            { name: 'Not a <header>', values: column(1), color: '#9AA0A6', mark: 'dash' },
          ],
          area: { row: 1, column: 4, rows: 12, columns: 4 },
          width: 480,
          height: 240,
          across: { title: '', format: '', lowest: 0, highest: 0, step: 0 },
          axis: { title: 'Share', format: '0%', lowest: 0, highest: 1, step: 0.2 },
          cut: null,
        },
      ],
      ...more,
    },
  );
  touchpoints.forEach((_, i) => {
    sheet.cells[2 + i]![0]!.link = { tab: 'Evidence', cell: `A${i + 2}` };
  });
  return sheet;
}

const three: [string, number][] = [
  ['Front desk', 0.4],
  ['Web', 0.8],
  ['Phone', 0.95],
];
const five: [string, number][] = [...three, ['Mail', 0.1], ['Chat', 0.2]];

async function written(sheet: Sheet, path = spreadsheet({ Evidence: [['Value'], [1]] })): Promise<string> {
  const out = place();
  const workbook = openWorkbook(path);
  workbook.writeReport(sheet);
  await workbook.save(out);
  return out;
}

/** What could pile up. */
function counts(path: string) {
  const parts = partsOf(path);
  const xml = xmlOf(path, 'Summary');
  return {
    charts: [...parts.keys()].filter(name => name.includes('charts/')).length,
    anchors: readPart(parts, 'xl/drawings/drawing1.xml').match(/<xdr:from>/g)?.length,
    relations: tagsOf(readPart(parts, 'xl/drawings/_rels/drawing1.xml.rels'), 'Relationship').length,
    types: tagsOf(readPart(parts, '[Content_Types].xml'), 'Override').length,
    rules: tagsOf(xml, 'cfRule').length,
    styles: tagsOf(readPart(parts, 'xl/styles.xml'), 'dxf').length,
    formats: tagsOf(readPart(parts, 'xl/styles.xml'), 'xf').length,
    names: tagsOf(readPart(parts, 'xl/workbook.xml'), 'definedName').length,
    merges: tagsOf(xml, 'mergeCell').length,
    links: tagsOf(xml, 'hyperlink').length,
  };
}

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

test('what the user put beside, below and over the report stays', async () => {
  const first = await written(summary(three));
  const { Col } = await loadExcelize();
  const noted = await excel(book => {
    did(book.SetCellStr('Summary', 'D2', 'my note beside'));
    did(book.SetCellStr('Summary', 'A7', 'my note below'));
    did(book.SetCellFormula('Summary', 'B7', '=SUM(B3:B5)'));
    did(book.SetColWidth('Summary', 'A', 'A', 44));
    const style = did(book.NewConditionalStyle({ Font: { Color: '#00FF00' } })).style;
    did(book.SetConditionalFormat('Summary', 'A7:B7', [{ Type: 'cell', Criteria: '>', Value: '1', Format: style }]));
    did(book.MergeCell('Summary', 'A9', 'B9'));
    did(book.SetCellHyperLink('Summary', 'A7', 'https://example.com', 'External'));
    did(book.AddChart('Summary', 'F9', { Type: Col, Series: [{ Values: 'Evidence!$A$2:$A$2' }] }));
  }, first);
  const second = await written(summary(five), noted);
  const workbook = openWorkbook(second);
  expect(workbook.head('Summary', 9).map(row => row.slice(0, 4))).toEqual([
    ['Promise audit'],
    ['Touchpoint', 'Kept', 'Verdict', 'my note beside'],
    ['Front desk', 0.4, 'Broken'],
    ['Web', 0.8, 'Kept'],
    ['Phone', 0.95, 'Kept'],
    ['Mail', 0.1, 'Broken'],
    ['Chat', 0.2, 'Broken'],
    [],
    ['my note below'],
  ]);
  expect(xmlOf(second, 'Evidence')).toBe(xmlOf(noted, 'Evidence'));
  const xml = xmlOf(second, 'Summary');
  expect(xml).toContain('width="44"');
  expect(tagsOf(xml, 'cfRule')).toHaveLength(5);
  expect(tagsOf(xml, 'conditionalFormatting')[0]!.sqref).toBe('A9:B9');
  expect(
    tagsOf(xml, 'mergeCell')
      .map(tag => tag.ref)
      .sort(),
  ).toEqual(['A11:B11', 'A1:C1']);
  expect(tagsOf(xml, 'hyperlink').map(tag => tag.ref)).toContain('A9');
  const drawing = readPart(partsOf(second), 'xl/drawings/drawing1.xml');
  expect(drawing.match(/name="Promise Audit: Summary 1"/g)).toHaveLength(1);
  expect(drawing.match(/<c:chart /g)).toHaveLength(2);
  expect([...partsOf(second).keys()].filter(name => name.includes('charts/'))).toHaveLength(2);
});

test('rows that a filter hid are shown again; its criteria stay', async () => {
  const first = await written(summary(three));
  const filtered = await excel(book => {
    did(book.AutoFilter('Summary', 'A2:C5', [{ Column: 'C', Expression: 'x == Kept' }]));
    did(book.SetRowVisible('Summary', 3, false));
  }, first);
  expect(tagsOf(xmlOf(filtered, 'Summary'), 'filterColumn')).toHaveLength(1);
  const xml = xmlOf(await written(summary(three), filtered), 'Summary');
  expect(tagsOf(xml, 'filterColumn')).toHaveLength(1);
  expect(tagsOf(xml, 'row').filter(tag => tag.hidden === 'true')).toEqual([]);
});

test('a block that the user moved is rewritten where it stands, and links into it follow', async () => {
  const first = await written(summary(three));
  const moved = await excel(book => {
    did(book.InsertRows('Summary', 1, 2));
    did(book.SetCellStr('Summary', 'A1', 'for the board'));
  }, first);
  const workbook = openWorkbook(moved);
  const out = place();
  workbook.writeReport(summary(three));
  const findings = report([['see']], { name: 'Findings' });
  findings.cells[0]![0]!.link = { tab: 'Summary', cell: 'A3' };
  workbook.writeReport(findings);
  await workbook.save(out);
  expect(
    openWorkbook(out)
      .head('Summary', 4)
      .map(row => row[0]),
  ).toEqual(['for the board', undefined, 'Promise audit', 'Touchpoint']);
  expect(xmlOf(out, 'Findings')).toContain('!A5"');
  expect(counts(out)).toMatchObject({ charts: 1, rules: 4, merges: 1, links: 3 });
});

test("a tab whose rows the user has deleted is still the add-on's, and what they put there since moves down", async () => {
  const emptied = await excel(book => {
    did(book.SetSheetName('Sheet1', 'Evidence'));
    did(book.SetCellStr('Evidence', 'A1', 'Value'));
    did(book.NewSheet('Summary'));
    did(book.SetSheetRow('Summary', 'A1', ['my', 'own', 'list', 'here']));
    did(book.SetDefinedName({ Name: 'PromiseAudit.Summary', RefersTo: 'Summary!#REF!' }));
    did(book.SetDefinedName({ Name: 'PromiseAudit.Summary.rules', RefersTo: 'Summary!#REF!,Summary!#REF!' }));
  });
  const out = await written(summary(three), emptied);
  const workbook = openWorkbook(out);
  expect(workbook.tabs()[1]).toMatchObject({ isReport: true, rows: 6, columns: 4 });
  expect(workbook.columns('Summary', [0], 0, 6)).toEqual([['Promise audit', 'Touchpoint', 'Front desk', 'Web', 'Phone', 'my']]);
  expect(counts(out)).toMatchObject({ charts: 1, rules: 4, links: 3 });
});

test('a report tab that the user renamed is found again, and keeps the name that they gave it', async () => {
  const renamed = await excel(book => did(book.SetSheetName('Summary', 'Last year')), await written(summary(three)));
  const again = await written(summary(five), renamed);
  expect(
    openWorkbook(again)
      .tabs()
      .map(tab => [tab.name, tab.isReport]),
  ).toEqual([
    ['Evidence', false],
    ['Summary', true],
  ]);
  expect(sheetsOf(partsOf(again)).map(sheet => sheet.name)).toEqual(['Evidence', 'Last year']);
});

test('where a tab of the user’s bears the report’s name by now, both stay, and a new report is refused', async () => {
  const renamed = await excel(
    book => {
      did(book.SetSheetName('Summary', 'Last year'));
      did(book.NewSheet('Summary'));
      did(book.SetCellStr('Summary', 'A1', 'mine'));
    },
    await written(summary(three)),
  );
  expect(() => openWorkbook(renamed).writeReport(summary(five))).toThrow('tab-taken');
});

test('a mark on a tab of the user’s does not make it ours', async () => {
  const path = await excel(book => {
    did(book.SetSheetName('Sheet1', 'Evidence'));
    did(book.SetSheetRow('Evidence', 'A1', ['Touchpoint', 'Value']));
    did(book.SetDefinedName({ Name: 'PromiseAudit.Summary', RefersTo: 'Evidence!$A$1:$B$9' }));
  });
  expect(openWorkbook(path).tabs()).toMatchObject([{ name: 'Evidence', isReport: false }]);
  const out = await written(summary(three), path);
  expect(
    openWorkbook(out)
      .tabs()
      .map(tab => [tab.name, tab.isReport]),
  ).toEqual([
    ['Evidence', false],
    ['Summary', true],
  ]);
  expect(openWorkbook(out).head('Evidence', 1)).toEqual([['Touchpoint', 'Value']]);
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

test('a chart holds its names and numbers, and refers to a header where one has the name', async () => {
  const xml = readPart(partsOf(await written(summary(three))), 'xl/charts/chart1.xml');
  expect(xml).toContain("<c:tx><c:strRef><c:f>'Summary'!$B$2</c:f>");
  expect(xml).toContain('<c:tx><c:v>Not a &lt;header&gt;</c:v></c:tx>');
  expect(xml).toContain('<c:pt idx="2"><c:v>0.95</c:v></c:pt>');
  expect(xml.match(/<c:barDir val="col"\/>|<c:lineChart>|<c:symbol val="\w+"\/>/g)).toEqual([
    '<c:barDir val="col"/>',
    '<c:lineChart>',
    '<c:symbol val="dash"/>',
  ]);
});

test('a chart of points numbers them, and is cut by lines from cell to cell whose names no legend shows', async () => {
  const cells = (row: number, rows: number, column: number) => ({ row, column, rows, columns: 1 });
  const axis = { title: 'kept rate', format: '0%', lowest: 0, highest: 1, step: 0.2 };
  const [base] = summary(three).charts;
  const points: Chart = {
    ...base!,
    kind: 'points',
    categories: cells(2, 3, 1),
    labels: cells(2, 3, 0),
    series: [{ name: 'Broken', values: cells(2, 3, 1), color: '#BE3B26', mark: 'dot' }],
    across: axis,
    axis,
    cut: {
      lines: [
        { across: cells(2, 2, 1), up: cells(2, 2, 1) },
        { across: cells(3, 2, 1), up: cells(3, 2, 1) },
      ],
      quarters: { across: cells(2, 2, 1), up: cells(2, 2, 1), names: cells(2, 2, 2) },
    },
  };
  const xml = readPart(partsOf(await written(summary(three, { charts: [points] }))), 'xl/charts/chart1.xml');
  expect(xml).toContain("<c:xVal><c:numRef><c:f>'Summary'!$B$3:$B$4</c:f>");
  expect([...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(found => found[1])).toEqual([
    'Promised &amp; kept',
    'Broken',
    'Kept',
    'Front desk',
    'Web',
    'Phone',
    'kept rate',
    'kept rate',
  ]);
  expect(xml.match(/<c:legendEntry>/g)).toHaveLength(3);
  // A hole is white and in its dot: the number stands in it once, no longer in white.
  const holes = { name: 'Not set', values: cells(3, 1, 1), color: '#FFFFFF', mark: 'hole' } as const;
  const labels = cells(3, 1, 0);
  const hollow: Chart = { ...points, labels, series: [{ ...points.series[0]!, values: cells(3, 1, 1) }, holes], cut: null };
  const drawn = readPart(partsOf(await written(summary(three, { charts: [hollow] }))), 'xl/charts/chart1.xml');
  expect([...drawn.matchAll(/<c:size val="(\d+)"\/><c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)].map(found => found.slice(1))).toEqual([
    ['14', 'BE3B26'],
    ['10', 'FFFFFF'],
  ]);
  const numbers = [...drawn.matchAll(/<c:dLbl>.*?srgbClr val="(\w+)".*?<a:t>(.*?)<\/a:t>/g)].map(found => found.slice(1));
  expect(numbers).toEqual([['202124', String(three[1]![0])]]);
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
