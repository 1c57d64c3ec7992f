import { inputFor } from '../../../src/app/append';
import { knownOf } from '../../../src/app/connect/known';
import { readInput } from '../../../src/app/input';
import { emptyTabs, exampleTabs, setUp } from '../../../src/app/set-up/set-up';
import { inputTables, metricsTable, sourcesTable } from '../../../src/core/declared/input-tables';
import type { Metric } from '../../../src/core/declared/metric';
import { builtInMetrics, isBuiltIn } from '../../../src/core/declared/metric';
import { readMetrics } from '../../../src/core/declared/metric-rows';
import { issueLog } from '../../../src/core/table/issue';
import { wordsOf } from '../../../src/words/words';
import { type MemoryWorkbook, memoryWorkbook } from '../../memory';

const words = wordsOf('en');

/** Offers as `header <- tab!header`. */
const offersOf = (workbook: MemoryWorkbook, tab: string): string[] =>
  (workbook.offers.get(tab) ?? []).map(({ column, from }) => {
    return `${workbook.head(tab, 1)[0]![column]} <- ${from.tab}!${workbook.head(from.tab, 1)[0]![from.column]}`;
  });

test.each(['en', 'pl', 'zh-TW'])('set-up in %s offers touchpoints and metrics wherever a row names one', code => {
  for (const tabs of [emptyTabs(wordsOf(code)), exampleTabs(wordsOf(code))]) {
    const workbook = memoryWorkbook({});
    setUp(workbook, tabs, name => name);
    const [touchpoints, promises, evidence, metrics, sources, matches] = workbook.tabs().map(({ name }) => name);
    const counts = [promises, evidence, sources, matches].map(tab => offersOf(workbook, tab!).length);
    expect([counts, offersOf(workbook, touchpoints!), offersOf(workbook, metrics!)]).toEqual([[2, 2, 2, 1], [], []]);
  }
});

test('the lists are where the workbook has them, by whatever name and in whatever column', () => {
  const workbook = memoryWorkbook({ 'Our journey': [['Nr', 'Stage', 'Phase', 'Touchpoint', 'Channel', 'Owner']] });
  setUp(workbook, emptyTabs(words), () => null);
  expect(offersOf(workbook, 'Promises')).toEqual(['Touchpoint <- Our journey!Touchpoint', 'Metric <- Metrics!Metric']);
});

test('a tab of the user’s own gets no list', () => {
  const workbook = memoryWorkbook({ Promises: [['Promise', 'Touchpoint', 'Metric']] });
  setUp(workbook, emptyTabs(words), () => null);
  expect([...workbook.offers.keys()]).toEqual(['Evidence', 'Sources', 'Matches', 'Actions']);
});

test('a tab that is made later, because something is to be written there, has its lists as well', () => {
  const workbook = memoryWorkbook({ Touchpoints: [['Touchpoint', 'Stage']] });
  inputFor(workbook, sourcesTable, words);
  expect(offersOf(workbook, 'Sources')).toEqual(['Touchpoint <- Touchpoints!Touchpoint']);
});

test.each(['en', 'pl', 'zh-TW'])('the metrics that set-up in %s lists are those that are there without the tab', code => {
  const workbook = memoryWorkbook({});
  setUp(workbook, emptyTabs(wordsOf(code)), name => name);
  const known = knownOf(workbook).metrics;
  expect(known.map(({ isOwn }) => isOwn)).toEqual(builtInMetrics.map(() => false));
  // Names and units are in its own words.
  const facts = ({ kind, lowest, highest, better, keptWhen, words }: Metric) => [kind, lowest, highest, better, keptWhen, [...words]];
  expect(known.map(({ metric }) => facts(metric))).toEqual(builtInMetrics.map(facts));
  const log = issueLog();
  const input = readInput(workbook, metricsTable, inputTables, log)!;
  expect([readMetrics(input.rows, input.tab, input.header, log).length, log.list()]).toEqual([builtInMetrics.length, []]);
});

test('one that is declared otherwise is the team’s own', () => {
  const [csat] = builtInMetrics;
  expect([isBuiltIn(csat!), isBuiltIn({ ...csat!, highest: 7 }), isBuiltIn({ ...csat!, words: new Map([['bad', 1]]) })]).toEqual([
    true,
    false,
    false,
  ]);
  expect(isBuiltIn({ ...csat!, name: 'Freshness' })).toBe(false);
});
