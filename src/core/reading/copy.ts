/*
 * Copy of a website, a poster or a charter, as somebody pasted it:
 *
 *   lines -> headings, which say where it stands -> sentences below each; a fragment that says nothing by itself belongs to the sentence before it
 */

/** A sentence as it stands in the copy, and the heading that it stands under, '' for none. */
export interface Sentence {
  text: string;
  heading: string;
  /** `marked`: a heading by its form, which may promise something, too. `short`: a line alone, with nothing before it and text below: a heading if it says nothing by itself. */
  heads: 'marked' | 'short' | null;
}

/** Words after which a full stop ends no sentence. */
const SHORT = /(?<!\p{L})(?:no|nr|np|m\.in|tel|ul|ca|approx|incl|e\.g|i\.e|a\.m|p\.m|mr|mrs|ms|dr|st|min|max|godz|tj|itp|itd|vs)\.$/iu;
const BULLET = /^\s*(?:(?:[-–—*•·‣→➔➜➤>※\u25a0-\u25ff\u2605\u2606\u2610-\u2612\u2713-\u2718\u2756]\ufe0f?)+|\(?\d{1,2}[.)])\s+/u;
const ENDS = /[.!?。！？…]["”’»)\]]*$/u;

/** The sentences of a copy in their order, in their own words: bullets, spaces at their ends and full stops go. */
export function sentencesOf(copy: string): Sentence[] {
  const lines = copy.replace(/\r\n?/g, '\n').split('\n');
  const found: Sentence[] = [];
  let heading = '';
  lines.forEach((raw, i) => {
    const line = raw.replace(BULLET, '').trim();
    if (line === '') return;
    if (isHeading(raw, lines[i + 1] ?? '')) {
      heading = line
        .replace(/^#+\s*/, '')
        .replace(/[:：]$/, '')
        .replace(BRACKETED, '$1')
        .trim();
      found.push({ text: heading, heading, heads: 'marked' });
      return;
    }
    for (const part of partsOf(line)) {
      const text = part
        .trim()
        .replace(/[.。]+$/u, '')
        .trim();
      if (text === '') continue;
      const before = found[found.length - 1];
      if (isFragment(text) && before && before.heading === heading && before.heads !== 'marked')
        before.text = `${before.text.replace(/\.$/, '')}. ${text}.`;
      else found.push({ text, heading, heads: mayHead(raw, lines[i - 1] ?? '', lines.slice(i + 1)) ? 'short' : null });
    }
  });
  return found;
}

/** Two words at most that only stress what was said: `Always.`, `No small print.` */
const isFragment = (text: string): boolean =>
  /^(?:always|guaranteed|promised?|period|no (?:small print|strings attached|questions asked|ifs|excuses|exceptions)|every time|zawsze|gwarantowane|bez (?:wyjątków|haczyków|gwiazdek)|永遠|永远|保證|保证)[!.]*$/iu.test(
    text,
  );

/** 【Classes】, [Classes] */
const BRACKETED = /^[【〔[［]([^【】〔〕[\]［］]{1,40})[】〕\]］]$/u;

/** A line in capitals, with a mark of its own, or a few words that nothing ends before a line of text. */
function isHeading(raw: string, next: string): boolean {
  const line = raw.trim();
  if (/^#{1,6}\s/.test(line) || /^[^.!?。！？]{1,60}[:：]$/u.test(line) || BRACKETED.test(line)) return true;
  if (BULLET.test(raw) || ENDS.test(line)) return false;
  const [beforeBracket = ''] = line.split('(');
  const letters = [...beforeBracket].filter(letter => /\p{L}/u.test(letter));
  const cased = letters.filter(letter => letter.toLowerCase() !== letter.toUpperCase());
  // A script without capitals says nothing by `LINE` among its own letters.
  if (cased.length < letters.length / 2) return false;
  const isCapital = cased.length >= 3 && cased.every(letter => letter === letter.toUpperCase());
  const isTitle = /^[^-–—]*(?:[-–—] )?/.exec(line)?.[0] ?? '';
  const startsCapital = isTitle.length >= 3 && /\p{Lu}{3}/u.test(isTitle) && isTitle === isTitle.toUpperCase();
  // `OUR WORD – a call back in two hours` says more than where it stands.
  const rest = line.slice(isTitle.length).trim();
  const saysMore = /\d/.test(rest) || rest.split(/\s+/).length > FEW_WORDS;
  return isCapital || (startsCapital && !saysMore && next.trim() === '');
}

/** Words and letters of a heading at most; Chinese counts letters alone. */
const [FEW_WORDS, FEW_LETTERS, FEW_SIGNS] = [4, 32, 8];

/** A few words that begin with a capital and end with no mark, first in their block, before text that goes on longer. */
function mayHead(raw: string, before: string, after: readonly string[]): boolean {
  const line = raw.trim();
  const next = after.find(one => one.trim() !== '')?.trim() ?? '';
  if (before.trim() !== '' || BULLET.test(raw) || /[.!?,;。！？，；\d]/u.test(line)) return false;
  const isHan = /\p{Script=Han}/u.test(line);
  const isShort = isHan ? [...line].length <= FEW_SIGNS : line.length <= FEW_LETTERS && line.split(/\s+/).length <= FEW_WORDS;
  return isShort && (isHan || /^\p{Lu}/u.test(line)) && next.length > line.length;
}

/** A line sentence by sentence. */
function partsOf(line: string): string[] {
  const parts: string[] = [];
  for (const piece of line.split(/(?<=[.!?…]["”’»)]*)\s+(?=\S)|(?<=[。！？])/u)) {
    const before = parts[parts.length - 1];
    // `No. 1`, and a sentence that goes on in small letters.
    if (before !== undefined && (SHORT.test(before) || /^\p{Ll}/u.test(piece))) parts[parts.length - 1] = `${before} ${piece}`;
    else parts.push(piece);
  }
  return parts;
}
