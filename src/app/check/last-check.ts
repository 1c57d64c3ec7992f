import { countIssues } from '../../core/table/issue';
import { formatOf } from '../../report/format';
import { headline } from '../../report/headline';
import type { Words } from '../../words/words';
import type { Audited } from './audit';
import { type FlawGroup, flawGroups } from './flaw-card';
import { type PagesOffered, pagesOffered } from './pages-offered';
import { type PromiseCard, promiseCards } from './promise-card';

/** The last audit, as the sidebar shows it: plain JSON, kept with the spreadsheet, so that no view needs another audit. */
export interface LastAudit {
  /** When it was checked, in the spreadsheet's own time: `2026-11-22T10:41:00`. */
  checkedAt: string;
  /** The audit date, as a day. */
  asOf: string;
  /** Pieces of evidence used. */
  used: number;
  /** A few sentences that sum it up. */
  headline: string[];
  counts: { kept: number; tooClose: number; broken: number; unjudged: number };
  /** The first to repair first. */
  promises: PromiseCard[];
  /** How many more promises there are in the tab Alignment, for which there was no room. */
  morePromises: number;
  flaws: FlawGroup[];
  issues: { errors: number; others: number };
  pages: PagesOffered;
}

/** The audit that was just written. `rowOf` finds the row of a promise in the Alignment tab, from 1. */
export function lastAuditOf(audited: Audited, words: Words, checkedAt: string, rowOf: (id: string) => number): LastAudit {
  const { audit, toActOn } = audited;
  const { promisesKept: kept, promisesTooClose: tooClose, promisesBroken: broken, promisesUnjudged: unjudged } = audit.headline;
  return {
    checkedAt,
    asOf: audit.asOf,
    used: audit.base.used,
    headline: headline(audit, words, formatOf(audit, words)),
    counts: { kept, tooClose, broken, unjudged },
    promises: promiseCards(audit, toActOn, words, rowOf),
    morePromises: 0,
    flaws: flawGroups(audit, words),
    issues: countIssues(audit.issues),
    pages: pagesOffered(audit),
  };
}
