import type { Facts } from '../audit';
import { daysBetween, readMoment } from '../cell/moment';
import { elsewhereOf, waitOf } from '../judgement/waiting';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** Flaw 1: no baseline, no evidence, stale evidence. */
export const ignorance: ((facts: Facts) => Finding[])[] = [
  noEvidence,
  staleEvidence,
  noBaseline,
  evidenceOlderThanPromise,
  evidenceHasHoles,
];

function noEvidence({ promises }: Facts): Finding[] {
  return promises
    .filter(promise => promise.verdict === 'no-evidence')
    .map(promise =>
      finding(
        'no-evidence',
        promise.id,
        { ...ofPromise(promise), wait: waitOf(promise) ?? 'answers', elsewhere: elsewhereOf(promise) },
        [promise.cells.promise],
        promise.importance,
      ),
    );
}

function staleEvidence({ promises, asOf, settings: { staleAfterDays } }: Facts): Finding[] {
  return promises.flatMap(promise => {
    if (promise.n === 0) return [];
    const days = promise.newest === null ? null : daysBetween(readMoment(promise.newest, null)!, readMoment(asOf, null)!);
    if (days !== null && days <= staleAfterDays) return [];
    return [
      finding(
        'stale-evidence',
        promise.id,
        { ...ofPromise(promise), newest: promise.newest, days, staleAfterDays },
        [promise.cells.promise, ...promise.evidenceCells],
        (days ?? 2 * staleAfterDays) / staleAfterDays,
      ),
    ];
  });
}

function noBaseline({ isSaved }: Facts): Finding[] {
  return isSaved ? [] : [finding('no-baseline', '', {}, [])];
}

/** More of its evidence is from before the promise was made than from since. */
function evidenceOlderThanPromise({ promises }: Facts): Finding[] {
  return promises
    .filter(promise => promise.beforeSince > promise.n)
    .map(promise =>
      finding(
        'evidence-older-than-promise',
        promise.id,
        { ...ofPromise(promise), older: promise.beforeSince, n: promise.n },
        [promise.beforeSinceCell, promise.cells.promise],
        promise.importance,
      ),
    );
}

/** So many months in a row without an answer are a hole: one or two may be chance, or a holiday. */
const HOLE = 3;

/** The longest hole between the months of each promise's answers. What comes after the last of them is stale, not a hole. */
function evidenceHasHoles({ promises, settings }: Facts): Finding[] {
  return promises.flatMap(promise => {
    if (promise.n < settings.fewestAnswers) return [];
    const months = promise.byMonth.filter(({ n }) => n > 0).map(({ month }) => monthNumber(month));
    const holes = months.slice(1).map((month, i) => ({ first: months[i]! + 1, length: month - months[i]! - 1 }));
    const [longest] = holes.filter(({ length }) => length >= HOLE).sort((a, b) => b.length - a.length);
    if (!longest) return [];
    const { first, length } = longest;
    const details = { ...ofPromise(promise), from: monthText(first), to: monthText(first + length - 1), months: length };
    return [finding('evidence-has-holes', promise.id, details, [promise.cells.promise, ...promise.evidenceCells], length)];
  });
}

/** Months counted through the years, and as `2026-10`. */
const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthText = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
