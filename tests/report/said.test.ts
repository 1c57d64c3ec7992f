import { auditWorkbook } from '../../src/app/check/audit';
import type { Audit } from '../../src/core/audit';
import { isJudged } from '../../src/core/judgement/verdict';
import { ownersOf } from '../../src/core/pages/owners';
import { tallyVerdicts } from '../../src/report/headline';
import { noPages, pages, report } from '../../src/report/report';
import type { Sheet } from '../../src/report/sheet';
import { wordsOf } from '../../src/words/words';
import { acceptance, example, type Tabs } from '../google/books';
import { memoryWorkbook } from '../memory';
import { auditOf } from './builder/audit';
import { juniper } from './builder/juniper';
import { unknownIn, unknownOf, unknownOnPages } from './numbers-said';

// Every number that a sentence says is one of the audit's, rounded as far as it is written, and the tables show the same.

const words = wordsOf('en');
const auditTabs = (tabs: Tabs): Audit => auditWorkbook(memoryWorkbook(tabs), { auditDate: null, today: '2026-11-22' }).audit;

/** Rows of Alignment whose numbers are other than the audit's. */
function strayIn(audit: Audit, [summary, alignment]: Sheet[]): string[] {
  const head = alignment!.cells.findIndex(row => row[0]!.value === words.labels.columns.promiseId);
  const w = words.labels.columns;
  const at = (header: string) => alignment!.cells[head]!.findIndex(({ value }) => value === header);
  const points = (share: number | null) => (share === null ? null : share * 100);
  const rows = audit.promises.flatMap((promise, i) => {
    const row = alignment!.cells[head + 1 + i]!;
    const expected: [string, number | null][] = [
      [w.promisedFor, promise.promisedFor],
      [w.n, promise.n],
      [w.keptRate, promise.keptRate],
      [w.gap, isJudged(promise) ? points(promise.gap) : null],
      [w.believed, promise.believed],
      [w.beliefGap, isJudged(promise) ? points(promise.beliefGap) : null],
    ];
    return expected.flatMap(([header, number]) => {
      const value = row[at(header)]!.value;
      const isSame = number === null ? value === null : typeof value === 'number' && Math.abs(value - number) < 1e-9;
      return isSame ? [] : [`${promise.id} ${header}: ${value}, not ${number}`];
    });
  });
  const { kept, broken, tooClose } = tallyVerdicts(audit.promises);
  const cards = summary!.cells.flat().map(({ value }) => String(value).trim());
  const expected = [`✓ ${kept} kept`, `✕ ${broken} broken`, `≈ ${tooClose} too close to call`];
  const missing = audit.promises.length === 0 ? [] : expected.filter(card => !cards.includes(card));
  return [...rows, ...missing];
}

const things = 'answer|customer|promise|finding|piece|kind|value|reply|action|complaint|day|touchpoint|warning|error|note|minute|point';
/** A noun or a verb that does not go with its number. */
const wrong = new RegExp(
  [
    `(?<![\\d.,])1 (?:more )?(?:${things.replace(/\|/g, 's|')}s|replies)\\b`,
    `(?<![\\d.,])(?:0|[2-9]|[\\d,]*\\d\\d) (?:more )?(?:${things})\\b(?! of)`,
    '(?<![\\d.,])1 (?:\\w+ )?(?:are|have|pass|wait|were|rest)\\b',
    '(?<![\\d.,])(?:0|[2-9]|[\\d,]*\\d\\d) (?:\\w+s )?(?:is|has|passes|waits|was|rests)\\b',
  ].join('|'),
);

function misspoken(sheets: Sheet[]): string[] {
  const texts = sheets.flatMap(({ cells }) => cells.flat().map(({ value }) => String(value ?? '').replace(/\u00a0/g, ' ')));
  return texts.flatMap(text => {
    const found = wrong.exec(text.replace(/“[^”]*”/g, '“”'));
    return found ? [`${found[0]} in: ${text}`] : [];
  });
}

const books: [string, () => Audit][] = [
  ['the worked example', () => auditTabs(example)],
  ['the audit of all verdicts', () => juniper],
  ['an empty audit', () => auditOf([])],
  ...acceptance().map(([name, tabs]): [string, () => Audit] => [name, () => auditTabs(tabs())]),
];

describe.each(books)('in %s', (_name, make) => {
  const audit = make();
  const sheets = report(audit, words, new Map());

  test('every number in a sentence is one of the audit', () => expect(unknownOf(audit)).toEqual([]));
  test('every number on an owner’s page is one of the audit', () => expect(unknownOnPages(audit)).toEqual([]));
  test('nouns and verbs go with their numbers on an owner’s page', () =>
    expect(misspoken(ownersOf(audit).flatMap(owner => pages(audit, words, { ...noPages, owner, segments: '' })))).toEqual([]));
  test('every number in a table is one of the audit', () => expect(strayIn(audit, sheets)).toEqual([]));
  test('nouns and verbs go with their numbers', () => expect(misspoken(sheets)).toEqual([]));
});

test('a number that is not of the audit is found', () => {
  expect(unknownIn('Kept for 81 % (76 to 85 %, 300 answers) of “9 lives” on 3 May.', [0.81, 0.7618, 0.8504, 300], [])).toEqual([]);
  expect(unknownIn('Kept for 82 % (300 answers).', [0.81, 300], [])).toEqual(['82 % in: Kept for 82 % (300 answers).']);
  expect(misspoken([{ cells: [[{ value: '1 answers' }, { value: '2 answer' }, { value: '3 customers waits' }]] } as Sheet])).toHaveLength(
    3,
  );
});
