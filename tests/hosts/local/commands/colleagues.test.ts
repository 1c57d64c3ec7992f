import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../../src/hosts/local/commands/main';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { wordsOf } from '../../../../src/words/words';
import { quietTerminal } from '../terminal';

quietTerminal();
jest.setTimeout(300_000);

const { tabs, columns } = wordsOf('pl').labels;

/** Writes a note beside the promise in the `nth` row of Alignment. */
async function note(file: string, nth: number, text: string): Promise<void> {
  const workbook = openWorkbook(file);
  const grid = workbook.head(tabs.alignment, 1000);
  const head = grid.findIndex(row => row.some(cell => cell === columns.notes || cell === 'Notes' || cell === '備註'));
  const column = grid[head]!.findIndex(cell => cell === columns.notes || cell === 'Notes' || cell === '備註');
  workbook.replaceCells(tabs.alignment, [{ row: head + nth, column, from: grid[head + nth]![column] ?? null, to: text }]);
  await workbook.save(file);
}

test('a workbook made in Polish and checked by English and Taiwanese colleagues holds one set of report tabs, one history and all notes', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'colleagues-')), 'audyt.xlsx');
  expect(await main(['new', file, '--sample', '--lang', 'pl'])).toBe(0);
  expect(await main(['run', file, '-o', file, '--save', '--as-of', '2026-11-20', '--lang', 'pl'])).toBe(0);
  const first = openWorkbook(file).tabs();
  await note(file, 1, 'zadzwonić do kuriera');
  expect(await main(['run', file, '-o', file, '--save', '--as-of', '2026-11-21', '--lang', 'en'])).toBe(0);
  await note(file, 3, 'ask the shop');
  expect(await main(['run', file, '-o', file, '--save', '--as-of', '2026-11-22', '--lang', 'zh-TW'])).toBe(0);

  const workbook = openWorkbook(file);
  expect(workbook.tabs().map(({ name }) => name)).toEqual(first.map(({ name }) => name));
  const notes = workbook.head(tabs.alignment, 1000).flat();
  expect(notes).toEqual(expect.arrayContaining(['zadzwonić do kuriera', 'ask the shop']));
  const days = workbook.head(tabs.history, 1000).flatMap(([day]) => (/^\d{4}-/.test(String(day)) ? [String(day).slice(0, 10)] : []));
  expect([...new Set(days)]).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
});
