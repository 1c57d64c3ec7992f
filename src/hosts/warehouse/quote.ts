/*
 * Values of the workbook reach SQL here and nowhere else: a statement is put together with `sql`, which takes pieces of SQL alone, and only these
 * functions make a piece out of a text.
 */

declare const brand: unique symbol;

/** A piece of SQL. */
export interface Sql {
  readonly text: string;
  readonly [brand]: true;
}

/** What is put before a quote within a text or a name: the same once more, or a backslash. */
export interface Quoting {
  quoting: 'double' | 'backslash';
}

const piece = (text: string): Sql => ({ text }) as Sql;

/** SQL as it stands in the source, with pieces in it. */
export const sql = (texts: TemplateStringsArray, ...pieces: Sql[]): Sql =>
  piece(String.raw({ raw: texts }, ...pieces.map(({ text }) => text)));

/** Pieces with a mark between them. */
export const joined = (pieces: readonly Sql[], mark: ', ' | ' + ' | ' AND ' | '\n' | ',\n  '): Sql =>
  piece(pieces.map(({ text }) => text).join(mark));

/** A name of a column or table. No sign that nobody sees reaches it: none has a use in a name, and NUL ends a text in some programs. */
export function identifier(name: string, { quoting }: Quoting): Sql {
  const plain = name.replace(/\0/g, '');
  return piece(quoting === 'backslash' ? `\`${escaped(plain, '`')}\`` : `"${plain.replace(/"/g, '""')}"`);
}

/** A text. */
export function literal(text: string, { quoting }: Quoting): Sql {
  const plain = text.replace(/\0/g, '');
  return piece(quoting === 'backslash' ? `'${escaped(plain, "'")}'` : `'${plain.replace(/'/g, "''")}'`);
}

/** A whole number. */
export const whole = (number: number): Sql => piece(String(Math.trunc(number)));

/** With what ends a text, breaks its line or escapes in it escaped, as GoogleSQL has it. */
const escaped = (text: string, end: string): string =>
  text.replace(/[\\\n\r]/g, sign => (sign === '\\' ? '\\\\' : sign === '\n' ? '\\n' : '\\r')).replaceAll(end, `\\${end}`);
