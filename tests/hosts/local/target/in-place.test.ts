import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../../../src/hosts/local/commands/main';
import { quietTerminal } from '../terminal';
import { copyOf, gridOf, made } from './team';

const terminal = quietTerminal();

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
    expect(terminal.said).toContain(`the workbook as it was before is in ${second}`);
    expect(gridOf(input, 'History').filter(row => /^2026-/.test(String(row[0])))).toHaveLength(2);
    expect(existsSync(copyOf(input))).toBe(false);
  });

  test.each([
    [['-o', 'other.xlsx'], /--output or --in-place, not both/],
    [[], /cannot be changed in place, only an Excel workbook can/],
  ])('with %j and a folder ends with one sentence', async (more, sentence) => {
    const folder = mkdtempSync(join(tmpdir(), 'copy-'));
    writeFileSync(join(folder, 'Promises.csv'), 'Promise ID,Touchpoint,Promise\nP1,Shop,A smile\n');
    expect(await main(['run', folder, '--in-place', ...more])).toBe(2);
    expect(terminal.said).toMatch(sentence);
    expect(readdirSync(folder)).toEqual(['Promises.csv']);
  });
});
