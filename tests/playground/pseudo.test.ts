import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { playgroundWordsOf } from '../../src/words/hosts/playground';
import { hasBrowser, launch } from '../sidebar/browser';
import { bare, pseudoOf } from '../words/pseudo';
import { openPlayground, type Playground } from './page';

/** A trip takes some seconds, but for a busy machine. */
jest.setTimeout(120_000);

const words = pseudoOf(playgroundWordsOf('en'));
const { google, playground: texts } = words;
const folder = mkdtempSync(join(tmpdir(), 'pseudo-page-'));
let browser: Browser;
let open: Playground;
let script = '';

/** Runs in the page: from now on `shown` has all that stood around the grid, in sight or read aloud. */
function watch(): void {
  const shown = new Set<string>();
  Object.assign(globalThis, { shown });
  const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'];
  const look = (): void => {
    shown.add(document.title);
    for (const one of document.querySelectorAll('body *')) {
      if (one.closest('.o-spreadsheet') && !one.matches('.o-topbar-menu')) continue;
      for (const name of ATTRIBUTES) shown.add(one.getAttribute(name) ?? '');
      for (const node of one.childNodes) if (node.nodeType === Node.TEXT_NODE) shown.add(node.textContent ?? '');
    }
  };
  new MutationObserver(look).observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
}

const seen = async ({ page }: Playground): Promise<string[]> =>
  (await page.evaluate(() => [...(globalThis as unknown as { shown: Set<string> }).shown])).filter(text => text.trim() !== '');

/** The names of files have no Latin letter but their endings; the worked example's own title is data. */
const lettersIn = (said: string[]): string[] =>
  said.flatMap(
    text =>
      bare(text.replace(words.sample.brand, ''))
        .replace(/\.(xlsx|csv|png)\b/g, '')
        .match(/[A-Za-z]{2,}.*/g) ?? [],
  );

if (!hasBrowser) process.stdout.write('No Chromium found: the words of the playground are not tested in a browser.\n');
const inBrowser = hasBrowser ? describe : describe.skip;

inBrowser('with every word marked, nothing stands bare around the grid', () => {
  beforeAll(async () => {
    browser = await launch();
    const file = join(folder, 'page.js');
    execFileSync(process.execPath, ['tests/playground/pseudo-page.mjs', file]);
    script = `(${watch})();${readFileSync(file, 'utf8')}`;
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  afterEach(() => open.close());

  test('in bar, menus, dialogs and messages', async () => {
    open = await openPlayground(browser, { words, script });
    const { page } = open;
    const dialog = page.getByRole('dialog');
    const says = (text: string) => page.locator('#toast', { hasText: text }).waitFor();
    const leave = async (text: string) => {
      await dialog.getByText(text).waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    };
    const menus = await page.locator('.o-topbar-menu').allTextContents();
    expect(menus).toContain(google.name);
    await page.locator('.o-topbar-menu', { hasText: google.name }).click();
    const items = await page.locator('.o-menu-item').allTextContents();
    expect(items.length).toBe(6);
    expect(lettersIn(items)).toEqual([]);
    await page.keyboard.press('Escape');

    await open.choose(google.name, google.menu.setUp);
    await leave(texts.removeButton);
    await open.choose(google.name, google.menu.checkData);
    await page.locator('#toast').filter({ hasText: '⟦', hasNotText: google.working }).waitFor();
    await open.choose(texts.grid.File, texts.file.example);
    await leave(texts.replaceButton);
    await open.openFile('壞.xlsx', Buffer.from('壞'));
    await leave(texts.server.notReadable('壞.xlsx'));
    await open.openFile('空.csv', Buffer.from(''));
    await leave(texts.ok);
    await open.openFile('問卷.csv', Buffer.from('日期,好嗎\n2026-03-01,好\n'));
    await says(texts.addedNext);
    await open.saveFile();
    await says('.xlsx');
    await open.choose(texts.grid.File, texts.file.picture);
    // A browser without a clipboard of its own saves it.
    const toast = page.locator('#toast');
    await toast
      .filter({ hasText: texts.copiedPicture })
      .or(toast.filter({ hasText: 'summary.png' }))
      .waitFor();
    await open.choose(texts.grid.File, texts.file.empty);
    await dialog.getByRole('button', { name: texts.replaceButton }).click();
    await page.getByRole('heading', { name: texts.untitled }).waitFor();
    await open.choose(google.name, google.menu.setUp);
    await leave(texts.setUp.offer);

    const said = await seen(open);
    expect(said.length).toBeGreaterThan(30);
    expect(lettersIn(said)).toEqual([]);
  });

  test('nor where there is no server behind it', async () => {
    open = await openPlayground(browser, { hasServer: false, script });
    await open.page.getByRole('button', { name: texts.open }).click();
    await open.page.getByRole('button', { name: texts.save }).first().click();
    await open.page.getByRole('dialog').getByText(texts.noServer).waitFor();
    expect(lettersIn(await seen(open))).toEqual([]);
  });
});
