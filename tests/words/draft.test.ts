import { completed, type Draft, lacking } from '../../src/words/draft';
import { drafts } from '../../src/words/drafts';
import { drafts as loaded } from '../../src/words/drafts-on-demand';
import { en } from '../../src/words/en';
import { wordsOf } from '../../src/words/words';

const english = { yes: 'Yes', more: { no: 'No', many: (n: number) => `${n} more`, order: ['a', 'b'] } };

test('a word that a language lacks is said in English, whole, and none is lost', () => {
  const draft: Draft<typeof english> = { more: { many: n => `jeszcze ${n}`, order: ['b', 'a'] } };
  const words = completed(english, draft);
  expect([words.yes, words.more.no, words.more.many(2), words.more.order]).toEqual(['Yes', 'No', 'jeszcze 2', ['b', 'a']]);
  expect(lacking(english, draft)).toEqual(['yes', 'more.no']);
});

test('what English does not have any more is not said in another language either', () => {
  expect(completed(english, { gone: 'x' } as Draft<typeof english>)).not.toHaveProperty('gone');
});

test('a group that is not begun is named as a whole', () => {
  expect(lacking(english, {})).toEqual(['yes', 'more']);
  expect(lacking(english, english)).toEqual([]);
});

test('where a language is a file of its own, it is asked for by name, and English is said where it is not there', () => {
  const place = globalThis as Record<string, unknown>;
  expect(completed<typeof en>(en, loaded('zh-TW'))).toEqual(en);
  place.wordsOf_zh_TW_ = () => drafts('zh-TW');
  expect(completed<typeof en>(en, loaded('zh-TW')).languageName).toBe(wordsOf('zh-TW').languageName);
  delete place.wordsOf_zh_TW_;
});
