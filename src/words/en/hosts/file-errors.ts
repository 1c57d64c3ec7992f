import type { FileErrorCode } from '../../../core/table/user-error';
import { own } from '../../naming/own-names';
import { count, list, plural, quoted } from '../numbers';

type Details = Record<string, string>;

const name = (text: string | undefined, otherwise: string): string => (text ? quoted(text, 200) : otherwise);
const after = (text: string | undefined): string => (text ? ` ${quoted(text, 200)}` : '');
/** What kept a table from being read: in our words where we know, else in the database's own. */
const because = ({ reason, said }: Details): string => {
  const why = reason === 'encoding' ? 'its encoding is not UTF-8, or its header takes several lines' : said;
  return why ? ` (${why})` : '';
};
const meant = (guess: string | undefined): string => (guess ? ` Did you mean ${quoted(guess, 200)}?` : '');

/** What a command cannot do without. */
const missing: Readonly<Record<string, string>> = {
  workbook: 'the workbook',
  new: 'the name of the new workbook',
  evidence: 'the file or tab with evidence',
  copy: 'the text file with copy to read promises from',
};

/** Why a file, an option or a database is refused, and what to do. Details: file, tab, column, option, value, allowed, other, command, guess, reason. */
export const fileErrors: Record<FileErrorCode, (details: Details) => string> = {
  'no-driver': d =>
    `Evidence of this kind is read with ${name(d.package, 'a program')}, which is not installed: install it${d.package ? ` with “npm install ${d.package}”` : ''} and try again.`,
  'no-connection': d =>
    `${name(d.program, 'The database')} cannot be reached${d.said ? ` (${d.said})` : ''}: say where it is and who asks with “--url postgres://user@host/database”, or by PGHOST, PGUSER, PGDATABASE and PGPASSWORD.`,
  'no-login': d =>
    `Nobody is logged in to ${name(d.program, 'the database')} here: log in once with “gcloud auth application-default login” and try again.`,
  'no-table': d =>
    `Unknown table or files${after(d.place)}: check the address in the column ${own('Sources', 'Tab')} of ${own('Sources')}.`,
  'which-table': d =>
    `${name(d.place, 'The file')} holds ${d.tables ? list(d.tables.split('\n').map(table => quoted(table))) : 'several tables'}: say which table it is behind a “#”, such as “duckdb:shop.duckdb#reviews”.`,
  'not-countable': d =>
    `${name(d.file, 'This file')} is not a kind of file that can be counted where it is stored: give .csv, .parquet, .ndjson or .duckdb files, or the name of a tab.`,
  'no-address': d =>
    `No row of ${own('Sources')}${d.file ? ` in ${quoted(d.file, 200)}` : ''} names a table outside the workbook: write its address into the column ${own('Sources', 'Tab')}, such as “bigquery:shop.voice.reviews”.`,
  'no-right': d => `You cannot read ${name(d.place, 'the table')}: ask its owner for the right to read it, or log in again.`,
  'wrong-type': d => `Invalid content in ${name(d.place, 'the table')}${because(d)}: give that column as text, or save the file again.`,
  'timed-out': d =>
    `Reading ${name(d.place, 'the table')} took longer than ${d.most ? plural(Number(d.most), 'second') : 'it may'}: allow more with “--timeout”, or read fewer columns.`,
  interrupted: d => `Reading ${name(d.place, 'the table')} was cancelled. Nothing was written.`,
  'too-many-values': d =>
    `${name(d.place, 'The table')} has more than ${d.most ? count(Number(d.most)) : 'so many'} different rows to count: remove from ${own('Sources')} the columns that differ in nearly every row, such as times to the second.`,
  'too-many-bytes': d =>
    `Reading ${name(d.place, 'the table')} takes ${d.found ?? 'more bytes'}, more than the ${d.most ?? 'limit'} allowed: allow more with “--max-bytes”, or read fewer columns.`,
  'warehouse-failed': d =>
    `${name(d.place, 'The table')} cannot be read${d.said ? ` (${d.said})` : ''}: check its address in ${own('Sources')}, and that you can reach it.`,
  'missing-file': d => `Missing file ${name(d.file, 'to audit')}: check its name and folder.${meant(d.guess)}`,
  'not-a-workbook': d => `Invalid file${after(d.file)}: give an .xlsx, .ods or .xls file, or a folder of .csv files.`,
  'password-protected': d => `${name(d.file, 'The file')} is protected by a password: save a copy without one and try again.`,
  'too-large': d =>
    `${name(d.file, 'The file')} is damaged or too large to be read: open it in your spreadsheet program and save it again, or give less of it at a time.`,
  damaged: d =>
    `${name(d.file, 'The workbook')} is damaged, so no report can be added to it: open it in your spreadsheet program and save it again. Nothing was written.`,
  'empty-workbook': d => `${name(d.file, 'The workbook')} is empty: run “npx promise-audit new audit.xlsx” to get a workbook to fill in.`,
  'not-a-plan': d =>
    `${name(d.file, 'The file')} exists, but is not a plan made with --plan: give the name of a file that is not there yet to get the questions, or the plan itself. Nothing was written.`,
  'plan-lacks': d =>
    `The plan ${name(d.file, 'of a tab')} lacks ${d.column ?? 'a header'}: add it to the header row again, or make a new plan. Nothing was written.`,
  'invalid-plan': d =>
    `Invalid plan ${name(d.file, 'of a tab')}, row ${d.row ?? '?'}: ${name(d.value, 'what stands there')} under ${name(d.column, 'a header')} is not known.${d.allowed ? ` It may be ${d.allowed}.` : ''} Nothing was written.`,
  'row-uncountable': d =>
    `Row ${d.row ?? '?'} of the plan ${name(d.file, 'of a tab')} cannot be used: the cells of ${name(d.column, 'that column')} are neither a few answers nor numbers, nor a pair of times together with the column under Until. Remove the row from the plan, or say in the tab ${own('Sources')} what the column holds. Nothing was written.`,
  'not-writable': d => {
    const file = name(d.file, 'The file');
    if (d.reason === 'no-folder')
      return `${file} cannot be written, because there is no folder ${name(d.folder, 'for it')}: make that folder first, or choose another place.`;
    if (d.reason === 'no-right')
      return `${file} cannot be written, because you can only read there: choose another place, or ask for the right to write.`;
    if (d.reason === 'full') return `${file} cannot be written, because the disk is full: make room, or choose another place.`;
    return `${file} cannot be written: close it in other programs, or choose another place.`;
  },
  'no-backup': d => `${name(d.file, 'The workbook')} holds no backup tab, so there is nothing to undo.`,
  'not-readable': d => `You are not allowed to read ${name(d.file, 'the file')}: ask its owner for access, or make a copy of your own.`,
  'not-a-file': d =>
    `${name(d.file, 'That')} is not a file that can be written: it is a folder, a device or a broken link. Choose another name.`,
  'output-is-input': d =>
    `${name(d.file, 'The output')} is one of the files that are read, and would be lost: choose another name. Nothing was written.`,
  'same-output': d =>
    `${name(d.file, 'The output')} and ${name(d.guess, 'another output')} are the same file: give each its own. Nothing was written.`,
  'saved-meanwhile': d =>
    `${name(d.file, 'The file')} was saved by somebody else meanwhile: nothing was written. Run the command again on the new version.`,
  'busy-file': d => `Another run is writing ${name(d.file, 'the file')} right now: nothing was written. Try again in a minute.`,
  'half-written': d =>
    `${name(d.file, 'The file')} cannot be written: close it in other programs, or choose another place. Written before that: ${d.done ?? ''}.`,
  'not-our-copy': d =>
    `${name(d.file, 'The file')} already exists and was not made by Promise Audit: choose another name with -o, or move it away. Nothing was written.`,
  'copy-unreadable': d =>
    `${name(d.file, 'The copy')} already exists and cannot be read, so what you typed and saved in it would be lost: move it away, or choose another name with -o. Nothing was written.`,
  'copy-has-more': d =>
    `${name(d.file, 'The copy')} has content in its tab ${name(d.tab, 'of evidence')}${d.cell ? `, cell ${d.cell},` : ''} that ${name(d.from, 'the input')} does not have and that would be lost: go on from that copy with --in-place, move it away, or choose another name with -o. Nothing was written.`,
  'not-in-place': d =>
    `${name(d.file, 'The input')} cannot be changed in place, only an Excel workbook can: leave out --in-place to get a copy beside it.`,
  'beyond-excel': d =>
    `The tab ${name(d.tab, 'of evidence')} has ${d.rows ?? 'too many'} rows and ${d.columns ?? 'too many'} columns, but a tab in Excel holds 1,048,576 and 16,384: shorten or split it. Nothing was written.`,
  'no-browser': () =>
    'A picture needs Chromium or Chrome on this machine, and neither was found: install one, or name its path in the variable CHROMIUM; --html writes the same page without it. Nothing was written.',
  'file-exists': d => `${name(d.file, 'The file')} already exists: choose another name, or move it away.`,
  'invalid-option': d =>
    `Invalid option${after(d.option)}${d.value ? `: ${quoted(d.value, 200)} cannot be read` : ': it is not known'}.${
      d.other ? ` Write ${d.option} or ${d.other}, not both.` : d.allowed ? ` Write ${d.allowed}.` : ' See “npx promise-audit --help”.'
    }${meant(d.guess)}`,
  'not-a-table': d => `${name(d.file, 'That')} is a folder: give one file of it, or the name of a tab.`,
  'not-text': d =>
    `${name(d.file, 'The file')} is neither text nor a table, but a picture, a document, an archive or something like that: save the table as .csv or .xlsx, or copy its text into a .txt file, and give that.`,
  'long-copy': d =>
    `${name(d.file, 'The text')} is too long to be read at once: give only the pages that promise something, a few at a time.`,
  'empty-table': d => `${name(d.file, 'The file')} is empty: there is no evidence in it.`,
  'not-evidence': d => `${name(d.tab, 'The tab')} is a tab of the audit itself: connect a tab that holds evidence.`,
  connected: d =>
    `${name(d.tab, 'The tab')} is already connected: connect it with --plan plan.csv to change its answers, or change its rows in the tab “${own('Sources')}”.`,
  'missing-option': d =>
    `Missing ${missing[d.what ?? ''] ?? 'something'}: write, for example, “${d.example ?? 'npx promise-audit --help'}”.`,
  'missing-value': d =>
    `${name(d.option, 'An option')} needs a value after it: write, for example, “${d.example ?? 'npx promise-audit --help'}”.`,
  'no-value': d => `${name(d.option, 'The option')} takes no value: write it alone.`,
  'one-too-many': d =>
    `${name(d.file, 'This')} is one too many: write, for example, “${d.example ?? 'npx promise-audit --help'}”, once for each file, and a name with spaces in quotes.`,
  'unknown-command': d => `Unknown command${after(d.command)}: use one of ${d.allowed ?? ''}.${meant(d.guess)}`,
};
