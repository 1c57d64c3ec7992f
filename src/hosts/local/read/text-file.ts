import { refuseBinary } from './binary';
import { decode } from './encoding';
import { bytesOf } from './open';

/** The text of a file of any usual encoding. Throws UserError `missing-file`, `not-readable` or `not-text`. */
export function readTextFile(path: string): string {
  const bytes = bytesOf(path);
  const { text } = decode(bytes);
  refuseBinary(bytes, text, path);
  return text.replace(/^\ufeff/, '');
}
