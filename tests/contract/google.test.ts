import type { Workbook } from '../../src/app/workbook';
import { googleWorkbook } from '../../src/hosts/google/workbook';
import { en } from '../../src/words/en';
import { services } from '../google/services';
import { fill } from '../google/state';
import { makeWorld } from '../google/world';
import type { Host } from './cases';
import { cases } from './cases';

/** The Google host over the stand-in; reopening it reads the same spreadsheet anew. */
const google: Host = {
  make(tabs): Workbook {
    const world = makeWorld();
    Object.assign(globalThis, services(world));
    fill(world, tabs);
    return googleWorkbook(SpreadsheetApp.getActiveSpreadsheet(), en);
  },
  reopen: () => googleWorkbook(SpreadsheetApp.getActiveSpreadsheet(), en),
};

describe('a workbook in the stand-in for Google', () => {
  test.each(cases.map(one => [one.name, one] as const))('%s', async (_name, { run }) => run(google));
});
