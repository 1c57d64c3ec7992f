import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { folderOf, run } from '../words/build.mjs';

const here = name => fileURLToPath(new URL(name, import.meta.url));

/** What the page says is one language's: English, with what that language has in its place. Its English words go where it lacks none. */
const speaking = language => ({
  name: 'speaking',
  setup({ onResolve, onLoad }) {
    if (language === 'en') return;
    const folder = folderOf(language);
    onResolve({ filter: /words\/en\/(sidebar|numbers)$/ }, ({ path, importer }) =>
      /[\\/]sidebar[\\/](\w+[\\/])*\w+\.tsx?$/.test(importer) && !importer.includes(`words`)
        ? { path: path.replace(/^.*words\/en\//, ''), namespace: language }
        : null,
    );
    onLoad({ filter: /.*/, namespace: language }, async ({ path }) => ({
      contents: path === 'sidebar' ? await sidebarOf(folder) : `export * from './${folder}/${path}';`,
      resolveDir: here('../words'),
      loader: 'ts',
    }));
  },
});

async function sidebarOf(folder) {
  const own = `import { sidebar as own } from './${folder}/sidebar';`;
  const both = `import { completed, lacking } from './draft'; import { sidebar as english } from './en/sidebar'; ${own}`;
  const { gaps } = await run(`${both} export const gaps = lacking(english, own);`);
  return gaps.length === 0 ? `${own} export const sidebar = own;` : `${both} export const sidebar = completed(english, own);`;
}

// Plain calls of `h`, which are shorter than those that TypeScript's setting makes; the page has a limit of size.
const elements = { jsx: 'transform', jsxFactory: 'h', jsxFragment: 'Fragment' };

const bundle = async (entry, options) => {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
  return outputFiles[0].text.trim();
};

/**
 * The sidebar as one page that loads nothing, in one language; `plugins` see its modules first. `__START__` in it is for its start data (see start.ts), which stand in an element
 * of the body because Google ignores meta tags in a page of HtmlService.
 */
export async function sidebarHtml(language, plugins = []) {
  const [style, script] = await Promise.all([
    bundle('sidebar.css', { target: 'chrome90' }),
    bundle('entry.tsx', {
      format: 'iife',
      target: 'es2020',
      tsconfigRaw: {},
      inject: [here('parts/element.ts')],
      plugins: [...plugins, speaking(language)],
      ...elements,
    }),
  ]);
  // A second look takes off some more; the page has a limit of size.
  const { code } = await minify(script, {
    compress: { passes: 3, ecma: 2020, keep_fargs: false, unsafe_methods: false },
    mangle: true,
    format: { ecma: 2020 },
  });
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>Promise Audit</title>
<style>${style}</style>
</head>
<body>
<div id="page" data-start='__START__'></div>
<script>${code}</script>
</body>
</html>
`;
  const stray = /<\?|<\/script(?![\s\S]{0,20}<\/body>)|<!--/i.exec(html);
  if (stray) throw new Error(`sidebar.html must not hold ${JSON.stringify(html.slice(stray.index, stray.index + 40))}`);
  return html;
}
