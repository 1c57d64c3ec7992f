import { conditionOf, isOurCondition } from '../../../report/formula';
import type { Area, Rule } from '../../../report/sheet';
import { ruleGrounds } from '../../../report/style';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Puts the report's rules in place of those of the audit before; rules of the user's stay, in their order. */
export function putRules(sheet: GoogleSheet, rules: readonly Rule[], isWithin: (range: Range) => boolean, isNew: boolean): void {
  if (isNew && rules.length === 0) return;
  const others = isNew ? [] : sheet.getConditionalFormatRules().filter(rule => !isOurs(rule, isWithin));
  sheet.setConditionalFormatRules([...others, ...rules.map(rule => build(sheet, rule))]);
}

/** A rule within the add-on's own block and in its own colours is the add-on's, unless it tests by a formula that the add-on would not write. */
function isOurs(rule: GoogleRule, isWithin: (range: Range) => boolean): boolean {
  const condition = rule.getBooleanCondition();
  const color = condition ? condition.getBackground() : rule.getGradientCondition()?.getMaxColor();
  if (!color || !ownGrounds.has(color.toLowerCase())) return false;
  if (
    condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA &&
    !isOurCondition(String(condition.getCriteriaValues()[0]))
  )
    return false;
  return rule.getRanges().every(isWithin);
}

const ownGrounds = new Set(ruleGrounds.map(ground => ground.toLowerCase()));

function build(sheet: GoogleSheet, rule: Rule): GoogleRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([rangeOf(sheet, rule.area)]);
  switch (rule.kind) {
    case 'text':
      return builder.whenTextEqualTo(rule.equals).setBackground(rule.fill).setFontColor(rule.color).build();
    case 'where':
    case 'sign':
    case 'number':
    case 'odd': {
      const made = builder
        .whenFormulaSatisfied(`=${conditionOf(rule)}`)
        .setBackground(rule.fill)
        .setFontColor(rule.color);
      return (rule.kind === 'where' && rule.isBold ? made.setBold(true) : made).build();
    }
    case 'below':
      return builder.whenNumberLessThan(rule.value).setBackground(rule.fill).setFontColor(rule.color).build();
    case 'above':
      return builder.whenNumberGreaterThan(rule.value).setBackground(rule.fill).setFontColor(rule.color).build();
    case 'scale': {
      const { NUMBER } = SpreadsheetApp.InterpolationType;
      return builder
        .setGradientMinpointWithValue(rule.low.fill, NUMBER, String(rule.low.at))
        .setGradientMidpointWithValue(rule.middle.fill, NUMBER, String(rule.middle.at))
        .setGradientMaxpointWithValue(rule.high.fill, NUMBER, String(rule.high.at))
        .build();
    }
  }
}

export const rangeOf = (sheet: GoogleSheet, { row, column, rows, columns }: Area): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(row + 1, column + 1, rows, columns);
