import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const between = (mark: string): string => `\`$\{a}${mark}$\{b}\``;
const glue = ["[a, b].join(' ')", "all.join(', ')", "[a, ...all].join('. ')", between(': '), between('. ')];
const none = ["all.join('\\n')", "all.join('')", between('!'), between(' ')];

test('sentences, lists and labels that are glued together are refused, and nothing else is', () => {
  const house = mkdtempSync(join(tmpdir(), 'glue-'));
  copyFileSync('lint/glue.grit', join(house, 'glue.grit'));
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ root: true, plugins: ['./glue.grit'] }));
  const lines = [...glue, ...none].map((code, i) => `export const said${i} = (a: string, b: string, all: string[]): string => ${code};`);
  writeFileSync(join(house, 'texts.ts'), `${lines.join('\n')}\n`);
  const given = ['lint', '--reporter=github', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), given, { cwd: house, encoding: 'utf8' });
  rmSync(house, { recursive: true });
  const refused = [...stdout.matchAll(/line=(\d+),.*words\.join/g)].map(([, line]) => Number(line));
  expect([...new Set(refused)].sort()).toEqual(glue.map((_, i) => i + 1));
});

test('the rule holds wherever texts are put together', () => {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: { includes: string[]; plugins?: string[] }[] };
  const [rule] = overrides.filter(({ plugins }) => plugins?.includes('./lint/glue.grit'));
  for (const room of ['report', 'app', 'sidebar', 'hosts/google', 'hosts/playground', 'hosts/local/commands'])
    expect(rule?.includes).toContain(`src/${room}/**`);
});
