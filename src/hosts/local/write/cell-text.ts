/** Excel's limit for the text of a cell. */
const LONGEST = 32_767;

// Control characters, halves of surrogate pairs and two non-characters: XML holds none of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as an .xlsx file can hold it. */
export function cellText(text: string): string {
  const clean = text.replace(forbidden, '').replace(/\r\n?/g, '\n');
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean;
}

/**
 * Text as it stands in a part of an .xlsx, where `_x0041_` means `A`. Source: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
 * @example xmlText('Shop _x0041_') //=> 'Shop _x005F_x0041_'
 */
export const xmlText = (text: string): string => cellText(text).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
