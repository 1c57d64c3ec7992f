// beliefs -> by promise and level -> groups too small to stay unknown, pooled -> each beside customers and employees; departments by how far they are off
import type { Audit, PromiseAudit } from '../audit';
import { foldText } from '../cell/text';
import type { SaidBelief } from '../declared/belief';
import type { Level } from '../declared/choices';
import { isJudged } from '../judgement/verdict';

/** Smaller groups are pooled: what a few believe would tell who believes it. */
export const FEWEST_PEOPLE = 5;

/** What a group believes on average; null where nobody said, or so few that they cannot be shown. */
export interface GroupBelief {
  /** 0..1 */
  believed: number;
  people: number;
}

/** What is believed of one promise, level by level. */
export interface PromiseBeliefs {
  promise: PromiseAudit;
  levels: Record<Level, GroupBelief | null>;
  /** All who belong to no level that is shown. */
  others: GroupBelief | null;
  /** People whose belief is not shown, for they are fewer than five even together. */
  hidden: number;
}

/** A department beside what customers say, over the promises that are judged. */
export interface DepartmentBelief extends GroupBelief {
  /** '' for all smaller ones together. */
  department: string;
  promises: number;
  /** Mean kept rate of these promises, each as often as somebody spoke of it. */
  keptRate: number;
  /** Mean distance of a belief from the kept rate, 0..1. */
  off: number;
}

const levelsInOrder: readonly Level[] = ['leadership', 'management', 'front-line'];

/** What is believed of each promise that somebody spoke of, in journey order. */
export function beliefsByLevel({ promises, beliefs }: Audit): PromiseBeliefs[] {
  return promises.flatMap(promise => {
    const about = beliefs.filter(one => one.promises.includes(promise.id));
    if (about.length === 0) return [];
    const of = (level: Level) => about.filter(one => one.level === level);
    const isLarge = (level: Level): boolean => peopleIn(of(level)) >= FEWEST_PEOPLE;
    const rest = about.filter(({ level }) => level === null || !isLarge(level));
    const pooled = peopleIn(rest);
    const levels = Object.fromEntries(
      levelsInOrder.map(level => [level, isLarge(level) ? groupOf(of(level)) : null]),
    ) as PromiseBeliefs['levels'];
    const isShown = pooled >= FEWEST_PEOPLE;
    return [{ promise, levels, others: isShown ? groupOf(rest) : null, hidden: isShown ? 0 : pooled }];
  });
}

/** Departments, the one furthest off first; those of fewer than five people are pooled, and left out where even together they are fewer. */
export function departmentsOff(audit: Audit): DepartmentBelief[] {
  const judged = new Map(audit.promises.filter(isJudged).map(({ id, keptRate }) => [id, keptRate!]));
  const said = audit.beliefs.filter(({ promises }) => promises.some(id => judged.has(id)));
  const byName = new Map<string, SaidBelief[]>();
  for (const one of said) byName.set(foldText(one.who), [...(byName.get(foldText(one.who)) ?? []), one]);
  const groups = [...byName].map(([name, all]) => ({ name, all }));
  const isLarge = ({ name, all }: (typeof groups)[number]): boolean => name !== '' && peopleIn(all) >= FEWEST_PEOPLE;
  const small = groups.filter(group => !isLarge(group)).flatMap(({ all }) => all);
  const shown = groups.filter(isLarge).map(({ all }) => departmentOf(all[0]!.who, all, judged));
  if (peopleIn(small) >= FEWEST_PEOPLE) shown.push(departmentOf('', small, judged));
  return shown.sort((a, b) => b.off - a.off);
}

function departmentOf(department: string, all: readonly SaidBelief[], judged: ReadonlyMap<string, number>): DepartmentBelief {
  const pairs = all.flatMap(({ promises, believed }) =>
    promises.flatMap(id => (judged.has(id) ? [{ id, believed, kept: judged.get(id)! }] : [])),
  );
  const mean = (of: (pair: (typeof pairs)[number]) => number): number => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  return {
    department,
    people: peopleIn(all),
    promises: new Set(pairs.map(({ id }) => id)).size,
    believed: mean(pair => pair.believed),
    keptRate: mean(pair => pair.kept),
    off: mean(pair => Math.abs(pair.believed - pair.kept)),
  };
}

/**
 * How many people spoke. A row is one person, but who spoke of several promises has a row for each: of rows by one name, no more count than the
 * promise that most of them are about.
 */
function peopleIn(all: readonly SaidBelief[]): number {
  const most = new Map<string, number>();
  const about = new Map<string, number>();
  for (const { who, promises } of all) {
    for (const id of promises) {
      const key = `${foldText(who)}\n${id}`;
      const count = (about.get(key) ?? 0) + 1;
      about.set(key, count);
      most.set(foldText(who), Math.max(most.get(foldText(who)) ?? 0, count));
    }
  }
  return [...most.values()].reduce((sum, count) => sum + count, 0);
}

const groupOf = (all: readonly SaidBelief[]): GroupBelief => ({
  believed: all.reduce((sum, { believed }) => sum + believed, 0) / all.length,
  people: peopleIn(all),
});
