import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Workbook } from '../../../app/workbook';
import { UserError } from '../../../core/table/user-error';
import { today } from '../clock';
import { rightsOf } from '../files/draft';
import { identityOf, kindAt } from '../files/identity';
import { checkOutputs, type Known, knownAt, type Output, publish } from '../files/publish';
import { MOST_COLUMNS, MOST_ROWS } from '../read/cell-limit';
import type { IsLeft } from '../read/open';
import { filesOf, openWorkbook } from '../read/open';
import { harmless } from '../terminal';
import type { Words } from '../words';
import type { LocalWorkbook } from '../workbook';
import { besideOf } from './default-name';
import { keepCopy, noOwnWords, type OwnWords } from './keep-copy';
import { packed } from './packed';

/** What is said of where a workbook goes: `-o` and `--in-place`. */
export interface Place {
  workbook: string;
  out: string | null;
  isInPlace: boolean;
}

/** A workbook that is open, and where it goes. */
export interface Target {
  workbook: LocalWorkbook;
  out: string;
  /**
   * Takes over what an older copy that is about to be written over holds, and gives what the team wrote into its report; `isReport` tells whether the report is
   * written anew. Throws what `keepCopy` throws.
   */
  keep(isReport?: boolean): OwnWords;
  /** Writes it, with other files of the same run, all or none; in place, a backup is kept beside it. Gives the name of the backup. */
  write(others?: readonly Output[]): Promise<string | null>;
}

/** What else takes part in a run: files that are read, and files that are written. */
interface Company {
  inputs?: readonly string[];
  outputs?: readonly string[];
  /** Files of the workbook's folder that are left where they are. */
  isLeft?: IsLeft;
}

/**
 * Opens a workbook that is to be written, once it is sure that nothing that is read is lost where it goes. `what` names its copy.
 * Throws what `openWorkbook` and `checkOutputs` throw, and UserError `not-in-place`.
 */
export function openTarget(place: Place, what: string, words: Words, { inputs = [], outputs = [], isLeft }: Company = {}): Target {
  const { workbook: path, isInPlace } = place;
  const out = outOf(place, what);
  if (isInPlace && kindAt(path) === 'folder') throw new UserError('not-in-place', { file: path });
  const isOwn = kindAt(path) === 'file' && identityOf(out) === identityOf(path);
  checkOutputs([out, ...outputs], [...filesOf(path), ...inputs], isOwn ? out : null);
  // What stands there is noted before it is read: what is saved later is noticed.
  const before = knownAt(out);
  const workbook = openWorkbook(path, null, isLeft);
  refuseBeyondExcel(workbook);
  if (!isInPlace && extname(out).toLowerCase() !== workbook.ending)
    throw new UserError('invalid-option', { option: 'output', value: out, allowed: `<name>${workbook.ending}` });
  if (!workbook.isExcel && kindAt(path) === 'file') process.stderr.write(`${harmless(words.commands.valuesOnly(path))}\n`);
  if (isInPlace && !workbook.isExcel) throw new UserError('not-in-place', { file: path });
  const known: Known = isOwn ? { path: out, print: workbook.files[0]?.print ?? null } : before;
  return {
    workbook,
    out,
    keep: (isReport = false) => (isOwn || before.print === null ? noOwnWords : keepCopy(workbook, out, isReport, words)),
    async write(others = []) {
      refuseBeyondExcel(workbook);
      const content = await packed(workbook, !isOwn);
      const backup = isInPlace ? backupOf(path) : null;
      const files = [...(backup ? [backup] : []), { path: out, content }, ...others];
      publish(files, [known, ...(backup ? [{ path: backup.path, print: null }] : [])], rightsOf(filesOf(path)[0] ?? path));
      return backup && basename(backup.path);
    },
  };
}

/** Where it goes. */
export const outOf = ({ workbook, out, isInPlace }: Place, what: string): string =>
  isInPlace ? workbook : (out ?? besideOf(workbook, what));

/** Throws UserError `beyond-excel` for a tab that no sheet holds. */
function refuseBeyondExcel(workbook: Workbook): void {
  const large = workbook.tabs().find(({ rows, columns }) => rows > MOST_ROWS || columns > MOST_COLUMNS);
  if (large) throw new UserError('beyond-excel', { tab: large.name, rows: String(large.rows), columns: String(large.columns) });
}

/** The workbook as it stands, under a name that is free and tells the day. */
export function backupOf(path: string): Output {
  const ending = extname(path);
  for (let i = 1; ; i++) {
    const file = join(dirname(path), `${basename(path, ending)}.backup-${today()}${i === 1 ? '' : `-${i}`}${ending}`);
    if (kindAt(file) === null) return { path: file, content: readFileSync(path) };
  }
}
