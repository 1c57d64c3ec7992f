import fc from 'fast-check';
import { openDuckdb } from '../../../src/hosts/warehouse/engines/duckdb';
import { figuresOf } from './figures';
import { counted, inFolder, shared } from './folder';
import { workbooks } from './random';

test('the audit of a hundred random workbooks is the same from counted rows as from the rows themselves', async () => {
  const engine = await openDuckdb();
  const open = shared(engine);
  const property = fc.asyncProperty(workbooks, tabs =>
    inFolder(tabs, async (folder, workbook) => {
      expect(figuresOf(await counted(workbook, folder, ['Evidence', 'Survey'], open))).toEqual(figuresOf(workbook));
    }),
  );
  await fc.assert(property, { seed: 11, numRuns: 100 });
  await engine.close();
}, 300_000);
