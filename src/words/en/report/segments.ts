import type { GridApart, SegmentGrid } from '../../../core/pages/segment-grid';
import { clipped } from '../../clip';
import type { Format } from '../../format';
import { list, plural, quoted } from '../numbers';

/** Names that a sentence holds. */
const most = 6;

const some = (names: readonly string[]): string => {
  const shown = names.slice(0, most).map(name => quoted(name, 40));
  return names.length > most ? `${shown.join(', ')} and ${plural(names.length - most, 'more', 'more')}` : list(shown);
};

/** What is said of promises beside segments. */
export const segments = {
  title: (dimension: string): string => `Promises by ${clipped(dimension, 60)}`,
  none: 'No answer names a segment: add a column such as “Segment: Shop” to the evidence, or connect a column that holds Segment.',
  subtitle: (brand: string, asOf: string, grid: SegmentGrid | null, f: Format): string =>
    [brand, f.date(asOf), ...(grid ? [`${plural(grid.segments.length, 'segment')}, ${plural(grid.rows.length, 'promise')}`] : [])]
      .filter(part => part !== '')
      .join(' · '),
  lead: ({ apart, judged }: SegmentGrid, f: Format): string => {
    if (judged === 0) return 'No segment has enough answers to be judged.';
    const names = [...new Set(apart.map(({ segment }) => segment))];
    if (names.length === 0)
      return `No segment differs from the others beyond chance: all differences between these ${plural(judged, 'figure')} may be chance alone.`;
    const rest = judged - apart.length;
    const others = rest > 0 ? `; the other ${f.count(rest)} of ${plural(judged, 'figure')} may be chance alone` : '';
    return `${some(names)} ${names.length === 1 ? 'differs' : 'differ'} from the others beyond chance${others}.`;
  },
  apart: ({ segment, promise, keptRate, n, rest, hasAction, apart }: GridApart, f: Format): string => {
    const { percent } = f.apart(keptRate, rest);
    const step = apart === 'above' ? 'Ask how they do it.' : hasAction ? 'An action under way names it.' : 'No action names it yet.';
    return `${segment}: ${quoted(promise.text, 60)} kept for ${percent(keptRate)} (${plural(n, 'answer')}), all others ${percent(rest)}. ${step}`;
  },
  unheard: (names: readonly string[], fewest: number): string =>
    `No promise has ${plural(fewest, 'answer')} or more from ${some(names)}: nothing can be said about ${names.length === 1 ? 'it' : 'them'} yet.`,
  notToDo: 'Do not reward or rank anyone by these figures: next time, chance alone could change the order. More answers make it clearer.',
  more: (n: number): string => `And ${plural(n, 'more promise', 'more promises')} without a segment that differs.`,
  others: (names: readonly string[]): string => `Other ways to group the answers: ${list([...names])}.`,
  key: (fewest: number): string =>
    `Percent of answers that keep the promise. Red falls short of what is promised, green reaches it. ▼ and ▲: differs from the others beyond chance, over the whole audit. In brackets: fewer than ${plural(fewest, 'answer')}, not judged. –: nobody answered (not zero). Segments that differ come first, the others by name; a figure from few answers may be off by some 20 points.`,
  all: 'All',
  answers: 'Answers, at most',
};
