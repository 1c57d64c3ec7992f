/** How bad a problem in the user's data is: an error keeps something out of the audit, a warning may bend it, a note only tells. */
export type Severity = 'error' | 'warning' | 'note';

export type IssueCode =
  | 'missing-tab'
  | 'missing-column'
  | 'missing-cell'
  | 'blank-header'
  | 'unknown-header'
  | 'unused-column'
  | 'unknown-tab'
  | 'unknown-column'
  | 'unknown-touchpoint'
  | 'unknown-metric'
  | 'unknown-promise'
  | 'unknown-setting'
  | 'unknown-language'
  | 'unknown-choice'
  | 'unknown-source'
  | 'invalid-value'
  | 'invalid-expectation'
  | 'invalid-number'
  | 'invalid-share'
  | 'invalid-setting'
  | 'invalid-date'
  | 'invalid-test'
  | 'invalid-words'
  | 'invalid-scale'
  | 'invalid-stream'
  | 'open-touchpoint'
  | 'unmatched-evidence'
  | 'several-touchpoints'
  | 'invalid-kind'
  | 'other-metric'
  | 'unknown-unit'
  | 'out-of-range'
  | 'duplicate-promise'
  | 'duplicate-evidence'
  | 'suspected-duplicates'
  | 'duplicate-name'
  | 'duplicate-setting'
  | 'duplicate-column'
  | 'duplicate-stream'
  | 'unread-column'
  | 'ambiguous-dates'
  | 'mixed-dates'
  | 'half-turned-dates'
  | 'ambiguous-numbers'
  | 'ambiguous-clock'
  | 'ambiguous-shares'
  | 'ambiguous-answers'
  | 'uncalculated'
  | 'later-evidence'
  | 'formula-error'
  | 'unticked'
  | 'other-encoding'
  | 'ragged-rows'
  | 'cut-row'
  | 'long-text'
  | 'cancelled-cases'
  | 'done-without-end'
  | 'ends-before-start'
  | 'totals-row'
  | 'late-by-day'
  | 'unknown-save';

/**
 * A problem in the user's data, never a gap. The audit goes on without the cell, row or tab it names.
 * Alike problems of one column are one issue with a count.
 */
export interface Issue {
  code: IssueCode;
  severity: Severity;
  tab: string;
  /** Row as the user sees it, from 1; null where the whole column or tab is meant. */
  row: number | null;
  /** Header as it stands in the tab; null where the row or tab is meant. */
  column: string | null;
  /** Address of the cell without its tab, such as `D14`; null where there is none. */
  cell: string | null;
  /** The offending text; '' where there is none. */
  found: string;
  /** What was probably meant: a known name, or the list of what is allowed; '' where nothing can be guessed. */
  guess: string;
  /** How many cells have the same problem, the first of them being the one named. */
  count: number;
  /** Other texts with the same problem, and what each probably meant: the first ones. */
  others: readonly Text[];
}

/** An offending text, and what was probably meant; '' where nothing can be guessed. */
export interface Text {
  found: string;
  guess: string;
}

/** Where and what, for `IssueLog.add`. */
export type IssueAt = Pick<Issue, 'code' | 'tab'> & Partial<Issue>;

/**
 * Collects issues. One kind of trouble in one column of cells is one issue, whatever the texts: they are counted, and a few are kept. Of other
 * issues the same code, tab, column, found and guess are counted, not repeated.
 */
export interface IssueLog {
  add(issue: IssueAt): void;
  list(): Issue[];
}

/** How many errors there are, and how many warnings and notes together. */
export function countIssues(issues: readonly Pick<Issue, 'severity'>[]): { errors: number; others: number } {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, others: issues.length - errors };
}

const severityOf: Partial<Record<IssueCode, Severity>> = {
  'missing-tab': 'error',
  'missing-column': 'error',
  'unknown-tab': 'error',
  'unknown-column': 'error',
  'unknown-touchpoint': 'error',
  'unknown-metric': 'error',
  'unknown-promise': 'error',
  'unknown-source': 'error',
  'invalid-test': 'error',
  'invalid-stream': 'error',
  'invalid-kind': 'error',
  'other-metric': 'error',
  'duplicate-promise': 'error',
  'duplicate-column': 'error',
  'duplicate-stream': 'error',
  'unread-column': 'error',
  'suspected-duplicates': 'note',
  'several-touchpoints': 'note',
  'blank-header': 'note',
  'unused-column': 'note',
  'later-evidence': 'note',
  'cancelled-cases': 'note',
  'totals-row': 'note',
  'unknown-setting': 'note',
  'unknown-language': 'note',
  'other-encoding': 'note',
  uncalculated: 'error',
};

/** Troubles of cells, which may be many in one column. */
const ofCells: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'missing-cell',
  'unknown-touchpoint',
  'unknown-metric',
  'unknown-promise',
  'unknown-source',
  'invalid-value',
  'invalid-expectation',
  'invalid-number',
  'invalid-share',
  'invalid-date',
  'invalid-test',
  'invalid-words',
  'unmatched-evidence',
  'invalid-kind',
  'other-metric',
  'unknown-unit',
  'out-of-range',
  'formula-error',
  'unticked',
  'cancelled-cases',
  'done-without-end',
  'ends-before-start',
  'totals-row',
]);

/** Other texts that an issue keeps: a fix is offered for each, and the first ones are told. */
const MOST_OTHERS = 49;

export function issueLog(): IssueLog {
  const byKey = new Map<string, Collected>();
  return {
    add(issue) {
      const { code, tab, row = null, column = null, cell = null, found = '', guess = '', count = 1 } = issue;
      // What may stand in a cell of choices differs from row to row of Settings.
      const texts = ofCells.has(code) ? [] : code === 'unknown-choice' ? [guess] : [found, guess];
      const key = [code, tab, column, ...texts].join('\u0000');
      const known = byKey.get(key);
      if (known === undefined) {
        const severity = issue.severity ?? severityOf[code] ?? 'warning';
        byKey.set(key, {
          issue: { code, severity, tab, row, column, cell, found, guess, count, others: [] },
          texts: new Set([`${found}\u0000${guess}`]),
        });
        return;
      }
      known.issue.count += count;
      const text = `${found}\u0000${guess}`;
      if (known.texts.has(text) || known.texts.size > MOST_OTHERS) return;
      known.texts.add(text);
      known.issue.others.push({ found, guess });
    },
    list: () => [...byKey.values()].map(({ issue }) => ({ ...issue, others: [...issue.others] })),
  };
}

interface Collected {
  issue: Omit<Issue, 'others'> & { others: Text[] };
  texts: Set<string>;
}
