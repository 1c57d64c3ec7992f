/** An element of a page, read back; text is its own, with entities decoded. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string): string =>
  text.replace(/&(#?\w+);/g, (_, name: string) => {
    if (!(name in entities)) throw new Error(`unknown entity ${name}`);
    return entities[name]!;
  });

/** Reads a page as strictly as XML: throws where a tag is not closed, a sign is not escaped or an attribute not quoted. */
export function parse(page: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const pieces = page
    .replace(/^<!doctype html>\n/, '')
    .matchAll(/<style>([^<]*)<\/style>|<(\/?)([a-z][a-z0-9]*)((?: [a-z][A-Za-z0-9-]*="[^"<>]*")*)(\/?)>|([^<>]+)|(.)/gs);
  for (const [whole, style, end, name, attributes, empty, text] of pieces) {
    const parent = open[open.length - 1]!;
    if (text !== undefined) parent.children.push(decoded(text));
    else if (style !== undefined) parent.children.push({ name: 'style', attributes: {}, children: [style] });
    else if (name === undefined) throw new Error(`stray ${whole}`);
    else if (end) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
    } else {
      const given = [...attributes!.matchAll(/ ([a-z][A-Za-z0-9-]*)="([^"]*)"/g)].map(([, key, value]) => [key!, decoded(value!)] as const);
      if (new Set(given.map(([key]) => key)).size < given.length) throw new Error(`an attribute twice in ${whole}`);
      const element: Element = { name, attributes: Object.fromEntries(given), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open[open.length - 1]!.name}> is never closed`);
  return root.children.find((child): child is Element => typeof child !== 'string')!;
}

/** The element and all within it. */
export const within = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(child => (typeof child === 'string' ? [] : within(child))),
];

export const textOf = (element: Element): string =>
  element.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');
