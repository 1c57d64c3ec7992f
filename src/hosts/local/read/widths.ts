import { readFileSync, statSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import { sheetPath, workbookPath } from '../package/package';
import { tagsOf } from '../package/xml';
import { unzip } from '../package/zip';
import { isZip } from './file-kind';

/** Where the columns are described: in front of the cells, which may be many. */
const START = 65_536;
/** Columns at most that are asked about. */
const MOST = 500;

/** The widths of a sheet's columns in characters, by its name, as an .xlsx has them; null for a column of none of its own. [] for any other file. */
export function widthsIn(path: string): (sheet: string) => (number | null)[] {
  const bytes = statSync(path).isFile() ? readFileSync(path) : null;
  const parts = bytes && isZip(bytes) ? unzip(bytes) : null;
  if (!parts || workbookPath(parts) === undefined) return () => [];
  return sheet => {
    const place = sheetPath(parts, sheet);
    const start = place === undefined ? '' : strFromU8(parts.get(place)!().subarray(0, START), true);
    const widths: (number | null)[] = [];
    for (const { min, max, width } of tagsOf(start.split('<sheetData')[0]!, 'col')) {
      if (width === undefined || !(Number(width) > 0)) continue;
      for (let column = Number(min) - 1; column < Math.min(Number(max), MOST); column++) {
        while (widths.length <= column) widths.push(null);
        widths[column] = Number(width);
      }
    }
    return widths;
  };
}
