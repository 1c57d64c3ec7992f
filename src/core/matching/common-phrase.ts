import { compareTexts } from '../cell/text';
import type { Clauses } from '../cell/words/clause';
import { clausesOf } from '../cell/words/clause';
import { isFormOf } from '../cell/words/inflection';
import { mask } from '../cell/words/mask';
import { UNSPACED } from '../cell/words/words';
import type { Asked } from './question';
import { isBinding, isTopic } from './terms';

/** So large a share of the comments with a word must have the phrase that it is said in. */
const MOSTLY = 0.6;
/** Words beside it, and forms of the phrase, that are looked at, the commonest. */
const MOST_FORMS = 20;
/** Words of a phrase at the most; letters, where no spaces are. */
const MOST = { words: 3, letters: 4 };

/** A word as it stands in a comment: its clause's words, and from which to before which it goes. */
interface Standing {
  words: readonly string[];
  from: number;
  to: number;
  asked: Asked;
}

/**
 * The phrase that a word is mostly said in, and the comments that have it; the word itself where there is none. Forms of its words are one
 * (`parkingu podziemnego`, `parking podziemny`), and the commonest is given.
 * @example commonPhrase('garage', [asked('The parking garage was dark'), asked('A parking garage'), asked('Garage closed')]).phrase //=> 'parking garage'
 */
export function commonPhrase(word: string, asked: readonly Asked[]): { phrase: string; asked: Asked[] } {
  const isUnspaced = UNSPACED.test(word);
  const most = isUnspaced ? MOST.letters : MOST.words;
  let standings = asked.flatMap(one => standingsOf(word, one));
  const all = new Set(standings.map(one => one.asked)).size;
  let length = isUnspaced ? [...word].length : 1;
  let isLonger = false;
  for (; length < most; length++) {
    const longer = [wider(standings, -1), wider(standings, 1)].sort((a, b) => b.count - a.count)[0]!;
    if (longer.count < MOSTLY * all || longer.count < 2) break;
    standings = longer.standings;
    isLonger = true;
  }
  if (!isLonger) return { phrase: word, asked: [...asked] };
  return meantBy(standings.map(({ words, from, to, asked: one }) => ({ words: words.slice(from, to), asked: one })));
}

/** Of the forms of a phrase that of which most others are one, and the comments with these. */
function meantBy(said: readonly Pick<Standing, 'words' | 'asked'>[]): { phrase: string; asked: Asked[] } {
  const byText = new Map(said.map(({ words }) => [textOf(words), words]));
  const forms = commonFirst(said.map(({ words }) => textOf(words))).slice(0, MOST_FORMS);
  return forms
    .map(phrase => {
      const name = byText.get(phrase)!;
      const found = said.filter(({ words }) => words.every((word, i) => isFormOf(word, name[i]!)));
      return { phrase, asked: [...new Set(found.map(one => one.asked))] };
    })
    .reduce((a, b) => (b.asked.length > a.asked.length ? b : a));
}

/** Letters of scripts without spaces stand side by side. */
const textOf = (words: readonly string[]): string => words.join(UNSPACED.test(words[0]!) ? '' : ' ');

function standingsOf(word: string, asked: Asked): Standing[] {
  return clausesIn(clausesOf(mask(asked.group.text))).flatMap(words =>
    words.flatMap((_, from): Standing[] => {
      const to = from + (UNSPACED.test(word) ? [...word].length : 1);
      const said = words.slice(from, to).join('');
      return isFormOf(said, word) ? [{ words, from, to, asked }] : [];
    }),
  );
}

/** Where one more word, in whatever form, stands on the same side of most: those standings with it, and in how many comments. */
function wider(standings: readonly Standing[], side: -1 | 1): { standings: Standing[]; count: number } {
  const beside = ({ words, from, to }: Standing): string => (side < 0 ? words[from - 1] : words[to]) ?? '';
  const widerBy = (word: string) => {
    const found = standings.filter(one => isFormOf(beside(one), word));
    const moved = found.map(one => (side < 0 ? { ...one, from: one.from - 1 } : { ...one, to: one.to + 1 }));
    return { standings: moved, count: new Set(found.map(one => one.asked)).size };
  };
  const neighbours = commonFirst(standings.map(beside).filter(isPartOfPhrase)).slice(0, MOST_FORMS);
  return neighbours.map(widerBy).reduce((a, b) => (b.count > a.count ? b : a), { standings: [], count: 0 });
}

const isPartOfPhrase = (word: string): boolean =>
  word !== '' && !/^\d+$/.test(word) && (UNSPACED.test(word) ? !isBinding(word) : isTopic(word));

function clausesIn({ words, starts }: Clauses): string[][] {
  const from = [...starts].sort((a, b) => a - b);
  return from.map((start, i) => words.slice(start, from[i + 1] ?? words.length));
}

/** Different texts, of equally common ones the shortest first, then by the alphabet. */
function commonFirst(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || compareTexts(a, b)).map(([text]) => text);
}
