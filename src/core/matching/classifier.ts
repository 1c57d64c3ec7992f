import { tallyOf } from '../statistics/tally';
import { isPair, partsOf } from './terms';

/** How often each term, with its stems, stands in the examples of each class. */
export interface Counted {
  classes: number;
  byPart: Map<string, number[]>;
  /** Of all parts together, class by class. */
  totals: number[];
}

/** The class that some terms speak for. */
export interface Guess {
  /** Place of the class. */
  best: number;
  /** How far it lies before the next one; less for each further term, for those of one comment go together. 0 where nothing is known. */
  margin: number;
  /** The share of the comment's words of which something is known; pairs of letters are no words. */
  known: number;
  /** The terms that speak for it, the strongest first. */
  telling(): string[];
}

/** What is added to every count, so that a term which a class has not met rules nothing out. */
const SMOOTHING = 1;
/** Fewer known terms than this do not make a guess surer. */
const FEW = 4;
const TELLING = 5;

export const countNothing = (classes: number): Counted => ({ classes, byPart: new Map(), totals: new Array<number>(classes).fill(0) });

/** Counts the different terms of an example. */
export function countTerms({ classes, byPart, totals }: Counted, terms: readonly string[], place: number): void {
  for (const term of terms) {
    for (const part of partsOf(term)) {
      tallyOf(byPart, part, () => new Array<number>(classes).fill(0))[place]!++;
      totals[place]!++;
    }
  }
}

/**
 * Tells classes by terms: complement naive Bayes, which weighs how rare a term is in all other classes, so that large classes do not swallow small
 * ones. A term speaks with its stems. Weights are worked out when a term is first met. What is counted in `less`, a part of `all`, is left out.
 * Source: Rennie, Shih, Teevan and Karger, "Tackling the Poor Assumptions of Naive Bayes Text Classifiers", ICML 2003, section 3.1.
 */
export function classifierOf(all: Counted, less: Counted = countNothing(all.classes)): (terms: readonly string[]) => Guess {
  const { classes } = all;
  const totals = all.totals.map((total, i) => total - less.totals[i]!);
  const whole = sumOf(totals);
  let parts = all.byPart.size;
  for (const [part, counts] of less.byPart) if (sumOf(counts) === sumOf(all.byPart.get(part)!)) parts--;
  const others = totals.map(total => Math.log(whole - total + SMOOTHING * parts));
  const none = new Array<number>(classes).fill(0);
  const known = new Map<string, number[] | null>();

  return terms => {
    const scores = new Array<number>(classes).fill(0);
    const met: [string, number[]][] = [];
    for (const term of terms) {
      const weights = weightsOf(term);
      if (weights === null) continue;
      met.push([term, weights]);
      for (let i = 0; i < classes; i++) scores[i]! += weights[i]!;
    }
    const [best, next] = firstTwo(scores);
    const lead = ([, weights]: [string, number[]]): number => weights[best]! - weights[next]!;
    const telling = (): string[] =>
      met
        .filter(one => lead(one) > 0)
        .sort((a, b) => lead(b) - lead(a) || (a[0] < b[0] ? -1 : 1))
        .slice(0, TELLING)
        .map(([term]) => term);
    const margin = (scores[best]! - scores[next]!) / Math.sqrt(Math.max(FEW, met.length));
    return {
      best,
      margin,
      known: shareOf(terms),
      telling,
    };
  };

  function shareOf(terms: readonly string[]): number {
    const words = terms.filter(term => !isPair(term));
    return words.filter(word => weightsOf(word) !== null).length / Math.max(1, words.length);
  }

  function weightsOf(term: string): number[] | null {
    let weights = known.get(term);
    if (weights !== undefined) return weights;
    weights = null;
    for (const part of partsOf(term)) {
      const counts = all.byPart.get(part);
      if (counts === undefined) continue;
      const own = less.byPart.get(part) ?? none;
      const sum = sumOf(counts) - sumOf(own);
      if (sum === 0) continue;
      weights ??= new Array<number>(classes).fill(0);
      for (let i = 0; i < classes; i++) weights[i]! += others[i]! - Math.log(sum - (counts[i]! - own[i]!) + SMOOTHING);
    }
    known.set(term, weights);
    return weights;
  }
}

const sumOf = (counts: number[]): number => counts.reduce((sum, one) => sum + one, 0);

/** Places of the highest and the next number; of equal ones the first. */
function firstTwo(numbers: number[]): [number, number] {
  let [best, next] = numbers.length > 1 && numbers[1]! > numbers[0]! ? [1, 0] : [0, Math.min(1, numbers.length - 1)];
  for (let i = 2; i < numbers.length; i++) {
    if (numbers[i]! > numbers[best]!) [best, next] = [i, best];
    else if (numbers[i]! > numbers[next]!) next = i;
  }
  return [best, next];
}
