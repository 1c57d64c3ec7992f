// looks of a block -> those of a list's rows to come, laid out once -> property by property, what is other than before, in one call each
import type { Look, Sheet } from '../../report/sheet';
import { fingerprint } from './fingerprint';
import { drawLines } from './line';
import type { Mark } from './mark';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
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
  line: { of: look => look.underline, put: drawLines },
};

/** How a tab is to look: of a list, what all its rows share, and what some of them have of their own. */
export interface Looked {
  /** The block row by row; a list's at least down to its first row. */
  looks: Looks;
  /** A row of a list that has nothing of its own; null for a page. */
  usual: readonly Look[] | null;
  /** Fingerprint of what a list shows above its first row and in any of its rows; '' for a page. */
  form: string;
  /** By property, fingerprint of the rows that differ from a list's form; of all rows of a page. '' where there is none. */
  rest: Readonly<Record<string, string>>;
}

export function lookedAt({ cells, body }: Sheet): Looked {
  // A blank cell of a list looks like any other, and what is drawn into a cell has its own colours.
  const looks: Look[][] = cells.map((row, i) =>
    row.map(({ value, look, spark }, j) => (body && i >= body.row && (value === null || spark) ? body.looks[j]! : look)),
  );
  if (!body) return { looks, usual: null, form: '', rest: mapped(({ of }) => fingerprint(each(looks, of))) };
  // Sheets has lines of its own between the rows of a list.
  const usual = body.looks.map(look => ({ ...look, underline: null }));
  const rows = looks.map((row, i) => (i < body.row ? row : row.map(look => ({ ...look, underline: null }))));
  while (rows.length <= body.row) rows.push(usual);
  const rest = mapped(({ of }) => {
    const plain = JSON.stringify(usual.map(of));
    const own = rows.flatMap((row, i) => (i < body.row || JSON.stringify(row.map(of)) === plain ? [] : [[i, row.map(of)]]));
    return own.length === 0 ? '' : fingerprint(own);
  });
  return { looks: rows, usual, form: fingerprint([rows.slice(0, body.row), usual]), rest };
}

const mapped = (of: (property: Property) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, of(property)]));

/** Gives a list its form: rows get theirs down to row `end`, whether there is anything in them or not. */
export function putForm(sheet: GoogleSheet, { looks, usual }: Looked, row: number, end: number): void {
  if (!usual) return;
  const head = sheet.getRange(1, 1, row + 1, usual.length);
  for (const { put } of Object.values(properties)) put(head, [...looks.slice(0, row), usual]);
  copyRow(sheet, row, usual.length, row + 1, end);
}

/** Gives the rows from `start` up to `end`, counted from 0, the looks of row `from`: Google repeats what is copied as often as it takes. */
export function copyRow(sheet: GoogleSheet, from: number, columns: number, start: number, end: number): void {
  if (end > start) sheet.getRange(from + 1, 1, 1, columns).copyFormatToRange(sheet, 1, columns, start + 1, end);
}

/** Writes those properties of the block that are other than before. Rows that a list no longer has lose what was their own. */
export function putRest(sheet: GoogleSheet, { looks, usual, rest }: Looked, before: Mark): void {
  const rows = usual ? Math.max(looks.length, before.rows) : looks.length;
  const all = Array.from({ length: rows }, (_, i) => looks[i] ?? usual!);
  const block = sheet.getRange(1, 1, rows, looks[0]!.length);
  for (const [name, { put }] of Object.entries(properties)) if (rest[name] !== (before.looks[name] ?? '')) put(block, all);
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
