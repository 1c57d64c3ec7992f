import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { init } from 'excelize-wasm';
import Papa from 'papaparse';
import { choicesIn } from './guided-choices.mjs';

/*
 * Goes the guided way through a case on the command line, by plans that are answered in an editor:
 *
 *   a folder with touchpoints, promises and the period -> each file of the quarter: connect --plan, answer, connect --plan again -> run --save
 *   the next quarter in the same workbook, with its own files
 *
 * node tests/guided-plan.mjs <case> <out>: what `run --json` says of each quarter goes to <out>. Each cell of a plan that was written anew is counted.
 */

const [folder, out] = process.argv.slice(2);
const choices = choicesIn(folder);
/** Cells that a quarter may take, the first and the others. */
const MOST = [70, 12];

const book = join(out, 'audit.xlsx');
let typed = 0;

for (const [i, quarter] of choices.quarters.entries()) {
  typed = 0;
  if (i > 0) await setPeriod(quarter.from);
  const started = i === 0 ? startFolder(quarter.from) : book;
  const files = readdirSync(join(folder, quarter.name)).sort();
  for (const [at, file] of files.entries()) connect(at === 0 ? started : book, join(folder, quarter.name, file), quarter.name);
  const json = join(out, `${quarter.name}.json`);
  ask('run', book, '--in-place', '--save', '--json', json, '--as-of', quarter.asOf);
  process.stdout.write(`${quarter.name}: ${typed} cells of plans\n`);
  if (typed > MOST[Math.min(i, 1)]) throw new Error(`${quarter.name} took ${typed} cells`);
}

function ask(...args) {
  return execFileSync(process.execPath, ['bin/promise-audit.mjs', ...args], { encoding: 'utf8' });
}

/** A folder with what a marketer has typed, and when the evidence begins. */
function startFolder(from) {
  const start = join(out, 'start');
  mkdirSync(start, { recursive: true });
  for (const name of ['Touchpoints.csv', 'Promises.csv']) copyFileSync(join(folder, name), join(start, name));
  writeFileSync(join(start, 'Settings.csv'), `Setting,Value\nEvidence from,${from}\n`);
  return start;
}

/** As a person changes a cell of the workbook in a spreadsheet program. */
async function setPeriod(from) {
  const { OpenReader } = await init('./node_modules/excelize-wasm/excelize.wasm.gz');
  const file = OpenReader(readFileSync(book));
  const { result } = file.GetRows('Settings');
  const row = result.findIndex(([setting]) => setting === 'Evidence from') + 1;
  file.SetCellValue('Settings', `B${row}`, from);
  writeFileSync(book, file.WriteToBuffer().buffer);
}

function connect(workbook, file, quarter) {
  const plan = join(out, `${quarter}-${parse(file).name}.csv`);
  const args = ['connect', workbook, file, '--plan', plan, '-o', book];
  ask(...args);
  const { data } = Papa.parse(readFileSync(plan, 'utf8').replace(/^\ufeff/, ''), { skipEmptyLines: true });
  const [headers, ...rows] = data;
  const answered = rows.map(row => answer(Object.fromEntries(headers.map((header, at) => [header, row[at]]))));
  writeFileSync(plan, Papa.unparse([headers, ...answered.map(row => headers.map(header => row[header]))]));
  const said = ask(...args);
  if (!existsSync(book)) throw new Error(`${file}: nothing was written: ${said}`);
}

/** A row of a plan with what the person says of its question; the rest stays as it was proposed. */
function answer(row) {
  const isQuestion = row.Holds === 'Value' || row.Until !== '';
  const known = !isQuestion ? undefined : choices.of(row.Until === '' ? row.Column : `From ${row.Column} to ${row.Until}`);
  if (!known?.promise) return row;
  // What keeps a promise of time is said by its own words.
  if (row.Until !== '') return { ...row, 'Tells about': meant(row['Tells about'], known.promise) };
  const offered = new Set(row.Answers.split('; ').map(one => one.replace(/ \(\d+\)$/, '')));
  const isOffered = text => offered.has(text) || row['Not an answer'].split('; ').includes(text);
  return {
    ...row,
    'Tells about': meant(row['Tells about'], known.promise),
    'Good answers': meant(row['Good answers'], goodIn(row, known.good.filter(isOffered))),
    'Not an answer': meant(row['Not an answer'], known.none.filter(isOffered).join('; ')),
  };
}

/** Numbers have an end from which on they are good. */
function goodIn(row, good) {
  return /^[<>]=/.test(row['Good answers']) ? `>= ${Math.min(...good.map(Number))}` : good.join('; ');
}

/** A cell as it is meant; one that says the same in another order stays. */
function meant(now, said) {
  const parts = text => text.split('; ').sort().join('; ');
  if (parts(now) === parts(said)) return now;
  typed++;
  return said;
}
