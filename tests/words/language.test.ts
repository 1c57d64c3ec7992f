import { execFileSync } from 'node:child_process';

test('what each language lacks can be asked for: a sentence is said in English, and it is known which', () => {
  const said = execFileSync(process.execPath, ['src/words/language.mjs'], { encoding: 'utf8' });
  expect(said).toMatch(/^pl lacks (nothing|\d+:)$/m);
  expect(said).toMatch(/^zh-TW lacks (nothing|\d+:)$/m);
  expect(said).not.toMatch(/\bformat\b/);
});
