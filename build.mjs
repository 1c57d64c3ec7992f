import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { sidebarHtml } from './src/sidebar/build.mjs';

// build/: the command line and the benchmark, for Node. dist/: the add-on as clasp pushes it, all in three files.

await build({
  entryPoints: { 'promise-audit': 'src/hosts/local/entry.ts', bench: 'bench/bench.ts' },
  outdir: 'build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});

// Apps Script finds only top-level functions: the footer holds one for each entry, with the help that Sheets shows for custom functions.
await build({
  entryPoints: ['src/hosts/google/entry.ts'],
  outfile: 'dist/Code.js',
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'App',
  target: 'es2019',
  charset: 'ascii',
  legalComments: 'none',
  footer: { js: readFileSync('src/hosts/google/footer.js', 'utf8') },
  logLevel: 'warning',
});
copyFileSync('appsscript.json', 'dist/appsscript.json');
writeFileSync('dist/sidebar.html', await sidebarHtml());
