import { fileURLToPath } from 'node:url';
import { sidebarHtml } from '../../src/sidebar/build.mjs';

/** The page, which keeps in `said` whatever its words have ever given it. */
const contents = `
import { sidebar } from './en/sidebar';
import { inNames } from './naming/own-names';
const said = new Set();
globalThis.said = said;
const watch = value => {
  if (typeof value === 'string') said.add(value);
  if (typeof value === 'function') return (...given) => watch(value(...given));
  if (Array.isArray(value)) return value.map(watch);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, watch(one)]));
};
const { join, quoted, ...own } = sidebar;
const nameIn = names => (name, column) => names[column ? name + '.' + column : name] ?? (column || name);
export const textsFor = names => ({ ...watch(inNames(own, nameIn(names))), join, quoted });`;

const watching = {
  name: 'watching',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/texts$/ }, () => ({ path: 'texts', namespace: 'watched' }));
    onLoad({ filter: /.*/, namespace: 'watched' }, () => ({
      contents,
      resolveDir: fileURLToPath(new URL('../../src/words', import.meta.url)),
      loader: 'ts',
    }));
  },
};

process.stdout.write(await sidebarHtml('en', [watching]));
