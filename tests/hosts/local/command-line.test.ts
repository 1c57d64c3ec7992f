import { spawnSync } from 'node:child_process';
import { place } from './files';

const program = 'bin/promise-audit.mjs';
/** A library that leaves a timer of an hour behind, as Go's WebAssembly leaves one of a second. */
const LEFT_BEHIND = 'data:text/javascript,setTimeout(() => undefined, 3_600_000)';

test('the program ends when all is said, whatever timers its libraries leave behind', () => {
  const { status, stdout } = spawnSync(process.execPath, ['--import', LEFT_BEHIND, program, 'new', place('audit.xlsx')], {
    encoding: 'utf8',
    timeout: 50_000,
  });
  expect([status, stdout.includes('audit.xlsx')]).toEqual([0, true]);
});

test('who reads slowly reads all of it, and learns how it ended', () => {
  const slow = `{ ${process.execPath} ${program} run "$1" --json - -o "$2"; echo "status $?"; } | { sleep 1; cat; }`;
  const book = place('sample.xlsx');
  spawnSync(process.execPath, [program, 'new', book, '--sample']);
  const { stdout } = spawnSync('bash', ['-c', slow, 'bash', book, place('out.xlsx')], { encoding: 'utf8', maxBuffer: 1e8 });
  const [said, status] = stdout.trim().split(/\n(?=status)/);
  expect(status).toBe('status 0');
  expect(said!.length).toBeGreaterThan(65_536);
});

test('what a library warns its developers of does not reach the user', () => {
  // As Google's client does while it looks for credentials: in the middle of the work.
  const warns = `data:text/javascript,const { write } = process.stdout;
    process.stdout.write = function (...said) { process.emitWarning('unexpected error', 'MetadataLookupWarning'); return write.apply(this, said); };`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', warns, program, 'new', place('quiet.xlsx')], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
