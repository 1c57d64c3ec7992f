import { auditWorkbook } from '../../src/app/check/audit';
import type { Audit, PromiseAudit } from '../../src/core/audit';
import type { Cell, Grid } from '../../src/core/cell/cell';
import { memoryWorkbook } from '../memory';

/** A row by header. */
export type Row = Record<string, Cell>;

/** The rows of each tab; the tabs left out are those of a tiny workbook with one promise at one touchpoint. */
export interface Parts {
  touchpoints?: Row[];
  promises?: Row[];
  evidence?: Row[];
  metrics?: Row[];
  sources?: Row[];
  settings?: Row;
  actions?: Row[];
  /** Other tabs, as they stand; null takes one of the above away. */
  tabs?: Record<string, Grid | null>;
}

/** A tab out of rows by header. */
export function tab(rows: readonly Row[]): Grid {
  const headers = [...new Set(rows.flatMap(row => Object.keys(row)))];
  return [headers, ...rows.map(row => headers.map(header => row[header] ?? null))];
}

export const store: Row = { Touchpoint: 'Store', Stage: 'Visit', Phase: 'During', Owner: 'Ann', Importance: 8 };
export const promise: Row = {
  'Promise ID': 'P1',
  Touchpoint: 'Store',
  Promise: 'Service with a smile',
  Metric: 'CSAT',
  'Promised for': 0.9,
};

/** So many rows of evidence alike, on the touchpoint and metric of the promise unless they say otherwise. */
export const times = (count: number, value: Cell, rest: Row = {}): Row[] =>
  Array.from({ length: count }, () => ({ Touchpoint: 'Store', Metric: 'CSAT', Value: value, ...rest }));

/** The tabs of a tiny workbook. */
export function tabsOf(parts: Parts = {}): Record<string, Grid> {
  const { touchpoints = [store], promises = [promise], evidence = [], metrics, sources, settings, actions, tabs = {} } = parts;
  const all: Record<string, Grid | null> = {
    Touchpoints: tab(touchpoints),
    Promises: tab(promises),
    Evidence: evidence.length > 0 ? tab(evidence) : null,
    Metrics: metrics ? tab(metrics) : null,
    Sources: sources ? tab(sources) : null,
    Settings: settings ? [['Setting', 'Value'], ...Object.entries(settings)] : null,
    Actions: actions ? tab(actions) : null,
    ...tabs,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, Grid] => entry[1] !== null));
}

export const auditTabs = (tabs: Record<string, Grid>, today = '2026-11-22'): Audit =>
  auditWorkbook(memoryWorkbook(tabs), { auditDate: null, today }).audit;

/** The audit of a tiny workbook, on 22 November 2026. */
export const audit = (parts: Parts = {}): Audit => auditTabs(tabsOf(parts));

/** Its first promise. */
export const first = (parts: Parts = {}): PromiseAudit => audit(parts).promises[0]!;

/** Its issues, one line each: code, cell, what was found, what was meant, how often if more than once. */
export const issues = (parts: Parts = {}): string[] =>
  audit(parts).issues.map(
    ({ code, tab, cell, found, guess, count }) =>
      `${code} ${tab}${cell ? `!${cell}` : ''}${found ? ` ${found}` : ''}${guess ? ` -> ${guess}` : ''}${count > 1 ? ` x${count}` : ''}`,
  );
