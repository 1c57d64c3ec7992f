import type { Grid } from '../core/cell/cell';
import { isBlank, textOf } from '../core/cell/cell';
import { foldText } from '../core/cell/text';
import { headersOf } from './known';

/**
 * The team's notes by Promise ID, read back from an Alignment tab of any order and language: from each table that has both headers,
 * that of promises that are gone included. Rows without a note are left out; notes of one ID in two places are joined.
 */
export function readNotes(grid: Grid): Map<string, string> {
  const [ids, noted] = [headersOf('promiseId'), headersOf('notes')];
  const notes = new Map<string, string>();
  let at: { id: number; note: number } | null = null;
  for (const row of grid) {
    const folded = row.map(cell => (typeof cell === 'string' ? foldText(cell) : ''));
    const id = folded.findIndex(header => ids.includes(header));
    if (id >= 0) {
      const note = folded.findIndex(header => noted.includes(header));
      at = note >= 0 ? { id, note } : null;
      continue;
    }
    if (!at) continue;
    // A row that is blank from the ID to the note ends the table; what users put beside it does not count.
    if (row.slice(Math.min(at.id, at.note), Math.max(at.id, at.note) + 1).every(isBlank)) at = null;
    else if (!isBlank(row[at.id]) && !isBlank(row[at.note])) keep(notes, textOf(row[at.id]), textOf(row[at.note]));
  }
  return notes;
}

/** Notes of two reports together, by Promise ID. */
export function joinNotes(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): Map<string, string> {
  const notes = new Map(some);
  for (const [id, note] of others) keep(notes, id, note);
  return notes;
}

function keep(notes: Map<string, string>, id: string, note: string): void {
  const known = notes.get(id);
  if (known === undefined) notes.set(id, note);
  else if (known !== note) notes.set(id, `${known}\n${note}`);
}
