import fc from 'fast-check';
import type { Audit } from '../../../src/core/audit';
import type { Cell } from '../../../src/core/cell/cell';
import { ownersOf } from '../../../src/core/pages/owners';
import { charactersOf, heightOf } from '../../../src/report/layout/measure';
import { piecesOf } from '../../../src/report/layout/pieces';
import { renderTogether } from '../../../src/report/layout/render';
import { noPages, type PagesAsked, reportTabs } from '../../../src/report/report';
import type { Area, Sheet } from '../../../src/report/sheet';
import type { Block, Tab } from '../../../src/report/tab';
import { claim } from '../../../src/report/tabs/claim';
import { wordsOf } from '../../../src/words/words';
import { audit as auditOf, type Row } from '../../app/tiny';

// On every tab of any audit: nothing stands on another thing, nothing is cut, no row is lower than its words.

const languages = ['en', 'pl', 'zh-TW'];
const wordy = fc.constantFrom(
  'Fresh',
  'A person answers every call within 60 seconds, day and night, on every day of the year',
  'Bezkompromisowo najświeższe pieczywo rzemieślnicze z pełnoziarnistych mąk',
  'Konstantynopolitańczykowianeczka',
  '我們承諾在二十四小時之內回覆每一封顧客來信並且提供完整的解決方案以及後續追蹤服務',
  'Donaudampfschifffahrtsgesellschaftskapitän',
);
const place = fc.constantFrom('Store', 'Dostawa do paczkomatu i pod drzwi klienta', '櫃檯辦理入住與退房', 'App');
const person = fc.constantFrom('Ann', 'Kierowniczka sprzedaży detalicznej i hurtowej', '數位行銷部', '');

const given = fc
  .array(
    fc.record({
      text: wordy,
      place,
      owner: person,
      answers: fc.constantFrom(0, 5, 60, 400),
      kept: fc.constantFrom(0.2, 0.7, 0.9, 1),
      believed: fc.option(fc.constantFrom(0.5, 0.95)),
      comment: fc.option(wordy),
      action: fc.option(wordy),
    }),
    { minLength: 0, maxLength: 30 },
  )
  .map(all => all.map((one, i) => ({ ...one, id: `P${i + 1}`, text: `${one.text} ${i % 3 ? i : ''}`.trim() })));

type Given = typeof given extends fc.Arbitrary<infer G> ? G : never;

function auditFor(all: Given): Audit {
  const promises = all.map(
    ({ id, text, place: Touchpoint, owner: Owner, believed }): Row => ({
      'Promise ID': id,
      Promise: text,
      Touchpoint,
      Owner,
      'We believe': believed,
      Metric: 'CSAT',
    }),
  );
  const evidence = all.flatMap(({ id, place: Touchpoint, answers, kept, comment }) =>
    [5, 2].map(
      (Value): Row => ({
        'Promise ID': id,
        Touchpoint,
        Metric: 'CSAT',
        Value,
        Count: Math.round(answers * (Value === 5 ? kept : 1 - kept)),
        Date: '2026-10-01',
        Source: 'Survey',
        Segment: Touchpoint,
        Comment: comment,
      }),
    ),
  );
  return auditOf({
    touchpoints: [...new Set(all.map(one => one.place))].map(Touchpoint => ({ Touchpoint, Stage: 'Visit', Phase: 'During' })),
    promises: promises.length > 0 ? promises : [{ 'Promise ID': 'P1', Promise: 'A smile', Touchpoint: 'Store' }],
    evidence: evidence.filter(({ Count }) => Number(Count) > 0),
    actions: all.flatMap(({ id, action, owner: Owner }): Row[] =>
      action === null ? [] : [{ 'Promise ID': id, Action: action, Owner, Due: '2026-12-24', Status: 'Open' }],
    ),
  });
}

/** Every tab and page of an audit in a language, and what becomes of it. */
function tabsOf(audit: Audit, language: string): { tab: Tab; sheet: Sheet }[] {
  const words = wordsOf(language);
  const [owner = null] = ownersOf(audit);
  const [first] = audit.promises;
  const asked: PagesAsked = { ...noPages, owner, segments: '', sides: true, claim: (of, w, format) => claim(of, first!.id, w, format) };
  const tabs = reportTabs(audit, words, new Map([['P1', 'Ask Ann']]), asked);
  const sheets = renderTogether(tabs);
  return tabs.map((tab, i) => ({ tab, sheet: sheets[i]! }));
}

function saidIn(block: Block): Cell[] {
  switch (block.kind) {
    case 'text':
      return [block.text, block.aside?.text ?? ''];
    case 'cards':
      return block.cards.flatMap(({ figure, label }) =>
        block.isOneRow ? [`\u00a0${figure} ${label}`] : [`\u00a0${figure}`, `\u00a0${label}`],
      );
    case 'table':
      return [...block.head.map(({ header }) => header), ...block.rows.flat().map(({ value }) => value), ...(block.below?.texts ?? [])];
    case 'beside':
      return block.parts.flatMap(part => part.blocks.flatMap(saidIn));
    default:
      return [];
  }
}

/** What stands in heads, but for names that teams gave. */
const headersIn = (blocks: Block[]): string[] =>
  blocks.flatMap(block => {
    if (block.kind === 'beside') return block.parts.flatMap(part => headersIn(part.blocks));
    return block.kind === 'table' ? block.head.map(({ header }) => header) : [];
  });

const sorted = (cells: Cell[]): string[] =>
  cells
    .filter(cell => cell !== null && cell !== '')
    .map(String)
    .sort();

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

const overlapping = (areas: readonly Area[]): Area[] => areas.filter((one, i) => areas.some((other, j) => j < i && overlap(one, other)));

/** Cells with words, how wide they are, and where; words on one line run on over blank cells beside them. */
function wordsIn({ cells, widths, merges, charts, folded }: Sheet) {
  const spans = new Map(merges.map(({ row, column, columns }) => [`${row} ${column}`, columns]));
  return cells.flatMap((row, i) =>
    row.slice(0, folded?.first).flatMap(({ value, look, spark }, j) => {
      // What a chart covers is its numbers.
      const isCovered = charts.some(({ area }) => overlap(area, { row: i, column: j, rows: 1, columns: 1 }));
      // Signs of a bar are narrower than letters, and as many as its column shows.
      if (typeof value !== 'string' || isCovered || look.isTurned || spark) return [];
      const span = spans.get(`${i} ${j}`) ?? 1;
      const next = row.findIndex((one, k) => k >= j + span && (one.value !== null || spans.has(`${i} ${k}`)));
      const end = look.wrap || look.align !== 'left' || span > 1 ? j + span : next < 0 ? row.length : next;
      return [{ value, look, row: i, characters: charactersOf(widths.slice(j, end)) }];
    }),
  );
}

describe.each(languages)('in the language %s', language => {
  const each = (holds: (of: { tab: Tab; sheet: Sheet }) => void) =>
    fc.assert(
      fc.property(given, all => {
        for (const of of tabsOf(auditFor(all), language)) holds(of);
      }),
      { numRuns: 12 },
    );

  test('all that a tab says stands in its sheet: no block takes the place of another', () =>
    each(({ tab, sheet }) => {
      expect(sorted(sheet.cells.flat().map(({ value }) => value))).toEqual(sorted(tab.blocks.flatMap(saidIn)));
      expect([overlapping(sheet.merges), overlapping(sheet.charts.map(({ area }) => area))]).toEqual([[], []]);
    }));

  test('no row is lower than its words', () =>
    each(({ sheet }) => {
      const low = wordsIn(sheet).filter(
        ({ value, look, row, characters }) => sheet.heights[row]! < heightOf(value, characters, look.size, look.bold, look.wrap),
      );
      expect(low).toEqual([]);
    }));

  test('what stands on one line of a page is no longer than its cell', () =>
    each(({ tab, sheet }) => {
      if (tab.isList) return;
      const cut = wordsIn(sheet).filter(
        ({ value, look, characters }) =>
          !look.wrap && heightOf(value, characters, look.size, look.bold, true) > heightOf(value, characters, look.size, look.bold, false),
      );
      expect(cut.map(({ value, characters }) => `${sheet.name}: ${value} in ${characters}`)).toEqual([]);
    }));

  test('no word of a head or of a verdict is broken', () =>
    each(({ tab, sheet }) => {
      const { labels } = wordsOf(language);
      const whole = new Set([...headersIn(tab.blocks), ...Object.values(labels.verdicts)]);
      const broken = wordsIn(sheet).filter(
        ({ value, look, characters }) =>
          look.wrap &&
          whole.has(value) &&
          piecesOf(value).some(
            ({ text: word }) =>
              heightOf(word, characters, look.size, look.bold, true) > heightOf(word, characters, look.size, look.bold, false),
          ),
      );
      expect(broken.map(({ value, characters }) => `${sheet.name}: ${value} in ${characters}`)).toEqual([]);
    }));
});
