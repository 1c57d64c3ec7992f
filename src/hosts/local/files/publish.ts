import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../../core/table/user-error';
import { type Rights, rightsOf, sweepDrafts, writeDraft } from './draft';
import { identityOf, kindAt, placeOf, seen } from './identity';
import { whileLocked } from './lock';

/*
 * What a run writes, all of it or nothing:
 *
 *   contents -> a draft beside each place -> under the lock: are the files there still what was read? -> drafts take their places
 */

/** A file to be written. */
export interface Output {
  path: string;
  content: Uint8Array | string;
}

/** What a file held when it was read; null for none. */
export interface Known {
  path: string;
  print: string | null;
}

/** Tells contents apart. */
export const printOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** What a file holds now. */
export const knownAt = (path: string): Known => ({ path, print: seen(() => printOf(readFileSync(path))) ?? null });

/**
 * Refuses outputs that would hit what is read, or each other, or what is no file: whatever they are called. `own` may be written over.
 * Throws UserError `output-is-input`, `same-output`, `not-a-file` or `not-writable`.
 */
export function checkOutputs(outputs: readonly string[], inputs: readonly string[], own: string | null): void {
  const read = new Set(inputs.map(identityOf));
  const written = new Map<string, string>();
  for (const path of outputs) {
    const identity = identityOf(path);
    const other = written.get(identity);
    if (other !== undefined) throw new UserError('same-output', { file: path, guess: other });
    written.set(identity, path);
    if (read.has(identity) && path !== own) throw new UserError('output-is-input', { file: path });
    const kind = kindAt(path);
    if (kind !== null && kind !== 'file') throw new UserError('not-a-file', { file: path });
    const folder = dirname(placeOf(path));
    if (kindAt(folder) !== 'folder') throw new UserError('not-writable', { file: path, reason: 'no-folder', folder: dirname(path) });
    const mayWrite = seen(() => {
      accessSync(folder, constants.W_OK);
      if (kind === 'file') accessSync(path, constants.W_OK);
      return true;
    });
    if (!mayWrite) throw new UserError('not-writable', { file: path, reason: 'no-right' });
  }
}

/** Why the system refused to write, as far as its code tells: a file that is open elsewhere has none of its own. */
const reasons: Readonly<Record<string, string>> = { ENOSPC: 'full', EDQUOT: 'full', EROFS: 'no-right' };

/** The error of a file that the system refused to write. */
export function notWritable(path: string, error: unknown): UserError {
  const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  return new UserError('not-writable', { file: path, ...(reason === undefined ? {} : { reason }) });
}

/**
 * Writes files as a whole, all or none; what is there keeps its rights, what is new gets `rights`. `known` is what some of the places held.
 * Throws UserError `not-writable`; `saved-meanwhile` where one of them holds something else by now; `half-written` where the last step failed after some.
 */
export function publish(outputs: readonly Output[], known: readonly Known[] = [], rights?: Rights): void {
  checkOutputs(
    outputs.map(({ path }) => path),
    [],
    null,
  );
  const drafts: { path: string; target: string; draft: string }[] = [];
  const done: string[] = [];
  try {
    for (const { path, content } of outputs) {
      const target = placeOf(path);
      sweepDrafts(target);
      const draft = tried(path, () => writeDraft(target, content, rightsOf(target) ?? rights));
      drafts.push({ path, target, draft });
    }
    whileLocked(
      drafts.map(({ path }) => path),
      () => {
        const other = known.find(({ path, print }) => (print !== null || existsSync(path)) && knownAt(path).print !== print);
        if (other) throw new UserError('saved-meanwhile', { file: other.path });
        for (const { path, target, draft } of drafts) {
          tried(path, () => renameSync(draft, target));
          done.push(path);
        }
      },
    );
  } catch (error) {
    if (done.length > 0 && error instanceof UserError)
      throw new UserError('half-written', { file: error.details.file ?? '', done: done.join(', ') });
    throw error;
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}

function tried<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw notWritable(path, error);
  }
}
