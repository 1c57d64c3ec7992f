/** A place in the workbook that a click leads to. */
export interface Link {
  tab: string;
  cell: string;
}

/**
 * A reference such as `Evidence!D14`, taken apart; undefined where it names no cell.
 * @example linkTo("'SFO 2017'!D14") //=> { tab: 'SFO 2017', cell: 'D14' }
 */
export function linkTo(reference: string): Link | undefined {
  const [, quoted, bare, cell] = /^(?:'((?:[^']|'')+)'|([^!']+))!\$?([A-Z]{1,3}\$?\d+)$/.exec(reference.trim()) ?? [];
  const tab = quoted?.replace(/''/g, "'") ?? bare;
  return tab && cell ? { tab, cell: cell.replace('$', '') } : undefined;
}

/** The first of some references that names a cell. */
export function firstLink(references: string[]): Link | undefined {
  for (const reference of references) {
    const link = linkTo(reference);
    if (link) return link;
  }
  return undefined;
}

/** What a promise's row in Alignment is called, for others to lead to. */
export const promiseRow = (id: string): string => `promise ${id}`;
