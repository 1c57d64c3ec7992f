import type { Area, Sheet } from '../../../report/sheet';
import { escapeXml } from '../package/xml';
import { absolute, moved } from '../range';

interface Source {
  sheet: Sheet;
  name: string;
  origin: Area;
}

/** What cells say, as text; null for a blank one. */
export const textsOf = (area: Area, sheet: Sheet): (string | null)[] =>
  valuesOf(area, sheet).map(value => (value === null ? null : String(value)));

/** A reference to cells of text, with what they say. */
export const textReference = (area: Area, source: Source): string =>
  `<c:strRef><c:f>${referenceOf(area, source)}</c:f><c:strCache>${cached(textsOf(area, source.sheet))}</c:strCache></c:strRef>`;

/** A reference to cells of numbers, with the numbers. */
export function numberReference(area: Area, source: Source, format: string): string {
  const points = valuesOf(area, source.sheet).map(value => (typeof value === 'number' ? String(value) : null));
  const code = `<c:formatCode>${escapeXml(format || 'General')}</c:formatCode>`;
  return `<c:numRef><c:f>${referenceOf(area, source)}</c:f><c:numCache>${code}${cached(points)}</c:numCache></c:numRef>`;
}

const valuesOf = ({ row, column, rows, columns }: Area, sheet: Sheet) =>
  sheet.cells.slice(row, row + rows).flatMap(cells => cells.slice(column, column + columns).map(cell => cell.value));

const referenceOf = (area: Area, { name, origin }: Source): string => escapeXml(absolute(name, moved(area, origin)));

function cached(points: (string | null)[]): string {
  const shown = points.map((point, i) => (point === null ? '' : `<c:pt idx="${i}"><c:v>${escapeXml(point)}</c:v></c:pt>`));
  return `<c:ptCount val="${points.length}"/>${shown.join('')}`;
}
