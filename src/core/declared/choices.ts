import type { MetricKind } from './metric';
export type Phase = 'before' | 'during' | 'after';

export type Control = 'yes' | 'partly' | 'no';

export type SourceKind = 'survey' | 'review' | 'complaint' | 'call' | 'mystery-visit' | 'employee' | 'operations' | 'other';

export const phases: Record<string, Phase> = {
  Before: 'before',
  During: 'during',
  After: 'after',
};

export const control: Record<string, Control> = {
  Yes: 'yes',
  Partly: 'partly',
  No: 'no',
  Y: 'yes',
  N: 'no',
  Partially: 'partly',
  TRUE: 'yes',
  FALSE: 'no',
};

export const status = { Live: 'live', Retired: 'retired', Active: 'live', Ended: 'retired', Withdrawn: 'retired' } as const;

export const metricKinds: Record<string, MetricKind> = {
  Rating: 'rating',
  Likelihood: 'likelihood',
  Choice: 'choice',
  Duration: 'duration',
  'Days late': 'days-late',
  'Time late': 'time-late',
  'Yes/no': 'yes-no',
  Share: 'share',
  Amount: 'amount',
};

/** Who believes something: by place in the organisation. */
export type Level = 'leadership' | 'management' | 'front-line';

export const levels: Record<string, Level> = {
  Leadership: 'leadership',
  Management: 'management',
  'Front line': 'front-line',
  Leaders: 'leadership',
  Managers: 'management',
  Staff: 'front-line',
  Frontline: 'front-line',
  Zarząd: 'leadership',
  Kierownictwo: 'management',
  'Pierwsza linia': 'front-line',
  高层: 'leadership',
  高層: 'leadership',
  管理层: 'management',
  管理層: 'management',
  一线: 'front-line',
  一線: 'front-line',
};

export const better = { Higher: 'higher', Lower: 'lower', High: 'higher', Low: 'lower' } as const;

export const actionStatus = {
  Open: 'open',
  'In progress': 'in-progress',
  Done: 'done',
  Dropped: 'dropped',
  Closed: 'done',
  Doing: 'in-progress',
} as const;

/** What a column of another tab holds, as the Sources tab says it. */
export const holdsWords = {
  Value: 'value',
  Expected: 'expected',
  Comment: 'comment',
  Date: 'date',
  Touchpoint: 'touchpoint',
  Metric: 'metric',
  Segment: 'segment',
  Count: 'count',
  Weight: 'weight',
  Source: 'source',
  'Evidence ID': 'id',
  'Promise ID': 'promiseId',
  'Promised date': 'promised',
  'Actual date': 'actual',
  Started: 'started',
  Finished: 'finished',
  'Left out because': 'leftOut',
  Reply: 'reply',
  'Replied on': 'repliedOn',
  Respondent: 'respondent',
  Status: 'status',
  Asked: 'asked',
} as const;

export type Holds = (typeof holdsWords)[keyof typeof holdsWords];

/** What is decided about some words: they belong to a touchpoint, are left out, or are just not about it. */
export type Ruled = 'accept' | 'ignore' | 'refuse';

export const decisions: Record<string, Ruled> = {
  Accept: 'accept',
  Ignore: 'ignore',
  'Not this touchpoint': 'refuse',
  Accepted: 'accept',
  Ignored: 'ignore',
  'Not here': 'refuse',
  'Not this': 'refuse',
  Yes: 'accept',
  No: 'refuse',
};
