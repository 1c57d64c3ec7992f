import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { parse, unparse } from 'papaparse';
import type { Grid } from '../../../../src/core/cell/cell';
import { main } from '../../../../src/hosts/local/commands/main';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { laundry, survey, tabsOf } from '../../../app/guide/hotel';
import { quietTerminal } from '../terminal';

jest.setTimeout(120_000);

const terminal = quietTerminal();

const csv = (grid: Grid): string => unparse(grid as unknown[][]);

/** A folder with the hotel's tabs, and the exports of two quarters beside it. */
function hotelFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  const at = (name: string): string => join(folder, name);
  for (const name of ['book', 'autumn', 'winter']) mkdirSync(at(name));
  const settings: Grid = [
    ['Setting', 'Value'],
    ['Evidence from', '2026-10-01'],
  ];
  for (const [name, grid] of Object.entries({ ...tabsOf({}), Settings: settings })) writeFileSync(at(`book/${name}.csv`), csv(grid));
  writeFileSync(at('autumn/Guests.csv'), csv(survey(4)));
  writeFileSync(at('winter/Guests.csv'), csv(survey(3, '2027-01-0')));
  return at;
}

/** Kept and answers of each promise. */
async function audited(book: string, day: string, out: string): Promise<[number, number][]> {
  expect(await main(['run', book, '-o', `${out}.xlsx`, '--as-of', day, '--json', `${out}.json`])).toBe(0);
  const { promises } = JSON.parse(readFileSync(`${out}.json`, 'utf8')) as { promises: { kept: number; n: number }[] };
  return promises.map(({ kept, n }) => [kept, n]);
}

test('a team with a folder and an export comes to its verdicts by a plan, and next quarter by the answers of this one', async () => {
  const at = hotelFolder();
  const plan = at('plan.csv');
  const autumn = ['connect', at('book'), at('autumn/Guests.csv'), '--plan', plan, '-o', at('audit.xlsx')];
  expect(await main(autumn)).toBe(0);
  expect(terminal.said).toContain('3 questions to decide');
  // The one thing that is said otherwise: juice that is OK is good enough.
  const asked = readFileSync(plan, 'utf8');
  expect(asked).toContain('Very fresh; Fresh,');
  writeFileSync(plan, asked.replace('Very fresh; Fresh,', 'Very fresh; Fresh; OK,'));
  expect(await main(autumn)).toBe(0);
  expect(terminal.said).toContain('4 promises got a measure');
  expect(await audited(at('audit.xlsx'), '2026-11-22', at('first'))).toEqual([
    [12, 20],
    [12, 16],
    [12, 20],
    [12, 20],
    [0, 0],
  ]);

  const next = at('next.csv');
  const winter = ['connect', at('audit.xlsx'), at('winter/Guests.csv'), '--plan', next, '-o', at('audit.xlsx')];
  expect(await main(winter)).toBe(0);
  expect(terminal.said).toContain('Answered as last time, in “Guests”');
  expect(terminal.said).toContain('0 questions to decide');
  expect(await main(winter)).toBe(0);
  const tabs = openWorkbook(at('audit.xlsx')).tabs();
  expect(tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Guests', 'Guests (2)', 'Promises', 'Sources']));
  // Both quarters lie in the period: 20 rows and 15 more.
  expect(await audited(at('audit.xlsx'), '2027-02-22', at('second'))).toEqual([
    [21, 35],
    [21, 28],
    [21, 35],
    [21, 35],
    [0, 0],
  ]);
});

test('the plan of a connected tab has its answers, and given back changes what changed in it', async () => {
  const at = hotelFolder();
  const connect = (...more: string[]): Promise<number> => main(['connect', ...more, '-o', at('audit.xlsx')]);
  for (const _ of ['written', 'answered']) expect(await connect(at('book'), at('autumn/Guests.csv'), '--plan', at('plan.csv'))).toBe(0);
  terminal.said = '';
  expect(await connect(at('audit.xlsx'), 'Guests', '--plan', at('again.csv'))).toBe(0);
  expect(terminal.said).toContain('“Guests” is already connected, with these answers');
  const sources = (): unknown[][] =>
    openWorkbook(at('audit.xlsx'))
      .head('Sources', 99)
      .filter(row => row.some(cell => cell !== null));
  const before = sources();
  const [head, ...rows] = parse<string[]>(readFileSync(at('again.csv'), 'utf8').trim()).data;
  const place = (name: string): number => head!.findIndex(cell => cell.endsWith(name));
  const dropped = rows.find(row => row[place('Holds')] === 'Value' && row[place('Tells about')] !== '')!;
  writeFileSync(at('again.csv'), unparse([head!, ...rows.filter(row => row !== dropped)]));
  expect(await connect(at('audit.xlsx'), 'Guests', '--plan', at('again.csv'))).toBe(0);
  const holds = before[0]!.indexOf('Holds');
  expect(sources()).toEqual(before.filter(row => row[1] !== dropped[place('Column')] || row[holds] !== 'Value'));
});

test('doubles, tests of the team and rows that are left out are told beside a plan', async () => {
  const at = hotelFolder();
  const grid = survey(4).map((row, i) => [...row, i === 0 ? 'Left out because' : i === 3 ? 'wrong hotel' : null]);
  const said = grid.map((row, i) => [
    ...row,
    i === 0 ? 'Anything else?' : i === 2 ? 'The bath was lovely and warm' : i === 7 ? 'test' : null,
  ]);
  writeFileSync(at('autumn/Guests.csv'), csv([...said, said[2]!]));
  expect(await main(['connect', at('book'), at('autumn/Guests.csv'), '--plan', at('plan.csv')])).toBe(0);
  expect(terminal.said).toContain('Sent twice, it seems: row 22.');
  expect(terminal.said).toContain('Your own tests, it seems: row 8.');
  expect(terminal.said).toContain('Left out: 1 row (Left out because: wrong hotel).');
  terminal.said = '';
  expect(await main(['connect', at('book'), at('autumn/Guests.csv')])).toBe(0);
  expect(terminal.said).toContain('Sent twice, it seems: row 22.');
});

test('what is no plan is not read as one, and a plan is connected once', async () => {
  const at = hotelFolder();
  const connect = (plan: string): string[] => ['connect', at('book'), at('autumn/Guests.csv'), '--plan', plan, '-o', at('audit.xlsx')];
  writeFileSync(at('empty.csv'), '');
  for (const other of [at('empty.csv'), at('winter/Guests.csv')]) {
    terminal.said = '';
    expect(await main(connect(other))).toBe(2);
    expect(terminal.said).toContain('is not a plan made with --plan');
  }
  terminal.said = '';
  expect(await main(['match', at('book'), '--plan', at('empty.csv')])).toBe(2);
  expect(terminal.said).toContain('is not a plan made with --plan');
  const plan = at('plan.csv');
  expect(await main(connect(plan))).toBe(0);
  expect(await main(connect(plan))).toBe(0);
  terminal.said = '';
  expect(await main(['connect', at('audit.xlsx'), 'Guests', '--plan', plan, '-o', at('audit.xlsx')])).toBe(0);
  expect(terminal.said).toContain('is already connected like this: nothing had to be written.');
});

test('a plan may come back as a workbook, or with semicolons; what it lacks is named', async () => {
  const at = hotelFolder();
  expect(await main(['connect', at('book'), at('autumn/Guests.csv'), '--plan', at('plan.csv')])).toBe(0);
  const rows = parse<string[]>(readFileSync(at('plan.csv'), 'utf8').trim().replace('\ufeff', '')).data;
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'plan');
  writeFileSync(at('plan.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }));
  writeFileSync(at('semicolons.csv'), `\ufeff${unparse(rows, { delimiter: ';' })}`);
  const told: string[] = [];
  for (const plan of ['plan.csv', 'plan.xlsx', 'semicolons.csv']) {
    terminal.said = '';
    expect([plan, await main(['connect', at('book'), at('autumn/Guests.csv'), '--plan', at(plan), '-o', at(`${plan}.out.xlsx`)])]).toEqual([
      plan,
      0,
    ]);
    told.push(terminal.said.split('\n').find(line => line.includes('count now'))!);
  }
  expect(new Set(told).size).toBe(1);
  writeFileSync(at('lacks.csv'), unparse(rows.map(row => row.filter((_, i) => i !== rows[0]!.indexOf('Good answers')))));
  terminal.said = '';
  expect(await main(['connect', at('book'), at('autumn/Guests.csv'), '--plan', at('lacks.csv')])).toBe(2);
  expect(terminal.said).toContain('lacks “Good answers”');
});

test('without a promise there is nothing to ask, and it is said how promises come in', async () => {
  const at = hotelFolder();
  writeFileSync(at('book/Promises.csv'), 'Promise ID,Touchpoint,Promise\n');
  const plan = at('plan.csv');
  expect(await main(['connect', at('book'), at('autumn/Guests.csv'), '--plan', plan, '--lang', 'pl'])).toBe(2);
  expect(terminal.said).toContain(`npx promise-audit collect ${at('book')} strona.txt --yes --lang pl`);
  expect(existsSync(plan)).toBe(false);
});

test('new, collect --yes and connect --yes alone come to verdicts, and say what is left and how to go on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yes-'));
  const at = (name: string): string => join(folder, name);
  const [book, copy] = [at('audit.xlsx'), at('leaflet.txt')];
  writeFileSync(
    copy,
    'Laundry\nYour shirts delivered within 24 hours.\nFriendly staff.\n\nFront desk\nCheck-in never takes longer than 5 minutes.\n',
  );
  writeFileSync(at('Laundry.csv'), csv([['Ordered at', 'Delivered at'], ...laundry().slice(1)]));
  writeFileSync(at('Guests.csv'), csv(survey(4)));
  expect(await main(['new', book])).toBe(0);
  expect(await main(['collect', book, copy, '--yes', '-o', book])).toBe(0);
  expect(terminal.said).toContain('2 promises are measured by their own words');
  expect(terminal.said).toContain('1 promise waits');
  expect(await main(['connect', book, at('Laundry.csv'), '--yes', '-o', book])).toBe(0);
  expect(await main(['connect', book, at('Guests.csv'), '--yes', '-o', book])).toBe(0);
  expect(terminal.said).toContain(`--plan plan.csv`);
  expect(await audited(book, '2026-11-22', at('out'))).toEqual([
    [30, 42],
    [0, 0],
    [0, 0],
  ]);
});
