import { execFileSync } from 'node:child_process';
import type { Workbook } from '../../src/app/workbook';
import { googleWorkbook } from '../../src/hosts/google/workbook';
import { wordsOf } from '../../src/words/words';
import { loadBundle } from '../google/stand-in/load';
import { services } from '../google/stand-in/services';
import { fill } from '../google/stand-in/state';
import { picture } from '../google/stand-in/tab';
import { makeWorld } from '../google/stand-in/world';
import { cases, casesFor } from './cases';
import type { Host } from './cases/case';

const en = wordsOf('en');

let world = makeWorld();

/** The Google host over the stand-in; reopening it reads the same spreadsheet anew. */
const google: Host = {
  make(tabs): Workbook {
    world = makeWorld();
    world.hasLock = true;
    Object.assign(globalThis, services(world));
    fill(world, tabs);
    return googleWorkbook({ spreadsheet: SpreadsheetApp.getActiveSpreadsheet(), zone: 'Etc/UTC' }, en);
  },
  reopen: () => googleWorkbook({ spreadsheet: SpreadsheetApp.getActiveSpreadsheet(), zone: 'Etc/UTC' }, en),
  odd: {
    putPicture(tab, row, column) {
      const { values } = world.sheets.find(({ name }) => name === tab)!;
      while (values.length <= row) values.push([]);
      while (values[row]!.length <= column) values[row]!.push('');
      values[row]![column] = picture;
    },
    addChartTab(name) {
      fill(world, { [name]: [] });
      Object.assign(world.sheets.at(-1)!, { kind: 'OBJECT' });
    },
  },
};

describe('a workbook in the stand-in for Google', () => {
  test.each(casesFor(google))('%s', async (_name, { run }) => run(google));
});

test('runContract passes in the stand-in, and refuses any spreadsheet that is not made for it', async () => {
  execFileSync('node', ['build.mjs', '--contract']);
  const world = makeWorld();
  world.hasLock = true;
  fill(world, { Sheet1: [] });
  const bundle = loadBundle(world, 'dist-contract/Code.js');
  await expect(bundle.runContract!()).rejects.toThrow('every tab of it is deleted');
  world.name = 'Promise Audit contract, May';
  const lines = (await bundle.runContract!()) as string[];
  expect(lines).toHaveLength(cases.length);
  expect(lines.filter(line => !line.startsWith('ok'))).toEqual([]);
});
