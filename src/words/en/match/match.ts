import { list, plural, quoted } from '../numbers';

const named = (words: readonly string[]): string => list(words.slice(0, 3).map(word => quoted(word)));
const are = (words: readonly string[]): string => (words.length === 1 ? 'is used' : 'are used');

/** What is said of evidence that names no touchpoint. */
export const match = {
  /** Why a touchpoint is proposed, or none: the words that speak for it, its name, and others that are near. */
  reasons: {
    words: (telling: readonly string[], touchpoint: string): string =>
      `${named(telling)} ${are(telling)} in what is promised at ${quoted(touchpoint)}, or in comments there.`,
    alike: (telling: readonly string[], touchpoint: string): string =>
      `No comment at ${quoted(touchpoint)} has ${named(telling)} yet, but the other words of these comments fit it best.`,
    several: (_: readonly string[], __: string, near: readonly string[]): string =>
      near.length > 1
        ? `It fits ${list(near.slice(0, 2).map(one => quoted(one)))} equally well.`
        : `It may belong to ${quoted(near[0]!)}, but little points to it.`,
    maybe: (telling: readonly string[], touchpoint: string): string =>
      `${named(telling)} ${telling.length === 1 ? 'is a name' : 'are names'} of the touchpoint ${quoted(touchpoint)}, but beside other words it may mean something else. Confirm it once, and it counts everywhere.`,
    new: ([phrase = '', ...beside]: readonly string[]): string =>
      `No touchpoint is known by ${quoted(phrase)}${beside.length === 0 ? '' : `, often said with ${named(beside)}`}. If customers meet you there, a touchpoint is missing.`,
    nothing: (): string => 'None of its words is known at any touchpoint.',
  },
  /** How many comments there are without a touchpoint, and what became of them. */
  counts: ({ free, byRule, byDecision, byLearning, ignored, unmatched }: MatchCounts): string => {
    const parts: [number, string][] = [
      [byRule, 'matched by the touchpoints’ names'],
      [byDecision, 'matched by your decisions'],
      [byLearning, 'matched by what was learned from rows that name their touchpoint'],
      [ignored, 'left out by your decisions'],
      [unmatched, 'not matched yet'],
    ];
    const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${plural(n, what, what)}`);
    return free === 0
      ? 'Every comment has a touchpoint.'
      : `${plural(free, 'comment names', 'comments name')} no touchpoint: ${list(said)}.`;
  },
  /** How sure names are, as measured where a row names its touchpoint itself. */
  named: (right: number, of: number): string =>
    of === 0
      ? 'How often names are right cannot be measured here, because no such row also names its touchpoint; on labelled reviews they were right in 97 of 100.'
      : `Names were right in ${right} of ${plural(of, 'comment')} whose rows also name their touchpoint.`,
  /** How sure what was learned is, as measured. */
  measured: (right: number, of: number): string =>
    `Learned from rows that name their touchpoint: of ${plural(of, 'comment')} held back as a test, ${right} were guessed right. Your own decisions always win.`,
  learned: ({ touchpoint, rows, words }: { touchpoint: string; rows: number; words: readonly string[] }): string =>
    `${touchpoint}: ${plural(rows, 'comment')}, by words such as ${list(words.map(word => quoted(word)))}.`,
  inParts: (rows: number): string =>
    `${plural(rows, 'comment is', 'comments are')} about more than one thing: each sentence counts as a comment where it belongs, the rating for none of them.`,
  unasked: (rows: number): string => `${plural(rows, 'comment stays', 'comments stay')} open: no question would settle enough of them.`,
};

interface MatchCounts {
  free: number;
  byRule: number;
  byDecision: number;
  byLearning: number;
  ignored: number;
  unmatched: number;
}
