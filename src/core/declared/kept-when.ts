import type { Cell } from '../cell/cell';
import { isBlank } from '../cell/cell';
import { readNumbers } from '../cell/number';
import { foldText, foldWord } from '../cell/text';
import { unitRatio } from '../cell/unit';
import { yesNoOf } from '../cell/yes-no';
import type { Metric, Test } from './metric';
import { areSameAnswers, readOneOf, writeOneOf } from './one-of';

/** Words before or after an amount, by the bound they set. A pattern is matched against lowered text. */
const bounds: { bound: 'from' | 'to' | 'above' | 'below' | 'is'; before?: RegExp; after?: RegExp }[] = [
  {
    bound: 'from',
    before:
      /^(>=|=>|≥|at least|min(imum)?\.?( of)?|not? less than|no fewer than|co najmniej|przynajmniej|minimum|od|至少|不少于|不少於|不低于|不低於)\s*/,
    after: /\s*(\+|or more|or higher|or above|and above|and up|and more|lub wi[eę]cej|i wi[eę]cej|或以上|及以上|以上)$/,
  },
  {
    bound: 'to',
    before:
      /^(<=|=<|≤|at most|max(imum)?\.?( of)?|not? more than|no later than|no longer than|within|in up to|in|up to|najwyżej|co najwyżej|nie więcej niż|nie później niż|maksymalnie|do|w ciągu|不超过|不超過|不多于|不多於|最多)\s*/,
    after:
      /\s*(or less|or fewer|or lower|or below|or sooner|or faster|and below|or under|lub mniej|i mniej|或以下|及以下|以下|以内|以內|之内|之內|内|內)$/,
  },
  {
    bound: 'below',
    before:
      /^(<|under|less than|fewer than|below|shorter than|faster than|poniżej|mniej niż|krócej niż|少于|少於|低于|低於|未满|未滿|不到|不足)\s*/,
  },
  {
    bound: 'above',
    before: /^(>|over|more than|above|longer than|greater than|powyżej|więcej niż|ponad|超过|超過|多于|多於|高于|高於)\s*/,
  },
  { bound: 'is', before: /^(==?|is|equals|exactly|dokładnie|等于|等於)\s*/ },
];

const RANGE = /^(?:between|from|od|między)?\s*(.+?)\s*(?:-|–|—|\.\.+|\bto\b|\band\b|\bdo\b|\bi\b|至|到)\s*(.+)$/;
const TOP = /^(?:the )?top[ -]*(\d)(?:[ -]*box(?:es)?)?$/;

/**
 * Reads *Kept when* or *Customers expect* on a metric's scale: `>= 4`, `at least 4`, `4 or more`, `within 2 days`, `under 5 minutes`,
 * `yes`, `= 5`, `top 2`, `9-10`, `between 4 and 5`, and a word of the scale; of a Choice `one of: a; b`. Amounts in another unit are converted.
 * undefined where it cannot be read; a number alone is none, for it does not say which way.
 */
export function readTest(cell: Cell, metric: Metric): Test | undefined {
  if (isBlank(cell) || typeof cell === 'number') return undefined;
  if (metric.kind === 'choice') return readOneOf(String(cell), metric);
  const text = String(cell).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const top = TOP.exec(text);
  if (top) return topOf(Number(top[1]), metric);
  const word = wordOf(text, metric);
  if (word !== undefined) return exactly(word);
  const better = /^(.+) or better$/.exec(text);
  if (better) return boundedBy(metric.better === 'higher' ? 'from' : 'to', readAmount(better[1]!, metric));
  for (const { bound, before, after } of bounds) {
    const rest = before?.test(text) ? text.replace(before, '') : after?.test(text) ? text.replace(after, '') : undefined;
    const test = rest === undefined ? undefined : boundedBy(bound, readAmount(rest, metric));
    if (test) return test;
  }
  const range = RANGE.exec(text);
  if (!range) return undefined;
  const to = readAmount(range[2]!, metric);
  const from = readAmount(range[1]!, metric, range[2]!);
  return from === undefined || to === undefined || from > to ? undefined : { from, to, isFromOpen: false, isToOpen: false };
}

function boundedBy(bound: 'from' | 'to' | 'above' | 'below' | 'is', amount: number | undefined): Test | undefined {
  if (amount === undefined) return undefined;
  if (bound === 'is') return exactly(amount);
  const isLower = bound === 'from' || bound === 'above';
  return { from: isLower ? amount : null, to: isLower ? null : amount, isFromOpen: bound === 'above', isToOpen: bound === 'below' };
}

const exactly = (value: number): Test => ({ from: value, to: value, isFromOpen: false, isToOpen: false });

/** The best `count` steps of a scale. */
function topOf(count: number, metric: Metric): Test | undefined {
  const { lowest, highest, better } = metric;
  if (metric.kind !== 'rating' && metric.kind !== 'likelihood') return undefined;
  if (better === 'higher') return highest === null ? undefined : { ...exactly(highest), from: highest - count + 1 };
  return lowest === null ? undefined : { ...exactly(lowest), to: lowest + count - 1 };
}

/** A word of the scale, or yes and no, as a value. */
function wordOf(text: string, metric: Metric): number | undefined {
  return metric.words.get(foldWord(text)) ?? (metric.kind === 'yes-no' ? yesNoOf(text) : undefined);
}

/** Words for one step of a rating, which carry no unit. */
const points = new Set(
  [
    'stars',
    'star',
    'points',
    'point',
    'pts',
    'gwiazdki',
    'gwiazdek',
    'gwiazdka',
    'punkty',
    'punktow',
    'pkt',
    '星',
    '分',
    '颗星',
    '顆星',
  ].map(foldText),
);

/** A number with an optional unit, in the metric's own unit. In `1 to 2 days` the first amount takes the unit of `other`. */
function readAmount(text: string, metric: Metric, other = ''): number | undefined {
  const word = wordOf(text, metric);
  if (word !== undefined) return word;
  const plain = metric.kind === 'amount' ? text.trim().replace(/^\p{Sc}\s*/u, '') : text.trim();
  const found = /^([-+−]?[\d.,\s]*\d)\s*(.*)$/.exec(plain);
  const readings = found ? readNumbers(found[1]!) : [];
  if (!found || readings.length !== 1) return undefined;
  const unit = found[2]!.trim() || other.replace(/^[-+−]?[\d.,\s]*\d\s*/, '').trim();
  const number = readings[0]!;
  if (metric.kind === 'share')
    return unit === '%' || (number > 1 && metric.highest === 1) ? number / (metric.highest === 100 ? 1 : 100) : number;
  if (unit === '') return number;
  if (points.has(foldText(unit)) && (metric.kind === 'rating' || metric.kind === 'likelihood')) return number;
  const ratio = unitRatio(unit.replace(/[.']$/, ''), metric.unit);
  return ratio === undefined ? undefined : number * ratio;
}

/**
 * The test as the audit read it; reading it again gives the same test.
 * @example writeTest(atMost(2), delivery) //=> '<= 2 days'
 */
export function writeTest(test: Test, metric: Metric): string {
  if (test.oneOf) return writeOneOf(test, metric);
  const { from, to } = test;
  const amount = (value: number): string => writeLevel(value, metric);
  if (from !== null && to !== null) {
    if (from !== to) return `${writeNumber(from, metric)} to ${amount(to)}`;
    return metric.kind === 'yes-no' ? amount(from) : `= ${amount(from)}`;
  }
  if (from !== null) return `${test.isFromOpen ? '>' : '>='} ${amount(from)}`;
  return to === null ? '' : `${test.isToOpen ? '<' : '<='} ${amount(to)}`;
}

/** A level of the scale with its unit: `2 days`, `95%`, `yes`. */
function writeLevel(value: number, metric: Metric): string {
  if (metric.kind === 'yes-no' && (value === 0 || value === 1)) return value === 1 ? 'yes' : 'no';
  return metric.unit && metric.kind !== 'share' ? `${writeNumber(value, metric)} ${metric.unit}` : writeNumber(value, metric);
}

/** Without float noise: at most 10 decimals. `1.1250` has a zero more, for `1.125` could mean thousands. */
function writeNumber(value: number, metric: Metric): string {
  const isPercent = metric.kind === 'share' && metric.highest === 1;
  const plain = `${Number((isPercent ? value * 100 : value).toFixed(10))}`;
  return `${plain}${readNumbers(plain).length > 1 ? '0' : ''}${isPercent ? '%' : ''}`;
}

/** The level a promise names: the end of its test that customers care about; null where it names answers. */
export function levelOf(test: Test, metric: Metric): number | null {
  return metric.better === 'higher' ? (test.from ?? test.to) : (test.to ?? test.from);
}

/** False for a test that no value of the scale can pass. */
export function isOnScale(test: Test, { lowest, highest }: Metric): boolean {
  if (test.from !== null && highest !== null && (test.isFromOpen ? test.from >= highest : test.from > highest)) return false;
  return !(test.to !== null && lowest !== null && (test.isToOpen ? test.to <= lowest : test.to < lowest));
}

/** True for two tests that the same values pass on a scale with these ends: `top 2` and `>= 4` of 1 to 5. */
export const isSameTest = (a: Test, b: Test, { lowest, highest }: Pick<Metric, 'lowest' | 'highest'>): boolean =>
  areSameAnswers(a, b) ??
  ((a.from ?? lowest) === (b.from ?? lowest) &&
    (a.to ?? highest) === (b.to ?? highest) &&
    a.isFromOpen === b.isFromOpen &&
    a.isToOpen === b.isToOpen);
