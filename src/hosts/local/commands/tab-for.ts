import { existsSync, statSync } from 'node:fs';
import { parse } from 'node:path';
import { connectable } from '../../../app/connect/connect';
import { sourceRows } from '../../../app/connect/known';
import type { Grid } from '../../../core/cell/cell';
import { foldText, nearest } from '../../../core/cell/text';
import type { IssueAt } from '../../../core/table/issue';
import { issueLog } from '../../../core/table/issue';
import { UserError } from '../../../core/table/user-error';
import type { EvidenceOutside } from '../outside/evidence-outside';
import { lookOutside, outsideNamed } from '../outside/evidence-outside';
import type { HowToRead } from '../outside/how-to-read';
import { readCsv } from '../read/csv';
import { isCompound, isZip } from '../read/file-kind';
import { bytesOf, openWorkbook } from '../read/open';
import type { Place } from '../target/target';
import type { Words } from '../words';
import type { LocalWorkbook } from '../workbook';

/** The tab of that name, or the one that the file of that name becomes; one that is connected only where it may be so again, `isAgain`. Throws UserError `missing-file`, `not-evidence` or `connected`. */
export function tabFor(workbook: LocalWorkbook, name: string, print: (text: string) => void, words: Words, isAgain = false): string {
  const known = workbook.tabs().find(tab => foldText(tab.name) === foldText(name));
  if (!known && !existsSync(name)) {
    const guess = nearest(name, connectable(workbook, words));
    throw new UserError('missing-file', { file: name, guess });
  }
  const tab = known?.name ?? bring(workbook, name, print, words);
  if (connectable(workbook, words).includes(tab)) return tab;
  const isConnected = sourceRows(workbook).some(row => foldText(row.tab) === foldText(tab));
  if (isAgain && isConnected) return tab;
  if ((workbook.tabs().find(one => one.name === tab)?.rows ?? 0) < 2) throw new UserError('empty-table', { file: tab });
  throw new UserError(isConnected ? 'connected' : 'not-evidence', { tab });
}

function bring(workbook: LocalWorkbook, path: string, print: (text: string) => void, words: Words): string {
  const { name, grid, issues } = readTable(path);
  if (grid.length === 0) throw new UserError('empty-table', { file: path });
  const tab = workbook.bring(name, grid);
  const log = issueLog();
  for (const issue of issues) log.add({ ...issue, tab });
  for (const issue of log.list()) print(`${words.issues[issue.code].message(issue)} ${words.issues[issue.code].fix(issue)}`);
  return tab;
}

/** The table in a file: text of any usual kind, or the fullest tab of a workbook. */
export function readTable(path: string): { name: string; grid: Grid; issues: IssueAt[] } {
  if (statSync(path).isDirectory()) throw new UserError('not-a-table', { file: path });
  const { name } = parse(path);
  const bytes = bytesOf(path);
  if (!isZip(bytes) && !isCompound(bytes)) return { name: name.normalize(), ...readCsv(bytes, name, path) };
  const book = openWorkbook(path);
  const [fullest] = book.tabs().sort((a, b) => b.rows * b.columns - a.rows * a.columns);
  const { name: tab, rows } = fullest!;
  return { name: book.tabs().length > 1 ? tab : name.normalize(), grid: book.head(tab, rows), issues: book.issues() };
}

/** What of a request tells where its evidence is. */
type Wish = Place & { evidence: string; reading: HowToRead };

/**
 * Looks at evidence as a tab: at one of the workbook, at a file that is brought into it, or at a sample of what lies outside. It may be connected already.
 * What is said meanwhile goes to `say`.
 */
export async function withEvidence<T>(
  workbook: LocalWorkbook,
  wish: Wish,
  words: Words,
  say: (text: string) => void,
  look: (seen: LocalWorkbook, tab: string) => T,
): Promise<T> {
  const { workbook: path, evidence, reading } = wish;
  const outside = outsideNamed(workbook, wish, evidence);
  if (outside === null) return look(workbook, tabFor(workbook, evidence, say, words, true));
  const use = async ({ seen, tab, drawn, counted }: EvidenceOutside): Promise<T> => {
    say(words.connect.drawn(drawn, counted.rows));
    return look(seen, tab);
  };
  return await lookOutside(workbook, path, outside, reading, words, use, true);
}
