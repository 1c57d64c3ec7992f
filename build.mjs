import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { minifySync } from '@swc/core';
import { build } from 'esbuild';
import { buildPlayground } from './src/hosts/playground/build.mjs';
import { sidebarHtml } from './src/sidebar/build.mjs';
import { onDemand, otherLanguages, wordsFile } from './src/words/build.mjs';

// `--contract` builds dist-contract/ as well: the contract of tests/contract, to be run in a live spreadsheet by a maintainer.
// `--live` builds dist-live/ as well: the add-on as it ships, with one more menu item that asks Google what the tests take for granted of it.
// build/: the command line, the program that it reads spreadsheets with, the playground's server and the benchmarks, for Node.
// dist/: the add-on as clasp pushes it: the script, the manifest, and of each language the sidebar's page and, but for English, its words. dist-playground/: the page of the playground.

writeTools();

await build({
  entryPoints: {
    'promise-audit': 'src/hosts/local/entry.ts',
    'command-line': 'src/hosts/local/command-line.ts',
    parse: 'src/hosts/local/read/parse.ts',
    playground: 'src/serve/entry.ts',
    bench: 'bench/bench.ts',
    'bench-desk': 'bench/desk.ts',
    'bench-scale': 'bench/scale.ts',
    simulate: 'bench/simulate.ts',
    'bench-match': 'bench/match/match.ts',
    'bench-print': 'bench/print/print.ts',
  },
  outdir: 'build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});

const google = {
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'App',
  // Google's own samples for Apps Script are written so (`?.` and `??`); class fields are lowered, which it refused for long.
  target: 'es2020',
  // clasp reads and sends UTF-8.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

// Apps Script finds only top-level functions: the footer holds one for each entry, with the help that Sheets shows for custom functions.
const footer = readFileSync('src/hosts/google/footer.js', 'utf8');
const script = await build({
  ...google,
  entryPoints: ['src/hosts/google/entry.ts'],
  outfile: 'dist/Code.js',
  metafile: true,
  plugins: [onDemand],
  write: false,
});
mkdirSync('dist', { recursive: true });
writeFileSync('dist/Code.js', `${shorter(script.outputFiles[0].text)}\n${footer}`);
// For the benchmark, which says what the script consists of.
writeFileSync('build/code.json', JSON.stringify(script.metafile.outputs['dist/Code.js'].inputs));
if (process.argv.includes('--contract')) {
  const run = { js: 'function runContract() { return App.runContract(); }' };
  await build({ ...google, minify: false, entryPoints: ['tests/contract/live.ts'], outfile: 'dist-contract/Code.js', footer: run });
}
copyFileSync('appsscript.json', 'dist/appsscript.json');
const pages = { sidebar: await sidebarHtml('en') };
for (const language of await otherLanguages()) {
  pages[`sidebar-${language}`] = await sidebarHtml(language);
  writeFileSync(`dist/words-${language}.js`, await wordsFile(language, { minify: true, target: google.target }));
}
for (const [name, page] of Object.entries(pages)) writeFileSync(`dist/${name}.html`, page);
await buildPlayground('dist-playground', pages);
if (process.argv.includes('--live')) await buildLive();

/** A script that does the same in fewer letters than esbuild finds: it is loaded anew at each call. */
function shorter(text) {
  const ecma = 2020;
  // Functions become arrows: nothing here is made with `new` but classes.
  const compress = { ecma, passes: 3, unsafe_arrows: true };
  return minifySync(text, { module: false, ecma, compress, mangle: true, format: { ecma, comments: false } }).code;
}

/** The very bundle, manifest and sidebar, and behind the bundle the self-test. */
async function buildLive() {
  const outfile = 'dist-live/SelfTest.js';
  const { outputFiles } = await build({
    ...google,
    globalName: 'SelfTest',
    entryPoints: ['tests/google/self-test/entry.ts'],
    outfile,
    write: false,
  });
  const shipped = readFileSync('dist/Code.js', 'utf8');
  const opening = 'function onOpen(e) { return App.onOpen(e); }';
  if (!shipped.includes(opening)) throw new Error('The footer has no onOpen to add the self-test to.');
  const more = [
    'function onOpen(e) { App.onOpen(e); SelfTest.addToMenu(); }',
    'function selfTest() { return SelfTest.selfTest(App.sidebarCall); }',
  ];
  mkdirSync('dist-live', { recursive: true });
  writeFileSync('dist-live/Code.js', `${shipped.replace(opening, more.join('\n'))}\n${outputFiles[0].text}`);
  for (const file of readdirSync('dist').filter(name => name !== 'Code.js')) copyFileSync(`dist/${file}`, `dist-live/${file}`);
}

/** The list of the tools whose exports are recognised: one file of src/core/connect/exports each, which exports it by the file's own name. */
function writeTools() {
  const files = readdirSync('src/core/connect/exports')
    .map(file => file.replace(/\.ts$/, ''))
    .sort();
  const names = files.map(file => file.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()));
  const text = [
    '// Made by build.mjs: to add a tool, add its file to exports/.',
    ...names.map((name, i) => `import { ${name} } from './exports/${files[i]}';`),
    "import type { Tool } from './tool';",
    '',
    '/** The tools whose exports are recognised. */',
    'export const tools: readonly Tool[] = [',
    ...names.map(name => `  ${name},`),
    '];',
    '',
  ].join('\n');
  const path = 'src/core/connect/tools.ts';
  if (readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
