import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { withStart } from '../../src/sidebar/start';

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(path => path && existsSync(path)) ?? '';

/** Whether there is a browser to test in. */
export const hasBrowser = executablePath !== '';

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** The page that ships, as tests/setup.mjs has built it. */
export const builtPage = (): string => readFileSync('dist/sidebar.html', 'utf8');

/** What a server function does: gives a reply, fails in Google, or hangs. */
export type Reaction = { gives: unknown } | { fails: string } | 'hangs';

export interface Sidebar {
  page: Page;
  /** Names of the functions called so far. */
  calls(): Promise<string[]>;
  /** What a function was called with, call by call. */
  given(name: string): Promise<unknown[][]>;
  /** From now on, a function does this. */
  react(name: string, reaction: Reaction): Promise<void>;
  /** Answers a call that hangs, by its number among all calls. */
  answer(call: number, value: unknown): Promise<void>;
  /** Console errors, uncaught errors, and requests that would have left the page. */
  trouble: string[];
  close(): Promise<void>;
}

type Held = { name: string; args: unknown[]; done?: (value: unknown) => void; failed?: (error: Error) => void };
type StandIn = { calls: Held[]; reactions: Record<string, Reaction> };

/** Runs in the page before its own script, and stands alone: a stand-in for google.script.run that takes JSON alone. */
function putGoogle(reactions: Record<string, Reaction>): void {
  const standIn: StandIn = { calls: [], reactions };
  const copy = (value: unknown): unknown => {
    const text = JSON.stringify(value);
    const isPlain = (part: unknown): boolean =>
      part === null ||
      ['string', 'boolean'].includes(typeof part) ||
      (typeof part === 'number' && Number.isFinite(part)) ||
      (typeof part === 'object' &&
        [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(part)) &&
        Object.values(part!).every(isPlain));
    if (!isPlain(value)) throw new Error(`not plain JSON: ${text}`);
    return JSON.parse(text);
  };
  const runner = (handlers: Pick<Held, 'done' | 'failed'>): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (done: Held['done']) => runner({ ...handlers, ...(done && { done }) });
          if (name === 'withFailureHandler') return (failed: Held['failed']) => runner({ ...handlers, ...(failed && { failed }) });
          if (name !== 'sidebarCall') return undefined;
          return (name: string, args: unknown[]) => {
            const reaction = standIn.reactions[name];
            if (!reaction) throw new Error(`no reaction to ${name}`);
            standIn.calls.push({ name, args: args.map(copy), ...handlers });
            if (reaction === 'hangs') return;
            if ('fails' in reaction) queueMicrotask(() => handlers.failed?.(new Error(reaction.fails)));
            else queueMicrotask(() => handlers.done?.(copy(reaction.gives)));
          };
        },
      },
    );
  Object.assign(window, { standIn, google: { script: { run: runner({}) } } });
}

/** Runs in the page before its own script, and stands alone: google.script.run over `askServer`, a function of the test. */
function putServer(): void {
  type Handlers = { done?: (value: unknown) => void; failed?: (error: unknown) => void };
  const runner = (handlers: Handlers): object => ({
    withSuccessHandler: (done: Handlers['done']) => runner({ ...handlers, ...(done && { done }) }),
    withFailureHandler: (failed: Handlers['failed']) => runner({ ...handlers, ...(failed && { failed }) }),
    sidebarCall: (name: string, args: unknown) =>
      void (window as never as { askServer(name: string, args: unknown): Promise<unknown> })
        .askServer(name, args)
        .then(handlers.done, handlers.failed),
  });
  Object.assign(window, { google: { script: { run: runner({}) } } });
}

const folder = mkdtempSync(join(tmpdir(), 'sidebar-'));
let count = 0;

interface Options {
  width?: number;
  /** Its clock stands still until moved on. */
  hasClock?: boolean;
  session?: string;
}

/** A page of the browser, and what went wrong in it. */
type Opened = Pick<Sidebar, 'page' | 'trouble' | 'close'>;

/** Opens the page over the real server, or what else answers. */
export async function openLive(browser: Browser, html: string, serve: (name: string, args: unknown) => unknown): Promise<Opened> {
  const opened = await newPage(browser);
  await opened.page.exposeFunction('askServer', (name: string, args: unknown) => JSON.parse(JSON.stringify(serve(name, args))));
  await opened.page.goto(write(withStart(html, { session: 's1' }), `(${putServer})()`));
  return opened;
}

let kept: Opened | null = null;

/** Opens the page at a width, with server functions that react as told. One page serves all, unless its clock is to stand still: a new one takes its time. */
export async function openSidebar(
  browser: Browser,
  html: string,
  reactions: Record<string, Reaction>,
  { width = 300, hasClock = false, session = 's1' }: Options = {},
): Promise<Sidebar> {
  if (!hasClock) kept ??= { ...(await newPage(browser)), close: async () => undefined };
  const opened = hasClock ? await newPage(browser) : kept!;
  const { page, trouble, close } = opened;
  trouble.length = 0;
  if (hasClock) await page.clock.install();
  await page.setViewportSize({ width, height: 700 });
  await page.goto(write(withStart(html, { session }), `(${putGoogle})(${JSON.stringify(reactions).replace(/</g, '\\u003c')})`));
  const inPage = <T, A>(run: (given: A) => T, given: A): Promise<T> => page.evaluate(run as never, given as never) as Promise<T>;
  return {
    page,
    trouble,
    calls: () => inPage(() => (window as never as { standIn: StandIn }).standIn.calls.map(call => call.name), null),
    given: name =>
      inPage(
        wanted => (window as never as { standIn: StandIn }).standIn.calls.filter(call => call.name === wanted).map(call => call.args),
        name,
      ),
    react: (name, reaction) =>
      inPage(
        ([which, how]) => {
          (window as never as { standIn: StandIn }).standIn.reactions[which as string] = how as Reaction;
        },
        [name, reaction],
      ),
    answer: (call, value) =>
      inPage(([i, what]) => (window as never as { standIn: StandIn }).standIn.calls[i as number]!.done!(what), [call, value]),
    close,
  };
}

/** Writes the page with a script that runs before its own; gives its address. */
function write(html: string, script: string): string {
  const file = join(folder, `${++count}.html`);
  writeFileSync(
    file,
    html.replace('<body>', () => `<body><script>${script}</script>`),
  );
  return pathToFileURL(file).href;
}

async function newPage(browser: Browser): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const trouble: string[] = [];
  page.on('console', message => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', error => trouble.push(`error: ${error.message}`));
  await context.route(
    url => url.protocol !== 'file:',
    route => {
      trouble.push(`request: ${route.request().url()}`);
      return route.abort();
    },
  );
  return { page, trouble, close: () => context.close() };
}
