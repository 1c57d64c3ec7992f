import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../../core/table/user-error';
import { slide } from '../../../report/html/slide';

/** Milliseconds that a browser may take. */
const PATIENCE = 60_000;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium of this machine: where CHROMIUM says, on the PATH, or where it usually stands. Throws UserError `no-browser` where there is none. */
export function chromium(): string {
  const { CHROMIUM = '', PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)));
  const found = (CHROMIUM === '' ? [...onPath, ...PLACES] : [CHROMIUM]).find(path => existsSync(path));
  if (found === undefined) throw new UserError('no-browser');
  return found;
}

/** A page as a PNG, as large as a slide, drawn by `browser`. Throws UserError `no-browser` where it does not draw. */
export function pictureOf(page: string, browser: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'promise-audit-'));
  try {
    const [file, picture] = [join(folder, 'page.html'), join(folder, 'page.png')];
    writeFileSync(file, page);
    spawnSync(
      browser,
      [
        '--headless',
        '--disable-gpu',
        // The page is our own, runs nothing and asks for nothing; as root, and in many containers, there is no sandbox.
        '--no-sandbox',
        '--hide-scrollbars',
        `--user-data-dir=${join(folder, 'profile')}`,
        `--force-device-scale-factor=${slide.scale}`,
        `--window-size=${slide.width},${slide.height}`,
        `--screenshot=${picture}`,
        pathToFileURL(file).href,
      ],
      { stdio: 'ignore', timeout: PATIENCE },
    );
    if (!existsSync(picture)) throw new UserError('no-browser');
    return readFileSync(picture);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
