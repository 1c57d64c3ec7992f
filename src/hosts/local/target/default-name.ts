import { parse, resolve } from 'node:path';

/**
 * Where a copy of a workbook goes unless the user says otherwise: beside it. A folder's copy is a file, too; one with macros keeps them.
 * @example besideOf('/home/ann/audit.xlsx', 'fixed') //=> '/home/ann/audit.fixed.xlsx'
 */
export function besideOf(path: string, what: string): string {
  const { dir, name, ext } = parse(resolve(path));
  return `${dir}/${name}.${what}.${/^\.(xlsm|xltm)$/i.test(ext) ? 'xlsm' : 'xlsx'}`;
}
