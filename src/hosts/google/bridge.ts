import type { Reply } from '../../app/api';
import { wordsFor } from '../../app/names-there';
import { serve } from '../../app/server';
import { type Words, wordsOf } from '../../words/words';
import { type GoogleHost, googleHost } from './host';

/* Google's side of the sidebar: the page, and the one function that it calls. */

/** Opens the sidebar, with one of its views. */
export function showSidebar(view: 'home' | 'connect' | 'promises' | 'settings' = 'home'): void {
  const host = googleHost();
  const { google, language } = wordsOf(host.language());
  const html = HtmlService.createHtmlOutputFromFile(pageOf(language)).getContent();
  const start = JSON.stringify({ session: host.session(), view: { to: view } })
    .replace(/&/g, '&amp;')
    .replace(/'/g, '&#39;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;');
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html.replace('__START__', () => start)).setTitle(google.name));
}

/** The file of the sidebar's page in a language; build.mjs makes one of each. */
const pageOf = (language: string): string => (language === 'en' ? 'sidebar' : `sidebar-${language}`);

/** Answers the sidebar: a name of the Api with its arguments, as JSON. */
export function sidebarCall(name: unknown, args: unknown): Reply<unknown> {
  const host = googleHost();
  const reply = serve(host, name, args);
  const words = wordsFor(host);
  if (reply.ok) {
    // The page of another language is another page.
    if (name === 'speak') showSidebar('settings');
    show(name, host, words);
    return reply;
  }
  // A question is asked from the menu alone.
  const lost = reply.trouble.code === 'tab-taken' ? host.lost() : [];
  return lost.length > 0 ? { ...reply, trouble: { ...reply.trouble, message: words.google.lost.menu(lost) } } : reply;
}

/** What is shown beside the sidebar. Where that fails, what was asked for is done all the same. */
function show(name: unknown, host: GoogleHost, words: Words): void {
  try {
    if (name === 'setUp') host.showFirst();
    if (host.plain().length > 0) host.toast(words.google.plain(host.plain()));
  } catch {
    // Nothing was promised of it.
  }
}
