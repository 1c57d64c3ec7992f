import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/*
 * Ends commands that write at moments that nobody foresees, and looks at what is left:
 *
 *   a folder of inputs and older outputs -> a command -> SIGKILL -> is each file as it was, or whole and new? -> where a draft is left, and now and then: the command once more -> is any left?
 *
 * node tests/kill.mjs <trials> [seed]: goes through the commands in turn. Half of the moments lie anywhere, half right after a draft appears, where files take
 * their places. Prints what it found as JSON, and ends with status 1 where anything was damaged, left behind or could not be done again.
 */

const [trials, seed = 1] = process.argv.slice(2).map(Number);
const cli = join(process.cwd(), 'bin/promise-audit.mjs');
const home = mkdtempSync(join(tmpdir(), 'kill-'));
const base = join(home, 'base');
let state = seed;
/** 0..1, the same each time for a seed. Source: Park and Miller, 1988. */
const chance = () => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};

/** The commands that write, by what they are called here, and which of the files that stand there they may write over. */
const commands = {
  new: { given: ['new', 'fresh.xlsx', '--sample'], over: [] },
  run: {
    given: ['run', 'audit.xlsx', '--save', '--html', 'report.html', '--json', 'report.json', '--md', 'report.md'],
    over: ['audit.audited.xlsx', 'report.html', 'report.json', 'report.md'],
  },
  'run in place': { given: ['run', 'audit.xlsx', '--in-place', '--save', '--actions'], over: ['audit.xlsx'] },
  connect: { given: ['connect', 'audit.xlsx', 'survey.csv', '--yes', '--in-place'], over: ['audit.xlsx'] },
  'connect into a copy': { given: ['connect', 'audit.xlsx', 'survey.csv', '--yes'], over: [] },
  'a plan to connect': { given: ['connect', 'audit.xlsx', 'survey.csv', '--plan', 'plan.csv'], over: [] },
  'connect by a plan': { given: ['connect', 'audit.xlsx', 'survey.csv', '--plan', 'agreed.csv', '--in-place'], over: ['audit.xlsx'] },
  fix: { given: ['fix', 'audit.xlsx', '--yes', '--in-place'], over: ['audit.xlsx'] },
  read: { given: ['read', 'audit.xlsx', '--yes', '--in-place'], over: ['audit.xlsx'] },
  'a plan to match': { given: ['match', 'audit.xlsx', '--plan', 'matches.csv'], over: [] },
  'undo of a fix': { given: ['fix', 'mended.xlsx', '--undo'], over: [] },
  'pages of an owner and a claim': {
    given: ['run', 'audit.xlsx', '-o', 'pages.xlsx', '--owner', '', '--claim', 'P1', '--md', 'owner.md'],
    over: [],
  },
  match: { given: ['match', 'audit.xlsx', '--yes', '--in-place'], over: ['audit.xlsx'] },
  collect: { given: ['collect', 'audit.xlsx', 'Website.txt', '--yes', '--in-place'], over: ['audit.xlsx'] },
};

/** Milliseconds that a command takes, as measured of one. */
let usual = 0;
const found = { trials: 0, killed: 0, done: 0, replaced: 0, backups: 0, drafted: 0, again: 0, damaged: [], drafts: [], notAgain: [] };
try {
  prepare();
  const names = Object.keys(commands);
  for (let i = 0; i < trials; i++) await tryOut(names[i % names.length], chance() < 0.5);
} finally {
  rmSync(home, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify({ ...found, seed })}\n`);
process.exitCode = found.damaged.length + found.drafts.length + found.notAgain.length > 0 || found.killed === 0 ? 1 : 0;

/** Inputs for all commands, and an older output of each. */
function prepare() {
  mkdirSync(base);
  const tables = join(base, 'tables');
  mkdirSync(tables);
  const write = (folder, files) => {
    for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  };
  write(tables, {
    'Touchpoints.csv': ['Touchpoint,Also called', 'Delivery,shipping', 'Refunds,'],
    'Promises.csv': [
      'Promise ID,Touchpoint,Promise,Metric,Kept when',
      'P1,Delivery,Your parcel arrives within 2 days,,',
      ',Refunds,A smile,CSAT 1-5,>= 4',
    ],
    'Evidence.csv': [
      'Touchpoint,Metric,Value',
      ...Array.from({ length: 40 }, (_, i) => `${i === 3 ? 'Refunds ' : 'Refunds'},CSAT 1-5,${1 + (i % 3)}`),
    ],
    'Sources.csv': ['Tab,Column,Holds,Metric', 'Reviews,Stars,Value,Stars 1-5', 'Reviews,Text,Comment,'],
    'Reviews.csv': ['Stars,Text', '5,Quick delivery', '1,Still no refund', '2,My parcel is wet', '1,My parcel is lost'],
    'Actions.csv': ['Promise ID,Touchpoint,Promise,Opened on,Action,Owner,Status', 'P9,,,,Ours,Zoe,Open'],
  });
  write(base, {
    'survey.csv': ['How satisfied are you with the delivery?,Comment', '5,fine', '4,well', '1,bad', '5,good'],
    'Website.txt': ['Your money is back within 14 days.', 'Every room is cleaned before you arrive.'],
  });
  const must = (...given) => {
    const { status, stderr } = run(base, given);
    if (status !== 0) throw new Error(`${given.join(' ')}: ${stderr}`);
  };
  must('run', 'tables', '-o', 'audit.xlsx');
  rmSync(tables, { recursive: true });
  must('connect', 'audit.xlsx', 'survey.csv', '--plan', 'agreed.csv');
  must('fix', 'audit.xlsx', '--yes', '-o', 'mended.xlsx');
  const start = Date.now();
  must(...commands.run.given);
  usual = Date.now() - start;
}

function run(folder, given) {
  return spawnSync(process.execPath, [cli, ...given], { cwd: folder, encoding: 'utf8' });
}

function hashesIn(folder) {
  const hashOf = path => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(readdirSync(folder).map(name => [name, hashOf(join(folder, name))]));
}

async function tryOut(name, isAtDraft) {
  const folder = join(home, 'trial');
  rmSync(folder, { recursive: true, force: true });
  cpSync(base, folder, { recursive: true });
  const before = hashesIn(folder);
  const { given, over } = commands[name];
  found.trials++;
  const moment = await killed(folder, given, isAtDraft);
  const say = text => `${name}, ${moment}: ${text}`;

  const after = hashesIn(folder);
  let isReplaced = false;
  for (const [file, hash] of before) {
    if (after.get(file) === hash) continue;
    isReplaced = true;
    if (!after.has(file)) found.damaged.push(say(`${file} is gone`));
    else if (!over.includes(file)) found.damaged.push(say(`${file} has changed`));
    else if (!isWhole(join(folder, file))) found.damaged.push(say(`${file} is not whole`));
  }
  if (isReplaced) found.replaced++;
  const backups = [...after.keys()].filter(file => file.includes('.backup-') && !file.endsWith('.draft'));
  found.backups += backups.length;
  if ([...after.keys()].some(file => file.endsWith('.draft'))) found.drafted++;
  for (const file of backups) if (after.get(file) !== before.get('audit.xlsx')) found.damaged.push(say(`${file} is no copy`));
  if (after.get('audit.xlsx') !== before.get('audit.xlsx') && backups.length === 0) found.damaged.push(say('no backup was kept'));
  for (const file of after.keys())
    if (!before.has(file) && !file.endsWith('.draft') && !isWhole(join(folder, file))) found.damaged.push(say(`${file} is not whole`));

  // Whatever was left is cleared away by who comes next, and what was begun can be done; where it was done already, a copy is not written over.
  if (![...after.keys()].some(file => file.endsWith('.draft')) && found.trials % 5 > 0) return;
  found.again++;
  const again = run(folder, given);
  if (again.status !== 0 && !/already|has content in its tab/.test(again.stderr)) found.notAgain.push(say(again.stderr.trim()));
  const drafts = readdirSync(folder).filter(file => file.endsWith('.draft'));
  if (drafts.length > 0) found.drafts.push(say(drafts.join(', ')));
}

/** Starts a command and ends it: some time after a draft appears, or after any time at all. Gives when. */
function killed(folder, given, isAtDraft) {
  const wait = isAtDraft ? chance() ** 2 * 40 : chance() * usual;
  return new Promise(resolve => {
    const child = spawn(process.execPath, [cli, ...given], { cwd: folder, stdio: 'ignore' });
    let timer = isAtDraft ? undefined : setTimeout(kill, wait);
    const watcher = watch(folder, (_, file) => {
      if (isAtDraft && file?.endsWith('.draft')) timer ??= setTimeout(kill, wait);
    });
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      watcher.close();
      if (signal) found.killed++;
      else found.done++;
      resolve(`${wait.toFixed(1)} ms ${isAtDraft ? 'after a draft' : 'after its start'}`);
    });
    function kill() {
      child.kill('SIGKILL');
    }
  });
}

/** A file that was written to its end, by what its kind ends with. */
function isWhole(path) {
  const bytes = readFileSync(path);
  if (path.endsWith('.xlsx')) return 'xl/workbook.xml' in (tried(() => unzipSync(bytes)) ?? {});
  const text = bytes.toString('utf8');
  if (path.endsWith('.html')) return text.trimEnd().endsWith('</html>');
  if (path.endsWith('.json')) return tried(() => JSON.parse(text)) !== undefined;
  return text.endsWith('\n');
}

function tried(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}
