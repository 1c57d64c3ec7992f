import type { Audit, Change, PromiseAudit } from '../../core/audit';
import type { Verdict } from '../../core/judgement/verdict';
import { isJudged } from '../../core/judgement/verdict';
import type { Words } from '../../words/words';
import { type Column, heading, table, text } from '../block';
import { type AuditFormat, pointsFormat, pointsOf } from '../format';
import { rowHeight } from '../layout/page';
import { formats } from '../style';
import type { Block, Highlight } from '../tab';
import { nameOf, signOf } from './standing';

/** Columns of the page that it takes: a sign, three for the words, then two shares, points between them, and the verdict. */
export const rightSpan = 7;
/** Rows that a page has room for. */
export const mostChanges = 5;
const spareHeight = 2;

/** Two shares of a promise and what lies between them: kept then and now, or believed and kept. */
interface Pair {
  promise: PromiseAudit;
  from: number;
  to: number;
  difference: number;
  /** Beyond chance, or beyond the range of what is kept. */
  isSure: boolean;
  verdict: string;
}

/** What a part of the page shows of such pairs: the worst first, as many as it has room for. */
interface Shown {
  title: string;
  header: string;
  pairs: Pair[];
  /** What is said of them, and of the rest. */
  note: (rest: Pair[], shown: Pair[]) => string;
}

/**
 * What changed since the baseline; on a first audit, where belief is furthest from the evidence: the same columns, so that the page keeps its
 * form. `widths`: those of its columns.
 */
export function changes(audit: Audit, words: Words, format: AuditFormat, most: number, widths: readonly number[]): Block[] {
  const { title, header, pairs, note } =
    audit.baseline === null ? beliefs(audit, words) : sinceOrBeliefs(audit, audit.baseline, words, format);
  const shown = pairs.slice(0, most);
  const columns = columnsOf(audit.promises, header, words, format, widths.slice(1, 4));
  // A head without rows would look as if something were missing.
  const headed = shown.length > 0 ? columns : columns.map(column => ({ ...column, header: '' }));
  return [
    heading(title, rightSpan),
    text(note(pairs.slice(shown.length), shown), 'fine', rightSpan),
    {
      ...table(shown, headed),
      look: 'row',
      form: 'changes',
      rowHeight,
      spare: { rows: mostChanges - shown.length, columns: [], height: spareHeight },
      ...(shown.length ? {} : { isSheetOnly: true }),
    },
  ];
}

/** What changed; where nothing can be compared with the baseline, that is said, and belief stands in its place. */
function sinceOrBeliefs(audit: Audit, baseline: string, words: Words, format: AuditFormat): Shown {
  const compared = since(audit, baseline, words, format);
  const believed = beliefs(audit, words);
  if (compared.pairs.length > 0 || believed.pairs.length === 0) return compared;
  return { ...believed, note: () => words.join.labelled(compared.title, compared.note([], [])) };
}

/** What got worse beyond chance, what got better, then the largest of the other changes. */
function since({ promises }: Audit, baseline: string, words: Words, format: AuditFormat): Shown {
  const { labels, sentences } = words;
  const compared = promises.flatMap((promise): (Pair & { kind: Change['verdict'] })[] => {
    const { change, verdictThen } = promise;
    if (!change || change.difference === null) return [];
    const [from, to, difference] = [change.before.keptRate ?? 0, change.now.keptRate ?? 0, change.difference];
    const isSure = change.verdict === 'worse' || change.verdict === 'better';
    return [{ promise, from, to, difference, isSure, verdict: verdictsOf(verdictThen, promise, words), kind: change.verdict }];
  });
  const of = (kind: Change['verdict']) => compared.filter(one => one.kind === kind).sort(largestFirst);
  return {
    title: sentences.changedSince(baseline, format.all),
    header: labels.columns.beforeSince,
    pairs: [...of('worse'), ...of('better'), ...compared.filter(({ isSure }) => !isSure).sort(largestFirst)],
    note: (rest, shown) => {
      const beyond = rest.filter(({ isSure }) => isSure).length;
      const isEvenShown = shown.some(({ isSure }) => !isSure);
      return sentences.otherChanges(beyond, rest.length - beyond, promises.length - compared.length, isEvenShown);
    },
  };
}

/** Where belief lies beyond what the evidence allows. */
function beliefs({ promises, isSaved }: Audit, words: Words): Shown {
  const { labels, sentences } = words;
  const pairs = promises.flatMap((promise): Pair[] => {
    const { believed, keptRate, belief } = promise;
    if (!isJudged(promise) || believed === null || keptRate === null || belief === null || belief === 'realistic') return [];
    const verdict = signOf(promise.verdict, words);
    return [{ promise, from: believed, to: keptRate, difference: keptRate - believed, isSure: true, verdict }];
  });
  return {
    title: pairs.length > 0 ? labels.headings.beliefApart : labels.headings.changes,
    header: labels.columns.believedKept,
    pairs: pairs.sort(largestFirst),
    note: () => sentences.firstAudit(isSaved),
  };
}

const largestFirst = (a: Pair, b: Pair): number => Math.abs(b.difference) - Math.abs(a.difference);

const verdictsOf = (then: Verdict | null, { verdict }: PromiseAudit, words: Words): string =>
  words.sentences.thenVerdict(then === null ? '' : signOf(then, words), signOf(verdict, words));

function columnsOf(promises: PromiseAudit[], header: string, words: Words, format: AuditFormat, widths: readonly number[]): Column<Pair>[] {
  const { labels, sentences } = words;
  const { columns: w, marks } = labels;
  const arrows: Highlight[] = [
    { kind: 'where', column: 0, equals: marks.up, tone: 'kept' },
    { kind: 'where', column: 0, equals: marks.down, tone: 'broken' },
  ];
  const arrowOf = ({ isSure, difference }: Pair): string => (!isSure ? marks.same : difference > 0 ? marks.up : marks.down);
  return [
    { header: '', value: arrowOf, align: 'center', highlights: arrows },
    { header: w.promise, value: ({ promise }) => nameOf(promise, promises, widths, false, words), span: 3, isOneLine: true },
    {
      header,
      value: ({ promise, from, to }) => sentences.fromTo(from, to, format.of(promise)),
      align: 'right',
    },
    {
      header: w.points,
      value: ({ difference }) => pointsOf(difference),
      format: ({ promise, difference }) => pointsFormat(difference, format.of(promise)),
      usual: formats.points(0),
      align: 'right',
      bold: true,
      highlights: arrows,
    },
    { header: w.verdict, value: ({ verdict }) => verdict, align: 'center' },
  ];
}
