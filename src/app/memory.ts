import type { LastAudit } from './api';
import type { Host } from './host';

/** What the sidebar is told of the last audit, kept with the spreadsheet. */
export interface Memory {
  last: LastAudit;
  /** Of all that the audit read. */
  fingerprint: string;
}

/** Keeps as much as there is room for. */
export function remember(host: Pick<Host, 'remember' | 'room'>, { last, fingerprint }: Memory): void {
  let broken = last.broken;
  const textOf = (): string => JSON.stringify({ last: { ...last, broken }, fingerprint });
  while (broken.length > 0 && bytesOf(textOf()) > host.room) broken = broken.slice(0, -1);
  host.remember(textOf());
}

/** null where nothing was kept, or cannot be read any more. */
export function recall(host: Pick<Host, 'recall'>): Memory | null {
  try {
    return JSON.parse(host.recall() ?? 'null') as Memory | null;
  } catch {
    return null;
  }
}

/** Length of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) bytes += bytesAt(text, i);
  return bytes;
}

/** What one unit of a text takes in UTF-8: half of a pair takes two bytes of the pair's four. */
export function bytesAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
}
