import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main } from '../../../../src/hosts/local/commands/main';
import { newWorkbook, openWorkbook } from '../../../../src/hosts/local/read/open';
import { inOffice, resaved } from '../office';
import { quietTerminal } from '../terminal';
import { copyOf, gridOf, made, rowOf, type } from './team';

const terminal = quietTerminal();

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
      new RegExp(`^“.*audit\\.audited\\.xlsx” has content in its tab “${tab}”, cell [A-Z]+\\d+, that “.*audit\\.xlsx” does not have`),
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
    expect(terminal.said).toContain('already exists and cannot be read');
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
    expect(terminal.said).toContain('audit.connected.xlsx” has content in its tab');
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(await main(['connect', copy, two, '--yes', '--in-place'])).toBe(0);
    expect(
      openWorkbook(copy)
        .tabs()
        .map(tab => tab.name),
    ).toEqual(expect.arrayContaining(['one', 'two']));
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
