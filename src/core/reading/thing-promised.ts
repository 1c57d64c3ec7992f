import { plain } from '../cell/words/spoken-number';
import { shareIn } from '../cell/words/spoken-share';
import { findMeasure } from './bound';
import { aboutOf } from './metric-choice';

/** So much of it stands in a name. */
const MOST = 40;
const CLAUSES = /[,;:.!?，；：。！？、–—]+|(?<!\p{L})(?:and|so|then) (?=we(?!\p{L}))|(?<!\p{L})a (?=my(?!\p{L}))/iu;
const WHO = /^(?:we|you|they)(?:['’]ll| will| always)?(?!\p{L})|^my(?!\p{L})|^(?:我們|我们|您|你)(?:[會会將将]|保[證证])?在?/iu;

/**
 * What a promise says will happen, in its own words, without its limit, its share, and who does it; the whole of it where nothing else is left.
 * @example thingPromised('Leave your number and we call you back within 2 hours, 9 times out of 10') //=> 'call you back'
 */
export function thingPromised(text: string): string {
  const said = plain(text);
  const spans = [findMeasure(said, text), shareIn(said)].flatMap(one => (one ? [one] : []));
  const rest = [...spans]
    .sort((a, b) => b.at - a.at)
    .reduce((left, { at, length }) => `${left.slice(0, at)} ${left.slice(at + length)}`, text);
  const clauses = rest
    .split(CLAUSES)
    .map(trimmed)
    .filter(clause => clause !== '');
  const about = aboutOf(said);
  const thing = clauses.find(clause => about !== null && aboutOf(plain(clause)) === about) ?? longestOf(clauses) ?? text;
  return shortened(thing.replace(WHO, '').trim() || thing);
}

const trimmed = (clause: string): string => clause.replace(/\s+/gu, ' ').trim();

const longestOf = (clauses: readonly string[]): string | undefined => [...clauses].sort((a, b) => b.length - a.length)[0];

function shortened(text: string): string {
  if (text.length <= MOST) return text;
  const end = text.lastIndexOf(' ', MOST);
  return Array.from(text.slice(0, end > MOST / 2 ? end : MOST))
    .join('')
    .trim();
}
