// an owner's page as it stands -> the lines below its heading -> the team's own where they are not the draft that was written there

import type { Grid } from '../core/cell/cell';
import { textOf } from '../core/cell/cell';
import { hashOf } from '../core/matching/hash';
import { languages, type Words, wordsOf } from '../words/words';

/** What teams have written themselves below *To tell the staff*, by owner. */
export type StaffWords = ReadonlyMap<string, readonly string[]>;

export const noStaffWords: StaffWords = new Map();

/** By what a draft is known again. */
export const draftOf = (lines: readonly string[]): string => hashOf(lines.join('\n')).toString(36);

/**
 * Reads them from an owner's page of any language: its own lines, where somebody has changed the draft, and those that it keeps for others.
 * A draft that nobody has touched is none, nor are lines that were cleared.
 */
export function readStaffWords(grid: Grid): Map<string, readonly string[]> {
  const kept = new Map<string, readonly string[]>();
  const first = grid.map(row => textOf(row[0] ?? null).trim());
  for (const words of languages.map(code => wordsOf(code))) {
    const start = first.indexOf(words.labels.headings.tellStaff);
    const owner = ownerIn(first[0] ?? '', words);
    if (start < 0 || owner === null) continue;
    const end = first.findIndex((text, i) => i > start && isNote(text, words));
    if (end < 0) continue;
    const lines = first.slice(start + 1, end).filter(line => line !== '');
    if (lines.length > 0 && first[end] !== words.sentences.owner.draftNote(draftOf(lines))) kept.set(owner, lines);
    for (const [name, text] of othersIn(grid, first, words)) kept.set(name, text.split('\n'));
    break;
  }
  return kept;
}

/** Whose page it is; null where it is none. */
function ownerIn(title: string, { sentences: { owner } }: Words): string | null {
  if (title === owner.title('')) return '';
  const [before = '', after = ''] = owner.title('\u0000').split('\u0000');
  return title.startsWith(before) && title.endsWith(after) ? title.slice(before.length, title.length - after.length) : null;
}

function isNote(text: string, { sentences: { owner } }: Words): boolean {
  const [before = ''] = owner.draftNote('\u0000').split('\u0000');
  return text.startsWith(before) || text === owner.ownNote;
}

/** The owners and words of the block that a page keeps for others. */
function othersIn(grid: Grid, first: readonly string[], { labels, sentences }: Words): [string, string][] {
  const start = first.indexOf(labels.headings.keptStaff);
  if (start < 0) return [];
  const rows = grid.slice(start + 2).map(row => row.map(cell => textOf(cell ?? null)).filter(text => text !== ''));
  const end = rows.findIndex(row => row.length < 2);
  return rows.slice(0, end < 0 ? rows.length : end).map(([name = '', text = '']) => [name === sentences.owner.nobody ? '' : name, text]);
}
