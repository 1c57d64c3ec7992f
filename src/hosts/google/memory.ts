import type { LastAudit } from '../../app/api';

/** What the sidebar is told of the last audit, kept with the spreadsheet. */
export interface Memory {
  last: LastAudit;
  /** Of all that the audit read. */
  fingerprint: string;
}

const KEY = 'promise-audit-last';
/** A property holds 9 KB; a letter may take three bytes. */
const ROOM = 2_900;

/** Keeps as many of the broken promises as there is room for. */
export function remember({ last, fingerprint }: Memory): void {
  let broken = last.broken;
  const textOf = (): string => JSON.stringify({ last: { ...last, broken }, fingerprint });
  while (broken.length > 0 && textOf().length > ROOM) broken = broken.slice(0, -1);
  PropertiesService.getDocumentProperties().setProperty(KEY, textOf());
}

export function recall(): Memory | null {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  try {
    return text === null ? null : (JSON.parse(text) as Memory);
  } catch {
    return null;
  }
}
