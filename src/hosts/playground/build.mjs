import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = name => fileURLToPath(new URL(name, import.meta.url));
/** The grid and what it needs, in the page's own scripts before ours. They are copied as they are: the grid is under the LGPL. */
const globals = { '@odoo/o-spreadsheet': 'o_spreadsheet', '@odoo/owl': 'owl' };

const fromPage = {
  name: 'from-page',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@odoo\// }, ({ path }) => ({ path, namespace: 'page' }));
    onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({ contents: `module.exports = ${globals[path]};` }));
  },
};

/** What the page loads before our own script, with the name that it gets where that is another. */
const files = [
  ['@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js'],
  ['@odoo/o-spreadsheet/dist/o_spreadsheet.css'],
  ['@odoo/o-spreadsheet/dist/o_spreadsheet.xml'],
  ['@odoo/o-spreadsheet/LICENSE', 'o_spreadsheet.LICENSE'],
  ['@odoo/owl/dist/owl.iife.min.js'],
  ['@odoo/owl/LICENSE', 'owl.LICENSE'],
  ['chart.js/dist/chart.umd.min.js'],
  ['chart.js/LICENSE.md', 'chart.LICENSE'],
  ['bootstrap/dist/css/bootstrap.min.css'],
  ['bootstrap/LICENSE', 'bootstrap.LICENSE'],
  ['font-awesome/css/font-awesome.min.css', 'font-awesome/css/font-awesome.min.css'],
  ['font-awesome/fonts/fontawesome-webfont.woff2', 'font-awesome/fonts/fontawesome-webfont.woff2'],
];

/** Bundles a script of the page from its entry. */
export const bundle = (entry, outfile) =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome100',
    legalComments: 'none',
    logLevel: 'warning',
    tsconfig: here('tsconfig.json'),
    plugins: [fromPage],
  });

/** Writes the playground into a folder, as a page that any web server can serve. `sidebars` are the sidebar's pages by their names. */
export async function buildPlayground(folder, sidebars) {
  rmSync(join(folder, 'grid'), { recursive: true, force: true });
  mkdirSync(join(folder, 'grid'), { recursive: true });
  await bundle(here('page/entry.ts'), join(folder, 'page.js'));
  for (const name of ['index.html', 'page.css', 'icon.svg']) cpSync(here(`page/${name}`), join(folder, name));
  for (const [name, page] of Object.entries(sidebars)) writeFileSync(join(folder, `${name}.html`), framed(page));
  for (const [from, to] of files) cpSync(here(`../../../node_modules/${from}`), join(folder, 'grid', to ?? from.split('/').at(-1)));
}

/** The sidebar's page for a frame: it may load nothing, and what it is told at its start is made of the view that its address names. */
function framed(html) {
  const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";
  const start =
    "document.getElementById('page').dataset.start = JSON.stringify({ session: 'playground', view: { to: location.hash.slice(1) } });";
  return html
    .replace('<head>', `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('<script>', `<script>${start}</script>\n<script>`);
}
