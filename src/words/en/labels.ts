import type { ChangeVerdict } from '../../core/audit';
import type { Action } from '../../core/declared/action';
import type { Control, Level, Phase, SourceKind } from '../../core/declared/choices';
import type { Grade } from '../../core/judgement/evidence-grade';
import type { ExpectationLack, ExpectationVerdict } from '../../core/judgement/expectation';
import type { Belief, Verdict } from '../../core/judgement/verdict';
import type { Severity } from '../../core/table/issue';

export const verdicts: Record<Verdict, string> = {
  kept: 'Kept',
  broken: 'Broken',
  'too-close': 'Too close to call',
  'too-few': 'Not enough evidence',
  'no-evidence': 'No evidence',
  unmeasurable: 'Not measurable',
};

const beliefs: Record<Belief, string> = { overconfident: 'Overconfident', underconfident: 'Underconfident', realistic: 'Realistic' };

const expectations: Record<ExpectationVerdict, string> = {
  looser: 'They expect more',
  tighter: 'They expect less',
  aligned: 'As they expect',
  unknown: 'Nobody asked',
};

/** Why nobody can tell what customers expect. */
const expectationLacks: Record<ExpectationLack, string> = {
  'nobody-asked': expectations.unknown,
  'too-few-asked': 'Too few asked',
  unread: 'Asked, not read',
  'not-comparable': 'Not comparable',
};

const changes: Record<ChangeVerdict, string> = {
  better: 'Better',
  worse: 'Worse',
  'no-change': 'No change beyond chance',
  'too-few': 'Too few new answers to tell',
  'not-comparable': 'Not comparable',
};

/** What came of an action that is done. */
const effects: Record<ChangeVerdict, string> = {
  better: 'better',
  worse: 'worse',
  'no-change': 'no change beyond chance',
  'too-few': 'too early to say',
  'not-comparable': 'not comparable',
};

const phases: Record<Phase, string> = {
  before: 'before the purchase',
  during: 'during the purchase',
  after: 'after the purchase',
};

const sources: Record<SourceKind, string> = {
  survey: 'survey',
  review: 'review',
  complaint: 'complaint',
  call: 'call',
  'mystery-visit': 'mystery visit',
  employee: 'employee',
  operations: 'operations',
  other: 'other',
};

/** Who believes or says something. */
const levels: Record<Level | 'others' | 'customers', string> = {
  leadership: 'Leadership',
  management: 'Management',
  'front-line': 'Front line',
  others: 'Others',
  customers: 'Customers say',
};

const actionStatus: Record<Action['status'], string> = { open: 'open', 'in-progress': 'in progress', done: 'done', dropped: 'dropped' };

const controls: Record<Control, string> = { yes: 'Yes', partly: 'Partly', no: 'No' };
const grades: Record<Grade, string> = { A: 'A', B: 'B', C: 'C', D: 'D' };
export const severities: Record<Severity, string> = { error: 'Error', warning: 'Warning', note: 'Note' };

export const tabs = {
  summary: 'Summary',
  alignment: 'Alignment',
  findings: 'Findings',
  journey: 'Journey',
  check: 'Data check',
  history: 'History',
  owner: 'Owner page',
  segments: 'Segments',
  sides: 'Side by side',
  claim: 'Claim file',
};
export const flaws = { 1: 'Ignorance', 2: 'Information gap', 3: 'Denial', 4: 'Alignment', 5: 'Avoidance' };
export const habits = 'Habits';
export const celebrating = 'Worth celebrating';
export const cards = {
  kept: 'kept',
  tooClose: 'too close to call',
  broken: 'broken',
  unjudged: 'not enough evidence',
  /** Too few answers, or no measure. */
  notJudged: 'not judged',
  belief: 'you believe → customers say',
  unknownBelief: 'nothing to compare yet',
};
/** Marks beside the words, so that colour never stands alone. */
export const marks = {
  kept: '✓',
  tooClose: '≈',
  broken: '✕',
  unjudged: '?',
  arrow: '→',
  none: '–',
  up: '▲',
  down: '▼',
  same: '=',
  overdue: '!',
};
export const noStage = 'No stage given';

export const labels = {
  verdicts,
  beliefs,
  expectations,
  expectationLacks,
  changes,
  effects,
  phases,
  sources,
  controls,
  actionStatus,
  levels,
  grades,
  severities,
  tabs,
  flaws,
  habits,
  celebrating,
  /** Column headers of the report's tables. */
  /** A column of History where its name takes too much of a page; blank where it does not. Both are read back. */
  historyColumn: (_key: string): string => '',
  columns: {
    number: '#',
    barScale: '0 to 100 %',
    points: 'Points',
    believedKept: 'Believed → kept',
    beforeSince: 'Before → since',
    toldOn: 'Told on',
    promiseAndAction: 'Promise and action',
    dueOn: 'Due',
    letDownShort: 'Let down/month',
    importance: 'Importance',
    promiseId: 'Promise ID',
    promise: 'Promise',
    touchpoint: 'Touchpoint',
    stage: 'Stage',
    phase: 'Phase',
    whereStated: 'Where stated',
    metric: 'Metric',
    keptWhen: 'Kept when',
    promisedFor: 'Promised for',
    promised: 'Promised',
    n: 'Answers (n)',
    keptRate: 'Kept rate',
    kept: 'Kept',
    bar: 'Promised and kept',
    interval: 'Interval',
    gap: 'Gap (points)',
    verdict: 'Verdict',
    believed: 'We believe',
    beliefGap: 'Belief gap (points)',
    belief: 'Belief',
    expected: 'Customers expect',
    expectation: 'Expectation',
    smallestHonest: 'Smallest honest promise',
    newRate: 'Kept rate of new answers',
    changeInterval: 'Interval of the change',
    change: 'Change',
    trend: 'Last 12 audits',
    effect: 'Did it work',
    nps: 'NPS',
    csat: 'CSAT (best two of five)',
    mean: 'Mean',
    serviceGap: 'Service gap',
    loyalty: 'NPS of those let down and served',
    driver: 'Goes with the outcome',
    response: 'Answered of those asked',
    employees: 'Employees say',
    complaints: 'Complaints',
    bySource: 'By kind of source',
    months: 'Month by month',
    monthChart: 'Kept rate a month',
    sameMonth: 'The same month last year',
    grade: 'Evidence grade',
    newest: 'Newest evidence',
    against: 'In their words, against',
    for: 'In their words, for',
    whereAgainst: 'Where, against',
    whereFor: 'Where, for',
    tellingWords: 'Words of those let down',
    inTheirWords: 'In their words',
    owner: 'Owner',
    control: 'In our control',
    why: 'Why',
    findings: 'Findings',
    segments: 'Segments that differ from the rest',
    newAndReturning: 'New beside returning customers',
    notes: 'Notes',
    base: 'Range and base',
    action: 'Action',
    who: 'Who',
    due: 'By when',
    status: 'Status',
    fact: 'Fact',
    found: 'As found',
    department: 'Department',
    people: 'People',
    promises: 'Promises',
    apart: 'Apart (points)',
    competitor: 'Competitor',
    theyPromise: 'They promise',
    theyKeep: 'They keep',
    means: 'What that means',
    source: 'Source',
    letDown: 'Let down a month',
    money: 'Money a month',
    nextStep: 'Next step',
    flaw: 'Flaw',
    kind: 'Kind',
    finding: 'Finding',
    about: 'About',
    subject: 'Promise or place',
    where: 'Where',
    severity: 'Severity',
    issue: 'What',
    meaning: 'What it means for the audit',
    mend: 'How to fix it',
    savedOn: 'Saved on',
    effectiveN: 'Effective n',
    low: 'At least',
    high: 'At most',
    customers: 'Customers heard',
    comments: 'Comments',
  },
  cards,
  marks,
  yesNo: { yes: 'yes', no: 'no' },
  /** Of an action. */
  nobodyYet: 'nobody yet',
  noDay: 'no day',
  stageColumns: {
    kept: 'Promises kept',
    gap: 'Promise gap',
    beliefGap: 'Belief gap',
    expectation: 'Expectation gap',
  },
  /** Blocks of the tab Findings. */
  groups: {
    pairs: 'Promises that contradict each other',
    others: 'Other promises, one line each',
    whole: 'The audit as a whole',
  },
  headings: {
    calendar: 'Calendar of listening: answers a month at each touchpoint',
    standing: 'Where we stand',
    changes: 'What changed',
    beliefApart: 'Where belief is furthest from the evidence',
    duties: 'Who does what by when',
    stages: 'Along the journey (points, at the worst promise of each stage; grey: nothing known)',
    chart: 'Promised, believed and kept',
    field: 'What matters, and how well it is kept',
    sideBySide: 'The same in numbers; # is the number of its point',
    fixFirst: 'Fix first',
    flaws: 'What keeps the gap open: the five flaws',
    openLoops: 'Open loops',
    journey: 'Along the journey: what is promised and kept, where, and how well you listen',
    alignment: 'Alignment: what is promised, believed, expected and experienced',
    retired: 'Retired promises, not judged',
    nothingPromised: 'Touchpoints with nothing promised',
    goneNotes: 'Notes of promises that are gone',
    findings: 'Findings: what keeps promise and experience apart',
    check: 'Data check: what could not be read as meant',
    history: 'History: every saved audit, promise by promise',
    promisedAndGot: 'What customers are promised, and what they get',
    staffBeside: 'Employees beside customers',
    lookFirst: 'Look here first',
    alsoFound: 'What else was found',
    beingDone: 'What is being done',
    tellStaff: 'To tell the staff, in a minute',
    keptStaff: 'Written for the staff of other owners',
    segments: 'Promises by segment',
    toDo: 'What to do with it',
    notToDo: 'What not to do',
    sides: 'Side by side: what is believed, found and promised elsewhere',
    byLevel: 'What people believe, beside what employees and customers say',
    byDepartment: 'Departments, the furthest off first',
    care: 'Points to watch',
    competitors: 'Beside competitors',
    yoursAlone: 'Yours alone, and kept',
    historyNote: 'Saving again on the same day replaces that day’s rows. All other rows stay as they are.',
  },
  chart: {
    axis: 'share of customers',
    promised: 'Promised',
    believed: 'We believe',
    gap: 'kept minus promised, points',
    importance: 'importance',
    importanceUnset: '○ Importance not set',
    cutLines: 'cut lines',
  },
  /** A kept rate by its verdict: series of the charts, and columns of their key. */
  keptAs: { broken: '✕ Broken', 'too-close': '≈ Too close', kept: '✓ Kept' },
  quarters: { lowPriority: 'Low priority', fixFirst: 'Fix first', overdone: 'Overdone?', keepUp: 'Keep it up' },
  contents: 'Contents',
  /** Opens what is folded away of a row. */
  more: 'More',
  allOwners: 'All',
  noStage,
};
