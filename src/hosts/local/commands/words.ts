import type { commands } from '../../../words/en/hosts/commands';
import type { Words as SharedWords } from '../../../words/words';
import { wordsOf as sharedWordsOf } from '../../../words/words';
import { commandsIn } from '../language';

/** All texts of one language, with those that only the command line says: the add-on does not carry them. */
export type Words = SharedWords & { commands: typeof commands };

/** The texts of a language such as `en` or `en-GB`; English where it is not known. */
export function wordsOf(language: string): Words {
  const words = sharedWordsOf(language);
  return { ...words, commands: commandsIn(words.language) };
}
