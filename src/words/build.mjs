import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = name => fileURLToPath(new URL(name, import.meta.url));

const bundled = async (contents, options) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here('.'), loader: 'ts' },
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
  return outputFiles[0].text;
};

/** What some code of this folder exports, run here and now. */
export const run = async contents =>
  import(`data:text/javascript;base64,${Buffer.from(await bundled(contents, { format: 'esm' })).toString('base64')}`);

/** The folder of a language, such as `zh-tw`. */
export const folderOf = code => code.toLowerCase();

/** The languages of the product but English, such as `zh-TW`. */
export async function otherLanguages() {
  const { shipped } = await run("export { shipped } from './lookup'");
  return shipped.map(({ code }) => code).filter(code => code !== 'en');
}

/** Leaves languages out of a bundle: they are files beside it, loaded where they are wanted. */
export const onDemand = {
  name: 'words-on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/drafts$/ }, () => ({ path: here('drafts-on-demand.ts') }));
  },
};

/**
 * The words of a language as such a file: one function, which is not run before somebody wants that language, and which is given what it shares
 * with the script. See `drafts-on-demand.ts`.
 */
export async function wordsFile(code, options) {
  const { functionOf } = await run("export { functionOf } from './drafts-on-demand'");
  const { shared } = await run("export { shared } from './shared'");
  const plugins = [given(shared)];
  const text = await bundled(`export { words } from './${folderOf(code)}'`, { ...options, plugins, format: 'iife', globalName: 'made' });
  return `function ${functionOf(code)}(shared) {\n${text.trim()}\nreturn made.words;\n}\n`;
}

/** Takes from the parameter `shared` what stands there, by the paths of its modules. */
const given = shared => ({
  name: 'given',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const module = relative(here('..'), resolve(resolveDir, path)).split(sep).join('/');
      return module in shared ? { path: module, namespace: 'given' } : null;
    });
    onLoad({ filter: /.*/, namespace: 'given' }, ({ path }) => ({
      contents: `export const { ${Object.keys(shared[path]).join(', ')} } = shared['${path}'];`,
    }));
  },
});
