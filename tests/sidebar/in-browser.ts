import type { Browser } from 'playwright-core';
import { serve } from '../../src/app/server';
import type { MemoryHost } from '../host';
import { hasBrowser, launch, openLive, openSidebar, type Reaction, type Sidebar } from './browser';
import { inEnglish, spokenPage } from './spoken/spoken';

jest.setTimeout(60_000);

export const html = spokenPage();

type Live = Awaited<ReturnType<typeof openLive>>;

interface Opener {
  /** Opens the page over a server that reacts as told. */
  start(reactions: Record<string, Reaction>, more?: Parameters<typeof openSidebar>[3]): Promise<Sidebar>;
  /** Opens the page over the real server. */
  startLive(host: MemoryHost): Promise<Live>;
}

/** Tests what is played on the built page in a browser, and after each test that nothing went wrong in it; left out, and said so, where there is no browser. */
export function inBrowser(play: (opener: Opener) => void): void {
  const name = hasBrowser ? 'in a browser' : 'in a browser (none found: set CHROMIUM to the path of one)';
  (hasBrowser ? describe : describe.skip)(name, () => {
    let browser: Browser;
    let open: Pick<Sidebar, 'close' | 'trouble'> | null = null;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser?.close());
    afterEach(async () => {
      const { trouble } = open ?? {};
      await open?.close();
      open = null;
      expect(trouble ?? []).toEqual([]);
    });
    const opened = <T extends Live>(page: T): T => {
      open = page;
      return page;
    };
    play({
      start: async (reactions, more = {}) => opened(inEnglish(await openSidebar(browser, html, reactions, more))),
      startLive: async host => opened(await openLive(browser, html, (name, args) => serve(host, name, args))),
    });
  });
}

export const text = async (s: Pick<Sidebar, 'page'>): Promise<string> =>
  (await s.page.locator('main').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
export const seen = (s: Pick<Sidebar, 'page'>, what: string) =>
  s.page.getByText(what).filter({ visible: true }).first().waitFor({ timeout: 5000 });
export const focused = (s: Pick<Sidebar, 'page'>): Promise<string> =>
  s.page.evaluate(() => {
    const { tagName, id, textContent } = document.activeElement!;
    const label = document.querySelector(`label[for="${id}"]`)?.textContent;
    return label ?? (tagName === 'BODY' ? tagName : (document.activeElement!.getAttribute('aria-label') ?? textContent!));
  });
