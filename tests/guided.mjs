import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { choicesIn } from './guided-choices.mjs';

/*
 * Goes the guided way through a case, in the playground, by what can be clicked and typed there:
 *
 *   new spreadsheet -> touchpoints and promises as tabs -> set up, period -> each file of the quarter: add, answer what waits, count -> check, save
 *   the next quarter in the same spreadsheet, with its own files
 *
 * node tests/guided.mjs <case> <out>: what `run --json` says of each quarter goes to <out>. Each click and each field typed in is counted.
 */

const [folder, out] = process.argv.slice(2);
const choices = choicesIn(folder);
/** Clicks and typed fields that a quarter may take, the first and the others. */
const MOST = [70, 12];

const server = spawn(process.execPath, ['build/playground.mjs', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const address = await new Promise(resolve => {
  server.stdout.on('data', data => {
    const found = /http:\/\/localhost:\d+/.exec(String(data));
    if (found) resolve(found[0]);
  });
});
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(path => path && existsSync(path));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await trip();
} finally {
  await browser.close();
  server.kill();
}

async function trip() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto(address);
  const side = page.frameLocator('#side iframe');
  await side.getByRole('heading', { level: 1 }).waitFor();
  let clicks = 0;
  const click = async target => {
    clicks++;
    await target.click();
  };
  const fill = async (target, text) => {
    clicks++;
    await target.fill(text);
  };
  const button = (name, exact = true) => side.getByRole('button', { name, exact }).first();

  await click(page.locator('.o-topbar-menu', { hasText: 'File' }));
  await click(page.locator('.o-menu-item', { hasText: 'New empty spreadsheet' }));
  await click(page.getByRole('button', { name: 'Replace it' }));
  await add(join(folder, 'Touchpoints.csv'), join(folder, 'Promises.csv'));
  await click(button('Home'));
  await click(button(/^(Add what is missing|Start with empty tabs|Add \d+ missing)/, false));
  await side.getByText('What to do next').waitFor();

  for (const [i, quarter] of choices.quarters.entries()) {
    const before = i === 0 ? 0 : clicks;
    await set('Audit date', quarter.asOf);
    await set('Evidence from', quarter.from);
    const files = readdirSync(join(folder, quarter.name))
      .sort()
      .map(file => join(folder, quarter.name, file));
    await add(...files);
    if (i === 0) for (const file of files) await connect(basename(file).replace(/\.\w+$/, ''));
    else {
      await click(button('Answer all as last time'));
      const said = side.getByText(/^As last time: /).first();
      await said.waitFor();
      // What is new in a tab is asked.
      const [, left = ''] = /To be looked at: (.+?”)\./.exec(await said.textContent()) ?? [];
      for (const [, tab] of left.matchAll(/“(.+?)”/g)) await connectListed(tab);
    }
    const again = button('Check again');
    if (await again.isVisible()) await click(again);
    else {
      await click(button('Home'));
      await click(button('Check alignment'));
    }
    await side.getByRole('heading', { name: 'Alignment checked' }).waitFor();
    await click(button(/^Save/, false));
    await side
      .getByText(/^Saved /)
      .first()
      .waitFor();
    const taken = clicks - before;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as .xlsx' }).first().click();
    const book = join(out, `${quarter.name}.xlsx`);
    await (await download).saveAs(book);
    const json = join(out, `${quarter.name}.json`);
    execFileSync(process.execPath, [
      'bin/promise-audit.mjs',
      'run',
      book,
      '-o',
      join(out, `${quarter.name}.audited.xlsx`),
      '--json',
      json,
      '--as-of',
      quarter.asOf,
    ]);
    process.stdout.write(`${quarter.name}: ${taken} clicks and typed fields\n`);
    if (taken > MOST[Math.min(i, 1)]) throw new Error(`${quarter.name} took ${taken} clicks and typed fields`);
  }

  /** Adds a file from the bar above the grid. */
  async function add(...paths) {
    const chooser = page.waitForEvent('filechooser');
    await click(page.getByRole('button', { name: 'Open…' }));
    await (await chooser).setFiles(paths);
    await page
      .getByText(/^Added the tab/)
      .first()
      .waitFor();
  }

  async function set(name, value) {
    const change = button(`Change ${name}`);
    if (!(await change.isVisible())) await click(button('Settings'));
    await click(change);
    await fill(side.getByLabel('New value'), value);
    await side.getByLabel('New value').press('Enter');
    await side.getByText(value).first().waitFor();
  }

  /** Connects the tab of that name and answers what waits; the rest is taken as it is shown, if it is what the person says. */
  async function connect(name) {
    await click(button('Evidence'));
    await click(button('Connect a tab'));
    await connectListed(name);
  }

  /** The same where the tabs are listed. */
  async function connectListed(name) {
    const tabs = side.locator('main .lines button');
    await tabs.first().waitFor();
    const names = await tabs.allInnerTexts();
    const own = names.find(one => one.toLowerCase().startsWith(name.toLowerCase())) ?? names[names.length - 1];
    await click(tabs.filter({ hasText: own }).first());
    await side.getByRole('button', { name: 'Not now' }).waitFor();
    for (let card = await waiting(); card; card = await waiting()) await answer(card);
    await lookAtAll();
    const count = side.locator('footer button.main');
    if ((await count.count()) === 0) return click(button('Not now'));
    await click(count);
    // What is said of this tab: the words about the one before may still stand there.
    await side
      .getByText(/(counts?|read) now/)
      .filter({ hasText: own })
      .first()
      .waitFor();
  }

  /** The first card that waits and that the person has a word for. */
  async function waiting() {
    const cards = side.locator('li.card.waits');
    // All at once: what was answered a moment ago may go while it is looked at.
    const said = await cards.evaluateAll(all =>
      all.map(one => [one.querySelector('h3'), one.querySelector('.ask')].map(part => part.textContent)),
    );
    for (const [at, [question, ask]] of said.entries()) {
      const known = choices.of(question);
      const quoted = /“(.+?)”/.exec(ask)?.[1];
      if (quoted === undefined && !known?.promise) continue;
      return { card: cards.nth(at), known, ask, quoted };
    }
    return null;
  }

  async function answer({ card, known, ask, quoted }) {
    const within = name => card.getByRole('button', { name, exact: true }).first();
    if (quoted === undefined && (await card.locator('.chooser').textContent()).includes(known.promise)) return tick(card, known.good);
    if (quoted === undefined) return choose(card, known.promise);
    const isNone = known?.none.includes(quoted) ?? false;
    if (isNone) return click(within(`“${quoted}” is no answer`));
    if (/Is “.+” an answer\?/.test(ask)) return click(within(`“${quoted}” is an answer`));
    return click(within(known?.good.includes(quoted) ? `“${quoted}” is good` : `“${quoted}” is not good`));
  }

  /** Ticks the good answers, and says that these are all. */
  async function tick(card, good) {
    const boxes = card.locator('label.answer');
    const ticked = await boxes.evaluateAll(all =>
      all.map(one => [one.querySelector('bdi').textContent, one.querySelector('input').checked]),
    );
    const wrong = ticked.flatMap(([text, isTicked], at) => (isTicked === good.includes(text) ? [] : [at]));
    for (const at of wrong) await click(boxes.nth(at));
    await click(card.getByRole('button', { name: 'These are the good ones' }));
  }

  async function choose(card, promise) {
    await click(card.locator('.chooser'));
    await click(card.locator('.options button', { hasText: promise }).first());
  }

  /** What is shown to be looked at must be what the person would say. */
  async function lookAtAll() {
    for (const card of await side.locator('li.card:not(.waits)').all()) {
      const known = choices.of(await card.locator('h3').textContent());
      if (!known?.promise || (await card.textContent()).includes(known.promise)) continue;
      await click(card.getByRole('button', { name: /^Change/ }).first());
      await choose(card, known.promise);
    }
  }
}
