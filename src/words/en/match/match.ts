import { list, plural, quoted } from '../numbers';

const named = (words: readonly string[]): string => list(words.slice(0, 3).map(word => quoted(word)));
const are = (words: readonly string[]): string => (words.length === 1 ? 'is a word' : 'are words');

/** What is said of evidence that names no touchpoint. */
export const match = {
  /** Why a touchpoint is proposed, or none: the words that speak for it, its name, and others that are near. */
  reasons: {
    words: (telling: readonly string[], touchpoint: string): string =>
      `${named(telling)} ${are(telling)} of what is promised at ${quoted(touchpoint)}, or of comments there.`,
    alike: (telling: readonly string[], touchpoint: string): string =>
      `No comment at ${quoted(touchpoint)} has ${named(telling)} yet, but the other words of these speak most of it.`,
    several: (_: readonly string[], __: string, near: readonly string[]): string =>
      near.length > 1
        ? `It says as much of ${list(near.slice(0, 2).map(one => quoted(one)))}.`
        : `It may belong to ${quoted(near[0]!)}, but little speaks for it.`,
    maybe: (telling: readonly string[], touchpoint: string): string =>
      `${named(telling)} ${telling.length === 1 ? 'is a name' : 'are names'} of the touchpoint ${quoted(touchpoint)}, but beside other words it may mean something else. Confirm it once, and it counts wherever it stands.`,
    new: ([phrase = '', ...beside]: readonly string[]): string =>
      `No touchpoint is known by ${quoted(phrase)}${beside.length === 0 ? '' : `, often said with ${named(beside)}`}. If customers meet you there, your map lacks a touchpoint.`,
    nothing: (): string => 'No word of it is known at any touchpoint.',
  },
  /** How many comments there are without a touchpoint, and what became of them. */
  counts: ({ free, byRule, byDecision, byLearning, ignored, unmatched }: MatchCounts): string => {
    const parts: [number, string][] = [
      [byRule, 'matched by the touchpoints’ names'],
      [byDecision, 'matched by your decisions'],
      [byLearning, 'matched by what was learned from the rows that you have placed'],
      [ignored, 'left out by your decisions'],
      [unmatched, 'not matched yet'],
    ];
    const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${plural(n, what, what)}`);
    return free === 0
      ? 'No comment lacks a touchpoint.'
      : `${plural(free, 'comment names', 'comments name')} no touchpoint: ${list(said)}.`;
  },
  /** How sure names are, as measured where a row names its touchpoint itself. */
  named: (right: number, of: number): string =>
    of === 0
      ? 'How often names are right cannot be measured here, for no such row names its touchpoint itself, too; on labelled reviews it was in 97 of 100.'
      : `Names were right in ${right} of ${plural(of, 'comment')} whose rows name their touchpoint themselves, too.`,
  /** How sure what was learned is, as measured. */
  measured: (right: number, of: number): string =>
    `Learned from the rows that you have placed: of ${plural(of, 'comment')} held out and guessed, ${right} were guessed rightly. A decision of yours always wins.`,
  learned: ({ touchpoint, rows, words }: { touchpoint: string; rows: number; words: readonly string[] }): string =>
    `${touchpoint}: ${plural(rows, 'comment')}, by words such as ${list(words.map(word => quoted(word)))}.`,
  inParts: (rows: number): string =>
    `${plural(rows, 'comment speaks', 'comments speak')} of more than one thing: each sentence counts as a comment where it belongs, the mark for none of them.`,
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
