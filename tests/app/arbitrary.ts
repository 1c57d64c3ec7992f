import fc from 'fast-check';
import type { Cell, Grid } from '../../src/core/cell/cell';
import type { Row } from './tiny';

/** The same runs at every time. */
export const runs = { seed: 7, numRuns: 40 };

export const touchpoints: Row[] = [
  { Touchpoint: 'Store', Stage: 'Visit', Phase: 'During', 'Customers a month': 500, 'Value per customer': 3 },
  { Touchpoint: 'Web', Stage: 'Search', Phase: 'Before', 'Also called': 'Site' },
];
export const promises: Row[] = [
  { 'Promise ID': 'P1', Touchpoint: 'Store', Promise: 'We smile', Metric: 'CSAT', 'Promised for': 0.6, 'We believe': 0.9 },
  { 'Promise ID': 'P2', Touchpoint: 'Web', Promise: 'Fast', Metric: 'Wait', 'Kept when': 'within 5 minutes', 'Promised for': 0.5 },
  { 'Promise ID': 'P3', Touchpoint: 'Store', Promise: 'You will tell your friends', Metric: 'NPS', Since: '2026-03-01', 'Promised for': 1 },
];

/** A row of evidence without words: everything a warehouse could count. */
export const countable = fc.record({
  Touchpoint: fc.constantFrom('Store', 'Store', 'Web', 'site', 'Moon'),
  Metric: fc.constantFrom('CSAT', 'CSAT', 'NPS', 'Wait'),
  'Promise ID': fc.constantFrom(null, null, 'p1', 'P2'),
  Value: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom<Cell>(null, 'N/A', '4', '5 stars', '3 min', '4/5', '#N/A')),
  Expected: fc.constantFrom<Cell>(null, null, 3, 4, 5),
  Date: fc.constantFrom(null, '2026-01-15', '2026-05-01', '2026-11-01', '1/5/2026', '20/5/2026'),
  Source: fc.constantFrom(null, 'Survey', 'Review', 'Complaint', 'Employee'),
  Segment: fc.constantFrom(null, 'New', 'Loyal'),
  Count: fc.constantFrom<Cell>(null, 1, 2, 30, 0),
  Weight: fc.constantFrom<Cell>(null, null, 0.5, 2),
  'Left out because': fc.constantFrom(null, null, null, 'outlier'),
  Reply: fc.constantFrom(null, null, 'Open', 'Answered'),
});
const words = fc.constantFrom(null, 'Kind', '=slow', 'Late', 'The store was shut', 'No site, no store');
/** Rows that name no touchpoint find it by their words, or do not. */
export const spoken = fc
  .tuple(countable, words, fc.boolean())
  .map(([row, Comment, isFree]): Row => ({ ...row, Comment, ...(isFree ? { Touchpoint: null } : {}) }));
export const rowsOf = (row: fc.Arbitrary<Row>): fc.Arbitrary<Row[]> => fc.array(row, { minLength: 1, maxLength: 60 });
/** Whatever may stand in a cell. */
export const junk: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    '',
    ' ',
    true,
    false,
    'N/A',
    '#REF!',
    '=1',
    '-',
    'yes',
    '4',
    '4/5',
    '90%',
    '2 days',
    '2026-11-22',
    '03/04/2026',
    'Store',
    'CSAT',
    'P1',
    'Value',
    'Survey',
    '1.234',
  ),
  fc.double(),
  fc.integer(),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-/: %★+~年月日<>=at'), maxLength: 12 }),
);
export const junkTab = (headers: readonly string[], maxLength: number) =>
  fc
    .array(fc.array(junk, { minLength: headers.length, maxLength: headers.length }), { maxLength })
    .map((rows): Grid => [[...headers], ...rows]);
