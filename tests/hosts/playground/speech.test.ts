import { speechOf } from '../../../src/hosts/playground/page/speech';

/** A browser's window, as far as a choice of languages needs it. */
function pageAt(search: string, languages: string[], stored: Map<string, string> | null = new Map()): Window {
  const page = {
    location: { search, pathname: '/' },
    navigator: { languages },
    history: {
      replaceState: (_: unknown, __: string, path: string) => {
        page.location.search = path.includes('?') ? path.slice(path.indexOf('?')) : '';
      },
    },
    get localStorage() {
      if (stored === null) throw new Error('denied');
      return { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => void stored.set(key, value) };
    },
  };
  return page as unknown as Window;
}

test('the page speaks what its address asks for, else what was chosen, else what the browser asks for', () => {
  const stored = new Map<string, string>();
  expect(speechOf(pageAt('', ['zh-TW', 'en'], stored)).language()).toBe('zh-TW');
  const page = pageAt('?lang=pl', ['zh-TW'], stored);
  const speech = speechOf(page);
  expect([speech.language(), speech.chosenLanguage()]).toEqual(['pl', '']);
  speech.speak('en');
  expect([speech.language(), speech.chosenLanguage(), page.location.search]).toEqual(['en', 'en', '']);
  expect(speechOf(pageAt('', ['zh-TW'], stored)).language()).toBe('en');
  expect(speechOf(pageAt('?lang=pl', ['zh-TW'], stored)).language()).toBe('pl');
  speech.speak('');
  expect(speechOf(pageAt('', ['zh-TW'], stored)).language()).toBe('zh-TW');
});

test('where the browser keeps nothing, a choice holds until the page is closed', () => {
  const speech = speechOf(pageAt('', ['pl'], null));
  speech.speak('zh-TW');
  expect(speech.language()).toBe('zh-TW');
  expect(speechOf(pageAt('', ['pl'], null)).language()).toBe('pl');
});
