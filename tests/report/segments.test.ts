import type { PromiseAudit } from '../../src/core/audit';
import { paper, widened } from '../../src/report/layout/page';
import { noPages, pages } from '../../src/report/report';
import { wordsOf } from '../../src/words/words';
import { audit as auditOfTabs, times } from '../app/tiny';
import { auditOf } from './builder/audit';
import { promiseOf } from './builder/promise';

const words = wordsOf('en');
const sheetOf = (promises: PromiseAudit[]) => pages(auditOf(promises), words, { ...noPages, segments: '' })[0]!;

const shop = (segment: string, keptRate: number, n = 30, isApart = false): PromiseAudit['bySegment'][number] => ({
  dimension: 'Shop',
  segment,
  n,
  nEffective: n,
  keptRate,
  interval: [0, 1],
  rest: { n: 300, keptRate: 0.8 },
  isApart,
});

const names = Array.from({ length: 24 }, (_, i) => `Shop ${String.fromCharCode(65 + i)}`);

describe('the page of promises by segment', () => {
  test('shows whole percentages, marks what differs, and puts few answers in brackets', () => {
    const promise = promiseOf({
      id: 'A',
      text: 'Warm bread',
      keptRate: 0.95,
      bySegment: [shop('Adare', 0.091, 23, true), shop('Bray', 0.9), shop('Cork', 0.5, 4)],
    });
    const row = sheetOf([promise]).cells.find(cells => cells[0]!.value === 'Warm bread')!;
    const shown = row.filter(({ value }) => value !== null).map(({ value, look }) => [value, look.format]);
    expect(shown).toEqual([
      ['Warm bread', '@'],
      ['✓ 95', '@'],
      [9, '"▼"0'],
      [90, '#,##0'],
      ['(50)', '#,##0'],
    ]);
  });

  test('colours each row by what that promise promises', () => {
    const sheet = sheetOf([
      promiseOf({ id: 'A', promisedFor: 0.9, bySegment: [shop('Adare', 0.5), shop('Bray', 0.9)] }),
      promiseOf({ id: 'B', promisedFor: 0.6, bySegment: [shop('Adare', 0.5), shop('Bray', 0.9)] }),
    ]);
    expect(sheet.rules.map(rule => rule.kind === 'scale' && [rule.low.at, rule.high.at]).sort()).toEqual([
      [20, 61],
      [50, 91],
    ]);
  });

  test('turns the names of segments, and puts more than a page holds into a table below', () => {
    const { cells } = sheetOf([promiseOf({ id: 'A', bySegment: names.map(name => shop(name, 0.9)) })]);
    const turned = cells.flatMap((row, i) =>
      row.filter(({ look, value }) => look.isTurned && value !== null).map(({ value }) => [i, value]),
    );
    expect(turned.map(([, name]) => name)).toEqual(names);
    expect(new Set(turned.map(([row]) => row)).size).toBe(2);
  });

  test('fits one sheet of paper across, in letters of 8 points or more', () => {
    const sheet = sheetOf([promiseOf({ id: 'A', bySegment: names.map(name => shop(name, 0.9)) })]);
    expect(sheet.isLandscape).toBe(true);
    const scale = Math.min(1, paper.width / (widened * sheet.widths.reduce((sum, width) => sum + width * 7 + 5, 0)));
    const letters = sheet.cells.flat().flatMap(({ value, look }) => (value === null ? [] : [look.size]));
    expect(Math.min(...letters) * scale).toBeGreaterThanOrEqual(8);
  });

  test('says what to do where no answer names a segment', () =>
    expect(
      sheetOf([promiseOf({ id: 'A' })])
        .cells.flat()
        .map(({ value }) => value),
    ).toContain(words.sentences.bySegment.none));
});

test('spellings of one segment are one, called as it is first', () => {
  const shop = (name: string, n: number, value = 5) => times(n, value, { 'Segment: Shop': name });
  const [first] = auditOfTabs({
    evidence: [...shop('Main St', 4), ...shop('main  st ', 3), ...shop('MAIN ST.', 2), ...shop('A+', 1), ...shop('A-', 1)],
  }).promises;
  expect(first!.bySegment.map(({ segment, n }) => `${segment}: ${n}`)).toEqual(['A+: 1', 'A-: 1', 'Main St: 9']);
});

test('nothing is said of other figures where every one of them differs', () => {
  const of = (name: string, value: number) => times(40, value, { 'Segment: Shop': name });
  const all = auditOfTabs({ evidence: [...of('North', 1), ...of('South', 5)] });
  const saidIn = (language: string) =>
    pages(all, wordsOf(language), { ...noPages, segments: '' })[0]!
      .cells.flat()
      .map(({ value }) => String(value ?? ''));
  expect(saidIn('en')).toContain('“North” and “South” differ from the others beyond chance.');
  expect(saidIn('pl').some(text => /^„North”.*„South”: te segmenty .* tłumaczy przypadek\.$/.test(text))).toBe(true);
  expect(saidIn('zh-TW').some(text => /^「North」.*「South」與其他客群的差異超出偶然。$/.test(text))).toBe(true);
});
