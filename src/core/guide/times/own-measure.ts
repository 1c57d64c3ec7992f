import { foldText } from '../../cell/text';
import type { Metric } from '../../declared/metric';
import { saysTheSame } from '../../reading/promise-pair';
import { thingPromised } from '../../reading/thing-promised';
import type { Question } from '../question';
import type { Subject } from '../subject';
import { scaleFor } from '../subject';

/*
 * Promises at one touchpoint that their own words measure alike, such as three of a time of reply:
 *
 *   questions -> which promises each tells about -> those that the same questions tell about stay together
 *             -> the others are measured apart, so that a log of calls is no evidence of letters
 */

/** What a promise is measured by from now on, by its id: a metric like the one that it shared, under a name of its own. */
export function measuresApart(
  questions: readonly Question[],
  subjects: readonly Subject[],
  metricOf: (name: string) => Metric | null,
): Map<string, Metric> {
  const apart = new Map<string, Metric>();
  for (const sharers of sharingOne(subjects)) {
    const tellers = new Map(sharers.map(subject => [subject.id, tellersOf(subject, questions)]));
    // What is said twice is told twice.
    for (const subject of sharers) {
      const twin = sharers.find(other => tellers.get(other.id) !== '' && saysTheSame(other.text, subject.text));
      if (tellers.get(subject.id) === '' && twin) tellers.set(subject.id, tellers.get(twin.id)!);
    }
    const parts = new Set(tellers.values());
    if (parts.size < 2) continue;
    for (const part of parts) {
      const its = sharers.filter(({ id }) => tellers.get(id) === part);
      if (part === '' || !its.every(({ canPart }) => canPart)) continue;
      const { scale } = its[0]!;
      // One that was made before nobody was measured by it is taken up again.
      const isUsed = (name: string, used: readonly (Metric | null)[]): boolean =>
        used.some(one => one && foldText(one.name) === foldText(name));
      const isFree = (name: string): boolean =>
        !isUsed(name, [...subjects.map(one => one.scale), ...apart.values()]) && (metricOf(name)?.kind ?? scale!.kind) === scale!.kind;
      const names = [thingPromised(its[0]!.text), its[0]!.text, `${its[0]!.text} (${its[0]!.id})`].map(thing => nameOf(scale!.name, thing));
      const own = { ...scale!, name: names.find(isFree) ?? names[2]! };
      for (const { id } of its) apart.set(id, own);
    }
  }
  return apart;
}

const nameOf = (metric: string, thing: string): string => `${metric}${/\p{Script=Han}/u.test(metric) ? '：' : ': '}${thing}`;

/** Promises of a time, or of being late, that one stream of evidence would serve. */
function sharingOne(subjects: readonly Subject[]): Subject[][] {
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const { scale, touchpoint } = subject;
    if (scale?.kind !== 'duration' && scale?.kind !== 'days-late' && scale?.kind !== 'time-late') continue;
    const key = `${foldText(touchpoint)}\n${foldText(scale.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), subject]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The questions whose answers would count by the metric of the promise. */
const tellersOf = (subject: Subject, questions: readonly Question[]): string =>
  questions
    .filter(
      ({ asks, kind, tells }) => asks === 'got' && scaleFor(kind, subject) !== null && tells.some(({ promise }) => promise === subject.id),
    )
    .map(({ id }) => id)
    .sort()
    .join('\n');
