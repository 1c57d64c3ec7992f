import Papa from 'papaparse';
import { FORMULA_START } from '../../../core/cell/text';

/** Rows as a .csv that any spreadsheet opens as it is: no text of it becomes a formula. */
export const planFile = (rows: Parameters<typeof Papa.unparse>[0]): string =>
  `\ufeff${Papa.unparse(rows, { escapeFormulae: FORMULA_START })}\r\n`;
