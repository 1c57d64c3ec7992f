import { chmodSync, existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Cell, Grid } from '../../../../src/core/cell/cell';
import { main } from '../../../../src/hosts/local/commands/main';
import { newWorkbook, openWorkbook } from '../../../../src/hosts/local/read/open';
import type { Parts } from '../../../app/tiny';
import { tabsOf, times } from '../../../app/tiny';
import { inOffice, resaved } from '../office';
import { quietTerminal } from '../terminal';

const terminal = quietTerminal();

const actions = [{ 'Promise ID': 'P9', Action: 'Ours', Owner: 'Zoe', Status: 'Open', Outcome: '' }];

/** A workbook of a tiny audit with a broken promise, in a folder of its own. */
async function made(parts: Parts = {}): Promise<string> {
  const workbook = newWorkbook();
  for (const [name, [head = [], ...rows]] of Object.entries(tabsOf({ evidence: [...times(8, 5), ...times(32, 1)], actions, ...parts }))) {
    const columns = head.map(header => ({ header: String(header), note: '', isRequired: false, choices: [], format: '', width: 10 }));
    workbook.createInputTab({ name, columns, rows });
  }
  const path = join(mkdtempSync(join(tmpdir(), 'copy-')), 'audit.xlsx');
  await workbook.save(path);
  return path;
}

const copyOf = (path: string): string => path.replace('.xlsx', '.audited.xlsx');
const gridOf = (path: string, tab: string): Grid => openWorkbook(path).head(tab, 1000);

/** Types into a file as a person would in a spreadsheet program, under a header or anywhere. */
async function type(path: string, tab: string, cells: [row: number, column: number | string, value: Cell][]): Promise<void> {
  const workbook = openWorkbook(path);
  const header = workbook.head(tab, 20).find(row => row.includes('Promise ID')) ?? [];
  const places = cells.map(([row, column, value]) => {
    const at = typeof column === 'number' ? column : header.indexOf(column);
    return { row, column: at, from: workbook.head(tab, row + 1)[row]?.[at] ?? null, to: value };
  });
  expect(workbook.replaceCells(tab, places)).toEqual([]);
  await workbook.save(path);
}

const rowOf = (path: string, tab: string, id: string): number => gridOf(path, tab).findIndex(row => row.includes(id));

describe('a copy that is written over', () => {
  test('keeps the notes, outcomes and rows that the team typed into it', async () => {
    const input = await made();
    const copy = copyOf(input);
    expect(await main(['run', input, '--actions'])).toBe(0);
    expect(gridOf(copy, 'Actions')).toHaveLength(3);
    await type(copy, 'Alignment', [[rowOf(copy, 'Alignment', 'P1'), 'Notes', 'Ask the shop']]);
    await type(copy, 'Actions', [
      [1, 'Outcome', 'helped'],
      [2, 'Outcome', 'did not'],
      [3, 'Promise ID', 'P1'],
      [3, 'Action', 'A second one of ours'],
    ]);
    expect(await main(['run', input, '--actions'])).toBe(0);
    const at = gridOf(copy, 'Alignment')[rowOf(copy, 'Alignment', 'P1')]!;
    expect(at).toContain('Ask the shop');
    const kept = gridOf(copy, 'Actions').map(row => row.filter(cell => /Ours|ours|helped|did not/.test(String(cell))));
    expect(kept).toEqual([[], ['Ours', 'helped'], ['did not'], ['A second one of ours']]);
    expect(gridOf(input, 'Actions')).toHaveLength(2);
  });

  test('takes what changed in the input, where nobody typed into the copy', async () => {
    const input = await made();
    const copy = copyOf(input);
    await main(['run', input, '--actions']);
    await type(input, 'Promises', [[1, 'Promise', 'Quite another promise']]);
    await type(input, 'Actions', [[1, 'Action', 'Changed in the input']]);
    expect(await main(['run', input])).toBe(0);
    expect(gridOf(copy, 'Promises')[1]).toContain('Quite another promise');
    expect(gridOf(copy, 'Actions')[1]).toContain('Changed in the input');
  });

  test.each([
    ['another word in a cell', 'Promises', [1, 'Promise', 'Typed in the copy']],
    ['words beside the report', 'Summary', [2, 60, 'My own sum']],
  ] as const)('is not written over where it holds %s, which could not be kept', async (_, tab, cell) => {
    const input = await made();
    const copy = copyOf(input);
    await main(['run', input]);
    await type(copy, tab, [[...cell]]);
    const before = readFileSync(copy);
    terminal.said = '';
    expect(await main(['run', input])).toBe(2);
    expect(terminal.said).toMatch(
      new RegExp(`^“.*audit\\.audited\\.xlsx” holds in its tab “${tab}”, cell [A-Z]+\\d+, what “.*audit\\.xlsx” does not`),
    );
    expect(terminal.said.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(await main(['run', copy, '--in-place'])).toBe(0);
    expect(gridOf(copy, tab)[cell[0]]).toContain(cell[2]);
  });

  test('is not written over where the team added a tab', async () => {
    const input = await made();
    const copy = copyOf(input);
    await main(['run', input]);
    const workbook = openWorkbook(copy);
    workbook.bring('Minutes', [['We agreed']]);
    await workbook.save(copy);
    expect(await main(['run', input])).toBe(2);
    expect(gridOf(copy, 'Minutes')).toEqual([['We agreed']]);
  });

  test.each([
    ['was damaged', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 3000))],
    ['is a text', (path: string) => writeFileSync(path, 'my own words')],
  ])('is not written over where it %s, so that no saved audit is lost', async (_, change) => {
    const input = await made();
    const copy = copyOf(input);
    await main(['run', input, '--save']);
    change(copy);
    const before = readFileSync(copy);
    expect(await main(['run', input, '--save'])).toBe(2);
    expect(terminal.said).toContain('is there already and cannot be read');
    expect(readFileSync(copy).equals(before)).toBe(true);
  });

  test('is ours: another workbook of that name stays as it is', async () => {
    const input = await made();
    const copy = copyOf(input);
    const workbook = newWorkbook();
    workbook.bring('Budget', [['mine', 7]]);
    writeFileSync(copy, await workbook.pack(false));
    expect(await main(['run', input])).toBe(2);
    expect(terminal.said).toContain('was not made by Promise Audit');
    expect(gridOf(copy, 'Budget')).toEqual([['mine', 7]]);
  });

  test('by a second connection is refused, for it holds the first', async () => {
    const input = await made();
    const [one, two] = ['one.csv', 'two.csv'].map(name => join(dirname(input), name)) as [string, string];
    for (const file of [one, two]) writeFileSync(file, 'How satisfied are you with the shop?,Comment\n5,fine\n4,well\n1,bad\n5,good\n');
    expect(await main(['connect', input, one, '--yes'])).toBe(0);
    const copy = input.replace('.xlsx', '.connected.xlsx');
    const before = readFileSync(copy);
    terminal.said = '';
    expect(await main(['connect', input, two, '--yes'])).toBe(2);
    expect(terminal.said).toContain('audit.connected.xlsx” holds in its tab');
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(await main(['connect', copy, two, '--yes', '--in-place'])).toBe(0);
    expect(
      openWorkbook(copy)
        .tabs()
        .map(tab => tab.name),
    ).toEqual(expect.arrayContaining(['one', 'two']));
  });
});

describe('--in-place', () => {
  test('writes into the workbook itself, and keeps it as it was beside it, each time anew', async () => {
    const input = await made();
    const before = readFileSync(input);
    for (const day of ['2026-08-22', '2026-11-22']) expect(await main(['run', input, '--in-place', '--save', '--as-of', day])).toBe(0);
    const [first, second] = readdirSync(dirname(input))
      .filter(name => name.includes('.backup-'))
      .sort();
    expect(first).toMatch(/^audit\.backup-\d{4}-\d\d-\d\d-2\.xlsx$/);
    expect(readFileSync(join(dirname(input), second!)).equals(before)).toBe(true);
    expect(terminal.said).toContain(`as it was before, the workbook is in ${second}`);
    expect(gridOf(input, 'History').filter(row => /^2026-/.test(String(row[0])))).toHaveLength(2);
    expect(existsSync(copyOf(input))).toBe(false);
  });

  test.each([
    [['-o', 'other.xlsx'], /--output or --in-place, not both/],
    [[], /cannot be written in place, which only an Excel workbook can/],
  ])('with %j and a folder ends with one sentence', async (more, sentence) => {
    const folder = mkdtempSync(join(tmpdir(), 'copy-'));
    writeFileSync(join(folder, 'Promises.csv'), 'Promise ID,Touchpoint,Promise\nP1,Shop,A smile\n');
    expect(await main(['run', folder, '--in-place', ...more])).toBe(2);
    expect(terminal.said).toMatch(sentence);
    expect(readdirSync(folder)).toEqual(['Promises.csv']);
  });
});

describe('an output', () => {
  test('that is an input under another name is refused', async () => {
    const input = await made();
    const at = (name: string): string => join(dirname(input), name);
    symlinkSync(input, at('link'));
    linkSync(input, at('hard'));
    const before = readFileSync(input);
    for (const more of [
      ['--html', at('link')],
      ['--md', at('hard')],
      ['--json', join(dirname(input), '..', basename(dirname(input)), 'audit.xlsx')],
    ])
      expect([await main(['run', input, ...more]), terminal.said.includes('is one of the files that are read')]).toEqual([2, true]);
    expect(readFileSync(input).equals(before)).toBe(true);
    expect(readdirSync(dirname(input)).sort()).toEqual(['audit.xlsx', 'hard', 'link']);
  });

  test('that is one of a folder’s tables, or the evidence that is connected, is refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copy-'));
    writeFileSync(join(folder, 'Promises.csv'), 'Promise ID,Touchpoint,Promise\nP1,Shop,A smile\n');
    expect(await main(['run', folder, '--json', join(folder, 'Promises.csv')])).toBe(2);
    expect(readFileSync(join(folder, 'Promises.csv'), 'utf8')).toContain('A smile');
    const [input, survey] = [await made(), await made()];
    const before = readFileSync(survey);
    expect(await main(['connect', input, survey, '--yes', '-o', survey])).toBe(2);
    expect(readFileSync(survey).equals(before)).toBe(true);
  });

  test('does not take the place of another', async () => {
    const input = await made();
    const out = join(dirname(input), 'out.xlsx');
    expect(await main(['run', input, '-o', out, '--json', out])).toBe(2);
    expect(terminal.said).toContain('are the same file');
    expect(existsSync(out)).toBe(false);
  });

  test('that cannot be written keeps the others from being written', async () => {
    const input = await made();
    expect(await main(['run', input, '--save', '--html', join(dirname(input), 'no', 'a.html')])).toBe(2);
    expect(readdirSync(dirname(input))).toEqual(['audit.xlsx']);
  });

  test.each(['/dev/null', '/dev/full'])('is no device: %s stays what it is', async device => {
    const input = await made();
    expect(await main(['run', input, '--html', device])).toBe(2);
    expect(terminal.said).toContain('no file to write into');
    expect(statSync(device).isCharacterDevice()).toBe(true);
  });

  test('has the rights of what it takes the place of, and a copy those of its input', async () => {
    const input = await made();
    chmodSync(input, 0o600);
    expect(await main(['run', input])).toBe(0);
    expect(statSync(copyOf(input)).mode & 0o777).toBe(0o600);
    chmodSync(input, 0o640);
    expect(await main(['run', input, '-o', input])).toBe(0);
    expect(statSync(input).mode & 0o777).toBe(0o640);
  });
});

inOffice('saved by LibreOffice meanwhile', () => {
  test('an untouched copy is written over, and notes and rows are kept', async () => {
    const input = await made();
    const copy = copyOf(input);
    await main(['run', input, '--actions']);
    writeFileSync(copy, readFileSync(resaved(copy)));
    expect(await main(['run', input, '--actions'])).toBe(0);
    await type(copy, 'Actions', [[2, 'Outcome', 'helped']]);
    writeFileSync(copy, readFileSync(resaved(copy)));
    expect(await main(['run', input, '--actions'])).toBe(0);
    expect(gridOf(copy, 'Actions')[2]).toContain('helped');
  }, 120_000);
});
