import type { Audit, PromiseAudit } from '../../core/audit';
import { isTrouble, promisesIn } from '../../core/findings/about';
import type { Finding } from '../../core/findings/finding';
import type { FindingCode } from '../../core/findings/flaw';
import { ownerOfFinding } from '../../core/pages/owners';
import type { Words } from '../../words/words';
import { type Column, heading, table, text } from '../block';
import type { AuditFormat } from '../format';
import { firstLink, type Link, promiseRow } from '../link';
import type { Tab } from '../tab';
import { told, toldBelow } from '../told';

/*
 * People see findings by what they are about:
 *
 *   pairs of promises that are at odds -> promises, those to repair first, twelve in full -> the other promises, a line each
 *   -> what holds for a touchpoint or for the whole audit -> what is worth celebrating
 */

/** Promises whose findings are told in full, and findings of one code about pairs of promises and about the audit as a whole. */
const MOST_PROMISES = 12;
const MOST_OF_A_KIND = 12;

interface Row {
  /** What it is about: the heading of its block. */
  group: string;
  kind: string;
  sentence: string;
  fix: string;
  owner: string;
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

/** Every finding, by what it is about. */
export function findings(audit: Audit, words: Words, format: AuditFormat): Tab {
  const { labels, sentences } = words;
  const w = labels.columns;
  const columns: (Column<Row> & { width: number })[] = [
    { header: w.about, value: row => row.group, width: 22, bold: true },
    { header: w.kind, value: row => row.kind, width: 14 },
    { header: w.finding, value: row => row.sentence, width: 46 },
    { header: w.nextStep, value: row => row.fix, width: 36 },
    { header: w.owner, value: row => row.owner, width: 12 },
    {
      header: w.subject,
      value: row => row.subject,
      width: 11,
      // A promise to its row in Alignment, all else to where it stands.
      leadsTo: row => (row.about[0] === row.subject ? promiseRow(row.subject) : undefined),
      link: row => (row.about[0] === row.subject ? undefined : row.link),
    },
    { header: w.where, value: row => row.where, width: 13, link: row => row.link },
  ];
  const rows = rowsOf(audit, words, format);
  return {
    name: labels.tabs.findings,
    widths: columns.map(({ width }) => width),
    frozenColumns: 0,
    isList: true,
    isLandscape: true,
    blocks: [
      heading(labels.headings.findings),
      text(rows.length ? sentences.findingsNote(MOST_PROMISES) : sentences.noFindings(), 'note'),
      { ...table(rows, columns, true, row => row.about.map(findingsOf)), groupedBy: 0 },
    ],
  };
}

function rowsOf(audit: Audit, words: Words, format: AuditFormat): Row[] {
  const { groups } = words.labels;
  const ownerOf = ownerOfFinding(audit);
  const rowsIn = (group: string, all: readonly Finding[]): Row[] =>
    all.map(finding => rowOf(finding, group, ownerOf(finding), words, told(finding, words, format.ofFinding(finding))));
  const rowsBelow = (group: string, all: readonly Finding[]): Row[] =>
    all.map(finding => rowOf(finding, group, ownerOf(finding), words, toldBelow(finding, words, format.ofFinding(finding))));
  const trouble = audit.findings.filter(isTrouble);
  const pairs = trouble.filter(isPair);
  const byPromise = groupByPromise(audit, trouble);
  const whole = trouble.filter(finding => !isPair(finding) && promisesIn(finding).length === 0);
  return [
    ...fewOfAKind(pairs, groups.pairs, words, all => rowsIn(groups.pairs, all)),
    ...byPromise.slice(0, MOST_PROMISES).flatMap(({ promise, found }, i) => rowsBelow(words.sentences.numbered(i + 1, promise), found)),
    ...byPromise.slice(MOST_PROMISES).map(one => lineOf(one, groups.others, words)),
    ...fewOfAKind(whole, groups.whole, words, all => rowsIn(groups.whole, all)),
    ...rowsIn(
      words.labels.celebrating,
      audit.findings.filter(finding => !isTrouble(finding)),
    ),
  ];
}

/** Two promises that are at odds. */
const isPair = ({ code }: Finding): boolean => code === 'contradicting-promises' || code === 'duplicate-promises';

interface PromiseFindings {
  promise: PromiseAudit;
  found: Finding[];
}

/** The findings about each promise, those to repair first, then in the order of the journey. */
function groupByPromise({ promises }: Audit, trouble: readonly Finding[]): PromiseFindings[] {
  const byId = new Map(promises.map(promise => [promise.id, { promise, found: [] as Finding[] }]));
  for (const finding of trouble) if (!isPair(finding)) byId.get(promisesIn(finding)[0] ?? '')?.found.push(finding);
  for (const { found } of byId.values()) found.sort((a, b) => Number(b.code === 'promise-broken') - Number(a.code === 'promise-broken'));
  const rank = ({ promise }: PromiseFindings): number => promise.repairRank ?? Number.POSITIVE_INFINITY;
  return [...byId.values()].filter(({ found }) => found.length > 0).sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** What a finding is about, in words: a phase and a kind of source are codes. */
function subjectOf(finding: Finding, { labels }: Words): string {
  if (finding.code === 'phase-not-covered') return labels.phases[finding.details.phase];
  return finding.code === 'one-kind-of-evidence' ? labels.sources[finding.details.source] : finding.subject;
}

function rowOf(finding: Finding, group: string, owner: string, words: Words, { name, sentence, fix }: ReturnType<typeof told>): Row {
  return {
    group,
    kind: name,
    sentence,
    fix,
    owner,
    subject: subjectOf(finding, words),
    where: finding.cells.find(cell => cell !== '') ?? '',
    link: firstLink(finding.cells),
    about: isTrouble(finding) ? promisesIn(finding) : [],
  };
}

/** A promise beyond the first ones in one line: what was found, by name. */
function lineOf({ promise, found }: PromiseFindings, group: string, words: Words): Row {
  const names = [...new Set(found.map(({ code }) => words.findings[code].name))];
  const [first] = found;
  return {
    group,
    kind: names[0]!,
    sentence: words.sentences.findingsInShort(promise.text, names),
    fix: '',
    owner: promise.owner,
    subject: promise.id,
    where: first!.cells[0] ?? '',
    link: firstLink(first!.cells),
    about: [promise.id],
  };
}

/** The first findings of each kind, and a row that counts the others. */
function fewOfAKind(all: readonly Finding[], group: string, words: Words, rowsIn: (some: readonly Finding[]) => Row[]): Row[] {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of all) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  return [...byCode].flatMap(([code, alike]) => {
    const rest = alike.length - MOST_OF_A_KIND;
    return [...rowsIn(alike.slice(0, MOST_OF_A_KIND)), ...(rest > 0 ? [restOf(code, rest, group, words)] : [])];
  });
}

/** The row that counts the findings of a code that are not told in full. */
function restOf(code: FindingCode, count: number, group: string, { findings, sentences }: Words): Row {
  const { name } = findings[code];
  const sentence = sentences.moreFindings(count, name);
  return { group, kind: name, sentence, fix: '', owner: '', subject: '', where: '', link: undefined, about: [] };
}
