import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/app/server';
import type { Grid } from '../../src/core/cell/cell';
import { laundry, survey, tabsOf } from '../app/guide/hotel';
import { type MemoryHost, memoryHost } from '../host';
import { builtPage, hasBrowser, launch, openLive, type Sidebar } from './browser';
import { cutOff, faintTexts, overhang } from './look';

jest.setTimeout(60_000);

const inBrowser = hasBrowser ? describe : describe.skip;

/** Sixty questions of a hotel's survey, in groups that begin alike, and forty guests who answered. */
function sixty(): Grid {
  const parts = ['Bed', 'Bath', 'View', 'Light', 'Desk', 'Wardrobe', 'Heating', 'Curtains', 'Towels', 'Cleanliness of the room'];
  const stems = ['How satisfied were you with', 'How important is to you', 'How often did you use', 'How likely are you to book again for'];
  const more = ['How noisy was', 'How easy to find was'];
  const heads = [...stems, ...more].flatMap(stem => parts.map(part => `${stem} your stay? [${part}]`));
  const answers = ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied'];
  return [
    ['Submitted on', ...heads],
    ...Array.from({ length: 40 }, (_, i) => [
      `2026-10-${10 + (i % 20)}`,
      ...heads.map((_, j) => answers[(i * 7 + j * 3) % answers.length]!),
    ]),
  ];
}

inBrowser('the guided way in the sidebar', () => {
  let browser: Browser;
  let open: Pick<Sidebar, 'page' | 'close' | 'trouble'>;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const { trouble } = open;
    await open.close();
    expect(trouble).toEqual([]);
  });

  const start = async (host: MemoryHost): Promise<Page> => {
    open = await openLive(browser, builtPage(), (name, args) => serve(host, name, args));
    return open.page;
  };
  const seen = (page: Page, what: string | RegExp): Promise<void> => page.getByText(what).filter({ visible: true }).first().waitFor();
  const click = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();

  /** The name of what has the focus, as it is heard. */
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const one = document.activeElement!;
      const label = document.querySelector(`label[for="${one.id}"]`) ?? one.closest('label');
      return (one.getAttribute('aria-label') ?? label?.textContent ?? one.textContent ?? '').trim();
    });
  const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (typeof name === 'string' ? now === name : name.test(now)) return;
    }
    throw new Error(`${name} cannot be reached`);
  };

  test('by keyboard alone: from an empty spreadsheet with an export in it to verdicts', async () => {
    const host = memoryHost({ Guests: survey(4) });
    const page = await start(host);
    const press = async (name: string | RegExp, key = 'Enter'): Promise<void> => {
      await tabTo(page, name);
      await page.keyboard.press(key);
    };
    await seen(page, 'What to do next');
    await press('Start with empty tabs');
    await seen(page, 'Paste what your website says');
    await press('Collect promises');
    await tabTo(page, 'The copy');
    for (const line of [
      'FRONT DESK',
      'Checked in within 5 minutes.',
      'BREAKFAST',
      'Freshly squeezed juice every morning.',
      'ROOM',
      'Spotless rooms.',
    ]) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
    await press('Find the promises');
    await seen(page, /^Add 3/);
    await press(/^Add 3/);
    await seen(page, 'Of 10 customers');
    await tabTo(page, /Checked in within 5 minutes/);
    await page.keyboard.type('9');
    await press('Save 1 belief');
    await seen(page, 'What to do next');
    await press('Connect evidence');
    await press('Guests');
    await seen(page, 'Is “OK” a good answer?');
    await press('“OK” is not good');
    await press(/^Count \d/);
    await seen(page, /count now/);
    await press('Home');
    await seen(page, 'What to do next');
    await press('Check alignment');
    await seen(page, 'Alignment checked');
    await press('Back to Home');
    await press('Save');
    await seen(page, 'Saved 3 promises');
    const { promises } = serve(host, 'state', []) as never as { promises: unknown };
    expect(promises).toBeUndefined();
    const [, ...rows] = host.workbook.grids.get('Alignment')!.filter(row => /^P\d/.test(String(row[0])));
    expect(rows.length).toBe(2);
  });

  test('a copy of a connected tab, and answers of staff, are told before anything of them counts', async () => {
    const host = memoryHost(tabsOf({ Guests: survey(4), 'Guests (2)': survey(4), 'Staff survey': survey(2) }));
    const page = await start(host);
    await click(page, 'Connect evidence');
    await click(page, 'Guests');
    await click(page, /^Count \d/);
    await seen(page, /count now/);
    await click(page, 'Connect a tab');
    await click(page, 'Guests (2)');
    await seen(page, /same rows as in “Guests”/);
    expect(await page.getByRole('button', { name: /^Count/ }).count()).toBe(0);
    await click(page, 'Connect it all the same');
    await page.getByRole('button', { name: /^Count \d/ }).waitFor();
    await click(page, 'Not now');
    await click(page, 'Connect a tab');
    await click(page, 'Staff survey');
    await seen(page, /your own staff answered/);
    expect(await page.getByLabel('Who answered?').inputValue()).toBe('employee');
  });

  test('sixty questions are usable: what waits stands first, the rest is folded, the button is in sight, nothing is cut', async () => {
    const host = memoryHost(tabsOf({ Guests: sixty() }));
    const page = await start(host);
    await click(page, 'Connect evidence');
    await click(page, 'Guests');
    await page.getByRole('button', { name: 'Not now' }).waitFor();
    const tallies = (await page.locator('.tallies b').allInnerTexts()).map(Number);
    expect(tallies.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(60);
    // What nobody has to look at takes no place before somebody asks for it.
    const cards = await page.locator('li.card').count();
    const unspoken = page.getByRole('region', { name: /^No promise seems to be about these \d+$/ });
    expect(cards).toBeLessThanOrEqual(Math.min(10, tallies[0]!) + Math.min(10, tallies[1]!) + 10);
    // Of what no promise speaks a line and a list to choose from are enough, until one is chosen.
    expect(await unspoken.locator('li.card:not(.waits)').count()).toBe(10);
    expect(await unspoken.getByRole('checkbox').count()).toBe(0);
    await unspoken.locator('.chooser').first().click();
    await unspoken
      .getByRole('button', { name: /Spotless rooms/ })
      .first()
      .click();
    expect(await unspoken.locator('li.card').first().textContent()).toMatch(/of 40 good/);
    if (process.env.SIDEBAR_PICTURES) await page.screenshot({ path: `${process.env.SIDEBAR_PICTURES}/sixty-300.png`, fullPage: true });
    await click(page, 'Show 10 more');
    expect(await page.locator('li.card').count()).toBe(cards + 10);
    await page.getByRole('textbox', { name: 'Find a question' }).fill('heating');
    expect(await page.locator('li.card').count()).toBe(6);
    await page.getByRole('textbox', { name: 'Find a question' }).fill('');
    expect(await page.getByRole('button', { name: 'Not now' }).evaluate(one => one.getBoundingClientRect().bottom <= innerHeight)).toBe(
      true,
    );
    for (const width of [300, 284]) {
      await page.setViewportSize({ width, height: 700 });
      expect([await page.evaluate(overhang), await page.evaluate(cutOff), await page.evaluate(faintTexts)]).toEqual([0, [], []]);
    }
    // What differs stands first, for sixty questions begin alike.
    const titles = await page.locator('li.card h3 > bdi').allInnerTexts();
    expect(titles.every(title => !title.startsWith('How satisfied'))).toBe(true);
  });

  test('many questions about one promise are counted, or not, with one word, and another word takes it back', async () => {
    const places = ['the bar', 'the pool', 'the door', 'breakfast', 'the lift', 'the phone'];
    const heads = ['How friendly was our team?', ...places.map(place => `How friendly was our team at ${place}?`)];
    const rows = Array.from({ length: 30 }, (_, i) => heads.map((_, j) => ['Very friendly', 'Friendly', 'Unfriendly'][(i + j) % 3]!));
    const tabs = tabsOf({ Team: [heads, ...rows] });
    tabs.Promises = [
      ['Promise ID', 'Touchpoint', 'Promise'],
      ['P1', 'Front desk', 'The friendliest team in town'],
    ];
    const page = await start(memoryHost(tabs));
    await click(page, 'Connect evidence');
    await click(page, 'Team');
    await page.getByRole('button', { name: 'Not now' }).waitFor();
    const count = (n: number): Promise<void> => page.getByRole('button', { name: `Count ${n} question${n === 1 ? '' : 's'}` }).waitFor();
    await count(1);
    if (process.env.SIDEBAR_PICTURES) await page.screenshot({ path: `${process.env.SIDEBAR_PICTURES}/seconds-300.png`, fullPage: true });
    await page.getByLabel('All of them tell about it').check();
    await count(7);
    await page.getByLabel('None of them').check();
    await count(1);
    await page.getByLabel('One by one').check();
    await page.getByRole('button', { name: 'It does, too' }).first().click();
    await count(2);
    await page.getByLabel('All of them tell about it').check();
    await page.getByRole('button', { name: 'Count 7 questions' }).click();
    await seen(page, '7 questions of “Team” count now');
  });

  test('what a connected tab tells is changed from the list of connected tabs, and taken back', async () => {
    const host = memoryHost(tabsOf({ Guests: survey(4), Laundry: laundry() }));
    const sources = (): string => JSON.stringify(host.workbook.grids.get('Sources')!.map(row => row.map(cell => cell ?? '')));
    for (const tab of ['Guests', 'Laundry']) {
      const { value } = serve(host, 'guide', [tab]) as unknown as { value: { guide: unknown } };
      expect(serve(host, 'confirmGuide', [value.guide])).toMatchObject({ ok: true });
    }
    const before = sources();
    const page = await start(host);
    await page.getByRole('navigation').getByRole('button', { name: 'Evidence' }).click();
    await click(page, 'Show the connected tabs');
    if (process.env.SIDEBAR_PICTURES) await page.screenshot({ path: `${process.env.SIDEBAR_PICTURES}/connected-300.png`, fullPage: true });
    await click(page, 'Change its answers: Laundry');
    await seen(page, 'This is how it counts');
    await click(page, 'Change: From Handed in to Returned');
    await page.getByLabel(/^Kept when/).fill('<= 10 hours');
    if (process.env.SIDEBAR_PICTURES) await page.screenshot({ path: `${process.env.SIDEBAR_PICTURES}/changing-300.png`, fullPage: true });
    await click(page, 'Save the changes');
    await seen(page, 'of “Laundry” counts now');
    expect(JSON.stringify(host.workbook.grids.get('Promises'))).toContain('<= 10 hours');
    await click(page, 'Undo');
    await seen(page, 'put back');
    expect(JSON.stringify(host.workbook.grids.get('Promises'))).not.toContain('<= 10 hours');
    await click(page, 'Show the connected tabs');
    await click(page, 'Change its answers: Guests');
    await seen(page, 'This is how it counts');
    await page
      .getByRole('button', { name: /^Leave out: / })
      .first()
      .click();
    await click(page, 'Save the changes');
    await seen(page, 'count now');
    expect(sources()).not.toBe(before);
    for (const width of [300, 284]) {
      await page.setViewportSize({ width, height: 700 });
      expect([await page.evaluate(overhang), await page.evaluate(cutOff), await page.evaluate(faintTexts)]).toEqual([0, [], []]);
    }
  });

  test('times are seen as they lie beside the limit that is promised', async () => {
    const host = memoryHost(tabsOf({ Laundry: laundry() }));
    const page = await start(host);
    await click(page, 'Connect evidence');
    await click(page, 'Laundry');
    const card = page.locator('li.card', { hasText: 'From Handed in to Returned' });
    await card.getByText('Kept in 30 of 40 cases').waitFor();
    expect(await card.getByText('Half of them took up to 15.5 hours. 2 cases have no end yet.').count()).toBe(1);
    expect(await card.locator('.columns .good').count()).toBe(8);
    if (process.env.SIDEBAR_PICTURES) await page.screenshot({ path: `${process.env.SIDEBAR_PICTURES}/times-300.png`, fullPage: true });
    await click(page, 'Change: From Handed in to Returned');
    await page.getByLabel(/^Kept when/).fill('<= 10 hours');
    await card.getByText('Kept in 12 of 40 cases').waitFor();
    // Other words than the product's own are read by the check alone.
    await page.getByLabel(/^Kept when/).fill('overnight');
    await card.getByText('Kept in').waitFor({ state: 'detached' });
    for (const width of [300, 284]) {
      await page.setViewportSize({ width, height: 700 });
      expect([await page.evaluate(overhang), await page.evaluate(cutOff), await page.evaluate(faintTexts)]).toEqual([0, [], []]);
    }
  });

  test('whoever leaves a view finds there what was chosen and typed', async () => {
    const page = await start(memoryHost({ Sheet1: [] }));
    await click(page, 'Start from a template');
    await click(page, 'Hotel');
    await page.getByLabel('“Quiet nights”').click();
    await click(page, 'Cancel');
    await click(page, 'Start from a template');
    expect(await page.getByLabel('“Quiet nights”').isChecked()).toBe(false);
    await click(page, /^Write \d+ touchpoints/);
    await seen(page, 'Of 10 customers');
    await page.getByRole('navigation').getByRole('button', { name: 'Promises' }).click();
    await click(page, 'Add or retire promises');
    await click(page, 'Add a promise');
    await page.getByLabel('Promise, in its exact words').fill('Fresh towels every day');
    await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
    await click(page, 'Change Brand');
    await page.getByLabel('New value').fill('The Alder');
    await page.getByRole('navigation').getByRole('button', { name: 'Promises' }).click();
    await click(page, 'Add or retire promises');
    await click(page, 'Add a promise');
    expect(await page.getByLabel('Promise, in its exact words').inputValue()).toBe('Fresh towels every day');
    await click(page, 'Add');
    await seen(page, 'Added 1 promise');
    await click(page, 'Add a promise');
    expect(await page.getByLabel('Promise, in its exact words').inputValue()).toBe('');
    await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
    await click(page, 'Change Brand');
    expect(await page.getByLabel('New value').inputValue()).toBe('The Alder');
  });
});
