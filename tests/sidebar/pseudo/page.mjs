import { fileURLToPath } from 'node:url';
import { sidebarHtml } from '../../../src/sidebar/build.mjs';

/** The page with every text of its words within marks that nobody sees: see tests/words/pseudo.ts. */
const contents = `
import { sidebar } from './en/sidebar';
import { inNames } from './naming/own-names';
const marked = value => {
  if (typeof value === 'string') return value === '' ? '' : '\\u200b' + value + '\\u00ad';
  if (typeof value === 'function') return (...given) => marked(value(...given));
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)]));
};
const { join, quoted, ...own } = sidebar;
const nameIn = names => (name, column) => names[column ? name + '.' + column : name] ?? (column || name);
export const textsFor = names => ({ ...marked(inNames(own, nameIn(names))), join, quoted });`;

const marking = {
  name: 'marking',
  setup({ onResolve, onLoad }) {
    // Days and numbers, which are written with no word of English.
    onResolve({ filter: /words\/en\/numbers$/ }, ({ importer }) =>
      importer.includes('/sidebar/views/')
        ? { path: fileURLToPath(new URL('../../../src/words/zh-tw/numbers.ts', import.meta.url)) }
        : null,
    );
    onResolve({ filter: /\/texts$/ }, () => ({ path: 'texts', namespace: 'marked' }));
    onLoad({ filter: /.*/, namespace: 'marked' }, async () => ({
      contents,
      resolveDir: fileURLToPath(new URL('../../../src/words', import.meta.url)),
      loader: 'ts',
    }));
  },
};

process.stdout.write(await sidebarHtml('en', [marking]));
