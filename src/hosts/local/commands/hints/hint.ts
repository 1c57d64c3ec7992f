import { shellLine } from '../../../../words/shell';

/** Writes the next command, as it can be copied into a terminal where the product is installed in a project of npm. */
export type Hint = (command: string, ...given: string[]) => string;

/**
 * What writes commands for somebody who asked for a language, or, where null, for none.
 * @example hintIn('pl')('run', 'mój audyt.xlsx') //=> 'npx promise-audit run "mój audyt.xlsx" --lang pl'
 */
export const hintIn =
  (language: string | null): Hint =>
  (command, ...given) =>
    shellLine(['npx', 'promise-audit', command, ...given, ...(language === null ? [] : ['--lang', language])]);

/** The options that say again where a workbook goes. */
export const placeGiven = ({ out, isInPlace }: { out: string | null; isInPlace: boolean }): string[] =>
  isInPlace ? ['--in-place'] : out === null ? [] : ['-o', out];

/** The options of a run that goes on in the one workbook that somebody works in. */
export const goingOn = ({ workbook, out, isInPlace }: { workbook: string; out: string | null; isInPlace: boolean }): string[] =>
  isInPlace || out === workbook ? ['--in-place'] : [];

/** What `connect` was told beside its workbook and evidence. */
export const urlGiven = ({ url }: { url: string | null }): string[] => (url === null ? [] : ['--url', url]);
