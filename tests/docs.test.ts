import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTest } from '../src/core/declared/kept-when';
import { scaleOf } from '../src/core/declared/metric';
import { nameIn } from '../src/core/table/names/names';
import { readArguments } from '../src/hosts/local/commands/arguments';

const pages = ['README.md', 'README.pl.md', 'README.zh-TW.md', 'docs/guide.md', 'docs/pl/guide.md', 'docs/zh-TW/guide.md'];
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);

describe.each(pages)('in %s', page => {
  const text = readFileSync(page, 'utf8');

  test('every link leads to a file that is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => join(dirname(page), path!));
    expect(links.filter(path => !existsSync(path))).toEqual([]);
  });

  test('every command is one that the program reads', () => {
    const blocks = [...text.matchAll(/^```\n([\s\S]*?)^```/gm)].flatMap(([, lines]) => lines!.split('\n'));
    const inline = [...text.matchAll(/`(promise-audit [^`]*)`/g)].map(([, line]) => line!);
    const said = [...blocks, ...inline].map(line => line.replace(/\s+#.*/, '').replace(/^npx /, ''));
    const commands = said.filter(line => /^promise-audit (?!connect$|check$|--help)/.test(line));
    expect(commands.length).toBeGreaterThan(1);
    for (const line of commands) expect(() => readArguments(line.split(' ').slice(1))).not.toThrow();
    const run = said.flatMap(line => [...line.matchAll(/npm run (\S+)/g)].map(([, script]) => script!));
    expect(run.filter(script => !scripts.includes(script))).toEqual([]);
  });
});

test('every test that the checklist names is there', () => {
  const rows = readFileSync('docs/checklist.md', 'utf8')
    .split('\n')
    .filter(line => /^\| \d/.test(line));
  const named = rows.flatMap(
    row =>
      row
        .split('|')[3]!
        .replace(/“.*?”/g, '')
        .match(/(?<![\w/.-])[a-z][a-z-]*(?:\/[a-z.-]+)+/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(name => !['.test.ts', '.ts', ''].some(ending => existsSync(`tests/${name}${ending}`)))).toEqual([]);
});

test.each([
  ['pl', 'docs/pl/guide.md'],
  ['zh-TW', 'docs/zh-TW/guide.md'],
])('the guide in %s calls tabs and columns what its workbook calls them, and its tests can be read', (language, page) => {
  const text = readFileSync(page, 'utf8');
  const tabs = ['Touchpoints', 'Promises', 'Evidence', 'Metrics', 'Sources', 'Matches', 'Settings', 'Actions'];
  for (const tab of tabs) expect(text).toContain(`| ${nameIn(language, 'tabs', tab)} |`);
  for (const header of ['Kept when', 'Customers expect', 'Promise ID', 'Holds', 'Not an answer'])
    expect(text).toContain(nameIn(language, 'headers', header));
  const [, section = ''] = text
    .split(/^## /m)
    .filter(part => part.includes('`= 5`'))[0]!
    .split(/[:：]/);
  const tests = [...section.split(/[。.]/)[0]!.matchAll(/`([^`]+)`/g)].map(([, test]) => test!);
  expect(tests.length).toBeGreaterThan(6);
  const kinds = ['rating', 'duration', 'yes-no', 'likelihood'] as const;
  const metrics = kinds.map(kind => ({ name: kind, kind, ...scaleOf[kind], keptWhen: null, words: new Map<string, number>() }));
  expect(tests.filter(test => metrics.every(metric => readTest(test, metric) === undefined))).toEqual([]);
});
