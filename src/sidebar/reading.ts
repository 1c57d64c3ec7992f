import type { EntryKey, PromiseEntry } from '../app/entry';
import type { Cell } from '../core/cell';
import type { Metric } from '../core/metric';
import { readShare } from '../core/number';
import { isOnScale, readTest } from '../core/test';
import { foldText } from '../core/text';
import { format } from '../words/en/numbers';
import type { Texts } from './texts';

/** How an entry is read, in words; or why it cannot be. */
export type Reading = { reads: string } | { error: string };

const { level, test: testIn, percent } = format({ metricOf: () => null, asOf: '' });

/** How the product reads the cells of a promise as they are typed: the same code as the audit's. */
export function readEntry(
  typed: Record<EntryKey, string>,
  entry: PromiseEntry,
  { promises: { entry: w } }: Texts,
): Record<EntryKey, Reading> {
  const found = entry.metrics.find(({ name }) => foldText(name) === foldText(typed.metric));
  const metric = found ? { ...found, words: new Map(found.words) } : null;
  return {
    metric: typed.metric.trim() === '' || metric ? { reads: '' } : { error: w.unknownMetric },
    keptWhen: readKeptWhen(typed.keptWhen, metric, w),
    promisedFor: readPromisedFor(typed.promisedFor, w),
  };
}

function readKeptWhen(text: string, metric: Metric | null, w: Texts['promises']['entry']): Reading {
  if (!metric) return text.trim() === '' ? { reads: '' } : { error: w.needsMetric };
  if (text.trim() === '') return metric.keptWhen ? { reads: w.readsOwn(testIn(metric.keptWhen, metric)) } : { error: w.noTest };
  const test = readTest(text, metric);
  if (!test) return { error: w.unreadable };
  const end = (value: number | null): string => (value === null ? '–' : level(value, metric));
  return isOnScale(test, metric)
    ? { reads: w.reads(testIn(test, metric)) }
    : { error: w.offScale(end(metric.lowest), end(metric.highest)) };
}

function readPromisedFor(text: string, w: Texts['promises']['entry']): Reading {
  if (text.trim() === '') return { reads: '' };
  const share = readShare(text);
  return share === undefined ? { error: w.noShare } : { reads: w.reads(percent(share)) };
}

/** A cell as a person writes it: a share as a percentage. */
export function typedOf(key: EntryKey, cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return key === 'promisedFor' && typeof cell === 'number' ? `${Number(((readShare(cell) ?? 0) * 100).toFixed(6))} %` : String(cell);
}
