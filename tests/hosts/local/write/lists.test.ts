import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../../src/hosts/local/commands/main';
import { xmlOf } from '../files';
import { quietTerminal } from '../terminal';

quietTerminal();

test('a new workbook offers touchpoints and metrics out of their tabs', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'main-')), 'audit.xlsx');
  expect(await main(['new', path])).toBe(0);
  const lists = (tab: string): string[][] =>
    [...xmlOf(path, tab).matchAll(/<dataValidation [^>]*sqref="([^"]*)"[^>]*>(.*?)<\/dataValidation>/g)]
      .map(([, place = '', inside = '']) => [place, /<formula1>(.*?)<\/formula1>/.exec(inside)![1]!])
      .filter(([, formula]) => formula!.includes('!'));
  expect(lists('Promises')).toEqual([
    ['B2:B5000', "'Touchpoints'!$A$2:$A$5000"],
    ['E2:E5000', "'Metrics'!$A$2:$A$5000"],
  ]);
  expect(['Touchpoints', 'Evidence', 'Metrics', 'Sources', 'Matches', 'Actions'].map(tab => lists(tab).length)).toEqual([0, 2, 0, 2, 1, 1]);
});
