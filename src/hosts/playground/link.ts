import { type Model, registries } from '@odoo/o-spreadsheet';
import type { Cell } from '../../core/cell/cell';
import { placeOfCell } from '../../core/cell/reference';
import { selectCell } from './select';

const START = 'promise-audit://';
const CONTENT = /^\[(.+)\]\(promise-audit:\/\/[^/()]+\/[A-Z]+\d+\)$/;

/** The content of a cell that shows `cell` and leads to a place of the spreadsheet; null for a text of several lines, which cannot be a link. */
export function linkContent(cell: Cell, sheetId: string, address: string): string | null {
  // The grid takes a label for what it looks like, unless it has an apostrophe before it.
  const label = typeof cell === 'string' ? `'${cell}` : String(cell);
  return label.includes('\n') ? null : `[${label}](${START}${sheetId}/${address})`;
}

/** What a link of ours shows; undefined where the content of a cell is none. */
export function shownBy(content: string): Cell | undefined {
  const label = CONTENT.exec(content)?.[1];
  if (label === undefined) return undefined;
  if (label.startsWith("'")) return label.slice(1);
  // Somebody can have typed what looks like a link of ours.
  return Number.isFinite(Number(label)) ? Number(label) : undefined;
}

function placeOf(url: string): { sheetId: string; cell: string; row: number; column: number } | null {
  const [, sheetId = '', cell = ''] = /^promise-audit:\/\/([^/]+)\/(.+)$/.exec(url) ?? [];
  const place = placeOfCell(cell);
  return place && { sheetId, cell, ...place };
}

/** Lets the grid know our links. A click on one selects the cell that it names; one to a tab that is gone does nothing. */
export function registerLinks(): void {
  registries.urlRegistry.add('promise_audit', {
    match: url => url.startsWith(START),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation(url, getters) {
      const place = placeOf(url);
      return place ? `${getters.tryGetSheetName(place.sheetId) ?? ''} ${place.cell}` : '';
    },
    open(url, env: { model: Model }) {
      const place = placeOf(url);
      if (place) selectCell(env.model, place.sheetId, place.row, place.column);
    },
    sequence: 1,
    title: 'Promise Audit',
  });
}
