import { connectable } from '../../../src/app/connect/connect';
import { noPages, pages } from '../../../src/report/report';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { audit, auditTabs, tab, tabsOf, times } from '../tiny';

const words = wordsOf('en');
const evidence = times(30, 5);
const beliefs = (rows: Record<string, string | number>[]) => audit({ evidence, tabs: { Beliefs: tab(rows) } });

describe('the tab Beliefs', () => {
  test('is read by promise, by touchpoint, and for all promises', () => {
    const rows = [
      { 'Who or department': 'Sales', Level: 'Leadership', 'Promise ID': 'p1', Touchpoint: '', 'We believe': '90 %' },
      { 'Who or department': '', Level: 'front line', 'Promise ID': '', Touchpoint: 'store', 'We believe': 0.5 },
      { 'Who or department': 'IT', Level: '', 'Promise ID': '', Touchpoint: '', 'We believe': 70 },
    ];
    const found = beliefs(rows).beliefs.map(({ who, level, promises, believed }) => [who, level, promises, believed]);
    expect(found.slice(0, 2)).toEqual([
      ['Sales', 'leadership', ['P1'], 0.9],
      ['', 'front-line', ['P1'], 0.5],
    ]);
    expect(found[2]!.slice(0, 3)).toEqual(['IT', null, ['P1']]);
  });

  test('says which promise it does not know', () => {
    const { issues, beliefs: read } = beliefs([{ 'Promise ID': 'P7', 'We believe': 0.9 }]);
    expect(read).toEqual([]);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'unknown-promise', tab: 'Beliefs', found: 'P7', severity: 'warning' }));
  });

  test('is nobody’s business where a tab of other columns merely bears that name', () => {
    const tabs = { Beliefs: tab([{ Question: 'Do you believe in us?', Answer: 4 }]) };
    expect(audit({ evidence, tabs })).toMatchObject({ beliefs: [], issues: audit({ evidence }).issues });
    expect(connectable(memoryWorkbook(tabsOf({ evidence, tabs })))).toEqual(['Beliefs']);
  });

  test('is no evidence to connect', () =>
    expect(
      connectable(memoryWorkbook(tabsOf({ evidence, tabs: { Beliefs: tab([{ 'We believe': 0.5 }, { 'We believe': 0.6 }]) } }))),
    ).toEqual([]));
});

test('the tab Benchmarks stands beside the promise, with who keeps it', () => {
  const rows = [
    { 'Promise ID': 'P1', Competitor: 'Rival', Promise: 'Service with a smile', 'Kept rate': 0.5, Source: 'Press', Date: '2026-10-01' },
  ];
  const found = auditTabs(tabsOf({ evidence, tabs: { Benchmarks: tab(rows) } }));
  expect(found.benchmarks).toMatchObject([{ competitor: 'Rival', promises: ['P1'], keptRate: 0.5, date: '2026-10-01' }]);
  const texts = pages(found, words, { ...noPages, sides: true })[0]!
    .cells.flat()
    .map(({ value }) => value);
  expect(texts).toContain('the same words as yours; you keep it more often');
  expect(texts).toContain('Press, 1 Oct');
});

describe('quotes', () => {
  const spoken = times(30, 1, { Comment: 'Nobody smiled at the counter' });
  const quoted = (settings: Record<string, string>) => audit({ evidence: spoken, settings }).promises[0]!.quotes.against.length;

  test('stand in reports, unless the setting says No', () => {
    expect(quoted({})).toBeGreaterThan(0);
    expect(quoted({ 'Quotes in reports': 'Yes' })).toBeGreaterThan(0);
    expect(quoted({ 'Quotes in reports': 'No' })).toBe(0);
  });
});
