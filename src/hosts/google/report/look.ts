// looks of a block -> fingerprints, property by property -> one call for each that is other than before
import type { Look, Sheet } from '../../../report/sheet';
import { ink } from '../../../report/style';
import type { Mark } from '../mark';
import { fingerprint } from './fingerprint';
import { drawLines } from './line';
import { layers } from './runs';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Looks of the rows of a block, from its first row on. */
type Looks = readonly (readonly Look[])[];

/** What one call writes for a whole block. */
interface Property {
  of(look: Look): unknown;
  put(range: Range, looks: Looks): void;
}

const each = <T>(looks: Looks, of: (look: Look) => T): T[][] => looks.map(row => row.map(of));

const properties: Readonly<Record<string, Property>> = {
  text: { of: ({ bold, italic, size, color }) => [bold, italic, size, color], put: (range, looks) => range.setTextStyles(styles(looks)) },
  fill: { of: look => look.fill, put: (range, looks) => range.setBackgrounds(each(looks, look => look.fill)) },
  format: { of: look => look.format, put: (range, looks) => range.setNumberFormats(each(looks, look => look.format || 'General')) },
  align: { of: look => look.align, put: (range, looks) => range.setHorizontalAlignments(each(looks, look => look.align)) },
  valign: { of: look => look.valign, put: (range, looks) => range.setVerticalAlignments(each(looks, look => look.valign)) },
  wrap: { of: look => look.wrap, put: (range, looks) => range.setWraps(each(looks, look => look.wrap)) },
  turn: { of: look => look.isTurned, put: turn },
  line: { of: ({ underline, edge }) => [underline, edge], put: drawLines },
};

/** How a block is to look. */
export interface Looked {
  looks: Looks;
  /** What a list shows above its first row and in any of its rows: a fingerprint of each property; '' for a page. */
  form: string;
  /** By property, fingerprint of the rows that differ from a list's form, '' where there is none; of all rows of a page. */
  rest: Readonly<Record<string, string>>;
}

export function lookedAt({ cells, body }: Sheet): Looked {
  if (!body) {
    // What is drawn into a cell has its own colours.
    const looks = cells.map(row => row.map(({ look, spark }) => (spark ? { ...look, color: ink } : look)));
    const isTurned = looks.some(row => row.some(look => look.isTurned));
    const rest = mapped(({ of }) => fingerprint(each(looks, of)));
    return { looks, form: '', rest: isTurned ? rest : { ...rest, [TURN]: '' } };
  }
  // Sheets has lines of its own between the rows of a list.
  const usual = body.looks.map(look => ({ ...look, underline: null }));
  const looks = cells.map((row, i) =>
    row.map(({ value, look, spark }, j): Look => {
      if (i < body.row) return look;
      // A blank cell looks like any other, and what is drawn into a cell has its own colours.
      return value === null || spark ? usual[j]! : { ...look, underline: null };
    }),
  );
  const rest = mapped(({ of }) => {
    const plain = JSON.stringify(usual.map(of));
    const own = looks.flatMap((row, i) => (i < body.row || JSON.stringify(row.map(of)) === plain ? [] : [[i, row.map(of)]]));
    return own.length === 0 ? '' : fingerprint(own);
  });
  const form = mapped(({ of }) => fingerprint([looks.slice(0, body.row).map(row => row.map(of)), usual.map(of)]));
  return { looks, form: JSON.stringify(form), rest };
}

const mapped = (of: (property: Property) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, of(property)]));

/**
 * Gives the steps that write those properties of the block that are other than before: number formats, which say how a cell takes a value, and
 * then the others. What single rows of a list have of their own is written each time: users sort lists, and looks go along.
 */
export function stepsToDress({ looks, form, rest: own }: Looked, before: Mark): { first: Step[]; rest: Step[] } {
  const isOther = (name: string): boolean => {
    const [was = '', is = ''] = [before.looks[name], own[name]];
    if (name === TURN) return is !== was;
    return formOf(before.form, name) !== formOf(form, name) || (form === '' ? is !== was : is !== '' || was !== '');
  };
  const stepsOf = (names: string[]): Step[] => names.filter(isOther).map(name => block => properties[name]!.put(block, looks));
  return { first: stepsOf([FORMAT]), rest: stepsOf(Object.keys(properties).filter(name => name !== FORMAT)) };
}

/** Of one property; what an earlier version noted, or nobody knows, is like none. */
function formOf(form: string, name: string): string {
  if (!form.startsWith('{')) return form;
  return (JSON.parse(form) as Record<string, string>)[name] ?? '';
}

/** What is done to a block for its looks. */
export type Step = (block: Range) => void;

const FORMAT = 'format';
/** Hardly any tab has words that run upwards: where none has, nothing is asked of Sheets. */
const TURN = 'turn';

/** Words of a whole block, which begins at A1, run as usual, then those of each run of neighbours upwards. */
function turn(block: Range, looks: Looks): void {
  const sheet = block.getSheet();
  block.setTextRotation(0);
  looks.forEach((row, i) => {
    for (const { first, count, value } of layers(row.map(look => look.isTurned)))
      if (value) sheet.getRange(i + 1, first + 1, 1, count).setTextRotation(90);
  });
}

function styles(looks: Looks): GoogleAppsScript.Spreadsheet.TextStyle[][] {
  const known = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return each(looks, ({ bold, italic, size, color }) => {
    const key = `${bold}${italic}${size}${color}`;
    let style = known.get(key);
    if (!style) {
      style = SpreadsheetApp.newTextStyle()
        .setBold(bold)
        .setItalic(italic)
        .setFontSize(size)
        .setForegroundColor(color)
        .setUnderline(false)
        .build();
      known.set(key, style);
    }
    return style;
  });
}
