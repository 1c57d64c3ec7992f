import type { Style } from 'excelize-wasm';
import type { Look } from '../../../report/sheet';
import { font } from '../../../report/style';
import type { ExcelFile } from './excelize';
import { did } from './excelize';

/** Excel's own number for the format that shows text as it is. */
const AS_TEXT = 49;
const THIN = 1;
const THICK = 5;

/** Number of the workbook's style for a look; asked for once per look, for equal looks are the same object. */
export function styler(file: ExcelFile): (look: Look) => number {
  const known = new Map<Look, number>();
  return look => {
    const style = known.get(look) ?? did(file.NewStyle(styleOf(look))).style;
    known.set(look, style);
    return style;
  };
}

function styleOf({ bold, italic, size, color, fill, format, align, valign, wrap, isTurned, underline, edge }: Look): Style {
  const border = [
    ...(edge ? [{ Type: 'left', Color: edge, Style: THICK }] : []),
    ...(underline ? [{ Type: 'bottom', Color: underline, Style: THIN }] : []),
  ];
  return {
    Font: { Family: font, Bold: bold, Italic: italic, Size: size, Color: color },
    Alignment: {
      Horizontal: align,
      Vertical: valign === 'middle' ? 'center' : 'top',
      WrapText: wrap,
      ...(isTurned ? { TextRotation: 90 } : {}),
    },
    ...(fill ? { Fill: solid(fill) } : {}),
    ...(border.length > 0 ? { Border: border } : {}),
    ...formatOf(format),
  };
}

/** The font of the user's own cells. */
export const fontOf = (file: ExcelFile): string => did(file.GetDefaultFont()).fontName || font;

export const solid = (color: string) => ({ Type: 'pattern', Pattern: 1, Color: [color] });

export const formatOf = (format: string): Pick<Style, 'NumFmt' | 'CustomNumFmt'> => {
  if (format === '') return {};
  return format === '@' ? { NumFmt: AS_TEXT } : { CustomNumFmt: format };
};
