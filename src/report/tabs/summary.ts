// title -> headline -> cards -> chart beside its table -> stages -> fix first -> flaws -> celebrating and loops -> base and method
import type { Audit, PromiseAudit } from '../../core/audit';
import type { Finding, Flaw } from '../../core/finding';
import type { Words } from '../../words/words';
import { type AuditFormat, percentFormat } from '../format';
import { countVerdicts, headline, isJudged, repairs } from '../headline';
import { firstLink, linkTo } from '../link';
import { answersToSettle } from '../settle';
import { formats, series, toneOfVerdict } from '../style';
import { type Block, beside, cards, chart, heading, space, type Tab, table, text } from '../tab';
import { flawName, isTrouble, told } from './findings';
import { journey } from './journey';

/** Columns of the page, all equal. */
const grid = 12;
const columnWidth = 18;
/** Promises in the chart, quotes, repairs and praise: as much as a page holds. */
const mostCharted = 8;
const mostRepairs = 5;
const mostPraise = 2;
const quoteLength = 140;
const nameLength = 40;

/** One page to act on. */
export function summary(audit: Audit, words: Words, format: AuditFormat): Tab {
  const { labels } = words;
  return {
    name: labels.tabs.summary,
    widths: Array.from({ length: grid }, () => columnWidth),
    frozenColumns: 0,
    isHeadFrozen: false,
    isLandscape: true,
    blocks: [
      ...opening(audit, words, format),
      ...(audit.promises.length ? [space(), verdictCards(audit, words, format)] : []),
      ...section(promisedBesideKept(audit, words, format)),
      ...section(journey(audit, words, format, grid)),
      ...section(fixFirst(audit, words, format)),
      ...section(flaws(audit, words, format)),
      ...section([praiseAndLoops(audit, words, format)]),
      space(),
      text(words.sentences.base(audit.base, format.all), 'small', grid),
      text(words.sentences.method(audit.settings, format.all), 'small', grid),
    ],
  };
}

const section = (blocks: Block[]): Block[] => (blocks.length ? [space(), ...blocks] : []);

function opening(audit: Audit, words: Words, format: AuditFormat): Block[] {
  const { sentences } = words;
  const [first = '', ...rest] = headline(audit, words, format);
  const title = text(sentences.title(audit.settings.brand), 'title', 8);
  return [
    { ...title, aside: { text: sentences.subtitle(audit, format.all), look: 'subtitle', span: grid - 8 } },
    text(first, 'lead', grid),
    ...(rest.length ? [text(rest.join(' '), 'body', grid)] : []),
  ];
}

function verdictCards({ promises, headline: h }: Audit, { labels }: Words, { all }: AuditFormat): Block {
  const { kept, tooClose, broken, tooFew, unmeasurable } = countVerdicts(promises);
  const { marks, cards: c } = labels;
  const figure = (mark: string, n: number) => `${mark} ${all.count(n)}`;
  const isKnown = h.believed !== null && h.keptRate !== null;
  const { percent } = isKnown ? all.apart(h.believed!, h.keptRate!) : all;
  return cards([
    { figure: figure(marks.kept, kept), label: c.kept, tone: 'kept', span: 2 },
    { figure: figure(marks.tooClose, tooClose), label: c.tooClose, tone: 'too-close', span: 2 },
    { figure: figure(marks.broken, broken), label: c.broken, tone: 'broken', span: 2 },
    {
      figure: figure(marks.unjudged, tooFew + unmeasurable),
      label: unmeasurable ? c.unjudgedOrUnmeasurable : c.unjudged,
      tone: 'unjudged',
      span: 3,
    },
    {
      figure: isKnown ? `${percent(h.believed!)} ${marks.arrow} ${percent(h.keptRate!)}` : marks.none,
      label: isKnown ? c.belief : c.unknownBelief,
      tone: 'belief',
      span: 3,
    },
  ]);
}

/** Judged promises in journey order; where they are many, those with the widest gaps. */
function charted(promises: PromiseAudit[]): PromiseAudit[] {
  const judged = promises.filter(isJudged);
  const widest = new Set([...judged].sort((a, b) => a.gap! - b.gap!).slice(0, mostCharted));
  return judged.filter(promise => widest.has(promise));
}

/** False for a promise whose very words are given at another touchpoint, too. */
const isAlone = ({ text }: PromiseAudit, promises: PromiseAudit[]): boolean => promises.filter(one => one.text === text).length === 1;

function promisedBesideKept({ promises }: Audit, words: Words, format: AuditFormat): Block[] {
  const { labels, sentences, clipped } = words;
  const w = labels.columns;
  const shown = charted(promises);
  if (shown.length === 0) return [];
  const judged = promises.filter(isJudged).length;
  const share = (header: string, value: (p: PromiseAudit) => number | null) => ({
    header,
    value,
    format: (p: PromiseAudit) => percentFormat(value(p), format.of(p)),
    align: 'center' as const,
  });
  const data = table(shown, [
    {
      header: w.promise,
      value: p => clipped(isAlone(p, promises) ? p.text : p.touchpoint, nameLength),
      span: 2,
      link: p => linkTo(p.cells.promise),
    },
    share(w.promised, p => p.promisedFor),
    { ...share(w.kept, p => p.keptRate), tone: p => toneOfVerdict[p.verdict], bold: true },
    share(w.believed, p => p.believed),
    {
      header: w.verdict,
      value: p => labels.verdicts[p.verdict],
      tone: p => toneOfVerdict[p.verdict],
      link: p => firstLink(p.evidenceCells),
    },
  ]);
  const title = sentences.chartTitle(countVerdicts(promises).broken, judged);
  const part = shown.length < judged ? sentences.chartPart(shown.length, judged) : labels.headings.sideBySide;
  return [
    beside(
      {
        span: 6,
        blocks: [
          heading(labels.headings.chart, 6),
          chart({
            // Names of promises are long: they read best beside bars, in the order of the table.
            shape: 'bar',
            title,
            data,
            categories: 0,
            series: [
              { name: labels.chart.promised, values: 1, color: series.promised },
              { name: labels.chart.kept, values: 2, color: series.kept },
            ],
            pointer: { name: w.believed, values: 3 },
            axis: { title: labels.chart.axis, format: formats.percent(0), lowest: 0, highest: 1 },
            span: 6,
            height: Math.max(150, 75 + 20 * shown.length),
          }),
        ],
      },
      { span: 6, blocks: [heading(part, 6), data] },
    ),
  ];
}

function fixFirst(audit: Audit, words: Words, format: AuditFormat): Block[] {
  const { labels, sentences } = words;
  const w = labels.columns;
  const title = heading(labels.headings.fixFirst, grid);
  const worst = repairs(audit).slice(0, mostRepairs);
  if (worst.length === 0) return [title, text(sentences.nothingToFix(), 'text', grid)];
  const quoteOf = (p: PromiseAudit) => {
    const [quote] = p.quotes.against;
    return quote ? sentences.quote(quote, format.all, quoteLength) : labels.marks.none;
  };
  const orNone = (value: number | null) => value ?? labels.marks.none;
  return [
    title,
    table(worst, [
      { header: w.promiseId, value: p => p.id, link: p => linkTo(p.cells.promise) },
      {
        header: w.promise,
        value: p => (isAlone(p, audit.promises) ? p.text : `${p.text} (${p.touchpoint})`),
        span: 2,
        bold: true,
      },
      { header: w.promised, value: p => p.promisedFor, format: p => percentFormat(p.promisedFor, format.of(p)), align: 'center' },
      {
        header: w.kept,
        value: p => orNone(p.keptRate),
        format: p => percentFormat(p.keptRate, format.of(p)),
        align: 'center',
        tone: p => toneOfVerdict[p.verdict],
        bold: true,
      },
      { header: w.letDown, value: p => orNone(p.customersLetDown), format: formats.count, align: 'center' },
      { header: w.money, value: p => orNone(p.moneyAtRisk), format: formats.count, align: 'center' },
      { header: w.owner, value: p => p.owner || labels.marks.none },
      { header: w.inTheirWords, value: quoteOf, span: 2 },
      { header: w.nextStep, value: p => sentences.nextStep(p, format.of(p), answersToSettle(p)), span: 2 },
    ]),
  ];
}

/** The five flaws and the habits: how many findings, the worst of them and its next step. */
function flaws(audit: Audit, words: Words, format: AuditFormat): Block[] {
  const { labels, sentences } = words;
  const all: Flaw[] = [1, 2, 3, 4, 5, null];
  const columns = all.map(flaw => {
    const found = audit.findings.filter(finding => finding.flaw === flaw && isTrouble(finding));
    const worst = found[0] ? told(found[0], words, format.ofFinding(found[0])) : null;
    return { name: `${flawName(flaw, words)}: ${format.all.count(found.length)}`, worst };
  });
  const rows = [
    (column: (typeof columns)[0]) => column.worst?.sentence ?? sentences.nothingFound(),
    (column: (typeof columns)[0]) => (column.worst ? `${labels.marks.arrow} ${column.worst.fix}` : null),
  ];
  return [
    heading(labels.headings.flaws, grid),
    {
      ...table(
        rows,
        columns.map(column => ({ header: column.name, value: row => row(column), span: grid / all.length })),
      ),
      isByColumn: true,
    },
  ];
}

function praiseAndLoops(audit: Audit, words: Words, format: AuditFormat): Block {
  const { labels, sentences } = words;
  const praised = audit.findings.filter(finding => !isTrouble(finding)).slice(0, mostPraise);
  const praise = praised.map(
    finding => `${labels.marks.kept} ${told(finding, words, format.ofFinding(finding)).sentence}${praiseQuote(finding)}`,
  );
  const { open, slow, answered } = audit.replies;
  const overdue = audit.actions.filter(({ isOverdue }) => isOverdue).length;
  return beside(
    { span: 6, blocks: [heading(labels.celebrating, 6), text(praise.join('\n') || sentences.nothingToCelebrate(), 'text', 6)] },
    {
      span: 6,
      blocks: [heading(labels.headings.openLoops, 6), text(sentences.openLoops(open, slow, answered, overdue, format.all), 'text', 6)],
    },
  );

  function praiseQuote({ subject }: Finding): string {
    const quote = audit.promises.find(({ id }) => id === subject)?.quotes.for[0];
    return quote ? ` ${sentences.quote(quote, format.all, quoteLength)}` : '';
  }
}
