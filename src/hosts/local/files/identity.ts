import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Tells files apart, whatever they are called: by number where there is one, else by its folder and the name that it would have there.
 * Links, hard links and other ways to write a path give the same.
 */
export function identityOf(path: string): string {
  const found = seen(() => statSync(path, { bigint: true }));
  if (found) return `${found.dev}:${found.ino}`;
  const whole = resolve(path);
  const folder = seen(() => statSync(dirname(whole), { bigint: true }));
  return folder ? `${folder.dev}:${folder.ino}/${basename(whole).normalize()}` : whole.normalize();
}

/** Where a file really is or would be: behind its links. */
export function placeOf(path: string): string {
  const found = seen(() => realpathSync(path));
  if (found !== undefined) return found;
  const folder = seen(() => realpathSync(dirname(resolve(path))));
  return folder === undefined ? resolve(path) : join(folder, basename(path));
}

/** What stands at a path: null for nothing, `file` only for a file like any other. */
export function kindAt(path: string): 'file' | 'folder' | 'other' | null {
  const found = seen(() => statSync(path));
  // A link that leads nowhere is something, too.
  if (!found) return seen(() => lstatSync(path)) ? 'other' : null;
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}

/** Undefined where nothing is, or nothing that may be seen. */
export function seen<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
