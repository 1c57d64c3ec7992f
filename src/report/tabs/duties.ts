import type { Audit, PromiseAudit } from '../../core/audit';
import { foldText } from '../../core/cell/text';
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
import { told, waitIn } from '../told';
import { rightSpan } from './changes';
import { nameOf } from './standing';

/** Promises that a page has room for. */
export const mostDuties = 6;
const spareHeight = 2;
/** Letters of whoever acts: two lines. */
const nameLength = 28;

/**
 * A promise to mend, or promises that wait for the same, and what is done about it; `action` is null where nothing is. `waiting` says what the
 * first of them waits for; null where it is judged.
 */
interface Duty {
  rank: number;
  promises: [PromiseAudit, ...PromiseAudit[]];
  action: Action | null;
  waiting: Finding | null;
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
  if (shown > 0) return isAnyJudged ? sentences.moreDuties(more, idle) : sentences.waitingDuties();
  return isAnyJudged ? sentences.nothingToFix() : sentences.nothingJudged();
}

function dutiesOf(audit: Audit): Duty[] {
  const actionOf = (promise: PromiseAudit): Action | null => {
    const open = audit.actions.filter(action => isLive(action) && isFor(action, promise));
    return open.find(({ isOverdue }) => isOverdue) ?? open[0] ?? null;
  };
  if (audit.promises.some(isJudged))
    return repairs(audit).map((promise, i) => ({ rank: i + 1, promises: [promise], action: actionOf(promise), waiting: null }));
  const rows: Omit<Duty, 'rank'>[] = [];
  for (const finding of audit.findings.filter(one => waitIn(one) !== null)) {
    const promise = audit.promises.find(({ id }) => id === promisesIn(finding)[0]);
    if (!promise) continue;
    const action = actionOf(promise);
    const alike = rows.find(row => action === null && row.action === null && waitIn(row.waiting!) === waitIn(finding));
    if (alike) alike.promises.push(promise);
    else rows.push({ promises: [promise], action, waiting: finding });
  }
  return rows.map((row, i) => ({ ...row, rank: i + 1 }));
}

function deedOf({ promises, action, waiting }: Duty, words: Words, format: AuditFormat, widths: readonly number[]): string {
  const { sentences, clipped } = words;
  const [promise] = promises;
  const wait = waiting && waitIn(waiting);
  if (wait && !action?.action) {
    const alone = told(waiting, words, format.ofFinding(waiting)).fix;
    return onOneLine(promises.length === 1 ? alone : sentences.waits.step(wait, promises.length), widths, false, clipped);
  }
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
      value: ({ promises: [one, ...others], waiting }) => {
        const wait = waiting && waitIn(waiting);
        if (wait === null || others.length === 0) return nameOf(one, promises, widths, true, words);
        return onOneLine(sentences.waits.counted(wait, others.length + 1), widths, true, clipped);
      },
      span: 3,
      bold: true,
      isOneLine: true,
    },
    {
      header: w.who,
      value: ({ promises: those, action }) => clipped(action?.owner || ownersIn(those, words), nameLength) || labels.nobodyYet,
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
    {
      header: w.letDownShort,
      value: ({ promises: [one, ...others] }) => (others.length > 0 ? null : roundedOf(one.customersLetDown)),
      format: formats.count,
      align: 'right',
    },
  ];
}

/** Each owner once. */
const ownersIn = (promises: readonly PromiseAudit[], { join }: Words): string =>
  join.series([...new Map(promises.map(({ owner }) => [foldText(owner), owner.trim()])).values()].filter(owner => owner !== ''));

/** An estimate: two digits of it are as much as is known. */
const roundedOf = (customers: number | null): number | null => (customers === null ? null : Number(customers.toPrecision(2)));
