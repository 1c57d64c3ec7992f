import type { ErrorCode } from '../../src/core/table/user-error';
import { fileWordsOf } from '../../src/words/hosts/files';

const { errors } = fileWordsOf('en');

/** What is known of each error, all of which its sentence must name. */
const cases: Record<ErrorCode, Record<string, string>> = {
  'no-driver': { package: '@duckdb/node-api' },
  'no-connection': { program: 'PostgreSQL', said: 'no such server' },
  'no-login': { program: 'BigQuery' },
  'no-table': { place: 'shop.voice.reviews' },
  'which-table': { place: 'shop.duckdb', tables: 'reviews' },
  'not-countable': { file: 'scan.pdf' },
  'no-address': { file: 'audit.xlsx' },
  'no-right': { place: 'shop.voice.reviews' },
  'wrong-type': { place: 'reviews/*.parquet', said: 'a text in a column of days' },
  'timed-out': { place: 'voice.reviews', most: '600' },
  interrupted: { place: 'voice.reviews' },
  'too-many-values': { place: 'voice.reviews', most: '20' },
  'too-many-bytes': { place: 'shop.voice.reviews', found: '40 GB', most: '10 GB' },
  'warehouse-failed': { place: 'voice.reviews', said: 'the server has gone' },
  'missing-file': { file: 'audit.xlsx', guess: 'audits.xlsx' },
  'not-a-workbook': { file: 'notes.docx' },
  'password-protected': { file: 'secret.xlsx' },
  'too-large': { file: 'bomb.xlsx' },
  damaged: {},
  'empty-workbook': { file: 'empty.xlsx' },
  'missing-tab': { tab: 'Promises', file: 'audit.xlsx' },
  'missing-column': { tab: 'Promises', column: 'Touchpoint' },
  'no-promises': { tab: 'Promises' },
  'tab-taken': { tab: 'Summary' },
  'not-writable': { file: 'audit.xlsx' },
  'no-backup': { file: 'audit.xlsx' },
  'file-exists': { file: 'audit.xlsx' },
  'no-browser': {},
  'not-readable': { file: 'audit.xlsx' },
  'not-a-file': { file: 'exports' },
  'output-is-input': { file: 'survey.xlsx' },
  'same-output': { file: 'a.html', guess: './a.html' },
  'saved-meanwhile': { file: 'audit.xlsx' },
  'busy-file': { file: 'audit.xlsx' },
  'half-written': { file: 'audit.html', done: 'audit.xlsx' },
  'not-our-copy': { file: 'audit.audited.xlsx' },
  'copy-unreadable': { file: 'audit.audited.xlsx' },
  'copy-has-more': { file: 'audit.audited.xlsx', tab: 'Actions', cell: 'F7', from: 'audit.xlsx' },
  'not-in-place': { file: 'exports' },
  'beyond-excel': { tab: 'Evidence', rows: '1048600', columns: '3' },
  'invalid-option': { option: '--as-of', value: '31-31', allowed: 'a date such as 2026-11-22' },
  'missing-option': { what: 'workbook', example: 'npx promise-audit run audit.xlsx' },
  'missing-value': { option: '--html', example: '--html report.html' },
  'no-value': { option: '--yes' },
  'one-too-many': { file: 'b.csv', example: 'npx promise-audit connect audit.xlsx survey.csv' },
  'unknown-command': { command: 'rum', allowed: 'new, run, check', guess: 'run' },
  'not-a-table': { file: 'exports' },
  'not-text': { file: 'picture.csv' },
  'long-copy': { file: 'website.txt' },
  'empty-table': { file: 'survey.csv' },
  'not-evidence': { tab: 'Promises' },
  connected: { tab: 'Survey' },
  busy: {},
  cancelled: {},
  'too-long': {},
  'too-many-rows': { rows: '200001' },
  'view-only': {},
  protected: { tab: 'Summary' },
  'not-a-plan': { file: 'plan.csv' },
  'plan-lacks': { file: 'plan.csv', column: '“Until”' },
  'invalid-plan': { file: 'plan.csv', row: '4', value: 'Fresh bread', column: 'Tells about', allowed: 'a promise' },
  'row-uncountable': { file: 'plan.csv', row: '7', column: 'Notes' },
  'metric-in-use': { name: 'Freshness' },
  'invalid-entry': { value: 'soon', column: 'Kept when' },
  'changed-meanwhile': { tab: 'Promises' },
  'missing-promise': { id: 'P7', tab: 'Promises' },
  'invalid-question': {},
};

test.each(Object.keys(cases) as ErrorCode[])('%s is said with what is known of it', code => {
  const said = errors[code](cases[code]);
  for (const detail of Object.values(cases[code])) expect(said).toContain(detail);
  expect(said).toMatch(/[.?]$/);
});

test.each(Object.keys(cases) as ErrorCode[])('%s is a sentence even where nothing more is known', code => {
  expect(errors[code]({})).toMatch(/^[A-Z].*[.?]$/);
  expect(errors[code]({})).not.toMatch(/undefined|“”| {2}| :/);
});
