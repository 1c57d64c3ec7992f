import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import * as entry from '../../src/hosts/google/entry';
import { loadBundle } from './stand-in/load';
import { makeWorld } from './stand-in/world';

const code = readFileSync('dist/Code.js', 'utf8');
const footer = readFileSync('src/hosts/google/footer.js', 'utf8');
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

test('clasp pushes the script, the manifest, and what each language has', () => {
  const said = execFileSync('npx', ['clasp', 'show-file-status', '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  expect(JSON.parse(said).filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/appsscript.json',
    'dist/sidebar-pl.html',
    'dist/sidebar-zh-TW.html',
    'dist/sidebar.html',
    'dist/words-pl.js',
    'dist/words-zh-TW.js',
  ]);
}, 60_000);

test('each export of the entry has its top-level function, and no function leads nowhere', () => {
  const called = [...footer.matchAll(/return App\.(\w+)\(/g)].map(found => found[1]!);
  expect(called.sort()).toEqual(Object.keys(entry).sort());
  for (const [, name, parameters, inner, given] of footer.matchAll(/^function (\w+)\((.*?)\) \{ return App\.(\w+)\((.*?)\); \}$/gm)) {
    expect({ name, given }).toEqual({ name: /^[A-Z_]+$/.test(name!) ? name : inner, given: parameters });
  }
});

test('custom functions keep their help in the bundle', () => {
  expect(code.match(/@customfunction/g)).toHaveLength(4);
  for (const name of ['PROMISE_KEPT', 'PROMISE_INTERVAL', 'PROMISE_NPS', 'PROMISE_VERDICT']) expect(code).toContain(`function ${name}(`);
});

// Checklist 1, 2, 3, 11, 26: least privilege, no advanced service, V8, no card manifest, no library.
test('the manifest asks for two scopes and nothing else', () => {
  expect(manifest).toEqual({
    timeZone: 'Etc/UTC',
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'],
  });
});

// Checklist 1, 13, 14, 98: nothing that needs another scope, an e-mail address, a trigger or the network.
test.each([
  'DriveApp',
  'UrlFetchApp',
  'GmailApp',
  'MailApp',
  'getActiveUser(',
  'getEffectiveUser',
  'openById',
  'openByUrl',
  'Sheets.Spreadsheets',
  'newTrigger',
  'fetch(',
  'XMLHttpRequest',
])('the bundle does not use %s', name => expect(code).not.toContain(name));

// Google strips what looks like a comment from within template literals of a page, and a template's mark would be run.
test('no template literal of the sidebar holds what looks like a comment', () => {
  const html = readFileSync('dist/sidebar.html', 'utf8');
  const literals = literalsIn(html);
  expect(literals.length).toBeGreaterThan(20);
  expect(literals.filter(text => /\/\/|\/\*/.test(text))).toEqual([]);
  expect(literalsIn(['a(`x $', '{`https://y`} z`)'].join('')).some(text => text.includes('//'))).toBe(true);
});

/** The text of template literals, without what is worked out within them; literals within those, too. */
function literalsIn(code: string): string[] {
  const found: string[] = [];
  /** Reads from after a back quote to its end, and gives the place behind that. */
  const read = (from: number): number => {
    let text = '';
    let at = from;
    while (at < code.length && code[at] !== '`') {
      if (code[at] === '\\') {
        text += code.slice(at, at + 2);
        at += 2;
      } else if (code.startsWith('${', at)) {
        at += 2;
        for (let depth = 1; at < code.length && depth > 0; at++) {
          if (code[at] === '`') at = read(at + 1) - 1;
          else if (code[at] === '{') depth++;
          else if (code[at] === '}') depth--;
        }
      } else text += code[at++];
    }
    found.push(text);
    return at + 1;
  };
  for (let at = code.indexOf('`'); at >= 0; at = code.indexOf('`', at)) at = read(at + 1);
  return found;
}

/** What is said in a language. */
const said = /^src\/words\/(?!naming\/)[\w-]+\//;
/** What is a list of words: so much of a file, and of more languages than English. */
const MOSTLY = 0.75;

/** Bytes of the script that are words of languages: what is said, and the lists that values, headers, scales and promises are read by. */
function bytesOfLanguages(): number {
  const inputs = JSON.parse(readFileSync('build/code.json', 'utf8')) as Record<string, { bytesInOutput: number }>;
  const parts = Object.entries(inputs).filter(([path, { bytesInOutput }]) => said.test(path) || isWordList(path, bytesInOutput));
  return parts.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}

function isWordList(path: string, bytes: number): boolean {
  if (!path.startsWith('src/')) return false;
  const texts = textsIn(parseSync(readFileSync(path, 'utf8'), { syntax: 'typescript' }).body);
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);
  return size >= MOSTLY * bytes && texts.some(text => /\p{L}/u.test(text.replace(/[ -~]/g, '')));
}

/** Texts and patterns that code holds, but for those that say what it imports. */
function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, pattern, raw } = node as { type?: string; value?: string; pattern?: string; raw?: string };
  if (type === 'StringLiteral') return [value!];
  if (type === 'RegExpLiteral') return [pattern!];
  if (type === 'TemplateElement') return [raw!];
  if (/^(ImportDeclaration|TsTypeAliasDeclaration|TsInterfaceDeclaration)$/.test(type ?? '')) return [];
  return Object.entries(node).flatMap(([key, part]) => (key === 'typeAnnotation' ? [] : textsIn(part)));
}

test('lists of words are told by what they hold', () => {
  const listed = [
    'src/core/cell/languages/pl.ts',
    'src/core/reading/vague-words.ts',
    'src/core/declared/kept-when.ts',
    'src/report/style.ts',
  ];
  const inputs = JSON.parse(readFileSync('build/code.json', 'utf8')) as Record<string, { bytesInOutput: number }>;
  expect(listed.map(path => isWordList(path, inputs[path]!.bytesInOutput))).toEqual([true, true, false, false]);
});

test('the bundle is one that loads at each call: at most 575 KB without languages, 1140 KB with three, and it asks nothing of Google while it loads', () => {
  expect(Buffer.byteLength(code) - bytesOfLanguages()).toBeLessThanOrEqual(575 * 1024);
  const words = ['pl', 'zh-TW'].map(language => readFileSync(`dist/words-${language}.js`));
  expect(words.reduce((sum, { byteLength }) => sum + byteLength, Buffer.byteLength(code))).toBeLessThanOrEqual(1140 * 1024);
  const world = makeWorld();
  loadBundle(world);
  expect([world.counter.total(), world.counter.rest()]).toEqual([0, 0]);
});

test.each([
  ['pl', 157],
  ['zh-TW', 134],
])('the words of %s are at most %i KB, and bring nothing that the script has already', (language, most) => {
  const words = readFileSync(`dist/words-${language}.js`, 'utf8');
  expect(Buffer.byteLength(words)).toBeLessThanOrEqual(most * 1024);
  // The words that evidence is read by, and what a workbook's own things are called.
  for (const carried of ['Punkty kontaktu|', '顧客旅程|', '|tuesday|', 'normalize(']) {
    expect(words).not.toContain(carried);
    expect(code).toContain(carried);
  }
});

// Checklist 40, 98, 100: the sidebar loads nothing, and no template could run what stands in it.
test.each([
  ['sidebar', 144],
  ['sidebar-pl', 150],
  ['sidebar-zh-TW', 143],
])('%s is one page of at most %i KB that loads nothing, without the words that evidence is read by', (name, most) => {
  const html = readFileSync(`dist/${name}.html`, 'utf8');
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(most * 1024);
  expect(html).not.toMatch(/<\?|<link|src=|@import|url\(\s*['"]?http/i);
  expect(html.match(/__START__/g)).toHaveLength(1);
  expect(html.match(/<\/script/g)).toHaveLength(1);
  expect(html).not.toContain('|tuesday|');
});
