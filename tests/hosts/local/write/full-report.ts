import type { Cell } from '../../../../src/core/cell/cell';
import { readPart } from '../../../../src/hosts/local/package/package';
import { tagsOf } from '../../../../src/hosts/local/package/xml';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import type { Sheet } from '../../../../src/report/sheet';
import { partsOf, place, report, spreadsheet, xmlOf } from '../files';

/** A report with all that a report can have: title, links, merge, filter, four rules and a chart. */
export function summary(touchpoints: [string, number][], more: Partial<Sheet> = {}): Sheet {
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

export const three: [string, number][] = [
  ['Front desk', 0.4],
  ['Web', 0.8],
  ['Phone', 0.95],
];
export const five: [string, number][] = [...three, ['Mail', 0.1], ['Chat', 0.2]];

export async function written(sheet: Sheet, path = spreadsheet({ Evidence: [['Value'], [1]] })): Promise<string> {
  const out = place();
  const workbook = openWorkbook(path);
  workbook.writeReport(sheet);
  await workbook.save(out);
  return out;
}

/** What could pile up. */
export function counts(path: string) {
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
