import { columnLetters } from '../core/reference';
import type { Rule } from './sheet';

/**
 * The condition of a `where` rule as both Sheets and Excel take it, for the first row of its area: no separators, which differ from
 * country to country. The text comes first, as hardly anyone would write it: so the add-on knows its own rules from the user's.
 * @example `"Broken"=$M4`
 */
export const whereFormula = ({ column, equals, area }: Extract<Rule, { kind: 'where' }>): string =>
  `"${equals.replace(/"/g, '""')}"=$${columnLetters(column)}${area.row + 1}`;

/** True for a formula that `whereFormula` may have written. */
export const isWhereFormula = (formula: string): boolean => /^=?"([^"]|"")*"=\$[A-Z]+\d+$/.test(formula);
