import type { Issue, IssueCode } from '../../../core/table/issue';
import { own } from '../../naming/own-names';
import { plural } from '../numbers';

/** `This row`, or `These 12 rows`. */
const rows = ({ count }: Issue): string => (count > 1 ? `These ${plural(count, 'row')}` : 'This row');
const cells = ({ count }: Issue): string => (count > 1 ? `These ${plural(count, 'cell')}` : 'This cell');
const does = ({ count }: Issue): string => (count > 1 ? 'do' : 'does');
const are = ({ count }: Issue): string => (count > 1 ? 'are' : 'is');

/** What each issue means for the audit: what it leaves out, and what may be wrong because of it. */
export const meanings: Record<IssueCode, (issue: Issue) => string> = {
  'missing-tab': () => 'Nothing is known of what belongs there, so findings about it are missing.',
  'missing-column': ({ tab }) => `Without it the tab “${tab}” is not read at all.`,
  'missing-cell': issue =>
    `${rows(issue)} ${are(issue)} left out, because ${issue.count > 1 ? 'they do' : 'it does'} not say what ${issue.count > 1 ? 'they are' : 'it is'} about.`,
  'blank-header': () => 'It changes nothing in the audit, unless something there was meant to count.',
  'unknown-header': () => 'It does not count: the audit goes on as if the column were not there.',
  'unused-column': () => 'It changes nothing: columns of your own are welcome.',
  'unknown-tab': () => 'The evidence in it is not counted.',
  'unknown-column': () => 'What it holds is not read, so evidence may be missing.',
  'unknown-touchpoint': issue => `${rows(issue)} ${are(issue)} counted as unmatched: no promise is judged by what customers said here.`,
  'unknown-metric': issue => `${rows(issue)} ${does(issue)} not count: without a known scale the values cannot be read.`,
  'unknown-promise': issue => `${rows(issue)} ${are(issue)} counted as unmatched and count${issue.count > 1 ? '' : 's'} for no promise.`,
  'unknown-setting': () => 'The audit uses the default instead.',
  'unknown-choice': issue => `${cells(issue)} ${are(issue)} read as if blank.`,
  'unknown-source': issue =>
    `${rows(issue)} ${are(issue)} set aside until you say what ${issue.count > 1 ? 'they are' : 'it is'}: counted neither as customers’ answers nor as complaints.`,
  'totals-row': issue => `${rows(issue)} ${does(issue)} not count.`,
  'cancelled-cases': issue => `${rows(issue)} ${are(issue)} counted as no answer, whenever ${issue.count > 1 ? 'they ended' : 'it ended'}.`,
  'ends-before-start': issue =>
    `${cells(issue)} ${does(issue)} not count: the kept rate is too high if ${issue.count > 1 ? 'these ended' : 'this ended'} late.`,
  'done-without-end': issue =>
    `${rows(issue)} ${are(issue)} counted as open, with the time so far: the kept rate is too low if ${issue.count > 1 ? 'they are' : 'it is'} not.`,
  'late-by-day': () => 'The kept rate may be too high: customers who waited past the promised time count as served on time.',
  'invalid-value': issue =>
    `${rows(issue)} ${does(issue)} not count as ${issue.count > 1 ? 'answers' : 'an answer'}, so the kept rate rests on fewer.`,
  'invalid-expectation': issue => `${rows(issue)} still count${issue.count > 1 ? '' : 's'}, but not in what customers expect.`,
  'invalid-number': issue =>
    `${cells(issue)} ${are(issue)} read as if blank; a row of evidence whose count or weight is unknown does not count.`,
  'invalid-share': issue =>
    `${cells(issue)} ${are(issue)} read as if blank, and a blank “${own('Promises', 'Promised for')}” takes the default of the settings.`,
  'invalid-setting': () => 'The audit uses the default instead.',
  'unknown-language': () => 'It changes no number.',
  'duplicate-setting': () => 'The rows above that set it are not used.',
  'invalid-date': issue =>
    `${rows(issue)} cannot be placed in time: if a period is set, ${issue.count > 1 ? 'they do' : 'it does'} not count; otherwise only trends leave ${issue.count > 1 ? 'them' : 'it'} out.`,
  'invalid-test': () => 'The promise cannot be judged, because it is not clear when it is kept.',
  'invalid-words': () => 'Answers in these words cannot be read and count as invalid.',
  'invalid-scale': () => 'The metric is not used, and evidence on it does not count.',
  'invalid-stream': () => 'None of this evidence is counted.',
  'open-touchpoint': () => 'Nothing in it is counted until a touchpoint is named.',
  'unmatched-evidence': issue => `${rows(issue)} ${are(issue)} counted as unmatched: no promise is judged by what these customers said.`,
  'several-touchpoints': issue =>
    `${rows(issue)} ${are(issue)} counted as unmatched, because one rating is about more than one thing; each sentence counts as a comment where it belongs.`,
  'invalid-kind': () => 'These rows count as invalid.',
  'other-metric': issue => `${rows(issue)} ${does(issue)} not count for the promise.`,
  'unknown-unit': () => 'Times that are written in another unit, such as “2 hours”, cannot be read.',
  'out-of-range': issue => `${cells(issue)} ${does(issue)} not count; if it is a code for “no answer”, nothing is lost.`,
  'duplicate-promise': () => 'Only the first promise with this ID is audited; the others are left out.',
  'duplicate-evidence': issue =>
    `${rows(issue)} ${are(issue)} counted as invalid, so nobody counts twice: of rows that are alike, the newest answer counts.`,
  'suspected-duplicates': issue =>
    `${rows(issue)} ${are(issue)} counted, because different customers may write the same; if they did not, some count twice.`,
  'duplicate-name': () => 'The others are not used.',
  'duplicate-column': () => 'None of these columns is read.',
  'duplicate-stream': () => 'It is counted once; nothing is lost.',
  'unread-column': () => 'What this column holds does not count.',
  'ambiguous-dates': () =>
    'Rows whose date can be read either way cannot be placed in time: if a period is set, they do not count; otherwise only trends leave them out.',
  'mixed-dates': () => 'Dates that can be read either way may be read wrongly, or not at all.',
  'ambiguous-numbers': () => 'Numbers that can be read either way count as invalid until you say which.',
  'ambiguous-clock': () => 'Times that can be read either way count as invalid until you say which.',
  'half-turned-dates': () =>
    'Dates up to the 12th of a month are not read until you say, because a wrong month would put answers in the wrong place.',
  'ambiguous-shares': () => 'Shares without a percent sign count as invalid in this column.',
  'ambiguous-answers': () => 'No answer in this column is read until you say, because counting only one side would distort the kept rate.',
  uncalculated: issue => `${cells(issue)} ${are(issue)} read as if blank: what these customers answered does not count.`,
  'later-evidence': issue => `${rows(issue)} ${are(issue)} out of period and count${issue.count > 1 ? '' : 's'} for no promise.`,
  'formula-error': issue => `${cells(issue)} ${are(issue)} read as if blank, or make${issue.count > 1 ? '' : 's'} a row invalid.`,
  unticked: () => 'They count neither as yes nor as no.',
  'other-encoding': () => 'Letters beyond a to z may look wrong in names and quotes; nothing is left out.',
  'ragged-rows': () => 'Extra cells are not read, and the cells before them may be in the wrong column.',
  'cut-row': () => 'The rest of the file may be missing.',
  'long-text': () => 'The text beyond that is not read.',
  'unknown-save': () => 'Change is shown from dated answers only, because no audit was saved on or before that day.',
};
