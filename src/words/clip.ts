/** Text on one line, cut at a word with an ellipsis where it is longer than `most`. */
export function clipped(text: string, most: number): string {
  // A number keeps its sign and its unit beside it.
  const line = text.trim().replace(/[^\S\u00a0]+/g, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  // Chinese has no spaces, but commas; where there is neither, at least no sign is cut in two.
  const end = cut.search(/(?!\u00a0)[\s，、。；：！？](?:\u00a0|[^\s，、。；：！？])*$/);
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.，、。；：]+$|[\ud800-\udbff]$/, '')}…`;
}

/** As much of a quote as `most` letters hold: where all of it is longer, from its most telling sentence on. */
export function excerpt({ text, from = 0 }: { text: string; from?: number }, most: number): string {
  if (from === 0 || text.trim().replace(/\s+/g, ' ').length <= most) return clipped(text, most);
  return `…${clipped(text.slice(from), most - 1)}`;
}

/** A sentence without its full stop, to be quoted within another one. @example unstopped('退款改為每天送銀行。') //=> '退款改為每天送銀行' */
export const unstopped = (text: string): string => text.replace(/(?<![.…。])[.。]$/u, '');
