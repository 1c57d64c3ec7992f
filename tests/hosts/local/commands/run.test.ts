import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Grid } from '../../../../src/core/cell/cell';
import { main } from '../../../../src/hosts/local/commands/main';
import { newWorkbook, openWorkbook } from '../../../../src/hosts/local/read/open';
import { type Parts, tabsOf, times } from '../../../app/tiny';
import { quietTerminal } from '../terminal';

const terminal = quietTerminal();

/** A file of a tiny workbook. */
async function made(parts: Parts = {}): Promise<string> {
  const workbook = newWorkbook();
  for (const [name, [head = [], ...rows]] of Object.entries(tabsOf({ evidence: [...times(48, 5), ...times(32, 1)], ...parts }))) {
    const columns = head.map(header => ({ header: String(header), note: '', isRequired: false, choices: [], format: '', width: 10 }));
    workbook.createInputTab({ name, columns, rows });
  }
  const path = join(mkdtempSync(join(tmpdir(), 'main-')), 'audit.xlsx');
  await workbook.save(path);
  return path;
}

const gridOf = (file: string, tab: string): Grid => openWorkbook(file).head(tab, 1000);
const savedDays = (file: string): unknown[] => gridOf(file, 'History').flatMap(([day]) => (/^\d{4}-/.test(String(day)) ? [day] : []));

describe('run --actions', () => {
  test('opens an action below the others, in the copy alone, and once', async () => {
    const actions = [{ 'Promise ID': 'P9', Action: 'Ours', 'Our own': 'x', Status: 'Open', Owner: 'Zoe' }];
    const input = await made({ actions });
    expect(await main(['run', input, '-o', input, '--as-of', '2026-11-22', '--actions'])).toBe(0);
    expect(terminal.said).toContain('Opened 1 action in its tab Actions');
    expect(terminal.said).not.toContain('no action is open');
    expect(gridOf(input, 'Actions').slice(1)).toEqual([
      ['P9', 'Ours', 'x', 'Open', 'Zoe'],
      ['P1', expect.stringMatching(/^Fix the cause/), null, 'Open', 'Ann'],
    ]);
    terminal.said = '';
    expect(await main(['run', input, '-o', input, '--actions'])).toBe(0);
    expect(terminal.said).toContain('No newly broken promise lacks an action.');
    expect(gridOf(input, 'Actions')).toHaveLength(3);
    terminal.said = '';
    expect(await main(['run', input, '-o', input, '--actions', 'P1'])).toBe(0);
    expect(terminal.said).toContain('An action is already open for P1: none was added. See the tab Actions.');
    expect(gridOf(input, 'Actions')).toHaveLength(3);
  });

  test('wants a tab for them', async () => {
    expect(await main(['run', await made(), '--actions'])).toBe(2);
    expect(terminal.said).toContain('Missing tab “Actions”');
  });
});

describe('run --save', () => {
  test('keeps each day in the History of the copy, also where the copy is written over, and compares with it', async () => {
    const input = await made();
    const copy = input.replace('.xlsx', '.audited.xlsx');
    expect(await main(['run', input, '--as-of', '2026-08-22', '--save'])).toBe(0);
    expect(terminal.said).toContain('Saved: 1 promise in its tab Audit history.');
    expect(savedDays(copy)).toEqual(['2026-08-22']);
    expect(await main(['run', input, '--as-of', '2026-11-22', '--save', '--json', `${input}.json`])).toBe(0);
    expect(savedDays(copy)).toEqual(['2026-08-22', '2026-11-22']);
    expect(JSON.parse(readFileSync(`${input}.json`, 'utf8')).promises[0].change).toMatchObject({
      since: '2026-08-22',
      verdict: 'no-change',
    });
    expect(await main(['run', input, '--as-of', '2026-11-23'])).toBe(0);
    expect(savedDays(copy)).toEqual(['2026-08-22', '2026-11-22']);
    expect(gridOf(input, 'Promises')).toHaveLength(2);
  });

  test('keeps them in the input itself where that is what is written', async () => {
    const input = await made();
    for (const day of ['2026-08-22', '2026-08-22', '2026-08-23']) await main(['run', input, '-o', input, '--as-of', day, '--save']);
    expect(savedDays(input)).toEqual(['2026-08-22', '2026-08-23']);
  });

  test('joins the History of the input with that of the copy, by day', async () => {
    const input = await made();
    const copy = input.replace('.xlsx', '.audited.xlsx');
    await main(['run', input, '--as-of', '2026-08-23', '--save']);
    for (const day of ['2026-08-22', '2026-08-24']) await main(['run', input, '-o', input, '--as-of', day, '--save']);
    await main(['run', input, '--as-of', '2026-11-22']);
    expect(savedDays(copy)).toEqual(['2026-08-22', '2026-08-23', '2026-08-24']);
  });

  test('never overwrites a tab of the user’s: it says so, and writes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'main-'));
    writeFileSync(join(folder, 'Promises.csv'), 'Promise ID,Touchpoint,Promise\nP1,Store,A smile');
    writeFileSync(join(folder, 'History.csv'), 'Our own\nwords');
    expect(await main(['run', folder, '--save'])).toBe(2);
    expect(terminal.said).toContain('A tab of your own has the name “History”');
    expect(existsSync(`${folder}.audited.xlsx`)).toBe(false);
  });

  test('is an option of run alone', async () => {
    expect(await main(['check', await made(), '--save'])).toBe(2);
    expect(terminal.said).toContain('Invalid option “--save”');
  });
});
