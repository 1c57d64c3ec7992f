import type { Cell } from '../../core/cell';
import type { Area, Chart, Sheet } from '../../report/sheet';
import { absolute, moved } from './range';
import { escapeXml, XML } from './xml';

// Excelize could add charts, but its delete leaves their parts behind, and it numbers new parts by how many there are, so that a
// gap in the numbers makes it overwrite a chart of the user's. It cannot name a series by text either.

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** A chart as the XML of its part. The numbers are in it too, for programs that only show it. */
export function chartXml(chart: Chart, sheet: Sheet, name: string, origin: Area): string {
  const isBar = chart.kind === 'bar';
  const series = chart.series.map((one, i) => {
    const { row, column } = one.values;
    const header = row > 0 && sheet.cells[row - 1]?.[column]?.value === one.name ? { row: row - 1, column, rows: 1, columns: 1 } : null;
    const title = header ? textReference(header, sheet, name, origin) : `<c:v>${escapeXml(one.name)}</c:v>`;
    return [
      `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx>${title}</c:tx>`,
      `<c:spPr>${filled(one.color)}</c:spPr><c:invertIfNegative val="0"/>`,
      `<c:cat>${textReference(chart.categories, sheet, name, origin)}</c:cat>`,
      `<c:val>${numberReference(one.values, sheet, name, origin, chart.axis.format)}</c:val></c:ser>`,
    ].join('');
  });
  return [
    `${XML}<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>`,
    chart.title ? `${titled(chart.title, 1200)}<c:autoTitleDeleted val="0"/>` : '<c:autoTitleDeleted val="1"/>',
    `<c:plotArea><c:layout/><c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    ...series,
    '<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>',
    categoryAxis(isBar),
    valueAxis(isBar, chart.axis),
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${filled('#FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>`,
    '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>',
  ].join('');
}

/** Bars are read from the top down, as the table is: the axis is turned round and its scale put below. */
function categoryAxis(isBar: boolean): string {
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/>',
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>',
  ].join('');
}

function valueAxis(isBar: boolean, { title, format, lowest, highest }: Chart['axis']): string {
  return [
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${highest}"/><c:min val="${lowest}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/>`,
    `<c:majorGridlines><c:spPr><a:ln w="6350">${filled('#E5E7EB')}</a:ln></c:spPr></c:majorGridlines>`,
    title ? titled(title, 900) : '',
    `<c:numFmt formatCode="${escapeXml(format || 'General')}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}

const filled = (color: string): string => `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;

/** Size in hundredths of a point. */
function titled(text: string, size: number): string {
  const font = `sz="${size}" b="${size > 1000 ? 1 : 0}"`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${font}/></a:pPr><a:r><a:rPr lang="en-US" ${font}/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function valuesOf({ row, column, rows, columns }: Area, sheet: Sheet): Cell[] {
  return sheet.cells.slice(row, row + rows).flatMap(cells => cells.slice(column, column + columns).map(cell => cell.value));
}

function textReference(area: Area, sheet: Sheet, name: string, origin: Area): string {
  const points = valuesOf(area, sheet).map(value => (value === null ? null : String(value)));
  return `<c:strRef><c:f>${referenceOf(area, name, origin)}</c:f><c:strCache>${cached(points)}</c:strCache></c:strRef>`;
}

function numberReference(area: Area, sheet: Sheet, name: string, origin: Area, format: string): string {
  const points = valuesOf(area, sheet).map(value => (typeof value === 'number' ? String(value) : null));
  const code = `<c:formatCode>${escapeXml(format || 'General')}</c:formatCode>`;
  return `<c:numRef><c:f>${referenceOf(area, name, origin)}</c:f><c:numCache>${code}${cached(points)}</c:numCache></c:numRef>`;
}

const referenceOf = (area: Area, name: string, origin: Area): string => escapeXml(absolute(name, moved(area, origin)));

function cached(points: (string | null)[]): string {
  const shown = points.map((point, i) => (point === null ? '' : `<c:pt idx="${i}"><c:v>${escapeXml(point)}</c:v></c:pt>`));
  return `<c:ptCount val="${points.length}"/>${shown.join('')}`;
}
