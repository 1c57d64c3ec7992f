import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditWorkbook } from '../../../src/app/check/audit';
import { saveAudit, writeReport } from '../../../src/app/check/write-report';
import type { Workbook } from '../../../src/app/workbook';
import type { Audit, PromiseAudit } from '../../../src/core/audit';
import type { Grid } from '../../../src/core/cell/cell';
import { newWorkbook, openWorkbook } from '../../../src/hosts/local/read/open';
import { formatOf } from '../../../src/report/format';
import { headline } from '../../../src/report/headline';
import { summary } from '../../../src/report/tabs/summary';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import type { Parts, Row } from '../tiny';
import { promise, tabsOf, times } from '../tiny';

const words = wordsOf('en');

/** Makes a workbook, and gives it as whoever opens it next finds it. */
interface Host {
  make(tabs: Record<string, Grid>): Promise<Workbook>;
  reopen(workbook: Workbook): Promise<Workbook>;
}

const inMemory: Host = { make: async tabs => memoryWorkbook(tabs), reopen: async workbook => workbook };

const onDisk: Host = {
  make: async tabs => {
    const workbook = newWorkbook();
    for (const [name, [head = [], ...rows]] of Object.entries(tabs)) {
      const columns = head.map(header => ({ header: String(header), note: '', isRequired: false, choices: [], format: '', width: 10 }));
      workbook.createInputTab({ name, columns, rows });
    }
    return onDisk.reopen(workbook);
  },
  reopen: async workbook => {
    const file = join(mkdtempSync(join(tmpdir(), 'history-')), 'audit.xlsx');
    await (workbook as ReturnType<typeof newWorkbook>).save(file);
    return openWorkbook(file);
  },
};

const [then, now] = ['2026-08-22', '2026-11-22'];
/** 48 of 80 pass; 56 of 70 pass: Newcombe's own example (1998, table II, contrast a), 0.0524 .. 0.3339. */
const before = [...times(48, 5), ...times(32, 1)];
const after = [...times(56, 5), ...times(14, 1)];

const p = (rest: Row): Row => ({ ...promise, ...rest });

function audited(workbook: Workbook, day: string): Audit {
  return auditWorkbook(workbook, { auditDate: day, today: day }).audit;
}

async function save(host: Host, workbook: Workbook, day: string): Promise<Workbook> {
  saveAudit(workbook, audited(workbook, day), words);
  return host.reopen(workbook);
}

const historyOf = (workbook: Workbook): Grid => workbook.head('History', 1e4);
const savedDays = (workbook: Workbook): unknown[] =>
  historyOf(workbook).flatMap(([day, id]) => (/^\d{4}-/.test(String(day)) ? [`${day} ${id}`] : []));

describe.each([
  ['in memory', inMemory],
  ['in .xlsx', onDisk],
] as const)('history %s', (_name, host) => {
  /** The audit of a workbook whose History was saved when it was another. */
  async function compare(earlier: Parts, later: Parts): Promise<Audit> {
    const saved = audited(await host.make(tabsOf({ evidence: before, ...earlier })), then);
    const workbook = await host.make(tabsOf({ evidence: after, ...later }));
    saveAudit(workbook, saved, words);
    return audited(await host.reopen(workbook), now);
  }

  const changeOf = async (earlier: Parts, later: Parts): Promise<PromiseAudit['change']> =>
    (await compare(earlier, later)).promises[0]!.change;

  test('a change is the difference to the newest earlier save, with Newcombe’s interval', async () => {
    const change = (await changeOf({}, {}))!;
    expect(change).toMatchObject({
      since: then,
      basis: 'saved',
      difference: expect.closeTo(0.2, 12),
      interval: expect.anything(),
      verdict: 'better',
    });
    expect(change.interval).toEqual([expect.closeTo(0.0524, 4), expect.closeTo(0.3339, 4)]);
    expect(await changeOf({ evidence: after }, { evidence: before })).toMatchObject({ verdict: 'worse' });
    expect(await changeOf({}, { evidence: before })).toMatchObject({ difference: 0, verdict: 'no-change' });
  });

  test('a second save of the day takes the place of the first, and is no baseline of its own day', async () => {
    let workbook = await host.make(tabsOf({ evidence: before }));
    workbook = await save(host, workbook, then);
    workbook = await save(host, workbook, then);
    expect(savedDays(workbook)).toEqual([`${then} P1`]);
    const audit = audited(workbook, then);
    expect([audit.baseline, audit.promises[0]!.change, audit.promises[0]!.trend]).toEqual([null, null, []]);
    expect(audit.findings.map(({ code }) => code)).not.toContain('no-baseline');
    expect(audit.isSaved).toBe(true);
    expect(JSON.stringify(summary(audit, words, formatOf(audit, words)))).toContain(
      'The first audit is saved. The next one, on a later day, shows what changed.',
    );
  });

  test('a save on the next day stands below that of the day before, which is its baseline', async () => {
    let workbook = await host.make(tabsOf({ evidence: before }));
    workbook = await save(host, workbook, '2026-08-22');
    workbook = await save(host, workbook, '2026-08-23');
    expect(savedDays(workbook)).toEqual(['2026-08-22 P1', '2026-08-23 P1']);
    expect(audited(workbook, '2026-08-23').baseline).toBe('2026-08-22');
    expect(audited(workbook, '2026-08-24')).toMatchObject({ baseline: '2026-08-23', promises: [{ change: { since: '2026-08-23' } }] });
  });

  test('the report of a workbook keeps its history, and says what changed', async () => {
    let workbook = await save(host, await host.make(tabsOf({ evidence: before })), then);
    writeReport(workbook, auditWorkbook(workbook, { auditDate: now, today: now }), words);
    workbook = await host.reopen(workbook);
    expect(savedDays(workbook)).toEqual([`${then} P1`]);
    const alignment = workbook.head('Alignment', 10);
    const head = alignment.find(row => row[0] === 'Promise ID')!;
    const at = head.indexOf('Change since 22 August 2026 (points)');
    const row = alignment.find(row => row[0] === 'P1')!;
    expect(row.slice(at, at + 3)).toEqual([0, '60\u00a0% (80), saved 60\u00a0% (80)', '-15 to +15']);
    expect(['Change', 'Last 12 audits'].map(header => row[head.indexOf(header)])).toEqual(['No change beyond chance', '▅▅']);
  });

  test('other thresholds, another promised share, the spelling of its case: still the same promise', async () => {
    const now = { promises: [p({ 'Promised for': 0.5, Promise: 'Service with a SMILE' })], settings: { 'Fewest answers': 70 } };
    expect(await changeOf({}, now)).toMatchObject({ verdict: 'better', difference: expect.closeTo(0.2, 12) });
    expect(await changeOf({}, { settings: { Confidence: 0.999 } })).toMatchObject({ verdict: 'no-change' });
    expect(await changeOf({}, { settings: { 'Fewest answers': 75 } })).toMatchObject({ difference: null, verdict: 'too-few' });
  });

  test.each<[string, Row]>([
    ['its words', { Promise: 'Service with a laugh' }],
    ['its test', { 'Kept when': '>= 3' }],
    ['its metric', { Metric: 'Stars' }],
  ])('a promise that changed %s is not comparable, and has no trend', async (_what, rest) => {
    const { promises } = await compare({}, { promises: [p(rest)] });
    expect(promises[0]!.change).toMatchObject({ since: then, difference: null, interval: null, verdict: 'not-comparable' });
    expect(promises[0]!.trend).toEqual([]);
  });

  test('a retired promise is compared no more, a new one not yet, and those beside them are', async () => {
    const audit = await compare(
      { promises: [promise, p({ 'Promise ID': 'P2' })] },
      { promises: [promise, p({ 'Promise ID': 'P2', Status: 'Retired' }), p({ 'Promise ID': 'P3' })] },
    );
    expect(audit.promises.map(({ id, change }) => [id, change?.verdict])).toEqual([
      ['P1', 'better'],
      ['P3', undefined],
    ]);
    expect(audit.retired.map(({ id }) => id)).toEqual(['P2']);
  });
});

test('rows of a promise that is gone stay in History', () => {
  const workbook = memoryWorkbook(tabsOf({ promises: [promise, p({ 'Promise ID': 'P2' })], evidence: before }));
  saveAudit(workbook, audited(workbook, then), words);
  workbook.grids.set('Promises', tabsOf({ promises: [promise] }).Promises!);
  saveAudit(workbook, audited(workbook, now), words);
  expect(savedDays(workbook)).toEqual([`${then} P1`, `${then} P2`, `${now} P1`]);
});

describe('the setting Compare with', () => {
  function on(compareWith: string): Audit {
    const workbook = memoryWorkbook(tabsOf({ evidence: before, settings: { 'Compare with': compareWith } }));
    for (const day of ['2026-02-01', '2026-05-01', '2026-08-01']) saveAudit(workbook, audited(workbook, day), words);
    return audited(workbook, now);
  }

  test('takes the save of that day, or the newest before it', () => {
    expect(['2026-05-01', '2026-07-31', '2026-12-31'].map(day => on(day).baseline)).toEqual(['2026-05-01', '2026-05-01', '2026-08-01']);
  });

  test('that no save stands before is reported, and undated answers cannot be compared', () => {
    const { baseline, issues, promises } = on('2026-01-31');
    expect([baseline, promises[0]!.change]).toEqual(['2026-01-31', null]);
    const issue = issues.find(({ code }) => code === 'unknown-save')!;
    expect(words.issues['unknown-save'].message(issue)).toMatch(/“2026-01-31” in Settings, row 2/);
    expect(words.issues['unknown-save'].fix(issue)).toBe('Write one of these: 2026-02-01, 2026-05-01, 2026-08-01.');
  });
});

test('a trend ends with this audit, and goes back over eleven saves', () => {
  const workbook = memoryWorkbook(tabsOf({ evidence: times(10, 1) }));
  for (let month = 10; month <= 25; month++) {
    if (month === 25) workbook.grids.set('Evidence', tabsOf({ evidence: times(10, 5) }).Evidence!);
    saveAudit(workbook, audited(workbook, `2025-01-${month}`), words);
  }
  expect(audited(workbook, '2025-01-26').promises[0]!.trend).toEqual([...Array(10).fill(0), 1, 1]);
});

describe('what the headline says of changes', () => {
  const changes = ['A', 'B', 'C', 'D'];
  const saidOf = (rates: [then: number, now: number][]): string | undefined => {
    const promises = rates.map((_, i) => p({ 'Promise ID': changes[i]!, Promise: `Promise ${changes[i]}`, Touchpoint: 'Store' }));
    const evidence = (when: 0 | 1): Row[] =>
      rates.flatMap((rate, i) => {
        const rest = { 'Promise ID': changes[i]! };
        return [...times(rate[when], 5, rest), ...times(100 - rate[when], 1, rest)];
      });
    const workbook = memoryWorkbook(tabsOf({ promises, evidence: evidence(0) }));
    saveAudit(workbook, audited(workbook, then), words);
    workbook.grids.set('Evidence', tabsOf({ evidence: evidence(1) }).Evidence!);
    const audit = audited(workbook, now);
    const said = headline(audit, words, formatOf(audit, words));
    expect(said.length).toBeLessThanOrEqual(5);
    return said.find(sentence => sentence.startsWith('Since'))?.replace(/\u00a0/g, ' ');
  };

  test('nothing, where nothing really changed', () => {
    expect(saidOf([[80, 78]])).toBeUndefined();
  });

  test('which promise got worse, by how much, and that nothing else changed', () => {
    expect(
      saidOf([
        [80, 50],
        [80, 82],
      ]),
    ).toBe('Since 22 August 2026, “Promise A” (Store) got worse beyond chance (-30 points); nothing else changed beyond chance.');
  });

  test('many of them, the worst first', () => {
    expect(
      saidOf([
        [80, 60],
        [80, 50],
        [90, 60],
        [50, 80],
      ]),
    ).toBe(
      'Since 22 August 2026, 3 promises got worse beyond chance: “Promise B” (Store) by 30 points, “Promise C” (Store) by 30 points and others; “Promise D” (Store) got better beyond chance (+30 points); nothing else changed beyond chance.',
    );
  });
});
