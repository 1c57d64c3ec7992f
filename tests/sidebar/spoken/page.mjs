import { fileURLToPath } from 'node:url';
import { sidebarHtml } from '../../../src/sidebar/build.mjs';

/** The page in a language, which keeps in `pairs` whatever its words have ever given it, by what English says there. */
const paired = (language, folder) =>
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
          resolveDir: fileURLToPath(new URL('../../../src/words', import.meta.url)),
          loader: 'ts',
        }));
      },
    },
  ]);

const [, , language, folder] = process.argv;
process.stdout.write(await paired(language, folder));
