import { isUtf8 } from 'node:buffer';
import { UserError } from '../../../core/table/user-error';
import { startsWith } from './file-kind';

/** How files begin that are no text, whatever they are called: pictures, PDF, archives, sound and film, databases. */
const STARTS = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [...Buffer.from('GIF89a')],
  [...Buffer.from('GIF87a')],
  [...Buffer.from('%PDF-')],
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [...Buffer.from('Rar!\x1a')],
  [...Buffer.from('{\\rtf')],
  [...Buffer.from('PAR1\x15')],
  [...Buffer.from('SQLite format 3')],
];

/** Signs that are looked at. */
const SAMPLE = 100_000;
/** A damaged text has a few signs that no text has; of noise they are some tenth. What is whole in UTF-8 is a text, were it full of escapes for a terminal. */
const MOST_NOISE = { damaged: 0.03, whole: 0.3 };

/** Throws UserError `not-text` for what is no text: by its first bytes, or by the share of control signs in what it reads as. */
export function refuseBinary(bytes: Uint8Array, text: string, file: string): void {
  if (STARTS.some(one => startsWith(bytes, one))) throw new UserError('not-text', { file });
  const start = text.slice(0, SAMPLE);
  const noise = start.match(/(?!\s)[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]/gu)?.length ?? 0;
  const most = isUtf8(bytes) ? MOST_NOISE.whole : MOST_NOISE.damaged;
  if (noise > 2 && noise > most * start.length) throw new UserError('not-text', { file });
}
