// `npm run publishing:pictures` draws the icons and the banner from the icon of the playground, and takes the five screenshots from the playground and the report.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const here = name => fileURLToPath(new URL(name, import.meta.url));

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(path => path && existsSync(path));
if (!executablePath) {
  process.stderr.write('No Chromium found: say where it is with CHROMIUM.\n');
  process.exit(1);
}

/** Height of the words above a screenshot. */
const CAPTION = 84;
const [WIDTH, HEIGHT] = [1280, 800];
const icon = readFileSync(here('../src/hosts/playground/page/icon.svg'), 'utf8');

mkdirSync(here('pictures'), { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const server = spawn(process.execPath, [here('../build/playground.mjs'), '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const address = await new Promise(resolve => {
  server.stdout.on('data', text => resolve(/http:\S+/.exec(String(text))[0]));
});
try {
  for (const size of [32, 48, 96, 128])
    await draw(`icon-${size}`, size, size, `<div style="width:${size}px;height:${size}px">${icon}</div>`);
  await draw('logo-120', 120, 120, `<div style="width:120px;height:120px">${icon}</div>`);
  await draw('banner-220x140', 220, 140, banner());
  await takeScreenshots();
} finally {
  await browser.close();
  server.kill();
}

/** A drawing on a transparent ground. */
async function draw(name, width, height, body) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>*{margin:0;box-sizing:border-box}svg{display:block;width:100%;height:100%}</style>${body}`);
  await page.screenshot({ path: here(`pictures/${name}.png`), omitBackground: true });
  await page.close();
}

function banner() {
  return `<div style="width:220px;height:140px;background:#F4FAF9;display:grid;grid-template-columns:64px 1fr;gap:14px;align-items:center;padding:0 16px;font-family:Arial">
    ${icon}<div><div style="font-weight:700;font-size:19px;line-height:1.15;color:#202124">Promise Audit</div>
    <div style="margin-top:6px;font-size:12px;line-height:1.35;color:#374151">Promised.<br>Experienced.<br>Side by side.</div></div></div>`;
}

async function takeScreenshots() {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT - CAPTION } });
  // The day of the worked example, so that each run takes the same pictures.
  await page.clock.setFixedTime(new Date('2026-11-22T10:41:00'));
  await page.goto(address);
  const sidebar = page.frameLocator('#side iframe');
  const press = async name => sidebar.getByRole('button', { name, exact: true }).first().click();
  await press('Check alignment');
  await sidebar.getByRole('heading', { name: 'Checked' }).waitFor();
  await page.waitForFunction(() => document.querySelector('.o-sheet.active')?.getBoundingClientRect().right < innerWidth - 480);
  await frame(await page.screenshot({ animations: 'disabled' }), 1, 'See at a glance which promises your customers say you keep');
  await press('See broken promises');
  await sidebar
    .getByRole('button', { name: /^Show evidence/ })
    .first()
    .waitFor();
  await openTab(page, 'Alignment');
  await frame(
    await page.screenshot({ animations: 'disabled' }),
    2,
    'Each broken promise with its range, a customer’s own words and the way to the evidence',
  );
  await sidebar.getByText('Evidence', { exact: true }).first().click();
  await openTab(page, 'Guest survey');
  await frame(
    await page.screenshot({ animations: 'disabled' }),
    3,
    'Your survey, reviews and cases are read where they stand, and never changed',
  );
  await openTab(page, 'Data check');
  await home(sidebar);
  await frame(
    await page.screenshot({ animations: 'disabled' }),
    4,
    'Nothing is left out without a reason: where it stands, and how to mend it',
  );
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await page.goto(pathToFileURL(writeReport()).href);
  await page.addStyleTag({ content: 'nav{display:none!important}main{padding:0!important}section{padding:12px 28px}' });
  await frame(
    await page.locator('section').nth(0).screenshot({ animations: 'disabled' }),
    5,
    'One page for the meeting: where promise and experience part',
  );
}

/** The tab of the grid that bears a name. */
async function openTab(page, name) {
  await page
    .locator('.o-sheet', { hasText: new RegExp(`^\\s*${name}\\s*$`) })
    .first()
    .click();
  await page.waitForTimeout(300);
}

async function home(sidebar) {
  await sidebar.getByText('Home', { exact: true }).first().click();
}

/** Puts a picture below words that say what it shows. */
async function frame(picture, number, words) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.setContent(
    `<style>*{margin:0}body{background:#F4FAF9;font-family:Arial}h1{height:${CAPTION}px;display:grid;place-items:center;font-size:26px;color:#202124}
     img{display:block;margin:0 auto;width:${WIDTH}px;height:${HEIGHT - CAPTION}px;object-fit:cover;object-position:top}</style>
     <h1>${words}</h1><img src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  await page.locator('img').evaluate(image => image.decode());
  await page.screenshot({ path: here(`pictures/screenshot-${number}.png`) });
  await page.close();
}

/** The worked example's report as one web page. */
function writeReport() {
  const [workbook, html] = ['example.xlsx', 'example.html'].map(name => join(mkdtempSync(join(tmpdir(), 'pictures-')), name));
  for (const given of [
    ['new', workbook, '--sample'],
    ['run', workbook, '--html', html, '--as-of', '2026-11-22'],
  ])
    execFileSync(process.execPath, [here('../bin/promise-audit.mjs'), ...given]);
  return html;
}
