import { withoutControls } from '../../core/cell/text';

/**
 * Text as a terminal or a text file may get it: without control characters and turned letters, by which somebody's words could move, colour or forge what is shown.
 * Line breaks stay, a tab is a space.
 * @example harmless('\u001b[31mred\u0007\tline\n') //=> '[31mred line\n'
 */
export const harmless = (text: string): string => withoutControls(text.replace(/\t/g, ' '));
