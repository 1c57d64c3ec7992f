import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditWorkbook } from '../../../src/app/check/audit';
import { savesOf } from '../../../src/app/check/saves';
import { notesOf, saveAudit, writeReport } from '../../../src/app/check/write-report';
import { wordsIn } from '../../../src/app/report-names';
import type { Workbook } from '../../../src/app/workbook';
import { newWorkbook, openWorkbook } from '../../../src/hosts/local/read/open';
import { languages, wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { tabsOf, times } from '../tiny';

const tabs = tabsOf({ evidence: [...times(30, 5), ...times(10, 1)] });

/** On disk, each person opens what the one before has saved. */
async function onDisk(): Promise<Workbook> {
  const workbook = newWorkbook();
  for (const [name, [head = [], ...rows]] of Object.entries(tabs)) {
    const columns = head.map(header => ({ header: String(header), note: '', isRequired: false, choices: [], format: '', width: 10 }));
    workbook.createInputTab({ name, columns, rows });
  }
  return reopened(workbook);
}

async function reopened(workbook: Workbook): Promise<Workbook> {
  const file = join(mkdtempSync(join(tmpdir(), 'languages-')), 'audit.xlsx');
  await (workbook as ReturnType<typeof newWorkbook>).save(file);
  return openWorkbook(file);
}

describe.each([
  ['in memory', async () => memoryWorkbook(tabs) as Workbook, async (workbook: Workbook) => workbook],
  ['in .xlsx', onDisk, reopened],
])('a workbook %s that people of several languages check in turn', (_, make, reopen) => {
  test.each(languages)('begun in %s, it holds one set of report tabs, all notes and one history', async first => {
    const own = wordsOf(first);
    const order = [own, ...languages.filter(code => code !== first).map(code => wordsOf(code)), own];
    let workbook = await make();
    for (const [i, words] of order.entries()) {
      const day = `2026-11-${10 + i}`;
      const audited = auditWorkbook(workbook, { auditDate: day, today: day });
      expect(audited.audit.baseline).toBe(i === 0 ? null : `2026-11-${9 + i}`);
      writeReport(workbook, audited, words, null, i === 0 ? new Map([['P1', 'Ask Ana']]) : notesOf(workbook));
      saveAudit(workbook, audited.audit, words);
      workbook = await reopen(workbook);
    }
    const { summary, alignment, findings, check, journey, history } = own.labels.tabs;
    const made = workbook.tabs().flatMap(({ name, isReport }) => (isReport ? [name] : []));
    expect(made.sort()).toEqual([summary, alignment, findings, check, journey, history].sort());
    expect([...notesOf(workbook)]).toEqual([['P1', 'Ask Ana']]);
    const saves = savesOf(workbook).map(({ on, id, n, verdict }) => ({ on, id, n, verdict }));
    expect(saves).toEqual(order.map((_, i) => ({ on: `2026-11-${10 + i}`, id: 'P1', n: 40, verdict: saves[0]!.verdict })));
    expect(saves[0]!.verdict).toBe('broken');
  });
});

test('links of a report lead to the tabs that are there, whatever language it is written in', () => {
  const workbook = memoryWorkbook(tabs);
  const audited = auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' });
  writeReport(workbook, audited, wordsOf('pl'));
  const { sheets } = writeReport(workbook, audited, wordsOf('en'));
  const targets = new Set(sheets.flatMap(({ cells }) => cells.flat().flatMap(({ link }) => link?.tab ?? [])));
  expect([...targets].filter(name => !workbook.grids.has(name))).toEqual([]);
  expect(targets.has(wordsOf('pl').labels.tabs.alignment)).toBe(true);
});

test('a tab of the user’s that bears a report’s name in some language is no report', () => {
  const workbook = memoryWorkbook({ ...tabs, Podsumowanie: [['our own']], Summary: [['mine']] });
  const { tabs: names } = wordsIn(workbook, wordsOf('en')).labels;
  expect(names).toEqual(wordsOf('en').labels.tabs);
});
