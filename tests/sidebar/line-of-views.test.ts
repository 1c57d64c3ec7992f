import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { hasBrowser, launch, openSidebar } from './browser';
import { serving } from './scenes/scene';

jest.setTimeout(60_000);

const inBrowser = hasBrowser ? describe : describe.skip;

inBrowser('the views stand on one line', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(['sidebar', 'sidebar-pl', 'sidebar-zh-TW'])('of %s, the settings at its end, with a scrollbar too', async name => {
    const s = await openSidebar(browser, readFileSync(`dist/${name}.html`, 'utf8'), serving());
    await s.page.locator('nav button').first().waitFor();
    const buttons = await s.page.locator('nav button').count();
    for (const width of [300, 284])
      for (let current = 0; current < buttons; current++) {
        await s.page.setViewportSize({ width, height: 700 });
        await s.page.locator('nav button').nth(current).click();
        const tops = await s.page.locator('nav button').evaluateAll(all => all.map(one => Math.round(one.getBoundingClientRect().top)));
        expect([width, current, new Set(tops).size]).toEqual([width, current, 1]);
      }
    await s.close();
  });
});
