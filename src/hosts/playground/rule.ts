import type { ConditionalFormatRule, Model } from '@odoo/o-spreadsheet';
import { conditionOf } from '../../report/formula';
import type { Rule } from '../../report/sheet';
import { did, zoneOf } from './sheet';

const OURS = 'promise-audit-';

/** Puts the report's rules in place of those of the audit before; rules of the user's stay. */
export function putRules(model: Model, sheetId: string, rules: readonly Rule[]): void {
  const before = model.getters.getConditionalFormats(sheetId).filter(({ id }) => id.startsWith(OURS));
  for (const { id } of before) model.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  rules.forEach((rule, i) => {
    const ranges = [model.getters.getRangeDataFromZone(sheetId, zoneOf(rule.area))];
    did(
      model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: { id: `${OURS}${i}`, rule: ruleOf(rule) } }),
      `the rule ${rule.kind}`,
    );
  });
}

function ruleOf(rule: Rule): ConditionalFormatRule {
  if (rule.kind === 'scale') {
    const threshold = ({ at, fill }: { at: number; fill: string }) => ({
      type: 'number' as const,
      value: String(at),
      color: numberOf(fill),
    });
    return { type: 'ColorScaleRule', minimum: threshold(rule.low), midpoint: threshold(rule.middle), maximum: threshold(rule.high) };
  }
  const style = { textColor: rule.color, fillColor: rule.fill };
  switch (rule.kind) {
    case 'where':
    case 'sign':
    case 'number':
    case 'odd':
      return {
        type: 'CellIsRule',
        operator: 'customFormula',
        values: [`=${conditionOf(rule)}`],
        style: rule.kind === 'where' && rule.isBold ? { ...style, bold: true } : style,
      };
    case 'text':
      return { type: 'CellIsRule', operator: 'isEqual', values: [rule.equals], style };
    case 'below':
      return { type: 'CellIsRule', operator: 'isLessThan', values: [String(rule.value)], style };
    case 'above':
      return { type: 'CellIsRule', operator: 'isGreaterThan', values: [String(rule.value)], style };
  }
}

/** The grid counts the colours of a scale as numbers. @example numberOf('#00ff00') //=> 65280 */
const numberOf = (color: string): number => Number.parseInt(color.slice(1), 16);
