import { foldText } from '../cell/text';
import { unitNamed, unitRatio } from '../cell/unit';
import { countedShare } from '../cell/words/spoken-share';
import type { Holds, SourceKind } from '../declared/choices';
import { holdsWords } from '../declared/choices';
import { writeTest } from '../declared/kept-when';
import type { Metric } from '../declared/metric';
import type { MetricDraft } from '../declared/metric-draft';
import { sourceKinds } from '../declared/source-words';
import { limitOf } from './decide';
import type { Guide, Other, Question, Telling } from './question';
import type { Subject } from './subject';
import { scaleFor } from './subject';
import { goodWithWritten } from './telling/written-test';
import { measuresApart } from './times/own-measure';

/*
 * What confirming writes, worked out of what was decided:
 *
 *   questions -> a metric for each that has none, its streams in Sources, Metric and Kept when of promises that have none
 *   the rest  -> rows of Sources that serve the whole tab
 */

/** A row of Sources. */
export interface SourceDraft {
  column: string;
  holds: Holds;
  touchpoint: string;
  metric: string;
  notAnswers: string[];
  source: SourceKind | null;
}

export interface Writing {
  sources: SourceDraft[];
  metrics: MetricDraft[];
  /** Answers that join the words of a Choice that is there already. */
  answers: { metric: string; add: string[] }[];
  /**
   * Of promises: *Metric*, *Kept when* and *Promised for* where they have none; `instead` is the metric that the first two take the place of,
   * '' where there is none; `share` is 0..1, null where the words do not say; `isChanged` where a limit that stands there gives way.
   */
  promises: { id: string; metric: string; keptWhen: string; instead: string; share: number | null; isChanged?: true }[];
  /** Rows of Sources of other tabs that told by the one metric tell by the other, too: what was told of a promise stays told. */
  carried: { touchpoint: string; from: string; to: string }[];
  /** Questions that count. */
  counted: number;
}

/** What is known of the workbook beside the promises. */
export interface Workbench {
  subjects: readonly Subject[];
  metricOf(name: string): Metric | null;
  /** What it takes from one column to another, as a metric is called. */
  spanOf(from: string, until: string): string;
}

/** True for a question that counts once it is confirmed. */
export function isCounted(question: Question, { subjects }: Pick<Workbench, 'subjects'>): boolean {
  const isAbout = question.tells.some(({ promise }) => subjects.some(one => one.id === promise));
  if (!isAbout && question.touchpoint === '') return false;
  if (question.kind === 'words' && question.asks === 'got' && question.touchpoint === '')
    return (
      question.good.length > 0 ||
      question.tells.some(({ promise }) => {
        const subject = subjects.find(one => one.id === promise);
        return subject && scaleFor(question.kind, subject);
      })
    );
  return true;
}

export function writingOf(guide: Guide, bench: Workbench): Writing {
  const counted = guide.questions.filter(question => isCounted(question, bench));
  const writing: Writing = { sources: [], metrics: [], answers: [], promises: [], carried: [], counted: 0 };
  const apart = measuresApart(counted, bench.subjects, bench.metricOf);
  const measured = new Map<string, string>();
  for (const question of counted) if (question.asks === 'got') for (const one of streamsOf(question)) add(question, one);
  for (const question of counted) if (question.asks === 'expects') addExpected(question);
  for (const other of guide.others) addOther(other);
  addApart();
  return { ...writing, sources: withoutDoubles(writing.sources) };

  /** One stream for each touchpoint and way of measuring that a question tells about. */
  function streamsOf(question: Question): { touchpoint: string; metric: string; tellings: { telling: Telling; subject: Subject }[] }[] {
    const streams = new Map<string, { touchpoint: string; metric: string; tellings: { telling: Telling; subject: Subject }[] }>();
    for (const telling of question.tells) {
      const subject = bench.subjects.find(one => one.id === telling.promise);
      if (!subject || isAgainst(question, subject)) continue;
      const scale = scaleFor(question.kind, subject);
      const metric = scale ? (apart.get(subject.id) ?? scale).name : metricNameOf(question, subject.touchpoint);
      const key = `${subject.touchpoint}\n${foldText(metric)}`;
      const stream = streams.get(key) ?? { touchpoint: subject.touchpoint, metric, tellings: [] };
      stream.tellings.push({ telling, subject });
      streams.set(key, stream);
    }
    if (streams.size === 0 && question.touchpoint === '') return [];
    if (streams.size === 0) return [{ touchpoint: question.touchpoint, metric: metricNameOf(question, question.touchpoint), tellings: [] }];
    return [...streams.values()];
  }

  /** What a question measures goes by its own name, but for a built-in scale of numbers that nothing else at the touchpoint is measured by. */
  function metricNameOf(question: Question, touchpoint: string): string {
    if (question.kind === 'lateness') return nameOfBuiltIn(question.hasTime ? EXACT : ON_TIME);
    if (question.kind === 'time') return bench.spanOf(question.column, question.until);
    if (question.kind === 'words') return question.column;
    const isKnown = bench.metricOf(question.metric)?.better === question.better;
    const others = guide.questions.filter(
      one => one.kind === 'numbers' && one.tells.length > 0 && foldText(one.metric) === foldText(question.metric),
    );
    const isTaken = bench.subjects.some(
      one => one.touchpoint === touchpoint && one.scale && foldText(one.scale.name) === foldText(question.metric),
    );
    return isKnown && others.length === 1 && !isTaken ? question.metric : question.column;
  }

  /** What the workbook calls a built-in metric. */
  function nameOfBuiltIn(name: string): string {
    return bench.metricOf(name)?.name ?? name;
  }

  function add(question: Question, { touchpoint, metric, tellings }: ReturnType<typeof streamsOf>[number]): void {
    const known = bench.metricOf(metric);
    const notAnswers = question.none.map(({ text }) => text);
    const row = (column: string, holds: Holds): void => {
      const source = question.kind === 'time' || question.kind === 'lateness' ? 'operations' : sourceOf(guide);
      writing.sources.push({ column, holds, touchpoint, metric, notAnswers, source });
    };
    if (question.kind === 'time') {
      row(question.column, 'started');
      row(question.until, 'finished');
    } else if (question.kind === 'lateness') {
      row(question.column, 'promised');
      row(question.until, 'actual');
    } else row(question.column, 'value');
    writing.counted++;
    const draft = known || tellings.some(({ subject }) => apart.has(subject.id)) ? null : draftOf(question, metric, tellings, guide, bench);
    if (draft && !writing.metrics.some(one => foldText(one.name) === foldText(metric))) writing.metrics.push(draft);
    if (known?.kind === 'choice' && question.kind === 'words') {
      const listed = new Set((known.answers ?? []).map(foldText));
      const fresh = question.answers.map(answer => answer.text).filter(text => !listed.has(foldText(text)));
      if (fresh.length > 0) writing.answers.push({ metric: known.name, add: fresh });
    }
    for (const { telling, subject } of tellings) {
      measured.set(subject.id, metric);
      const good = isOn(subject, metric) ? goodWithWritten(question, guide, subject) : question.good;
      const keptWhen = keptWhenOf({ ...question, good }, telling) || (isSpan(question) ? (subject.said?.keptWhen ?? '') : '');
      const isNew = scaleFor(question.kind, subject) === null;
      const isOwn = isNew || (known?.kind === 'choice' && question.kind === 'words');
      const instead = isNew ? (subject.scale?.name ?? '') : '';
      if (isOwn)
        writing.promises.push({ id: subject.id, metric, keptWhen, instead, share: subject.said?.share ?? countedShare(subject.text) });
    }
  }

  /** Promises that shared a metric are measured by their own from now on; a limit that somebody wrote stays. */
  function addApart(): void {
    for (const [id, metric] of apart) {
      const { scale, touchpoint, isSpoken } = bench.subjects.find(one => one.id === id)!;
      const from = scale!.name;
      const { name, kind, lowest, highest, unit, better, keptWhen } = metric;
      const draft = { name, kind, lowest, highest, unit, better, keptWhen: keptWhen ? writeTest(keptWhen, metric) : '', words: '' };
      if (!bench.metricOf(name) && !writing.metrics.some(one => one.name === name)) writing.metrics.push(draft);
      writing.promises.push({ id, metric: name, keptWhen: '', instead: from, share: null });
      const isCarried = writing.carried.some(one => one.touchpoint === touchpoint && one.to === name);
      if (!isSpoken && !isCarried) writing.carried.push({ touchpoint, from, to: name });
    }
  }

  function addExpected(question: Question): void {
    for (const { promise } of question.tells) {
      const subject = bench.subjects.find(one => one.id === promise);
      const metric = measured.get(promise) ?? subject?.scale?.name;
      if (!subject || metric === undefined) continue;
      const notAnswers = question.none.map(({ text }) => text);
      writing.sources.push({
        column: question.column,
        holds: 'expected',
        touchpoint: subject.touchpoint,
        metric,
        notAnswers,
        source: null,
      });
      writing.counted++;
    }
  }

  function addOther({ column, holds, touchpoint, notAnswers, byHand }: Other): void {
    if (holds === null || !isHolds(holds)) return;
    if (byHand) {
      writing.sources.push({ column, holds, touchpoint, metric: byHand.metric, notAnswers, source: sourceNamed(byHand.source) });
      if (holds === 'value' || holds === 'started' || holds === 'promised') writing.counted++;
      return;
    }
    const source = holds === 'comment' ? sourceOf(guide) : null;
    writing.sources.push({ column, holds, touchpoint, metric: '', notAnswers, source });
  }
}

/** A question whose promises have good answers of their own is one stream all the same. */
const withoutDoubles = (rows: readonly SourceDraft[]): SourceDraft[] => [
  ...new Map(rows.map(row => [[row.column, row.holds, row.touchpoint, row.metric].map(foldText).join('\n'), row])).values(),
];

const ON_TIME = 'On time';
const EXACT = 'On time to the minute';

const isHolds = (holds: string): holds is Holds => Object.values<string>(holdsWords).includes(holds);

const sourceNamed = (source: string | null): SourceKind | null => Object.values(sourceKinds).find(kind => kind === source) ?? null;

const sourceOf = ({ source }: Guide): SourceKind | null => sourceNamed(source);

/** True for numbers of which the low ones are good, and a promise that is measured the other way round. */
export const isAgainst = ({ kind, better }: Question, subject: Subject): boolean => {
  const scale = kind === 'numbers' ? scaleFor(kind, subject) : null;
  return scale !== null && scale.better !== better;
};

const isOn = ({ scale }: Subject, metric: string): boolean => scale !== null && foldText(scale.name) === foldText(metric);

const isSpan = ({ kind }: Question): boolean => kind === 'time' || kind === 'lateness';

/** What keeps a promise by this question. */
function keptWhenOf(question: Question, telling: Telling): string {
  if (question.kind === 'words') return `one of: ${question.good.join('; ')}`;
  return limitOf(question, telling);
}

/** The unit that the promises name themselves, of several the finest: an hour is no part of a day where an hour is promised. */
export function finestUnit(tests: readonly string[]): string | undefined {
  const units = tests.flatMap(test => {
    const [word = ''] = /\p{L}+(?: \p{L}+)?\s*$/u.exec(test) ?? [];
    const unit = unitNamed(word);
    return unit === undefined || unitRatio('seconds', unit) === undefined ? [] : [unit];
  });
  return units.sort((a, b) => unitRatio('seconds', b)! - unitRatio('seconds', a)!)[0];
}

/** The row of Metrics that a question takes. */
function draftOf(
  question: Question,
  name: string,
  tellings: readonly { telling: Telling; subject: Subject }[],
  guide: Guide,
  { metricOf }: Workbench,
): MetricDraft {
  const draft: MetricDraft = { name, kind: 'choice', lowest: null, highest: null, unit: '', better: 'higher', keptWhen: '', words: '' };
  switch (question.kind) {
    case 'words': {
      const promises = new Set(tellings.map(({ subject }) => subject.id));
      const expecting = guide.questions.filter(one => one.asks === 'expects' && one.tells.some(({ promise }) => promises.has(promise)));
      const texts = [question, ...expecting].flatMap(({ answers }) => answers.map(({ text }) => text));
      const folded = texts.map(foldText);
      const words = texts.filter((_, i) => folded.indexOf(folded[i]!) === i);
      return { ...draft, words: words.join('; '), keptWhen: question.good.length > 0 ? `one of: ${question.good.join('; ')}` : '' };
    }
    case 'numbers': {
      const like = metricOf(question.metric);
      // Numbers of which nobody knows where they end are amounts.
      const open = question.lowest === null && question.highest === null ? ('amount' as const) : ('rating' as const);
      const kind = question.unit !== '' ? 'duration' : (like?.kind ?? open);
      return {
        ...draft,
        kind,
        better: question.better,
        lowest: question.lowest,
        highest: question.highest,
        unit: question.unit || (like?.unit ?? ''),
        keptWhen: keptWhenOf(question, NOBODY),
      };
    }
    case 'time': {
      const unit = question.hasTime
        ? (finestUnit(tellings.map(({ telling, subject }) => telling.keptWhen || (subject.said?.keptWhen ?? ''))) ??
          tellings[0]?.subject.said?.metric.unit ??
          'minutes')
        : 'days';
      return { ...draft, kind: 'duration', unit, better: 'lower' };
    }
    default:
      return { ...draft, kind: 'days-late', unit: 'days', better: 'lower', keptWhen: '<= 0' };
  }
}

const NOBODY: Telling = { promise: '', keptWhen: '', sure: 'open', why: [] };
