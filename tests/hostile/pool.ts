import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Input } from './input';
import type { Outcome } from './runner';

/** Processes that work side by side. */
const WORKERS = 2;
/** Megabytes that a process may hold, and milliseconds after which an input is taken to go on without end, on the busiest of machines. */
const HEAP = 700;
const LIMIT = 60_000;

export type Result = Outcome | { stopped: string };

/** Audits each input in one of a few processes and gives what became of it, in their order; `isToSave` tells which reports are written, too. */
export async function audited(inputs: readonly Input[], isToSave: (place: number) => boolean): Promise<Result[]> {
  const runner = 'build/tests/runner.mjs';
  await build({
    entryPoints: ['tests/hostile/runner.ts'],
    outfile: runner,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  // Beside it stands the program that reads spreadsheets apart, as it does in what ships.
  copyFileSync('build/parse.mjs', 'build/tests/parse.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const results: Result[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: WORKERS }, work));
  rmSync(folder, { recursive: true });
  if (existsSync(join(tmpdir(), 'climbed'))) throw new Error('a part of a package has been written beside it');
  return results;

  async function work(): Promise<void> {
    let child: ChildProcess | null = null;
    while (next < inputs.length) {
      const place = next++;
      const { files, path } = inputs[place]!;
      const own = join(folder, String(place));
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(own, name)), { recursive: true });
        writeFileSync(join(own, name), content);
      }
      child ??= fork(runner, { execArgv: [`--max-old-space-size=${HEAP}`], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      results[place] = await outcomeOf(child, { workbook: join(own, path), out: isToSave(place) ? join(own, 'out.xlsx') : null });
      if ('stopped' in results[place]) child = null;
      rmSync(own, { recursive: true });
    }
    child?.disconnect();
  }
}

function outcomeOf(child: ChildProcess, task: object): Promise<Result> {
  return new Promise(resolve => {
    const timer = setTimeout(() => end({ stopped: 'took too long' }), LIMIT);
    const end = (result: Result): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      if ('stopped' in result) child.kill('SIGKILL');
      resolve(result);
    };
    child.once('message', outcome => end(outcome as Outcome));
    child.once('exit', (code, signal) => end({ stopped: `died: ${code ?? signal}` }));
    child.send(task);
  });
}
