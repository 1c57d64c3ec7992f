import { auditWorkbook } from '../../../src/app/check/audit';
import { findTab } from '../../../src/app/input';
import { emptyTabs, exampleTabs, missingTabs, setUp } from '../../../src/app/set-up/set-up';
import { settingsOf } from '../../../src/app/set-up/setting';
import type { Audit } from '../../../src/core/audit';
import { inputTables } from '../../../src/core/declared/input-tables';
import { nameIn } from '../../../src/core/table/names/names';
import { languages, wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';
import { promise, tabsOf, times } from '../tiny';

const english = wordsOf('en');

describe.each(languages)('set up in %s', code => {
  const words = wordsOf(code);

  test('every tab is found again, with every column, and none is made twice', () => {
    const workbook = memoryWorkbook({});
    expect(setUp(workbook, emptyTabs(words), name => name)).toBe(inputTables.length);
    expect([missingTabs(workbook), setUp(workbook, emptyTabs(english), name => name)]).toEqual([0, 0]);
    for (const table of inputTables) {
      const tab = findTab(workbook, table, inputTables)!;
      const names = workbook.head(tab.name, 1)[0]!.map(String);
      const known = Object.values(table.columns).map(column => names.some(name => [column.header, ...column.aliases].includes(name)));
      expect([tab.name, known]).toEqual([tab.name, known.map(() => true)]);
    }
  });

  test('the report is in that language, whoever looks', () => {
    const workbook = memoryWorkbook({});
    setUp(workbook, emptyTabs(words), name => name);
    expect(settingsOf(workbook, '2026-11-22', english).settings.language).toBe(code);
  });

  test('the worked example is judged as in English', () => {
    const judged = (spoken: typeof english): Audit => {
      const workbook = memoryWorkbook({});
      setUp(workbook, exampleTabs(spoken), name => name);
      return auditWorkbook(workbook, { auditDate: null, today: '2026-11-22' }).audit;
    };
    const [own, first] = [judged(words), judged(english)];
    const facts = ({ promises, issues, base }: Audit) => [
      promises.map(({ id, n, kept, verdict }) => [id, n, kept, verdict]),
      issues.map(issue => issue.code),
      base.used,
    ];
    expect(facts(own)).toEqual(facts(first));
    expect(own.settings.language).toBe(code);
  });
});

test('the report of a workbook that names no language is in that of its headers', () => {
  const evidence = times(12, 5);
  const inWords = (code: string) =>
    memoryWorkbook(
      Object.fromEntries(
        Object.entries(tabsOf({ evidence, promises: [promise] })).map(([name, [head = [], ...rows]]) => [
          nameIn(code, 'tabs', name),
          [head.map(header => nameIn(code, 'headers', String(header))), ...rows],
        ]),
      ),
    );
  const languageOf = (workbook: ReturnType<typeof memoryWorkbook>): string =>
    auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' }).audit.settings.language;
  expect(['en', 'pl', 'zh-TW'].map(code => languageOf(inWords(code)))).toEqual(['en', 'pl', 'zh-TW']);
});
