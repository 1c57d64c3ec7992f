import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../../src/core/table/user-error';
import { chromium, pictureOf } from '../../../../src/hosts/local/commands/picture';
import { slide } from '../../../../src/report/html/slide';

const folder = mkdtempSync(join(tmpdir(), 'picture-test-'));

/** A browser that keeps what it was asked, and draws the page's own words. */
function standIn(draws: boolean): string {
  const path = join(folder, draws ? 'draws' : 'draws-nothing');
  const draw = draws
    ? 'for (const one of process.argv) if (one.startsWith("--screenshot=")) copyFileSync(fileURLToPath(process.argv.at(-1)), one.slice(13));'
    : '';
  writeFileSync(
    path,
    `#!${process.execPath}\nconst { copyFileSync, writeFileSync } = require("node:fs");\nconst { fileURLToPath } = require("node:url");\nwriteFileSync(${JSON.stringify(join(folder, 'asked'))}, process.argv.join("\\n"));\n${draw}\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof UserError ? error.code : String(error);
  }
};

afterEach(() => {
  delete process.env.CHROMIUM;
});

test('a browser is the one that the user names, and none is taken in its place', () => {
  process.env.CHROMIUM = standIn(true);
  expect(chromium()).toBe(process.env.CHROMIUM);
  process.env.CHROMIUM = join(folder, 'not-there');
  expect(codeOf(chromium)).toBe('no-browser');
});

test('a page is drawn as large as a slide, and nothing of it is left behind', () => {
  expect(Buffer.from(pictureOf('<p>the page</p>', standIn(true))).toString()).toBe('<p>the page</p>');
  const asked = readFileSync(join(folder, 'asked'), 'utf8').split('\n');
  expect(asked).toContain(`--window-size=${slide.width},${slide.height}`);
  const picture = asked.find(one => one.startsWith('--screenshot='))!.slice('--screenshot='.length);
  expect(existsSync(picture)).toBe(false);
});

test('a browser that draws nothing is none', () => {
  expect(codeOf(() => pictureOf('<p>the page</p>', standIn(false)))).toBe('no-browser');
});
