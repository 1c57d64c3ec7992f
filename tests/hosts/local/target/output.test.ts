import { chmodSync, existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { main } from '../../../../src/hosts/local/commands/main';
import { quietTerminal } from '../terminal';
import { copyOf, made } from './team';

const terminal = quietTerminal();

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
    expect(terminal.said).toContain('is not a file that can be written');
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
