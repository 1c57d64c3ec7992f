import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { nameIn } from '../../src/core/table/names/names';
import { shipped } from '../../src/words/lookup';
import { wordsOf } from '../../src/words/words';

interface Listing {
  name: string;
  shortDescription: string;
  detailedDescription: string[];
  screenshots: string[];
  tip: string;
  links: Record<string, string>;
}

const readListing = <T extends Listing>(language: string): T =>
  JSON.parse(readFileSync(`publishing/listing.${language}.json`, 'utf8')) as T;

const { google } = wordsOf('en');
const languages = ['en', 'pl', 'zh-tw'];
/** What a listing says of whose mark it is, how the menu is opened in Sheets, and what its pages are about. */
const said = {
  en: {
    mark: 'Google Sheets™ is a trademark of Google LLC.',
    path: 'Open Extensions > Promise Audit > ',
    pages: { homepage: /promise/i, privacyPolicy: /Privacy policy/, termsOfService: /Terms of service/, support: /Support/, help: /Help/ },
  },
  pl: {
    mark: 'Google Sheets™ jest znakiem towarowym firmy Google LLC.',
    path: 'Otwórz Rozszerzenia > Promise Audit > ',
    pages: { homepage: /obietnic/, privacyPolicy: /Polityka prywatności/, termsOfService: /Regulamin/, support: /Wsparcie/, help: /Pomoc/ },
  },
  'zh-tw': {
    mark: 'Google Sheets™ 是 Google LLC 的商標。',
    path: '開啟「擴充功能 > Promise Audit > ',
    pages: { homepage: /承諾/, privacyPolicy: /隱私權政策/, termsOfService: /服務條款/, support: /支援/, help: /說明/ },
  },
};
const each = languages.map(language => [language, said[language as keyof typeof said]] as const);

const build = (publisher: object) => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-'));
  const [file, target] = [join(folder, 'publisher.json'), join(folder, 'pages')];
  writeFileSync(file, JSON.stringify(publisher));
  return { target, ...spawnSync(process.execPath, ['publishing/build.mjs', file, target], { encoding: 'utf8' }) };
};

const built = build({ developer: 'Ann & <Co>', contact: 'help@example.org', site: 'https://example.org/audit/' });
const pages = readdirSync(built.target, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'));
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
  ...['', 'pl/', 'zh-tw/'].flatMap(folder => [1, 2, 3, 4, 5].map(number => [`${folder}screenshot-${number}`, 1280, 800, null] as const)),
])('%s is %i x %i pixels', (name, width, height, isTransparent) => {
  const head = headOf(`publishing/pictures/${name}.png`);
  expect([head.width, head.height]).toEqual([width, height]);
  if (isTransparent !== null) expect(head.isTransparent).toBe(isTransparent);
});

// As Google's guide to listings and its criteria of review have them. Chinese says in a third of the letters what English says.
test.each(each)(
  'the texts are as long as a listing takes, differ, and name Google’s product with its trademark line: %s',
  (language, { mark, path }) => {
    const { name, shortDescription, detailedDescription, screenshots, tip } = readListing(language);
    const words = wordsOf(language);
    const detailed = detailedDescription.join('\n\n');
    expect(words.language.toLowerCase()).toBe(language);
    expect(name.length).toBeLessThanOrEqual(50);
    expect(name).not.toMatch(/google|sheets|add-?on|\d/i);
    expect(name).toBe(words.google.name);
    expect(shortDescription.length).toBeLessThanOrEqual(200);
    expect(detailed.length).toBeGreaterThan(500);
    expect(detailed.length).toBeLessThanOrEqual(16_000);
    expect(detailed).not.toContain(shortDescription);
    for (const text of [shortDescription, detailed]) {
      expect(text).toContain(mark);
      expect(text.replace(/Google Sheets™|Google LLC/g, '').replace(/(?:by|przez|produktem|並非|未經) Google/g, '')).not.toMatch(
        /google|sheets/i,
      );
    }
    // Two sentences at most, an action first, and how to open it.
    expect(tip.split(/(?<=\.) |(?<=。)(?=.)/).length).toBeLessThanOrEqual(2);
    expect(tip.startsWith(`${path}${words.google.menu.setUp}`)).toBe(true);
    expect(new Set(screenshots).size).toBe(5);
  },
);

test('every language of the product has a listing and pages', () => {
  const listings = readdirSync('publishing').flatMap(name => /^listing\.(.+)\.json$/.exec(name)?.[1] ?? []);
  expect(listings).toEqual(languages);
  expect(readdirSync('publishing/pages', { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))).toEqual(
    languages,
  );
  expect(shipped.map(({ code }) => code.toLowerCase())).toEqual(languages);
});

test('the reviewer is told what to do, and what each scope is for', () => {
  const notes = readListing<Listing & { reviewerNotes: string[] }>('en').reviewerNotes.join('\n');
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  for (const scope of oauthScopes) expect(notes).toContain(scope.split('/auth/')[1]!);
  for (const item of [google.menu.setUp, google.menu.check]) expect(notes).toContain(item);
});

test.each(each)('each link of the listing leads to a page of its own, which is about that: %s', (language, { pages: about }) => {
  const { links } = readListing(language);
  const targets = Object.values(links);
  expect(new Set(targets).size).toBe(targets.length);
  expect(Object.keys(links).sort()).toEqual(Object.keys(about).sort());
  for (const [name, page] of Object.entries(links))
    expect(/<h1>(.*?)<\/h1>/.exec(textOf(page))![1]).toMatch(about[name as keyof typeof about]);
});

test('every link and picture of every page is there, in the case it is written in, and nothing is loaded from elsewhere', () => {
  for (const page of pages) {
    const text = textOf(page);
    for (const [, target] of text.matchAll(/(?:href|src)="(?!mailto:help@example\.org)([^"]+)"/g)) {
      const [file = '', fragment] = target!.split('#');
      const path = file === '' ? page : posix.join(posix.dirname(page), file);
      const isThere = pages.includes(path) || ['style.css', 'icon.svg'].includes(path) || existsSync(`publishing/${path}`);
      expect([page, target, isThere]).toEqual([page, target, true]);
      if (fragment) expect([page, target, textOf(path).includes(`id="${fragment}"`)]).toEqual([page, target, true]);
    }
    expect(text).not.toMatch(/<script|@import|src="http/);
    const folder = posix.dirname(page);
    expect(/<html lang="(.*?)">/.exec(text)![1]!.toLowerCase()).toBe(folder === '.' ? 'en' : folder);
    for (const [image] of text.matchAll(/<img [^>]*>/g)) expect(image).toMatch(/ alt="/);
  }
});

test('a page leads to the same one in each other language', () => {
  for (const page of pages) {
    const others = languages.filter(language => language !== (posix.dirname(page) === '.' ? 'en' : posix.dirname(page)));
    const links = [...textOf(page).matchAll(/href="([^"]+)" hreflang="([^"]+)"/g)].map(([, target, language]) => [
      language!.toLowerCase(),
      posix.join(posix.dirname(page), target!),
    ]);
    expect(links).toEqual(others.map(language => [language, posix.join(language === 'en' ? '.' : language, posix.basename(page))]));
  }
});

test.each(languages)('the privacy policy names all that is kept, and where: %s', language => {
  const privacy = textOf(readListing(language).links.privacyPolicy!);
  const places = [
    'Document properties',
    'Developer metadata',
    'cache',
    'log',
    'spreadsheets.currentonly',
    'script.container.ui',
    'Limited Use',
    '400 KB',
  ];
  for (const place of places) expect([place, privacy.toLowerCase().includes(place.toLowerCase())]).toEqual([place, true]);
});

test.each(languages)('the help calls the items of the menu, and the tabs, by their names: %s', language => {
  const help = textOf(readListing(language).links.help!);
  const { google: own, labels } = wordsOf(language);
  const { summary, alignment, check, history } = labels.tabs;
  const tabs = ['Touchpoints', 'Promises', 'Actions'].map(tab => nameIn(wordsOf(language).language, 'tabs', tab));
  for (const name of [...Object.values(own.menu), summary, alignment, check, history, ...tabs])
    expect([name, help.includes(name)]).toEqual([name, true]);
});

test('the pages are not built before somebody to write to is filled in', () => {
  const { status, stderr, target } = build({ developer: 'Ann & Co', contact: '', site: 'https://example.org/audit' });
  expect([status, existsSync(target)]).toEqual([2, false]);
  expect(stderr).toBe('Fill in publishing/publisher.json: contact: an address that is read, or the link of a form.\n');
});

test.each(languages)('each field of the listing stands in a text to be copied as it is: %s', language => {
  const text = textOf(`listing.${language}.txt`);
  const { name, shortDescription, detailedDescription, tip } = readListing(language);
  for (const field of [name, shortDescription, ...[detailedDescription].flat(), tip]) expect(text).toContain(`${field}\n`);
  expect(text).toContain('privacyPolicy: https://example.org/audit/');
});

test('built pages have no blank left to fill in, and words stay words', () => {
  const { status, stdout, target } = built;
  expect(status).toBe(0);
  expect(pages).toHaveLength(15);
  for (const folder of ['', 'pl/', 'zh-tw/'])
    expect(stdout).toContain(`  privacyPolicy: https://example.org/audit/${folder}privacy.html\n`);
  for (const page of pages) {
    const text = textOf(page);
    expect(text).not.toMatch(/\{\{|undefined/);
    expect(text).toContain('Ann &amp; &lt;Co>');
  }
  expect(textOf('support.html')).toContain('<a href="mailto:help@example.org">');
  expect(existsSync(join(target, 'pictures/screenshot-1.png')) && existsSync(join(target, 'style.css'))).toBe(true);
});
