// Writes NOTICE: whose work is in what is shipped, under which licence. Run it when one of these packages gets another version; a test compares it with what `--print` gives.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Packages by where they are: bundled into a file that is shipped, or needed beside it. */
const parts = {
  'The command line needs, and does not contain': [
    '@clack/prompts',
    '@clack/core',
    'fast-string-truncated-width',
    'fast-string-width',
    'fast-wrap-ansi',
    'sisteransi',
    '@e965/xlsx',
    'chardet',
    'excelize-wasm',
    'fflate',
    'papaparse',
  ],
  'dist/Code.js contains': ['valibot'],
  'dist/sidebar.html contains': ['preact'],
  'The playground loads, each from a file of its own that is as its authors made it': [
    '@odoo/o-spreadsheet',
    '@odoo/owl',
    'chart.js',
    'bootstrap',
    'font-awesome',
  ],
};

/** Licences of which a copy is not needed beside each work: a name is. */
const byName = { 'Apache-2.0': 'https://www.apache.org/licenses/LICENSE-2.0', 'LGPL-3.0': 'https://www.gnu.org/licenses/lgpl-3.0' };

function notice() {
  const own =
    'Promise Audit\nLicensed under the Apache License, Version 2.0: see LICENSE. It contains or needs the work of others, which follows.\n';
  const sections = Object.entries(parts).map(([where, names]) => [`${where}:`, ...names.map(entry)].join('\n\n'));
  return `${[own, ...sections].join(`\n${'='.repeat(80)}\n\n`)}\n`;
}

function entry(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const head = `${name} ${version} (${license})`;
  const [, address] = Object.entries(byName).find(([start]) => license.startsWith(start)) ?? [];
  const file = readdirSync(folder).find(one => /^licen[cs]e/i.test(one));
  const text = address ?? (file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `See https://www.npmjs.com/package/${name}`);
  return `${head}\n\n${text.replace(/\r\n/g, '\n').replace(/[ \t]+$/gm, '')}`;
}

if (process.argv.includes('--print')) process.stdout.write(notice());
else writeFileSync('NOTICE', notice());
