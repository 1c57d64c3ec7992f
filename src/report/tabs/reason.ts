import type { Audit, PromiseAudit } from '../../core/audit';
import { newBesideReturning, segmentsApart } from '../../core/judgement/segments';
import type { Words } from '../../words/words';
import type { AuditFormat } from '../format';
import { linkTo } from '../link';
import { formats } from '../style';
import type { Wide } from './column';
import { countByPromise, findingsOf } from './findings';

/** How much of a quote a cell shows. */
const quoteLength = 300;

/** Why it has its verdict, and what else was found. */
export function reasonColumns({ findings, settings }: Audit, { labels, sentences }: Words, format: AuditFormat): Wide[] {
  const w = labels.columns;
  const found = countByPromise(findings);
  return [
    { header: w.why, value: p => sentences.whyBeside(p, format.of(p), settings.fewestAnswers), width: 48 },
    {
      header: w.findings,
      value: p => (found.has(p.id) ? sentences.findings(found.get(p.id)!) : null),
      leadsTo: p => (found.has(p.id) ? findingsOf(p.id) : undefined),
      width: 16,
    },
  ];
}

/** Segments that part beyond chance. */
export function segmentColumns({ labels, sentences }: Words, format: AuditFormat): Wide[] {
  const w = labels.columns;
  return [
    { header: w.segments, value: p => sentences.segments(segmentsApart(p), format.of(p)) || null, width: 36 },
    { header: w.newAndReturning, value: p => sentences.newAndReturning(newBesideReturning(p), format.of(p)) || null, width: 36 },
  ];
}

/** What else is known in numbers: of the same answers, of others beside them, and by kind of source. */
export function figureColumns({ loyaltyDrivers }: Audit, { labels, sentences }: Words, format: AuditFormat): Wide[] {
  const w = labels.columns;
  return [
    { header: w.nps, value: p => sentences.nps(p, format.all) || null, align: 'center', width: 18 },
    { header: w.csat, value: p => sentences.csat(p, format.of(p)) || null, align: 'center', width: 18 },
    {
      header: w.mean,
      value: p => (p.hasOpenCases ? null : sentences.figure(p.mean, p.meanInterval, format.all) || null),
      align: 'center',
      width: 18,
    },
    {
      header: w.serviceGap,
      value: p => sentences.figure(p.serviceGap, p.serviceGapInterval, format.all) || null,
      align: 'center',
      width: 18,
    },
    { header: w.loyalty, value: p => sentences.loyalty(p, format.all) || null, width: 36 },
    { header: w.driver, value: p => sentences.driver(p, loyaltyDrivers, format.all) || null, width: 22 },
    { header: w.response, value: p => sentences.response(p, format.of(p)) || null, width: 28 },
    { header: w.employees, value: p => (p.employees ? sentences.rate(p.employees, format.of(p)) : null), align: 'center', width: 22 },
    { header: w.complaints, value: p => p.complaints || null, format: formats.count, align: 'center', width: 11 },
    { header: w.bySource, value: p => sentences.bySource(p, format.of(p)) || null, width: 28 },
  ];
}

/** A quote of one side, and where it stands. */
export function quoteColumns(side: 'against' | 'for', { labels, sentences }: Words, format: AuditFormat): Wide[] {
  const w = labels.columns;
  const first = (p: PromiseAudit) => p.quotes[side][0];
  return [
    {
      header: w[side],
      value: p => {
        const quote = first(p);
        return quote ? sentences.quote(quote, format.all, quoteLength) : null;
      },
      width: 40,
    },
    {
      header: side === 'against' ? w.whereAgainst : w.whereFor,
      value: p => first(p)?.cell ?? null,
      link: p => linkTo(first(p)?.cell ?? ''),
      width: 16,
    },
  ];
}

/** What it rests on, and who answers for it. */
export function originColumns({ join, labels }: Words): Wide[] {
  const w = labels.columns;
  return [
    { header: w.tellingWords, value: p => join.series(p.tellingWords) || null, width: 28 },
    { header: w.metric, value: p => p.metric, width: 16 },
    { header: w.whereStated, value: p => p.whereStated, width: 16 },
    { header: w.grade, value: p => labels.grades[p.grade], align: 'center', width: 16 },
    { header: w.newest, value: p => p.newest?.slice(0, 10) ?? null, width: 16 },
    { header: w.owner, value: p => p.owner, width: 16 },
  ];
}
