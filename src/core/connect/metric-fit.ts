import { isNoAnswer } from '../cell/answer';
import { textOf } from '../cell/cell';
import { wordIn } from '../cell/header-words';
import { foldText } from '../cell/text';
import type { Metric } from '../declared/metric';
import { isSameMetric } from '../declared/metric';
import type { MetricDraft } from '../declared/metric-draft';
import { metricOf, partsOf } from '../declared/metric-draft';
import type { Look } from './column-look';
import type { Known, MappedColumn } from './mapped-column';
import { isNoWord } from './no-answer-codes';
import type { Fit } from './scale-fit';
import { fitOf, fitsOf } from './scale-fit';
import type { ToolColumn } from './tool';
import type { WordScale } from './word-scales';
import { wordScaleOf } from './word-scales';

/** Names of the metrics that are proposed anew, in the language of the user. */
export type MetricNames = Record<WordScale['name'] | 'rating', string>;

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
    if (column.metric !== '')
      return known.metrics.filter(one => foldText(one.metric.name) === foldText(column.metric)).map(one => certain(one.metric));
    const codes = new Set(given?.notAnswers);
    if (given?.metric !== undefined) {
      const metric = typeof given.metric === 'string' ? metricNamed(given.metric) : (metricNamed(given.metric.name) ?? add(given.metric));
      const fit = metric && !isNarrow(look, metric) ? fitOf(heading, look, metric, codes) : null;
      const others = fitsOf(heading, look, known, codes).filter(other => !metric || !isSameMetric(other.metric, metric));
      return marked([...(fit ? [{ ...fit, by: 'header' as const }] : []), ...others]);
    }
    const fits = fitsOf(heading, look, known);
    if (fits.some(fit => fit.by !== 'numbers')) return marked(fits);
    const made = draftOf(column, known, names);
    const fit = made && fitOf(heading, look, metricOf(made.draft), new Set(made.codes));
    if (!fit) return marked(fits);
    add(made.draft);
    // How often something happens does not say how good it is: such a column is a value only where its words lead to a touchpoint.
    return marked([{ ...fit, by: made.isJudgement ? 'words' : 'numbers' }]);
  }

  function metricNamed(name: string): Metric | undefined {
    return known.metrics.find(one => foldText(one.metric.name) === foldText(name))?.metric;
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
  const answers = [...look.counts.keys()].filter(cell => !isNoAnswer(cell));
  const codes = answers.filter((cell): cell is string => typeof cell === 'string' && isNoWord(cell));
  const found = wordScaleOf(answers.map(textOf)) ?? wordScaleOf(answers.filter(cell => !codes.includes(cell as string)).map(textOf));
  if (found && look.numbers === 0) {
    const { name, levels, highest } = found;
    const words = [...levels].map(([word, level]) => `${word} = ${level}`);
    // The built-in metric of that meaning, with words to it, as long as nobody has set it otherwise.
    const isBuiltIn = name === 'satisfaction' && !known.metrics.some(one => one.isOwn && foldText(one.metric.name) === 'csat');
    return {
      draft: { ...rating(isBuiltIn ? 'CSAT' : names[name], 1, highest), words: words.join('; ') },
      codes: codes.filter(code => !levels.has(code)),
      isJudgement: name !== 'frequency',
    };
  }
  const isRated = wordIn(heading.plain, 'rating') !== '' && wordIn(heading.plain, 'rank') === '';
  if (!isRated || look.numbers < look.filled * 0.9 || !look.isWhole || look.least < 0 || look.most <= 5) return null;
  const highest = [7, 10].find(end => look.most <= end);
  const lowest = look.least === 0 ? 0 : 1;
  return highest === undefined
    ? null
    : { draft: rating(`${names.rating} ${lowest}-${highest}`, lowest, highest), codes: [], isJudgement: true };
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
