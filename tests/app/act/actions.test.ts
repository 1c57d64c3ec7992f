import { auditWorkbook } from '../../../src/app/check/audit';
import { saveAudit, writeReport } from '../../../src/app/check/write-report';
import type { Workbook } from '../../../src/app/workbook';
import type { Grid } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import type { Row } from '../tiny';
import { promise, store, tabsOf, times } from '../tiny';

const words = wordsOf('en');
const broken = [...times(50, 5), ...times(50, 1)];
const kept = times(100, 5);
const options = { auditDate: '2026-11-22', today: '2026-11-22' };
const row = (Status: string, rest: Row = {}): Row => ({ 'Promise ID': 'P1', Action: 'Mend it', Status, ...rest });

/** Writes the report, with an action for each promise that one is proposed for. */
function actOn(workbook: Workbook) {
  const audited = auditWorkbook(workbook, options);
  return writeReport(workbook, audited, words, audited.toActOn);
}

/** The rows of Actions after a run that opened them, saved before as the evidence was `then`. */
function opened(actions: Row[] | Grid, then: Row[] | null = null): Grid {
  const tab = Array.isArray(actions[0]) ? (actions as Grid) : tabsOf({ actions: actions as Row[] }).Actions!;
  const workbook = memoryWorkbook({ ...tabsOf({ evidence: then ?? broken }), Actions: tab });
  if (then) saveAudit(workbook, auditWorkbook(workbook, { auditDate: '2026-08-22', today: '2026-08-22' }).audit, words);
  workbook.grids.set('Evidence', tabsOf({ evidence: broken }).Evidence!);
  actOn(workbook);
  expect(workbook.grids.get('Actions')!.slice(0, tab.length)).toEqual(tab);
  return workbook.grids.get('Actions')!.slice(tab.length);
}

test('a row holds the promise, the day, the gap in points, a next step and the owner, each under its header whatever the order', () => {
  const headers = ['Done when', 'Status', 'Owner', 'What', 'Gap when opened', 'Opened on', 'Promise', 'Touchpoint', 'Promise ID', 'Due'];
  expect(opened([headers])).toEqual([
    [null, 'Open', 'Ann', expect.stringMatching(/^Fix the cause/), -40, '2026-11-22', 'Service with a smile', 'Store', 'P1', null],
  ]);
});

test.each<[string, Row[], Row[] | null, number]>([
  ['opened where none was ever recorded', [row('Open', { 'Promise ID': 'P2' })], null, 1],
  ['opened where none was ever recorded, though it was broken before', [row('Open', { 'Promise ID': 'P2' })], broken, 1],
  ['not opened where one is open', [row('Open')], kept, 0],
  ['not opened where one is in progress', [row('In progress')], kept, 0],
  ['not opened again where one was dropped', [row('Dropped')], null, 0],
  ['not opened again where one was done, and the promise was broken before', [row('Done')], broken, 0],
  ['opened again where the promise was kept at the baseline', [row('Done')], kept, 1],
])('an action is %s', (_what, actions, then, rows) => {
  expect(opened(actions, then)).toHaveLength(rows);
});

test('nothing is opened for a promise that is kept or has too few answers', () => {
  for (const evidence of [kept, times(9, 1), []]) {
    const workbook = memoryWorkbook({ ...tabsOf({ evidence }), Actions: [['Promise ID']] });
    expect(actOn(workbook).opened).toBe(0);
    expect(workbook.grids.get('Actions')).toHaveLength(1);
  }
});

test('one that somebody opened meanwhile is not opened twice', () => {
  const workbook = memoryWorkbook({ ...tabsOf({ evidence: broken, promises: [promise] }), Actions: [['Promise ID', 'Status']] });
  const audited = auditWorkbook(workbook, options);
  expect(audited.toActOn.map(({ id }) => id)).toEqual(['P1']);
  workbook.grids.get('Actions')!.push(['p1', 'In progress']);
  const { opened, audited: now } = writeReport(workbook, audited, words, audited.toActOn);
  expect([opened, workbook.grids.get('Actions')!.length]).toEqual([0, 2]);
  expect([now.toActOn, now.audit.promises[0]!.openActions]).toEqual([[], 1]);
});

test('nothing comes between reading what stands there and adding to it, and no tab is written to before', () => {
  const workbook = memoryWorkbook({ ...tabsOf({ evidence: broken }), Actions: [['Promise ID', 'Status', 'Action']] });
  const audited = auditWorkbook(workbook, options);
  const did: string[] = [];
  const noting = <K extends 'head' | 'columns' | 'appendRows' | 'announce' | 'writeReport'>(name: K): Workbook[K] =>
    ((...given: Parameters<Workbook[K]>) => {
      did.push(`${name} ${String(given[0])}`);
      return (workbook[name] as (...given: Parameters<Workbook[K]>) => unknown)(...given);
    }) as Workbook[K];
  const watched: Workbook = {
    ...workbook,
    head: noting('head'),
    columns: noting('columns'),
    appendRows: noting('appendRows'),
    announce: noting('announce'),
    writeReport: noting('writeReport'),
  };
  expect(writeReport(watched, audited, words, audited.toActOn)).toMatchObject({ opened: 1, inputs: ['Actions'] });
  expect(did.slice(0, 4)).toEqual(['head Actions', 'columns Actions', 'appendRows Actions', 'announce Summary']);
});

test.each([
  ['a tab of the user’s bears the name of a report', { Findings: [['mine']] }, 'tab-taken'],
  ['the tab for them is gone', { Actions: [] }, 'missing-tab'],
])('where %s, nothing is written', (_what, tabs, code) => {
  const workbook = memoryWorkbook({ ...tabsOf({ evidence: broken }), Actions: [['Promise ID']] });
  const audited = auditWorkbook(workbook, options);
  for (const [name, grid] of Object.entries(tabs)) workbook.grids.set(name, grid);
  const before = JSON.stringify([...workbook.grids]);
  expect(() => writeReport(workbook, audited, words, audited.toActOn)).toThrow(expect.objectContaining({ code }));
  expect(JSON.stringify([...workbook.grids])).toBe(before);
});

test('the audit with them knows that they are open', () => {
  const workbook = memoryWorkbook({ ...tabsOf({ evidence: broken }), Actions: [['Promise ID']] });
  const { audit } = actOn(workbook).audited;
  expect(audit.promises[0]!.openActions).toBe(1);
  expect(audit.findings.map(({ code }) => code)).not.toContain('broken-without-action');
});

test('days of other actions are read in the order that Settings say, also where one is opened', () => {
  const workbook = memoryWorkbook(
    tabsOf({
      evidence: broken,
      settings: { 'Date order': 'Month first' },
      actions: [row('Open', { 'Promise ID': 'P9', Due: '11/12/2026' })],
    }),
  );
  const written = actOn(workbook);
  expect([written.opened, written.audited.audit.findings.map(({ code }) => code)]).toEqual([1, expect.arrayContaining(['action-overdue'])]);
});

test('a done action is said to be without effect only by answers after its day, and where no more are kept than before', () => {
  const on = (day: string, rows: Row[]): Row[] => rows.map(one => ({ ...one, Date: day }));
  const codesOf = (evidence: Row[], rest: Row = {}): string[] => {
    const workbook = memoryWorkbook(tabsOf({ evidence, actions: [row('Done', { 'Done on': '2026-09-01', ...rest })] }));
    return auditWorkbook(workbook, options).audit.findings.map(({ code }) => code);
  };
  const before = on('2026-08-20', broken);
  expect(codesOf([...before, ...on('2026-09-20', broken)])).toContain('done-without-effect');
  expect(codesOf(before)).not.toContain('done-without-effect');
  expect(codesOf([...before, ...on('2026-09-20', kept)])).not.toContain('done-without-effect');
  expect(codesOf([...before, ...on('2026-09-20', broken)], { 'Done on': null })).not.toContain('done-without-effect');
});

test('whether an action worked is told by the answers after it beside those before, with what it brings', () => {
  const on = (day: string, rows: Row[]): Row[] => rows.map(one => ({ ...one, Date: day }));
  const tabs = tabsOf({
    touchpoints: [{ ...store, 'Customers a month': 1000, 'Value per customer': 20 }],
    evidence: [
      ...on('2026-08-20', times(60, 5)),
      ...on('2026-08-21', times(40, 1)),
      ...on('2026-09-20', times(90, 5)),
      ...on('2026-09-21', times(10, 1)),
    ],
    actions: [row('Done', { 'Done on': '2026-09-01', Cost: 900 }), row('Done', { 'Done on': '2026-11-01' })],
  });
  const [worked, early] = auditWorkbook(memoryWorkbook(tabs), options).audit.effects;
  expect(worked).toMatchObject({ cost: 900, before: { n: 100, keptRate: 0.6 }, now: { n: 100, keptRate: 0.9 }, verdict: 'better' });
  expect(worked!.gain!.customers.value).toBeCloseTo(300, 9);
  expect(worked!.gain!.money!.range).toEqual([
    expect.closeTo(20_000 * worked!.interval![0], 9),
    expect.closeTo(20_000 * worked!.interval![1], 9),
  ]);
  expect(early).toMatchObject({ now: { n: 0 }, difference: null, gain: null, verdict: 'too-few' });
});
