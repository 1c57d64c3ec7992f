import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { truth } from '../app/guide/clinic/clinic';
import { hasBrowser } from '../sidebar/browser';
import { quarters, writeCase } from './case';

jest.setTimeout(300_000);

/** Plays the clinic by a driver, which fails by itself beyond its clicks; kept and n of each promise, quarter by quarter. */
function played(driver: string): Record<string, [number, number]>[] {
  const folder = mkdtempSync(join(tmpdir(), 'guided-'));
  const [given, out] = [join(folder, 'clinic'), join(folder, 'out')];
  for (const path of [given, out]) mkdirSync(path);
  writeCase(given);
  // In plain C a browser does not find files with letters such as ś in their names.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [driver, given, out], { encoding: 'utf8', env });
  expect([status, status === 0 ? '' : `${stdout}${stderr}`]).toEqual([0, '']);
  if (process.env.GUIDED_COUNTS) process.stderr.write(stdout);
  return quarters.map(({ name }) => {
    const { promises } = JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')) as {
      promises: { text: string; kept: number; n: number }[];
    };
    return Object.fromEntries(promises.map(({ text, kept, n }) => [text, [kept, n]]));
  });
}

const right = quarters.map(({ isSecond }) => truth(isSecond));

test('a clinic in Poland comes by plans alone from its own files to the right counts, in both quarters', () => {
  expect(played('tests/guided-plan.mjs')).toEqual(right);
});

(hasBrowser ? test : test.skip)(
  'in the playground it takes no more clicks than it may: 70 for the first quarter, 12 for the second with a new answer in it',
  () => {
    expect(played('tests/guided.mjs')).toEqual(right);
  },
);
