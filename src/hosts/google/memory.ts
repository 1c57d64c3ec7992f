import { bytesAt } from '../../app/memory';

/*
 * A text kept with the spreadsheet, in as many properties as it takes: a property holds 9 KB, all together 500 KB.
 * The first one tells how many there are, so that what an earlier, longer text has left is not read along.
 */

const KEY = 'promise-audit-last';
const PART = 8_900;
/** Room for the text, in bytes; what was kept before may still be there beside it. */
export const room = 400_000;

export function remember(text: string): void {
  const parts = split(text);
  const properties: Record<string, string> = { [KEY]: String(parts.length) };
  parts.forEach((part, i) => {
    properties[`${KEY}-${i}`] = part;
  });
  PropertiesService.getDocumentProperties().setProperties(properties);
}

export function recall(): string | null {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const count = Number(properties[KEY]);
  if (!(count > 0)) return null;
  return Array.from({ length: count }, (_, i) => properties[`${KEY}-${i}`] ?? '').join('');
}

/** Parts of at most 9 KB in UTF-8. */
function split(text: string): string[] {
  const parts: string[] = [];
  let [start, bytes] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const more = bytesAt(text, i);
    // Half a character in a property would not come back.
    const isInside = (text.charCodeAt(i) & 0xfc00) === 0xdc00;
    if (bytes + more > PART && !isInside) {
      parts.push(text.slice(start, i));
      [start, bytes] = [i, 0];
    }
    bytes += more;
  }
  return [...parts, text.slice(start)];
}
