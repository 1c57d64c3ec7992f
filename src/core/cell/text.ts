/** Accents of Latin and Greek letters, marks that choose a variant of a sign, colours of skin, and signs that have no width. */
const UNSEEN = /[\u0300-\u036f\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}\ufeff\u00ad\u200b-\u200f\u2060]/gu;
const PLAIN_TEXT = /^[\x20-\x7e]*$/;

/** Lowered, without accents, in the usual one of the forms that Unicode has for a letter. */
function foldLetters(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  // What is no accent, such as the two strokes that make バ of ハ, is put together again.
  return text.normalize('NFKD').replace(UNSEEN, '').toLowerCase().replace(/ł/g, 'l').normalize('NFC');
}

/** `½` and its like, which would else be taken apart: 4½ is no 41 halves. */
const FRACTIONS: Record<string, string> = { '¼': '.25', '½': '.5', '¾': '.75' };

/**
 * A value as it is read: digits and signs of full width as usual ones, and without signs that have no width. An apostrophe in front that an
 * export wrote, so that a spreadsheet takes what follows for text, goes; so do quotes around all of it, with or without `=`.
 * @example plainSigns("'４／５") //=> '4/5'
 * @example plainSigns('="4½"') //=> '4.5'
 */
export function plainSigns(text: string): string {
  const plain = PLAIN_TEXT.test(text)
    ? text
    : text
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|(?<=\d)\ufe0f?\u20e3/g, '')
        .replace(/(\d?)\s?([¼½¾])/g, (_, whole: string, part: string) => `${whole || '0'}${FRACTIONS[part]}`)
        .normalize('NFKC');
  return bareOf(
    plain.includes('/') ? plain.replace(/(\d)\s(1\/4|1\/2|3\/4)(?![\d/])/, (_, whole: string, part: string) => whole + PARTS[part]) : plain,
  );
}

/** `4 1/2`, as who has no key for it writes 4½. */
const PARTS: Record<string, string> = { '1/4': '.25', '1/2': '.5', '3/4': '.75' };

/** Without quotes around all of it, and without an exporter's apostrophe. */
function bareOf(plain: string): string {
  const bare = /^\s*=?"[^"]*"\s*$/.test(plain) ? plain.slice(plain.indexOf('"') + 1, plain.lastIndexOf('"')) : plain;
  return /^\s*['’`]/.test(bare) ? bare.replace(/^\s*['’`]\s*(?=[-+=−–.,(]?\d|\p{L})/u, '') : bare;
}

/**
 * Text as it is compared: no case, accents, spaces, punctuation or byte-order mark.
 * Text of punctuation alone, such as `★` or `-`, is only trimmed and lowered.
 * @example foldText(' Kept‑When: ') //=> 'keptwhen'
 */
export function foldText(text: string): string {
  const letters = foldLetters(text);
  // Sign by sign: a run of millions would be too long for one match.
  const folded = letters.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return folded === '' ? letters.trim() : folded;
}

/**
 * A word of a scale as it is compared: like `foldText`, but signs that make another word of it stay: `A+` is no `A-`, `< 1 day` no `> 1 day`,
 * and `-103` no `103`.
 * @example foldWord('Very good!') //=> 'verygood'
 * @example foldWord('A –') //=> 'a-'
 */
export function foldWord(text: string): string {
  const letters = foldLetters(text).trim();
  const folded = letters
    .replace(/[−–—‐‑]/g, '-')
    .replace(/≤/g, '<=')
    .replace(/≥/g, '>=')
    // A hyphen between two letters is a way of writing, one before a number or at the end means less.
    .replace(/(?<=[\p{L}\p{M}\p{N}])\s*-\s*(?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}+<>=%-]/gu, '');
  return folded === '' || /^[+<>=%-]+$/.test(folded) ? letters : folded;
}

/** Text without spaces at its ends, and with plain single ones within. @example tidy(' Front\u00a0 desk ') //=> 'Front desk' */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * An id as it is compared: no case and no spaces; its punctuation tells it from others.
 * @example foldId(' P 1.1 ') //=> 'p1.1'
 */
export const foldId = (id: string): string => id.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The order of texts by their letters' codes: the same on every machine, whatever its language. For `sort`. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order of names, with the numbers in them by their size.
 * @example ['Shop 10', 'Shop 2'].sort(compareNames) //=> ['Shop 2', 'Shop 10']
 */
export const compareNames = (a: string, b: string): number => compareTexts(withLongNumbers(a), withLongNumbers(b)) || compareTexts(a, b);

const withLongNumbers = (name: string): string => name.replace(/\d+/g, digits => digits.padStart(12, '0'));

/** Parts of a cell that holds several texts, such as `Front desk; Reception`; blank parts are dropped. */
export function splitList(text: string): string[] {
  return text
    .split(/[;\n；]/)
    .map(part => part.trim())
    .filter(part => part !== '');
}

/** Several texts in one cell, as `splitList` reads them back. @example writeList(['Front desk', 'Reception']) //=> 'Front desk; Reception' */
export const writeList = (texts: readonly string[]): string => texts.join('; ');

const FEWEST_HAN = 4;
/** What is longer is no name that somebody misspelt. */
const LONGEST_NAME = 500;

/**
 * The known name that a misspelt one probably means; '' if none is near: at most a third of the letters may differ.
 * @example nearest('Suport chat', ['Store visit', 'Support chat']) //=> 'Support chat'
 */
export function nearest(text: string, known: Iterable<string>): string {
  const folded = foldText(text);
  let best = '';
  // Of two or three letters that are words each, any other one makes another word: 客房 is no 客服.
  const isOfWords = /\p{Script=Han}/u.test(folded);
  if ((isOfWords && folded.length < FEWEST_HAN) || folded.length > LONGEST_NAME) return '';
  let least = Math.floor(Math.max(folded.length, 3) / 3) + 1;
  for (const name of known) {
    const distance = editDistance(folded, foldText(name), least);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

/** Shorter words are too near to others to be told from them. */
const FEWEST_LETTERS = 5;
/** In shorter words a changed letter makes another word, such as State of Stage; in longer ones two letters may be wrong. */
const [LONG, VERY_LONG] = [8, 12];

/**
 * True for a name that is surely another one misspelt: the same first letter, and a letter too many or too few, or two that changed places.
 * @example isSlipOf('Promissed for', 'Promised for') //=> true
 */
export function isSlipOf(text: string, name: string): boolean {
  const [a, b] = [foldText(text), foldText(name)];
  const length = Math.max(a.length, b.length);
  if (length < FEWEST_LETTERS || a === b || a[0] !== b[0]) return false;
  const letters = (word: string): string => [...word].sort().join('');
  if (length < LONG && a.length === b.length && letters(a) !== letters(b)) return false;
  const most = length < VERY_LONG ? 1 : 2;
  return editDistance(a, b, most + 1) <= most;
}

/** Letters to insert, delete, change or swap with their neighbour; `limit` where that many are needed or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit);
}

/**
 * Text without what moves, colours or turns round what is shown beside it: control characters but line breaks, and marks that reverse what follows them.
 * @example withoutControls('\u001b[31mred\u0007 \u202eder\n') //=> '[31mred der\n'
 */
export const withoutControls = (text: string): string => text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');

/** How a text begins that a spreadsheet takes for a formula where it opens a .csv; in some languages the wide signs, too. */
export const FORMULA_START = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/** A text of a .csv without the apostrophe that keeps it from being a formula. @example withoutApostrophe("'=1") //=> '=1' */
export const withoutApostrophe = (text: string): string =>
  text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
