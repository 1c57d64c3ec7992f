import { UserError } from '../../../core/table/user-error';
import { refuseBinary } from './binary';
import { decode } from './encoding';
import { bytesOf } from './open';

/** Letters of copy that is read at once: some hundred pages. */
const LONGEST_COPY = 500_000;

/** The text of a file of any usual encoding. Throws UserError `missing-file`, `not-readable`, `not-text` or `long-copy`. */
export function readTextFile(path: string): string {
  const bytes = bytesOf(path);
  const { text } = decode(bytes);
  refuseBinary(bytes, text, path);
  return copyOf(text.replace(/^\ufeff/, ''), path);
}

/** Copy that can be read at once. Throws UserError `long-copy`. */
export function copyOf(text: string, file: string): string {
  if (text.length > LONGEST_COPY) throw new UserError('long-copy', { file });
  return text;
}
