import type { Cell } from '../../core/cell/cell';
import type { SampleWords } from '../../words/en/set-up/sample';
import type { Chance } from './chance';

/** A customer of the example. Who had a good stay tends to find everything good. */
export interface Guest {
  isNew: boolean;
  kind: string;
  region: string;
  mood: number;
}

/** What is asked and what comes back: exactly `kept` of `n` answers are good ones. */
export interface Ask {
  n: number;
  kept: number;
  good: readonly Cell[];
  bad: readonly Cell[];
  /** How much better off such a guest is; 1 outweighs all chance. */
  tilt?(guest: Guest): number;
}

export interface Answer {
  value: Cell;
  isKept: boolean;
}

export function someGuest(luck: Chance, w: SampleWords): Guest {
  const isNew = luck.share() < 0.55;
  return { isNew, kind: isNew ? w.guests.fresh : w.guests.back, region: luck.pick(w.regions), mood: luck.share() };
}

/** The answers of guests in their order; undefined for those who gave none. */
export function answersOf(guests: readonly Guest[], ask: Ask, luck: Chance): (Answer | undefined)[] {
  const order = (score: (guest: Guest) => number, places: number[]): number[] =>
    places
      .map(place => ({ place, score: score(guests[place]!) }))
      .sort((a, b) => b.score - a.score)
      .map(one => one.place);
  const answering = order(
    () => luck.share(),
    guests.map((_, place) => place),
  ).slice(0, ask.n);
  const kept = new Set(order(guest => luck.share() + guest.mood / 3 + (ask.tilt?.(guest) ?? 0), answering).slice(0, ask.kept));
  const answers: (Answer | undefined)[] = guests.map(() => undefined);
  for (const place of answering) answers[place] = { value: luck.pick(kept.has(place) ? ask.good : ask.bad), isKept: kept.has(place) };
  return answers;
}
