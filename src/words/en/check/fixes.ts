import type { FixCode } from '../../../core/table/mending';
import { plural, quoted } from '../numbers';

/** What a fix is about: `found` becomes `meant` in so many cells of a column. */
export interface FixDetails {
  tab: string;
  column: string;
  found: string;
  meant: string;
  cells: number;
}

interface FixWords {
  title(fix: FixDetails): string;
  sentence(fix: FixDetails): string;
}

const where = ({ tab, column }: FixDetails): string => `the column ${quoted(column, 60)} of ${quoted(tab, 40)}`;
const cellsIn = (fix: FixDetails): string => `${plural(fix.cells, 'cell')} in ${where(fix)}`;

const renamed = (kind: string, effect: string): FixWords => ({
  title: ({ found, meant }) => `${quoted(found, 40)} is the ${kind} ${quoted(meant, 40)}`,
  sentence: fix => `Writes ${quoted(fix.meant, 60)} instead of ${quoted(fix.found, 60)} into ${cellsIn(fix)}, ${effect}.`,
});

const orders: Record<string, [string, string]> = {
  'day-first': ['day', 'month'],
  'month-first': ['month', 'day'],
  'year-first': ['year', 'month'],
};
const orderOf = ({ meant }: FixDetails): [string, string] => orders[meant] ?? ['day', 'month'];

/** What fixes are called and say, and the tab that keeps the old values. */
export const fixes = {
  of: {
    spaces: {
      title: ({ column }) => `Stray spaces in ${quoted(column, 60)}`,
      sentence: fix => `Takes needless spaces out of ${cellsIn(fix)}.`,
    },
    spelling: {
      title: ({ column }) => `One spelling in ${quoted(column, 60)}`,
      sentence: fix => `Writes the same name the same way in ${cellsIn(fix)}, so that it counts as one.`,
    },
    numbers: {
      title: ({ column }) => `Numbers in ${quoted(column, 60)} that are text`,
      sentence: fix => `Turns the text of ${cellsIn(fix)} into numbers, so that your own formulas can use them, too.`,
    },
    dates: {
      title: fix => `Dates in ${quoted(fix.column, 60)} have the ${orderOf(fix)[0]} first`,
      sentence: fix => {
        const [first, second] = orderOf(fix);
        return `Reads ${cellsIn(fix)} with the ${first} before the ${second}, and writes them as 2026-11-22, which can be read in one way only.`;
      },
    },
    'turned-dates': {
      title: fix =>
        fix.meant === 'turned'
          ? `Day and month in ${quoted(fix.column, 60)} were swapped`
          : `The dates in ${quoted(fix.column, 60)} are right as they are`,
      sentence: fix =>
        fix.meant === 'turned'
          ? `Swaps day and month of the dates in ${where(fix)} back, and writes those that are text as 2026-11-22: ${plural(fix.cells, 'cell')}.`
          : `Leaves the dates in ${where(fix)} as they are, and writes ${plural(fix.cells, 'cell')} with text as 2026-11-22.`,
    },
    shares: {
      title: fix =>
        fix.meant === 'share'
          ? `Shares in ${quoted(fix.column, 60)}: 0.85 is 85 %`
          : `Shares in ${quoted(fix.column, 60)}: 0.85 is less than 1 %`,
      sentence: fix =>
        fix.meant === 'share'
          ? `Reads numbers above 1 as percentages and the others as shares, and writes ${cellsIn(fix)} as shares, so that 85 becomes 0.85 like the rest.`
          : `Reads all numbers as percentages, and writes ${cellsIn(fix)} as shares, so that 85 becomes 0.85, and 0.85 becomes 0.0085.`,
    },
    decimals: {
      title: fix => `${fix.meant === '.' ? 'A point' : 'A comma'} in ${quoted(fix.column, 60)} stands before decimals`,
      sentence: fix =>
        `Reads ${cellsIn(fix)} with ${fix.meant === '.' ? '1.234 as one and a little more' : '1,234 as one and a little more'}, and writes them as numbers, which can be read in one way only.`,
    },
    clocks: {
      title: fix => `Times in ${quoted(fix.column, 60)} are ${fix.meant === 'm:ss' ? 'minutes and seconds' : 'hours and minutes'}`,
      sentence: fix =>
        `Reads ${cellsIn(fix)} as ${fix.meant === 'm:ss' ? 'minutes and seconds, so that 2:35 becomes 0:02:35' : 'hours and minutes, so that 2:35 becomes 2:35:00'}, which can be read in one way only.`,
    },
    'unknown-touchpoint': renamed('touchpoint', 'so that these rows count there'),
    'unknown-metric': renamed('metric', 'so that these rows can be read'),
    'unknown-promise': renamed('promise', 'so that these rows count for it'),
    'unknown-choice': renamed('choice', 'so that it is understood'),
    'unknown-source': renamed('kind of source', 'so that these rows are counted as what they are'),
    'unknown-setting': renamed('setting', 'so that it is used'),
    'unknown-header': renamed('column', 'so that the column is read'),
    'unknown-column': renamed('column', 'so that its evidence is read'),
  } satisfies Record<FixCode, FixWords> as Record<FixCode, FixWords>,
  /** A text and the number that it means look alike. */
  asText: (text: string) => `${quoted(text)} (text)`,
  asNumber: (number: string) => `${number} (number)`,
  backup: (day: string) => `Backup ${day}`,
  /** Headers of a backup tab. */
  columns: { when: 'When', tab: 'Tab', cell: 'Cell', before: 'Before', after: 'After', beside: 'Row known by', holds: 'Which holds' },
  why: {
    formula: 'it holds a formula',
    changed: 'it has changed meanwhile',
    moved: 'its row has moved or changed',
  },
};
