import type { LastAudit } from './check/last-check';
import type { PromiseCard } from './check/promise-card';
import type { Host } from './host';

/** What the sidebar is told of the last audit, kept with the spreadsheet. */
export interface Memory {
  /** Of what shape it is: what another version kept is not read. */
  version: number;
  last: LastAudit;
  /** Of all that the audit read. */
  fingerprint: string;
}

const VERSION = 3;
/** Promises dropped at once where there is no room for all. */
const FEWER = 0.8;

/** Keeps as much as there is room for: quotes go first, then the promises that are least to repair. */
export function remember(host: Pick<Host, 'remember' | 'room'>, last: LastAudit, fingerprint: string): void {
  const textOf = (one: LastAudit): string => JSON.stringify({ version: VERSION, last: one, fingerprint } satisfies Memory);
  let kept = last;
  let text = textOf(kept);
  const trim = (next: LastAudit): void => {
    kept = next;
    text = textOf(kept);
  };
  for (const most of [1, 0]) if (bytesOf(text) > host.room) trim(withQuotes(kept, most));
  while (bytesOf(text) > host.room && kept.promises.length > 0) {
    const promises = kept.promises.slice(0, Math.floor(kept.promises.length * FEWER));
    trim({ ...kept, promises, morePromises: last.promises.length - promises.length });
  }
  host.remember(text);
}

function withQuotes(last: LastAudit, most: number): LastAudit {
  const fewer = ({ quotes, ...card }: PromiseCard): PromiseCard => ({
    ...card,
    quotes: { against: quotes.against.slice(0, most), for: quotes.for.slice(0, most) },
  });
  return { ...last, promises: last.promises.map(fewer) };
}

/** As if nothing had been checked. */
export const forget = (host: Pick<Host, 'remember'>): void => host.remember('null');

/** null where nothing was kept, or cannot be read any more. */
export function recall(host: Pick<Host, 'recall'>): Memory | null {
  try {
    const memory = JSON.parse(host.recall() ?? 'null') as Memory | null;
    return memory?.version === VERSION ? memory : null;
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
