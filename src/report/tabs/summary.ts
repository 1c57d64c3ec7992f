// title -> headline -> cards -> charts and stages beside their key -> fix first -> flaws -> celebrating and loops -> base and method
import type { Audit, PromiseAudit } from '../../core/audit';
import type { Finding, Flaw } from '../../core/finding';
import type { Words } from '../../words/words';
import { type AuditFormat, percentFormat } from '../format';
import { countVerdicts, headline, repairs } from '../headline';
import { linkTo } from '../link';
import { answersToSettle } from '../settle';
import { formats } from '../style';
import { type Block, beside, type Cards, cards, heading, space, type Tab, table, text } from '../tab';
import { byVerdict } from './alignment';
import { comparison, isAlone } from './comparison';
import { flawName, isTrouble, told } from './findings';
import { journey, stagesOf } from './journey';

/** Columns of the page: fourteen alike for the charts, then those of the key, from its number on. */
const left = 14;
const widths = [...Array.from({ length: left }, () => 8.8), 3.5, 10, 10, 10, 8.6, 7.6, 7.6, 7.6, 7.6, 7.6];
const grid = widths.length;
/** Stages that stand beside the key; more take a table of their own, as wide as the page. */
const mostStagesBeside = 6;
const mostStagesWide = 11;
/** Repairs and praise: as much as a page holds. */
const mostRepairs = 5;
/** The column of a repair's verdict. */
const repairVerdict = 4;
const mostPraise = 2;
const quoteLength = 110;
/** Points that the parts of the page have, at least: as much as their words mostly take. */
const heights = { lead: 20, body: 45, repair: 37, flaw: [60, 26], praise: 53, small: 13 };

/**
 * One page to act on. In a sheet it is a form: each part has its place and its room, whatever the audit finds, so that a spreadsheet that
 * has laid it out once need only fill it in. Only a journey of very many stages takes another form.
 */
export function summary(audit: Audit, words: Words, format: AuditFormat): Tab {
  const { labels } = words;
  const isBeside = stagesOf(audit).length <= mostStagesBeside;
  const stages = isBeside ? journey(audit, words, format, left, mostStagesBeside) : journey(audit, words, format, grid, mostStagesWide);
  return {
    name: labels.tabs.summary,
    widths,
    frozenColumns: 0,
    isList: false,
    isLandscape: true,
    isOnePage: true,
    blocks: [
      ...opening(audit, words, format),
      space(),
      { ...verdictCards(audit, words, format), ...(audit.promises.length ? {} : { isSheetOnly: true }) },
      space(),
      ...comparison(audit, words, format, { columns: 8, points: left - 8, names: 3 }, isBeside ? stages : []),
      ...(isBeside ? [] : [space(), ...stages]),
      space(),
      ...fixFirst(audit, words, format),
      space(),
      ...flaws(audit, words, format),
      space(),
      praiseAndLoops(audit, words, format),
      space(),
      { ...text(baseOf(audit, words, format), 'small', grid), height: heights.small },
      { ...text(words.sentences.method(audit.settings, format.all), 'small', grid), height: heights.small },
    ],
  };
}

/** What the report rests on, and whether there is anything to mend. */
const baseOf = ({ base, issues }: Audit, { sentences }: Words, { all }: AuditFormat): string =>
  [sentences.base(base, all), issues.length > 0 ? sentences.issues(issues, all) : ''].join(' ').trim();

function opening(audit: Audit, words: Words, format: AuditFormat): Block[] {
  const { sentences } = words;
  const [first = '', ...rest] = headline(audit, words, format);
  const title = text(sentences.title(audit.settings.brand), 'title', left);
  return [
    { ...title, aside: { text: sentences.subtitle(audit, format.all), look: 'subtitle', span: grid - left } },
    { ...text(first, 'lead', grid), height: heights.lead },
    { ...text(rest.join(' '), 'body', grid), height: heights.body, ...(rest.length ? {} : { isSheetOnly: true }) },
  ];
}

function verdictCards({ promises, headline: h }: Audit, { labels }: Words, { all }: AuditFormat): Cards {
  const { kept, tooClose, broken, tooFew, unmeasurable } = countVerdicts(promises);
  const { marks, cards: c } = labels;
  const figure = (mark: string, n: number) => `${mark} ${all.count(n)}`;
  const isKnown = h.believed !== null && h.keptRate !== null;
  const { percent } = isKnown ? all.apart(h.believed!, h.keptRate!) : all;
  return cards([
    { figure: figure(marks.kept, kept), label: c.kept, tone: 'kept', span: 4 },
    { figure: figure(marks.tooClose, tooClose), label: c.tooClose, tone: 'too-close', span: 4 },
    { figure: figure(marks.broken, broken), label: c.broken, tone: 'broken', span: 4 },
    {
      figure: figure(marks.unjudged, tooFew + unmeasurable),
      label: unmeasurable ? c.unjudgedOrUnmeasurable : c.unjudged,
      tone: 'unjudged',
      span: 5,
    },
    {
      figure: isKnown ? `${percent(h.believed!)} ${marks.arrow} ${percent(h.keptRate!)}` : marks.none,
      label: isKnown ? c.belief : c.unknownBelief,
      tone: 'belief',
      span: grid - 17,
    },
  ]);
}

function fixFirst(audit: Audit, words: Words, format: AuditFormat): Block[] {
  const { labels, sentences } = words;
  const w = labels.columns;
  const worst = repairs(audit).slice(0, mostRepairs);
  const nothing = worst.length > 0 ? '' : sentences.nothingToFix();
  const title = heading(nothing ? `${labels.headings.fixFirst}: ${nothing}` : labels.headings.fixFirst, grid);
  const quoteOf = (p: PromiseAudit) => {
    const [quote] = p.quotes.against;
    return quote ? sentences.quote(quote, format.all, quoteLength) : labels.marks.none;
  };
  const orNone = (value: number | null) => value ?? labels.marks.none;
  return [
    title,
    {
      rowHeight: heights.repair,
      spare: { rows: mostRepairs - worst.length, columns: [] },
      ...(worst.length ? {} : { isSheetOnly: true }),
      ...table(worst, [
        { header: w.promiseId, value: p => p.id, link: p => linkTo(p.cells.promise) },
        {
          header: w.promise,
          value: p => (isAlone(p, audit.promises) ? p.text : `${p.text} (${p.touchpoint})`),
          span: 3,
          bold: true,
        },
        {
          header: w.promised,
          value: p => p.promisedFor,
          format: p => percentFormat(p.promisedFor, format.of(p)),
          usual: formats.percent(0),
          align: 'center',
        },
        {
          header: w.kept,
          value: p => orNone(p.keptRate),
          format: p => percentFormat(p.keptRate, format.of(p)),
          usual: formats.percent(0),
          align: 'center',
          highlights: byVerdict(repairVerdict, words),
          bold: true,
        },
        {
          header: w.verdict,
          value: p => labels.verdicts[p.verdict],
          span: 2,
          align: 'center',
          highlights: byVerdict(repairVerdict, words),
        },
        { header: w.letDown, value: p => orNone(p.customersLetDown), format: formats.count, align: 'center' },
        { header: w.money, value: p => orNone(p.moneyAtRisk), format: formats.count, align: 'center' },
        { header: w.owner, value: p => p.owner || labels.marks.none, span: 2 },
        { header: w.inTheirWords, value: quoteOf, span: 6 },
        { header: w.nextStep, value: p => sentences.nextStep(p, format.of(p), answersToSettle(p)), span: 6 },
      ]),
    },
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
      rowHeight: heights.flaw,
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
  const half = grid / 2;
  const overdue = audit.actions.filter(({ isOverdue }) => isOverdue).length;
  return beside(
    {
      span: half,
      blocks: [
        heading(labels.celebrating, half),
        { ...text(praise.join('\n') || sentences.nothingToCelebrate(), 'text', half), height: heights.praise },
      ],
    },
    {
      span: half,
      blocks: [
        heading(labels.headings.openLoops, half),
        text(sentences.openLoops(open, slow, answered, overdue, format.all), 'text', half),
      ],
    },
  );

  function praiseQuote({ subject }: Finding): string {
    const quote = audit.promises.find(({ id }) => id === subject)?.quotes.for[0];
    return quote ? ` ${sentences.quote(quote, format.all, quoteLength)}` : '';
  }
}
