import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Cell } from '../../../../src/core/cell/cell';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { files } from '../files';

function promiseAudit(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/promise-audit.mjs', ...given], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const folder = files({
  'Promises.csv': 'Promise ID,Touchpoint,Promise,Metric\nP1,Shop,A smile,CSAT\n',
  'Touchpoints.csv': 'Touchpoint,Stage\nShop,Buy\n',
  'Evidence.csv': 'Touchpoint,Metric,Value,Date\nShp,CSAT,"4,5",01/02/2026\nShop,CSAT,3,02/03/2026\nShop,CSAT,3,2026-01-01\n',
});
const columnOf = (path: string, column: number): Cell[] => openWorkbook(path).columns('Evidence', [column], 1, 3)[0]!;

test('fix lists what can be mended, with the values before and after, and writes nothing', () => {
  const { status, stdout } = promiseAudit('fix', folder);
  expect(status).toBe(0);
  expect(stdout).toContain('  1. “Shp” is the touchpoint “Shop”\n     Writes “Shop” instead of “Shp” into 1 cell');
  expect(stdout).toContain('Evidence!C2: “4,5” (text) becomes 4.5 (number)');
  expect(stdout).toContain('Only one of these readings can be right');
  expect(stdout).toContain(`To apply the 2 that are sure:\n  npx promise-audit fix ${folder} --yes\nTo apply others, too: --only`);
  expect(existsSync(`${folder}.fixed.xlsx`)).toBe(false);
});

test('fix --yes applies those that are sure in a copy, --only those named, and --undo puts all back', () => {
  const before = readFileSync(`${folder}/Evidence.csv`, 'utf8');
  expect(promiseAudit('fix', folder, '--yes').stdout).toContain('Changed 2 cells; the old values are in the tab “Backup');
  const copy = `${folder}.fixed.xlsx`;
  expect([columnOf(copy, 0), columnOf(copy, 2), columnOf(copy, 3)]).toEqual([
    ['Shop', 'Shop', 'Shop'],
    [4.5, 3, 3],
    ['01/02/2026', '02/03/2026', '2026-01-01'],
  ]);
  expect(promiseAudit('fix', copy, '--only', '2', '-o', copy).stdout).toContain('Changed 2 cells');
  expect(columnOf(copy, 3)).toEqual(['2026-01-02', '2026-02-03', '2026-01-01']);
  expect(promiseAudit('fix', copy, '--undo', '-o', copy).stdout).toContain('Put 4 cells back');
  expect([columnOf(copy, 0), columnOf(copy, 2), columnOf(copy, 3)]).toEqual([
    ['Shp', 'Shop', 'Shop'],
    ['4,5', 3, 3],
    ['01/02/2026', '02/03/2026', '2026-01-01'],
  ]);
  expect(readFileSync(`${folder}/Evidence.csv`, 'utf8')).toBe(before);
});

test.each([
  [['--only', '99'], /^Invalid option “--only”: “99” cannot be read\. Write 1–4\./],
  [['--only', 'x'], /^Invalid option “--only”/],
  [['--undo'], /holds no backup tab/],
  [['--json', 'x'], /^Invalid option “--json”/],
] as [string[], RegExp][])('fix with %j ends with status 2 and one plain sentence', (given, sentence) => {
  const { status, stdout, stderr } = promiseAudit('fix', folder, ...given);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
});
