import { type Desk, ifModelled, type Questions } from './question';

/** What becomes of a value that is written into A1 of a tab, in a number format. */
function written({ book, sheet }: Desk, format: string, value: unknown): object {
  const range = sheet.getRange(1, 1);
  range.setNumberFormats([[format]]);
  range.setValues([[value as string]]);
  SpreadsheetApp.flush();
  const [[got]] = range.getValues() as [[unknown]];
  return {
    value: isDate(got) ? Utilities.formatDate(got, book.getSpreadsheetTimeZone(), "'date' yyyy-MM-dd HH:mm:ss") : got,
    formula: range.getFormulas()[0]![0]!.replace(/gid=\d+/, 'gid=1'),
    shows: ifModelled(() => range.getDisplayValues()[0]![0]),
  };
}

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** What cells make of what is written into them, and what they give back. */
export const cellQuestions: Questions = {
  'a leading apostrophe is swallowed in an ordinary cell': desk => written(desk, 'General', "'=1+1"),
  'a leading apostrophe is swallowed in a cell of plain text': desk => written(desk, '@', "'007"),
  'words in a cell of plain text stay as they are': desk => written(desk, '@', 'Kept'),
  'a word for true stays a word in a cell of plain text': desk => written(desk, '@', 'TRUE'),
  'a formula in a cell of plain text is its text': desk => written(desk, '@', '=1+1'),
  'a formula in an ordinary cell is worked out': desk => written(desk, 'General', '=1+1'),
  'a day with an apostrophe stays text in a column of dates': desk => written(desk, 'yyyy-mm-dd', "'2026-11-22"),
  'a day without an apostrophe becomes a date': desk => written(desk, 'yyyy-mm-dd', '2026-11-22'),
  'a serial number in a column of dates is a date': desk => written(desk, 'yyyy-mm-dd', 46_348),
  'a number in a cell of plain text': desk => written(desk, '@', 5),
  'a percent with a space before its sign': desk => written(desk, '0" "%', 0.5),
  'points with their sign': desk => written(desk, '+0.0;-0.0;0', -24.14),
  'a link with a semicolon': desk => written(desk, 'General', `=HYPERLINK("#gid=${desk.sheet.getSheetId()}&range=A1";"x")`),
  'a drawing with semicolons and stacks': desk =>
    written(
      desk,
      'General',
      '=SPARKLINE(SPLIT("700 250";" ");VSTACK(HSTACK("charttype";"bar");HSTACK("max";1000);HSTACK("color1";"#BE3B26");HSTACK("color2";"#C9CDD3")))',
    ),
  'General gives the usual format back': desk => {
    const range = desk.sheet.getRange(1, 1);
    range.setNumberFormats([['@']]);
    range.setNumberFormats([['General']]);
    return written(desk, 'General', '7');
  },
  'an unticked box is FALSE': ({ fresh }) => {
    const range = fresh().getRange(1, 1);
    range.setValues([[false]]);
    return range.getValues()[0]![0];
  },
  'a picture in a cell is an object that is no date': ({ fresh }) =>
    ifModelled(() => {
      const range = fresh().getRange(1, 1);
      const image = SpreadsheetApp.newCellImage()
        .setSourceUrl(
          'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
        )
        .build();
      range.setValue(image);
      SpreadsheetApp.flush();
      const [[got]] = range.getValues() as [[unknown]];
      return [typeof got, isDate(got)];
    }),
  'a cell takes 50,000 letters, and no more': ({ fresh }) => {
    const range = fresh().getRange(1, 1);
    range.setValues([['x'.repeat(50_000)]]);
    try {
      range.setValues([['x'.repeat(50_001)]]);
      SpreadsheetApp.flush();
      return 'more';
    } catch {
      return 'no more';
    }
  },
  'a line break and a smile come back': ({ fresh }) => {
    const range = fresh().getRange(1, 1);
    range.setValues([["'a\nb 🙂 好"]]);
    return range.getValues()[0]![0];
  },
  'all values of a tab are read with -1': ({ fresh }) => {
    const sheet = fresh();
    sheet.getRange(1, 1, 2, 2).setValues([
      ['a', 'b'],
      ['c', ''],
    ]);
    return sheet.getSheetValues(1, 1, -1, -1);
  },
  'all values of an empty tab are read with -1': ({ fresh }) => fresh().getSheetValues(1, 1, -1, -1),
};
