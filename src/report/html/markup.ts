/** HTML that is safe to put into a page. Only this file makes it out of plain text, so that text which nobody escaped does not compile. */
export type Markup = string & { readonly isMarkup: true };

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Words as words, whatever they hold. */
export const plain = (text: string): Markup => text.replace(forbidden, '').replace(/[&<>"']/g, sign => entities[sign]!) as Markup;

export const join = (parts: Markup[]): Markup => parts.join('') as Markup;

/** Attributes of an element; null or '' leaves one out. */
type Attributes = Record<string, string | number | null>;

/** An element; its end is always written, but for `meta` and `input`, which have none. */
export function element(name: string, attributes: Attributes, ...children: Markup[]): Markup {
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== '');
  const start = [name, ...given.map(([key, value]) => `${key}="${plain(String(value))}"`)].join(' ');
  return (name === 'meta' || name === 'input' ? `<${start}/>` : `<${start}>${children.join('')}</${name}>`) as Markup;
}

/** Rules of our own for the page's style sheet: no word of a user's ever gets here. */
export const styleSheet = (css: string): Markup => `<style>${css}</style>` as Markup;

/** Class names in one attribute. */
export const classes = (...names: (string | false | null | undefined)[]): string => names.filter(name => name).join(' ');
