import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { serve } from '../../src/app/server';
import { builtPage, hasBrowser, launch, openLive, openSidebar, type Reaction, type Sidebar } from './browser';
import { colouredButtons, cutOff, faintTexts, overhang } from './look';
import { checkThen, click, go, hostileScenes, type Scene, scenes, serving } from './scenes';
import { bad, cardOf, doneOf, exampleHost, good, hostile, lastOf, stateOf } from './states';

jest.setTimeout(30_000);

const html = builtPage();

describe('the built page', () => {
  test('is one file of at most 140 KB', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(140 * 1024);
  });

  test('holds nothing that Google’s templates or a browser would stumble over', () => {
    expect(html).not.toContain('<?');
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html.match(/__START__/g)).toHaveLength(1);
    expect(html).toContain('<meta charset="utf-8">');
  });

  test('loads nothing and puts no text in as HTML', () => {
    expect(html).not.toMatch(/<(link|img|iframe|base|meta name)|@import|url\(|fetch\(|XMLHttpRequest|WebSocket|sendBeacon|import\(/i);
    expect((html.match(/https?:\/\/[^"'`]*/g) ?? []).filter(url => !url.startsWith('http://www.w3.org/'))).toEqual([]);
  });

  test('has a language, a title and light colours', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>Promise Audit</title>');
    expect(html).toContain('color-scheme:light');
  });
});

const pictures = process.env.SIDEBAR_PICTURES;
const inBrowser = hasBrowser ? describe : describe.skip;

inBrowser(hasBrowser ? 'in a browser' : 'in a browser (none found: set CHROMIUM to the path of one)', () => {
  let browser: Browser;
  let open: Pick<Sidebar, 'close' | 'trouble'> | null = null;
  beforeAll(async () => {
    browser = await launch();
    if (pictures) mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const { trouble } = open ?? {};
    await open?.close();
    open = null;
    expect(trouble ?? []).toEqual([]);
  });
  const start = async (reactions: Record<string, Reaction>, more: Parameters<typeof openSidebar>[3] = {}): Promise<Sidebar> => {
    const s = await openSidebar(browser, html, reactions, more);
    open = s;
    return s;
  };
  const text = async (s: Pick<Sidebar, 'page'>): Promise<string> =>
    (await s.page.locator('main').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
  const seen = (s: Pick<Sidebar, 'page'>, what: string) =>
    s.page.getByText(what).filter({ visible: true }).first().waitFor({ timeout: 5000 });
  const focused = (s: Pick<Sidebar, 'page'>): Promise<string> =>
    s.page.evaluate(() => {
      const { tagName, id, textContent } = document.activeElement!;
      const label = document.querySelector(`label[for="${id}"]`)?.textContent;
      return label ?? (tagName === 'BODY' ? tagName : (document.activeElement!.getAttribute('aria-label') ?? textContent!));
    });
  /** What axe has against the page; contrast, which takes it long, is looked at by `faintTexts`. */
  const violationsOf = async (s: Sidebar): Promise<string[]> => {
    await s.page.evaluate(axe.source);
    return s.page.evaluate(async () => {
      type Axe = { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
        resultTypes: ['violations'],
        rules: { 'color-contrast': { enabled: false } },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  };

  async function look(name: string, { reactions, act, hasClock = false, says }: Scene): Promise<Sidebar> {
    const s = await start(reactions, { hasClock });
    await act?.(s);
    await seen(s, says);
    expect(await s.page.locator('h1').count()).toBe(1);
    // With a scrollbar 284 are left of 300; at 200 % zoom, 142.
    for (const width of [300, 284, 142]) {
      await s.page.setViewportSize({ width, height: 700 });
      if (pictures) await s.page.screenshot({ path: join(pictures, `${name.replace(/\W+/g, '-')}-${width}.png`), fullPage: true });
      expect([width, await s.page.evaluate(overhang), await s.page.evaluate(cutOff)]).toEqual([width, 0, []]);
    }
    return s;
  }

  test.each(Object.entries(scenes))('%s: all is to be seen, nothing sideways, nothing faint, one coloured button', async (name, scene) => {
    const s = await look(name, scene);
    expect(await s.page.evaluate(faintTexts)).toEqual([]);
    expect((await s.page.evaluate(colouredButtons)).length).toBeLessThanOrEqual(1);
    if (!scene.hasClock) expect(await violationsOf(s)).toEqual([]);
    expect(await text(s)).not.toMatch(/undefined|null|NaN|\[object|TypeError/);
  });

  test.each(Object.entries(hostileScenes))('hostile words in the view %s are text and nothing else', async (name, scene) => {
    const s = await look(`hostile ${name}`, scene);
    expect(await s.page.title()).toBe('Promise Audit');
    expect(await s.page.locator('#page script, #page img, #page a').count()).toBe(0);
  });

  test('words of a user are shown letter by letter', async () => {
    const promises = hostile.map((words, i) => cardOf({ id: `P${i}`, text: words }));
    const s = await start(serving({ last: lastOf({ promises }) }));
    await go('Promises')(s);
    expect(await s.page.locator('.card h2 bdi').allTextContents()).toEqual(hostile);
  });

  test('a promise has its place, its three shares with their range, the reason, the next step and quotes', async () => {
    const s = await start(serving());
    await go('Promises')(s);
    const card = (await s.page.locator('.card').first().allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    expect(card).toContain('“A person answers in 60 seconds” Phone line · Get help · Guest service ✕ Broken');
    expect(card).toMatch(/promised 90 % kept 42 % , range 38 to 47 % believed 86 %/);
    expect(card).toContain('181 of 426 answers pass “≤ 1 minute” (42 %, 38 to 47 %), promised for 90 %.');
    expect(card).toContain('Customers expect “≤ 2 minutes”, which is less than you promise.');
    expect(card).toContain('Smallest honest promise: ≤ 14 minutes: 94 %');
    const bars = await s.page
      .locator('.card .bar')
      .first()
      .evaluate(bar => bar.firstElementChild!.getBoundingClientRect().width / bar.clientWidth);
    expect(bars).toBeCloseTo(0.9, 1);
    await click('Show evidence: A person answers in 60 seconds')(s);
    expect(await s.given('show')).toEqual([[cardOf().places.evidence]]);
  });

  test('filters by verdict, stage and owner, and says how many are left', async () => {
    const s = await start(serving());
    await go('Promises')(s);
    await s.page.getByLabel('Owner').selectOption({ label: 'Finance (1)' });
    await seen(s, '1 of 24 promises');
    await s.page.getByLabel('Verdict').selectOption({ label: 'Broken (1)' });
    expect(await s.page.locator('.card').count()).toBe(1);
    await click('Show all promises')(s);
    expect(await s.page.locator('.card').count()).toBe(24);
  });

  test('a double click is one call, and every other button is off meanwhile', async () => {
    const s = await start(serving({ last: null }));
    await s.page.getByRole('button', { name: 'Check alignment' }).dblclick();
    await seen(s, 'Starting');
    for (const button of await s.page.getByRole('button').all())
      expect([await button.textContent(), await button.isDisabled()]).toEqual([
        await button.textContent(),
        (await button.textContent()) !== 'Stop the check',
      ]);
    expect(await s.calls()).toEqual(['ping', 'state', 'check', 'progress'].slice(0, (await s.calls()).length));
  });

  test('a form that is sent twice is sent once', async () => {
    const s = await start(serving({}, { propose: 'hangs' }));
    await go('Promises')(s);
    await click(/^Propose action: /)(s);
    await s.page.getByLabel('Who does it').press('Enter');
    await s.page
      .getByLabel('Who does it')
      .press('Enter', { timeout: 500 })
      .catch(() => undefined);
    await s.page.getByRole('button', { name: 'Add to Actions' }).dblclick({ force: true });
    expect(await s.given('propose')).toHaveLength(1);
  });

  test('a check shows how far it is, tells listeners at the quarters, and then what came out', async () => {
    const s = await start(serving({ last: null }), { hasClock: true });
    const heard = s.page.locator('p[role=status][aria-live=polite]').first();
    await checkThen({ done: 12000, of: 40000 })(s);
    await seen(s, '12,000 of 40,000 rows');
    expect(await heard.textContent()).toBe('Checking: 25 % of the evidence read.');
    expect(await s.page.getByRole('progressbar', { name: 'Progress of the check' }).getAttribute('value')).toBe('0.3');
    await s.answer(2, good(doneOf()));
    await seen(s, 'Alignment checked');
    expect(await heard.textContent()).toBe('Checked: 6 kept, 6 too close to call, 8 broken, 4 not enough evidence.');
    await click('See broken promises')(s);
    await seen(s, '8 of 24 promises');
  });

  test('says which verdicts are other than at the check before', async () => {
    const [first, second, ...rest] = lastOf().promises;
    const before = lastOf({ promises: [{ ...first!, verdict: 'kept' }, ...rest] });
    const s = await start(serving({ last: before }, { changed: { gives: good(true) }, check: { gives: good(doneOf()) } }));
    await click('Check alignment')(s);
    await seen(s, 'Changed since the check before');
    expect(await s.page.locator('.lines li').allInnerTexts()).toEqual([`Kept → Broken ${first!.text}`, `New: Broken ${second!.text}`]);
    await click(second!.text)(s);
    expect(await focused(s)).toBe(`“${second!.text}”`);
  });

  test('a stop asks the server to stop', async () => {
    const s = await start(serving({ last: null }));
    await click('Check alignment')(s);
    await click('Stop the check')(s);
    await seen(s, 'Stopping');
    await s.answer(2, bad('cancelled', 'Cancelled.'));
    await seen(s, 'Stopped: nothing was changed.');
    expect(await s.calls()).toContain('cancel');
  });

  test('a call that hangs ends in a plain sentence, and its late answer is ignored', async () => {
    const s = await start(serving({}, { state: 'hangs' }), { hasClock: true });
    await s.page.clock.runFor(61_000);
    await seen(s, 'The spreadsheet did not answer in time.');
    await s.react('state', { gives: good(stateOf({ brand: 'In time' })) });
    await click('Try again')(s);
    await seen(s, 'In time');
    await s.answer(1, good(stateOf({ brand: 'Too late' })));
    await s.page.clock.runFor(100);
    expect(await text(s)).not.toContain('Too late');
  });

  test('a check that hangs is given up, and the last audit stays', async () => {
    const s = await start(serving({}, { changed: { gives: good(true) } }), { hasClock: true });
    await click('Check alignment')(s);
    await s.page.clock.runFor(371_000);
    await seen(s, 'The spreadsheet did not answer in time.');
    await s.answer(3, good(doneOf('', { brand: 'Too late' })));
    await click('Back to Home')(s);
    expect(await text(s)).toContain('Juniper & Pine Hotels Checked 22 Nov');
  });

  test('an answer that comes after its view has gone changes nothing', async () => {
    const s = await start(serving({}, { remedies: 'hangs' }));
    await go('Evidence')(s);
    await click('Look at the data')(s);
    await go('Settings')(s);
    await s.answer((await s.calls()).indexOf('remedies'), good({ issues: [], more: 0, fixes: [], backup: null }));
    expect(await text(s)).toContain('How sure a verdict must be');
  });

  test.each<[string, Record<string, Reaction>, string]>([
    ['fails', { ping: { fails: 'Exception: no' } }, 's1'],
    ['hangs', { ping: 'hangs' }, 's1'],
    ['comes from another session', {}, 's2'],
    ['cannot be called', { ping: null as never }, 's1'],
  ])('where the first ping %s, several accounts are explained, and trying again helps', async (_, reactions, session) => {
    const s = await start(serving({}, reactions), { hasClock: true, session });
    await s.page.clock.runFor(10_100);
    await seen(s, 'Are you signed in with several Google accounts?');
    expect(await text(s)).toContain('private window');
    expect(await s.calls()).not.toContain('state');
    await s.react('ping', { gives: good({ session }) });
    await click('Try again')(s);
    await seen(s, 'Juniper & Pine Hotels');
  });

  test('nothing of what Google says of a failure is shown', async () => {
    const s = await start(serving({}, { show: { fails: 'ScriptError: TypeError: Cannot read properties of null' } }));
    await go('Promises')(s);
    await click(/^Show evidence/)(s);
    await seen(s, 'The spreadsheet could not be reached.');
    expect((await s.page.locator('body').allInnerTexts()).join()).not.toContain('TypeError');
    await click('Close')(s);
    expect(await s.page.getByRole('alert').count()).toBe(0);
  });

  test('the page does not take the focus when it opens; another view’s heading takes it', async () => {
    const s = await start(serving());
    await seen(s, 'What to do next');
    expect(await focused(s)).toBe('BODY');
    for (const [view, heading] of [
      ['Promises', '24 promises'],
      ['Flaws', 'Flaws and habits'],
      ['Evidence', 'Evidence'],
      ['Actions', 'Actions'],
      ['Settings', 'Settings'],
      ['Home', 'Juniper & Pine Hotels'],
    ] as const) {
      await go(view)(s);
      expect(await focused(s)).toBe(heading);
    }
  });

  test('a form takes the focus, leads to what cannot be taken, and gives the focus back', async () => {
    const s = await start(serving());
    await go('Promises')(s);
    await click(/^Propose action: /)(s);
    expect(await focused(s)).toBe('What will be done');
    await s.page.keyboard.press('Control+A');
    await s.page.keyboard.press('Delete');
    await s.page.getByLabel('Who does it').press('Enter');
    await expect(s.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')).resolves.toBeTruthy();
    expect(await s.page.getByLabel('What will be done').getAttribute('aria-invalid')).toBe('true');
    await s.page.keyboard.press('Escape');
    await s.page.waitForFunction(() => document.activeElement?.tagName === 'BUTTON');
    expect(await focused(s)).toBe('Propose action: A person answers in 60 seconds');
  });

  test('a column stays in its place while it is changed or dropped', async () => {
    const s = await start(scenes['connect, columns']!.reactions);
    await scenes['connect, columns']!.act!(s);
    const names = () => s.page.locator('.findings h3').allInnerTexts();
    const before = await names();
    await click('Drop: How was breakfast?')(s);
    expect(await names()).toEqual(before);
    await click('Use: How was breakfast?')(s);
    await s.page.getByLabel('Holds').selectOption('Value');
    await s.page.getByLabel('Touchpoint').focus();
    await s.page.getByLabel('Touchpoint').selectOption('Room');
    expect(await names()).toEqual(before);
    expect(await focused(s)).toBe('Touchpoint');
  });

  test('a visit begins anew, also of the view that is there already', async () => {
    const s = await start(serving());
    await click(/too close/)(s);
    await seen(s, '6 of 24 promises');
    await go('Promises')(s);
    await seen(s, 'In the order to repair them');
  });

  test('by keyboard alone: from the example to a changed verdict', async () => {
    const host = exampleHost();
    const live = await openLive(browser, html, (name, args) => serve(host, name, args));
    open = live;
    const { page } = live;
    const tabTo = async (name: string): Promise<void> => {
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press('Tab');
        if ((await focused(live)) === name) return;
      }
      throw new Error(`${name} cannot be reached`);
    };
    const enter = () => page.keyboard.press('Enter');
    await seen(live, 'What to do next');
    await tabTo('Check alignment');
    await enter();
    await seen(live, 'Alignment checked');
    await tabTo('See broken promises');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
    await enter();
    await seen(live, '8 of 24 promises');
    await tabTo('Show evidence: A person answers in 60 seconds');
    await enter();
    await page.getByText('Selected').first().waitFor({ state: 'attached' });
    expect(host.shown).toHaveLength(1);
    await tabTo('Edit: A person answers in 60 seconds');
    await enter();
    await page.getByLabel('Kept when').waitFor();
    await tabTo('Kept when');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('within 20 minutes');
    await seen(live, 'Reads as: ≤ 20 minutes');
    await enter();
    await seen(live, 'Wrote Promises!F18.');
    await tabTo('Check again');
    await enter();
    await seen(live, 'Changed since the check before');
    expect(await text(live)).toContain('Broken → Kept A person answers in 60 seconds');
    await tabTo('Back to Home');
    await enter();
    await seen(live, 'What to do next');
    await tabTo('Save');
    await enter();
    await seen(live, 'Saved 24 promises');
  });

  test('from nothing to evidence connected, over the real server', async () => {
    const host = exampleHost();
    host.workbook.grids.set('Survey', [
      ['Date', 'How was breakfast?', 'Loyalty tier'],
      ...Array.from({ length: 40 }, (_, i) => ['2026-10-10', 1 + (i % 5), ['Gold', 'Silver'][i % 2]!]),
    ]);
    const live = await openLive(browser, html, (name, args) => serve(host, name, args));
    open = live;
    const click = (name: string | RegExp) => live.page.getByRole('button', { name, exact: true }).first().click();
    await click('Connect more');
    await click('Survey');
    await click('Column by column');
    await seen(live, '40 rows.');
    await click('Drop: Loyalty tier');
    await click('See what will count');
    await seen(live, '40 values will count.');
    await click('Connect “Survey”');
    await seen(live, 'Connected “Survey”: 2 rows in the tab Sources');
    expect(
      host.workbook.grids
        .get('Sources')!
        .slice(-2)
        .map(row => row.slice(0, 3)),
    ).toEqual([
      ['Survey', 'Date', 'Date'],
      ['Survey', 'How was breakfast?', 'Value'],
    ]);
  });
});
