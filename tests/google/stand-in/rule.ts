import { areaOf, makeRange } from './range';
import { builder, plainOf, strict } from './strict';
import type { RuleState, SheetState } from './tab';
import type { World } from './world';

const steps = [
  'setRanges',
  'whenTextEqualTo',
  'whenNumberLessThan',
  'whenNumberGreaterThan',
  'whenFormulaSatisfied',
  'setBackground',
  'setBold',
  'setFontColor',
  'setGradientMinpointWithValue',
  'setGradientMidpointWithValue',
  'setGradientMaxpointWithValue',
];

/** A rule as it is built, which holds nowhere yet. */
export const ruleBuilder = (world: World): object =>
  builder(
    'ConditionalFormatRuleBuilder',
    steps,
    notes => {
      const { setRanges = [[]], ...plain } = plainOf(notes);
      const rule: RuleState = { steps: plain, ranges: (setRanges[0] as object[]).map(areaOf) };
      return strict('ConditionalFormatRule', { rule });
    },
    () => world.counter.steps++,
  );

/** The rule that was handed over, as plain data. */
export const ruleIn = (given: unknown): RuleState => (given as { rule: RuleState }).rule;

/** A rule as Google gives it back: another object than the one that was handed over. */
export function ruleOf(world: World, sheet: SheetState, rule: RuleState, getSheet: () => object): object {
  const { setGradientMaxpointWithValue: gradient, setBackground: ground } = rule.steps;
  const colorOf = (given: unknown[] | undefined): string | null => (given ? String(given[0]).toLowerCase() : null);
  const test = Object.keys(rule.steps).find(step => step.startsWith('when'));
  return strict('ConditionalFormatRule', {
    rule,
    getRanges: () => {
      world.note('ConditionalFormatRule.getRanges');
      return rule.ranges.map(({ row, column, rows, columns }) => makeRange(world, sheet, row + 1, column + 1, rows, columns, getSheet));
    },
    getGradientCondition: () => (gradient ? strict('GradientCondition', { getMaxColor: () => colorOf(gradient) }) : null),
    getBooleanCondition: () =>
      test
        ? strict('BooleanCondition', {
            getCriteriaType: () => (test === 'whenFormulaSatisfied' ? 'CUSTOM_FORMULA' : test),
            getCriteriaValues: () => rule.steps[test],
            getBackground: () => colorOf(ground),
          })
        : null,
  });
}
