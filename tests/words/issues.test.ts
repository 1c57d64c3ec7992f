import type { IssueCode } from '../../src/core/table/issue';
import { wordsOf } from '../../src/words/words';
import { issueOf } from '../report/builder/audit';

const words = wordsOf('en');
const codes = Object.keys(words.issues) as IssueCode[];
const message = (code: IssueCode, traits = {}) => words.issues[code].message(issueOf({ code, ...traits }));
const fix = (code: IssueCode, traits = {}) => words.issues[code].fix(issueOf({ code, ...traits }));

test.each(codes)('%s names the place and a remedy', code => {
  expect(message(code)).toMatch(/^(Missing|Unknown|Invalid|Out of range|Out of order|Duplicate|The file of the tab).*\.$/);
  expect(message(code)).toContain('Evidence');
  expect(fix(code)).toMatch(/^[A-Z].*[.?]$/);
  expect(message(code, { row: null, column: null, cell: null, found: '' })).not.toMatch(/null|undefined|“”| {2}/);
});

test.each(codes)('%s says what it means for the audit, of one cell and of many', code => {
  for (const count of [1, 1200]) expect(words.meanings[code](issueOf({ code, count }))).toMatch(/^[A-Z][^“]*(“[^”]+”[^“]*)*\.$/);
});

/** Those of a whole tab or column. */
const ofMore = ['missing-tab', 'missing-column', 'missing-cell', 'other-encoding', 'mixed-dates', 'half-turned-dates', 'uncalculated'];
const ofCells = codes.filter(code => !ofMore.includes(code) && !code.startsWith('ambiguous-'));

test.each(ofCells)('%s holds the offending text, its cell and how often it occurs', code => {
  expect(message(code, { found: '=HYPERLINK("x")', count: 1200 })).toMatch(
    /“=HYPERLINK\("x"\)” in Evidence!F14 \(Value\) \(1,200 times, first here\)/,
  );
  expect(message(code)).not.toContain('times');
});

test('what was probably meant is offered', () => {
  expect(fix('unknown-touchpoint', { guess: 'Support chat' })).toMatch(/^Did you mean “Support chat”\?/);
  expect(fix('unknown-choice', { guess: 'Survey, Review, Call' })).toBe('Write one of these: Survey, Review, Call.');
  expect(fix('unknown-choice', { guess: 'Survey' })).toMatch(/^Did you mean “Survey”\?/);
});

test('a range is said in words, open ends included', () => {
  expect(['1-10', '0-', '-5'].map(guess => fix('out-of-range', { guess }))).toEqual([
    'Write a value from 1 to 10.',
    'Write 0 or more.',
    'Write 5 or less.',
  ]);
});

test('a place is named as exactly as it is known', () => {
  const place = (traits: object) => words.placeOf(issueOf({ code: 'invalid-value', ...traits }));
  expect(place({})).toBe('Evidence!F14 (Value)');
  expect(place({ cell: null })).toBe('Evidence, row 14, Value');
  expect(place({ cell: null, row: null })).toBe('Evidence, column “Value”');
  expect(place({ cell: null, row: null, column: null })).toBe('the tab “Evidence”');
});

test('other texts of the column are named beside the first', () =>
  expect(message('invalid-value', { found: 'a', count: 9, others: ['b', 'c'].map(found => ({ found, guess: '' })) })).toMatch(
    /“a” in .*\(9 times, first here; also “b” and “c”\)/,
  ));

test('what a column can mean in two ways is said with an example', () => {
  expect(message('ambiguous-clock', { found: '2:35', guess: 'C' })).toBe(
    'Invalid times in Evidence, column C “Value”: “2:35” can be hours and minutes, or minutes and seconds.',
  );
  expect(message('uncalculated', { found: '', count: 3 })).toMatch(/3 cells/);
});
