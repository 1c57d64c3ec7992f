/** A name as a command line takes it. @example shell('my audit.xlsx') //=> '"my audit.xlsx"' */
export const shell = (name: string): string => (/^[\w./-]+$/.test(name) ? name : `"${name}"`);
