/** Excel keeps this name for itself, whatever the case. */
const RESERVED = 'history';
const LONGEST = 31;

/** True if two tabs of a workbook cannot both have these names. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * A tab's name as .xlsx allows it, unlike the names already taken; the name itself wherever it can be.
 * @example sheetName('Q1: north/south', []) //=> 'Q1 north south'
 */
export function sheetName(tab: string, taken: string[]): string {
  const clean =
    tab
      .replace(/[\\/?*[\]:\p{Cc}]+/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '') || 'Tab';
  const wanted = clean.toLowerCase() === RESERVED ? `Audit ${RESERVED}` : clean;
  for (let i = 1; ; i++) {
    const suffix = i === 1 ? '' : ` (${i})`;
    const name = wanted.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!taken.some(other => isSameName(other, name))) return name;
  }
}
