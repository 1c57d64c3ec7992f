import { completed, type Draft } from '../../words/draft';
import { commands } from '../../words/en/hosts/commands';
import { languageOf } from '../../words/lookup';
import { commands as polish } from '../../words/pl/hosts/commands';
import { commands as taiwanese } from '../../words/zh-tw/hosts/commands';

const byLanguage: Readonly<Record<string, Draft<typeof commands>>> = { pl: polish, 'zh-TW': taiwanese };

/** What only the command line says, in a language by its code; in English what that one lacks. */
export const commandsIn = (code: string): typeof commands => completed<typeof commands>(commands, byLanguage[code] ?? {});

/** The language that the options ask for, whatever else they say; null where they ask for none that there is. */
export function languageIn(given: readonly string[]): string | null {
  const at = given.findIndex(one => one === '--lang' || one.startsWith('--lang='));
  const said = given[at]?.startsWith('--lang=') ? given[at].slice('--lang='.length) : given[at + 1];
  return at < 0 || said === undefined ? null : languageOf(said);
}
