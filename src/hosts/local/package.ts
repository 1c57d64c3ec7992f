import { posix } from 'node:path';
import type { Parts } from './zip';
import { pack, unpack } from './zip';

// An .xlsx is a zip of XML parts that name each other by relations; these are the few steps through it that we take ourselves.

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

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The text of a part; '' where there is none. */
export function readPart(parts: Parts, path: string): string {
  const part = parts.get(path);
  return part ? unpack(part).toString('utf8') : '';
}

export function writePart(parts: Parts, path: string, text: string): void {
  parts.set(path, pack(text));
}

/** All tags of a name, with their attributes by local name. */
export function tagsOf(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, a, b]) => [key, unescapeXml(a ?? b ?? '')]),
    ),
  );
}

const relationsPath = (path: string): string => posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);

export function relationsOf(parts: Parts, path: string): Relation[] {
  return tagsOf(readPart(parts, relationsPath(path)), 'Relationship')
    .filter(tag => tag.TargetMode !== 'External')
    .map(({ Id = '', Type = '', Target = '' }) => ({
      id: Id,
      type: posix.basename(Type),
      path: Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(path), Target),
    }));
}

/** Relates a part to another; returns the relation's id. */
export function relate(parts: Parts, from: string, to: string, type: string): string {
  const path = relationsPath(from);
  const old =
    readPart(parts, path) ||
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const ids = new Set(tagsOf(old, 'Relationship').map(tag => tag.Id));
  let i = 1;
  while (ids.has(`rId${i}`)) i++;
  const tag = `<Relationship Id="rId${i}" Type="${RELATIONS}/${type}" Target="${posix.relative(posix.dirname(from), to)}"/>`;
  writePart(
    parts,
    path,
    old
      .replace(/<\/((?:\w+:)?Relationships)>\s*$/, `${tag}</$1>`)
      .replace(/<Relationships([^>]*)\/>\s*$/, `<Relationships$1>${tag}</Relationships>`),
  );
  return `rId${i}`;
}

export function unrelate(parts: Parts, from: string, id: string): void {
  const path = relationsPath(from);
  writePart(
    parts,
    path,
    readPart(parts, path).replace(
      new RegExp(`<(?:\\w+:)?Relationship\\s[^>]*\\bId=["']${id}["'][^>]*?(/>|></(?:\\w+:)?Relationship>)`),
      '',
    ),
  );
}

/** Adds a part that nothing else is named like: the first free number takes the place of `#`. */
export function addPart(parts: Parts, pattern: string, contentType: string, text: string): string {
  let i = 1;
  while (parts.has(pattern.replace('#', String(i)))) i++;
  const path = pattern.replace('#', String(i));
  writePart(parts, path, text);
  const types = readPart(parts, TYPES);
  writePart(parts, TYPES, types.replace(/<\/((?:\w+:)?Types)>\s*$/, `<Override PartName="/${path}" ContentType="${contentType}"/></$1>`));
  return path;
}

/** Takes a part out, and what only it leads to. */
export function dropPart(parts: Parts, path: string): void {
  for (const relation of relationsOf(parts, path)) dropPart(parts, relation.path);
  parts.delete(relationsPath(path));
  parts.delete(path);
  const override = new RegExp(
    `<(?:\\w+:)?Override\\s[^>]*PartName="/${path.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}"[^>]*?(/>|></(?:\\w+:)?Override>)`,
  );
  writePart(parts, TYPES, readPart(parts, TYPES).replace(override, ''));
}

const TYPES = '[Content_Types].xml';

/** Path of the workbook's main part; undefined where this is no Excel workbook. */
export function workbookPath(parts: Parts): string | undefined {
  const path = relationsOf(parts, '').find(relation => relation.type === 'officeDocument')?.path;
  return path && parts.has(path) ? path : undefined;
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

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    return entities[name] ?? whole;
  });
}

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
