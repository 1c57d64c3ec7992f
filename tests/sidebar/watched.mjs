import { fileURLToPath } from 'node:url';
import { sidebarHtml } from '../../src/sidebar/build.mjs';

/** The page in English, which keeps in `said` whatever its words have ever given it. */
export const watched = () =>
  pageOf(
    'en',
    `const said = new Set();
globalThis.said = said;
const watch = value => {
  if (typeof value === 'string') said.add(value);
  if (typeof value === 'function') return (...given) => watch(value(...given));
  if (Array.isArray(value)) return value.map(watch);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, watch(one)]));
};
export const textsFor = names => ({ ...watch(inNames(own, nameIn(names))), join, quoted });`,
  );

/** The page in a language, which keeps in `pairs` whatever its words have ever given it, by what English says there. */
export const paired = (language, folder) =>
  pageOf(
    language,
    `import { sidebar as spoken } from './${folder}/sidebar';
const pairs = [];
const known = new Set();
globalThis.pairs = pairs;
const keep = (english, other) => {
  if (typeof english !== 'string' || known.has(english + '|' + other)) return;
  known.add(english + '|' + other);
  pairs.push([english, other]);
};
const pair = (english, other) => {
  if (typeof other === 'string') keep(english, other);
  if (typeof other === 'function') return (...given) => pair(english(...given), other(...given));
  if (Array.isArray(other)) return other.map((one, i) => pair(english[i], one));
  if (typeof other !== 'object' || other === null) return other;
  return Object.fromEntries(Object.entries(other).map(([key, one]) => [key, pair(english[key], one)]));
};
const { join: putTogether, quoted: inQuotes, ...words } = spoken;
export const textsFor = names => ({
  ...pair(inNames(own, nameIn(names)), inNames(words, nameIn(names))),
  join: putTogether,
  quoted: inQuotes,
});`,
  );

/** The page, whose texts are what some code says. */
const pageOf = (language, code) =>
  sidebarHtml(language, [
    {
      name: 'watching',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /\/texts$/ }, () => ({ path: 'texts', namespace: 'watched' }));
        onLoad({ filter: /.*/, namespace: 'watched' }, () => ({
          contents: `import { sidebar } from './en/sidebar';
import { inNames } from './naming/own-names';
const { join, quoted, ...own } = sidebar;
const nameIn = names => (name, column) => names[column ? name + '.' + column : name] ?? (column || name);
${code}`,
          resolveDir: fileURLToPath(new URL('../../src/words', import.meta.url)),
          loader: 'ts',
        }));
      },
    },
  ]);

const [, , language, folder] = process.argv;
process.stdout.write(await (language ? paired(language, folder) : watched()));
