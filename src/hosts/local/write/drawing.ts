import type { Area, Chart, Sheet } from '../../../report/sheet';
import { chartName, chartPrefix } from '../mark';
import { addPart, dropPart, RELATIONS, readPart, relate, relationsOf, sheetPath, unrelate, writePart } from '../package/package';
import { escapeXml, tagsOf, withTag, XML } from '../package/xml';
import type { Parts } from '../package/zip';
import type { LocalTab } from '../tabs';
import { chartXml } from './chart';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SPACES = `xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}"`;
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** One picture, chart or shape on a sheet, with its whole XML. */
const anchors = /<((?:\w+:)?)(twoCellAnchor|oneCellAnchor|absoluteAnchor)\b[\s\S]*?<\/\1\2>/g;

const isOurs = (anchor: string): boolean => tagsOf(anchor, 'cNvPr').some(tag => tag.name?.startsWith(chartPrefix));

/** The cells under the user's own pictures and charts on a tab; one whose size is not told in cells counts for its top left cell. */
export function floatingOf(parts: Parts, { sheet }: LocalTab): Area[] {
  const path = sheetPath(parts, sheet);
  const drawing = path && drawingOf(parts, path);
  const found = drawing ? (readPart(parts, drawing).match(anchors) ?? []) : [];
  return found.filter(anchor => !isOurs(anchor)).flatMap(areaUnder);
}

function areaUnder(anchor: string): Area[] {
  const numbers = (name: string) =>
    [...anchor.matchAll(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`, 'g'))].map(found => Number(found[1]));
  const [top, bottom = top] = numbers('row');
  const [left, right = left] = numbers('col');
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return [];
  return [{ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }];
}

const drawingOf = (parts: Parts, sheet: string): string | undefined =>
  relationsOf(parts, sheet).find(({ type }) => type === 'drawing')?.path;

/** Puts a report's charts on its sheet in place of those that the add-on put there before; `area` is where the report stands. */
export function putCharts(parts: Parts, tab: LocalTab, sheet: Sheet, area: Area): void {
  const home = sheetPath(parts, tab.sheet);
  if (!home) throw new Error(`missing sheet ${tab.sheet}`);
  const known = drawingOf(parts, home);
  if (!known && sheet.charts.length === 0) return;
  const path = known ?? addDrawing(parts, home);
  let xml = readPart(parts, path).replace(anchors, anchor => {
    if (!isOurs(anchor)) return anchor;
    for (const { id = '' } of tagsOf(anchor, 'chart')) {
      const charts = relationsOf(parts, path).filter(relation => relation.id === id);
      unrelate(parts, path, id);
      for (const chart of charts) dropPart(parts, chart.path);
    }
    return '';
  });
  sheet.charts.forEach((chart, i) => {
    const content = chartXml(chart, sheet, tab.sheet, area);
    const target = addPart(parts, 'xl/charts/chart#.xml', `${OFFICE}.drawingml.chart+xml`, content);
    const id = Math.max(1, ...tagsOf(xml, 'cNvPr').map(tag => Number(tag.id))) + 1;
    const anchor = anchorOf(chart, area, id, chartName(sheet.name, i), relate(parts, path, target, 'chart'));
    xml = withTag(xml, anchor);
  });
  writePart(parts, path, xml);
}

/** From cell to cell, so that it fills the room it has whatever the width of a letter is there. */
function anchorOf({ area, title }: Chart, block: Area, id: number, name: string, relation: string): string {
  const corner = (tag: string, column: number, row: number) =>
    `<xdr:${tag}><xdr:col>${block.column + column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${block.row + row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const from = corner('from', area.column, area.row);
  const to = corner('to', area.column + area.columns, area.row + area.rows);
  const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  return [
    `<xdr:twoCellAnchor editAs="oneCell" ${SPACES}>${from}${to}`,
    `<xdr:graphicFrame macro="">${frame}<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relation}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

/** Gives a sheet a drawing of its own. */
function addDrawing(parts: Parts, sheet: string): string {
  const path = addPart(parts, 'xl/drawings/drawing#.xml', `${OFFICE}.drawing+xml`, `${XML}<xdr:wsDr ${SPACES}></xdr:wsDr>`);
  const tag = `<drawing xmlns:r="${RELATIONS}" r:id="${relate(parts, sheet, path, 'drawing')}"/>`;
  // The order of a sheet's parts is fixed: a drawing comes before these.
  const later = /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts)\b/;
  const xml = readPart(parts, sheet);
  const end = xml.lastIndexOf('</worksheet>');
  const extensions = xml.slice(0, end).endsWith('</extLst>') ? xml.lastIndexOf('<extLst') : end;
  const at = later.exec(xml)?.index ?? extensions;
  writePart(parts, sheet, xml.slice(0, at) + tag + xml.slice(at));
  return path;
}
