import type { Audit } from '../../core/audit';
import type { Issue, Severity } from '../../core/table/issue';
import type { Words } from '../../words/words';
import { type Column, heading, table, text } from '../block';
import type { Link } from '../link';
import { toneOfSeverity } from '../style';
import type { Highlight, Tab } from '../tab';

const severities: Severity[] = ['error', 'warning', 'note'];

/** The issues, errors first, each tab's together. */
export function bySeverity(issues: Issue[]): Issue[] {
  return severities.flatMap(severity => issues.filter(issue => issue.severity === severity));
}

/** Every issue: where, what, what it means for the audit, how to mend it. */
export function check(audit: Audit, words: Words): Tab {
  const { labels, issues, meanings, sentences } = words;
  const w = labels.columns;
  const highlights = severities.map(
    (severity): Highlight => ({ kind: 'text', equals: labels.severities[severity], tone: toneOfSeverity[severity] }),
  );
  const columns: (Column<Issue> & { width: number })[] = [
    { header: w.severity, value: issue => labels.severities[issue.severity], width: 12, bold: true, highlights },
    { header: w.where, value: issue => whereOf(issue, words), width: 23, link: linkOf },
    { header: w.issue, value: issue => issues[issue.code].message(issue), width: 40 },
    { header: w.meaning, value: issue => meanings[issue.code](issue), width: 41 },
    { header: w.mend, value: issue => issues[issue.code].fix(issue), width: 41 },
  ];
  const rows = bySeverity(audit.issues);
  return {
    name: labels.tabs.check,
    widths: columns.map(({ width }) => width),
    frozenColumns: 0,
    isList: true,
    isLandscape: true,
    blocks: [
      heading(labels.headings.check),
      text(rows.length ? sentences.issuesNote() : sentences.nothingToMend(), 'note'),
      table(rows, columns, true),
    ],
  };
}

const whereOf = (issue: Issue, { placeOf }: Words): string => placeOf(issue).replace(/^./, letter => letter.toUpperCase());

function linkOf({ tab, cell, row }: Issue): Link | undefined {
  if (tab === '' || (cell === null && row === null)) return undefined;
  return { tab, cell: cell ?? `A${row}` };
}
