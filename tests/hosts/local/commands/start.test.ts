import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { commands } from '../../../../src/words/en/hosts/commands';

const run = (...given: string[]) =>
  spawnSync(process.execPath, ['bin/promise-audit.mjs', ...given], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });

test('help is said without loading what the other commands need', () => {
  expect(readFileSync('build/promise-audit.mjs', 'utf8')).not.toMatch(/^import /m);
  for (const given of [[], ['--help'], ['run', '-h']])
    expect(run(...given)).toMatchObject({ status: 0, stdout: `${commands.help}\n`, stderr: '' });
});

test('evidence that is counted elsewhere is asked for in words that can be mended', () => {
  expect(run('run', 'audit.xlsx', '--engine', 'sqlite').stderr).toContain('“sqlite” cannot be read. Write js, duckdb.');
  expect(run('sql', 'audit.xlsx').stderr).toContain('“--dialect duckdb”');
});
