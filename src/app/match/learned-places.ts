import { compareTexts } from '../../core/cell/text';
import { isTopic } from '../../core/matching/terms';
import { tallyOf } from '../../core/statistics/tally';

/** Comments that what was learned places at a touchpoint. */
export interface LearnedPlace {
  touchpoint: string;
  rows: number;
  /** At most five. */
  words: string[];
}

const MOST = 5;

/** Counts what was learned as it is met: touchpoints in their order, the words that speak for each most often first. */
export function learnedPlaces(touchpoints: readonly string[]): {
  note(place: number, words: readonly string[]): void;
  list(): LearnedPlace[];
} {
  const met = new Map<number, { rows: number; words: Map<string, number> }>();
  return {
    note(place, words) {
      const one = tallyOf(met, place, () => ({ rows: 0, words: new Map<string, number>() }));
      one.rows++;
      for (const word of words) if (isTopic(word)) one.words.set(word, (one.words.get(word) ?? 0) + 1);
    },
    list: () =>
      [...met]
        .sort(([a], [b]) => a - b)
        .map(([place, { rows, words }]) => ({
          touchpoint: touchpoints[place]!,
          rows,
          words: [...words]
            .sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))
            .slice(0, MOST)
            .map(([word]) => word),
        })),
  };
}
