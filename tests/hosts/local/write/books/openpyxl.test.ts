import { partsOf, place } from '../../files';
import { inOffice, resaved } from '../../office';
import { inOpenpyxl, lookedAt, made } from '../../openpyxl';
import { quietTerminal } from '../../terminal';
import { compare, rich, tabs, throughAll } from './rich-book';

quietTerminal();

/** Tabs that a command writes to: what stood there stands there still, but for trimmed blanks, filled ones and a table that grew. */
const written = ['Touchpoints', 'Promises', 'Evidence', 'Sources', 'Actions'];

/** Runs all commands, and expects that openpyxl finds all that it found before. */
async function expectNothingLost(path: string): Promise<void> {
  const before = lookedAt(path);
  const parts = partsOf(path);
  await throughAll(path);
  compare(parts, partsOf(path));
  const after = lookedAt(path);
  for (const [name, tab] of Object.entries(before)) {
    if (!written.includes(name)) expect([name, after[name]]).toEqual([name, tab]);
    const { charts, comments, lists, rules, state } = tab;
    expect([name, after[name]]).toEqual([name, expect.objectContaining({ charts, comments, lists, rules, state })]);
    const lost = Object.entries(tab.cells).filter(([cell, value]) => after[name]?.cells[cell] !== value);
    expect([name, lost]).toEqual([name, name === 'Evidence' ? [['A5', "'Refunds '"]] : []]);
  }
  expect([before.Actions?.tables, after.Actions?.tables]).toEqual([{ Todo: 'A1:G2' }, { Todo: 'A1:G3' }]);
  expect(Object.keys(after)).toEqual(expect.arrayContaining(['Summary', 'Alignment', 'Findings', 'Data check', 'Matches']));
}

inOpenpyxl('with openpyxl', () => {
  test('a rich workbook that went through all commands is read with all that it held', async () => {
    await expectNothingLost(await rich());
  }, 120_000);

  test('a workbook that it wrote goes through all commands, and is read with all that it held', async () => {
    await expectNothingLost(made(place(), tabs));
  }, 120_000);

  inOffice('and LibreOffice', () => {
    test('a rich workbook that was saved there goes through all commands, and is read with all that it held', async () => {
      await expectNothingLost(resaved(await rich()));
    }, 240_000);
  });
});
