import { matchPlanHeaders, newTouchpoint } from '../../../src/app/match/plan';
import { foldText } from '../../../src/core/cell/text';
import { inputTables, optionalTables } from '../../../src/core/declared/input-tables';
import { builtInNames, metricsByName } from '../../../src/core/declared/metric';
import { settingColumns } from '../../../src/core/declared/settings';
import { planHeaders, planSpans } from '../../../src/core/guide/plan/plan';
import { isNamed, nameIn, namesOf, otherNames } from '../../../src/core/table/names/names';

const tables = [...inputTables, ...optionalTables];
const columns = tables.flatMap(table => Object.values(table.columns));
const settings = Object.values(settingColumns);
const known = {
  tabs: tables.map(({ name }) => name),
  headers: [...columns.map(({ header }) => header), ...planHeaders, ...matchPlanHeaders],
  choices: [...[...columns, ...settings].flatMap(({ choices }) => choices), ...Object.values(planSpans), newTouchpoint],
  settings: settings.map(({ header }) => header),
  metrics: builtInNames,
};

describe.each(otherNames.map(names => [names.code, names] as const))('the names of %s', (_, names) => {
  test.each(Object.entries(known) as [keyof typeof known, string[]][])('name everything there is of %s, and nothing else', (kind, all) => {
    expect(Object.keys(names[kind]).sort()).toEqual([...new Set(all)].sort());
    expect(Object.values(names[kind]).filter(name => name.split('|').some(one => one.trim() === ''))).toEqual([]);
  });

  test('are written by no two columns of one tab, and by no two tabs', () => {
    const twice = (all: string[]): string[] => all.filter((name, i) => all.map(foldText).indexOf(foldText(name)) !== i);
    for (const table of tables)
      expect([table.name, twice(Object.values(table.columns).map(({ header }) => nameIn(names.code, 'headers', header)))]).toEqual([
        table.name,
        [],
      ]);
    expect(twice(known.tabs.map(name => nameIn(names.code, 'tabs', name)))).toEqual([]);
    expect(twice(settings.map(({ header }) => nameIn(names.code, 'settings', header)))).toEqual([]);
  });

  test('of choices mean what the English word means', () => {
    for (const column of [...columns, ...settings])
      for (const word of column.choices)
        expect([column.header, word, column.read(nameIn(names.code, 'choices', word))]).toEqual([column.header, word, column.read(word)]);
  });

  test('of metrics lead to the metric', () => {
    const byName = metricsByName([]);
    for (const name of builtInNames)
      for (const other of names.metrics[name]!.split('|')) expect([other, byName.get(foldText(other))?.name]).toEqual([other, name]);
  });
});

test('a name that leads to a column leads to that one alone, in whatever language', () => {
  for (const table of tables) {
    const places = new Map<string, Set<string>>();
    for (const [key, { header, aliases }] of Object.entries(table.columns))
      for (const name of [header, ...aliases]) places.set(foldText(name), (places.get(foldText(name)) ?? new Set()).add(key));
    const shared = [...places].filter(([, keys]) => keys.size > 1).map(([name, keys]) => [table.name, name, ...keys]);
    expect(shared).toEqual([]);
  }
});

test('a thing without a name in a language goes by its English one', () => {
  expect([nameIn('pl', 'tabs', 'Promises'), nameIn('de', 'tabs', 'Promises'), nameIn('pl', 'tabs', 'Nothing')]).toEqual([
    'Obietnice',
    'Promises',
    'Nothing',
  ]);
  expect(namesOf('tabs', 'constructor')).toEqual([]);
  expect([
    isNamed('tabs', 'Promises', ' obietnice '),
    isNamed('tabs', 'Promises', '承諾'),
    isNamed('tabs', 'Promises', 'Evidence'),
  ]).toEqual([true, true, false]);
});
