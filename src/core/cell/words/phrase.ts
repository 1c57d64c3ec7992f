const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN_RUN = /[a-z0-9]+/g;
const PLAIN = /^[\x20-\x7e\s]*$/;
/** Letters of scripts that put no spaces between words, each of which goes for a word; and runs of all others. */
const PART =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The words of a text in their order, without case and accents; Chinese, Japanese and Thai go letter by letter.
 * @example tokensOf('Check-in: 40 MIN!') //=> ['check', 'in', '40', 'min']
 * @example tokensOf('送货太慢') //=> ['送', '货', '太', '慢']
 */
export function tokensOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_RUN) ?? [];
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l');
  return (folded.match(RUN) ?? []).flatMap(run => (UNSPACED.test(run) ? run.match(PART)! : [run]));
}

/** Some words in a row, and what they stand for. */
export interface Phrase<T> {
  words: readonly string[];
  of: T;
}

/** A phrase, and the place of its first word in the text. */
export interface Found<T> extends Phrase<T> {
  at: number;
}

/**
 * A finder of phrases in the words of a text. Where one begins within another, or several begin at one place, only the longest counts:
 * "Delivery tracking" is no "Delivery".
 */
export function phraseFinder<T>(phrases: readonly Phrase<T>[]): (words: readonly string[]) => Found<T>[] {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const some of byFirst.values()) some.sort((a, b) => b.words.length - a.words.length);
  return words => {
    const found: Found<T>[] = [];
    for (let at = 0; at < words.length; ) {
      const here = byFirst.get(words[at]!)?.filter(phrase => phrase.words.every((word, i) => word === words[at + i])) ?? [];
      const longest = here[0]?.words.length ?? 1;
      for (const phrase of here) if (phrase.words.length === longest) found.push({ ...phrase, at });
      at += longest;
    }
    return found;
  };
}

/**
 * The same for phrases in whatever form `isFormOf` knows: each word of a text goes for the word of a phrase that it is, or else is a form of.
 * What it found of words is remembered.
 */
export function formFinder<T>(
  phrases: readonly Phrase<T>[],
  isFormOf: (word: string, name: string) => boolean,
): (words: readonly string[]) => Found<T>[] {
  const find = phraseFinder(phrases);
  const names = [...new Set(phrases.flatMap(phrase => phrase.words))].sort();
  const known = new Map(names.map(name => [name, name]));
  const byStart = new Map<string, string[]>();
  for (const name of names) byStart.set(startOf(name), [...(byStart.get(startOf(name)) ?? []), name]);
  const meant = (word: string): string => {
    let name = known.get(word);
    if (name === undefined) {
      name = byStart.get(startOf(word))?.find(one => isFormOf(word, one)) ?? word;
      known.set(word, name);
    }
    return name;
  };
  return words => find(words.map(meant));
}

/** Forms of one word share their first letters. */
const startOf = (word: string): string => word.slice(0, 3);
