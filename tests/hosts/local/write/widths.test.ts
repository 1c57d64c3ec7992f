import { writeFileSync } from 'node:fs';
import { newWorkbook, openWorkbook } from '../../../../src/hosts/local/read/open';
import type { LocalWorkbook } from '../../../../src/hosts/local/workbook';
import { noPages, report } from '../../../../src/report/report';
import { wordsOf } from '../../../../src/words/words';
import { auditOf } from '../../../report/builder/audit';
import { juniper } from '../../../report/builder/juniper';
import { place, xmlOf } from '../files';

const words = wordsOf('en');

async function saved(workbook: LocalWorkbook): Promise<string> {
  const path = place();
  writeFileSync(path, await workbook.pack(false));
  return path;
}

const tabs = ['Summary', 'Alignment', 'Findings', 'Journey', 'Data check'];

const columnsOf = (path: string, of = tabs): string[] => of.map(tab => /<cols>.*?<\/cols>/.exec(xmlOf(path, tab))![0]);

test('widths and folds belong to the form: opening a saved report and writing another audit into it changes none', async () => {
  const first = newWorkbook();
  first.writeReport(...report(auditOf([]), words, new Map()));
  const path = await saved(first);
  const again = openWorkbook(path);
  again.writeReport(...report(juniper, words, new Map()));
  const later = await saved(again);
  expect(columnsOf(later)).toEqual(columnsOf(path));
  // What is folded away can be opened again.
  expect(columnsOf(path)[1]).toMatch(/hidden="(1|true)"/);
  expect(columnsOf(path)[1]).toMatch(/outlineLevel="1"/);
});

test('nor do widths change where the same audit is written again, with the pages that were asked for', async () => {
  const asked = { ...noPages, owner: 'Support', segments: '', sides: true };
  const sheets = report(juniper, words, new Map(), asked);
  const names = sheets.map(({ name }) => name);
  expect(names).toHaveLength(tabs.length + 3);
  const first = newWorkbook();
  first.writeReport(...sheets);
  const path = await saved(first);
  const again = openWorkbook(path);
  again.writeReport(...report(juniper, words, new Map(), asked));
  const later = await saved(again);
  expect(columnsOf(later, names)).toEqual(columnsOf(path, names));
  const widths = columnsOf(path, names).map(columns => [...columns.matchAll(/ width="([\d.]+)"/g)].map(found => Number(found[1])));
  for (const all of widths) expect(Math.min(...all)).toBeGreaterThan(1);
});
