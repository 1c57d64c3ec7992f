import { firstOf, languageOf, localeOf, shipped } from '../../src/words/lookup';
import { languages, wordsOf } from '../../src/words/words';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['English', 'en'],
  ['pl', 'pl'],
  ['pl_PL.UTF-8', 'pl'],
  ['PL-pl', 'pl'],
  [' polski ', 'pl'],
  ['zh-TW', 'zh-TW'],
  ['zh-tw', 'zh-TW'],
  ['zh_TW.Big5', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh_HK', 'zh-TW'],
  ['繁體中文', 'zh-TW'],
  ['中文（台灣）', 'zh-TW'],
])('%s is the language %s', (text, code) => expect(languageOf(text)).toBe(code));

test.each([['zh'], ['zh-CN'], ['zh-Hans'], ['zh-Hans-HK'], ['zh_SG'], ['de'], ['C'], ['POSIX'], ['constructor'], ['']])(
  '%s is none of ours: simplified Chinese is not traditional',
  text => {
    expect(languageOf(text)).toBeNull();
    expect(wordsOf(text).language).toBe('en');
  },
);

test('the first wish that can be met counts, and English where none can', () => {
  expect(firstOf(['', 'de-AT', 'zh-Hant-TW', 'pl'])).toBe('zh-TW');
  expect([firstOf(['de', 'fr']), firstOf([])]).toEqual(['en', 'en']);
});

test('a shell says its locale in the order of POSIX', () => {
  expect(localeOf({ LC_ALL: 'pl_PL', LANG: 'en_US' })).toBe('pl_PL');
  expect(localeOf({ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US' })).toBe('zh_TW');
  expect([localeOf({ LANG: 'en_US' }), localeOf({})]).toEqual(['en_US', '']);
});

test('every language that is named has words of its own', () => {
  expect(languages).toEqual(shipped.map(({ code }) => code));
  expect(languages.map(code => wordsOf(code).language)).toEqual(languages);
  expect(new Set(languages.map(code => wordsOf(code).languageName)).size).toBe(languages.length);
});
