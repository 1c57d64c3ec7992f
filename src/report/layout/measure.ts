import { HAN, piecesOf } from './pieces';

/** Widths of Arial's letters by what they have in common, in thousandths of the font size; a letter with a mark is as wide as without. Source: Arial's own metrics. */
const regular = widthsOf({
  191: "'",
  222: 'ijlł‘’',
  278: '\u00a0 !,./:;I[\\]ft|',
  333: '()-r`{}“”·„',
  500: '"*cksvxyzJ',
  556: 'L',
  584: '+<=>~−±≤≥≈^',
  611: 'FTZ',
  667: 'ABEKPSVXY&',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  1000: 'W@…→←—▲▼✓✕█▒░',
});
const bold = widthsOf({
  278: "\u00a0 ,./I\\ijlł‘’|'",
  333: '!()-:;[]ft`',
  389: '*r{}',
  500: '"z“”„·',
  556: 'ackevsxyJ',
  584: '+<=>~−±≤≥≈^',
  611: 'bdghnopquFLTZ?',
  667: 'EPSVXY',
  722: 'ABCDHKNRU&',
  778: 'GOQw',
  833: 'M',
  889: 'm%',
  1000: 'W@…→←—▲▼✓✕█▒░',
});
/** Digits, and what no list holds. */
const usual = 0.556;

function widthsOf(letters: Record<number, string>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(letters).flatMap(([width, alike]) => [...alike].map((letter): [string, number] => [letter, Number(width) / 1000])),
  );
}

function letterWidth(letter: string, isBold: boolean): number {
  if (letter > '\u2e7f') return 1;
  const widths = isBold ? bold : regular;
  return widths.get(letter) ?? widths.get(letter.normalize('NFD').charAt(0)) ?? usual;
}

function wordWidth(word: string, isBold: boolean): number {
  let width = 0;
  for (const letter of word) width += letterWidth(letter, isBold);
  return width;
}

/** Lines that text takes when it is wrapped into `width` times the font size. */
function linesOf(text: string, width: number, isBold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let filled = 0;
    for (const { text: piece, isSpaced } of piecesOf(paragraph)) {
      const [length, gap] = [wordWidth(piece, isBold), isSpaced ? letterWidth(' ', isBold) : 0];
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
  return Math.min(highest, Math.ceil(linesOf(text, roomFor(characters, size), isBold) * lineHeight + around));
}

/** A little less than a cell holds, for programs differ, and print what is made smaller a little wider. */
const caution = 0.97;

/** Pixels of a cell beyond its characters, between its edges and its words. */
const padding = 3;

/** Width of a cell in times the font size. */
const roomFor = (characters: number, size: number): number => Math.max(1, ((characters * 7 - padding) * caution) / ((size * 4) / 3));

/** As much of a text as one line of these columns holds, in letters of 9 points; `clip` cuts it at a word to a number of letters. */
export function onOneLine(text: string, widths: readonly number[], isBold: boolean, clip: (text: string, most: number) => string): string {
  const room = roomFor(charactersOf(widths), 9);
  // No more letters than of the narrowest fit in.
  let most = Math.min(text.length, Math.ceil(room / letterWidth("'", isBold)));
  while (most > 1 && linesOf(clip(text, most), room, isBold) > 1) most--;
  return clip(text, most);
}

/** Characters that a column must hold so that no word of these texts is broken. */
export function charactersForWords(texts: readonly string[], size: number, isBold: boolean): number {
  const widest = Math.max(0, ...texts.flatMap(piecesOf).map(({ text }) => wordWidth(text, isBold)));
  return Math.ceil(((widest * size * 4) / 3 / caution + padding) / 3.5) / 2;
}

/** Characters that a column must hold, up to `most`, so that none of these texts takes more than two lines. */
export function charactersForTwoLines(texts: readonly string[], size: number, isBold: boolean, most: number): number {
  let characters = Math.min(most, charactersForWords(texts, size, isBold));
  while (characters < most && texts.some(text => linesOf(text, roomFor(characters, size), isBold) > 2)) characters += 0.5;
  return characters;
}

/** Characters that columns hold together. */
export const charactersOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + 0.7, -0.7);

/** Words that run upwards make their row so high and no higher, in points: longer ones are cut. */
const highestTurned = 150;

/** Height in points that one line of text needs where it runs upwards. */
export const turnedHeightOf = (text: string, size: number, isBold: boolean): number =>
  Math.min(highestTurned, Math.ceil(wordWidth(text, isBold) * size + 8));
