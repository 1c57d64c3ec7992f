import type { NamesThere } from '../../../src/words/naming/names-in';
import { unseen } from '../../words/pseudo';

/** In place of the words of all languages: each marked, unseen. */
export function mocked() {
  const real = jest.requireActual<typeof import('../../../src/words/words')>('../../../src/words/words');
  const known = new Map<string, ReturnType<typeof unseen>>();
  return {
    ...real,
    wordsOf(language: string, there?: NamesThere) {
      const plain = known.get(language);
      if (plain && !there) return plain;
      const words = unseen(real.wordsOf(language, there), real.wordsOf('zh-TW'));
      if (!there) known.set(language, words);
      return words;
    },
  };
}
