import { own } from '../../naming/own-names';
import { list, plural, quoted } from '../numbers';
import { ask, start } from './asking';

/** How to take what is sure of a list; '' where nothing is. */
const theSure = (verb: string, sure: number, command: string): string =>
  sure === 0 ? '' : `To ${verb} the ${sure} that ${sure === 1 ? 'is' : 'are'} sure:\n  ${command} --yes\n`;

/** What the command line says. */
export const commands = {
  ask,
  start,
  help: `promise-audit: what the brand promises, beside what customers experience

Usage
  promise-audit start                          lead you through everything: collect promises, connect evidence, check
  promise-audit new <out.xlsx> [--sample]      make an audit workbook; --sample fills in a worked example
  promise-audit run <workbook> [options]       audit a workbook and write a copy with the report
  promise-audit check <workbook> [options]     check the data only
  promise-audit fix <workbook> [options]       list what can be fixed for you; with --yes, fix it in a copy
  promise-audit connect <workbook> <file or tab> [options]
                                               ask which promise each question of a tab or an export tells about, and which
                                               answers are good; with --yes, connect what can be told without asking.
                                               Instead of a file: an address (duckdb:stays/*.parquet, postgres:voice.reviews)
  promise-audit collect <workbook> <text-file|-> [--from "Website"]
                                               list the promises in pasted copy; with --yes or --only, add them
  promise-audit match <workbook> [options]     list comments without a touchpoint and where they belong; with --yes, accept
  promise-audit read <workbook> [options]      list how promises can be measured by their own words; with --yes, fill that in
  promise-audit sql <workbook> --dialect bigquery|postgres|duckdb [--from <date>] [--to <date>]
                                               print the SQL that counts the evidence listed in Sources where it is stored

<workbook> is an .xlsx, .ods or .xls file, or a folder of .csv files, one for each tab.

Options of all that write
  --in-place                write into <workbook> itself (.xlsx); the file as it was is kept beside it, with the day in its name
                            (recommended: what your team types and what is added stay in one file)
Options of run
  -o, --output <out.xlsx>   where to write the copy (default: <name>.audited.xlsx beside the input)
  --save                    keep the audit in the tab Audit history of the copy; the next run compares with it
  --actions [P17,P22]       open an action for these promises, in the tab Actions of the copy; without ids, for the five most urgent
                            of the newly broken ones
  --segments [Shop]         add a page to the report that compares segments, such as shops; without a name, the most common kind
  --claim <P17>             add a file about a promise that you want to advertise: its words, test, answers, what was left out, risky words
  --owner <name>            add the page of an owner or a department to the report ("nobody yet": what has no owner), and print it
                            in ten lines, to paste into a chat
  --no-quotes               leave customers' words out of everything that is written, to send it outside
  --html <file>             write the report as one web page, to print or to send
  --png <file>              write the Summary as a picture for a slide (needs Chromium or Chrome on this machine)
  --md <file>               write the summary as Markdown, for a chat or a mail
  --json <file>             write the whole audit as JSON
                            (- instead of one of these files: standard output)
Options of fix
  --yes                     apply all fixes that are sure; old values are kept in a tab Backup
  --only <numbers>          apply only these fixes of the list, such as 1,3 or 5-9
  --undo                    put the values of the newest backup tab back
  -o, --output <out.xlsx>   where to write the copy (default: <name>.fixed.xlsx beside the input)
Options of connect
  --yes                     write what is sure or likely into Sources and Metrics of a copy, and say what is left
  --plan <plan.csv>         write the questions into a file to answer in any editor; if the file is there, do what it says
  -o, --output <out.xlsx>   where to write the copy (default: <name>.connected.xlsx beside the input)
Options of match and read
  --yes                     accept what is sure, and write it into a copy: into the tab Matches, or Promises and Metrics
  --only <numbers>          accept only these of the list, such as 1,3 or 5-9
  --not <numbers>           of match: the touchpoint proposed for these is wrong; it is not proposed again
  --plan <plan.csv>         of match: write the questions into a file to answer in any editor; if the file is there, do what it says
  -o, --output <out.xlsx>   where to write the copy (default: <name>.matched.xlsx or <name>.read.xlsx beside the input)
Options of run and check
  --as-of <date>            audit date, such as 2026-11-22 (default: the setting, or today)
  --lang <language>         language of the report: en
Options of run, check and connect for evidence in files and databases (docs/warehouse.md)
  --engine js|duckdb        of run and check: what counts it (default: DuckDB from 200,000 rows on, if it is installed)
  --with-evidence           of run: copy large evidence into the written workbook, too
  --url <address>           where PostgreSQL is (default: PGHOST, PGUSER and the like)
  --max-bytes <size>        what BigQuery may read at most, such as 50GB (default: 10GB)
  --timeout <seconds>       how long a database may take (default: 600)
  -h, --help                this text

Examples
  npx promise-audit new audit.xlsx --sample
  npx promise-audit run audit.xlsx
  npx promise-audit run audit.xlsx --in-place --save
  npx promise-audit run exports/ -o audit.audited.xlsx --json audit.json --as-of 2026-11-22
  npx promise-audit connect audit.xlsx survey.csv --yes
  npx promise-audit connect audit.xlsx survey.csv --plan survey-plan.csv -o audit.xlsx
  npx promise-audit match audit.xlsx --yes
  npx promise-audit check audit.xlsx`,
  made: (file: string, command: string) => `Made ${file}. Fill in Touchpoints, Promises and Evidence, then:\n  ${command}`,
  madeSample: (file: string, command: string) => `Made ${file} with a worked example in it. Now:\n  ${command}`,
  /** `had`: ids of promises asked for that an action was open for already. */
  opened: (rows: number, had: string[]) =>
    rows === 0
      ? had.length > 0
        ? `An action is already open for ${list(had)}: none was added. See the tab ${own('Actions')}.`
        : 'No newly broken promise lacks an action.'
      : `${had.length > 0 ? `An action is already open for ${list(had)}. ` : ''}Opened ${plural(rows, 'action')} in its tab ${own('Actions')}: say there who does what, and by when.`,
  saved: (rows: number) => `Saved: ${plural(rows, 'promise')} in its tab Audit history. The next run compares with it.`,
  report: (file: string, backup: string | null) =>
    `The report is in ${file}${backup ? `; the workbook as it was before is in ${backup}` : ''}`,
  issue: (severity: string, message: string, meaning: string, fix: string) => `${severity}: ${message} ${meaning} ${fix}`,
  noIssues: 'No problem was found in the data.',
  issues: (errors: number, others: number) =>
    errors === 0
      ? `No error, ${plural(others, 'warning or note', 'warnings or notes')}.`
      : `${plural(errors, 'error')}, ${plural(others, 'warning or note', 'warnings or notes')}.`,
  fix: {
    none: 'There is nothing that can be fixed for you.',
    hint: (command: string, sure: number, all: number) =>
      sure === all
        ? `Nothing was changed. To apply ${all === 1 ? 'it' : 'all'}:\n  ${command} --yes`
        : `Nothing was changed. ${theSure('apply', sure, command)}To apply others${sure === 0 ? '' : ', too'}: --only with their numbers, such as --only 1,3.`,
    change: (cell: string, before: string, after: string) => `${cell}: ${before} becomes ${after}`,
    more: (cells: number) => `and ${plural(cells, 'more cell')}`,
    question: 'Only one of these readings can be right: choose with --only.',
    unsure: 'This may be wrong: look at it, and confirm it with --only.',
    skipped: (cell: string, why: string) => `Left as it is: ${cell}, because ${why}.`,
    nothing: 'Nothing was changed.',
    applied: (changed: number, backup: string) => `Changed ${plural(changed, 'cell')}; the old values are in the tab ${quoted(backup)}.`,
    undone: (changed: number, backup: string) => `Put ${plural(changed, 'cell')} back from the tab ${quoted(backup)}.`,
  },
  written: (file: string, backup: string | null) => `The workbook is in ${file}${backup ? `; as it was before, it is in ${backup}` : ''}`,
  valuesOnly: (file: string) =>
    `The copy takes only the values of ${file}, not its formulas, formats, charts, pictures and macros. To keep them, save it as an Excel workbook (.xlsx) first.`,
  backup: (file: string) => `The workbook as it was before is in ${file}`,
  fixable: (fixes: number, questions: number, command: string) => {
    const said = [
      ...(fixes > 0 ? [`${plural(fixes, 'fix', 'fixes')} can be applied for you`] : []),
      ...(questions > 0 ? [`${plural(questions, 'column needs', 'columns need')} you to choose how dates are read`] : []),
    ];
    return `${list(said)}. To see what each would do:\n  ${command}`;
  },
  match: {
    none: 'There is nothing to match.',
    proposal: (words: string, touchpoint: string | null, rows: number, isSure: boolean) => {
      const where = touchpoint === null ? 'where does it belong?' : `${touchpoint}${isSure ? '' : ', likely'}`;
      return `${words} (${plural(rows, 'row')}): ${where}`;
    },
    such: (comment: string) => `such as ${quoted(comment, 200)}`,
    more: (suggestions: number, rows: number) => `And ${plural(suggestions, 'more proposal')} for ${plural(rows, 'row')}.\n`,
    hint: (command: string, sure: number) =>
      `Nothing was changed. ${theSure('accept', sure, command)}To accept others: --only with their numbers; to say that a touchpoint is wrong: --not. To decide for yourself, or to leave comments out, add a row to the tab ${own('Matches')}.`,
    withTouchpoint: `numbers of proposals with a touchpoint, and the others into the tab ${own('Matches')}`,
    onceOnly: 'a number once, there or under --only',
    nothing: 'Nothing was decided: no proposal is sure.',
    planWritten: (file: string, command: string, questions: number) =>
      `${plural(questions, 'question is', 'questions are')} in ${file}: write Accept, Ignore, Not this touchpoint or New touchpoint under Decision, correct the touchpoint where it is another one, then:\n  ${command}`,
    planned: (decisions: number, touchpoints: number) =>
      `Wrote ${plural(decisions, 'decision')} into the tab ${own('Matches')}${touchpoints === 0 ? '' : `, and ${plural(touchpoints, 'new touchpoint')} into ${own('Touchpoints')}`}.`,
    nothingPlanned: 'Nothing was decided: no row of the plan has a new decision.',
    done: (decisions: number, rows: number) =>
      `Wrote ${plural(decisions, 'decision')} for ${plural(rows, 'row')} into the tab ${own('Matches')}.`,
  },
  read: {
    none: 'There is no promise whose words say more than its row.',
    check: 'Check: ',
    unread: (id: string, text: string) =>
      `Not read: ${id} ${quoted(text)}. Its words name nothing that can be measured: decide yourself, or let a survey question tell (connect --plan).`,
    likely: 'This is partly a guess: look at it, and confirm it with --only.',
    hint: (command: string, sure: number) =>
      `Nothing was changed. ${theSure('accept', sure, command)}To accept others: --only with their numbers.`,
    nothing: 'Nothing was changed: no proposal is sure, or its cells are already filled.',
    unwritten: (column: string, promises: number, command: string) =>
      `Not written: ${quoted(column)} of ${plural(promises, 'promise')}, because the tab ${own('Promises')} has no such column. Add one with that header, then read again:\n  ${command}`,
    done: (cells: number, metrics: number) =>
      `Filled ${plural(cells, 'blank cell')} of ${own('Promises')}${metrics === 0 ? '' : `, and added ${plural(metrics, 'metric')} to ${own('Metrics')}`}.`,
  },
  pasted: (address: string, result: string) =>
    `Counts ${address} where it is stored. Save the result as a tab, or a file in the workbook's folder, called “${result}”: the audit reads it from there.`,
  willRead: (place: string, size: string, price: number) =>
    `${place}: the query reads ${size}, ${price < 0.01 ? 'less than one cent' : `some ${price.toFixed(2)} dollars`} at the list price.`,
  counted: (tab: string, total: number, rows: number) =>
    `Counted where they are stored, not copied: ${plural(total, 'row')} of ${tab} (${plural(rows, 'different one')}).`,
  progress: (done: number, of: number) => `Reading evidence: ${done} of ${plural(of, 'row')}`,
  unexpected: (message: string) => `Something went wrong that is not your fault (${message}). Please report it with what you did.`,
};
