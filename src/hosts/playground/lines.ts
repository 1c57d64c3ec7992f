import { piecesOf } from '../../report/layout/pieces';

/** A text in lines that fit: broken between words and between signs of Chinese, and within a word that no line holds. Marks stay where lines may not begin or end with them. */
export function linesOf(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const { text: piece, isSpaced } of piecesOf(text)) {
    const last = lines[lines.length - 1];
    const longer = `${last ?? ''}${isSpaced ? ' ' : ''}${piece}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(...partsOf(piece, fits));
  }
  return lines;
}

function partsOf(word: string, fits: (line: string) => boolean): string[] {
  const parts = [''];
  for (const letter of word) {
    const longer = parts[parts.length - 1] + letter;
    if (longer === letter || fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}
