import type { Issue, Severity } from '../../core/table/issue';
import type { Link } from '../../report/link';
import { bySeverity } from '../../report/tabs/check';
import type { Words } from '../../words/words';
import type { Found } from '../check/check';
import { backupsOf } from './backup';
import { type Fix, proposeFixes } from './fix';

/** What is wrong with the data, and what can be put right. */
export interface Remedies {
  /** Errors first. */
  issues: ToldIssue[];
  /** How many more there are in the tab Data check. */
  more: number;
  fixes: Fix[];
  /** The newest tab that keeps old values; null if there is none. */
  backup: string | null;
}

/** An issue in words. */
export interface ToldIssue {
  severity: Severity;
  message: string;
  /** What it means for the audit. */
  meaning: string;
  fix: string;
  place: Link | null;
}

const MOST = 100;

export function remediesOf({ audited, workbook, words }: Found): Remedies {
  const fixes = proposeFixes(workbook, audited, words);
  const mended = new Set(fixes.map(({ examples: [first] }) => first && `${first.tab}!${first.cell}`));
  // What fixes put right as a whole need not be mended by hand.
  const isMended = ({ code, tab, cell, others }: Issue): boolean =>
    mended.has(`${tab}!${cell}`) &&
    (others.length === 0 || others.length < fixes.filter(fix => fix.code === code && columnOf(fix) === columnAt(tab, cell!)).length);
  const issues = bySeverity(audited.audit.issues).filter(issue => issue.cell === null || !isMended(issue));
  return {
    issues: issues.slice(0, MOST).map(issue => toldIssue(issue, words)),
    more: Math.max(0, issues.length - MOST),
    fixes,
    backup: backupsOf(workbook, words)[0] ?? null,
  };
}

const columnAt = (tab: string, cell: string): string => `${tab}!${cell.replace(/\d+$/, '')}`;
const columnOf = ({ examples: [first] }: Fix): string => (first ? columnAt(first.tab, first.cell) : '');

const toldIssue = (issue: Issue, { issues, meanings }: Words): ToldIssue => ({
  severity: issue.severity,
  message: issues[issue.code].message(issue),
  meaning: meanings[issue.code](issue),
  fix: issues[issue.code].fix(issue),
  place: issue.tab === '' || (issue.cell === null && issue.row === null) ? null : { tab: issue.tab, cell: issue.cell ?? `A${issue.row}` },
});
