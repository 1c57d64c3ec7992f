import { answerOf, type Desk } from './question';

const block = (seed: number): string[][] =>
  Array.from({ length: 500 }, (_, i) => Array.from({ length: 20 }, (_, j) => `'word ${seed + i * j}`));
const white = Array.from({ length: 500 }, () => Array.from({ length: 20 }, () => '#ffffff'));

/** Calls that a check is made of, and how often each is timed. */
const timed: Readonly<Record<string, [times: number, call: (desk: Desk, i: number) => unknown]>> = {
  'Sheet.getSheetId': [100, ({ sheet }) => sheet.getSheetId()],
  'Sheet.getName': [100, ({ sheet }) => sheet.getName()],
  'Sheet.getType': [100, ({ sheet }) => sheet.getType()],
  'Sheet.getRange': [100, ({ sheet }) => sheet.getRange(1, 1, 5, 5)],
  'Sheet.getMaxRows': [50, ({ sheet }) => sheet.getMaxRows()],
  'Utilities.formatDate': [100, (_, i) => Utilities.formatDate(new Date(1.6e12 + i * 8.64e7), 'America/New_York', 'yyyy-MM-dd-HH-mm-ss')],
  'setValues of 500 x 20, flushed': [
    3,
    ({ sheet }, i) => {
      sheet.getRange(1, 1, 500, 20).setValues(block(i));
      SpreadsheetApp.flush();
    },
  ],
  'getValues of 500 x 20': [3, ({ sheet }) => sheet.getRange(1, 1, 500, 20).getValues()],
  'setBackgrounds of 500 x 20, flushed': [
    2,
    ({ sheet }) => {
      sheet.getRange(1, 1, 500, 20).setBackgrounds(white);
      SpreadsheetApp.flush();
    },
  ],
  'DeveloperMetadataFinder.find': [3, ({ book }) => book.createDeveloperMetadataFinder().withKey('promise-audit').find()],
  'a million steps of plain script': [
    1,
    () => {
      let n = 0;
      for (let i = 0; i < 1e6; i++) n = (n * 31 + i) % 1_000_003;
      return n;
    },
  ],
};

/** Milliseconds of one call each, the mean of several. */
export const timings = (desk: Desk): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(timed).map(([name, [times, call]]) => {
      const start = Date.now();
      const failed = answerOf(() => {
        for (let i = 0; i < times; i++) call(desk, i);
      });
      return [name, failed ?? Math.round(((Date.now() - start) / times) * 100) / 100];
    }),
  );
