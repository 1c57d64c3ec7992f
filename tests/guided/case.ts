import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unparse } from 'papaparse';
import { clinic, quarter, said, truth } from '../app/guide/clinic/clinic';

/** The quarters of the clinic: their folders, the months of their rows, the days that they begin and are audited as of. */
export const quarters = [
  { name: 'autumn', month: '2026-09', from: '2026-09-01', asOf: '2026-11-30', isSecond: false },
  { name: 'winter', month: '2026-12', from: '2026-12-01', asOf: '2027-02-28', isSecond: true },
] as const;

/** Writes the clinic as a case that the drivers of the guided way play: its files, and what somebody of the clinic knows as a table. */
export function writeCase(folder: string): void {
  const csv = (path: string, grid: unknown[][]): void => writeFileSync(join(folder, path), unparse(grid));
  const { grids } = clinic();
  csv('Touchpoints.csv', grids.get('Punkty styku')!);
  csv('Promises.csv', grids.get('Obietnice')!);
  const questions = new Set<string>();
  for (const { name, month, isSecond } of quarters) {
    mkdirSync(join(folder, name));
    for (const [tab, grid] of Object.entries(quarter('', month, isSecond))) {
      csv(join(name, `${tab.trim()}.csv`), grid);
      for (const header of grid[0]!) questions.add(String(header));
    }
  }
  const rows = said.map(({ asks, promise, good = [], none = [], until }) => {
    const question = [...questions].find(header => asks.test(header));
    return `| ${until ? `From ${question} to ${until}` : question} | ${promise} | ${good.join('; ')} | ${none.join('; ')} |`;
  });
  const periods = quarters.map(({ from, asOf }) => `period from ${from}, as of ${asOf}`);
  const table = ['| question | tells of | good answers | no answer |', '|---|---|---|---|', ...rows];
  writeFileSync(join(folder, 'README.md'), [...periods, '', ...table, ''].join('\n'));
  const audits = Object.fromEntries(quarters.map(({ name, isSecond }) => [name, { promises: truth(isSecond) }]));
  writeFileSync(join(folder, 'expected.json'), JSON.stringify({ audits }));
}
