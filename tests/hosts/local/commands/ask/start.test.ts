import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { connectByAsking } from '../../../../../src/hosts/local/commands/ask/connect';
import { start } from '../../../../../src/hosts/local/commands/ask/start';
import { readingOf } from '../../../../../src/hosts/local/outside/how-to-read';
import { openWorkbook } from '../../../../../src/hosts/local/read/open';
import { wordsOf } from '../../../../../src/hosts/local/words';
import { laundry, survey, tabsOf } from '../../../../app/guide/hotel';
import { person } from './asking';

const words = wordsOf('en');
const folder = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const csv = (name: string, rows: unknown[][]): string => {
  writeFileSync(at(name), Papa.unparse(rows));
  return at(name);
};
const column = (file: string, tab: string, header: string): unknown[] => {
  const [head, ...rows] = openWorkbook(file).head(tab, 99);
  return rows.map(row => row[head!.indexOf(header)]);
};

csv('guests.csv', survey(4));
writeFileSync(
  at('website.txt'),
  'FRONT DESK\nChecked in within 5 minutes.\n\nLAUNDRY\nYour shirts back within 24 hours.\nWelcome to the Alder.\n',
);

writeFileSync(at('poster.txt'), 'SHUTTLE\nChecked in within 5 minutes.\nThe lake shuttle has blue seats.\n');

test('from two texts and a survey to a report, in one workbook and by what a marketer knows', async () => {
  const asker = person([
    [/^Which workbook/, at('audit')],
    [/^A text file/, `'${at('website.txt')}'`],
    [/promises found.*the 1 sentence below/, true],
    [/^Another text file/, at('poster.txt')],
    [/seems to promise anything/, ['blue seats']],
    [/^Another text file/, ''],
    [/^A file with/, at('guests.csv')],
    [/“4 to 6 minutes” goes beyond/, 'is not good'],
    [/^How fresh.*Which promise/s, 'Nothing'],
    [/^Cleanliness.*Which promise/s, 'Nothing'],
    [/^Was your night noisy.*Which promise/s, 'Nothing'],
    [/^Parking.*Which promise/s, 'Nothing'],
    [/^Count 2 questions/, true],
    [/^Another file/, ''],
    [/no question that tells/, ['shirts back']],
    [/^Check them now/, true],
  ]);
  const printed: string[] = [];
  const asked: unknown[] = [];
  const status = await start(
    asker,
    words,
    text => printed.push(text) && 0,
    async request => asked.push(request) && 0,
  );
  expect([status, asker.left()]).toEqual([0, 0]);
  const file = at('audit.xlsx');
  expect(asked).toEqual([expect.objectContaining({ command: 'run', workbook: file, out: file })]);
  expect(readdirSync(folder).filter(name => name.endsWith('.xlsx'))).toEqual(['audit.xlsx']);
  expect(asker.said.join('\n')).toContain('Said already: “Checked in within 5 minutes”');
  expect(column(file, 'Promises', 'Promise')).toEqual([
    'Checked in within 5 minutes',
    'Your shirts back within 24 hours',
    'The lake shuttle has blue seats',
  ]);
  expect(column(file, 'Promises', 'Kept when')).toEqual(['one of: Under 3 minutes; 3 to 5 minutes', '<= 24 hours', undefined]);
  expect(column(file, 'Sources', 'Holds')).toEqual(['Value', 'Expected', 'Date']);
});

test('a workbook that is there stays beside it as it was, and a file that is not there is asked for again', async () => {
  const file = at('audit.xlsx');
  const asker = person([
    [/^Which workbook/, file],
    [/^A text file/, at('nowhere.txt')],
    [/^A text file/, ''],
    [/^A file with/, ''],
    [/^Check them now/, false],
  ]);
  const printed: string[] = [];
  expect(
    await start(
      asker,
      words,
      text => printed.push(text) && 0,
      () => Promise.reject(new Error('not asked for')),
    ),
  ).toBe(0);
  expect(asker.said.join('\n')).toContain('Missing file');
  expect(readdirSync(folder).filter(name => /^audit\.backup-.*\.xlsx$/.test(name))).toHaveLength(1);
  expect(printed.join('\n')).toContain('To check:\n  npx promise-audit run');
});

test('who has no text of what the brand says types the promises', async () => {
  const file = at('typed.xlsx');
  const asker = person([
    [/^Which workbook/, file],
    [/^A text file/, ''],
    [/^A promise, as customers read it/, 'Checked in within 5 minutes'],
    [/^Another promise/, 'Towels as white as snow'],
    [/^Another promise/, ''],
    [/found/, ['within 5 minutes', 'white as snow']],
    [/^A file with/, ''],
    [/no question that tells/, true],
    [/^Check them now/, false],
  ]);
  const status = await start(
    asker,
    words,
    () => 0,
    () => Promise.reject(new Error('not asked for')),
  );
  expect([status, column(file, 'Promises', 'Promise')]).toEqual([0, ['Checked in within 5 minutes', 'Towels as white as snow']]);
});

describe('connect on a terminal', () => {
  mkdirSync(at('hotel'));
  for (const [name, grid] of Object.entries(tabsOf({}))) csv(`hotel/${name}.csv`, grid);
  const wish = {
    command: 'connect',
    workbook: at('hotel'),
    evidence: at('guests.csv'),
    out: at('hotel.xlsx'),
    isInPlace: false,
    isConfirmed: false,
    plan: null,
    reading: readingOf({}),
  } as const;

  test('what is likely can be unticked, and is asked about then', async () => {
    const asker = person([
      [/“4 to 6 minutes” goes beyond/, 'is good'],
      [/“OK” a good answer/, 'is not good'],
      [/^Parking.*Which promise/s, 'show it at “Room”'],
      [/^These are likely/, []],
      [/What does it tell about instead/, 'Nothing'],
      [/What does it tell about instead/, 'Nothing'],
      [/What does it tell about instead/, 'Nothing'],
      [/^Count/, true],
    ]);
    await connectByAsking(wish, asker, words, () => 0);
    expect(column(at('hotel.xlsx'), 'Promises', 'Kept when')[0]).toBe('one of: Under 3 minutes; 3 to 5 minutes; 4 to 6 minutes');
  });

  test('a tab that is connected is asked for what is to be changed, and what else is read', async () => {
    const asker = person([
      [/already connected. Tick what you want to change/, ['How long did check-in take']],
      [/^How long did check-in take/, 'The same as before'],
      [/Which answers are good/, ['Under 3 minutes']],
      [/Untick what should no longer be read/, []],
      [/^Count/, true],
    ]);
    const printed: string[] = [];
    const again = { ...wish, workbook: at('hotel.xlsx'), evidence: 'guests' };
    const rows = column(at('hotel.xlsx'), 'Sources', 'Holds').filter(Boolean);
    expect(rows).toContain('Date');
    await connectByAsking(again, asker, words, text => printed.push(text) && 0);
    expect([asker.left(), printed[0]]).toEqual([0, expect.stringContaining('of “guests”')]);
    expect(column(at('hotel.xlsx'), 'Promises', 'Kept when')[0]).toBe('one of: Under 3 minutes');
    expect(column(at('hotel.xlsx'), 'Sources', 'Holds').filter(Boolean)).toEqual(rows.filter(one => one !== 'Date'));
  });

  test('without consent nothing is written', async () => {
    const printed: string[] = [];
    const asker = person([
      [/“4 to 6 minutes” goes beyond/, 'is not good'],
      [/“OK” a good answer/, 'is no answer'],
      [/^Parking.*Which promise/s, 'Nothing'],
      [/^These are likely/, true],
      [/^Count/, false],
    ]);
    await connectByAsking({ ...wish, out: at('none.xlsx') }, asker, words, text => printed.push(text) && 0);
    expect([printed, existsSync(at('none.xlsx'))]).toEqual([['Nothing was written.'], false]);
  });
});

test('what is measured is seen as it lies beside its limit before it is agreed to', async () => {
  const book = at('laundry');
  mkdirSync(book);
  for (const [name, grid] of Object.entries(tabsOf({}))) writeFileSync(join(book, `${name}.csv`), Papa.unparse(grid as unknown[][]));
  const asker = person([
    [/^These are likely/, true],
    [/^Count 1 question/, false],
  ]);
  const wish = { command: 'connect', workbook: book, evidence: csv('Laundry.csv', laundry()), out: at('laundry.xlsx') } as const;
  const more = { isInPlace: false, isConfirmed: false, plan: null, reading: readingOf({}) } as const;
  expect(await connectByAsking({ ...wish, ...more }, asker, words, () => 0)).toBe(0);
  const picture = asker.said.find(text => text.startsWith('From Handed in to Returned'))!;
  expect(picture).toMatch(/^ {2}✓ 21 to 24\shours +█+ 4$/m);
  expect(picture).toMatch(/^ {4}24 to 27\shours +█+ 2$/m);
  expect(picture).toContain('Kept in 30 of 40 cases (<= 24 hours)');
});
