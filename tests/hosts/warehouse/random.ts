import fc from 'fast-check';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { promises, rowsOf, spoken, touchpoints } from '../../app/arbitrary';
import type { Row } from '../../app/tiny';
import { tab, tabsOf } from '../../app/tiny';

/**
 * A row of a wide survey: two questions at one touchpoint, one at another, a case that takes time, and who answered; a scale whose low end is the good
 * one, one that was turned round, answers that are ranges, a promise of days, and who was asked.
 */
const answers = fc.record({
  Stamp: fc.constantFrom<Cell>(null, '2026-01-15 10:41:00', '2026-05-01T08:00:00', '2026-11-01', '2026-05-01 19:30:10', '2027-01-01'),
  'How were we?': fc.constantFrom<Cell>(1, 2, 4, 5, 'N/A', null, '4/5', 9),
  'Would you tell friends?': fc.constantFrom<Cell>(null, 0, 6, 8, 9, 10),
  'Was it fast?': fc.constantFrom<Cell>(null, '3 min', '7', '0:04:00'),
  Began: fc.constantFrom<Cell>(null, '2026-03-01 10:00', '2026-03-01 10:02', '2026-11-21'),
  Ended: fc.constantFrom<Cell>(null, '2026-03-01 10:04', '2026-03-02'),
  Town: fc.constantFrom<Cell>(null, 'Łódź', 'Kielce', ' kielce '),
  Who: fc.constantFrom<Cell>(null, 'a', 'b', 'c', 'd', 'e', '-'),
  Words: fc.constantFrom<Cell>(
    null,
    'n/a',
    'Nothing',
    'Kind, quick and cheerful',
    'No comment',
    '-',
    'nie wiem',
    '很好',
    'ok',
    '#N/A',
    'A long remark that is surely one',
  ),
  Weight: fc.constantFrom<Cell>(null, 0.5, 2),
  'How hard was it? (1 = very easy)': fc.constantFrom<Cell>(null, 1, 2, 3, 5, '1 - very easy', 6),
  'School mark': fc.constantFrom<Cell>(null, 1, 2, 4, 6, 'very good', 'N/A'),
  'How long?': fc.constantFrom<Cell>(null, 'under 5 min', '5-15 min', 'over 15 min', 'do not know'),
  Promised: fc.constantFrom<Cell>(null, '2026-03-01', '2026-03-02 18:00', '2026-12-01'),
  Delivered: fc.constantFrom<Cell>(null, '2026-03-01 17:59', '2026-03-02', '2026-03-03T09:00:00'),
  Invited: fc.constantFrom<Cell>(null, '2026-02-01', '2026-05-01 08:00', 'yes', 'no', 3),
});
const metrics: Row[] = [
  { Metric: 'Hardship', Kind: 'Rating', Lowest: 1, Highest: 5, Better: 'Lower', 'Kept when': '<= 2' },
  {
    Metric: 'Mark',
    Kind: 'Rating',
    Lowest: 1,
    Highest: 6,
    Better: 'Higher',
    'Kept when': '>= 5',
    Words: '1 = 6; 2 = 5; 3 = 4; 4 = 3; 5 = 2; 6 = 1; very good = 6',
  },
  { Metric: 'Span', Kind: 'Choice', 'Kept when': 'one of: under 5 min; 5-15 min', Words: 'under 5 min; 5-15 min; over 15 min' },
];
const brothers: Row[] = [
  { Promise: 'Easy for everyone', Touchpoint: 'Store', Metric: 'Hardship' },
  { Promise: 'The best of its kind', Touchpoint: 'Web', Metric: 'Mark' },
  { Promise: 'Done within 15 minutes', Touchpoint: 'Desk', Metric: 'Span' },
  { Promise: 'There on the day', Touchpoint: 'Desk', Metric: 'On time' },
].map((row, i) => ({ 'Promise ID': `P${5 + i}`, 'Promised for': 0.7, ...row }));
const sources: Row[] = [
  { Column: 'How were we?', Holds: 'Value', Touchpoint: 'Store', Metric: 'CSAT' },
  { Column: 'Would you tell friends?', Holds: 'Value', Touchpoint: 'Store', Metric: 'NPS' },
  { Column: 'Was it fast?', Holds: 'Value', Touchpoint: 'Web', Metric: 'Wait' },
  { Column: 'Began', Holds: 'Started', Touchpoint: 'Desk', Metric: 'Wait' },
  { Column: 'Ended', Holds: 'Finished', Touchpoint: 'Desk', Metric: 'Wait' },
  { Column: 'Stamp', Holds: 'Date' },
  { Column: 'Town', Holds: 'Segment' },
  { Column: 'Who', Holds: 'Respondent' },
  { Column: 'Words', Holds: 'Comment', Touchpoint: 'Store' },
  { Column: 'Weight', Holds: 'Weight' },
  { Column: 'How hard was it? (1 = very easy)', Holds: 'Value', Touchpoint: 'Store', Metric: 'Hardship' },
  { Column: 'School mark', Holds: 'Value', Touchpoint: 'Web', Metric: 'Mark' },
  { Column: 'How long?', Holds: 'Value', Touchpoint: 'Desk', Metric: 'Span' },
  { Column: 'Promised', Holds: 'Promised date', Touchpoint: 'Desk', Metric: 'On time' },
  { Column: 'Delivered', Holds: 'Actual date', Touchpoint: 'Desk', Metric: 'On time' },
  { Column: 'Invited', Holds: 'Asked' },
].map(row => ({ Tab: 'Survey', ...row }));

const optional = ['Who', 'Words', 'Weight', 'Town', 'Stamp', 'Would you tell friends?', 'School mark', 'How long?', 'Invited'];

/** How often a row stands there, so that there is something to count. */
const often = <T>(rows: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> =>
  fc
    .tuple(rows, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 60, maxLength: 60 }))
    .map(([all, times]) => all.flatMap((row, i) => Array.from({ length: times[i % times.length]! }, () => row)));

/** The tabs of a workbook with a long Evidence tab and a wide Survey. */
export const workbooks: fc.Arbitrary<Record<string, Grid>> = fc
  .record({
    evidence: often(
      rowsOf(
        fc.tuple(spoken, fc.constantFrom<Cell>(null, null, 'E1', 'E2', 'E3')).map(([row, id]): Row => ({ ...row, 'Evidence ID': id })),
      ),
    ),
    survey: often(fc.array(answers, { minLength: 1, maxLength: 60 })),
    columns: fc.subarray(optional),
    'Evidence from': fc.constantFrom<Cell>(null, '2026-02-01'),
  })
  .map(({ evidence, survey, columns, 'Evidence from': from }) => ({
    ...tabsOf({
      touchpoints: [...touchpoints, { Touchpoint: 'Desk', Stage: 'Visit', Phase: 'During' }],
      promises: [
        ...promises,
        {
          'Promise ID': 'P4',
          Touchpoint: 'Desk',
          Promise: 'Served in 5 minutes',
          Metric: 'Wait',
          'Kept when': 'within 5 minutes',
          'Promised for': 0.8,
        },
        ...brothers,
      ],
      metrics,
      evidence,
      sources: sources.filter(({ Column }) => !optional.includes(Column as string) || columns.includes(Column as string)),
      settings: { 'Fewest answers': 3, ...(from === null ? {} : { 'Evidence from': from }) },
    }),
    Survey: tab(survey as Row[]),
  }));
