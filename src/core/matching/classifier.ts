import { tallyOf } from '../statistics/tally';
import { isPair, partsOf } from './terms';

/** How often each term stands in the examples of each class. */
export interface Counted {
  classes: number;
  byTerm: Map<string, Float64Array>;
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

export const countNothing = (classes: number): Counted => ({ classes, byTerm: new Map() });

/** Counts the different terms of an example. */
export function countTerms({ classes, byTerm }: Counted, terms: readonly string[], place: number): void {
  for (const term of terms) tallyOf(byTerm, term, () => new Float64Array(classes))[place]!++;
}

/**
 * Tells classes by terms: complement naive Bayes, which weighs how rare a term is in all other classes, so that large classes do not swallow small
 * ones. A term speaks with its stems. Weights are worked out when a term is first met.
 * Source: Rennie, Shih, Teevan and Karger, "Tackling the Poor Assumptions of Naive Bayes Text Classifiers", ICML 2003, section 3.1.
 */
export function classifierOf({ classes, byTerm }: Counted): (terms: readonly string[]) => Guess {
  const byPart = new Map<string, Float64Array>();
  const totals = new Float64Array(classes);
  for (const [term, counts] of byTerm) {
    for (const part of partsOf(term)) {
      const all = tallyOf(byPart, part, () => new Float64Array(classes));
      for (let i = 0; i < classes; i++) {
        all[i]! += counts[i]!;
        totals[i]! += counts[i]!;
      }
    }
  }
  const whole = totals.reduce((sum, one) => sum + one, 0);
  const others = totals.map(total => Math.log(whole - total + SMOOTHING * byPart.size));
  const known = new Map<string, Float64Array | null>();

  return terms => {
    const scores = new Float64Array(classes);
    const met: [string, Float64Array][] = [];
    for (const term of terms) {
      const weights = weightsOf(term);
      if (weights === null) continue;
      met.push([term, weights]);
      for (let i = 0; i < classes; i++) scores[i]! += weights[i]!;
    }
    const [best, next] = firstTwo(scores);
    const lead = ([, weights]: [string, Float64Array]): number => weights[best]! - weights[next]!;
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

  function weightsOf(term: string): Float64Array | null {
    let weights = known.get(term);
    if (weights !== undefined) return weights;
    weights = null;
    for (const part of partsOf(term)) {
      const counts = byPart.get(part);
      if (counts === undefined) continue;
      const sum = counts.reduce((all, one) => all + one, 0);
      weights ??= new Float64Array(classes);
      for (let i = 0; i < classes; i++) weights[i]! += others[i]! - Math.log(sum - counts[i]! + SMOOTHING);
    }
    known.set(term, weights);
    return weights;
  }
}

/** Places of the highest and the next number; of equal ones the first. */
function firstTwo(numbers: Float64Array): [number, number] {
  let [best, next] = numbers.length > 1 && numbers[1]! > numbers[0]! ? [1, 0] : [0, Math.min(1, numbers.length - 1)];
  for (let i = 2; i < numbers.length; i++) {
    if (numbers[i]! > numbers[best]!) [best, next] = [i, best];
    else if (numbers[i]! > numbers[next]!) next = i;
  }
  return [best, next];
}
