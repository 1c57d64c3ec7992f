import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../src/core/cell/text';
import { otherNames } from '../../src/core/table/names/names';

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap(one => (one.isFile() ? [join(one.parentPath, one.name)] : []));

/** What stands in quotation marks, and is no piece of code. */
const quotedIn = (text: string): string[] => [...text.matchAll(/[„「]([^”」$`\n]{2,40})[”」]/g)].map(([, name]) => name!);

test.each([
  ['pl', 'src/words/pl'],
  ['zh-TW', 'src/words/zh-tw'],
])('tabs, columns and settings that sentences in %s name in quotes are called what set-up calls them', (code, folder) => {
  const { tabs, headers, settings, metrics } = otherNames.find(one => one.code === code)!;
  const all = [tabs, headers, settings, metrics].flatMap(names => Object.values(names).map(name => name.split('|')));
  const firsts = new Set(all.map(([first]) => foldText(first!)));
  const seconds = new Map(all.flatMap(([first, ...others]) => others.map(other => [foldText(other), first!] as const)));
  const said = filesOf(folder).flatMap(file =>
    file.includes('sample') || file.includes('templates') ? [] : quotedIn(readFileSync(file, 'utf8')),
  );
  expect(said.length).toBeGreaterThan(50);
  // „od” is a word, and no column.
  const other = said.filter(name => name.length > 2 && !firsts.has(foldText(name)) && seconds.has(foldText(name)));
  expect(other.map(name => `${name}: ${seconds.get(foldText(name))}`)).toEqual([]);
});

test('a name within a sentence is put there by `own`, so that data which look like one stay as they are', () => {
  const marked = filesOf('src/words').filter(file => !file.includes('naming') && /⟨\p{L}/u.test(readFileSync(file, 'utf8')));
  expect(marked).toEqual([]);
});
