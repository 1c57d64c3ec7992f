import type { Audit, PromiseAudit, TouchpointAudit } from '../../core/audit';
import { daysInMonth } from '../../core/cell/moment';
import type { Settings } from '../../core/declared/settings';
import type { Words } from '../../words/words';
import { type Column, heading, table, text } from '../block';
import type { AuditFormat } from '../format';
import { formats } from '../style';
import type { Block, Highlight } from '../tab';

/** Months up to that of the audit, and touchpoints that a page has room for. */
const MONTHS = 12;
export const MOST_LISTENED = 16;
/** A month has room for three digits. */
const MOST_IN_FULL = 1000;
const rowHeight = 14;
const spareHeight = 2;

interface Listened {
  touchpoint: TouchpointAudit;
  /** Answers of each month, the oldest first; null for a month outside the period, or for part of one without an answer, of which nothing is asked. */
  months: (number | null)[];
}

/** The calendar of listening: of which month there are how many answers at each touchpoint, those with the most holes first; and where expectations rise. `nameSpan`: columns of the page for its name. */
export function calendar(audit: Audit, words: Words, format: AuditFormat, nameSpan: number, most: number): Block[] {
  const { labels, sentences } = words;
  const months = monthsUpTo(audit.asOf);
  const all = audit.touchpoints.map(touchpoint => ({
    touchpoint,
    months: months.map(month => {
      const n = isWithin(month, audit.settings) ? answersIn(month, touchpoint, audit.promises) : 0;
      return n > 0 || isWhole(month, audit) ? n : null;
    }),
  }));
  const holes = ({ months: counts }: Listened): number => counts.filter(n => n === 0).length;
  const chosen = new Set([...all].sort((a, b) => holes(b) - holes(a)).slice(0, most));
  const shown = all.filter(one => chosen.has(one));
  const span = nameSpan + MONTHS;
  const hole: Highlight[] = [{ kind: 'text', equals: labels.marks.none, tone: 'too-close' }];
  const shownOf = (n: number | null): string | number => {
    if (n === null) return '';
    return n < MOST_IN_FULL ? n || labels.marks.none : sentences.inShort(n, format.all);
  };
  const columns: Column<Listened>[] = [
    { header: labels.columns.touchpoint, value: ({ touchpoint }) => touchpoint.name, span: nameSpan },
    ...months.map(
      (month, i): Column<Listened> => ({
        header: format.all.monthShort(month),
        value: ({ months: counts }) => shownOf(counts[i] ?? null),
        format: formats.count,
        align: 'center',
        highlights: hole,
      }),
    ),
  ];
  const made = table(shown, columns);
  const risen = audit.promises.filter(({ contentment }) => contentment?.verdict === 'worse');
  const spare = { rows: MOST_LISTENED - shown.length, columns: [], height: spareHeight };
  return [
    heading(labels.headings.calendar, span),
    { ...made, look: 'row', rowHeight, spare, ...(shown.length ? {} : { isSheetOnly: true }) },
    text(words.join.sentences([sentences.calendarNote(all.length - shown.length), sentences.expectationsRise(risen)]), 'fine', span),
  ];
}

/** `2026-01` and so on, the oldest first. */
function monthsUpTo(day: string): string[] {
  const last = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, i) => {
    const month = last - MONTHS + 1 + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** True for a month of which the audit's period takes in a day. */
const isWithin = (month: string, { evidenceFrom: from, evidenceTo: to }: Settings): boolean =>
  (from === null || month >= from.slice(0, 7)) && (to === null || month <= to.slice(0, 7));

/** True for a month that lies within the period from its first day to its last, and is over: a part of one may pass without an answer. */
const isWhole = (month: string, { asOf, settings: { evidenceFrom: from, evidenceTo: to } }: Audit): boolean =>
  (from === null || `${month}-01` >= from) && (to === null || to.slice(0, 7) > month || to >= lastDay(month)) && asOf.slice(0, 7) > month;

const lastDay = (month: string): string => `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;

/** An answer that serves several promises of one metric counts once. */
function answersIn(month: string, { promises: ids }: TouchpointAudit, promises: readonly PromiseAudit[]): number {
  const byMetric = new Map<string | null, number>();
  for (const { id, metric, byMonth } of promises) {
    if (!ids.includes(id)) continue;
    const n = byMonth.find(one => one.month === month)?.n ?? 0;
    byMetric.set(metric, Math.max(byMetric.get(metric) ?? 0, n));
  }
  return [...byMetric.values()].reduce((sum, n) => sum + n, 0);
}
