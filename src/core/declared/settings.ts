import type { Cell } from '../cell/cell';
import { isBlank, textOf } from '../cell/cell';
import type { DateOrder } from '../cell/moment';
import { foldText, nearest } from '../cell/text';
import type { IssueCode, IssueLog } from '../table/issue';
import { placeOf } from '../table/place';
import type { Column, Header } from '../table/table';
import { choice, date, number, share, text } from '../table/table';
import type { SettingRow } from './input-tables';

/** What the Settings tab says, with the defaults where it says nothing. */
export interface Settings {
  /** `2026-11-22`. */
  auditDate: string;
  /** First and last day of the evidence to use; null for all. */
  evidenceFrom: string | null;
  evidenceTo: string | null;
  /** Day of the saved audit to compare with; null for the newest before this one. */
  compareWith: string | null;
  brand: string;
  /** Share of customers a promise is meant for where it does not say so itself, 0..1. */
  promisedFor: number;
  /** Fewer valid answers than this are not judged. */
  fewestAnswers: number;
  /** Of all intervals, 0.5..0.999. */
  confidence: number;
  staleAfterDays: number;
  promisedDates: 'end-of-day' | 'exact-time';
  openAndOverdue: 'broken' | 'left-out';
  isFeedbackTiedToPay: boolean;
  /** Whether customers' words stand in what the audit writes. */
  quotes: 'shown' | 'left-out';
  /** Of money, as the team writes it; '' where nobody said. */
  currency: string;
  /** Who stands for the audit in the management; '' where nobody does, null where the tab does not ask. */
  executiveOwner: string | null;
  /** For columns of dates that can be read both ways; null where nobody said. */
  dateOrder: DateOrder | null;
  /** Language of the report, such as `en`. */
  language: string;
}

export const defaultSettings: Omit<Settings, 'auditDate'> = {
  evidenceFrom: null,
  evidenceTo: null,
  compareWith: null,
  brand: '',
  promisedFor: 0.9,
  fewestAnswers: 10,
  confidence: 0.95,
  staleAfterDays: 180,
  promisedDates: 'end-of-day',
  openAndOverdue: 'broken',
  isFeedbackTiedToPay: false,
  quotes: 'shown',
  currency: '',
  executiveOwner: null,
  dateOrder: null,
  language: 'en',
};

const SETTING = { names: 'settings' } as const;

/** Each setting by the name it bears in the Settings tab, and how its value is read. */
export const settingColumns = {
  auditDate: date('Audit date', SETTING),
  evidenceFrom: date('Evidence from', SETTING),
  evidenceTo: date('Evidence to', SETTING),
  compareWith: date('Compare with', SETTING),
  brand: text('Brand', SETTING),
  promisedFor: within(0, 1, share('Promised for', SETTING)),
  fewestAnswers: within(1, 1e6, number('Fewest answers', SETTING)),
  confidence: within(0.5, 0.999, share('Confidence', SETTING)),
  staleAfterDays: within(1, 1e5, number('Stale after days', SETTING)),
  promisedDates: choice('Promised dates are kept until', { 'End of day': 'end-of-day', 'Exact time': 'exact-time' }, SETTING),
  openAndOverdue: choice('Open and overdue', { Broken: 'broken', 'Left out': 'left-out' }, SETTING),
  isFeedbackTiedToPay: choice('Feedback tied to pay', { Yes: 'yes', No: 'no', TRUE: 'yes', FALSE: 'no' }, SETTING),
  quotes: choice('Quotes in reports', { Yes: 'shown', No: 'left-out', TRUE: 'shown', FALSE: 'left-out' }, SETTING),
  currency: text('Currency', SETTING),
  executiveOwner: text('Executive owner', SETTING),
  dateOrder: choice('Date order', { 'Day first': 'day-first', 'Month first': 'month-first', 'Year first': 'year-first' }, SETTING),
  language: text('Language', SETTING),
};

function within(lowest: number, highest: number, one: Column<number | null>): Column<number | null> {
  return {
    ...one,
    range: [lowest, highest],
    read: cell => {
      const value = one.read(cell);
      return typeof value === 'number' && value >= lowest && value <= highest ? value : undefined;
    },
  };
}

/**
 * Reads the settings; a value that cannot be read, and a name that is not known, is reported and the default stands. Of several rows of one
 * setting the last one counts.
 */
export function readSettings(
  rows: readonly SettingRow[],
  tab: string,
  header: Header,
  auditDate: string | null,
  today: string,
  log: IssueLog,
): Settings {
  const keyByName = new Map(
    Object.entries(settingColumns).flatMap(([key, one]) =>
      [one.header, ...one.aliases].map(name => [foldText(name), key as keyof typeof settingColumns] as const),
    ),
  );
  const read: Partial<Record<keyof typeof settingColumns, unknown>> = {};
  const saidOrder = rows.find(row => keyByName.get(foldText(row.setting)) === 'dateOrder')?.value;
  const order = isBlank(saidOrder) ? null : (settingColumns.dateOrder.read(saidOrder as string) ?? null);
  const said = new Set<keyof typeof settingColumns>();
  for (const row of rows) {
    const key = keyByName.get(foldText(row.setting));
    if (key === undefined) {
      const guess = nearest(
        row.setting,
        Object.values(settingColumns).flatMap(one => [one.header, ...one.aliases]),
      );
      log.add({ code: 'unknown-setting', ...placeOf(tab, header, row, 'setting'), found: row.setting, guess });
    } else if (isBlank(row.value)) {
      if (key === 'executiveOwner') read[key] = '';
    } else {
      const value = settingColumns[key].read(row.value as Exclude<Cell, null | false>, order);
      if (said.has(key)) log.add({ code: 'duplicate-setting', ...placeOf(tab, header, row, 'setting'), found: row.setting });
      said.add(key);
      if (value === undefined)
        log.add({ ...allowedOf(settingColumns[key]), ...placeOf(tab, header, row, 'value'), found: textOf(row.value) });
      else read[key] = key === 'isFeedbackTiedToPay' ? value === 'yes' : value;
    }
  }
  const settings = { ...defaultSettings, auditDate: today, ...read } as Settings;
  return auditDate === null ? settings : { ...settings, auditDate };
}

/** What may stand in the place of a value that cannot be read: one of some words, a number from `1..100`, or one like the guess. */
function allowedOf({ choices, range, kind }: Column<unknown>): { code: IssueCode; guess: string } {
  if (choices.length > 0) return { code: 'unknown-choice', guess: choices.join(', ') };
  const share = (value: number): string => `${Number((value * 100).toFixed(6))} %`;
  if (range) return { code: 'invalid-setting', guess: range.map(end => (kind === 'share' ? share(end) : String(end))).join('..') };
  return { code: 'invalid-setting', guess: kind === 'date' ? '2026-11-22' : '' };
}
