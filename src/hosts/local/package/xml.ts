// The few steps through the XML of an .xlsx that we take ourselves, on its text: what we do not look for stays as it is.

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** All tags of a name, with their attributes by local name. */
export function tagsOf(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, a, b]) => [key, unescapeXml(a ?? b ?? '')]),
    ),
  );
}

/** The XML with one more tag at the end of its outermost one. */
export const withTag = (xml: string, tag: string): string =>
  xml.replace(/<([\w:]+)([^<>]*)\/>\s*$/, '<$1$2></$1>').replace(/<\/[\w:]+>\s*$/, end => tag + end);

/** The XML without the tag that has the attribute, and nothing within. */
export function withoutTag(xml: string, name: string, attribute: string, value: string): string {
  const literal = value.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&');
  return xml.replace(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*\\b${attribute}=["']${literal}["'][^>]*?(/>|></(?:\\w+:)?${name}>)`), '');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    return entities[name] ?? whole;
  });
}

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
