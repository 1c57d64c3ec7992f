import { readdirSync, readFileSync } from 'node:fs';
import type { Audit, Change } from '../../src/core/audit';
import { render } from '../../src/report/layout/render';
import { report } from '../../src/report/report';
import { history } from '../../src/report/tabs/history';
import { markdown } from '../../src/report/text/markdown';
import { summaryText } from '../../src/report/text/plain-text';
import { wordsOf } from '../../src/words/words';
import { auditOf } from './builder/audit';
import { juniper, promises } from './builder/juniper';
import { promiseOf } from './builder/promise';
import { expectGolden, folder } from './golden';
import { dump } from './show';

const words = wordsOf('en');
const change = (difference: number, interval: [number, number], verdict: Change['verdict']): Change => {
  const side = (n: number, keptRate: number) => ({ n, nEffective: n, keptRate });
  return {
    since: '2026-08-20',
    basis: 'answers',
    before: side(200, 0.84),
    now: side(100, 0.84 + difference),
    difference,
    interval,
    verdict,
  };
};

/** Promises that differ in importance, of new and returning customers, with an earlier audit to be compared with. */
const later: Audit = auditOf(
  promises.slice(0, 3).map((promise, i) => ({
    ...promise,
    importance: [9, 3, 6][i]!,
    change: [change(-0.09, [-0.14, -0.04], 'worse'), change(0.01, [-0.05, 0.07], 'no-change'), null][i]!,
    trend: [[0.9, null, 0.81], [0.84, promise.keptRate], []][i]!,
    bySegment:
      i > 0
        ? []
        : [
            {
              dimension: 'Customer',
              segment: 'New',
              n: 150,
              nEffective: 150,
              keptRate: 0.9,
              interval: [0.84, 0.94],
              rest: { n: 150, keptRate: 0.72 },
              isApart: true,
            },
            {
              dimension: 'Customer',
              segment: 'Returning',
              n: 150,
              nEffective: 150,
              keptRate: 0.72,
              interval: [0.64, 0.79],
              rest: { n: 150, keptRate: 0.9 },
              isApart: true,
            },
          ],
  })),
  { baseline: '2026-08-20' },
);

const cases: Record<string, { audit: Audit; notes?: Map<string, string> }> = {
  first: {
    audit: juniper,
    notes: new Map([
      ['D1', 'Ask Ana about the second van'],
      ['Z9', 'Dropped in May'],
    ]),
  },
  later: { audit: later },
  unjudged: { audit: auditOf(promises.slice(3)) },
  one: { audit: auditOf([promiseOf({ id: 'P1' })]) },
  empty: { audit: auditOf([]) },
};

describe.each(Object.entries(cases))('the report of the case “%s”', (name, { audit, notes = new Map<string, string>() }) => {
  const sheets = report(audit, words, notes);
  test.each(sheets.map(sheet => [sheet.name, sheet] as const))('%s looks as agreed', (tab, sheet) => {
    expectGolden(`${tab.toLowerCase().replace(' ', '-')}.${name}`, dump(sheet));
  });
});

test('the text of the command line reads as agreed, within 100 columns', () => {
  const text = summaryText(juniper, words);
  expectGolden('text.first', `${text.replace(/\u00a0/g, ' ')}\n`);
  expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(100);
});

test('the Markdown reads as agreed', () => expectGolden('markdown.first', markdown(juniper, words).replace(/\u00a0/g, ' ')));

test('History looks as agreed after a second save', () => {
  const first = render(history([], auditOf(promises.slice(0, 2), { asOf: '2026-08-20' }), words));
  const grid = first.cells.map(row => row.map(({ value }) => value));
  expectGolden('history.second', dump(render(history(grid, auditOf(promises.slice(0, 2)), words))));
});

test('no golden file is longer than can be read, and none is left over', () => {
  const tabs = ['summary', 'alignment', 'findings', 'journey', 'data-check'];
  const expected = [
    ...tabs.flatMap(tab => Object.keys(cases).map(name => `${tab}.${name}`)),
    'text.first',
    'markdown.first',
    'history.second',
  ];
  const files = readdirSync(folder);
  expect(files.sort()).toEqual(expected.map(name => `${name}.txt`).sort());
  for (const file of files) expect(readFileSync(`${folder}/${file}`, 'utf8').split('\n').length).toBeLessThanOrEqual(80);
});
