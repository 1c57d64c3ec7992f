import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm start` audits the worked example, `npm start -- --lang pl` that of another language, `npm start -- flights` the flights of vega-datasets.

const here = fileURLToPath(new URL('.', import.meta.url));
const command = fileURLToPath(new URL('../bin/promise-audit.mjs', import.meta.url));
const place = name => relative(process.cwd(), `${here}${name}`);

function promiseAudit(...given) {
  const { status } = spawnSync(process.execPath, [command, ...given], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv[2] === 'flights') {
  rmSync(place('flights'), { recursive: true, force: true });
  mkdirSync(place('flights'), { recursive: true });
  const { writeFlights } = await import('./flights.mjs');
  writeFlights(place('flights'));
  promiseAudit('run', place('flights'), '-o', place('flights.audited.xlsx'));
} else {
  const inLanguage = process.argv.slice(2);
  const [, language = 'en'] = /^--lang[= ](.+)$/.exec(inLanguage.join(' ')) ?? [];
  const example = place(language === 'en' ? 'juniper-and-pine.xlsx' : `example-${language}.xlsx`);
  rmSync(example, { force: true });
  promiseAudit('new', example, '--sample', ...inLanguage);
  promiseAudit('run', example, ...inLanguage);
}
