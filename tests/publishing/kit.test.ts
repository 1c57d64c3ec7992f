import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { google } from '../../src/words/en/hosts/google';

const listing = JSON.parse(readFileSync('publishing/listing.en.json', 'utf8')) as {
  name: string;
  shortDescription: string;
  detailedDescription: string[];
  category: string;
  pricing: string;
  tip: string;
  links: Record<string, string>;
  reviewerNotes: string[];
};

const build = (publisher: object) => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-'));
  const [file, target] = [join(folder, 'publisher.json'), join(folder, 'pages')];
  writeFileSync(file, JSON.stringify(publisher));
  return { target, ...spawnSync(process.execPath, ['publishing/build.mjs', file, target], { encoding: 'utf8' }) };
};

const built = build({ developer: 'Ann & <Co>', contact: 'help@example.org', site: 'https://example.org/audit' });
const pages = readdirSync(built.target).filter(name => name.endsWith('.html'));
const textOf = (page: string): string => readFileSync(join(built.target, page), 'utf8');

/** Width and height that a PNG states, and whether it has an alpha channel. */
function headOf(path: string): { width: number; height: number; isTransparent: boolean } {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), isTransparent: bytes[25] === 6 };
}

test.each([
  ...[32, 48, 96, 128].map(size => [`icon-${size}`, size, size, true] as const),
  ['logo-120', 120, 120, true] as const,
  ['banner-220x140', 220, 140, null] as const,
  ...[1, 2, 3, 4, 5].map(number => [`screenshot-${number}`, 1280, 800, null] as const),
])('%s is %i x %i pixels', (name, width, height, isTransparent) => {
  const head = headOf(`publishing/pictures/${name}.png`);
  expect([head.width, head.height]).toEqual([width, height]);
  if (isTransparent !== null) expect(head.isTransparent).toBe(isTransparent);
});

// As Google's guide to listings and its criteria of review have them.
test('the texts are as long as a listing takes, differ, and name Google’s product with its trademark line', () => {
  const { name, shortDescription, detailedDescription, tip } = listing;
  const detailed = detailedDescription.join('\n\n');
  expect(name.length).toBeLessThanOrEqual(50);
  expect(name).not.toMatch(/google|sheets|add-?on|\d/i);
  expect(name).toBe(google.name);
  expect(shortDescription.length).toBeLessThanOrEqual(200);
  expect(detailed.length).toBeGreaterThan(500);
  expect(detailed.length).toBeLessThanOrEqual(16_000);
  expect(detailed).not.toContain(shortDescription);
  for (const text of [shortDescription, detailed]) {
    expect(text).toContain('Google Sheets™ is a trademark of Google LLC.');
    expect(text.replace(/Google Sheets™|Google LLC|by Google/g, '')).not.toMatch(/google|sheets/i);
  }
  // Two sentences at most, an action first, and how to open it.
  expect(tip.split(/(?<=\.) /).length).toBeLessThanOrEqual(2);
  expect(tip).toMatch(/^Open Extensions > Promise Audit > Set up audit/);
  expect(tip).toContain(google.menu.setUp);
});

test('the reviewer is told what to do, and what each scope is for', () => {
  const notes = listing.reviewerNotes.join('\n');
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  for (const scope of oauthScopes) expect(notes).toContain(scope.split('/auth/')[1]!);
  for (const item of [google.menu.setUp, google.menu.check]) expect(notes).toContain(item);
});

test('each link of the listing leads to a page of its own, which is about that', () => {
  const targets = Object.values(listing.links);
  expect(new Set(targets).size).toBe(targets.length);
  const about = {
    homepage: /promise/i,
    privacyPolicy: /Privacy policy/,
    termsOfService: /Terms of service/,
    support: /Support/,
    help: /Help/,
  };
  expect(Object.keys(listing.links).sort()).toEqual(Object.keys(about).sort());
  for (const [name, page] of Object.entries(listing.links))
    expect(/<h1>(.*?)<\/h1>/.exec(textOf(page))![1]).toMatch(about[name as keyof typeof about]);
});

test('every link and picture of every page is there, in the case it is written in, and nothing is loaded from elsewhere', () => {
  for (const page of pages) {
    const text = textOf(page);
    for (const [, target] of text.matchAll(/(?:href|src)="(?!mailto:help@example\.org")([^"]+)"/g)) {
      const [file = '', fragment] = target!.split('#');
      const path = file === '' ? page : file;
      const isThere = pages.includes(path) || ['style.css', 'icon.svg'].includes(path) || existsSync(`publishing/${path}`);
      expect([page, target, isThere]).toEqual([page, target, true]);
      if (fragment) expect([page, target, textOf(path).includes(`id="${fragment}"`)]).toEqual([page, target, true]);
    }
    expect(text).not.toMatch(/<script|@import|src="http/);
    expect(text).toContain('lang="en"');
    for (const [image] of text.matchAll(/<img [^>]*>/g)) expect(image).toMatch(/ alt="/);
  }
});

test('the privacy policy names all that is kept, and where', () => {
  const privacy = textOf('privacy.html');
  for (const place of [
    'Document properties',
    'Developer metadata',
    'cache',
    'log',
    'spreadsheets.currentonly',
    'script.container.ui',
    'Limited Use',
  ])
    expect(privacy).toContain(place);
});

test('the help calls the items of the menu by their names', () => {
  const help = textOf('help.html');
  for (const item of Object.values(google.menu)) expect(help).toContain(item);
});

test('the pages are not built before somebody to write to is filled in', () => {
  const { status, stderr, target } = build({ developer: 'Ann & Co', contact: '', site: 'https://example.org/audit' });
  expect([status, existsSync(target)]).toEqual([2, false]);
  expect(stderr).toBe('Fill in publishing/publisher.json: contact: an address that is read, or the link of a form.\n');
});

test('built pages have no blank left to fill in, and words stay words', () => {
  const { status, stdout, target } = built;
  expect(status).toBe(0);
  expect(pages).toHaveLength(5);
  expect(stdout).toContain('privacyPolicy: https://example.org/audit/privacy.html');
  for (const page of pages) {
    const text = textOf(page);
    expect(text).not.toMatch(/\{\{|undefined/);
    expect(text).toContain('Ann &amp; &lt;Co>');
  }
  expect(textOf('support.html')).toContain('<a href="mailto:help@example.org">');
  expect(existsSync(join(target, 'pictures/screenshot-1.png')) && existsSync(join(target, 'style.css'))).toBe(true);
});
