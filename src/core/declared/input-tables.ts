import { namesOf } from '../table/names/names';
import type { Column, Columns, RowOf, Table } from '../table/table';
import { choice, date, number, raw, share, text } from '../table/table';
import type { Ruled, SourceKind } from './choices';
import { actionStatus, better, control, decisions, holdsWords, levels, metricKinds, phases, status } from './choices';
import { replies } from './reply-words';
import { sourceKinds } from './source-words';

/** The input tabs, each declared once. What each column is for stands in `src/words`, by the same keys. */

export const touchpointsTable = {
  name: 'Touchpoints',
  aliases: ['Touch points', 'Journey', ...namesOf('tabs', 'Touchpoints')],
  columns: {
    touchpoint: text('Touchpoint', { isRequired: true, aliases: ['Touch point', 'Touchpoint name'] }),
    stage: text('Stage', { aliases: ['Journey stage', 'Step'] }),
    phase: choice('Phase', phases),
    channel: text('Channel'),
    owner: text('Owner', { aliases: ['Responsible'] }),
    importance: number('Importance', { aliases: ['Weight of touchpoint'] }),
    complaintChannel: text('Complaint channel', { aliases: ['Complaints go to', 'Where to complain'] }),
    customersAMonth: number('Customers a month', { aliases: ['Customers per month', 'Monthly customers', 'Customers/month'] }),
    valuePerCustomer: number('Value per customer', { aliases: ['Customer value', 'Revenue per customer'] }),
    alsoCalled: text('Also called', { aliases: ['Aliases', 'Other names'] }),
  },
} as const;

export const promisesTable = {
  name: 'Promises',
  aliases: ['Brand promises', 'Promise list', ...namesOf('tabs', 'Promises')],
  columns: {
    id: text('Promise ID', { aliases: ['ID', 'Promise no', 'Promise number'] }),
    touchpoint: text('Touchpoint', { isRequired: true, aliases: ['Touch point', 'Touchpoint name'] }),
    text: text('Promise', { isRequired: true, aliases: ['Brand promise', 'Promise text', 'Stated promise'] }),
    whereStated: text('Where stated', { aliases: ['Stated where', 'Stated in', 'Where'] }),
    metric: text('Metric', { aliases: ['Measure', 'Measured by'] }),
    keptWhen: raw('Kept when', { aliases: ['Kept if', 'Target', 'Test', 'Threshold'] }),
    promisedFor: share('Promised for', { aliases: ['Promised share', 'Share promised', 'For what share'] }),
    believed: share('We believe', { aliases: ['Believed', 'Belief', 'Our belief', 'Team believes'] }),
    expected: raw('Customers expect', { aliases: ['Expected', 'Expectation', 'Customer expectation', 'Customers expected'] }),
    control: choice('In our control', control, { aliases: ['Control', 'Under our control'] }),
    owner: text('Owner', { aliases: ['Responsible'] }),
    since: date('Since', { aliases: ['Promised since', 'Made on', 'Start date'] }),
    status: choice('Status', status),
    competitorsSay: text('Competitors say', { aliases: ['Competitors promise', 'Competition says'] }),
    deliveredBy: text('Delivered by', { aliases: ['Departments', 'Kept by'] }),
    toldOn: date('Told on', { aliases: ['Told', 'Staff told on', 'Staff told'] }),
  },
} as const;

export const evidenceTable = {
  name: 'Evidence',
  aliases: ['Customer evidence', 'Feedback', ...namesOf('tabs', 'Evidence')],
  columns: {
    id: text('Evidence ID', { aliases: ['ID', 'Evidence no'] }),
    date: raw('Date', { aliases: ['Day', 'When'] }),
    touchpoint: text('Touchpoint', { isRequired: true, aliases: ['Touch point', 'Touchpoint name'] }),
    promiseId: text('Promise ID', { aliases: ['Promise no', 'Promise number', 'Promise', ...namesOf('headers', 'Promise')] }),
    metric: text('Metric', { isRequired: true, aliases: ['Measure', 'Measured by'] }),
    value: raw('Value', { aliases: ['Score', 'Answer', 'Rating', 'Result'] }),
    expected: raw('Expected', { aliases: ['Expectation', 'Customer expected'] }),
    comment: text('Comment', { aliases: ['Comments', 'Verbatim', 'Customer words', 'Feedback'] }),
    source: choice('Source', sourceKinds, { aliases: ['Kind of source', 'Source kind'] }),
    segment: text('Segment', { aliases: ['Customer segment', 'Group'] }),
    count: number('Count', { aliases: ['Customers', 'How many', 'Answers'] }),
    weight: number('Weight', { aliases: ['Survey weight'] }),
    link: text('Link', { aliases: ['URL'] }),
    leftOut: text('Left out because', { aliases: ['Left out', 'Excluded because', 'Exclude reason'] }),
    reply: choice('Reply', replies, { aliases: ['Reply status', 'Loop'] }),
    repliedOn: raw('Replied on', { aliases: ['Reply date', 'Answered on'] }),
  },
} as const;

export const metricsTable = {
  name: 'Metrics',
  aliases: ['Measures', ...namesOf('tabs', 'Metrics')],
  columns: {
    metric: text('Metric', { isRequired: true, aliases: ['Measure'] }),
    kind: choice('Kind', metricKinds, { isRequired: true, aliases: ['Type'] }),
    lowest: number('Lowest', { aliases: ['Min', 'Minimum', 'From'] }),
    highest: number('Highest', { aliases: ['Max', 'Maximum', 'To'] }),
    unit: text('Unit', { aliases: ['Units'] }),
    better: choice('Better', better, { aliases: ['Better when', 'Direction'] }),
    keptWhen: raw('Kept when', { aliases: ['Kept if', 'Target', 'Test'] }),
    words: text('Words', { aliases: ['Labels', 'Scale words'] }),
  },
} as const;

/** A word that nobody knows is no blank: its rows could be complaints, or employees'. */
const kindOfSource: Column<SourceKind | 'unknown' | null> = {
  ...choice<SourceKind | 'unknown'>('Source', sourceKinds, { aliases: ['Kind of source', 'Source kind'] }),
  issue: 'unknown-source',
  unread: 'unknown',
};

export const sourcesTable = {
  name: 'Sources',
  aliases: ['Evidence sources', ...namesOf('tabs', 'Sources')],
  columns: {
    tab: text('Tab', { isRequired: true, aliases: ['Sheet', 'Tab name'] }),
    column: text('Column', { isRequired: true, aliases: ['Column name', 'Header', 'Question'] }),
    holds: choice('Holds', holdsWords, { isRequired: true, aliases: ['Contains', 'Role'] }),
    touchpoint: text('Touchpoint', { aliases: ['Touch point', 'Touchpoint name'] }),
    metric: text('Metric', { aliases: ['Measure'] }),
    notAnswers: text('Not an answer', { aliases: ['No answer', 'Not answers', 'Codes', 'Missing codes'] }),
    source: kindOfSource,
    asked: number('Asked', { aliases: ['Customers asked', 'Invited', 'Sent to'] }),
  },
} as const;

export const matchesTable = {
  name: 'Matches',
  aliases: ['Comment matches', ...namesOf('tabs', 'Matches')],
  columns: {
    phrase: text('Words', { isRequired: true, aliases: ['Comment'] }),
    touchpoint: text('Touchpoint', { aliases: ['Touch point', 'Touchpoint name'] }),
    // What nobody can read decides nothing; blank is Accept.
    decision: { ...choice<Ruled | 'unread'>('Decision', decisions, { aliases: ['Decided'] }), unread: 'unread' as const },
    decidedOn: date('Decided on', { aliases: ['Decision date'] }),
  },
} as const;

export const settingsTable = {
  name: 'Settings',
  aliases: ['Options', ...namesOf('tabs', 'Settings')],
  columns: {
    setting: text('Setting', { isRequired: true, aliases: ['Name', 'Option'] }),
    value: raw('Value'),
    meaning: text('Meaning', { aliases: ['Description', 'Help'] }),
  },
} as const;

export const actionsTable = {
  name: 'Actions',
  aliases: ['Action plan', ...namesOf('tabs', 'Actions')],
  columns: {
    promiseId: text('Promise ID', { isRequired: true, aliases: ['Promise no', 'Promise number'] }),
    touchpoint: text('Touchpoint', { aliases: ['Touch point'] }),
    promise: text('Promise', { aliases: ['Brand promise'] }),
    openedOn: date('Opened on', { aliases: ['Opened', 'Created'] }),
    gap: raw('Gap when opened', { aliases: ['Gap'] }),
    action: text('Action', { aliases: ['What', 'To do'] }),
    owner: text('Owner', { aliases: ['Responsible', 'Who'] }),
    due: date('Due', { aliases: ['Due date', 'By', 'Deadline'] }),
    status: choice('Status', actionStatus),
    doneOn: date('Done on', { aliases: ['Done', 'Finished on', 'Completed on'] }),
    cost: number('Cost', { aliases: ['Costs'] }),
    outcome: text('Outcome', { aliases: ['Result'] }),
  },
} as const;

export const beliefsTable = {
  name: 'Beliefs',
  aliases: ['Beliefs of the team', ...namesOf('tabs', 'Beliefs')],
  columns: {
    who: text('Who or department', { aliases: ['Who', 'Department'] }),
    level: choice('Level', levels),
    promiseId: text('Promise ID', { aliases: ['Promise no', 'Promise number'] }),
    touchpoint: text('Touchpoint', { aliases: ['Touch point', 'Touchpoint name'] }),
    believed: share('We believe', { isRequired: true, aliases: ['Believed', 'Belief', 'I believe'] }),
  },
} as const;

export const benchmarksTable = {
  name: 'Benchmarks',
  aliases: ['Competitors', ...namesOf('tabs', 'Benchmarks')],
  columns: {
    promiseId: text('Promise ID', { aliases: ['Promise no', 'Promise number'] }),
    touchpoint: text('Touchpoint', { aliases: ['Touch point', 'Touchpoint name'] }),
    competitor: text('Competitor', { isRequired: true, aliases: ['Brand'] }),
    text: text('Promise', { aliases: ['They promise', 'They say', 'Competitor promise'] }),
    keptRate: share('Kept rate', { aliases: ['Kept', 'Share kept'] }),
    source: text('Source', { aliases: ['From', 'Where from'] }),
    date: date('Date', { aliases: ['Day', 'As of'] }),
  },
} as const;

/** Tables that are read where a team has them, and that set-up does not make. */
export const optionalTables: readonly Table<Columns>[] = [beliefsTable, benchmarksTable];

/** Those that set-up makes, in the order in which they are filled in. */
export const inputTables: readonly Table<Columns>[] = [
  touchpointsTable,
  promisesTable,
  evidenceTable,
  metricsTable,
  sourcesTable,
  matchesTable,
  settingsTable,
  actionsTable,
];

export type TouchpointRow = RowOf<typeof touchpointsTable.columns>;
export type PromiseRow = RowOf<typeof promisesTable.columns>;
export type MetricRow = RowOf<typeof metricsTable.columns>;
export type SourceRow = RowOf<typeof sourcesTable.columns>;
export type MatchRow = RowOf<typeof matchesTable.columns>;
export type SettingRow = RowOf<typeof settingsTable.columns>;
export type BeliefRow = RowOf<typeof beliefsTable.columns>;
export type BenchmarkRow = RowOf<typeof benchmarksTable.columns>;
export type ActionRow = RowOf<typeof actionsTable.columns>;
