import { bare, pseudoOf } from '../../../words/pseudo';

/** What code has handed over to be said within a sentence. */
export const heard: string[] = [];

/**
 * In place of the command line's own words: English in which each text shows that it came from them. Headers and choices of what is written are
 * Chinese, so that no letter of theirs is taken for English.
 */
export function mocked() {
  const { wordsOf } = jest.requireActual<typeof import('../../../../src/hosts/local/words')>('../../../../src/hosts/local/words');
  const words = { ...pseudoOf(wordsOf('en'), text => heard.push(text)), language: 'zh-TW' };
  return { wordsOf: () => words, wordsFor: () => words };
}

/** Commands and options, endings of files, addresses of cells and of databases: the same in every language. */
const names =
  /npx promise-audit( \w+)?|(?<![a-z])--?[a-z][a-z-]*|[\w-]*\.[a-z]+\b|\b[A-Z]{1,2}\d+\b|\b(duckdb|bigquery|postgres):\S*|\bCSAT\b/g;

/** What of a text is neither marked nor such a name, from its first Latin word on in each line; file names are Chinese, `places` their folders. */
export const lettersIn = (text: string, ...places: string[]): string[] =>
  bare(places.reduce((left, place) => left.replaceAll(place, ''), text))
    .replace(names, ' ')
    .match(/[A-Za-z]{2,}.*/g) ?? [];

/** English that hides within sentences, for code gave them its words: two in a row, as no name of a thing has them. */
export const hidden = (...places: string[]): string[] =>
  heard
    .flatMap(text => lettersIn(text, ...places))
    .filter(text => /[a-z]{2,} +[a-z]{2,}|(?<![\w-])(or|and|not|the|of)(?![\w-])/.test(text));
