/** Pixels of a sheet of A4 on its side within margins of 0.3 inches: 281.8 by 194.8 mm at 96 to the inch. */
export const paper = { width: 1065, height: 736 };

/** What a page is printed with at the least, as a part of its size: letters of 9 points are printed with 8. */
export const leastScale = 8 / 9;

/** Points of a row of a page, where all are alike: as high as spreadsheets make them. */
export const rowHeight = 15.75;

/** Points that a page may be high so that it is printed no smaller. */
export const pageHeight = (paper.height / leastScale) * 0.75;
