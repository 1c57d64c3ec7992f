import { execFileSync } from 'node:child_process';

test('what each language lacks can be asked for, and those of the product lack nothing', () => {
  const said = execFileSync(process.execPath, ['src/words/language.mjs'], { encoding: 'utf8' });
  expect(said).toMatch(/^pl lacks nothing$/m);
  expect(said).toMatch(/^zh-TW lacks nothing$/m);
});
