import type { Audit } from '../../core/audit';
import type { Finding } from '../../core/findings/finding';
import type { FindingCode, Flaw } from '../../core/findings/flaw';
import type { Format } from '../../words/format';
import type { Words } from '../../words/words';
import { type Column, heading, table, text } from '../block';
import type { AuditFormat } from '../format';
import { firstLink, type Link, promiseRow } from '../link';
import type { Tab } from '../tab';

/** Findings of one code that are told in full; the rest is counted. */
const inFull = 50;

interface Row {
  flaw: string;
  kind: string;
  sentence: string;
  fix: string;
  subject: string;
  where: string;
  link: Link | undefined;
  /** The promises that it is about, by id. */
  about: string[];
}

/** What the first finding about a promise is called, for others to lead to. */
export const findingsOf = (promiseId: string): string => `findings of ${promiseId}`;

/** How many findings are about each promise, by its id; praise is not one. */
export function countByPromise(all: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of all.filter(isTrouble)) for (const id of promisesIn(finding)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function promisesIn({ details }: Finding): string[] {
  if ('id' in details) return [details.id];
  if ('first' in details) return [details.first.id, details.second.id];
  return 'promiseId' in details ? [details.promiseId] : [];
}

/** Every finding, by flaw and weight; what is worth celebrating stands last. */
export function findings(audit: Audit, words: Words, format: AuditFormat): Tab {
  const { labels, sentences } = words;
  const w = labels.columns;
  const columns: (Column<Row> & { width: number })[] = [
    { header: w.flaw, value: row => row.flaw, width: 22, bold: true },
    { header: w.kind, value: row => row.kind, width: 22 },
    { header: w.finding, value: row => row.sentence, width: 64 },
    { header: w.nextStep, value: row => row.fix, width: 48 },
    {
      header: w.subject,
      value: row => row.subject,
      width: 22,
      // A promise to its row in Alignment, all else to where it stands.
      leadsTo: row => (row.about[0] === row.subject ? promiseRow(row.subject) : undefined),
      link: row => (row.about[0] === row.subject ? undefined : row.link),
    },
    { header: w.where, value: row => row.where, width: 22, link: row => row.link },
  ];
  const rows = rowsOf(audit.findings, words, format);
  return {
    name: labels.tabs.findings,
    widths: columns.map(({ width }) => width),
    frozenColumns: 0,
    isList: true,
    isLandscape: true,
    blocks: [
      heading(labels.headings.findings),
      text(rows.length ? sentences.findingsNote(inFull) : sentences.noFindings(), 'note'),
      table(rows, columns, true, row => row.about.map(findingsOf)),
    ],
  };
}

function rowsOf(all: Finding[], words: Words, format: AuditFormat): Row[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of [...all.filter(isTrouble), ...all.filter(finding => !isTrouble(finding))]) {
    const flaw = groupOf(finding, words);
    const group = groups.get(flaw);
    if (group) group.push(finding);
    else groups.set(flaw, [finding]);
  }
  return [...groups].flatMap(([flaw, group]) => {
    const counts = new Map<FindingCode, number>();
    const rows = group.flatMap(finding => {
      const count = (counts.get(finding.code) ?? 0) + 1;
      counts.set(finding.code, count);
      return count > inFull ? [] : [rowOf(finding, flaw, words, format.ofFinding(finding))];
    });
    for (const [code, count] of counts) if (count > inFull) rows.push(restOf(group, code, count, flaw, words));
    return rows;
  });
}

function rowOf(finding: Finding, flaw: string, words: Words, f: Format): Row {
  const { name, sentence, fix } = told(finding, words, f);
  return {
    flaw,
    kind: name,
    sentence,
    fix,
    subject: finding.subject,
    where: finding.cells.find(cell => cell !== '') ?? '',
    link: firstLink(finding.cells),
    about: isTrouble(finding) ? promisesIn(finding) : [],
  };
}

/** The row that counts the findings of a code that are not told in full. */
function restOf(group: Finding[], code: FindingCode, count: number, flaw: string, { findings, sentences }: Words): Row {
  const { name } = findings[code];
  const about = group
    .filter(finding => finding.code === code)
    .slice(inFull)
    .flatMap(promisesIn);
  return {
    flaw,
    kind: name,
    sentence: sentences.moreFindings(count - inFull, name),
    fix: '',
    subject: '',
    where: '',
    link: undefined,
    about,
  };
}

/** The finding in words. */
export function told(finding: Finding, words: Words, f: Format): { name: string; sentence: string; fix: string } {
  const { name, sentence, fix } = words.findings[finding.code];
  // The details belong to the code: that is how Finding is made.
  const details = finding.details as never;
  return { name, sentence: sentence(details, f), fix: fix(details, f) };
}

/** False for what is worth celebrating. */
export const isTrouble = ({ code }: Finding): boolean => code !== 'worth-celebrating';

/** `1 Ignorance`, `Habits`, `Worth celebrating`. */
function groupOf(finding: Finding, words: Words): string {
  return isTrouble(finding) ? flawName(finding.flaw, words) : words.labels.celebrating;
}

export const flawName = (flaw: Flaw, { labels }: Words): string => (flaw === null ? labels.habits : `${flaw} ${labels.flaws[flaw]}`);
