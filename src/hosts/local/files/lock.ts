import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../core/table/user-error';
import { isRunning } from './draft';
import { placeOf, seen } from './identity';

/** Milliseconds: how long another run may take to put its files in place, and how often that is looked at. */
const PATIENCE = 20_000;
const PAUSE = 20;
/** Milliseconds: how long a lock may be there without saying whose it is, and how long at all; files take their places in a moment. */
const NAMELESS = 2_000;
const LONGEST = 120_000;

/** Does something while no other run of this product on this computer puts the same files in place. Throws UserError `busy-file`. */
export function whileLocked<T>(paths: readonly string[], work: () => T): T {
  const held: string[] = [];
  try {
    // In one order for all, so that no two runs wait for each other.
    for (const lock of paths.map(lockOf).sort()) if (!held.includes(lock)) held.push(taken(lock, paths[0] ?? ''));
    return work();
  } finally {
    for (const lock of held) rmSync(lock, { force: true });
  }
}

const lockOf = (path: string): string =>
  join(tmpdir(), `promise-audit-${createHash('sha256').update(placeOf(path)).digest('hex').slice(0, 32)}.lock`);

function taken(lock: string, path: string): string {
  for (const end = Date.now() + PATIENCE; Date.now() < end; pause()) {
    if (isMade(lock)) return lock;
    const text = seen(() => readFileSync(lock, 'utf8'));
    if (text === undefined || !isLeft(lock, text)) continue;
    // Left behind by a run that came to a sudden end: whoever moves it away first takes it.
    const gone = `${lock}.${randomBytes(8).toString('hex')}`;
    seen(() => renameSync(lock, gone));
    if (seen(() => readFileSync(gone, 'utf8')) !== text) seen(() => renameSync(gone, lock));
    rmSync(gone, { force: true });
  }
  throw new UserError('busy-file', { file: path });
}

/** True for a lock that nobody holds: its run has ended, also before it could say who it is, or another process has got its number since. */
function isLeft(lock: string, text: string): boolean {
  const age = Date.now() - (seen(() => statSync(lock).mtimeMs) ?? Number.POSITIVE_INFINITY);
  const id = /^\d+$/.test(text) ? Number(text) : null;
  return id === null ? age > NAMELESS : !isRunning(id) || age > LONGEST;
}

function isMade(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new UserError('not-writable', { file: lock });
  }
}

const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
