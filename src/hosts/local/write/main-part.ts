import { RELATIONS, readPart, workbookPath, writePart } from '../package/package';
import { escapeXml, tagsOf } from '../package/xml';
import type { Parts } from '../package/zip';

/** What the package itself leads to, which nothing of ours changes. */
const ROOT = '_rels/.rels';

/**
 * Puts the workbook's main part back as it was read, with the sheets and the names that excelize gave it: what else stands there, such as
 * how the user's formulas are calculated, is nobody's to change. `isStale` lets them be calculated anew when the workbook is opened.
 */
export function keepMainPart(before: Parts, after: Parts, isStale: boolean): void {
  const path = workbookPath(before);
  if (!path || !after.has(path)) return;
  if (before.has(ROOT)) after.set(ROOT, before.get(ROOT)!);
  const own = readPart(before, path);
  const made = readPart(after, path);
  const prefix = prefixIn(own);
  const named = withNames(withSheets(own, made, prefix), made, prefix);
  writePart(after, path, isStale ? withCalculation(named, prefix) : named);
}

function withSheets(own: string, made: string, prefix: string): string {
  const known = new Set(tagsOf(own, 'sheet').map(sheet => sheet.id));
  const added = tagsOf(made, 'sheet')
    .filter(sheet => !known.has(sheet.id))
    .map(
      ({ name = '', sheetId = '', id = '' }) =>
        `<${prefix}sheet xmlns:r="${RELATIONS}" name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${id}"/>`,
    );
  return own.replace(`</${prefix}sheets>`, end => added.join('') + end);
}

/** What excelize inserts on a sheet moves what names refer to: all of them are taken from it. */
function withNames(own: string, made: string, prefix: string): string {
  const [, inner = ''] = /<definedNames>([\s\S]*?)<\/definedNames>/.exec(made) ?? [];
  const names = inner && `<definedNames>${inner}</definedNames>`.replace(/(<\/?)(definedNames?\b)/g, `$1${prefix}$2`);
  const place = new RegExp(`<${prefix}definedNames\\b[^>]*?(/>|>[\\s\\S]*?</${prefix}definedNames>)`);
  if (place.test(own)) return own.replace(place, () => names);
  return names === '' ? own : insertedAfter(own, ['externalReferences', 'functionGroups', 'sheets'], names, prefix);
}

function withCalculation(xml: string, prefix: string): string {
  const plain = xml.replace(new RegExp(`(<${prefix}calcPr\\b[^>]*?)\\sfullCalcOnLoad=["'][^"']*["']`), '$1');
  const marked = plain.replace(new RegExp(`<${prefix}calcPr\\b`), start => `${start} fullCalcOnLoad="1"`);
  if (marked !== plain) return marked;
  const tag = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  return insertedAfter(plain, ['definedNames', 'externalReferences', 'functionGroups', 'sheets'], tag, prefix);
}

/** The order of a main part's elements is fixed: the new one stands right after the first of these that there is. */
function insertedAfter(xml: string, names: string[], tag: string, prefix: string): string {
  for (const name of names) {
    const end = new RegExp(`</${prefix}${name}>|<${prefix}${name}\\b[^<>]*/>`);
    if (end.test(xml)) return xml.replace(end, found => found + tag);
  }
  return xml;
}

const prefixIn = (xml: string): string => /<((?:\w+:)?)sheets\b/.exec(xml)?.[1] ?? '';

/** The main part with one more name, which stands for a text. */
export function withTextName(xml: string, name: string, text: string): string {
  const prefix = prefixIn(xml);
  const tag = `<${prefix}definedName name="${name}">"${text}"</${prefix}definedName>`;
  const end = `</${prefix}definedNames>`;
  if (xml.includes(end)) return xml.replace(end, tag + end);
  return insertedAfter(xml, ['externalReferences', 'functionGroups', 'sheets'], `<${prefix}definedNames>${tag}${end}`, prefix);
}

/** The main part without the names that begin so. */
export function withoutNames(xml: string, start: string): string {
  const names = new RegExp(`<((?:\\w+:)?)definedName\\b[^>]*\\bname="${start.replace(/\./g, '\\.')}[^>]*>[^<]*</\\1definedName>`, 'g');
  return xml.replace(names, '').replace(/<((?:\w+:)?)definedNames>\s*<\/\1definedNames>/, '');
}
