import type { Issue, IssueCode } from '../../core/table/issue';
import type { NameOf } from './own-names';

/** The core says headers, choices and settings by their English names; here each of them becomes what the workbook calls it. */
type Naming = (issue: Issue, nameOf: NameOf) => Partial<Issue>;

/** Names what was probably meant, of each of several texts. */
const guesses =
  (name: (guess: string, nameOf: NameOf) => string): Naming =>
  ({ guess, others }, nameOf) => ({
    guess: name(guess, nameOf),
    others: others.map(one => ({ ...one, guess: name(one.guess, nameOf) })),
  });

const one = guesses((guess, nameOf) => (guess === '' ? '' : nameOf(guess)));

const list = guesses((guess, nameOf) =>
  guess
    .split(', ')
    .map(name => (name === '' ? '' : nameOf(name)))
    .join(', '),
);

const namings: Partial<Record<IssueCode, Naming>> = {
  'missing-tab': ({ tab, found }, nameOf) => ({ tab: nameOf(tab), found: nameOf(found) }),
  'missing-column': ({ column, found }, nameOf) => ({ column: column === null ? null : nameOf(column), found: nameOf(found) }),
  'unknown-header': one,
  'unused-column': list,
  // `Value: E, H`
  'duplicate-column': guesses((guess, nameOf) => guess.replace(/^.+(?=: )/, name => nameOf(name))),
  'unknown-choice': list,
  'unknown-source': list,
  'unknown-setting': one,
  'unknown-save': ({ column }, nameOf) => ({ column: column === null ? null : nameOf('Settings', column) }),
  'invalid-stream': one,
  'invalid-kind': one,
};

export const namedIssue = (issue: Issue, nameOf: NameOf): Issue => ({ ...issue, ...namings[issue.code]?.(issue, nameOf) });

/** The details of an error with a tab or a column of the product's own (`ownTab`, `ownColumn`, by their English names) named as `tab` and `column`. */
export function namedDetails({ ownTab, ownColumn, ...details }: Record<string, string>, nameOf: NameOf): Record<string, string> {
  return {
    ...details,
    ...(ownTab !== undefined && { tab: nameOf(ownTab) }),
    ...(ownColumn !== undefined && { column: ownTab === undefined ? nameOf(ownColumn) : nameOf(ownTab, ownColumn) }),
  };
}
