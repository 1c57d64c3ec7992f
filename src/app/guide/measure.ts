import { foldId, foldText, writeList } from '../../core/cell/text';
import { metricsTable, promisesTable } from '../../core/declared/input-tables';
import { isOnScale, readTest } from '../../core/declared/kept-when';
import type { MetricDraft } from '../../core/declared/metric-draft';
import { proofIn } from '../../core/declared/proof';
import { mergeAlike } from '../../core/guide/alike';
import { goodOf } from '../../core/guide/decide';
import type { Guide, Question } from '../../core/guide/question';
import { answersNeeded, readyQuestion } from '../../core/guide/ready-question';
import type { Subject } from '../../core/guide/subject';
import { knownSubject } from '../../core/guide/subject';
import { nearTo } from '../../core/guide/telling/telling';
import type { Writing } from '../../core/guide/writing';
import { isProvable } from '../../core/reading/provable';
import { UserError } from '../../core/table/user-error';
import type { Asked } from '../../words/asked/asked';
import { askedOf } from '../../words/asked/asked';
import type { Words } from '../../words/words';
import { inputFor, rowUnder } from '../append';
import { metricCells } from '../connect/confirm';
import { declaredIn, sourceRows } from '../connect/known';
import { readPromises } from '../promises/read-promises';
import type { Workbook } from '../workbook';
import type { Written } from '../written';
import { append } from '../written';
import { confirmGuide } from './confirm';
import { measurePromises } from './promise-measures';
import { freshQuestions, proposeGuide, workbenchOf } from './propose';

/*
 * How promises are measured that have no measure yet, in plain JSON:
 *
 *   live promises without a metric or a test -> their own words, questions of connected tabs that are near, a question to ask next time
 *   what a person chooses -> rows of Metrics and Sources, cells of Promises
 */

/** A question of a connected tab. */
export interface TabQuestion {
  tab: string;
  id: string;
  text: string;
  /** Good answers, how many customers gave one, and how many answered at all. */
  good: string[];
  kept: number;
  n: number;
  /** Words of the promises that it tells about already. */
  tells: string[];
}

/** A question to ask next time, and how many answers are enough. */
export interface ReadyAsked extends Asked {
  enough: number;
}

/** A promise without a measure, and what could be one. */
export interface Unmeasured {
  id: string;
  text: string;
  touchpoint: string;
  phase: 'before' | 'during' | 'after' | null;
  /** What its own words say, in a sentence; null where they say nothing that could be measured. */
  words: string | null;
  /** Places in `questions`, the nearest first. */
  near: number[];
  ask: ReadyAsked;
  /** True where probably a certificate proves it, and no customer. */
  isProvable: boolean;
}

export interface Measures {
  /** Live promises in all. */
  promises: number;
  unmeasured: Unmeasured[];
  /** Those that a certificate proves, with what does. */
  proved: { text: string; proof: string }[];
  /** Names of all metrics. */
  metrics: string[];
  questions: TabQuestion[];
  /** Questions kept for the next survey that no tab answers yet. */
  kept: { id: string; text: string; question: string; answers: string[]; good: string[] }[];
}

/** What a person chose for a promise. */
export interface MeasureChoice {
  id: string;
  /** The promise as it was read: one whose words are other by now is left alone. */
  text: string;
  way:
    | { is: 'words' }
    | { is: 'ask' }
    | { is: 'question'; tab: string; question: string }
    /** A person's own word for it: a metric that is there, and a test; '' for the metric's own. */
    | { is: 'own'; metric: string; keptWhen: string }
    /** Not for customers to judge; what proves it, in a person's own words, '' where nothing more is said. */
    | { is: 'proof'; proof: string };
}

const isMeasured = ({ scale, test }: Subject): boolean => scale !== null && test !== null;

/** Nothing is written. */
export function measuresOf(workbook: Workbook, words: Words): Measures {
  const { subjects } = workbenchOf(workbook);
  const declared = declaredIn(workbook);
  const open = subjects.filter(subject => !isMeasured(subject));
  const asked = open.length === 0 ? [] : questionsIn(workbook);
  const known = open.map(knownSubject);
  const nearOf = asked.map(({ question }) => nearTo(question, known));
  const readings = open.length === 0 ? [] : readPromises(workbook, words);
  const textOf = new Map(subjects.map(({ id, text }) => [id, text]));
  return {
    promises: declared.promises.filter(({ isRetired }) => !isRetired).length,
    proved: declared.promises.flatMap(({ text, proof, isRetired }) => (proof === null || isRetired ? [] : [{ text, proof }])),
    metrics: [...new Set(declared.metrics.values())].map(({ name }) => name),
    questions: asked.map(({ tab, question }) => ({
      tab,
      id: question.id,
      text: question.part === '' ? question.text : `${question.text} [${question.part}]`,
      good: question.good,
      ...countsOf(question),
      tells: question.tells.map(({ promise }) => textOf.get(promise) ?? promise),
    })),
    unmeasured: open.map(subject => {
      const promise = declared.promises.find(one => one.id === subject.id)!;
      const reading = readings.find(one => one.id === subject.id && one.kind === 'proposal' && one.metric !== null && one.sure !== 'open');
      const places = nearOf.map((near, place) => ({ place, at: near.indexOf(subject.id) })).filter(({ at }) => at >= 0);
      return {
        id: subject.id,
        text: subject.text,
        touchpoint: subject.touchpoint,
        phase: declared.touchpoints[promise.touchpoint]!.phase,
        words: reading?.sentence ?? null,
        near: places.sort((a, b) => a.at - b.at).map(({ place }) => place),
        ask: { ...askedOf(readyQuestion(subject), subject.text), enough: answersNeeded(promise.promisedFor) },
        isProvable: isProvable(subject.text),
      };
    }),
    kept: keptQuestions(workbook, subjects),
  };
}

/** The questions of the tabs that are connected, of words and of numbers. */
function questionsIn(workbook: Workbook): { tab: string; question: Question }[] {
  const there = new Map(workbook.tabs().map(({ name }) => [foldText(name), name]));
  const tabs = new Set(sourceRows(workbook).flatMap(({ tab }) => there.get(foldText(tab)) ?? []));
  return [...tabs].flatMap(tab =>
    mergeAlike(proposeGuide(workbook, tab).questions)
      .filter(({ kind, asks, good, from }) => asks === 'got' && (kind === 'words' ? good.length > 0 : kind === 'numbers' && from !== null))
      .map(question => ({ tab, question })),
  );
}

function countsOf(question: Question): { kept: number; n: number } {
  const { good, all } = goodOf(question);
  return { kept: good, n: all };
}

function keptQuestions(workbook: Workbook, subjects: readonly Subject[]): Measures['kept'] {
  const answered = new Set(sourceRows(workbook).map(({ metric }) => foldText(metric)));
  return subjects.flatMap(({ id, text, scale, test }) => {
    if (scale?.kind !== 'choice' || answered.has(foldText(scale.name))) return [];
    const answers = [...(scale.answers ?? [])];
    return [{ id, text, question: scale.name, answers, good: answers.filter((_, i) => test?.oneOf?.includes(i + 1)) }];
  });
}

/** Writes down how promises are measured; one that has a measure by now is left alone. Gives how many got one. */
export function saveMeasures(workbook: Workbook, choices: readonly MeasureChoice[], words: Words): { promises: number; undo: Written[] } {
  const undo: Written[] = [];
  let promises = 0;
  const { subjects } = workbenchOf(workbook);
  const meant = choices.flatMap(choice => {
    const subject = subjects.find(one => foldId(one.id) === foldId(choice.id));
    return subject?.text === choice.text && !isMeasured(subject) ? [{ subject, way: choice.way }] : [];
  });
  const drafts: MetricDraft[] = [];
  const cells: Writing['promises'] = [];
  const proofs: typeof cells = [];
  const readings = meant.some(({ way }) => way.is === 'words') ? readPromises(workbook, words) : [];
  for (const { subject, way } of meant) {
    if (way.is === 'words') {
      const reading = readings.find(one => one.id === subject.id && one.kind === 'proposal');
      if (!reading || reading.metric === null) continue;
      if (reading.draft) drafts.push(reading.draft);
      cells.push({ id: subject.id, metric: reading.metric, keptWhen: reading.keptWhen, instead: '', share: reading.promisedFor });
    } else if (way.is === 'ask') {
      const { question, answers, good } = askedOf(readyQuestion(subject), subject.text);
      const keptWhen = `one of: ${writeList(good)}`;
      drafts.push({ ...CHOICE, name: question, keptWhen, words: writeList(answers) });
      cells.push({ id: subject.id, metric: question, keptWhen, instead: '', share: subject.said?.share ?? null });
    } else if (way.is === 'own') cells.push({ id: subject.id, ...ownMeasure(workbook, way), instead: '', share: null });
    else if (way.is === 'proof')
      proofs.push({ id: subject.id, metric: '', keptWhen: proofText(way.proof, words), instead: '', share: null });
  }
  promises += measurePromises(workbook, proofs, undo);
  addMetrics(workbook, drafts, words, undo);
  promises += measurePromises(workbook, cells, undo);
  for (const guide of guidesOf(workbook, meant)) {
    const confirmed = confirmGuide(workbook, guide, words);
    promises += confirmed.promises;
    undo.push(...[...confirmed.undo].reverse());
  }
  return { promises, undo: undo.reverse() };
}

/** A metric and a test as a person typed them. Throws UserError `invalid-entry` where the audit could not read them. */
function ownMeasure(workbook: Workbook, { metric, keptWhen }: { metric: string; keptWhen: string }): { metric: string; keptWhen: string } {
  const known = declaredIn(workbook).metrics.get(foldText(metric));
  const { metric: name, keptWhen: kept } = promisesTable.columns;
  if (!known) throw new UserError('invalid-entry', { value: metric, ownTab: promisesTable.name, ownColumn: name.header });
  const test = keptWhen === '' ? known.keptWhen : readTest(keptWhen, known);
  if (!test || !isOnScale(test, known))
    throw new UserError('invalid-entry', { value: keptWhen, ownTab: promisesTable.name, ownColumn: kept.header });
  return { metric: known.name, keptWhen };
}

/** What is written where a certificate proves a promise: a person's own words, if they say so. */
function proofText(said: string, { join, measure }: Words): string {
  const own = said.trim();
  return proofIn(own) ?? (own === '' ? measure.certificate : join.labelled(measure.certificate, own));
}

const CHOICE: MetricDraft = { name: '', kind: 'choice', lowest: null, highest: null, unit: '', better: 'higher', keptWhen: '', words: '' };

/** Rows of Metrics that the workbook lacks. */
function addMetrics(workbook: Workbook, drafts: readonly MetricDraft[], words: Words, undo: Written[]): void {
  const known = declaredIn(workbook).metrics;
  const fresh = [...new Map(drafts.map(draft => [foldText(draft.name), draft])).values()].filter(({ name }) => !known.has(foldText(name)));
  if (fresh.length === 0) return;
  const input = inputFor(workbook, metricsTable, words);
  const rows = fresh.map(draft => rowUnder(input, metricCells(draft)));
  undo.push(append(workbook, input.tab, rows));
}

/** The tabs whose questions were chosen, each with these alone. */
function guidesOf(workbook: Workbook, meant: readonly { subject: Subject; way: MeasureChoice['way'] }[]): Guide[] {
  const chosen = meant.flatMap(({ subject, way }) => (way.is === 'question' ? [{ id: subject.id, ...way }] : []));
  return [...new Set(chosen.map(({ tab }) => tab))].map(tab => {
    const guide = proposeGuide(workbook, tab);
    const own = chosen.filter(one => one.tab === tab);
    const isThere = (id: string): boolean => guide.questions.some(question => question.id === id);
    // A question that was cut off while it was written looks like rows of Sources that somebody set by hand.
    const lost = own.every(one => isThere(one.question)) ? [] : freshQuestions(workbook, tab).filter(({ id }) => !isThere(id));
    const all = [...guide.questions, ...lost.map(question => ({ ...question, tells: [] }))];
    const questions = all.flatMap(question => {
      // One that has good answers of their own for several promises is the first of these.
      const its = own.filter(one => one.question === question.id && all.find(({ id }) => id === question.id) === question);
      const tells = its.map(({ id }) => ({ promise: id, keptWhen: '', sure: 'sure' as const, why: [] }));
      return its.length === 0 ? [] : [{ ...question, tells: [...question.tells, ...tells], doubts: [] }];
    });
    // Of the other questions nothing is said: nothing is taken out.
    return { ...guide, questions, others: [], written: [] };
  });
}
