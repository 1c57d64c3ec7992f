import { posix } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { isSameName } from '../sheet-name';
import { escapeXml, tagsOf, withoutTag, withTag, XML } from './xml';
import type { Parts } from './zip';

// An .xlsx is a zip of XML parts that name each other by relations.

export interface Relation {
  id: string;
  /** Last word of its type, such as `worksheet`. */
  type: string;
  /** Path of the part it leads to. */
  path: string;
}

export interface SheetPart {
  name: string;
  path: string;
  isWorksheet: boolean;
}

export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The part with the content types of all parts. */
export const TYPES = '[Content_Types].xml';

/** The text of a part; '' where there is none. */
export const readPart = (parts: Parts, path: string): string => strFromU8(parts.get(path)?.() ?? new Uint8Array());

export function writePart(parts: Parts, path: string, text: string): void {
  const bytes = strToU8(text);
  parts.set(path, () => bytes);
}

const relationsPath = (path: string): string => posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);

export function relationsOf(parts: Parts, path: string): Relation[] {
  return tagsOf(readPart(parts, relationsPath(path)), 'Relationship')
    .filter(tag => tag.TargetMode !== 'External')
    .map(({ Id = '', Type = '', Target = '' }) => ({
      id: Id,
      type: posix.basename(Type),
      path: targetPath(parts, Target.startsWith('/') ? posix.normalize(Target).slice(1) : posix.join(posix.dirname(path), Target)),
    }));
}

/** A part may be named with codes in a relation, such as `sheet%32.xml`. */
function targetPath(parts: Parts, path: string): string {
  if (parts.has(path) || !path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Relates a part to another; returns the relation's id. */
export function relate(parts: Parts, from: string, to: string, type: string): string {
  const path = relationsPath(from);
  const old = readPart(parts, path) || `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
  const ids = tagsOf(old, 'Relationship').map(tag => tag.Id);
  const id = firstFree('rId#', name => ids.includes(name));
  const target = posix.relative(posix.dirname(from), to);
  writePart(parts, path, withTag(old, `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`));
  return id;
}

export function unrelate(parts: Parts, from: string, id: string): void {
  const path = relationsPath(from);
  writePart(parts, path, withoutTag(readPart(parts, path), 'Relationship', 'Id', id));
}

/** Adds a part that nothing else is named like: the first free number takes the place of `#`. */
export function addPart(parts: Parts, pattern: string, contentType: string, text: string): string {
  const path = firstFree(pattern, name => parts.has(name));
  writePart(parts, path, text);
  writePart(parts, TYPES, withTag(readPart(parts, TYPES), `<Override PartName="/${path}" ContentType="${contentType}"/>`));
  return path;
}

function firstFree(pattern: string, isTaken: (name: string) => boolean): string {
  for (let i = 1; ; i++) {
    const name = pattern.replace('#', String(i));
    if (!isTaken(name)) return name;
  }
}

/** Takes a part out that nothing leads to any more, and what only it leads to; what another part leads to as well stays. */
export function dropPart(parts: Parts, path: string): void {
  if (!parts.has(path) || isLedTo(parts, path)) return;
  const led = relationsOf(parts, path);
  parts.delete(relationsPath(path));
  parts.delete(path);
  writePart(parts, TYPES, withoutTag(readPart(parts, TYPES), 'Override', 'PartName', `/${path}`));
  for (const relation of led) dropPart(parts, relation.path);
}

/** True if any part leads to this one. */
function isLedTo(parts: Parts, path: string): boolean {
  const name = posix.basename(path);
  return [...parts.keys()].some(rels => {
    const [, folder = '', owner = ''] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(rels) ?? [];
    if (owner === '' || !readPart(parts, rels).includes(name)) return false;
    return relationsOf(parts, folder + owner).some(relation => relation.path === path);
  });
}

/** Path of the workbook's main part; undefined where this is no Excel workbook. */
export function workbookPath(parts: Parts): string | undefined {
  const path = relationsOf(parts, '').find(relation => relation.type === 'officeDocument')?.path;
  return path && parts.has(path) ? path : undefined;
}

/** Writes where relations lead as a path without codes and detours, such as `sheet%32.xml`, which not every program follows. */
export function straighten(parts: Parts, from: string): void {
  const path = relationsPath(from);
  const xml = readPart(parts, path);
  if (!/Target="[^"]*(%|\.\/|\/\/)/.test(xml)) return;
  const links = new Map(relationsOf(parts, from).map(relation => [relation.id, relation.path]));
  const straight = xml.replace(/<(?:\w+:)?Relationship\b[^>]*>/g, tag => {
    const target = links.get(tagsOf(tag, 'Relationship')[0]?.Id ?? '');
    return target && parts.has(target) ? tag.replace(/\bTarget="[^"]*"/, () => `Target="/${escapeXml(target)}"`) : tag;
  });
  writePart(parts, path, straight);
}

/** The sheets in the order of their tabs. */
export function sheetsOf(parts: Parts): SheetPart[] {
  const path = workbookPath(parts);
  if (!path) return [];
  const relations = new Map(relationsOf(parts, path).map(relation => [relation.id, relation]));
  return tagsOf(readPart(parts, path), 'sheet').flatMap(({ name = '', id = '' }) => {
    const relation = relations.get(id);
    return relation ? [{ name, path: relation.path, isWorksheet: relation.type === 'worksheet' }] : [];
  });
}

/** Path of a sheet's part; undefined where there is no such sheet. */
export const sheetPath = (parts: Parts, sheet: string): string | undefined =>
  sheetsOf(parts).find(({ name }) => isSameName(name, sheet))?.path;

/**
 * Makes sure that a new sheet's part gets a name of its own: excelize names it after the highest id of a sheet, and would overwrite
 * a part of that name. The id of a sheet means nothing to anybody else.
 */
export function freeSheetIds(parts: Parts): void {
  const path = workbookPath(parts) ?? '';
  const xml = readPart(parts, path);
  const last = Math.max(0, ...tagsOf(xml, 'sheet').map(tag => Number(tag.sheetId)));
  const highest = Math.max(0, ...[...parts.keys()].map(name => Number(/^xl\/worksheets\/sheet(\d+)\.xml$/i.exec(name)?.[1] ?? 0)));
  if (highest > last) writePart(parts, path, xml.replace(`sheetId="${last}"`, `sheetId="${highest}"`));
}
