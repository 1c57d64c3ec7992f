// `npm run publishing:pictures` draws the icons and the banner from the icon of the playground, and takes the five screenshots of each language from the
// playground and the report. `-- pl` takes those of one language alone.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
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

const languages = readdirSync(here('.')).flatMap(name => /^listing\.(.+)\.json$/.exec(name)?.[1] ?? []);
/** What the product says in a language: the names of tabs; and its sidebar, the buttons to press. */
const { wordsOf, completed, sidebars } = await bundled(`
  export { wordsOf } from './words';
  export { completed } from './draft';
  ${languages.map((language, i) => `import { sidebar as of${i} } from './${language}/sidebar';`).join('\n')}
  export const sidebars = {${languages.map((language, i) => `'${language}': of${i}`).join()}};`);
const asked = process.argv.slice(2);

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  if (asked.length === 0) await drawIcons();
  for (const language of asked.length > 0 ? asked : languages) await takeScreenshots(language);
} finally {
  await browser.close();
}

/** What a module says that stands among the words. */
async function bundled(contents) {
  const stdin = { contents, resolveDir: here('../src/words'), loader: 'ts' };
  const { outputFiles } = buildSync({ stdin, bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

async function drawIcons() {
  mkdirSync(here('pictures'), { recursive: true });
  for (const size of [32, 48, 96, 128])
    await draw(`icon-${size}`, size, size, `<div style="width:${size}px;height:${size}px">${icon}</div>`);
  await draw('logo-120', 120, 120, `<div style="width:120px;height:120px">${icon}</div>`);
  await draw('banner-220x140', 220, 140, banner());
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

/** The playground, speaking a language, and its address. */
async function startPlayground(language) {
  const server = spawn(process.execPath, [here('../build/playground.mjs'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LC_ALL: language },
  });
  const address = await new Promise(resolve => {
    server.stdout.on('data', text => resolve(/http:\/\/localhost:\d+/.exec(String(text))[0]));
  });
  return { server, address: `${address}/?lang=${language}` };
}

async function takeScreenshots(language) {
  const { screenshots } = JSON.parse(readFileSync(here(`listing.${language}.json`), 'utf8'));
  const words = wordsOf(language);
  const said = completed(sidebars.en, sidebars[language]);
  const folder = language === 'en' ? 'pictures' : `pictures/${language}`;
  mkdirSync(here(folder), { recursive: true });
  const { server, address } = await startPlayground(language);
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT - CAPTION } });
    // The day of the worked example, so that each run takes the same pictures.
    await page.clock.setFixedTime(new Date('2026-11-22T10:41:00'));
    await page.goto(address);
    const sidebar = page.frameLocator('#side iframe');
    const take = async (number, from = page) =>
      frame(await from.screenshot({ animations: 'disabled' }), `${folder}/screenshot-${number}`, screenshots[number - 1]);
    const press = async name => sidebar.getByRole('button', { name, exact: true }).first().click();
    await press(said.check);
    await sidebar.getByRole('button', { name: said.home.check.seeBroken }).waitFor();
    await page.waitForFunction(() => document.querySelector('.o-sheet.active')?.getBoundingClientRect().right < innerWidth - 480);
    await sidebar.getByText(said.home.change.looking).waitFor({ state: 'detached' });
    await take(1);
    await press(said.home.check.seeBroken);
    await sidebar
      .getByRole('button', { name: new RegExp(`^${said.promises.showEvidence}`) })
      .first()
      .waitFor();
    await openTab(page, words.labels.tabs.alignment);
    await take(2);
    await sidebar.getByText(said.views.evidence, { exact: true }).first().click();
    await openTab(page, words.sample.tabs.survey);
    await take(3);
    await openTab(page, words.labels.tabs.check);
    await press(said.evidence.data.button);
    await sidebar.getByText(said.evidence.remedies.loading).waitFor({ state: 'detached' });
    await take(4);
    await page.setViewportSize({ width: WIDTH, height: 900 });
    await page.goto(pathToFileURL(writeReport(language)).href);
    await page.addStyleTag({ content: 'nav{display:none!important}main{padding:0!important}section{padding:12px 28px}' });
    await take(5, page.locator('section').nth(0));
    await page.close();
  } finally {
    server.kill();
  }
}

/** The tab of the grid that bears a name. */
async function openTab(page, name) {
  await page
    .locator('.o-sheet', { hasText: new RegExp(`^\\s*${name}\\s*$`) })
    .first()
    .click();
  await page.waitForTimeout(300);
}

/** Puts a picture below words that say what it shows. */
async function frame(picture, name, words) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.setContent(
    `<style>*{margin:0}body{background:#F4FAF9;font-family:Arial}h1{height:${CAPTION}px;display:grid;place-items:center;font-size:26px;color:#202124}
     img{display:block;margin:0 auto;width:${WIDTH}px;height:${HEIGHT - CAPTION}px;object-fit:cover;object-position:top}</style>
     <h1>${words}</h1><img src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  await page.locator('img').evaluate(image => image.decode());
  await page.screenshot({ path: here(`${name}.png`) });
  await page.close();
}

/** The worked example's report as one web page. */
function writeReport(language) {
  const [workbook, html] = ['example.xlsx', 'example.html'].map(name => join(mkdtempSync(join(tmpdir(), 'pictures-')), name));
  for (const given of [
    ['new', workbook, '--sample', '--lang', language],
    ['run', workbook, '--html', html, '--as-of', '2026-11-22', '--lang', language],
  ])
    execFileSync(process.execPath, [here('../bin/promise-audit.mjs'), ...given]);
  return html;
}
