import type { Audit } from '../../src/core/audit';
import { heightOf } from '../../src/report/layout/measure';
import { leastScale, pageHeight, paper, widened } from '../../src/report/layout/page';
import { render } from '../../src/report/layout/render';
import { report } from '../../src/report/report';
import { readSaves } from '../../src/report/saves';
import type { Sheet } from '../../src/report/sheet';
import { history } from '../../src/report/tabs/history';
import { wordsOf } from '../../src/words/words';
import { auditOf } from './builder/audit';
import { juniper } from './builder/juniper';
import { promiseOf } from './builder/promise';

// What is printed on A4 on its side has no letters under 8 points.

const FEWEST_POINTS = 8;

const longest = 'Bezkompromisowo najświeższe pieczywo rzemieślnicze z pełnoziarnistych mąk, przez cały dzień i w każdym sklepie';
const chinese = '我們承諾在二十四小時之內回覆每一封顧客來信並且提供完整的解決方案以及後續追蹤服務';
const many = (text: (i: number) => string): Audit =>
  auditOf(
    Array.from({ length: 60 }, (_, i) =>
      promiseOf({
        id: `P${i}`,
        text: text(i),
        touchpoint: `Place ${i % 9}`,
        stage: `Stage ${i % 5}`,
        verdict: 'broken',
        repairRank: i + 1,
      }),
    ),
  );

const audits: [string, Audit][] = [
  ['all verdicts', juniper],
  ['no promise', auditOf([])],
  ['60 promises', many(i => `Promise ${i}`)],
  ['60 promises of long Polish words', many(i => `${longest} ${i}`)],
  ['60 promises of long Chinese words', many(i => `${chinese}${i}`)],
];

/** Pixels across where columns are widest, without what is folded away. */
const widthOf = ({ widths, folded }: Sheet): number =>
  widened * widths.slice(0, folded?.first).reduce((sum, width) => sum + width * 7 + 5, 0);

/** As far as it is shrunk to fit: lists by their width, pages by their height, too. */
function scaleOf(sheet: Sheet): number {
  const height = sheet.heights.reduce<number>((sum, points) => sum + (points ?? 0), 0);
  const byHeight = sheet.isOnePage ? (paper.height * 0.75) / height : 1;
  return Math.min(1, (sheet.isLandscape ? paper.width : paper.height) / widthOf(sheet), byHeight);
}

const inLanguages = audits.flatMap(([name, audit]) => ['en', 'pl', 'zh-TW'].map(language => [name, language, audit] as const));

test.each(['en', 'pl', 'zh-TW'])('History prints with letters of 8 points or more, in the language %s', language => {
  const saved = render(history([], juniper, wordsOf(language)));
  expect(Math.min(...saved.cells.flat().map(({ look }) => look.size)) * scaleOf(saved)).toBeGreaterThanOrEqual(FEWEST_POINTS - 0.01);
});

test.each(['en', 'pl', 'zh-TW'])('History has room for the words of promises beside all its heads, in the language %s', language => {
  const { cells, widths } = render(history([], juniper, wordsOf(language)));
  const at = cells.find(row => row.some(({ value }) => value === wordsOf(language).labels.columns.promise))!;
  expect(widths[at.findIndex(({ value }) => value === wordsOf(language).labels.columns.promise)]).toBeGreaterThanOrEqual(14);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(6);
});

test.each([
  ['en', /^0(\.0+)?"\s"%$/],
  ['pl', /^0(\.0+)?"\s"%$/],
  ['zh-TW', /^0(\.0+)?%$/],
])('a percent sign stands in cells as it does in sentences, in the language %s', (language, form) => {
  const formats = report(juniper, wordsOf(language), new Map()).flatMap(({ cells, body, charts }) => [
    ...cells.flat().map(({ look }) => look.format),
    ...(body?.looks ?? []).map(({ format }) => format),
    ...charts.map(({ axis }) => axis.format),
  ]);
  const ofShares = formats.filter(format => format.includes('%'));
  expect(ofShares.length).toBeGreaterThan(50);
  expect(ofShares.filter(format => !form.test(format))).toEqual([]);
});

test('a Polish History that was saved under the longer names is read back', () => {
  const { columns, verdicts } = wordsOf('pl').labels;
  const saved = [
    [columns.savedOn, columns.promiseId, columns.promise, columns.n, columns.effectiveN, columns.keptRate, columns.verdict],
    ['2026-10-01', 'P1', 'A smile', 40, 31.5, 0.5, verdicts.broken],
  ];
  expect(readSaves(saved)).toMatchObject([{ id: 'P1', n: 40, nEffective: 31.5, keptRate: 0.5, verdict: 'broken' }]);
  const { cells } = render(history(saved, juniper, wordsOf('pl')));
  expect(readSaves(cells.map(row => row.map(({ value }) => value)))).toContainEqual(expect.objectContaining({ n: 40, nEffective: 31.5 }));
});

describe.each(inLanguages)('a report of %s in the language %s', (_name, language, audit) => {
  const sheets = report(audit, wordsOf(language), new Map());

  test.each(sheets.map(sheet => [sheet.name, sheet] as const))('prints %s with letters of 8 points or more', (_tab, sheet) => {
    const letters = sheet.cells.flatMap(row =>
      row.slice(0, sheet.folded?.first).flatMap(({ value, look }) => (value === null ? [] : [look.size])),
    );
    expect(letters.length).toBeGreaterThan(0);
    expect(Math.min(...letters) * scaleOf(sheet)).toBeGreaterThanOrEqual(FEWEST_POINTS - 0.01);
  });
});

test.each(['en', 'pl'])('no word of a head or of a verdict of Alignment is broken, in the language %s', language => {
  const { labels } = wordsOf(language);
  const [, { cells, widths, folded } = {} as Sheet] = report(juniper, wordsOf(language), new Map());
  const head = cells.find(row => row[0]?.value === labels.columns.promiseId)!;
  const said: Record<string, string[]> = {
    [labels.columns.verdict]: Object.values(labels.verdicts),
    [labels.columns.expectation]: Object.values(labels.expectations),
    [labels.columns.change]: Object.values(labels.changes),
  };
  const broken = head
    .slice(0, folded?.first)
    .flatMap(({ value }, j) =>
      [String(value), ...(said[String(value)] ?? [])]
        .flatMap(text => text.split(' '))
        .filter(word => heightOf(word, widths[j]!, 9, true, true) > heightOf(word, widths[j]!, 9, true, false)),
    );
  expect(broken).toEqual([]);
});

test('a page that is printed at the least scale is as high as the paper', () => {
  expect(pageHeight * leastScale).toBeCloseTo(paper.height * 0.75, 6);
});

test('a long Alignment is printed on two pages and says so, a short one whole; nothing of either is left out of the sheet', () => {
  const printedOf = (count: number) => {
    const audit = auditOf(Array.from({ length: count }, (_, i) => promiseOf({ id: `P${i}`, text: `${longest} ${i}` })));
    const sheet = report(audit, wordsOf('en'), new Map())[1]!;
    expect(sheet.cells.filter(row => String(row[0]!.value).startsWith('P')).length).toBe(count + 1);
    return { sheet, printed: sheet.printed };
  };
  expect(printedOf(30).printed).toBeNull();
  const { sheet, printed } = printedOf(200);
  const shown = printed!.rows - sheet.frozen.rows;
  expect(printed!.note).toBe(`Printed: the first ${shown} of 200 promises. The tab Alignment has them all; sort it to print others first.`);
  const points = (rows: number): number => sheet.heights.slice(0, rows).reduce<number>((sum, height) => sum + height!, 0);
  const two = 2 * (pageHeight - 1) - sheet.heights[sheet.frozen.rows - 1]!;
  expect(points(printed!.rows)).toBeLessThanOrEqual(two);
  expect(points(printed!.rows)).toBeGreaterThan(two * 0.8);
});
