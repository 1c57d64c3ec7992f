import { LOADING } from '../../../core/cell/cell';
import type { Issue, IssueCode } from '../../../core/table/issue';
import { own } from '../../naming/own-names';
import { list, plural, quoted } from '../numbers';

interface IssueWords {
  message(issue: Issue): string;
  fix(issue: Issue): string;
}

/** The most exact place that is known: `Evidence!D14 (Value)`, `Evidence, row 14`, `Evidence, column “Value”`, `the tab “Evidence”`. */
export function placeOf({ tab, row, column, cell }: Pick<Issue, 'tab' | 'row' | 'column' | 'cell'>): string {
  if (cell) return `${tab}!${cell}${column ? ` (${column})` : ''}`;
  if (row !== null) return `${tab}, row ${row}${column ? `, ${column}` : ''}`;
  if (column) return `${tab}, column ${quoted(column)}`;
  return `the tab ${quoted(tab)}`;
}

/** `unknown touchpoint “Suport chat” in Evidence!C7 (Touchpoint), did you mean “Support chat”? (12 times)` */
function say(stem: string, issue: Issue, reason = '', most = 60): string {
  const found = issue.found === '' ? '' : ` ${quoted(issue.found, most)}`;
  const times = issue.count > 1 ? ` (${plural(issue.count, 'time')}, first here${alsoOf(issue, most)})` : '';
  return `${stem}${found} in ${placeOf(issue)}${times}${reason ? `: ${reason}` : ''}.`;
}

const MOST_EXAMPLES = 5;

/** Other texts with the same trouble: `; also “Stroe”, “Moon” and others`. */
function alsoOf({ others }: Issue, most: number): string {
  const texts = others.filter(({ found }) => found !== '').map(({ found }) => quoted(found, most));
  if (texts.length === 0) return '';
  const shown = texts.slice(0, MOST_EXAMPLES - 1);
  return `; also ${texts.length > shown.length ? `${shown.join(', ')} and others` : list(shown)}`;
}

/** Leads with what was probably meant; of several texts, with what each of the first ones was. */
function meant(issue: Issue, otherwise: string): string {
  const texts = [issue, ...issue.others].filter(({ guess }) => guess !== '').slice(0, MOST_EXAMPLES);
  if (texts.length === 0) return otherwise;
  const pairs = texts.map(({ found, guess }) =>
    texts.length === 1 ? quoted(guess, 120) : `${quoted(guess, 60)} for ${quoted(found, 60)}`,
  );
  return `Did you mean ${list(pairs)}? ${otherwise}`;
}
/** Leads with what is allowed: one near choice, or all of them. */
const allowed = (issue: Issue, otherwise: string): string =>
  issue.guess.includes(', ') ? `Write one of these: ${issue.guess}.` : meant(issue, otherwise);

/** The scale that all offending texts are off; '' where they are of several. */
const scaleOf = (issue: Issue): string => (issue.others.some(({ guess }) => guess !== issue.guess) ? '' : issue.guess);

/** `0-10` as words; an end may be open. */
function within(range: string): string {
  const [, low, high] = /^(-?[\d.]+)?\s*-\s*(-?[\d.]+)?$/.exec(range) ?? [];
  if (low && high) return `a value from ${low} to ${high}`;
  if (low) return `${low} or more`;
  return high ? `${high} or less` : 'a value of the scale';
}

/** The rows that are alike, `2, 14; 3, 15`, set by set. */
const rowsIn = ({ guess }: Issue): string =>
  guess
    ? `: rows ${guess
        .split('; ')
        .map(rows => rows.replace(/, (?=\d+$)/, ' and '))
        .join('; ')}`
    : '';
/** The columns that are alike, `Value: E, H`: their letters, and the header of the tab's that they are taken for, if there is one. */
function twinsOf({ guess }: Issue): { header: string; letters: string } {
  const [, header = '', letters = ''] = /^(?:(.+): )?(.*)$/.exec(guess) ?? [];
  return { header, letters: letters.replace(/, (?=[A-Z]+$)/, ' and ') };
}
/** A whole column of which the letter was found: `Evidence, column L “Date”`. */
const columnOf = ({ tab, found, column }: Issue): string => `${tab}, column${found && ` ${found}`}${column ? ` ${quoted(column)}` : ''}`;
const headerOf = ({ column, found }: Issue): string => (column || found ? ` ${quoted(column || found)}` : '');
const itOrThem = (issue: Issue): string => (issue.count > 1 ? 'them' : 'it');

/** What is wrong, where, and how to mend it. The stems: missing, unknown, invalid, out of range, duplicate. */
export const issues: Record<IssueCode, IssueWords> = {
  'missing-tab': {
    message: issue => `Missing tab ${quoted(issue.tab)}.`,
    fix: issue => meant(issue, `Add a tab named ${quoted(issue.tab)}, or let “Set up audit” in Sheets make it.`),
  },
  'missing-column': {
    message: issue => `Missing column${headerOf(issue)} in the tab ${quoted(issue.tab)}.`,
    fix: issue => meant(issue, `Add a column with the header${headerOf(issue) || ' that is required'}.`),
  },
  'missing-cell': {
    message: issue => say('Missing entry', { ...issue, found: '' }),
    fix: issue =>
      issue.guess
        ? `Fill ${itOrThem(issue)} in, perhaps with ${quoted(issue.guess, 120)}.`
        : `Fill ${itOrThem(issue)} in, or delete the row.`,
  },
  'blank-header': {
    message: issue => say('Missing header above column', issue, 'its cells are not read'),
    fix: () => 'Write a header above it, or move it to a tab of its own.',
  },
  'unknown-header': {
    message: issue => say('Unknown column', issue, 'it is not read'),
    fix: issue => meant(issue, 'Correct the header.'),
  },
  'unused-column': {
    message: issue =>
      issue.found.includes(', ')
        ? say('Unknown columns', issue, 'they are your own, and the audit does not use them', 400)
        : say('Unknown column', issue, 'it is your own, and the audit does not use it', 400),
    fix: ({ guess }) => `Nothing to fix${guess ? `, unless you meant one of these, which are missing: ${guess}` : ''}.`,
  },
  'unknown-tab': {
    message: issue => say('Unknown tab', issue),
    fix: issue =>
      /^\s*(bigquery|postgres|duckdb|csv)\s*:/i.test(issue.found)
        ? 'Count it with “promise-audit sql” and bring the result in as a tab of the table’s name, or let “promise-audit run” count it.'
        : meant(issue, 'Write the name of a tab of this workbook.'),
  },
  'unknown-column': {
    message: issue => say('Unknown column', issue),
    fix: issue => meant(issue, 'Write the header exactly as it is in that tab.'),
  },
  'unknown-touchpoint': {
    message: issue => say('Unknown touchpoint', issue),
    fix: issue =>
      meant(issue, `Use the name in the tab ${own('Touchpoints')}, or add this one there under “${own('Touchpoints', 'Also called')}”.`),
  },
  'unknown-metric': {
    message: issue => say('Unknown metric', issue),
    fix: issue => meant(issue, `Use the name of a built-in metric, or add this one in the tab ${own('Metrics')}.`),
  },
  'unknown-promise': {
    message: issue => say('Unknown promise', issue),
    fix: issue => meant(issue, `Use an ID from the tab ${own('Promises')}, or leave the cell blank.`),
  },
  'unknown-setting': {
    message: issue => say('Unknown setting', issue, 'it is not used'),
    fix: issue => meant(issue, 'Correct its name, or delete the row.'),
  },
  'unknown-language': {
    message: issue => say('Unknown language', issue, 'the report is in English'),
    fix: ({ guess }) => `Write ${guess.replace(/, (?=[^,]*$)/, ' or ') || 'another one'}, or leave the cell blank.`,
  },
  'invalid-setting': {
    message: issue => say('Invalid setting', issue, 'it is not used'),
    fix: ({ guess }) =>
      guess.includes('..')
        ? `Write a value from ${guess.replace('..', ' to ')}.`
        : `Write it ${guess ? `as ${guess}` : 'another way'}, or leave the cell blank.`,
  },
  'unknown-source': {
    message: issue => say('Unknown kind of source', issue, 'these could be complaints, or answers from employees'),
    fix: issue => allowed(issue, 'Write one of the kinds of source.'),
  },
  'unknown-choice': {
    message: issue => say('Unknown choice', issue),
    fix: issue => allowed(issue, 'Write one of the choices named in the header’s note.'),
  },
  'invalid-value': {
    message: issue => say('Invalid value', issue, 'it cannot be read on the metric’s scale'),
    fix: issue =>
      `Write ${within(scaleOf(issue))}, or give this text its value under “${own('Metrics', 'Words')}” in the tab ${own('Metrics')}. If it is not an answer, clear the cell; in an export, list it under “${own('Sources', 'Not an answer')}” in the tab ${own('Sources')}.`,
  },
  'invalid-expectation': {
    message: issue => say('Invalid expectation', issue, 'it cannot be read on the metric’s scale'),
    fix: issue => `Write ${within(scaleOf(issue))}, or leave the cell blank.`,
  },
  'invalid-number': {
    message: issue => say('Invalid number', issue),
    fix: issue => allowed(issue, 'Write a plain number, such as 12 or 4.5.'),
  },
  'invalid-share': {
    message: issue => say('Invalid share', issue),
    fix: issue => allowed(issue, 'Write a share of customers, such as 90 %.'),
  },
  'invalid-date': {
    message: issue => say('Invalid date', issue),
    fix: issue => allowed(issue, 'Write the date as 2026-11-22.'),
  },
  'invalid-test': {
    message: issue => say('Invalid test', issue, 'it does not say when the promise is kept'),
    fix: issue => meant(issue, 'Write it like “at least 4”, “<= 2 days” or “yes”.'),
  },
  'invalid-words': {
    message: issue => say('Invalid words of a scale', issue),
    fix: issue =>
      meant(
        issue,
        'Write each word with its value, such as “Very poor = 1; Poor = 2”; for a Choice, two or more answers with “;” between them.',
      ),
  },
  'invalid-scale': {
    message: issue => say('Invalid scale', issue),
    fix: () => 'Make the lowest value smaller than the highest.',
  },
  'unknown-unit': {
    message: issue => say('Unknown unit of time', issue, 'other units cannot be turned into it'),
    fix: () => 'Use seconds, minutes, hours, days or weeks.',
  },
  'invalid-stream': {
    message: issue => say('Invalid source', issue, 'these rows do not say enough to be read as evidence'),
    fix: issue =>
      issue.guess
        ? `Its ${quoted(issue.guess)} is missing: add it in the tab ${own('Sources')}.`
        : 'Name one column that holds the Value, the Promised date or the Started time, with its touchpoint and metric.',
  },
  'invalid-kind': {
    message: issue =>
      say(
        'Invalid metric',
        issue,
        `two dates can only be measured by a metric of the kind ${quoted(issue.guess || `${own('Days late')}`)}`,
      ),
    fix: () => `Name another metric in the tab ${own('Sources')}, or change its kind in the tab ${own('Metrics')}.`,
  },
  'other-metric': {
    message: issue => say('Invalid metric', issue, 'the promise that the row names is measured by another one'),
    fix: issue => meant(issue, `Correct the metric, or leave the ${own('Evidence', 'Promise ID')} blank.`),
  },
  'out-of-range': {
    message: issue => say('Out of range', issue),
    fix: issue =>
      scaleOf(issue) ? `Write ${within(scaleOf(issue))}.` : `Correct ${itOrThem(issue)}, or widen the scale in the tab ${own('Metrics')}.`,
  },
  'duplicate-promise': {
    message: issue => say('Duplicate promise ID', issue),
    fix: issue => meant(issue, 'Give each promise an ID of its own.'),
  },
  'duplicate-evidence': {
    message: issue =>
      say(
        'Duplicate evidence',
        issue,
        'rows with the same ID, touchpoint and metric are one piece of evidence, so only one of them counts',
      ),
    fix: issue => `Delete the extra rows, or give each its own ID${rowsIn(issue)}.`,
  },
  'suspected-duplicates': {
    message: issue => say('Duplicate words', issue, 'other rows say the same on the same day with the same value, and all of them count'),
    fix: issue => `If it is the same customer, say so in “${own('Evidence', 'Left out because')}”${rowsIn(issue)}.`,
  },
  'duplicate-name': {
    message: issue => say('Duplicate name', issue, 'only the first one counts'),
    fix: issue => meant(issue, 'Keep one of them, or rename the other.'),
  },
  'duplicate-setting': {
    message: issue => say('Duplicate setting', issue, 'it is already set above, and the last one counts'),
    fix: () => 'Delete the row that you do not mean.',
  },
  'duplicate-column': {
    message: issue => {
      const { header, letters } = twinsOf(issue);
      const alike = header === '' ? '' : `columns ${letters} are ${letters.includes(',') ? 'all' : 'both'} read as ${quoted(header)}, and `;
      return say('Duplicate column', issue, `${alike}it is not clear which one is meant, so none is read`);
    },
    fix: issue => `Rename or delete one of the columns${issue.guess ? ` ${twinsOf(issue).letters}` : ''}.`,
  },
  'duplicate-stream': {
    message: issue => say('Duplicate source', issue, 'the same evidence would count twice'),
    fix: () => `Delete one of the two rows in the tab ${own('Sources')}.`,
  },
  'unmatched-evidence': {
    message: issue => say('Missing touchpoint of comments', issue, 'none is named, and the words do not show which one it is'),
    fix: () =>
      `Review the matches: say once where such comments belong, in the tab ${own('Matches')} or under “${own('Touchpoints', 'Also called')}” in ${own('Touchpoints')}.`,
  },
  'several-touchpoints': {
    message: issue => say('Missing touchpoint of comments with several sentences', issue, 'not all of these are about one touchpoint'),
    fix: () =>
      `Nothing to do. To count the ratings of such reviews, add a touchpoint for the visit as a whole: name it “Whole visit”, or write that under “${own('Touchpoints', 'Also called')}”.`,
  },
  'open-touchpoint': {
    message: issue =>
      say('Missing touchpoint', issue, `${itOrThem(issue) === 'it' ? 'this column is' : 'these columns are'} not counted yet`),
    fix: issue => `Write the touchpoint that ${itOrThem(issue) === 'it' ? 'it is' : 'each is'} about, or delete the row.`,
  },
  'unread-column': {
    message: issue => say('Duplicate entry', issue, 'another column holds this already, so this one is not read'),
    fix: () => `Delete one of the two rows in the tab ${own('Sources')}, or name a touchpoint or a metric of its own for each.`,
  },
  'ambiguous-dates': {
    message: issue => `Invalid dates in ${columnOf(issue)}: day and month can be read either way.`,
    fix: issue =>
      issue.guess
        ? `They are read as ${issue.guess}. If that is wrong, set “${own('Settings', 'Date order')}” in the tab ${own('Settings')}.`
        : `Set “${own('Settings', 'Date order')}” in the tab ${own('Settings')}.`,
  },
  'mixed-dates': {
    message: issue => `Invalid dates in ${columnOf(issue)}: some have the day first, some the month.`,
    fix: () => 'Write all dates of the column in one way, best as 2026-11-22.',
  },
  'half-turned-dates': {
    message: issue =>
      `Invalid dates in ${columnOf(issue)}: some are dates, none after the 12th of a month, and some are texts, none before the 13th. A program has probably swapped day and month in the first ones.`,
    fix: () => 'Choose one of the two fixes: swap them back, or leave them as they are. Or import the file again.',
  },
  'ambiguous-numbers': {
    message: issue =>
      `Invalid numbers in ${columnOf({ ...issue, found: issue.guess })}: ${issue.found ? quoted(issue.found, 40) : 'some'} can be read with decimals or with thousands.`,
    fix: () => 'Say which: there is a fix for each.',
  },
  'ambiguous-clock': {
    message: issue =>
      `Invalid times in ${columnOf({ ...issue, found: issue.guess })}: ${issue.found ? quoted(issue.found, 40) : 'some'} can be hours and minutes, or minutes and seconds.`,
    fix: () => 'Say which: there is a fix for each. Or write (mm:ss) or (h:mm) after the header.',
  },
  'ambiguous-shares': {
    message: issue => `Invalid shares in ${columnOf({ ...issue, found: issue.guess })}: some look like 0.85, some like 85.`,
    fix: () => 'Say which: there is a fix for each. Or write the whole column with a percent sign.',
  },
  'ambiguous-answers': {
    message: issue =>
      `Invalid answers in ${columnOf({ ...issue, found: issue.guess })}: only one of yes and no is understood there, and ${issue.found ? quoted(issue.found, 40) : 'something else'} could be the other.`,
    fix: () => `In the tab ${own('Metrics')}, under ${own('Metrics', 'Words')}, say which answer is yes (= 1) and which is no (= 0).`,
  },
  uncalculated: {
    message: issue =>
      `Missing results of ${issue.count > 1 ? 'formulas' : 'a formula'} in ${placeOf(issue)}${issue.count > 1 ? ` (${plural(issue.count, 'cell')})` : ''}: no program has calculated ${itOrThem(issue)} yet.`,
    fix: () => 'Open the file in a spreadsheet program, save it there, and check again.',
  },
  'later-evidence': {
    message: issue => say('Out of range date', issue, `it is later than the audit date${issue.guess && `, ${issue.guess}`}`),
    fix: issue => `Correct ${itOrThem(issue)}, or choose a later audit date.`,
  },
  'totals-row': {
    message: issue => say('Invalid row', issue, 'it adds up other rows, so it is not an answer'),
    fix: () => 'Nothing to do if that is right; otherwise give the row another name.',
  },
  'cancelled-cases': {
    message: issue => say('Missing answer', issue, 'a case that was cancelled has none'),
    fix: () => 'Nothing to do if that is right.',
  },
  'ends-before-start': {
    message: issue => say('Invalid time', issue, 'it ends before it begins'),
    fix: issue =>
      `Correct the start or the end; where ${issue.count > 1 ? 'they ended' : 'it ended'} on a later day, write the day with the time.`,
  },
  'done-without-end': {
    message: issue => say('Missing time', issue, `the status says that the case is over, or that nobody came, but there is no end time`),
    fix: issue =>
      `Write the ${issue.count > 1 ? 'times' : 'time'} where you know ${itOrThem(issue)}; where nobody came, say so under “${own('Evidence', 'Left out because')}”.`,
  },
  'late-by-day': {
    message: issue =>
      say(
        'Out of range time',
        issue,
        `later than promised, but on the promised day, so by calendar day ${itOrThem(issue) === 'it' ? 'it counts' : 'they count'} as on time`,
      ),
    fix: () =>
      `If minutes matter, measure by “${own('On time to the minute')}” in ${own('Sources')} and ${own('Promises')}, or set “${own('Settings', 'Promised dates are kept until')}” to “${own('Exact time')}”.`,
  },
  'formula-error': {
    message: issue =>
      issue.found === LOADING ? say('Missing result', issue, 'the formula is still being calculated') : say('Invalid formula', issue),
    fix: issue =>
      `${issue.found === LOADING ? 'Wait until the result is there, and check again' : 'Fix the formula'}; until then ${issue.count > 1 ? 'these cells do' : 'the cell does'} not count.`,
  },
  unticked: {
    message: issue => say('Missing answers', issue, 'empty checkboxes are read as no answer'),
    fix: () => 'If an empty checkbox means no, write “no” instead.',
  },
  'unknown-save': {
    message: issue => say('Unknown save', issue, 'no audit was saved on that day or before it, so there is none to compare with'),
    fix: issue => (issue.guess ? allowed(issue, 'Write the day of a saved audit.') : 'Save an audit first, or leave the setting blank.'),
  },
  'other-encoding': {
    message: issue => `The file of the tab ${quoted(issue.tab)} is not in UTF-8${issue.found ? `; it was read as ${issue.found}` : ''}.`,
    fix: () => 'If some letters look wrong, save it again as “CSV UTF-8”.',
  },
  'ragged-rows': {
    message: issue => say('Invalid row', issue, 'it has more or fewer cells than the header'),
    fix: () => 'Look for a comma or a line break that should be inside quotation marks.',
  },
  'cut-row': {
    message: issue => say('Invalid last row', issue, 'it seems to be cut off'),
    fix: () => 'Export the file again.',
  },
  'long-text': {
    message: issue => say('Invalid text', issue, 'a cell holds at most 32,767 characters'),
    fix: () => 'Check whether a quotation mark is missing there, or shorten the text.',
  },
};
