/**
 * A name as a command line takes it, in quotes where it holds signs that mean something there.
 * @example shell('my audit.xlsx') //=> '"my audit.xlsx"'
 * @example shell("50% off $5 'now'") //=> '"50% off \\$5 \'now\'"'
 */
export const shell = (name: string): string => (/^[\p{L}\p{M}\p{N}_./:,=@+-]+$/u.test(name) ? name : `"${name.replace(/["$`]/g, '\\$&')}"`);

/** A command and what it is given, as one line. @example shellLine(['run', 'my audit.xlsx']) //=> 'run "my audit.xlsx"' */
export const shellLine = (parts: readonly string[]): string => parts.map(shell).join(' ');
