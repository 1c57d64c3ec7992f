/**
 * Text as a terminal or a text file may get it: without control characters, by which somebody's words could move, colour or forge what is shown.
 * Line breaks stay, a tab is a space.
 * @example harmless('\u001b[31mred\u0007\tline\n') //=> '[31mred line\n'
 */
export const harmless = (text: string): string => text.replace(/\t/g, ' ').replace(/(?!\n)\p{Cc}/gu, '');
