import { HAN, piecesOf } from './pieces';

/** Width of the narrowest letters, in parts of the font size. */
const narrowest = 0.23;

/** Widths of Arial's letters, in parts of the font size, rounded up. Source: Arial's own metrics. */
const widths: [RegExp, number][] = [
  [/[ijl'|‘’]/, narrowest],
  [/[ft\u00a0 I.,:;!/\\[\]]/, 0.28],
  [/[r()\-“”"·]/, 0.36],
  [/[cksvxyzJ]/, 0.5],
  [/[w]/, 0.73],
  [/[A-Z&]/, 0.74],
];
const wide = /[mMW%@…→]/;

function letterWidth(letter: string): number {
  if (wide.test(letter)) return 0.95;
  if (letter > '\u2e7f') return 1.05;
  return widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.56;
}

function wordWidth(word: string): number {
  let width = 0;
  for (const letter of word) width += letterWidth(letter);
  return width;
}

/** Lines that text takes when it is wrapped into `width` times the font size. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let filled = 0;
    for (const { text: piece, isSpaced } of piecesOf(paragraph)) {
      const [length, gap] = [wordWidth(piece), isSpaced ? letterWidth(' ') : 0];
      if (filled > 0 && filled + gap + length > width) {
        lines += 1;
        filled = 0;
      }
      // A word longer than the line is broken.
      lines += Math.max(0, Math.ceil(length / width) - 1);
      filled = (filled > 0 ? filled + gap : 0) + (length % width || length);
    }
  }
  return lines;
}

/** Points above and below the lines of a cell. */
const around = 2;

/** Points a row may be high in Excel. */
const highest = 400;

/**
 * Height in points that text needs in a cell of `characters` width (Excel's measure: digits of the standard font).
 * A little more than it needs, for each program breaks lines in its own way.
 */
export function heightOf(text: string, characters: number, size: number, isBold: boolean, isWrapped: boolean): number {
  // Fonts of Chinese are higher than Arial: Noto Sans CJK, the highest of those in use, takes 1.48 of its size.
  const lineHeight = size * (HAN.test(text) ? 1.48 : 1.18);
  if (!isWrapped) return Math.ceil(lineHeight + around);
  return Math.min(highest, Math.ceil(linesOf(text, roomFor(characters, size, isBold)) * lineHeight + around));
}

/** Width of a cell in times the font size, a little less than it is: programs differ, and print what is made smaller a little wider. */
function roomFor(characters: number, size: number, isBold: boolean): number {
  const em = (size * 4) / 3;
  return Math.max(1, (((characters * 7 - 4) / em) * 0.95) / (isBold ? 1.08 : 1));
}

/** As much of a text as one line of these columns holds, in letters of 9 points; `clip` cuts it at a word to a number of letters. */
export function onOneLine(text: string, widths: readonly number[], isBold: boolean, clip: (text: string, most: number) => string): string {
  const room = roomFor(charactersOf(widths), 9, isBold);
  // No more letters than of the narrowest fit in.
  let most = Math.min(text.length, Math.ceil(room / narrowest));
  while (most > 1 && linesOf(clip(text, most), room) > 1) most--;
  return clip(text, most);
}

/** Characters that a column must hold so that no word of these texts is broken. */
export function charactersForWords(texts: readonly string[], size: number, isBold: boolean): number {
  const widest = Math.max(0, ...texts.flatMap(piecesOf).map(({ text }) => wordWidth(text)));
  return Math.ceil(((widest * (isBold ? 1.08 : 1) * ((size * 4) / 3)) / 0.95 + 4) / 3.5) / 2;
}

/** Characters that columns hold together. */
export const charactersOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + 0.7, -0.7);

/** Words that run upwards make their row so high and no higher, in points: longer ones are cut. */
const highestTurned = 150;

/** Height in points that one line of text needs where it runs upwards. */
export const turnedHeightOf = (text: string, size: number, isBold: boolean): number =>
  Math.min(highestTurned, Math.ceil(wordWidth(text) * size * (isBold ? 1.08 : 1) + 8));
