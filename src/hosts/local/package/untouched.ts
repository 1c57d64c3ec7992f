import { posix } from 'node:path';
import { relationsOf, TYPES, workbookPath } from './package';
import type { Parts } from './zip';

/** What all sheets share, and any of them may add to. */
const SHARED = ['styles', 'sharedStrings', 'calcChain'];

/**
 * Puts parts back as they were read that nothing written concerns: such as the theme, which excelize writes anew. `written` are the paths of the
 * sheets that were written to; they, what they lead to, and what all sheets share may have changed.
 */
export function keepUntouched(before: Parts, after: Parts, written: readonly string[]): void {
  const path = workbookPath(before) ?? '';
  const shared = relationsOf(before, path).filter(({ type }) => SHARED.includes(type));
  const properties = relationsOf(before, '').filter(({ type }) => type === 'extended-properties');
  const mayChange = new Set(['', TYPES, path, ...[...shared, ...properties].map(relation => relation.path), ...ledToBy(before, written)]);
  for (const [name, read] of before) if (!mayChange.has(ownerOf(name)) && after.has(name)) after.set(name, read);
}

/** These parts and all that they lead to. */
function ledToBy(parts: Parts, paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...paths];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    open.push(...relationsOf(parts, path).map(relation => relation.path));
  }
  return found;
}

/** The part whose relations a part holds, else itself. @example ownerOf('xl/_rels/workbook.xml.rels') //=> 'xl/workbook.xml' */
function ownerOf(name: string): string {
  const [, folder, owner] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
  return owner === undefined ? name : posix.join(folder ?? '', owner).replace(/^\.$/, '');
}
