/** Letters that a cell of Excel holds; what a damaged or forged file has beyond them is not read. */
export const LONGEST_TEXT = 32_767;
/** Rows and columns of a sheet of Excel. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
