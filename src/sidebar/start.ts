import type { Route } from './view';

/** What the server tells the page before the first call. */
export interface Start {
  /** Of the account and spreadsheet that the page was made for; `ping` gives the same. */
  session: string;
  /** The view to open with; home if it is left out. */
  view?: Route;
}

const PLACEHOLDER = '__START__';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The page with its start data filled in. */
export function withStart(html: string, start: Start): string {
  return html.replace(PLACEHOLDER, () => JSON.stringify(start).replace(/[&<>"']/g, sign => entities[sign]!));
}

const views = ['home', 'promises', 'flaws', 'evidence', 'connect', 'match', 'data', 'actions', 'settings'];

/** The start data that `withStart` has written; null where there are none. */
export function startOf(written: string | null): Start | null {
  try {
    const { session, view } = JSON.parse(written ?? '') as Partial<Start>;
    if (typeof session !== 'string') return null;
    return view && views.includes(view.to) ? { session, view: { to: view.to } as Route } : { session };
  } catch {
    return null;
  }
}
