import { randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, fchownSync, fsyncSync, openSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { seen } from './identity';

// A draft stands beside the file that it becomes: .<name>.<computer>-<process>-<chance>.draft

/** Who may read and write a file, and whose it is. */
export interface Rights {
  mode: number;
  uid: number;
  gid: number;
}

/** The computer's name by its sum: a process is known by its number on its own computer alone. */
const computer = [...hostname()].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 2 ** 32, 7).toString(36);

/** As much of a name as leaves room for the rest of it, whatever its letters are. */
const shortName = (path: string): string => [...basename(path)].slice(0, 40).join('');

/** The rights of a file; undefined where there is none. */
export const rightsOf = (path: string): Rights | undefined => seen(() => statSync(path, { throwIfNoEntry: false }) as Rights | undefined);

/** Writes bytes beside where they are to go, under a name that nobody can foresee, and gives that. Throws where it cannot, and leaves nothing. */
export function writeDraft(target: string, bytes: Uint8Array | string, rights: Rights | undefined): string {
  const path = join(dirname(target), `.${shortName(target)}.${computer}-${process.pid}-${randomBytes(8).toString('hex')}.draft`);
  // `wx` follows no link, and opens nothing that is there already.
  const file = openSync(path, 'wx', rights ? 0o600 : 0o666);
  try {
    writeFileSync(file, bytes);
    if (rights) keepRights(file, rights);
    fsyncSync(file);
    closeSync(file);
    return path;
  } catch (error) {
    seen(() => closeSync(file));
    rmSync(path, { force: true });
    throw error;
  }
}

/** Whose a file is can often be changed by its owner or nobody; the rights then go to whoever writes, and to no more people than before. */
function keepRights(file: number, { mode, uid, gid }: Rights): void {
  if (process.getuid && (uid !== process.getuid() || gid !== process.getgid?.())) seen(() => fchownSync(file, uid, gid));
  fchmodSync(file, mode & 0o777);
}

/** Takes away the drafts of a file that a run which came to a sudden end has left. */
export function sweepDrafts(target: string): void {
  const start = `.${shortName(target)}.${computer}-`;
  for (const name of seen(() => readdirSync(dirname(target))) ?? []) {
    const [, id] = /^(\d+)-[0-9a-f]{16}\.draft$/.exec(name.startsWith(start) ? name.slice(start.length) : '') ?? [];
    if (id !== undefined && !isRunning(Number(id))) rmSync(join(dirname(target), name), { force: true });
  }
}

/** True for a process that is there, whoever owns it. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
