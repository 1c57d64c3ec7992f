import type { Audit, PromiseAudit } from '../../core/audit';
import type { Verdict } from '../../core/judgement/verdict';
import { isJudged } from '../../core/judgement/verdict';
import type { Words } from '../../words/words';
import { keptSpark, lying, signsIn } from '../bar';
import { type Column, cards, heading, table, text } from '../block';
import { type AuditFormat, percentFormat } from '../format';
import { tallyVerdicts } from '../headline';
import { charactersOf, onOneLine } from '../layout/measure';
import { rowHeight } from '../layout/page';
import { promiseRow } from '../link';
import { formats, toneOfVerdict } from '../style';
import type { Block, Cards, Highlight } from '../tab';

/** Columns of the page that it takes: a sign, four for the words, then the bar, kept, two for promised, believed, and a sign for belief. */
export const standingSpan = 11;
/** Promises that a page has room for. */
export const mostStanding = 20;
/** Points of a row that nothing is in. */
const spareHeight = 2;

/** Where we stand: one row a promise, its words beside its bar, the worst first. `most`: rows that are filled; `widths`: those of its columns. */
export function standing(audit: Audit, words: Words, format: AuditFormat, most: number, widths: readonly number[]): Block[] {
  const { labels, sentences } = words;
  const all = worstFirst(audit.promises);
  const shown = all.slice(0, most);
  return [
    {
      ...heading(labels.headings.standing, 4),
      aside: { text: sentences.standingMore(all.length - shown.length), look: 'fine', span: standingSpan - 4 },
    },
    verdictCards(audit, words, format),
    {
      ...table(shown, columnsOf(audit, words, format, widths)),
      look: 'row',
      form: 'standing',
      rowHeight,
      spare: { rows: mostStanding - shown.length, columns: [], height: spareHeight },
      ...(shown.length ? {} : { isSheetOnly: true }),
    },
    {
      ...text(shown.length ? sentences.standingKey() : '', 'fine', standingSpan),
      ...(shown.length ? {} : { isSheetOnly: true }),
    },
  ];
}

const order: readonly PromiseAudit['verdict'][] = ['broken', 'too-close', 'kept', 'too-few', 'no-evidence', 'unmeasurable'];

/** Broken, too close, kept, not judged; within each the lowest kept rate first. */
const worstFirst = (promises: readonly PromiseAudit[]): PromiseAudit[] =>
  [...promises].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.keptRate ?? 0) - (b.keptRate ?? 0));

/** How many promises have which verdict. */
function verdictCards({ promises }: Audit, { labels: { marks }, sentences }: Words, { all }: AuditFormat): Cards {
  const { kept, tooClose, broken, tooFew, unmeasurable, proved } = tallyVerdicts(promises);
  const unjudged = tooFew + unmeasurable + proved;
  const figure = (mark: string, n: number) => `${mark} ${all.count(n)}`;
  const made = cards([
    { figure: figure(marks.broken, broken), label: sentences.card('broken', broken), tone: 'broken', span: 3 },
    { figure: figure(marks.tooClose, tooClose), label: sentences.card('tooClose', tooClose), tone: 'too-close', span: 2 },
    { figure: figure(marks.kept, kept), label: sentences.card('kept', kept), tone: 'kept', span: 3 },
    { figure: figure(marks.unjudged, unjudged), label: sentences.card('unjudged', unjudged), tone: 'unjudged', span: 3 },
  ]);
  return { ...made, isOneRow: true, ...(promises.length > 0 ? {} : { isSheetOnly: true }) };
}

/** The sign of each verdict. */
export const signOf = (verdict: Verdict, { labels: { marks } }: Words): string =>
  ({ broken: marks.broken, 'too-close': marks.tooClose, kept: marks.kept, unjudged: marks.unjudged })[
    toneOfVerdict[verdict] as 'broken' | 'too-close' | 'kept' | 'unjudged'
  ];

/** False for a promise whose very words are given at another touchpoint, too. */
export const isAlone = ({ text }: PromiseAudit, promises: PromiseAudit[]): boolean =>
  promises.filter(one => one.text === text).length === 1;

/** A promise on one line of these columns: by its words, and by its touchpoint where the words alone do not tell. */
export const nameOf = (
  promise: PromiseAudit,
  promises: PromiseAudit[],
  widths: readonly number[],
  isBold: boolean,
  { clipped }: Words,
): string => {
  const half = [charactersOf(widths) / 2];
  const place = isAlone(promise, promises) ? '' : ` (${onOneLine(promise.touchpoint, half, isBold, clipped)})`;
  return onOneLine(promise.text, widths, isBold, (text, most) => clipped(text, most) + place);
};

function columnsOf({ promises, settings }: Audit, words: Words, format: AuditFormat, widths: readonly number[]): Column<PromiseAudit>[] {
  const { labels, sentences } = words;
  const { columns: w, marks } = labels;
  const [wordWidths, bar] = [widths.slice(1, 5), widths[5]!];
  const verdictSigns = (['broken', 'too-close', 'kept', 'unjudged'] as const).map(
    (tone): Extract<Highlight, { kind: 'where' }> => ({
      kind: 'where',
      column: 0,
      equals: { broken: marks.broken, 'too-close': marks.tooClose, kept: marks.kept, unjudged: marks.unjudged }[tone],
      tone,
    }),
  );
  const believedBeyond: Highlight = { kind: 'where', column: 6, equals: marks.up, tone: 'belief' };
  const share = (header: string, value: (p: PromiseAudit) => number | null): Column<PromiseAudit> => ({
    header,
    value,
    format: p => percentFormat(value(p), format.of(p)),
    usual: formats.percent(0),
    align: 'right',
  });
  return [
    {
      header: '',
      value: p => signOf(p.verdict, words),
      leadsTo: p => promiseRow(p.id),
      align: 'center',
      bold: true,
      highlights: verdictSigns,
    },
    { header: w.promise, value: p => nameOf(p, promises, wordWidths, false, words), span: 4, isOneLine: true },
    {
      header: w.barScale,
      isOneLine: true,
      value: p => (isJudged(p) ? lying(p.keptRate!, p.promisedFor, signsIn(bar)) : sentences.notJudged(p, settings.fewestAnswers)),
      spark: p => (isJudged(p) ? keptSpark(p.keptRate!, p.promisedFor, p.verdict) : undefined),
    },
    // What is not judged has no number to stand out.
    {
      ...share(w.kept, p => (isJudged(p) ? p.keptRate : null)),
      bold: true,
      highlights: verdictSigns.filter(({ tone }) => tone !== 'unjudged'),
    },
    { ...share(w.promised, p => p.promisedFor), span: 2 },
    { ...share(w.believed, p => p.believed), highlights: [believedBeyond] },
    {
      header: '',
      value: p => (isJudged(p) && p.belief === 'overconfident' ? marks.up : null),
      align: 'center',
      highlights: [believedBeyond],
    },
  ];
}
