import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { hasBrowser, launch, openSidebar } from './browser';
import { scenes } from './scenes';

jest.setTimeout(60_000);

const inBrowser = hasBrowser ? describe : describe.skip;

/** What is read of the page, or read out, text by text. */
function textsOn(): string[] {
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
  const own = [...document.body.querySelectorAll('*')].flatMap(element => attributes.map(name => element.getAttribute(name) ?? ''));
  const walker = document.createTreeWalker(document.getElementById('page')!, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return [...own, ...texts].filter(text => text.trim() !== '');
}

/** Every text that stands anywhere in some data. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [...textsIn(one), ...(/\s/.test(key) ? [key] : [])]);
}

inBrowser('every text of the sidebar is one of its words, or data', () => {
  let browser: Browser;
  let html = '';
  beforeAll(async () => {
    html = execFileSync(process.execPath, ['tests/sidebar/watched.mjs'], { encoding: 'utf8', maxBuffer: 1e7 });
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(Object.entries(scenes))('%s', async (_, { reactions, act, hasClock = false, says }) => {
    const s = await openSidebar(browser, html, reactions, { hasClock });
    try {
      await act?.(s);
      await s.page.getByText(says).filter({ visible: true }).first().waitFor({ timeout: 5000 });
      const said = await s.page.evaluate(() => [...(globalThis as unknown as { said: Set<string> }).said]);
      const typed = await s.page.evaluate(() =>
        [...document.querySelectorAll('input,textarea')].map(one => (one as HTMLInputElement).value),
      );
      const known = [...said, ...textsIn(reactions), ...typed].filter(text => /[A-Za-z]{2}/.test(text)).sort((a, b) => b.length - a.length);
      const exact = new Set(known);
      const left = (await s.page.evaluate(textsOn)).flatMap(text => {
        if (exact.has(text)) return [];
        const bare = known
          .reduce((rest, one) => (rest.includes(one) ? rest.split(one).join(' ') : rest), text)
          // Days are written by the language's numbers.
          .replace(/\d+ (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?![a-z])/g, '');
        return (bare.match(/[A-Za-z]{2,}/g) ?? []).map(word => `${word} in “${text.slice(0, 80)}”`);
      });
      expect([...new Set(left)]).toEqual([]);
      expect(said.length).toBeGreaterThan(50);
    } finally {
      await s.close();
    }
  });
});
