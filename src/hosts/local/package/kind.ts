import { readPart, TYPES, workbookPath, writePart } from './package';
import { tagsOf } from './xml';
import type { Parts } from './zip';

const PLAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** How the file of a workbook with these contents ends, by the type of its main part: a template becomes a workbook. */
const endings: Readonly<Record<string, '.xlsx' | '.xlsm'>> = {
  [PLAIN]: '.xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': '.xlsx',
  [WITH_MACROS]: '.xlsm',
  'application/vnd.ms-excel.template.macroEnabled.main+xml': '.xlsm',
};

const overrideOf = (path: string): RegExp => new RegExp(`<(?:\\w+:)?Override\\b[^>]*PartName="/${path}"[^>]*>`);

const typeOf = (parts: Parts, path: string): string =>
  tagsOf(overrideOf(path).exec(readPart(parts, TYPES))?.[0] ?? '', 'Override')[0]?.ContentType ?? '';

function setType(parts: Parts, path: string, type: string): void {
  const own = typeOf(parts, path);
  writePart(
    parts,
    TYPES,
    readPart(parts, TYPES).replace(overrideOf(path), tag => tag.replace(`"${own}"`, `"${type}"`)),
  );
}

/** `.xlsx`, or `.xlsm` with macros; null for what can only be read: a binary workbook, a strict one, or no workbook of Excel at all. */
export function endingOf(parts: Parts): '.xlsx' | '.xlsm' | null {
  const path = workbookPath(parts);
  if (path === undefined || isStrict(parts, path)) return null;
  return endings[typeOf(parts, path)] ?? null;
}

/** True for “Strict Open XML”, whose parts speak of the same things by other names; what writes them mixes both. */
const isStrict = (parts: Parts, path: string): boolean => readPart(parts, path).includes('http://purl.oclc.org/ooxml/spreadsheetml/main');

/** Makes a template a workbook: programs open a template as a new file without a name. */
export function makeWorkbook(parts: Parts): void {
  const path = workbookPath(parts) ?? '';
  const [type, ending] = [typeOf(parts, path), endingOf(parts)];
  const own = ending === '.xlsm' ? WITH_MACROS : PLAIN;
  if (ending !== null && type !== own) setType(parts, path, own);
}

/** Puts the type of the main part back, which says whether there are macros. */
export function keepType(before: Parts, after: Parts): void {
  const path = workbookPath(before) ?? '';
  const type = typeOf(before, path);
  if (type !== '' && typeOf(after, path) !== type) setType(after, path, type);
}
