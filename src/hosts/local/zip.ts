import { unzipSync, zipSync } from 'fflate';

/** The files of a zip archive by name, each unpacked only when it is asked for; order is kept. */
export type Parts = Map<string, () => Uint8Array>;

/** Throws where the bytes are no zip archive, or one that is cut. */
export function unzip(bytes: Uint8Array): Parts {
  const parts: Parts = new Map();
  unzipSync(bytes, {
    filter({ name }) {
      parts.set(name, () => unzipSync(bytes, { filter: file => file.name === name })[name]!);
      return false;
    },
  });
  return parts;
}

/** A zip archive of the parts; the same parts give the same bytes. */
export const zip = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries([...parts].map(([path, read]) => [path, read()])), { mtime: new Date(1980, 0, 1) });
