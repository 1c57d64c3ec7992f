import { inflateSync } from 'node:zlib';

/** What a PDF of LibreOffice's holds: its pages, and its smallest letters in points as they are on paper; null where it has none. */
export interface Printed {
  pages: number;
  smallest: number | null;
}

/** What changes the size of letters: the state is kept and taken up again, all that follows is stretched, a font is chosen in a size. */
const operator = /(?:^|\s)(?:(q|Q)(?=\s)|([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) [-\d.]+ [-\d.]+ (cm|Tm)(?=\s)|\/F\d+ ([\d.]+) Tf)/g;

/** Reads it. Source: ISO 32000-1, 8.4.4 and 9.3. */
export function printedIn(pdf: Uint8Array): Printed {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  const sizes = streamsOf(bytes).flatMap(sizesIn);
  return {
    pages: bytes.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0,
    smallest: sizes.length > 0 ? Math.min(...sizes) : null,
  };
}

/** What is drawn, as text; streams of another kind are no drawings. */
function streamsOf(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 1)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    const start = bytes[at + 6] === 13 ? at + 8 : at + 7;
    try {
      found.push(inflateSync(bytes.subarray(start, bytes.indexOf('endstream', start))).toString('latin1'));
    } catch {
      // A picture or a font in another form.
    }
  }
  return found.filter(text => text.includes(' Tf'));
}

function sizesIn(drawn: string): number[] {
  const sizes: number[] = [];
  const kept: number[] = [];
  let scale = 1;
  let turned = 1;
  for (const [, state, a, b, c, d, how, size] of drawn.matchAll(operator)) {
    if (state === 'q') kept.push(scale);
    else if (state === 'Q') scale = kept.pop() ?? 1;
    else if (size !== undefined) sizes.push(Number(size) * scale * turned);
    // Letters that run upwards are turned, not made smaller.
    else if (how === 'cm') scale *= Math.hypot(Number(c), Number(d));
    else turned = Math.hypot(Number(a), Number(b));
    if (state !== undefined) turned = 1;
  }
  return sizes;
}
