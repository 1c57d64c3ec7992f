// title -> headline -> cards -> charts and stages beside their key -> fix first -> flaws -> celebrating and loops -> base and method
import type { Audit } from '../../core/audit';
import { isTrouble } from '../../core/findings/about';
import type { Finding } from '../../core/findings/finding';
import type { Flaw } from '../../core/findings/flaw';
import type { Words } from '../../words/words';
import { beside, heading, space, table, text } from '../block';
import type { AuditFormat } from '../format';
import { headline } from '../headline';
import type { Block, Tab } from '../tab';
import { verdictCards } from './cards';
import { comparison } from './comparison';
import { flawName, told } from './findings';
import { journey, stagesOf } from './journey';
import { fixFirst } from './repairs';

/** Columns of the page: fourteen alike for the charts, then those of the key, from its number on. */
const left = 14;
const widths = [...Array.from({ length: left }, () => 8.8), 3.5, 10, 10, 10, 8.6, 7.6, 7.6, 7.6, 7.6, 7.6];
const grid = widths.length;
/** Stages that stand beside the key; more take a table of their own, as wide as the page. */
const mostStagesBeside = 6;
const mostStagesWide = 11;
/** Praise: as much as a page holds. */
const mostPraise = 2;
const quoteLength = 110;
/** Points that the parts of the page have, at least: as much as their words mostly take. */
const heights = { lead: 20, body: 45, flaw: [60, 26], praise: 53, small: 13 };

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
      verdictCards(audit, words, format, grid),
      space(),
      ...comparison(audit, words, format, { columns: 8, points: left - 8, names: 3 }, isBeside ? stages : []),
      ...(isBeside ? [] : [space(), ...stages]),
      space(),
      ...fixFirst(audit, words, format, grid),
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
        text(sentences.openLoops(audit.replies, audit.met, overdue, format.all), 'text', half),
      ],
    },
  );

  function praiseQuote({ subject }: Finding): string {
    const quote = audit.promises.find(({ id }) => id === subject)?.quotes.for[0];
    return quote ? ` ${sentences.quote(quote, format.all, quoteLength)}` : '';
  }
}
