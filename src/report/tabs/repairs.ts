import type { Audit, PromiseAudit } from '../../core/audit';
import type { Words } from '../../words/words';
import { type Column, heading, table } from '../block';
import { type AuditFormat, percentFormat } from '../format';
import { repairs } from '../headline';
import { byVerdict } from '../highlight';
import { linkTo } from '../link';
import { formats } from '../style';
import type { Block } from '../tab';
import { isAlone } from './comparison';

/** As many as a page holds. */
const most = 5;
const quoteLength = 110;
/** Points, at least: as much as their words mostly take. */
const rowHeight = 37;
/** The column of a repair's verdict. */
const verdictColumn = 4;

/** The promises to repair first, in a table of 24 columns. In a sheet it has room for as many as a page holds. */
export function fixFirst(audit: Audit, words: Words, format: AuditFormat, span: number): Block[] {
  const { labels, sentences } = words;
  const worst = repairs(audit).slice(0, most);
  const title = worst.length > 0 ? labels.headings.fixFirst : `${labels.headings.fixFirst}: ${sentences.nothingToFix()}`;
  return [
    heading(title, span),
    {
      rowHeight,
      spare: { rows: most - worst.length, columns: [] },
      ...(worst.length ? {} : { isSheetOnly: true }),
      ...table(worst, columnsOf(audit.promises, words, format)),
    },
  ];
}

function columnsOf(promises: PromiseAudit[], words: Words, format: AuditFormat): Column<PromiseAudit>[] {
  const { labels, sentences } = words;
  const w = labels.columns;
  const orNone = (value: number | null) => value ?? labels.marks.none;
  const highlights = byVerdict(verdictColumn, words);
  return [
    { header: w.promiseId, value: p => p.id, link: p => linkTo(p.cells.promise) },
    {
      header: w.promise,
      value: p => (isAlone(p, promises) ? p.text : `${p.text} (${p.touchpoint})`),
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
      highlights,
      bold: true,
    },
    {
      header: w.verdict,
      value: p => labels.verdicts[p.verdict],
      span: 2,
      align: 'center',
      highlights,
    },
    { header: w.letDown, value: p => orNone(p.customersLetDown), format: formats.count, align: 'center' },
    { header: w.money, value: p => orNone(p.moneyAtRisk), format: formats.count, align: 'center' },
    { header: w.owner, value: p => p.owner || labels.marks.none, span: 2 },
    { header: w.inTheirWords, value: p => quoteOf(p, words, format), span: 6 },
    { header: w.nextStep, value: p => sentences.nextStep(p, format.of(p), p.toSettle), span: 6 },
  ];
}

function quoteOf({ quotes }: PromiseAudit, { labels, sentences }: Words, format: AuditFormat): string {
  const [quote] = quotes.against;
  return quote ? sentences.quote(quote, format.all, quoteLength) : labels.marks.none;
}
