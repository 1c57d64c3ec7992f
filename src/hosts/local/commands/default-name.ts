import { parse, resolve } from 'node:path';

/**
 * Where a copy of a workbook goes unless the user says otherwise: beside it. A folder's copy is a file, too.
 * @example besideOf('/home/ann/audit.xlsx', 'fixed') //=> '/home/ann/audit.fixed.xlsx'
 */
export function besideOf(path: string, what: string): string {
  const { dir, name } = parse(resolve(path));
  return `${dir}/${name}.${what}.xlsx`;
}
