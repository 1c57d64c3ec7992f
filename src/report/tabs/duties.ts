import type { Audit, PromiseAudit } from '../../core/audit';
import { type Action, isFor, isLive } from '../../core/declared/action';
import { promisesIn } from '../../core/findings/about';
import type { Finding } from '../../core/findings/finding';
import { isJudged } from '../../core/judgement/verdict';
import type { Words } from '../../words/words';
import { type Column, heading, table, text } from '../block';
import type { AuditFormat } from '../format';
import { repairs } from '../headline';
import { onOneLine } from '../layout/measure';
import { rowHeight } from '../layout/page';
import { formats } from '../style';
import type { Block } from '../tab';
import { told } from '../told';
import { rightSpan } from './changes';
import { nameOf } from './standing';

/** Promises that a page has room for. */
export const mostDuties = 6;
const spareHeight = 2;
/** Letters of whoever acts: two lines. */
const nameLength = 28;

/** A promise to mend and what is done about it; `action` is null where nothing is. `waitsFor` is the step to take before it can be judged; null where it is. */
interface Duty {
  rank: number;
  promise: PromiseAudit;
  action: Action | null;
  waitsFor: Finding | null;
}

/** Who does what by when: the promises to repair in their order, each with its open action; where none is judged yet, what each waits for. `widths`: those of its columns. */
export function duties(audit: Audit, words: Words, format: AuditFormat, most: number, widths: readonly number[]): Block[] {
  const { labels } = words;
  const all = dutiesOf(audit);
  const shown = all.slice(0, most);
  const idle = all.slice(shown.length).filter(({ action }) => action === null).length;
  return [
    heading(labels.headings.duties, rightSpan),
    text(noteOf(audit, shown.length, all.length - shown.length, idle, words), 'fine', rightSpan),
    {
      ...table(shown, columnsOf(audit, words, format, widths.slice(1, 4))),
      look: 'row',
      form: 'duties',
      below: { texts: shown.map(duty => deedOf(duty, words, format, widths.slice(1))), look: 'deed' },
      rowHeight,
      spare: { rows: mostDuties - shown.length, columns: [], height: spareHeight },
      ...(shown.length ? {} : { isSheetOnly: true }),
    },
  ];
}

/** How the promises stand in order, and how many more there are; or why there is none. */
function noteOf({ promises }: Audit, shown: number, more: number, idle: number, { sentences }: Words): string {
  const isAnyJudged = promises.some(isJudged);
  if (shown > 0) return isAnyJudged ? sentences.moreDuties(more, idle) : sentences.waitingDuties(more);
  return isAnyJudged ? sentences.nothingToFix() : sentences.nothingJudged();
}

function dutiesOf(audit: Audit): Duty[] {
  const of = (promise: PromiseAudit, i: number, waitsFor: Finding | null): Duty => {
    const open = audit.actions.filter(action => isLive(action) && isFor(action, promise));
    return { rank: i + 1, promise, action: open.find(({ isOverdue }) => isOverdue) ?? open[0] ?? null, waitsFor };
  };
  if (audit.promises.some(isJudged)) return repairs(audit).map((promise, i) => of(promise, i, null));
  const stepOf = ({ id }: PromiseAudit): Finding | undefined =>
    audit.findings.find(finding => isBeforeJudging(finding) && promisesIn(finding)[0] === id);
  const waiting = audit.promises.flatMap(promise => {
    const step = stepOf(promise);
    return step ? [{ promise, step }] : [];
  });
  return waiting.map(({ promise, step }, i) => of(promise, i, step));
}

const isBeforeJudging = ({ code }: Finding): boolean => code === 'no-evidence' || code === 'unmeasurable-promise';

function deedOf({ promise, action, waitsFor }: Duty, words: Words, format: AuditFormat, widths: readonly number[]): string {
  const { sentences, clipped } = words;
  if (waitsFor && !action?.action) return onOneLine(told(waitsFor, words, format.ofFinding(waitsFor)).fix, widths, false, clipped);
  if (!action?.action) return onOneLine(sentences.noDeed(promise, format.of(promise), action !== null), widths, false, clipped);
  return onOneLine(action.action, widths, false, (text, most) => sentences.deed(clipped(text, most), action.isOverdue));
}

function columnsOf({ promises }: Audit, words: Words, format: AuditFormat, widths: readonly number[]): Column<Duty>[] {
  const { labels, sentences, clipped } = words;
  const { columns: w, marks } = labels;
  const due = ({ action }: Duty): string => {
    if (!action) return marks.none;
    return action.due === null ? labels.noDay : sentences.due(format.all.day(action.due).replace(/ /g, '\u00a0'), action.isOverdue);
  };
  return [
    { header: '', value: ({ rank }) => rank, format: formats.count, align: 'center' },
    {
      header: w.promiseAndAction,
      value: ({ promise }) => nameOf(promise, promises, widths, true, words),
      span: 3,
      bold: true,
      isOneLine: true,
    },
    {
      header: w.who,
      value: ({ promise, action }) => clipped(action?.owner || promise.owner, nameLength) || labels.nobodyYet,
      highlights: [{ kind: 'text', equals: labels.nobodyYet, tone: 'too-close' }],
    },
    {
      header: w.dueOn,
      value: due,
      isOneLine: true,
      highlights: [
        { kind: 'sign', sign: marks.overdue, tone: 'broken' },
        { kind: 'text', equals: labels.noDay, tone: 'too-close' },
        { kind: 'text', equals: marks.none, tone: 'too-close' },
      ],
    },
    { header: w.letDownShort, value: ({ promise }) => roundedOf(promise.customersLetDown), format: formats.count, align: 'right' },
  ];
}

/** An estimate: two digits of it are as much as is known. */
const roundedOf = (customers: number | null): number | null => (customers === null ? null : Number(customers.toPrecision(2)));
