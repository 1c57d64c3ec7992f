import type { Audit, Change, PromiseAudit } from '../../core/audit';
import type { Words } from '../../words/words';
import { type Column, heading, table, text } from '../block';
import { type AuditFormat, pointsFormat, pointsOf } from '../format';
import { formats } from '../style';
import type { Block, Highlight } from '../tab';
import { nameOf } from './standing';

/** Columns of the page that it takes: a sign, two for the words, then kept, points, and whether it is beyond chance. */
export const rightSpan = 6;
/** Changes that a page has room for. */
export const mostChanges = 5;
const rowHeight = 14;
const spareHeight = 2;

interface Changed {
  promise: PromiseAudit;
  change: Change & { difference: number };
}

/** What changed since the baseline: what got worse beyond chance, what got better, then the largest of the other changes. */
export function changes(audit: Audit, words: Words, format: AuditFormat, most: number): Block[] {
  const { labels, sentences } = words;
  const { baseline, promises } = audit;
  if (baseline === null) return [heading(labels.headings.changes, rightSpan), text(sentences.firstAudit(), 'fine', rightSpan)];
  const compared = promises.flatMap((promise): Changed[] => {
    const { change } = promise;
    return change && change.difference !== null ? [{ promise, change: { ...change, difference: change.difference } }] : [];
  });
  const all = [
    ...by(compared, 'worse'),
    ...by(compared, 'better'),
    ...compared.filter(({ change }) => !isBeyondChance(change)).sort(largestFirst),
  ];
  const shown = all.slice(0, most);
  const rest = all.slice(shown.length);
  const beyond = rest.filter(({ change }) => isBeyondChance(change)).length;
  return [
    heading(sentences.changedSince(baseline, format.all), rightSpan),
    {
      ...table(shown, columnsOf(promises, words, format)),
      look: 'row',
      form: 'changes',
      rowHeight,
      spare: { rows: mostChanges - shown.length, columns: [], height: spareHeight },
    },
    text(sentences.otherChanges(beyond, rest.length - beyond, promises.length - compared.length), 'fine', rightSpan),
  ];
}

const isBeyondChance = ({ verdict }: Change): boolean => verdict === 'worse' || verdict === 'better';

const largestFirst = (a: Changed, b: Changed): number => Math.abs(b.change.difference) - Math.abs(a.change.difference);

const by = (all: Changed[], verdict: Change['verdict']): Changed[] =>
  all.filter(({ change }) => change.verdict === verdict).sort(largestFirst);

function columnsOf(promises: PromiseAudit[], words: Words, format: AuditFormat): Column<Changed>[] {
  const { labels, sentences } = words;
  const { columns: w, marks, yesNo } = labels;
  const arrows: Highlight[] = [
    { kind: 'where', column: 0, equals: marks.up, tone: 'kept' },
    { kind: 'where', column: 0, equals: marks.down, tone: 'broken' },
  ];
  const arrowOf = ({ verdict }: Change): string => (verdict === 'better' ? marks.up : verdict === 'worse' ? marks.down : marks.same);
  return [
    { header: '', value: ({ change }) => arrowOf(change), align: 'center', highlights: arrows },
    { header: w.promise, value: ({ promise }) => nameOf(promise, promises, words), span: 2 },
    { header: w.kept, value: ({ promise, change }) => sentences.thenNow(change, format.of(promise)), align: 'right' },
    {
      header: w.points,
      value: ({ change }) => pointsOf(change.difference),
      format: ({ promise, change }) => pointsFormat(change.difference, format.of(promise)),
      usual: formats.points(0),
      align: 'right',
      bold: true,
      highlights: arrows,
    },
    { header: w.beyondChance, value: ({ change }) => (isBeyondChance(change) ? yesNo.yes : yesNo.no), align: 'center' },
  ];
}
