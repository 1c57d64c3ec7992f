import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../../core/table/user-error';

/** Writes a file as a whole or not at all. Throws UserError `not-writable`. */
export function writeFile(path: string, bytes: Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, target);
  } catch {
    rmSync(draft, { force: true });
    throw new UserError('not-writable', { path, file: path });
  }
}
