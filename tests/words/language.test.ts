import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const say = (script: string, ...given: string[]): string => execFileSync(process.execPath, [script, ...given], { encoding: 'utf8' });

test('what each language lacks can be asked for, and those of the product lack nothing', () => {
  const said = say('src/words/language.mjs');
  expect(said).toMatch(/^pl lacks nothing$/m);
  expect(said).toMatch(/^zh-TW lacks nothing$/m);
});

test('a new language begins with groups of texts that are empty yet: what is a function in English is English until it is written', async () => {
  const folder = mkdtempSync(join('build', 'draft-'));
  try {
    cpSync('src/words', folder, { recursive: true });
    expect(say(join(folder, 'language.mjs'), 'de')).toMatch(/^Made src\/words\/de\./);
    const files = readdirSync(join(folder, 'de'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
    const begun = files.flatMap(file =>
      [...readFileSync(join(folder, 'de', file), 'utf8').matchAll(/^export const (\w+): .* = \{\};$/gm)].map(
        ([, name]) => [file, name!] as const,
      ),
    );
    expect(begun.length).toBeGreaterThan(30);
    for (const [file, name] of begun) {
      const english = await import(resolve('src/words/en', file));
      expect([file, name, typeof english[name]]).toEqual([file, name, 'object']);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
