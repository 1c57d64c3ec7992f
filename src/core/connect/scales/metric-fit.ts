import { isNoAnswer } from '../../cell/answer';
import { foldText, foldWord } from '../../cell/text';
import { isTimeUnit, unitNamed } from '../../cell/unit';
import { wordIn } from '../../cell/words/header-words';
import { sharedWords, topicOf } from '../../cell/words/likeness';
import type { Metric } from '../../declared/metric';
import { areUsual, isOneName, isSameMetric } from '../../declared/metric';
import type { MetricDraft } from '../../declared/metric-draft';
import { metricOf, partsOf } from '../../declared/metric-draft';
import { asideIn } from '../aside-words';
import type { Look } from '../column-look';
import type { Known, MappedColumn } from '../mapped-column';
import type { Heading } from '../tab-head';
import type { ToolColumn } from '../tool';
import { degreeScaleOf } from './degree-scale';
import { isNoWord } from './no-answer-codes';
import type { Fit } from './scale-fit';
import { fitOf, fitsOf, isSpentTime, SLIPS, unitSaid } from './scale-fit';
import { asksTimeSpent, isCountedTime, isWorkingTime } from './spent-time';
import type { ShownScale, WordScale } from './word-scales';
import { wordScaleOf } from './word-scales';

/** Names of the metrics that are proposed anew, in the language of the workbook. */
export type MetricNames = Record<WordScale['name'] | 'rating', string> & {
  /** A time in a unit such as `hours`. */
  time(unit: string): string;
  /** What it takes from one column to another. */
  span(from: string, until: string): string;
};

/** Finds the metrics of columns; where no known one will do it drafts one, which columns after that may use as well. */
export interface Fitter {
  /** The likeliest first; `given` is what a tool says of the column. */
  fitsOf(column: MappedColumn, given: ToolColumn | null): Fit[];
  /** What is known with the drafts. */
  known(): Known;
  drafts(): MetricDraft[];
}

export function fitter(workbook: Known, names: MetricNames): Fitter {
  let known = workbook;
  const drafts = new Map<string, MetricDraft>();
  return { fitsOf: find, known: () => known, drafts: () => [...drafts.values()] };

  function find(column: MappedColumn, given: ToolColumn | null): Fit[] {
    const { heading, look } = column;
    if (column.metric !== '') return known.metrics.filter(one => isOneName(one.metric.name, column.metric)).map(one => certain(one.metric));
    const codes = new Set(given?.notAnswers);
    if (given?.metric !== undefined) {
      const metric = typeof given.metric === 'string' ? metricNamed(given.metric) : (metricNamed(given.metric.name) ?? add(given.metric));
      const fit = metric && !isNarrow(look, metric) ? fitOf(heading, look, metric, codes) : null;
      const others = fitsOf(heading, look, known, codes).filter(other => !metric || !isSameMetric(other.metric, metric));
      return marked([...(fit ? [{ ...fit, by: 'header' as const }] : []), ...others]);
    }
    const fits = fitsOf(heading, look, known);
    // A rating of the user's own may be promised elsewhere alone: then a new one is there to be taken.
    const isOpen = (fit: Fit): boolean => fit.by === 'numbers' || (fit.by === 'header' && isOwnRating(fit.metric));
    if (!fits.every(isOpen) || fits.some(isSpentTime)) return marked(fits);
    const made = draftOf(column, known, names);
    const drafted = made && fitOf(heading, look, metricOf(made.draft), new Set(made.codes));
    if (!drafted) return marked(fits);
    const isKnown = known.metrics.some(one => isOneName(one.metric.name, made.draft.name));
    if (fits.length > 0 && isKnown && !drafts.has(foldText(made.draft.name))) return marked(fits);
    const metric = add(apart(made.draft));
    // How often something happens does not say how good it is: such a column is a value only where its words lead to a touchpoint.
    const fit: Fit = { ...drafted, metric, by: made.isJudgement ? 'words' : 'numbers' };
    return marked([...fits.filter(one => one.by === 'header'), fit, ...fits.filter(one => one.by !== 'header')]);
  }

  /** A draft under a name of its own where another column has drafted another scale under the same. */
  function apart(draft: MetricDraft): MetricDraft {
    const isAnother = (before: MetricDraft): boolean => {
      const levels = new Map(partsOf(before.words).map(part => part.split(' = ') as [string, string]));
      return (
        before.highest !== draft.highest ||
        partsOf(draft.words).some(part => levels.has(part.split(' = ')[0]!) && levels.get(part.split(' = ')[0]!) !== part.split(' = ')[1])
      );
    };
    let name = draft.name;
    for (let i = 2; drafts.has(foldText(name)) && isAnother(drafts.get(foldText(name))!); i++) name = `${draft.name} ${i}`;
    return { ...draft, name };
  }

  function isOwnRating(metric: Metric): boolean {
    return metric.kind === 'rating' && known.metrics.some(one => one.isOwn && isSameMetric(one.metric, metric));
  }

  function metricNamed(name: string): Metric | undefined {
    return known.metrics.find(one => isOneName(one.metric.name, name))?.metric;
  }

  function marked(fits: Fit[]): Fit[] {
    return fits.map(fit => ({ ...fit, isNew: drafts.has(foldText(fit.metric.name)) }));
  }

  /** Two columns may know different words of one scale. */
  function add(draft: MetricDraft): Metric {
    const before = drafts.get(foldText(draft.name));
    const words = new Set([...partsOf(before?.words ?? ''), ...partsOf(draft.words)]);
    const inOrder = [...words].sort((a, b) => Number(/\d+$/.exec(a)?.[0]) - Number(/\d+$/.exec(b)?.[0]));
    const merged = { ...draft, words: inOrder.join('; ') };
    drafts.set(foldText(draft.name), merged);
    const metric = metricOf(merged);
    const isIt = (one: Metric | null): boolean => one !== null && isSameMetric(one, metric);
    const isKnown = known.metrics.some(one => isIt(one.metric));
    known = {
      ...known,
      metrics: isKnown
        ? known.metrics.map(one => (isIt(one.metric) ? { ...one, metric } : one))
        : [...known.metrics, { metric, isOwn: false }],
      promises: known.promises.map(one => (isIt(one.metric) ? { ...one, metric } : one)),
    };
    return metric;
  }
}

/** A tool asks in several ways: where nobody of many goes beyond 5, it was not from 0 to 10. */
const isNarrow = (look: Look, { kind }: Metric): boolean => kind === 'likelihood' && look.filled >= 30 && look.most <= 5;

const certain = (metric: Metric): Fit => ({
  metric,
  sorted: { on: 1, none: 0, coded: 0, off: 0, codes: [], levels: new Set() },
  by: 'header',
  word: '',
  isNew: false,
});

/** A new metric for answers that no known one can read; null where they show no scale. */
function draftOf(
  { heading, look }: MappedColumn,
  known: Known,
  names: MetricNames,
): { draft: MetricDraft; codes: string[]; isJudgement: boolean } | null {
  const shown = shownScale(look);
  if (shown && look.numbers === 0) {
    const { name, levels, highest, codes } = shown;
    const words = [...levels].sort(([, a], [, b]) => a - b).map(([word, level]) => `${word} = ${level}`);
    // The built-in metric of that meaning, with words to it, as long as nobody has set it otherwise, or reads another scale on it.
    const isSet = known.metrics.some(one => one.isOwn && isOneName(one.metric.name, 'CSAT'));
    const isTaken =
      [...(known.inUse ?? [])].some(used => isOneName(used, 'CSAT')) &&
      !areUsual(new Map([...levels].map(([word, level]) => [foldWord(word), level])));
    const isBuiltIn = name === 'satisfaction' && highest === 5 && !isSet && !isTaken;
    const called = isBuiltIn ? nameOfKnown('CSAT', known) : freeName(name in names ? names[name as WordScale['name']] : name, known);
    return { draft: { ...rating(called, 1, highest), words: words.join('; ') }, codes, isJudgement: name !== 'frequency' };
  }
  // A time that the header calls by a metric's name is that one, in another unit: that is said of it, and no second one is made.
  const isNamed = known.metrics.some(
    ({ metric }) => metric.kind === 'duration' && sharedWords(topicOf(metric.name), heading.topic).length > 0,
  );
  const isSpent = !isNamed && asksTimeSpent(heading.plain) && !isWorkingTime(heading.plain) && !isCountedTime(heading.plain);
  const unit = isSpent ? unitNamed(unitSaid(heading.plain)) : undefined;
  if (unit !== undefined && isTimeUnit(unit) && look.numbers > look.filled / 2 && look.least >= 0) {
    const draft: MetricDraft = { ...rating(freeName(names.time(unit), known), 0, 0), kind: 'duration', highest: null, unit };
    return { draft: { ...draft, better: 'lower', keptWhen: '' }, codes: [], isJudgement: false };
  }
  const isMark = look.numbers >= look.filled * 0.9 && look.isWhole && look.least >= -1 && asideIn(heading.plain, 'counting') === '';
  const ends = isMark && wordIn(heading.plain, 'rank') === '' ? endsOf(heading, look) : null;
  if (ends === null) return null;
  const [lowest, highest] = ends;
  return { draft: rating(freeName(`${names.rating} ${lowest}-${highest}`, known), lowest, highest), codes: [], isJudgement: true };
}

/** The scale that the words of a column are, beside those that say that there is no answer, and slips; null where they are none. */
function shownScale(look: Look): (ShownScale & { codes: string[] }) | null {
  const answers = [...look.counts.keys()].filter((cell): cell is string => typeof cell === 'string' && !isNoAnswer(cell));
  const codes = answers.filter(isNoWord);
  const rest = answers.filter(answer => !codes.includes(answer));
  const slips = slipsOf(rest, look);
  for (const some of [answers, rest, rest.filter(answer => !slips.has(answer))]) {
    const found = wordScaleOf(some) ?? degreeScaleOf(some);
    if (found) return { ...found, codes: codes.filter(code => !found.levels.has(code)) };
  }
  return null;
}

/** The rarest answers, as far as they are few enough to be slips. */
function slipsOf(answers: readonly string[], { counts, filled }: Look): Set<string> {
  const slips = new Set<string>();
  let sum = 0;
  for (const answer of [...answers].sort((a, b) => counts.get(a)! - counts.get(b)!)) {
    sum += counts.get(answer)!;
    if (sum > filled * SLIPS) break;
    slips.add(answer);
  }
  return slips;
}

/** What the workbook calls a built-in metric. */
export const nameOfKnown = (name: string, { metrics }: Pick<Known, 'metrics'>): string =>
  metrics.find(({ metric }) => isOneName(metric.name, name))?.metric.name ?? name;

/** A name that no metric of the user's own bears: the row of Metrics that stands there is never changed, and a second one would not be read. */
function freeName(name: string, known: Known): string {
  const isTaken = (one: string): boolean => known.metrics.some(({ metric, isOwn }) => isOwn && foldText(metric.name) === foldText(one));
  let free = name;
  for (let i = 2; isTaken(free); i++) free = `${name} ${i}`;
  return free;
}

/** The ends of a scale of numbers: as the header tells them, or as the answers reach them where it asks for a rating. */
function endsOf({ plain, scale }: Heading, look: Look): [number, number] | null {
  if (scale) return [scale.lowest ?? (look.least === 0 ? 0 : 1), scale.highest];
  const isRated = wordIn(plain, 'rating') !== '' && wordIn(plain, 'likelihood') === '';
  return isRated && look.least >= 0 && (look.most === 7 || look.most === 10) ? [look.least === 0 ? 0 : 1, look.most] : null;
}

/** A rating of which the two best levels keep a promise. */
const rating = (name: string, lowest: number, highest: number): MetricDraft => ({
  name,
  kind: 'rating',
  lowest,
  highest,
  unit: '',
  better: 'higher',
  keptWhen: `>= ${highest - 1}`,
  words: '',
});
