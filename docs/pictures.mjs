// `npm run pictures` takes the pictures of README and docs from the worked example: its report as a web page, and the playground.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const here = name => fileURLToPath(new URL(name, import.meta.url));
/** Bytes; larger ones are slow to look at. */
const LIMIT = 500_000;

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(path => path && existsSync(path));
if (!executablePath) {
  process.stderr.write('No Chromium found: say where it is with CHROMIUM.\n');
  process.exit(1);
}

const server = spawn(process.execPath, [here('../build/playground.mjs'), '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const address = await new Promise(resolve => {
  server.stdout.on('data', text => resolve(/http:\S+/.exec(String(text))[0]));
});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // The day of the worked example, so that each run takes the same pictures.
  await page.clock.setFixedTime(new Date('2026-11-22T10:41:00'));
  await page.goto(address);
  const sidebar = page.frameLocator('#side iframe');
  const press = name => sidebar.getByRole('button', { name, exact: true }).first().click();
  await press('Check alignment');
  await sidebar.getByRole('heading', { name: 'Checked' }).waitFor();
  await page.waitForFunction(() => document.querySelector('.o-sheet.active')?.getBoundingClientRect().right < innerWidth - 480);
  await take(page, 'playground.png');
  await press('See broken promises');
  await sidebar
    .getByRole('button', { name: /^Show evidence/ })
    .first()
    .waitFor();
  await page.setViewportSize({ width: 1280, height: 1000 });
  await take(page.locator('#side'), 'sidebar.png');
  await page.goto(pathToFileURL(writeReport()).href);
  await page.addStyleTag({ content: 'nav{display:none!important}main{padding:0!important}section{padding:12px 28px}' });
  await take(page.locator('section').nth(0), 'summary.png');
  await page.setViewportSize({ width: 1280, height: 1180 });
  await page
    .locator('section')
    .nth(1)
    .evaluate(section => section.scrollIntoView());
  await take(page, 'alignment.png');
} finally {
  await browser.close();
  server.kill();
}

/** The worked example's report as one web page. */
function writeReport() {
  const [workbook, html] = ['example.xlsx', 'example.html'].map(name => join(mkdtempSync(join(tmpdir(), 'pictures-')), name));
  for (const given of [
    ['new', workbook, '--sample'],
    ['run', workbook, '--html', html],
  ])
    execFileSync(process.execPath, [here('../bin/promise-audit.mjs'), ...given]);
  return html;
}

async function take(what, name) {
  const path = here(name);
  await what.screenshot({ path, animations: 'disabled' });
  const { size } = statSync(path);
  if (size > LIMIT) throw new Error(`${name} has ${size} bytes, more than ${LIMIT}`);
  process.stdout.write(`docs/${name}: ${Math.round(size / 1000)} KB\n`);
}
