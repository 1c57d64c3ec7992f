import { confirmConnection } from '../../src/app/connect/confirm';
import { proposeConnection } from '../../src/app/connect/connect';
import { confirmGuide } from '../../src/app/guide/confirm';
import { proposeGuide } from '../../src/app/guide/propose';
import { inOwnWords } from '../../src/app/own-words';
import { serve } from '../../src/app/server';
import { emptyTabs } from '../../src/app/set-up/set-up';
import type { Cell, Grid } from '../../src/core/cell/cell';
import { unitNamed } from '../../src/core/cell/unit';
import { metricsTable } from '../../src/core/declared/input-tables';
import { wordsOf } from '../../src/words/words';
import { type MemoryHost, memoryHost } from '../host';

/*
 * What the product writes into a workbook is in the language of its headers, whoever presses the button.
 */

/** What set-up makes in Polish, with promises of a shop. */
const shop = (more: Record<string, Grid> = {}): MemoryHost => {
  const tabs = Object.fromEntries(
    emptyTabs(wordsOf('pl')).map(({ name, columns, rows }) => [name, [columns.map(({ header }) => header), ...rows]]),
  );
  const row = (tab: string, cells: Record<string, Cell>): Cell[] => tabs[tab]![0]!.map(header => cells[String(header)] ?? null);
  tabs['Punkty styku']!.push(row('Punkty styku', { 'Punkt styku': 'Paczka', Etap: 'Odbiór' }));
  tabs.Obietnice!.push(
    row('Obietnice', { 'Punkt styku': 'Paczka', Obietnica: 'Zamówienie zawsze na czas', Status: 'Aktualna' }),
    row('Obietnice', { 'Punkt styku': 'Paczka', Obietnica: 'Odpowiadamy w ciągu 24 godzin', Status: 'Aktualna' }),
  );
  return memoryHost({ ...tabs, ...more });
};

/** The same without a tab of metrics. */
const bare = (): MemoryHost => {
  const host = shop();
  host.workbook.grids.delete('Wskaźniki');
  return host;
};

const rowsOf = (host: MemoryHost, tab: string): Grid => host.workbook.grids.get(tab)!.slice(1);
const answer = <T>(host: MemoryHost, name: string, ...args: unknown[]): T => (serve(host, name, args) as { value: T }).value;
const en = wordsOf('en');

const parcels: Grid = [
  ['Zamówiono', 'Obiecana data dostawy', 'Data doręczenia'],
  ...Array.from({ length: 20 }, (_, i): Cell[] => [`2026-10-0${1 + (i % 5)}`, `2026-10-0${3 + (i % 5)}`, `2026-10-0${3 + (i % 6)}`]),
];

test('an English hand at a Polish workbook connects on time as it is called there', () => {
  const host = shop({ Paczki: parcels });
  const connection = proposeConnection(host.workbook, 'Paczki', en);
  expect(connection.columns.map(({ metric }) => metric)).toContain('Na czas');
  confirmConnection(host.workbook, connection, en);
  expect(JSON.stringify([...host.workbook.grids])).not.toMatch(/"On time"/);
});

test('and by questions, too', () => {
  const host = shop({ Paczki: parcels });
  const guide = proposeGuide(host.workbook, 'Paczki');
  const [lateness] = guide.questions.filter(({ kind }) => kind === 'lateness');
  expect(lateness?.tells.length).toBeGreaterThan(0);
  confirmGuide(host.workbook, guide, en);
  expect(rowsOf(host, 'Źródła').flat()).toContain('Na czas');
  expect(rowsOf(host, 'Źródła').flat()).not.toContain('On time');
});

test('a new metric of a time has its unit, and its name, in Polish', () => {
  const host = shop();
  const kind = { kind: 'duration', lowest: 0, highest: null, better: 'lower', words: '' };
  answer(host, 'addMetric', { ...kind, name: 'Naprawa', unit: 'hours', keptWhen: '<= 24 hours' });
  expect(rowsOf(host, 'Wskaźniki').at(-1)).toEqual(['Naprawa', 'Czas trwania', 0, null, 'godziny', 'Mniej', '<= 24 godziny', null]);
  expect(['pl', 'zh-TW'].map(language => wordsOf(language).connect.metricNames.time('hours'))).toEqual(['Czas (godziny)', '時間（小時）']);
  expect(wordsOf('pl').connect.metricNames.span('Nadano', 'Doręczono')).toBe('Nadano – Doręczono');
});

test.each(['pl', 'zh-TW'])('every unit that is written in %s is read back', language => {
  const units = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'working days'];
  const written = units.map(unit => String(inOwnWords(metricsTable, 'unit', unit, undefined, language)));
  expect(written.filter(unit => /^[a-z ]+s$/.test(unit))).toEqual([]);
  expect(written.map(unitNamed)).toEqual(units);
  expect(inOwnWords(metricsTable, 'unit', 'Mbit/s', undefined, language)).toBe('Mbit/s');
});

test('the sidebar offers metrics by Polish names, also where no tab lists them', () => {
  for (const host of [shop(), bare()]) {
    const { metrics } = answer<{ metrics: { name: string }[] }>(host, 'lists');
    expect(metrics.map(({ name }) => name)).toContain('Na czas');
    expect(metrics.map(({ name }) => name)).not.toContain('On time');
    answer(host, 'check');
    expect(answer<{ metrics: string[] }>(host, 'promise', 'P1').metrics).toContain('Na czas');
  }
});

test('a touchpoint that somebody adds in English has its phase in Polish, and a promise is retired in Polish', () => {
  const host = shop();
  answer(host, 'addTouchpoint', { touchpoint: 'Kasa', stage: 'Zakup', phase: 'during' });
  expect(rowsOf(host, 'Punkty styku').at(-1)!.slice(0, 3)).toEqual(['Kasa', 'Zakup', 'W trakcie']);
  const [{ id }] = answer<{ touchpoints: { promises: { id: string }[] }[] }>(host, 'lists').touchpoints[0]!.promises as [{ id: string }];
  answer(host, 'retire', [{ id, text: 'Zamówienie zawsze na czas' }], true);
  expect(rowsOf(host, 'Obietnice')[0]).toContain('Wycofana');
  const status = host.workbook.grids.get('Obietnice')![0]!.indexOf('Status');
  for (const row of host.workbook.grids.get('Obietnice')!) row.splice(status, 1);
  answer(host, 'retire', [{ id, text: 'Zamówienie zawsze na czas' }], true);
  expect(host.workbook.grids.get('Obietnice')![0]).toContain('Status');
});

test('a setting that was changed is called as it was shown, in the language of the person', () => {
  const host = shop();
  host.is.language = 'zh-TW';
  const state = answer<{ settings: { key: string; name: string }[] }>(host, 'state');
  expect(state.settings.find(({ key }) => key === 'currency')?.name).toBe('幣別');
  const { said } = answer<{ said: string }>(host, 'set', 'currency', { from: null, to: 'PLN', isBack: false });
  expect(said).toContain('「幣別」');
});
