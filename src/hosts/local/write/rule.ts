import type { ConditionalFormatOptions, Style } from 'excelize-wasm';
import { address } from '../../../core/cell/reference';
import { conditionOf } from '../../../report/formula';
import type { Area, Rule } from '../../../report/sheet';
import { rangeOf } from '../range';
import type { ExcelFile } from './excelize';
import { answered, did } from './excelize';
import { solid } from './look';

/** Adds conditional formats to a sheet. Areas are those of the sheet. */
export function addRules(file: ExcelFile, sheet: string, rules: Rule[]): void {
  if (rules.length === 0) return;
  const formats = formatter(file);
  for (const rule of rules) did(file.SetConditionalFormat(sheet, rangeOf(rule.area), [optionsOf(rule, formats)]));
}

type Formatter = (color: string, fill: string, isBold?: boolean) => number;

function optionsOf(rule: Rule, formats: Formatter): ConditionalFormatOptions {
  switch (rule.kind) {
    case 'text':
      return { Type: 'cell', Criteria: '==', Value: `"${rule.equals.replace(/"/g, '""')}"`, Format: formats(rule.color, rule.fill) };
    case 'where':
    case 'sign':
    case 'number':
    case 'odd': {
      // Without separators, which differ from country to country; absolute in the column alone.
      const isBold = rule.kind === 'where' && rule.isBold;
      return { Type: 'formula', Criteria: conditionOf(rule), Format: formats(rule.color, rule.fill, isBold) };
    }
    case 'below':
    case 'above':
      return {
        Type: 'formula',
        Criteria: comparison(rule.area, rule.kind === 'below' ? '<' : '>', rule.value),
        Format: formats(rule.color, rule.fill),
      };
    case 'scale':
      return {
        Type: '3_color_scale',
        Criteria: '=',
        MinType: 'num',
        MinValue: String(rule.low.at),
        MinColor: rule.low.fill,
        MidType: 'num',
        MidValue: String(rule.middle.at),
        MidColor: rule.middle.fill,
        MaxType: 'num',
        MaxValue: String(rule.high.at),
        MaxColor: rule.high.fill,
      };
  }
}

/** Excel's plain comparison takes a blank for 0 and any text for more than any number. */
function comparison({ row, column }: Area, sign: string, value: number): string {
  const cell = address(row, column);
  return `AND(ISNUMBER(${cell}),${cell}${sign}${value})`;
}

/** Number of the workbook's conditional style of two colours and a weight; one that is there already is used again, or they would pile up. */
function formatter(file: ExcelFile): Formatter {
  const known = new Map<string, number>();
  for (let i = 0; ; i++) {
    const { style, error } = answered(file.GetConditionalStyle(i));
    if (error) break;
    const key = keyOf(style);
    if (key && !known.has(key)) known.set(key, i);
  }
  return (color, fill, isBold = false) => {
    const key = keyFor(color, fill, isBold);
    const Font = { Color: color, ...(isBold ? { Bold: true } : {}) };
    const style = known.get(key) ?? did(file.NewConditionalStyle({ Font, Fill: solid(fill) })).style;
    known.set(key, style);
    return style;
  };
}

const keyFor = (color: string, fill: string, isBold: boolean): string => `${color} ${fill} ${isBold}`.toLowerCase();

/** The two colours of a style that has nothing but them and, it may be, bold letters. */
function keyOf({ Font, Fill, Border, NumFmt, CustomNumFmt, Alignment, Protection }: Style): string | null {
  const [fill] = Fill?.Color ?? [];
  if (!Font?.Color || !fill || Font.Italic || Font.Underline || Font.Strike || Border?.length || NumFmt || CustomNumFmt) return null;
  return Alignment || Protection ? null : keyFor(`#${Font.Color.slice(-6)}`, `#${fill.slice(-6)}`, Font.Bold ?? false);
}
