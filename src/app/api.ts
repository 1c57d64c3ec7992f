import type { Verdict } from '../core/audit';

/*
 * What the sidebar may ask of the product: names and plain JSON types, the same on every host.
 * On the way are a name, its arguments and the Reply; `serve` answers.
 */

/** A place in the workbook that a click leads to. */
export interface Place {
  tab: string;
  /** Such as `C5`. */
  cell: string;
}

/** The last audit, as far as the sidebar shows it. */
export interface LastAudit {
  /** When it was checked, in the spreadsheet's own time: `2026-11-22T10:41:00`. */
  checkedAt: string;
  /** Pieces of evidence used. */
  used: number;
  counts: { kept: number; tooClose: number; broken: number; unjudged: number };
  /** Broken promises, the first to repair first; at most 50. */
  broken: BrokenPromise[];
}

export interface BrokenPromise {
  id: string;
  text: string;
  touchpoint: string;
  verdict: Verdict;
  /** One sentence with rule and numbers. */
  why: string;
  /** Shares, 0..1. */
  promisedFor: number;
  keptRate: number;
  believed: number | null;
  /** Its row in Alignment. */
  place: Place;
}

export interface State {
  brand: string;
  /** False for somebody who may only view: nothing can be checked or written. */
  canEdit: boolean;
  /** True once the tab Promises is there. */
  isSetUp: boolean;
  last: LastAudit | null;
  /** Whether promises, evidence or settings are other than at the last audit; null if there was none. */
  hasChanged: boolean | null;
  /** The texts that the sidebar shows. */
  language: string;
}

export interface Progress {
  /** Rows of evidence read, and how many there are; null before the count is known. */
  done: number;
  of: number | null;
}

export interface Api {
  /** Who is asked: the sidebar was made for one account and one spreadsheet, and compares. */
  ping(): { session: string };
  state(): State;
  /** Checks alignment and writes the report; gives the new state. Throws `cancelled` if `cancel` was called meanwhile. */
  check(): State;
  /** How far a running check is. */
  progress(): Progress;
  /** Asks a running check to stop before it writes anything. */
  cancel(): null;
  /** Selects a cell. */
  show(place: Place): null;
}

export type Trouble = {
  /** A code of core/error.ts, or `busy`, `cancelled`, `view-only`, `too-long`, `unexpected`. */
  code: string;
  /** What happened, in one plain sentence. */
  message: string;
};

/** Every answer across the bridge: what was asked for, or one plain sentence why not. */
export type Reply<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };
