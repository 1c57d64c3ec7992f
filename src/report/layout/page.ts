/** Inches that a sheet of paper is left free of at each edge. */
export const margin = 0.25;

/** Pixels of a sheet of A4 on its side within its margins: 284.3 by 197.3 mm at 96 to the inch. */
export const paper = { width: 1074, height: 745 };

/** How much wider LibreOffice makes a column than Excel and Sheets do: it does not round the width of a digit to whole pixels. */
export const widened = 1.07;

/** Inches at the lower edge of what takes several pages: each says below which it is. */
export const footMargin = 0.4;

/** What a page is printed with at the least, as a part of its size: letters of 9 points are printed with 8. LibreOffice takes whole percents. */
export const leastScale = 0.89;

/** Points of a row of a page, where all are alike: as high as spreadsheets make them. */
export const rowHeight = 15.75;

/** Points that a page may be high so that it is printed no smaller. */
export const pageHeight = (paper.height / leastScale) * 0.75;

/** Points that one of several pages holds. */
const listHeight = ((paper.height - (footMargin - margin) * 96) / leastScale) * 0.75;

/** Rows from the top, of these heights in points, that so many pages hold; row `head` stands on each page. */
export function rowsOnPages(heights: readonly (number | null)[], head: number, pages: number): number {
  const heightAt = (row: number): number => heights[row] ?? rowHeight;
  let [page, filled, row] = [1, 0, 0];
  for (; row < heights.length; row++) {
    filled += heightAt(row);
    if (filled <= listHeight) continue;
    page += 1;
    if (page > pages) break;
    filled = heightAt(head) + heightAt(row);
  }
  return row;
}
