// chart -> its plot: columns with marks above them, or points in a field -> axes -> legend -> part of the package

import type { Axis } from '../../../report/drawing';
import type { Area, Chart, Place, Sheet } from '../../../report/sheet';
import { font, ink, line, quiet } from '../../../report/style';
import { escapeXml, XML } from '../package/xml';
import { numberReference, textReference, textsOf } from './series';

// Excelize could add charts, but its delete leaves their parts behind, and it numbers new parts by how many there are, so that a
// gap in the numbers makes it overwrite a chart of the user's. It cannot name a series by text either.

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

type Series = Chart['series'][number];

/** Where the chart's cells are: the sheet as it is, its name in the workbook, and where its block begins. */
interface Source {
  sheet: Sheet;
  name: string;
  origin: Area;
}

/** A chart as the XML of its part. The numbers are in it too, for programs that only show it. */
export function chartXml(chart: Chart, sheet: Sheet, name: string, origin: Area): string {
  const source = { sheet, name, origin };
  return [
    `${XML}<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>`,
    chart.title ? `${titled(chart.title, 1000)}<c:autoTitleDeleted val="0"/>` : '<c:autoTitleDeleted val="1"/>',
    '<c:plotArea><c:layout/>',
    ...(chart.kind === 'points' ? field(chart, source) : columns(chart, source)),
    '</c:plotArea>',
    legend(chart),
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${filled('#FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>`,
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:latin typeface="${font}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>`,
  ].join('');
}

/** Columns on one another, for of each row one alone is filled, and marks without a line between them. */
function columns(chart: Chart, source: Source): string[] {
  const numbered = chart.series.map((series, i) => ({ series, i }));
  const category = `<c:cat>${textReference(chart.categories, source)}</c:cat>`;
  const ser = ({ series, i }: (typeof numbered)[number], look: string): string =>
    `<c:ser>${headed(series, i, source)}${look}${category}<c:val>${numberReference(series.values, source, chart.axis.format)}</c:val>`;
  const bars = numbered.filter(({ series }) => series.mark === 'column');
  const marks = numbered.filter(({ series }) => series.mark !== 'column');
  return [
    '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    ...bars.map(one => `${ser(one, `<c:spPr>${filled(one.series.color)}</c:spPr><c:invertIfNegative val="0"/>`)}</c:ser>`),
    '<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>',
    ...(marks.length > 0
      ? [
          '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
          ...marks.map(one => `${ser(one, `${noLine}${marker(one.series)}`)}<c:smooth val="0"/></c:ser>`),
          '<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>',
        ]
      : []),
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    // Names run upwards, so that each has room below its column.
    `<c:spPr><a:ln>${filled(line)}</a:ln></c:spPr>${upwards}<c:crossAx val="2"/><c:crosses val="autoZero"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    valueAxis({ id: 2, crosses: 1, place: 'l', axis: chart.axis, between: 'between' }),
  ];
}

/** Points with their numbers in them, the lines that cut the field, and the names of its quarters. */
function field(chart: Chart, source: Source): string[] {
  const { across, axis, cut } = chart;
  // Lines first: points are drawn over them, and a legend counts its entries in this order.
  const first = namelessIn(chart);
  const series = chart.series.map((one, i) =>
    [
      `<c:ser>${headed(one, first + i, source)}${noLine}${marker(one)}${pointLabels(one, chart, source)}`,
      `<c:xVal>${numberReference(chart.categories, source, across.format)}</c:xVal>`,
      `<c:yVal>${numberReference(one.values, source, axis.format)}</c:yVal><c:smooth val="0"/></c:ser>`,
    ].join(''),
  );
  const extra = (cells: Place, i: number, look: string) =>
    [
      `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:v> </c:v></c:tx>${look}`,
      `<c:xVal>${numberReference(cells.across, source, across.format)}</c:xVal>`,
      `<c:yVal>${numberReference(cells.up, source, axis.format)}</c:yVal><c:smooth val="0"/></c:ser>`,
    ].join('');
  const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';
  const cutLook = `<c:spPr><a:ln w="9525">${filled(quiet)}<a:prstDash val="dash"/></a:ln></c:spPr>${noMarker}`;
  return [
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    ...(cut?.lines ?? []).map((line, i) => extra(line, i, cutLook)),
    ...(cut ? [extra(cut.quarters, cut.lines.length, `${noLine}${noMarker}${quarterLabels(cut.quarters.names, source)}`)] : []),
    ...series,
    '<c:axId val="1"/><c:axId val="2"/></c:scatterChart>',
    valueAxis({ id: 1, crosses: 2, place: 'b', axis: across, between: 'midCat' }),
    valueAxis({ id: 2, crosses: 1, place: 'l', axis, between: 'midCat' }),
  ];
}

const upwards =
  '<c:txPr><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';

const noLine = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';

function headed({ name, values }: Series, i: number, source: Source): string {
  const { row, column } = values;
  const header = row > 0 && source.sheet.cells[row - 1]?.[column]?.value === name ? { row: row - 1, column, rows: 1, columns: 1 } : null;
  const title = header ? textReference(header, source) : `<c:v>${escapeXml(name)}</c:v>`;
  return `<c:idx val="${i}"/><c:order val="${i}"/><c:tx>${title}</c:tx>`;
}

function marker({ mark, color }: Series): string {
  const outlined = (outline: string) => `<c:spPr>${filled(color)}<a:ln w="6350">${filled(outline)}</a:ln></c:spPr>`;
  switch (mark) {
    case 'dash':
      return `<c:marker><c:symbol val="dash"/><c:size val="11"/><c:spPr>${filled(color)}<a:ln w="9525">${filled(color)}</a:ln></c:spPr></c:marker>`;
    case 'diamond':
      return `<c:marker><c:symbol val="diamond"/><c:size val="9"/>${outlined('#FFFFFF')}</c:marker>`;
    case 'hole':
      return `<c:marker><c:symbol val="circle"/><c:size val="10"/>${outlined(color)}</c:marker>`;
    default:
      return `<c:marker><c:symbol val="circle"/><c:size val="14"/>${outlined('#FFFFFF')}</c:marker>`;
  }
}

/** The number of each point that has a value: in white on its dot, in ink where a hole is in it. */
function pointLabels({ values, mark }: Series, { labels, series }: Chart, source: Source): string {
  if (!labels) return '';
  const drawn = textsOf(values, source.sheet);
  const holes = series.filter(one => mark === 'dot' && one.mark === 'hole').map(one => textsOf(one.values, source.sheet));
  const numbers = textsOf(labels, source.sheet);
  const isDrawn = (i: number): boolean => drawn[i] != null && holes.every(hole => hole[i] == null);
  const each = numbers.flatMap((text, i) =>
    isDrawn(i) && text !== null ? [label(i, text, 'ctr', mark === 'hole' ? ink : '#FFFFFF')] : [],
  );
  return `<c:dLbls>${each.join('')}${noLabel}</c:dLbls>`;
}

/** Names of the quarters in the corners of the field, read inwards. */
function quarterLabels(names: Area, { sheet }: Source): string {
  const each = textsOf(names, sheet).map((name, i) => label(i, name ?? '', i % 2 === 0 ? 'r' : 'l', quiet));
  return `<c:dLbls>${each.join('')}${noLabel}</c:dLbls>`;
}

const shows = (isShown: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${isShown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

const noLabel = shows(false);

function label(i: number, text: string, place: 'ctr' | 'l' | 'r', color: string): string {
  const traits = `sz="900" b="${place === 'ctr' ? 1 : 0}"`;
  const font = `<a:defRPr ${traits}>${filled(color)}</a:defRPr>`;
  const rich = `<c:tx><c:rich><a:bodyPr wrap="none"/><a:p><a:pPr>${font}</a:pPr><a:r><a:rPr lang="en-US" ${traits}>${filled(color)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
  return `<c:dLbl><c:idx val="${i}"/>${rich}<c:dLblPos val="${place}"/>${shows(true)}</c:dLbl>`;
}

function valueAxis(of: { id: number; crosses: number; place: 'l' | 'b'; axis: Axis; between: 'between' | 'midCat' }): string {
  const { title, format, lowest, highest, step } = of.axis;
  return [
    `<c:valAx><c:axId val="${of.id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${highest}"/><c:min val="${lowest}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${of.place}"/>`,
    of.between === 'between' ? `<c:majorGridlines><c:spPr><a:ln w="6350">${filled(line)}</a:ln></c:spPr></c:majorGridlines>` : '',
    title ? titled(title, 900) : '',
    `<c:numFmt formatCode="${escapeXml(format || 'General')}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="low"/><c:spPr><a:ln>${filled(line)}</a:ln></c:spPr><c:crossAx val="${of.crosses}"/><c:crosses val="min"/>`,
    `<c:crossBetween val="${of.between}"/><c:majorUnit val="${step}"/></c:valAx>`,
  ].join('');
}

/** Series without a name: the lines that cut a field, and the names of its quarters. */
const namelessIn = ({ cut }: Chart): number => (cut ? cut.lines.length + 1 : 0);

/** The names of the series that have one. */
function legend(chart: Chart): string {
  const hidden = Array.from(
    { length: namelessIn(chart) },
    (_, i) => `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`,
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join('')}<c:overlay val="0"/></c:legend>`;
}

const filled = (color: string): string => `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;

/** Size in hundredths of a point. */
function titled(text: string, size: number): string {
  const traits = `sz="${size}" b="${size >= 1000 ? 1 : 0}"`;
  const color = filled(size >= 1000 ? ink : quiet);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${traits}>${color}</a:defRPr></a:pPr><a:r><a:rPr lang="en-US" ${traits}>${color}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
