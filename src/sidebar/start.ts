/** What the server tells the page before the first call. */
export interface Start {
  /** Of the account and spreadsheet that the page was made for; `ping` gives the same. */
  session: string;
}

const PLACEHOLDER = '__START__';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The page with its start data filled in. */
export function withStart(html: string, start: Start): string {
  return html.replace(PLACEHOLDER, () => JSON.stringify(start).replace(/[&<>"']/g, sign => entities[sign]!));
}

/** The start data that `withStart` has written; null where there are none. */
export function startOf(written: string | null): Start | null {
  try {
    const { session } = JSON.parse(written ?? '') as Partial<Start>;
    return typeof session === 'string' ? { session } : null;
  } catch {
    return null;
  }
}
