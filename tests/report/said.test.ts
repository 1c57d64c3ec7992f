import { auditWorkbook } from '../../src/app/check/audit';
import type { Audit, PromiseAudit } from '../../src/core/audit';
import { SLOW_AFTER_DAYS } from '../../src/core/evidence/replies';
import type { Finding } from '../../src/core/findings/finding';
import { certainGap } from '../../src/core/judgement/repair-order';
import { isJudged } from '../../src/core/judgement/verdict';
import { ownerPage } from '../../src/core/pages/owner-page';
import { ownersOf } from '../../src/core/pages/owners';
import { formatOf } from '../../src/report/format';
import { headline, repairs, tallyVerdicts } from '../../src/report/headline';
import { noPages, pages, report } from '../../src/report/report';
import type { Sheet } from '../../src/report/sheet';
import { staffTold } from '../../src/report/staff';
import { digest } from '../../src/report/text/digest';
import { ownerDigest } from '../../src/report/text/owner-digest';
import { told } from '../../src/report/told';
import { wordsOf } from '../../src/words/words';
import { acceptance, example, type Tabs } from '../google/books';
import { memoryWorkbook } from '../memory';
import { auditOf } from './builder/audit';
import { juniper } from './builder/juniper';

// Every number that a sentence says is one of the audit's, rounded as far as it is written, and the tables show the same.

const words = wordsOf('en');
const auditTabs = (tabs: Tabs): Audit => auditWorkbook(memoryWorkbook(tabs), { auditDate: null, today: '2026-11-22' }).audit;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const shortMonths = months.replace(/(\w{3})\w*/g, '$1');

/** The numbers of a sentence without what is quoted, dates and names; `%` stays with its number. */
function numbersIn(sentence: string, names: string[]): { value: number; decimals: number; isPercent: boolean }[] {
  let text = sentence.replace(/\u00a0/g, ' ');
  for (const name of names.filter(name => /\d/.test(name))) text = text.split(name).join('');
  text = text
    .replace(/“[^”]*”/g, '')
    .replace(new RegExp(`\\b(\\d{1,2} (${months}|${shortMonths})( \\d{4})?|(${months}) \\d{4})`, 'g'), '')
    // An interval has one sign for both its ends.
    .replace(/([\d.,]+) to ([\d.,]+) %/g, '$1 % to $2 %');
  return [...text.matchAll(/([+-]?\d[\d,]*(?:\.\d+)?)( %)?/g)].map(([, number = '', percent]) => ({
    value: Number(number.replace(/,/g, '')),
    decimals: /\.(\d+)/.exec(number)?.[1]?.length ?? 0,
    isPercent: percent !== undefined,
  }));
}

/** All numbers of plain data, at any depth. */
function numbersOf(data: unknown): number[] {
  if (typeof data === 'number') return [data];
  if (data instanceof Map) return [...data.values()].flatMap(numbersOf);
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(numbersOf) : [];
}

/** What a sentence says that is not among these numbers. */
function unknownIn(sentence: string, known: number[], names: string[]): string[] {
  const isKnown = ({ value, decimals, isPercent }: ReturnType<typeof numbersIn>[number]) =>
    known.some(number => {
      // Estimates are said with two significant digits.
      if (!isPercent && Math.abs(number) >= 1 && Number(number.toPrecision(2)) === value) return true;
      // A day before the promised one is a negative number, and said to be early.
      // Before the promised day is a negative number, and said to be early.
      const near = (exact: number) => Math.min(Math.abs(exact - value), Math.abs(exact + value)) <= 0.5 * 10 ** -decimals + 1e-9;
      return isPercent
        ? near(number * 100) || near(number)
        : near(number) || (number > 0 && number < 0.5 && value === 1) || near(number * 100);
    });
  return numbersIn(sentence, names)
    .filter(number => !isKnown(number))
    .map(({ value, isPercent }) => `${value}${isPercent ? ' %' : ''} in: ${sentence}`);
}

function unknownOf(audit: Audit): string[] {
  const format = formatOf(audit, words);
  const { sentences } = words;
  const names = [
    ...audit.promises.flatMap(({ id, text, touchpoint, metric }) => [id, text, touchpoint, metric ?? '']),
    ...audit.touchpoints.map(({ name }) => name),
  ].sort((a, b) => b.length - a.length);
  const settings = numbersOf(audit.settings);
  // Parts of a day are said in hours and minutes.
  const ofPromise = (promise: PromiseAudit) => {
    const numbers = numbersOf(promise);
    const parts = promise.scale?.kind === 'days-late' ? numbers.flatMap(number => [number * 24, number * 24 * 60]) : [];
    const ends = (promise.interval ?? []).map(end => 1 - end);
    return [...numbers, ...parts, ...ends, ...settings, promise.toSettle ?? Number.NaN];
  };
  const ofFinding = (finding: Finding) => {
    const promise = audit.promises.find(({ id }) => 'id' in finding.details && id === finding.details.id);
    const lists = 'promises' in finding.details && Array.isArray(finding.details.promises) ? [finding.details.promises.length] : [];
    return [
      ...numbersOf(finding.details),
      ...lists,
      ...lists.map(length => length - 5),
      ...settings,
      ...(promise ? ofPromise(promise) : []),
    ];
  };
  const judged = audit.promises.filter(isJudged);
  const counts = [
    ...numbersOf(tallyVerdicts(audit.promises)),
    ...numbersOf(audit.headline),
    audit.promises.filter(({ chance }) => chance !== null).length,
    ...audit.promises.flatMap(({ chance }) => chance?.of ?? []),
    audit.promises.filter(({ expected }) => expected.verdict === 'looser').length,
    audit.promises.filter(({ change }) => change?.verdict === 'better').length,
    audit.promises.filter(({ change }) => change?.verdict === 'worse').length,
  ];
  const widest = judged.filter(({ verdict }) => verdict === 'broken').sort((a, b) => certainGap(b) - certainGap(a))[0];
  const first = repairs(audit)[0];
  const changes = audit.promises.flatMap(({ change }) => (change?.difference ? [change.difference, -change.difference] : []));
  const summed = digest(audit, words);
  const flawCounts = [1, 2, 3, 4, 5, null].map(flaw => audit.findings.filter(one => one.flaw === flaw).length);
  const praise = audit.findings.filter(({ code }) => code === 'worth-celebrating').length;
  return [
    ...headline(audit, words, format).flatMap(sentence =>
      unknownIn(sentence, [...counts, ...changes, ...numbersOf([widest, first])], names),
    ),
    ...audit.promises.flatMap(promise =>
      [
        sentences.why(promise, format.of(promise), audit.settings.fewestAnswers),
        sentences.nextStep(promise, format.of(promise), promise.toSettle),
        sentences.smallestHonest(promise, format.of(promise)),
        sentences.months(promise, format.of(promise)),
        sentences.sameMonth(promise, format.of(promise)),
        promise.change ? sentences.newRate(promise.change, format.of(promise)) : '',
        sentences.fewAnswered(promise, format.of(promise)),
        sentences.response(promise, format.of(promise)),
        sentences.loyalty(promise, format.all),
        sentences.nps(promise, format.all),
        sentences.csat(promise, format.of(promise)),
        sentences.figure(promise.mean, promise.meanInterval, format.all),
        sentences.figure(promise.serviceGap, promise.serviceGapInterval, format.all),
        sentences.bySource(promise, format.of(promise)),
        promise.employees ? sentences.rate(promise.employees, format.of(promise)) : '',
      ].flatMap(sentence => unknownIn(sentence, ofPromise(promise), names)),
    ),
    ...audit.loyaltyDrivers.flatMap(drivers => {
      const known = [...numbersOf(drivers), drivers.drivers.length];
      const said = audit.promises.map(promise => sentences.driver(promise, [drivers], format.all));
      return [...said, sentences.drivers(drivers, id => id, format.all)].flatMap(sentence => unknownIn(sentence, known, names));
    }),
    ...audit.findings.flatMap(finding => {
      const { sentence, fix } = told(finding, words, format.ofFinding(finding));
      return [sentence, fix].flatMap(text => unknownIn(text, ofFinding(finding), names));
    }),
    ...summed.flaws.flatMap(({ name }) => unknownIn(name.replace(/^\d /, ''), [...flawCounts, ...flawCounts.map(n => n - praise)], names)),
    ...unknownIn(
      summed.loops,
      [...numbersOf(audit.replies), SLOW_AFTER_DAYS, audit.actions.filter(({ isOverdue }) => isOverdue).length],
      names,
    ),
    ...unknownIn(summed.base, numbersOf(audit.base), names),
    ...unknownIn(
      summed.issues,
      (['error', 'warning', 'note'] as const).map(severity => audit.issues.filter(one => one.severity === severity).length),
      names,
    ),
    ...unknownIn(summed.subtitle, [audit.base.used, audit.sources.length], names),
  ];
}

const isWaiting = ({ details }: Finding): boolean => 'wait' in details;

/** The same of the pages of owners: what is pasted into a chat, and what is read out. */
function unknownOnPages(audit: Audit): string[] {
  const format = formatOf(audit, words);
  const names = audit.promises.flatMap(({ id, text, touchpoint, metric }) => [id, text, touchpoint, metric ?? '']);
  return ownersOf(audit).flatMap(owner => {
    const page = ownerPage(audit, owner);
    const promises = page.promises.map(({ promise }) => promise);
    const found = page.findings.map(({ details }) => details);
    const lists = found.flatMap(details => ('promises' in details && Array.isArray(details.promises) ? [details.promises.length] : []));
    const [waiting, others] = [page.findings.filter(isWaiting), page.findings.filter(one => !isWaiting(one))];
    const counts = [
      page.findings.length - 1,
      others.length - 1,
      waiting.length,
      waiting.length - 3,
      page.undecided.length - 2,
      ...lists,
      ...lists.map(length => length - 5),
    ];
    const known = [...numbersOf([promises, found, tallyVerdicts(promises), audit.settings]), ...counts];
    return [...ownerDigest(audit, owner, words), ...staffTold(page, words, format)].flatMap(line => unknownIn(line, known, names));
  });
}

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
