import type { Issue, IssueCode } from '../../core/table/issue';
import type { ErrorCode } from '../../core/table/user-error';
import { own } from './own-names';

/** The core says headers, choices and settings by their English names; here each of them is marked, so that a sentence says it as the workbook does. */
type Marking = (issue: Issue) => Partial<Issue>;

const ownList = (names: string): string => names.split(', ').map(own).join(', ');

/** Marks what was probably meant, of each of several texts. */
const guesses =
  (mark: (guess: string) => string): Marking =>
  ({ guess, others }) => ({ guess: mark(guess), others: others.map(one => ({ ...one, guess: mark(one.guess) })) });

const markings: Partial<Record<IssueCode, Marking>> = {
  'missing-tab': ({ tab, found }) => ({ tab: own(tab), found: own(found) }),
  'missing-column': ({ column, found }) => ({ column: column === null ? null : own(column), found: own(found) }),
  'unknown-header': guesses(own),
  'unused-column': guesses(ownList),
  // `Value: E, H`
  'duplicate-column': guesses(guess => guess.replace(/^.+(?=: )/, own)),
  'unknown-choice': guesses(ownList),
  'unknown-source': guesses(ownList),
  'unknown-setting': guesses(own),
  'unknown-save': ({ column }) => ({ column: column === null ? null : own(`Settings.${column}`) }),
  'invalid-stream': guesses(own),
  'invalid-kind': guesses(own),
};

export const namedIssue = (issue: Issue): Issue => ({ ...issue, ...markings[issue.code]?.(issue) });

/** The same of what an error tells: details that are names of the product's own. */
const ofErrors: Partial<Record<ErrorCode, readonly string[]>> = { 'missing-tab': ['tab', 'column'], 'invalid-entry': ['column'] };

export const namedDetails = (code: ErrorCode, details: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(details).map(([key, value]) => [key, ofErrors[code]?.includes(key) ? own(value) : value]));
