import { firstOf, languageOf } from '../../../words/lookup';
import type { Speech } from '../host';

const KEY = 'promise-audit-language';

/**
 * The language of the page: what its address asks for (`?lang=pl`), else what was chosen in the sidebar, else what the browser asks for. A choice
 * takes the place of what the address asks for; the browser keeps it, if it may.
 */
export function speechOf(page: Window): Speech {
  let asked = languageOf(new URLSearchParams(page.location.search).get('lang') ?? '') ?? '';
  let chosen = kept(page);
  return {
    language: () => asked || chosen || firstOf(page.navigator.languages),
    chosenLanguage: () => chosen,
    speak(language) {
      [asked, chosen] = ['', language];
      page.history.replaceState(null, '', page.location.pathname);
      try {
        page.localStorage.setItem(KEY, language);
      } catch {
        // It holds until the page is closed.
      }
    },
  };
}

function kept(page: Window): string {
  try {
    return languageOf(page.localStorage.getItem(KEY) ?? '') ?? '';
  } catch {
    return '';
  }
}
