import { auditWorkbook } from '../../src/app/check/audit';
import { writeReport } from '../../src/app/check/write-report';
import { namesThere } from '../../src/app/names-there';
import type { Grid } from '../../src/core/cell/cell';
import { inputTables } from '../../src/core/declared/input-tables';
import { namesOf, otherNames } from '../../src/core/table/names/names';
import { wordsOf } from '../../src/words/words';
import { type MemoryWorkbook, memoryWorkbook } from '../memory';

/** A Polish workbook whose team renamed every tab, header and setting: none is called what set-up calls it in any language. */
const tabs: Record<string, Grid> = {
  'Ścieżka klienta': [
    ['Nazwa punktu styku', 'Moment', 'Kto odpowiada', 'Waga punktu', 'Przychód na klienta', 'Aliasy'],
    ['Kasa', 'W trakcie', 'Ola', null, null, null],
    ['Dostawa', 'Po', 'Ola', null, null, null],
  ],
  'Lista obietnic': [
    ['Nr obietnicy', 'Nazwa punktu styku', 'Treść', 'Miernik', 'Próg', 'Odsetek', 'Sądzimy', 'Stan', 'Gdzie stoi'],
    ['P1', 'Kasa', 'Miła obsługa', 'Satysfakcja', '>= 4', '90%', null, 'Aktualna', 'Witryna'],
    ['P2', 'Dostawa', 'Szybko u ciebie', 'Satysfakcja', 'bardzo szybko', '9o %', null, 'Żywa', null],
    ['P3', 'Dostawa', 'Miła obsługa w drodze', null, null, null, null, 'Aktualna', null],
  ],
  'Głosy klientów': [
    ['Dzień', 'Nazwa punktu styku', 'Miernik', 'Wynik', 'Uwagi', 'Typ źródła', 'Wykluczone, bo'],
    ...Array.from({ length: 12 }, (_, i) => [`2026-03-${10 + i}`, 'Kasa', 'Satysfakcja', 5, 'Było dobrze', 'Ankieta', null]),
    ['2026-03-22', 'Kasa', 'Satysfakcja', 'jako tako', null, 'Ankieta', null],
    ['2026-03-22', 'Kassa główna', 'Satysfakcja', 4, null, 'Ankieta', null],
    ['2026-03-22', null, null, null, 'Drzwi się zacinały i nikt nie pomógł', 'Opinia', null],
    ['2026-03-22', 'Kasa', 'Satysfakcja', 4, null, 'Wróżka', null],
  ],
  Opcje: [
    ['Nazwa', 'Wartość'],
    ['Nazwa marki', 'Sklep'],
    ['Dzień audytu', '2026-03-31'],
    ['Premie zależą od ocen', 'tak'],
    ['Sponsor', null],
  ],
};

function said(workbook: MemoryWorkbook, language: string): string[] {
  const audited = auditWorkbook(workbook, { auditDate: null, today: '2026-03-31' });
  const words = wordsOf(language, namesThere(audited.inputs));
  const { issues, meanings, placeOf, sentences } = words;
  return [
    ...writeReport(workbook, audited, words).sheets.flatMap(({ cells }) => cells.flat().map(({ value }) => String(value ?? ''))),
    ...audited.audit.issues.flatMap(issue => [
      issues[issue.code].message(issue),
      meanings[issue.code](issue),
      issues[issue.code].fix(issue),
      placeOf(issue),
    ]),
    sentences.sameImportance(),
    words.errors['too-many-rows']({}),
    words.errors['missing-promise']({}),
    words.connect.howMany,
    issues['suspected-duplicates'].fix({ ...audited.audit.issues[0]!, guess: '2, 3' }),
  ];
}

/** What stands in quotation marks of the language, or behind `the tab`. */
const named = (texts: readonly string[]): string[] =>
  texts.flatMap(text =>
    [...text.matchAll(/[“„「]([^“”„「」]+)[”」]|\b(?:tab|in|of|into|under) (\p{Lu}[\p{L}]+(?: klient\w*| obietnic)?)/gu)].map(
      found => found[1] ?? found[2]!,
    ),
  );

describe.each(['en', 'pl', 'zh-TW'])('in a workbook whose headers are all renamed, sentences in %s', language => {
  const texts = said(memoryWorkbook(tabs), language);
  const all = named(texts);

  test('say them as they stand there', () => {
    for (const name of ['Sądzimy', 'Aliasy', 'Wykluczone, bo', 'Waga punktu', 'Próg', 'Przychód na klienta', 'Sponsor'])
      expect(all).toContain(name);
  });

  test('never by what the product calls them elsewhere', () => {
    const there = new Set(Object.values(tabs).flatMap(grid => grid[0]!.concat(grid.slice(1).map(row => row[0] ?? null))));
    const defaults = inputTables.flatMap(({ name, columns }) => [
      ...(['Touchpoints', 'Promises', 'Evidence', 'Settings'].includes(name) ? [name, namesOf('tabs', name)[0]!] : []),
      ...Object.values(columns).flatMap(({ header }) => [header, namesOf('headers', header)[0]!]),
    ]);
    const standing = inputTables.flatMap(({ columns }) =>
      Object.values(columns).flatMap(({ header, aliases }) =>
        aliases.some(one => there.has(one)) && !there.has(header) ? [header, namesOf('headers', header)[0]!] : [],
      ),
    );
    const wrong = defaults.filter(name => standing.includes(name) || ['Touchpoints', 'Promises', 'Evidence', 'Settings'].includes(name));
    expect(wrong.length).toBeGreaterThan(20);
    expect([...new Set(all)].filter(name => wrong.includes(name) && !there.has(name))).toEqual([]);
  });

  test('no mark of a name is left', () => expect(texts.filter(text => /[⟨⟩]/.test(text))).toEqual([]));
});

/** The same kind of workbook with English headers, and less of it. */
const english: Record<string, Grid> = {
  Touchpoints: [
    ['Touchpoint', 'Stage', 'Owner', 'Importance'],
    ['Till', 'Shop', 'Ola', null],
    ['Delivery', 'Home', 'Ola', null],
  ],
  Promises: [
    ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Status'],
    ['P1', 'Till', 'A smile', 'CSAT', 'very fast', 'Alive'],
    ['P2', 'Delivery', 'Kindness', null, null, 'Live'],
  ],
  Evidence: [
    ['Date', 'Touchpoint', 'Metric', 'Value', 'Comment'],
    ...Array.from({ length: 12 }, (_, i) => [`2026-03-${10 + i}`, 'Till', 'CSAT', i % 3 === 0 ? 5 : 1, 'They were kind']),
    ['2026-03-22', 'Tilll', 'CSAT', 'so so', null],
  ],
  Settings: [
    ['Setting', 'Value'],
    ['Brand', 'Shop'],
    ['Audit date', '2026-03-31'],
  ],
};

test.each(['pl', 'zh-TW'])(
  'in a workbook with English headers, sentences in %s name what stands there, and in English what does not',
  language => {
    const texts = said(memoryWorkbook(english), language);
    const all = named(texts);
    for (const name of ['Kept when', 'Importance', 'Left out because', 'Also called']) expect(all).toContain(name);
    const others = ['tabs', 'headers', 'settings'].flatMap(kind =>
      Object.values(otherNames.find(one => one.code === language)![kind as 'tabs']),
    );
    const wrong = new Set(others.flatMap(name => name.split('|')));
    const reports = new Set(Object.values(wordsOf(language).labels.tabs));
    expect([...new Set(all)].filter(name => wrong.has(name) && !reports.has(name))).toEqual([]);
  },
);

test('what a workbook lacks is called what set-up would call it, and a word that is none of ours stays', () => {
  const { errors, issues } = wordsOf('pl');
  expect(errors['missing-tab']({ ownTab: 'Promises' })).toContain('„Obietnice”');
  const issue = {
    code: 'unknown-choice',
    severity: 'warning',
    tab: 'Obietnice',
    row: 2,
    column: 'Status',
    cell: 'I2',
    found: '⟨Żywa⟩',
    guess: 'Live, Retired',
    count: 1,
    others: [],
  } as const;
  expect(issues['unknown-choice'].fix(issue as never)).toBe('Wpisz jedno z tych: Aktualna, Wycofana.');
  expect(issues['unknown-choice'].message(issue as never)).toContain('„⟨Żywa⟩”');
});
