import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Model } from '@odoo/o-spreadsheet';
import axe from 'axe-core';
import type { Browser, Download, Frame, FrameLocator, Page } from 'playwright-core';
import { pageFile } from '../../src/serve/page';
import { playgroundServer } from '../../src/serve/server';
import { playgroundWordsOf } from '../../src/words/hosts/playground';

const en = playgroundWordsOf('en');

/** The page that `npm run playground` serves, as tests/setup.mjs has built it. */
const folder = 'dist-playground';

async function listen(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A web server that knows nothing of the playground: it gives files as they are. */
const plainServer = (): Server =>
  createServer((request, response) => {
    const { status, type, body } = pageFile(folder, new URL(request.url!, 'http://localhost').pathname);
    response.writeHead(status, { 'content-type': type });
    response.end(typeof body === 'string' ? body.replace(' data-server', '') : body);
  });

export interface Playground {
  page: Page;
  /** The sidebar, in its frame. */
  sidebar: FrameLocator;
  /** Console messages but for the grid's own measurements, uncaught errors, and requests that went anywhere else. */
  trouble: string[];
  /** Titles of the tabs. */
  tabs(): Promise<string[]>;
  /** What a cell shows, by the title of its tab. */
  cell(tab: string, row: number, column: number): Promise<string>;
  /** What the cells of a row show. */
  row(tab: string, row: number): Promise<string[]>;
  /** What the cells below a header in the first row show. */
  column(tab: string, header: string): Promise<string[]>;
  /** The selected cell, with the title of its tab. */
  selected(): Promise<string>;
  /** The marks of all series in the charts that are in sight. */
  pointStyles(): Promise<unknown[]>;
  /** The lines that a text of a cell is broken into, in so many pixels. */
  linesIn(text: string, pixels: number): Promise<string[]>;
  /** Goes to a cell through the box that names it, and types there. */
  type(cell: string, text: string): Promise<void>;
  /** Chooses from a menu of the top bar. */
  choose(menu: string, item: string): Promise<void>;
  /** Opens a file from the bar above the grid. */
  openFile(name: string, bytes: Buffer): Promise<void>;
  saveFile(): Promise<Download>;
  /** What axe has against the page around the grid, or against the sidebar. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens the playground and waits until the worked example is there. `hasServer`: behind it is the server that reads and writes files. `script`: in place of the page's own, which says `words`. */
export async function openPlayground(browser: Browser, { hasServer = true, words = en, script = '' } = {}): Promise<Playground> {
  const server = hasServer ? playgroundServer(folder, words) : plainServer();
  const origin = await listen(server);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  // What has not come by then does not come.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', message => message.type() !== 'debug' && trouble.push(`console: ${message.text()}`));
  page.on('pageerror', error => trouble.push(`error: ${error.message}`));
  page.on('request', request => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(origin)) trouble.push(`request: ${request.url()}`);
  });
  if (script !== '') await page.route('**/page.js', route => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto(origin);
  await page.getByRole('heading', { name: en.sample.brand, level: 1 }).waitFor();
  const sidebar = page.frameLocator('#side iframe');
  await sidebar.getByRole('heading', { level: 1 }).waitFor();

  /** The grid draws on a canvas, so what it holds is asked of its model. */
  const inGrid = <T, A>(ask: (model: Model, given: A) => T, given: A): Promise<T> =>
    page.evaluate(
      ([source, what]) => {
        const { App } = (window as never as { owl: { App: { apps: Set<{ root: { component: { props: { model: unknown } } } }> } } }).owl;
        const [app] = App.apps;
        // biome-ignore lint/security/noGlobalEval: a function of the test, run in the page
        return eval(`(${source})`)(app!.root.component.props.model, what);
      },
      [String(ask), given] as const,
    ) as Promise<T>;

  const grid = (title: string): Promise<string[][]> =>
    inGrid(({ getters }, tab) => {
      const sheetId = getters.getSheetIds().find(id => getters.getSheetName(id) === tab)!;
      return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
        Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => getters.getEvaluatedCell({ sheetId, row, col }).formattedValue),
      );
    }, title);

  return {
    page,
    sidebar,
    trouble,
    tabs: () => inGrid(({ getters }) => getters.getSheetIds().map(id => getters.getSheetName(id)), null),
    cell: async (tab, row, column) => (await grid(tab))[row]?.[column] ?? '',
    row: async (tab, row) => (await grid(tab))[row] ?? [],
    async column(tab, header) {
      const [headers = [], ...rows] = await grid(tab);
      return rows.map(row => row[headers.indexOf(header)] ?? '');
    },
    selected: () =>
      inGrid(({ getters }) => {
        const { left, top } = getters.getSelectedZone();
        return `${getters.getSheetName(getters.getActiveSheetId())}!${getters.zoneToXC(getters.getActiveSheetId(), { left, right: left, top, bottom: top })}`;
      }, null),
    pointStyles: () =>
      page.evaluate(() => {
        const { instances } = (
          window as never as { Chart: { instances: Record<string, { data: { datasets: { pointStyle?: string }[] } }> } }
        ).Chart;
        return Object.values(instances).flatMap(chart => chart.data.datasets.map(({ pointStyle }) => pointStyle));
      }),
    linesIn: (text, pixels) =>
      inGrid(
        (model, [content, wrapWidth]) => {
          const sheetId = model.getters.getActiveSheetId();
          const at = { sheetId, row: model.getters.getNumberRows(sheetId) - 1, col: model.getters.getNumberCols(sheetId) - 1 };
          model.dispatch('UPDATE_CELL', { ...at, content });
          return model.getters.getCellMultiLineText(at, { maxWidth: wrapWidth, wrapWidth });
        },
        [text, pixels] as const,
      ),
    async type(cell, text) {
      const box = page.locator('.o-named-range-selector input');
      await box.fill(cell);
      await box.press('Enter');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async choose(menu, item) {
      await page.locator('.o-topbar-menu', { hasText: menu }).click();
      await page.locator('.o-menu-item', { hasText: item }).click();
    },
    async openFile(name, bytes) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: words.playground.open }).click();
      await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
    },
    async saveFile() {
      // Writing 20,000 rows takes its time on a busy machine.
      const download = page.waitForEvent('download', { timeout: 180_000 });
      await page.getByRole('button', { name: words.playground.save }).click();
      return await download;
    },
    async violations() {
      const frame = page.frames().find(one => one.parentFrame())!;
      return [...(await against(page.mainFrame(), [['.o-spreadsheet']])), ...(await against(frame, []))];
    },
    async close() {
      await context.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Axe {
  run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The grid itself is not ours to mend: it is left out. */
async function against(frame: Frame, exclude: string[][]): Promise<string[]> {
  await frame.evaluate(axe.source);
  return await frame.evaluate(async without => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ exclude: without });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  }, exclude);
}
