import { spawnSync } from 'node:child_process';
import { place } from '../files';

const program = 'bin/promise-audit.mjs';

/** V8's own account of each function of WebAssembly that it compiles. */
const compiled = (...given: string[]): string =>
  spawnSync(process.execPath, ['--trace-wasm-compilation-times', program, ...given], { encoding: 'utf8', maxBuffer: 1e8 }).stdout;

test('a workbook of usual size is written without waiting for the optimising compiler', () => {
  const book = place('sample.xlsx');
  for (const said of [compiled('new', book, '--sample'), compiled('run', book, '-o', place('audited.xlsx'))]) {
    expect(said).toContain('using Liftoff');
    expect(said).not.toContain('using TurboFan');
  }
});
