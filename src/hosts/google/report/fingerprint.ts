import { hasher } from '../../../app/check/watch';

/** A short text that is other where the data are other. */
export function fingerprint(data: unknown): string {
  const hash = hasher();
  hash.addText(JSON.stringify(data));
  return hash.text();
}
