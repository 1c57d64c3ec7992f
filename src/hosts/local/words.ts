import { namesIn } from '../../app/names-there';
import type { Workbook } from '../../app/workbook';
import type { commands } from '../../words/en/hosts/commands';
import { type FileWords, fileWordsOf } from '../../words/hosts/files';
import { type NamesThere, namesIn as namedIn } from '../../words/naming/names-in';
import { inNames } from '../../words/naming/own-names';
import type { Hint } from './commands/hints/hint';
import { hintIn } from './commands/hints/hint';
import { commandsIn } from './language';

/** All texts of one language, with those that only the command line says: the add-on does not carry them. */
export type Words = FileWords & { commands: typeof commands; hint: Hint };

/** The texts of a language such as `en` or `en-GB`; English where it is not known. `asked`: the language that the command line asks for, which hints repeat. */
export function wordsOf(language: string, asked: string | null = null, there?: NamesThere): Words {
  const words = fileWordsOf(language, there);
  return { ...words, commands: inNames(commandsIn(words.language), namedIn(words.language, there)), hint: hintIn(asked) };
}

/** The same, naming tabs, columns and settings as a workbook has them. */
export const wordsFor = (workbook: Workbook, words: Words): Words => ({
  ...words,
  ...wordsOf(
    words.language,
    null,
    namesIn(() => workbook),
  ),
  hint: words.hint,
});
