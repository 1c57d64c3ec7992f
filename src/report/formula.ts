import { columnLetters } from '../core/cell/reference';
import type { Area, Rule } from './sheet';

/** Rules that a spreadsheet knows by a formula alone. */
export type FormulaRule = Extract<Rule, { kind: 'where' | 'sign' | 'number' | 'odd' }>;

/**
 * The condition of a rule as both Sheets and Excel take it, for the first row of its area: no separators, which differ from country to
 * country. Each is written as hardly anyone would write it: so the add-on knows its own rules from the user's.
 * @example `"Broken"=$M4`
 */
export function conditionOf(rule: FormulaRule): string {
  switch (rule.kind) {
    case 'where':
      return `"${rule.equals.replace(/"/g, '""')}"=${cellOf(rule.area, rule.column)}`;
    case 'sign':
      return `"${rule.sign.replace(/"/g, '""')}"=LEFT((${cellOf(rule.area)}))`;
    case 'number':
      return `ISNUMBER((${cellOf(rule.area)}))`;
    case 'odd':
      return `ISODD(0+LEFT((${cellOf(rule.area)})))`;
  }
}

const cellOf = ({ row, column }: Area, at = column): string => `$${columnLetters(at)}${row + 1}`;

/** True for a condition that `conditionOf` may have written. */
export const isOurCondition = (formula: string): boolean =>
  /^=?("([^"]|"")*"=(\$[A-Z]+\d+|LEFT\(\(\$[A-Z]+\d+\)\))|(ISNUMBER|ISODD\(0\+LEFT)\(\(\$[A-Z]+\d+\)\)\)?)$/.test(formula);
