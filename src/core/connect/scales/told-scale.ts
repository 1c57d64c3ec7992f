/** Both ends of a scale as a header tells them; of a mark *out of ten* the lower one is not told. */
export interface ToldScale {
  lowest: number | null;
  highest: number;
}

const END = String.raw`(\d{1,3})`;
/** What may be said of an end: `(awful)`, `= very bad`, `stars`. */
const LABEL = String.raw`(?:\s*(?:[=:]\s*)?\(?[\p{L}][\p{L}\s'’]{0,40}\)?)?`;
const RANGES = [
  // `from 0 (awful) to 5 (splendid)`, `1 bad - 5 good`, `0-10`, `od 1 do 5`, `1到5`, `1至10分`
  new RegExp(`(?<![\\d.,/-])${END}${LABEL}\\s*(?:-|–|—|to|do|到|至|\\.\\.\\.?|…|~)\\s*${END}(?![\\d.,/%]|\\s*(?:st|nd|rd|th)\\b)`, 'iu'),
  // `(1 = very bad, 5 = very good)`, in either order
  new RegExp(`(?<![\\d.,/-])${END}\\s*[=:–-]\\s*[^\\d=]{1,60}[,;/|]\\s*${END}\\s*[=:–-]\\s*\\p{L}`, 'iu'),
];
const OUT_OF = /(?:out of|von|na|\/)\s*(5|7|10|100)\b|满分\s*(5|10|100)|滿分\s*(5|10|100)/iu;

/** Ends that scales have: years, times of day and sums have others. */
const isScale = (lowest: number, highest: number): boolean =>
  (lowest === 0 || lowest === 1) && ((highest >= 3 && highest <= 11) || highest === 100);

/** A unit behind the ends makes it a range of something else: `2 to 5 minutes`. */
const UNIT = /^\s*(min|sec|hour|h\b|day|week|month|year|km|eur|usd|zł|pln|%|people|persons|guests|dni|godz|分钟|分鐘|小时|天|人|岁|歲)/iu;

/**
 * The scale that a header tells, as it stands; null where it tells none, or several.
 * @example toldScale('Score the pool from 0 (awful) to 5 (splendid)') //=> { lowest: 0, highest: 5 }
 */
export function toldScale(header: string): ToldScale | null {
  const text = header.normalize('NFKC');
  for (const range of RANGES) {
    const found = range.exec(text);
    if (!found) continue;
    const [a, b] = [Number(found[1]), Number(found[2])];
    const [lowest, highest] = [Math.min(a, b), Math.max(a, b)];
    if (isScale(lowest, highest) && !UNIT.test(text.slice(found.index + found[0].length))) return { lowest, highest };
  }
  const outOf = OUT_OF.exec(text)?.slice(1).find(Boolean);
  return outOf === undefined ? null : { lowest: null, highest: Number(outOf) };
}
