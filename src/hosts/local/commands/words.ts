import { completed, type Draft } from '../../../words/draft';
import { commands } from '../../../words/en/hosts/commands';
import { commands as polish } from '../../../words/pl/hosts/commands';
import type { Words as SharedWords } from '../../../words/words';
import { wordsOf as sharedWordsOf } from '../../../words/words';
import { commands as taiwanese } from '../../../words/zh-tw/hosts/commands';

/** All texts of one language, with those that only the command line says: the add-on does not carry them. */
export type Words = SharedWords & { commands: typeof commands };

const byLanguage: Readonly<Record<string, Draft<typeof commands>>> = { pl: polish, 'zh-TW': taiwanese };

/** The texts of a language such as `en` or `en-GB`; English where it is not known. */
export function wordsOf(language: string): Words {
  const words = sharedWordsOf(language);
  return { ...words, commands: completed<typeof commands>(commands, byLanguage[words.language] ?? {}) };
}
