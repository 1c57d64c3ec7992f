import { NUMBER, numberOf, plain, TIME } from './spoken-number';

const EXPLICIT =
  /(?<!\d)(\d{1,3}(?:[.,]\d+)?) ?(?:%|per ?cent|procent)(?!\p{L}) ?(?:(?:of|z|ze)(?!\p{L})|的|przesył|pacz|zamów|klien|przypad|połącz|zgłosz|telefon|spraw|pociąg|lotów|kurs)|(?:in|for|w|dla) (\d{1,3}(?:[.,]\d+)?) ?(?:%|per ?cent|procent)(?! (?:less|more|off))|(?:不低[于於]|不少[于於]|至少|[达達]到?) ?(\d{1,3}(?:[.,]\d+)?) ?%|(\d{1,3}(?:[.,]\d+)?) ?%以上/u;
const OUT_OF = new RegExp(`(${NUMBER}) (?:out of|in|na) (10|ten|dziesięć|100)(?!\\p{L})`, 'u');
/** `four in five questions`, `19 times out of 20`: the second number of those in which people say shares, and no time. */
const SOME_OF = new RegExp(
  `(${NUMBER})(?: times)? (?:out of|in)(?: every)? (${NUMBER})(?!\\p{L}|[.,]?\\d|[- ]?(?:${TIME})(?!\\p{L}))`,
  'u',
);
const WHOLES = new Set([3, 4, 5, 10, 20, 50, 100, 1000]);
/** `九成`, `九成五`. */
const TENTHS = /([一二三四五六七八九])成([一二三四五六七八九半])?/u;
const HUNDREDTHS = new RegExp(`百分之(${NUMBER})`, 'u');
/** Words that leave no customer out; `every day` does. */
const UNIVERSAL = new RegExp(
  `(?<!\\p{L})(?:always|never|(?<=, )ever(?=[.!]*$)|each|every(?! (?:day|night|week|month|year|morning|hour|minute|other|\\d|${NUMBER}))|guaranteed|we guarantee|100 ?%|without exception|no exceptions|no matter what|zawsze|nigdy|każd(?:y|a|e|ego|ej|emu|ą|ym)(?! d(?:nia|zień))|gwarant\\p{L}*|bez wyjątk\\p{L}*)(?!\\p{L})|100 ?%|总是|總是|永远|永遠|始终|始終|每[位个個次单單]|每一[位个個次单單]|保[证證]|[绝絕]不|一律|必[达達]|所有`,
  'u',
);

/** For what share of customers a promise says that it is meant. */
export interface SaidShare {
  share: number;
  at: number;
  length: number;
  /** True for a number, false for such words as `always`. */
  isNumber: boolean;
}

/** null where the plain text of a promise says nothing of it. */
export function shareIn(text: string): SaidShare | null {
  const said = (found: RegExpExecArray, share: number, isNumber: boolean): SaidShare | null =>
    share > 0 && share <= 1 ? { share, at: found.index, length: found[0].length, isNumber } : null;
  const explicit = EXPLICIT.exec(text);
  if (explicit)
    return said(
      explicit,
      Number(
        (
          Number(
            explicit
              .slice(1)
              .find(one => one !== undefined)!
              .replace(',', '.'),
          ) / 100
        ).toFixed(6),
      ),
      true,
    );
  const outOf = OUT_OF.exec(text);
  if (outOf) return said(outOf, (numberOf(outOf[1]!) ?? 0) / (outOf[2] === '100' ? 100 : 10), true);
  const someOf = SOME_OF.exec(text);
  const [part, whole] = [numberOf(someOf?.[1] ?? ''), numberOf(someOf?.[2] ?? '')];
  if (someOf && part !== undefined && whole !== undefined && WHOLES.has(whole) && part < whole) return said(someOf, part / whole, true);
  const tenths = TENTHS.exec(text);
  if (tenths) {
    const half = tenths[2] === '半' ? 5 : (numberOf(tenths[2] ?? '') ?? 0);
    return said(tenths, ((numberOf(tenths[1]!) ?? 0) * 10 + half) / 100, true);
  }
  const hundredths = HUNDREDTHS.exec(text);
  if (hundredths) return said(hundredths, (numberOf(hundredths[1]!) ?? 0) / 100, true);
  const universal = UNIVERSAL.exec(text);
  return universal ? said(universal, 1, false) : null;
}

/**
 * The share that the words of a promise count, 0..1; null where they count none. `always` counts nobody.
 * @example countedShare('8 out of 10 pass the first time') //=> 0.8
 */
export function countedShare(text: string): number | null {
  const said = shareIn(plain(text));
  return said?.isNumber ? said.share : null;
}

/** No cell that says a share and nothing else has more letters. */
const LONGEST = 200;

/**
 * A share that a whole cell says in words; undefined where it says anything else.
 * @example readSaidShare('nine out of ten customers') //=> 0.9
 */
export function readSaidShare(cell: string): number | undefined {
  if (cell.length > LONGEST) return undefined;
  const text = plain(cell).trim();
  const said = shareIn(text);
  const isAll =
    said?.isNumber &&
    said.at === 0 &&
    /^(?: (?:of )?(?:our |the |all )?(?:customers|clients|people|guests|klientów))?$/u.test(text.slice(said.length));
  return isAll ? said.share : undefined;
}

/** What parts a sentence into clauses; within a number it is a decimal mark. */
const MARK = /[,.;:!?](?!\d)|[，。；：！？、—–]/u;
/** `guaranteed` or `95 % of the time`, set apart, speak of all that was said. */
const FEW_WORDS = { said: 3, counted: 6 };

/** True where a share speaks of what stands at another place: in the same clause, or in one of its own. */
export function isSaidOf({ at, length, isNumber }: SaidShare, place: { at: number; length: number }, text: string): boolean {
  const between = at < place.at ? text.slice(at + length, place.at) : text.slice(place.at + place.length, at);
  if (!MARK.test(between)) return true;
  const clauses = text.split(MARK);
  let start = 0;
  const own = clauses.find(clause => {
    start += clause.length + 1;
    return at < start;
  });
  return own!.trim().split(/\s+/).length <= FEW_WORDS[isNumber ? 'counted' : 'said'] && !/\p{Script=Han}{4}/u.test(own!);
}
