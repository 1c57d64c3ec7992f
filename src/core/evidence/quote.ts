import { compareTexts } from '../cell/text';
import type { SourceKind } from '../declared/choices';

/**
 * Adds a quote to those that may be chosen from. Now and then all but the newest go, so that memory stays small:
 * then it gives the oldest that stayed, than which no older one will be kept; else null.
 */
export function addQuote(quotes: Quote[], quote: Quote, most: number): Quote | null {
  quotes.push(quote);
  if (quotes.length < 2 * most) return null;
  quotes.splice(0, quotes.length, ...newestQuotes(quotes, most));
  return quotes.length === most ? quotes[most - 1]! : null;
}

/**
 * The newest quotes, the same words once with their newest day. Undated ones come last; equal days are shuffled, always in the same way: by
 * the alphabet those that begin with a digit or an A would stand for all.
 */
export function newestQuotes(quotes: readonly Quote[], most: number): Quote[] {
  const byText = new Map<string, Quote>();
  for (const quote of [...quotes].sort(inOrder)) if (!byText.has(quote.text)) byText.set(quote.text, quote);
  return [...byText.values()].slice(0, most);
}

const inOrder = (a: Quote, b: Quote): number =>
  a.date === b.date
    ? shuffle(a.text) - shuffle(b.text) || compareTexts(a.text, b.text) || compareTexts(a.source, b.source)
    : compareTexts(b.date ?? '', a.date ?? '');

/** A number that has nothing to do with what the text says, out of its last letters (FNV-1a). */
function shuffle(text: string): number {
  let hash = 0x811c9dc5 ^ text.length;
  for (let i = Math.max(0, text.length - 12); i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Customers' own words, unedited, with where they stand. */
export interface Quote {
  text: string;
  /** Where its most telling sentence begins, if that is neither the first nor all seen at once. */
  from?: number;
  /** ISO date; null if undated. */
  date: string | null;
  source: SourceKind;
  /** Such as `Evidence!H14`. */
  cell: string;
}

/** Questions that ask for what is wrong. */
const FAULTS =
  /\b(?:better|improve\w*|differently|wrong|dislik\w*|annoy\w*|bother\w*|disappoint\w*|frustrat\w*|missing|miss(?:ed)? most|lack\w*|complain\w*|problems?|fix|chang(?:e|ed)|least (?:like|enjoy)\w*|went badly|reasons? for (?:a |your )?low)\b|popraw|ulepsz|lepiej|inaczej|źle|nie podoba|przeszkadza|brak(?:uje|ował)|problem|zmieni|skarg|改[善进進]|更好|不[满滿足]|不喜[欢歡]|缺[点點少]|[问問][题題]|抱怨|besser|verbesser|stört|améliorer|mejorar|melhorar|改善してほしい|不満/iu;

/**
 * True for a question whose answers never praise, whoever gives them.
 * @example asksForFaults('What should we do better?') //=> true
 */
export const asksForFaults = (question: string): boolean => FAULTS.test(question);
