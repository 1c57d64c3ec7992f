import type { Place, Progress, Reply, State } from '../../app/api';
import { UserError } from '../../core/error';
import { wordsOf } from '../../words/words';
import { canEdit, checkAlignment, openSpreadsheet, readAudit } from './action';
import { recall } from './memory';
import { sentenceOf } from './menu';

/*
 * The server's side of the sidebar: one function for each of the Api's names, a Reply for each call, and nothing but JSON.
 * A running check notes how far it is where other calls can read it, and looks there whether it is to stop.
 */

const PROGRESS = 'promise-audit-progress';
const CANCEL = 'promise-audit-cancel';
const SECONDS = 600;

export function showSidebar(): void {
  const html = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const start = JSON.stringify({ session: session() })
    .replace(/&/g, '&amp;')
    .replace(/'/g, '&#39;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;');
  const { google } = wordsOf('en');
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html.replace('__START__', () => start)).setTitle(google.name));
}

export const sidebarPing = (): Reply<{ session: string }> => reply(() => ({ session: session() }));

export const sidebarState = (): Reply<State> => reply(state);

export const sidebarCheck = (): Reply<State> =>
  reply(() => {
    const cache = CacheService.getUserCache();
    cache.removeAll([PROGRESS, CANCEL]);
    try {
      checkAlignment({
        isAccepted: () => true,
        progress(done, of) {
          if (cache.get(CANCEL) !== null) throw new UserError('cancelled');
          cache.put(PROGRESS, JSON.stringify({ done, of }), SECONDS);
        },
      });
    } finally {
      cache.removeAll([PROGRESS, CANCEL]);
    }
    return state();
  });

export const sidebarProgress = (): Reply<Progress> =>
  reply(() => {
    const text = CacheService.getUserCache().get(PROGRESS);
    return text === null ? { done: 0, of: null } : (JSON.parse(text) as Progress);
  });

export const sidebarCancel = (): Reply<null> =>
  reply(() => {
    CacheService.getUserCache().put(CANCEL, '1', SECONDS);
    return null;
  });

export const sidebarShow = (place: unknown): Reply<null> =>
  reply(() => {
    const { tab, cell } = readPlace(place);
    const sheet = openSpreadsheet().getSheetByName(tab);
    if (!sheet) throw new UserError('missing-tab', { tab });
    sheet.activate();
    sheet.getRange(cell).activate();
    return null;
  });

/** Who looks at what: a sidebar that runs as another account than the one it was made for finds another session. */
const session = (): string => `${Session.getTemporaryActiveUserKey()}:${SpreadsheetApp.getActiveSpreadsheet()?.getId() ?? ''}`;

/** Whether anything was changed is only asked where reading it all again is quick. */
const QUICK_ROWS = 50_000;

function state(): State {
  const memory = recall();
  const known = {
    brand: '',
    canEdit: canEdit(openSpreadsheet()),
    isSetUp: true,
    last: memory?.last ?? null,
    hasChanged: null,
    language: 'en',
  };
  try {
    const { audited, workbook } = readAudit({ progress: () => undefined, manyRows: QUICK_ROWS, isAccepted: () => false });
    return { ...known, brand: audited.audit.settings.brand, hasChanged: memory && memory.fingerprint !== workbook.fingerprint() };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...known, isSetUp: error.code !== 'missing-tab' };
  }
}

function readPlace(place: unknown): Place {
  const { tab, cell } = (place ?? {}) as Partial<Record<keyof Place, unknown>>;
  if (typeof tab !== 'string' || tab.length > 200 || typeof cell !== 'string' || !/^[A-Z]{1,3}\d{1,7}$/.test(cell))
    throw new UserError('missing-tab', { tab: String(tab ?? '').slice(0, 100) });
  return { tab, cell };
}

function reply<T>(work: () => T): Reply<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, trouble: { code: error instanceof UserError ? error.code : 'unexpected', message: sentenceOf(error) } };
  }
}
