/** Places in a row as people write them in promises: `third`, `3rd`, `trzeciego`, `第三`; for `plain` text. */

const words = [
  'first|pierwsz\\p{L}*',
  'second|drug\\p{L}*',
  'third|trzeci\\p{L}*',
  'fourth|czwart\\p{L}*',
  'fifth|piąt\\p{L}*',
  'sixth|szóst\\p{L}*',
  'seventh|siódm\\p{L}*',
  'eighth|ósm\\p{L}*',
  'ninth|dziewiąt\\p{L}*',
  'tenth|dziesiąt\\p{L}*',
];
const readers = words.map((pattern, i) => [new RegExp(`^(?:${pattern})$`, 'u'), i + 1] as const);

/** Source of a pattern, for scripts that have spaces; `3.` is Polish. In Chinese `第` stands before any number. */
export const ORDINAL = `(?:\\d+(?:st|nd|rd|th|\\.|-?go|-?im|-?m)|${words.join('|')})(?!\\p{L})`;

/** The place that such a text means; undefined where it means none. @example ordinalOf('third') //=> 3 */
export function ordinalOf(text: string): number | undefined {
  if (/^\d+\p{L}|^\d+[.-]\p{L}*$/u.test(text)) return Number.parseInt(text, 10);
  return readers.find(([pattern]) => pattern.test(text))?.[1];
}
