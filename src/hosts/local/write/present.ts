import { readPart, sheetPath, writePart } from '../package/package';
import { tagsOf } from '../package/xml';
import type { Parts } from '../package/zip';
import { joined } from '../range';

/** What stands on a report tab so far, as only its XML tells. */
export interface Present {
  /** The ranges with conditional formats, once for each format. */
  ruled: string[];
  /** Counted from 0. */
  hiddenRows: number[];
  /** Range of the filter; null for none. */
  filter: string | null;
  /** True while the filter hides something. */
  isFiltered: boolean;
}

export function presentIn(xml: string): Present {
  const [filter] = tagsOf(xml, 'autoFilter');
  return {
    ruled: tagsOf(xml, 'conditionalFormatting').map(tag => tag.sqref ?? ''),
    hiddenRows: tagsOf(xml, 'row').flatMap(tag => (/^(1|true)$/.test(tag.hidden ?? '') ? [Number(tag.r) - 1] : [])),
    filter: filter?.ref?.replace(/\$/g, '') ?? null,
    isFiltered: /<(?:\w+:)?filterColumn\b/.test(xml),
  };
}

/** Mends what excelize does to the user's own conditional formats and drop-downs when it inserts rows: it cuts their ranges up. */
export function joinRanges(parts: Parts, sheet: string): void {
  const path = sheetPath(parts, sheet);
  if (!path) return;
  const mended = readPart(parts, path).replace(/(\ssqref=")([^"]+)/g, (_, start, ranges) => start + joined(ranges));
  writePart(parts, path, mended);
}
