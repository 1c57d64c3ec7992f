import { inputFor, rowUnder } from '../../src/app/append';
import { confirmGuide } from '../../src/app/guide/confirm';
import { proposeGuide } from '../../src/app/guide/propose';
import { emptyTabs, setUp } from '../../src/app/set-up/set-up';
import { settingsOf } from '../../src/app/set-up/setting';
import { useTemplate } from '../../src/app/set-up/template';
import { settingsTable, sourcesTable } from '../../src/core/declared/input-tables';
import { wordsOf } from '../../src/words/words';
import { memoryWorkbook } from '../memory';

const survey = {
  Ankieta: [
    ['Data', 'Czy paczka doszła na czas?', 'Komentarz'],
    ...Array.from({ length: 12 }, (_, i) => [`2026-10-0${1 + (i % 9)}`, i % 3 === 0 ? 'Nie' : 'Tak', `Uwaga numer ${i} o dostawie`]),
  ],
};

/** A workbook that somebody has set up in a language. */
function setUpIn(language: string) {
  const workbook = memoryWorkbook(survey);
  setUp(workbook, emptyTabs(wordsOf(language)), () => null);
  return workbook;
}

test('whoever starts from a template in a Polish workbook finds its phases in Polish, whatever her own language is', () => {
  const workbook = setUpIn('pl');
  const [cafe] = Object.values(wordsOf('en').templates);
  useTemplate(workbook, cafe!.touchpoints, wordsOf('en'));
  const rows = workbook.grids.get('Punkty styku')!;
  const phase = rows[0]!.indexOf('Faza');
  expect(new Set(rows.slice(1).map(row => row[phase]))).toEqual(new Set(['Przed', 'W trakcie', 'Po']));
});

test('what connect writes into a Polish workbook are words that its drop-downs offer, and a second time nothing is added', () => {
  const workbook = setUpIn('pl');
  useTemplate(workbook, [{ touchpoint: 'Dostawa', stage: 'Odbiór', phase: 'During', promises: ['Paczka na czas'] }], wordsOf('pl'));
  confirmGuide(workbook, proposeGuide(workbook, 'Ankieta'), wordsOf('en'));
  const rows = workbook.grids.get('Źródła')!;
  const held = rows.slice(1).map(row => row[rows[0]!.indexOf('Zawiera')]);
  expect(held.length).toBeGreaterThan(1);
  expect(held.filter(word => !['Wartość', 'Data', 'Komentarz'].includes(String(word)))).toEqual([]);
  const again = confirmGuide(workbook, proposeGuide(workbook, 'Ankieta'), wordsOf('pl'));
  expect(again.sources).toBe(0);
});

test('under English headers words stay English, for a Polish colleague too', () => {
  const workbook = setUpIn('en');
  const input = inputFor(workbook, sourcesTable, wordsOf('pl'));
  const blank = Object.fromEntries(Object.keys(sourcesTable.columns).map(key => [key, null])) as Parameters<
    typeof rowUnder<typeof sourcesTable.columns>
  >[1];
  expect(rowUnder(input, { ...blank, tab: 'T', column: 'C', holds: 'Comment' }).slice(0, 3)).toEqual(['T', 'C', 'Comment']);
});

test('a setting is written under the name that the language of its tab has for it', () => {
  const workbook = setUpIn('zh-TW');
  const input = inputFor(workbook, settingsTable, wordsOf('en'));
  expect(rowUnder(input, { setting: 'Open and overdue', value: 'Broken', meaning: '' }).slice(0, 2)).toEqual(['逾期未結案', '未兌現']);
});

test('the sidebar asks for settings in the person’s language, and offers what the tab would write', () => {
  const { items } = settingsOf(setUpIn('zh-TW'), '2026-11-22', wordsOf('pl'));
  const item = items.find(({ key }) => key === 'openAndOverdue')!;
  expect([item.name, item.choices]).toEqual(['Otwarte po terminie', ['未兌現', '排除']]);
});
