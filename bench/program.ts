import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a program took: seconds by the clock and of the processors, its own children among them, and megabytes at most; NaN where the system does not tell. */
export interface Taken {
  clock: number;
  processor: number;
  memory: number;
}

const TIME = '/usr/bin/time';

/** Runs Node with these arguments. Throws what it says where it fails. */
export function taken(...given: string[]): Taken {
  const isTold = existsSync(TIME);
  const [program, ...rest] = isTold ? [TIME, '-f', '%U %S %M', process.execPath, ...given] : [process.execPath, ...given];
  const start = performance.now();
  const { status, stderr } = spawnSync(program!, rest, { encoding: 'utf8', maxBuffer: 1e8 });
  const clock = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  const [user, system, size] = isTold ? stderr.trim().split('\n').at(-1)!.split(' ').map(Number) : [];
  return { clock, processor: (user ?? Number.NaN) + (system ?? Number.NaN), memory: (size ?? Number.NaN) / 1024 };
}

/** The least of each over some rounds: a busy machine only ever adds. */
export const least = (all: readonly Taken[]): Taken => ({
  clock: Math.min(...all.map(({ clock }) => clock)),
  processor: Math.min(...all.map(({ processor }) => processor)),
  memory: Math.min(...all.map(({ memory }) => memory)),
});

/** Columns side by side, the first line their names. */
export function tableOf(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map(line => line[column]!.length)));
  return lines.map(line => line.map((text, column) => text.padStart(widths[column]!)).join('   ')).join('\n');
}

/** Whether what was measured keeps within its bar. */
export const verdict = (found: number, most: number): string => (found <= most ? 'holds' : 'does not hold');

export const seconds = (time: number): string => `${time.toFixed(2)} s`;
