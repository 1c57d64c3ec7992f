import type { Cell } from './cell';
import { isBlank, isFormulaError, textOf } from './cell';
import { wordsOfAll } from './languages/languages';
import { readNumber } from './number';
import { foldText } from './text';
/** Ways in which people and survey tools write that there is no answer. */
export const noAnswer: ReadonlySet<string> = new Set(wordsOfAll(({ noAnswers }) => noAnswers).map(foldText));

/** Codes of *Not an answer*, as folded text and as numbers. */
export interface Codes {
  texts: ReadonlySet<string>;
  numbers: ReadonlySet<number>;
}

export function readCodes(parts: readonly string[]): Codes {
  // Folding would take -1 for 1 and 9.9 for 99, so a number is compared as a number.
  const numbers = parts.map(part => readNumber(part));
  return {
    texts: new Set(parts.filter((_, i) => numbers[i] === undefined).map(foldText)),
    numbers: new Set(numbers.filter(number => number !== undefined)),
  };
}

/** The codes of two columns that are read together. */
export const both = (a: Codes, b: Codes): Codes => ({
  texts: new Set([...a.texts, ...b.texts]),
  numbers: new Set([...a.numbers, ...b.numbers]),
});

export const noCodes: Codes = { texts: new Set(), numbers: new Set() };

/** True for a text that is one of the codes. */
export function isCode(text: string, codes: Codes): boolean {
  const number = codes.numbers.size > 0 ? readNumber(text) : undefined;
  return (number !== undefined && codes.numbers.has(number)) || (codes.texts.size > 0 && codes.texts.has(foldText(text)));
}

/** By two plain letters, 1 where a way of giving no answer begins with them. */
const beginnings = new Uint8Array(32 * 32);
for (const word of noAnswer) if (/^[a-z]{2}/.test(word)) beginnings[placeOfLetters(word)] = 1;

function placeOfLetters(text: string): number {
  return (text.charCodeAt(0) & 31) * 32 + (text.charCodeAt(1) & 31);
}

/** False for most of what customers write: folding every one of a million comments takes long. */
function mayBeNone(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell.length < 2 || !isLetter(cell.charCodeAt(0)) || !isLetter(cell.charCodeAt(1))) return true;
  return beginnings[placeOfLetters(cell)] === 1;
}

/** True for A to Z and a to z. */
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** True for what is no answer on any scale: blank, an unticked checkbox, `N/A` and its like, and the codes. */
export function isNoAnswer(cell: Cell | undefined, codes: Codes = noCodes): boolean {
  if (isBlank(cell)) return true;
  if (typeof cell === 'number') return codes.numbers.has(cell);
  return isCode(textOf(cell), codes) || (mayBeNone(cell) && noAnswer.has(foldText(textOf(cell))) && !isFormulaError(cell));
}
