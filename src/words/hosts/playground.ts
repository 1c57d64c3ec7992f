import { completed, type Draft } from '../draft';
import { playground as english } from '../en/hosts/playground';
import { playground as polish } from '../pl/hosts/playground';
import { playground as taiwanese } from '../zh-tw/hosts/playground';
import { type FileWords, fileWordsOf } from './files';

/** All texts of one language, with those that only the playground and its server say: the add-on does not carry them. */
export type PlaygroundWords = FileWords & { playground: typeof english };

const byLanguage: Readonly<Record<string, Draft<typeof english>>> = { pl: polish, 'zh-TW': taiwanese };

/** The texts of a language such as `en` or `en-GB`; English where it is not known. */
export function playgroundWordsOf(language: string): PlaygroundWords {
  const words = fileWordsOf(language);
  return { ...words, playground: completed<typeof english>(english, byLanguage[words.language] ?? {}) };
}
