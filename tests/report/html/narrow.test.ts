import type { Browser, Page } from 'playwright-core';
import { formatOf } from '../../../src/report/format';
import { html } from '../../../src/report/html';
import { reportTabs } from '../../../src/report/report';
import { wordsOf } from '../../../src/words/words';
import { hasBrowser, launch } from '../../sidebar/browser';
import { juniper } from '../builder/juniper';

jest.setTimeout(60_000);

if (!hasBrowser) process.stdout.write('No Chromium found: the page on a telephone is not tested.\n');
const inBrowser = hasBrowser ? describe : describe.skip;

const long = 'Konstantynopolitańczykowianeczka answers in nine languages on every floor, day and night, without an appointment';

inBrowser('the page on a telephone, measured in a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  });
  afterAll(() => browser.close());

  test.each(['en', 'pl', 'zh-TW'])('in %s nothing is wider than the screen, and no word leaves its cell', async language => {
    await open(language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.evaluate(wordsOutside)).toEqual([]);
  });

  test('what a promise says stands above its figures, however long it is', async () => {
    await open('en');
    const tops = await page.evaluate(text => {
      const cell = [...document.querySelectorAll('.records td')].find(one => one.textContent === text)!;
      return [...cell.parentElement!.querySelectorAll('td.number')].map(
        one => one.getBoundingClientRect().top - cell.getBoundingClientRect().top,
      );
    }, long);
    expect(tops.length).toBeGreaterThan(0);
    expect(tops.filter(top => top <= 0)).toEqual([]);
  });

  async function open(language: string): Promise<void> {
    const words = wordsOf(language);
    const promises = juniper.promises.map((promise, i) => (i === 0 ? { ...promise, text: long } : promise));
    const audit = { ...juniper, promises };
    await page.setContent(html(reportTabs(audit, words, new Map()), words, formatOf(audit, words).all));
  }
});

/** Texts of cells that can be seen and lie outside theirs; runs in the page. */
function wordsOutside(): string[] {
  return [...document.querySelectorAll('th, td')].flatMap(cell => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const [words, box] = [range.getBoundingClientRect(), cell.getBoundingClientRect()];
    const isOutside = words.width > 0 && box.width > 1 && (words.left < box.left - 1 || words.right > box.right + 1);
    return isOutside ? [`${cell.textContent}`.slice(0, 60)] : [];
  });
}
