import type { Audit, PromiseAudit } from '../../src/core/audit';
import { SLOW_AFTER_DAYS } from '../../src/core/evidence/replies';
import type { Finding } from '../../src/core/findings/finding';
import { certainGap } from '../../src/core/judgement/repair-order';
import { isJudged } from '../../src/core/judgement/verdict';
import { ownerPage } from '../../src/core/pages/owner-page';
import { ownersOf } from '../../src/core/pages/owners';
import { formatOf } from '../../src/report/format';
import { headline, repairs, tallyVerdicts } from '../../src/report/headline';
import { staffTold } from '../../src/report/staff';
import { digest } from '../../src/report/text/digest';
import { ownerDigest } from '../../src/report/text/owner-digest';
import { told } from '../../src/report/told';
import { wordsOf } from '../../src/words/words';

// Reads the numbers of sentences in each language, and finds those that are none of the audit's.

/** How a language writes what is no number of the audit (quotes, days), an interval with one sign for both its ends, and a number. */
interface Writing {
  quotes: RegExp;
  days: RegExp;
  interval: RegExp;
  decimal: '.' | ',';
}

const english = 'January|February|March|April|May|June|July|August|September|October|November|December';
const polish =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru';
const polishMonths = 'styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień';

export const writings: Record<string, Writing> = {
  en: {
    quotes: /“[^”]*”/g,
    days: new RegExp(`\\b(\\d{1,2} (${english}|${english.replace(/(\w{3})\w*/g, '$1')})( \\d{4})?|(${english}) \\d{4})`, 'g'),
    interval: /([\d.,]+) to ([\d.,]+) %/g,
    decimal: '.',
  },
  pl: {
    quotes: /„[^”]*”/g,
    days: new RegExp(`(?<!\\d)(\\d{1,2} (${polish})(?!\\p{L})( \\d{4})?|(${polishMonths}|${polish}) \\d{4})`, 'gu'),
    interval: /([\d.,]+)–([\d.,]+) %/g,
    decimal: ',',
  },
  'zh-TW': {
    quotes: /「[^」]*」/g,
    days: /(?:\d{4}\/)?\d{1,2}\/\d{1,2}|\d{4} ?年 ?\d{1,2} ?月( ?\d{1,2} ?日)?|\d{1,2} ?月 ?\d{1,2} ?日/g,
    interval: /([\d.,]+)–([\d.,]+) ?%/g,
    decimal: '.',
  },
};

/** The numbers of a sentence without what is quoted, dates and names; `%` stays with its number. */
function numbersIn(sentence: string, names: string[], language: string): { value: number; decimals: number; isPercent: boolean }[] {
  const { quotes, days, interval, decimal } = writings[language]!;
  // Of Polish, blanks part thousands.
  let text = sentence.replace(/(\d)\u00a0(?=\d{3}(?!\d))/g, '$1').replace(/\u00a0/g, ' ');
  for (const name of names.filter(name => /\d/.test(name))) text = text.split(name).join('');
  text = text.replace(quotes, '').replace(days, '').replace(interval, '$1 % $2 %');
  const [group, point] = decimal === '.' ? [/,/g, '.'] : [/\./g, ','];
  return [...text.matchAll(/([+−-]?\d[\d.,]*\d|[+−-]?\d)( ?%)?/g)].map(([, number = '', percent]) => ({
    value: Number(number.replace(group, '').replace(point, '.').replace('−', '-')),
    decimals: number.split(point)[1]?.length ?? 0,
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
export function unknownIn(sentence: string, known: number[], names: string[], language = 'en'): string[] {
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
  return numbersIn(sentence, names, language)
    .filter(number => !isKnown(number))
    .map(({ value, isPercent }) => `${value}${isPercent ? ' %' : ''} in: ${sentence}`);
}

/** What the report says in a language that is no number of the audit. */
export function unknownOf(audit: Audit, language = 'en'): string[] {
  const words = wordsOf(language);
  const unknown = (sentence: string, known: number[], named: string[]): string[] => unknownIn(sentence, known, named, language);
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
    ...headline(audit, words, format).flatMap(sentence => unknown(sentence, [...counts, ...changes, ...numbersOf([widest, first])], names)),
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
      ].flatMap(sentence => unknown(sentence, ofPromise(promise), names)),
    ),
    ...audit.loyaltyDrivers.flatMap(drivers => {
      const known = [...numbersOf(drivers), drivers.drivers.length];
      const said = audit.promises.map(promise => sentences.driver(promise, [drivers], format.all));
      return [...said, sentences.drivers(drivers, id => id, format.all)].flatMap(sentence => unknown(sentence, known, names));
    }),
    ...audit.findings.flatMap(finding => {
      const { sentence, fix } = told(finding, words, format.ofFinding(finding));
      return [sentence, fix].flatMap(text => unknown(text, ofFinding(finding), names));
    }),
    ...summed.flaws.flatMap(({ name }) => unknown(name.replace(/^\d /, ''), [...flawCounts, ...flawCounts.map(n => n - praise)], names)),
    ...unknown(
      summed.loops,
      [...numbersOf(audit.replies), SLOW_AFTER_DAYS, audit.actions.filter(({ isOverdue }) => isOverdue).length],
      names,
    ),
    ...unknown(summed.base, numbersOf(audit.base), names),
    ...unknown(
      summed.issues,
      (['error', 'warning', 'note'] as const).map(severity => audit.issues.filter(one => one.severity === severity).length),
      names,
    ),
    ...unknown(summed.subtitle, [audit.base.used, audit.sources.length], names),
  ];
}

const isWaiting = ({ details }: Finding): boolean => 'wait' in details;

/** The same of the pages of owners: what is pasted into a chat, and what is read out. */
export function unknownOnPages(audit: Audit, language = 'en'): string[] {
  const words = wordsOf(language);
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
    return [...ownerDigest(audit, owner, words), ...staffTold(page, words, format)].flatMap(line =>
      unknownIn(line, known, names, language),
    );
  });
}
