import type { Cell } from '../../core/cell/cell';
import { readShare } from '../../core/cell/number';
import { defaultSettings } from '../../core/declared/settings';
import type { TestedMetric } from '../../core/judgement/cell-functions';
import { countNps, readTestAlone, tallyCells } from '../../core/judgement/cell-functions';
import { correct } from '../../core/judgement/correction';
import { isJudged, judge } from '../../core/judgement/verdict';
import { zOf } from '../../core/statistics/normal';
import { nps } from '../../core/statistics/nps';
import { shareOf } from '../../core/statistics/tally';
import type { Interval } from '../../core/statistics/wilson';
import { wordsOf } from '../../words/words';

/*
 * The custom functions. Their help stands with the top-level functions in footer.js.
 * Sheets shows the message of what they throw at the cell, as with its own functions.
 */

/** A cell says the same to whoever looks at it: what these functions say is English. */
const { google, labels } = wordsOf('en');
const texts = google.functions;

export const promiseKept = (values: unknown, keptWhen: unknown): number =>
  shareOfCells(values, keptWhen, defaultSettings.confidence).keptRate;

/** Lower and upper end, side by side. */
export const promiseInterval = (values: unknown, keptWhen: unknown, confidence?: unknown): number[][] => {
  return [[...shareOfCells(values, keptWhen, readConfidence(confidence)).interval]];
};

export function promiseNps(values: unknown): number {
  const { invalid, ...counts } = countNps(cellsOf(values));
  const score = nps(counts);
  if (invalid !== null) throw new Error(texts.invalid(invalid));
  if (score === null) throw new Error(texts.empty);
  return score;
}

/** The verdict in the report's own words. */
export function promiseVerdict(values: unknown, keptWhen: unknown, promisedFor: unknown): string {
  const promised = isShare(promisedFor) ? readShare(promisedFor) : undefined;
  if (promised === undefined) throw new Error(texts.promisedFor);
  const { tally, invalid } = tallyCells(cellsOf(values), readTested(keptWhen));
  if (invalid !== null) throw new Error(texts.invalid(invalid));
  const { confidence, fewestAnswers } = defaultSettings;
  const { n, keptRate, interval } = shareOf(tally, zOf(confidence));
  const verdict = judge(n, keptRate, interval, promised, fewestAnswers);
  const isCorrected = promised < 1 && isJudged({ verdict });
  return labels.verdicts[isCorrected ? correct([{ keptRate, nEffective: n, promisedFor: promised, verdict }], confidence)[0]! : verdict];
}

function shareOfCells(values: unknown, keptWhen: unknown, confidence: number): { keptRate: number; interval: Interval } {
  const { tally, invalid } = tallyCells(cellsOf(values), readTested(keptWhen));
  if (invalid !== null) throw new Error(texts.invalid(invalid));
  const { keptRate, interval } = shareOf(tally, zOf(confidence));
  if (keptRate === null || interval === null) throw new Error(texts.empty);
  return { keptRate, interval };
}

function readTested(keptWhen: unknown): TestedMetric {
  const tested = typeof keptWhen === 'string' || typeof keptWhen === 'boolean' ? readTestAlone(keptWhen) : undefined;
  if (!tested) throw new Error(texts.test);
  return tested;
}

function readConfidence(confidence: unknown): number {
  if (confidence === undefined || confidence === '') return defaultSettings.confidence;
  const share = isShare(confidence) ? readShare(confidence) : undefined;
  if (share === undefined || share < 0.5 || share > 0.999) throw new Error(texts.confidence);
  return share;
}

const isShare = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** Sheets gives a range as rows of cells, and a single cell as its value; blanks are ''. */
function cellsOf(values: unknown): Cell[][] {
  const rows: unknown[][] = Array.isArray(values) ? (values as unknown[][]) : [[values]];
  if (values === undefined) throw new Error(texts.values);
  return rows.map(row =>
    row.map(value => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? ''))),
  );
}
