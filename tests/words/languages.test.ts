import { listed, languages as read } from '../../src/core/cell/languages/languages';
import { unitRatio } from '../../src/core/cell/unit';
import { yesNoOf } from '../../src/core/cell/yes-no';
import { inputTables } from '../../src/core/declared/input-tables';
import { readTest, writeTest } from '../../src/core/declared/kept-when';
import { type Metric, type MetricKind, scaleOf, type Test } from '../../src/core/declared/metric';
import { findHeader } from '../../src/core/table/header';
import { issueLog } from '../../src/core/table/issue';
import { languageOfHeaders, nameIn } from '../../src/core/table/names/names';
import { languages, wordsOf } from '../../src/words/words';

const metric = (kind: MetricKind, unit = ''): Metric => ({
  name: kind,
  kind,
  ...scaleOf[kind],
  unit: unit || scaleOf[kind].unit,
  keptWhen: null,
  words: new Map(),
});
const bound = (from: number | null, to: number | null): Test => ({ from, to, isFromOpen: false, isToOpen: false });
const others = languages.filter(code => code !== 'en');

describe.each(others)('in %s', code => {
  const own = read.find(one => one.code === code)!;

  test('the headers that set-up writes are found again, each as its own column', () => {
    for (const table of inputTables) {
      const headers = Object.values(table.columns).map(({ header }) => nameIn(code, 'headers', header));
      const found = findHeader(table, table.name, [headers], issueLog())!;
      expect(Object.keys(table.columns).map(key => found.columns[key as never])).toEqual(headers.map((_, i) => i));
      expect(languageOfHeaders(headers)).toBe(code);
    }
  });

  test('every yes has its no', () => {
    for (const [yes, no] of own.yesNo) {
      expect(listed(yes).map(word => yesNoOf(word))).toEqual(listed(yes).map(() => 1));
      expect(listed(no).map(word => yesNoOf(word))).toEqual(listed(no).map(() => 0));
    }
  });

  test('a test that was written with a unit of its own is read back', () => {
    const days = metric('duration', listed(own.units.days)[0]);
    for (const one of [bound(null, 2), bound(3, null), bound(1, 5)]) expect(readTest(writeTest(one, days), days)).toEqual(one);
    const hours = metric('duration', 'hours');
    for (const word of listed(own.units.days)) expect(unitRatio(word, hours.unit)).toBe(24);
  });

  test('yes and no, as sentences say them, are read', () => {
    const { level } = wordsOf(code).format({ metricOf: () => null, asOf: '2026-11-22' });
    expect([1, 0].map(value => yesNoOf(level(value, metric('yes-no'))))).toEqual([1, 0]);
  });
});
