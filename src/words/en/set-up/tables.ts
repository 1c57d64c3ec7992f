import type {
  actionsTable,
  evidenceTable,
  matchesTable,
  metricsTable,
  promisesTable,
  settingsTable,
  sourcesTable,
  touchpointsTable,
} from '../../../core/declared/input-tables';
import type { settingColumns } from '../../../core/declared/settings';

type Help<T extends { columns: object }> = Record<keyof T['columns'], string>;

/** What each column of the input tabs is for: the note on its header. */
export const help: {
  Touchpoints: Help<typeof touchpointsTable>;
  Promises: Help<typeof promisesTable>;
  Evidence: Help<typeof evidenceTable>;
  Metrics: Help<typeof metricsTable>;
  Sources: Help<typeof sourcesTable>;
  Matches: Help<typeof matchesTable>;
  Settings: Help<typeof settingsTable>;
  Actions: Help<typeof actionsTable>;
} = {
  Touchpoints: {
    touchpoint: 'One place where a customer meets you, such as “Check-in”. One row each, in the order of the journey.',
    stage: 'The stage of the journey it belongs to, such as “Arrive”.',
    phase: 'Before, during or after the purchase.',
    channel: 'Where it happens: shop, phone, website, e-mail ...',
    owner: 'The person or team that can change it.',
    importance: 'How much it matters to customers, from 1 to 10. Blank counts as 5.',
    complaintChannel: 'How a customer can complain right there. Leave it blank if there is no way.',
    customersAMonth: 'How many customers pass here in a month. It tells how many a broken promise lets down.',
    valuePerCustomer: 'What one customer spends here, in your currency. It shows how much money a broken promise concerns.',
    alsoCalled: 'Other names that evidence may use for it, with ; between them.',
  },
  Promises: {
    id: 'A short name that never changes, such as P1. Blank ones are filled in for you.',
    touchpoint: 'The touchpoint, as it stands in the Touchpoints tab.',
    text: 'What you say a customer will get here, in your exact words.',
    whereStated: 'Where you say it: website, contract, advertisement ...',
    metric:
      'What is measured, as it stands in the Metrics tab: CSAT, Stars, NPS, CES, Resolved, Wait, Delivery, On time, or one of your own.',
    keptWhen: 'The test that a single answer must pass: >= 4, within 2 days, yes, top 2. If blank, the metric’s own test applies.',
    promisedFor: 'The share of customers it is meant for, such as 90%. If blank, the setting applies.',
    believed: 'The share of customers who, you believe, would say that you keep it. Write it down before you see any evidence.',
    expected: 'What customers expect, if you know it, written like “Kept when”. If blank, the evidence says it.',
    control: 'Whether you can change it yourselves: Yes, Partly or No.',
    owner: 'Who is responsible for it. If blank, the touchpoint’s owner is.',
    since: 'The day from which you promise it. Older evidence does not count.',
    competitorsSay: 'What competitors promise here, in their words.',
    deliveredBy: 'Departments that have to keep it, with ; between them.',
    toldOn: 'The day on which those who keep it were last told what customers say of it.',
    status: 'Live, or Retired if you no longer promise it.',
  },
  Evidence: {
    id: 'The number or name of the answer where it came from.',
    date: 'The day of the experience or of the answer.',
    touchpoint: 'The touchpoint it is about. One of its other names will do.',
    promiseId: 'Only if it is about one promise alone.',
    metric: 'What the value measures, as it stands in the Metrics tab.',
    value: 'What the customer said, or what was measured: 4, 4/5, 80 %, 2 days, yes, ★★★★☆.',
    expected: 'What this customer had expected, on the same scale.',
    comment: 'The customer’s own words, unedited.',
    source: 'Where it comes from. Complaints and employees are shown beside the answers, never mixed with them.',
    segment: 'What kind of customer. Further columns may be called “Segment: Region” and so on.',
    count: 'How many customers this row stands for. Blank counts as 1.',
    weight: 'The survey’s weight of this answer, if it has one.',
    link: 'Where to find the original.',
    leftOut: 'Why this answer should not be counted. The audit says how it would change the result.',
    reply: 'Open, Answered or Fixed: whether the customer got an answer.',
    repliedOn: 'The day of the answer.',
  },
  Metrics: {
    metric: 'The name, as Promises and Evidence use it.',
    kind: 'Rating, Likelihood (0-10), Choice (a closed question without an order), Duration, Days late, Time late, Yes/no, Share or Amount.',
    lowest: 'The lowest value of the scale.',
    highest: 'The highest value of the scale.',
    unit: 'The unit: minutes, hours, days, € ...',
    better: 'Whether a higher or a lower value is better.',
    keptWhen: 'The test for promises that name none of their own: >= 4.',
    words: 'Words of the scale and their values: Very poor = 1; Poor = 2. For a Choice, only its answers: Every week; Less often.',
  },
  Sources: {
    tab: 'The tab that holds the evidence, just as a survey tool exported it.',
    column: 'The header of one column there.',
    holds: 'What that column holds. One row for each column to be used.',
    touchpoint: 'The touchpoint it is about. Blank for a column that serves the whole tab, such as the date.',
    metric: 'The metric it is measured by.',
    notAnswers:
      'Codes that are no answer, with ; between them: 0; 99; Not sure. For “Left out because”: values that leave no row out; all others do.',
    source: 'What kind of source it is.',
    asked: 'How many customers were asked, whether or not they answered. Blank if unknown.',
  },
  Matches: {
    phrase:
      'Comments that contain these words belong to the touchpoint. In quotation marks: comments that say just this. Of two rows with the same words the lower one counts.',
    touchpoint: 'The touchpoint, as it stands in the Touchpoints tab.',
    decision:
      'Accept; Not this touchpoint where the words are not about it; or Ignore to leave such comments out of the audit. Blank is Accept.',
    decidedOn: 'The day on which it was decided.',
  },
  Settings: {
    setting: 'What is set.',
    value: 'Your choice. If blank, the default applies.',
    meaning: 'What it does.',
  },
  Actions: {
    promiseId: 'The promise to be kept better.',
    touchpoint: 'Its touchpoint.',
    promise: 'Its words.',
    openedOn: 'The day on which the action was opened.',
    gap: 'How many points the promise fell short on that day.',
    action: 'What will be done.',
    owner: 'Who does it.',
    due: 'By when.',
    status: 'Open, In progress, Done or Dropped.',
    doneOn: 'The day on which it was done. Answers after it tell whether it worked.',
    cost: 'What it cost, in your currency.',
    outcome: 'What came of it.',
  },
};

/** What each setting does, with its default. */
export const settingMeanings: Record<keyof typeof settingColumns, string> = {
  auditDate: 'The day on which the audit looks at the evidence. Blank: today.',
  evidenceFrom: 'First day of the evidence to use. Blank: all.',
  evidenceTo: 'Last day of the evidence to use. Blank: all.',
  currency: 'The currency of values and costs, such as EUR.',
  executiveOwner: 'Who in management sponsors these promises. Blank: nobody yet.',
  compareWith: 'The day of the saved audit to compare with, or the newest save before it. Blank: the newest save before this audit.',
  brand: 'The name on the report.',
  promisedFor: 'The share of customers a promise is meant for if its row does not say. Blank: 90 %.',
  fewestAnswers: 'A promise with fewer answers than this is not judged. Blank: 10.',
  confidence: 'How sure a verdict must be. Blank: 95 %.',
  staleAfterDays: 'Evidence older than this is stale. Blank: 180.',
  promisedDates: 'End of day: any time on the promised day is on time. Exact time: to the second. Blank: End of day.',
  openAndOverdue: 'An open case past its promised date: Broken or Left out. Blank: Broken.',
  isFeedbackTiedToPay: 'Whether anyone’s pay depends on these scores. Blank: No.',
  quotes: 'Whether reports quote customers: No leaves their words out of everything that is written. Blank: Yes.',
  dateOrder: 'Day first, Month first or Year first, for date columns that can be read both ways.',
  language: 'Language of the report: en.',
};
