import type { Holds, SourceKind } from '../declared/choices';
import type { Metric } from '../declared/metric';
import type { Look } from './column-look';
import type { Heading } from './tab-head';

/** What the workbook says already. */
export interface Known {
  touchpoints: readonly { name: string; alsoCalled: readonly string[] }[];
  /** Live promises, with the names of their touchpoints and metrics. */
  promises: readonly { touchpoint: string; text: string; metric: Metric | null }[];
  /** Every metric once; `isOwn` for those of the Metrics tab. */
  metrics: readonly { metric: Metric; isOwn: boolean }[];
  /** Folded names of those on which other tabs are read already. */
  inUse?: ReadonlySet<string>;
}

/** How sure a proposal is: `open` waits for the user. */
export type Sure = 'sure' | 'likely' | 'open';

/** Why a column is proposed as it is; `src/words` makes a sentence of it. */
export interface Because {
  code:
    | 'tool'
    | 'tool-unused'
    | 'rule'
    | 'private'
    | 'private-values'
    | 'header'
    | 'weight'
    | 'dates'
    | 'sentences'
    | 'names'
    | 'fits'
    | 'fits-words'
    | 'new-metric'
    | 'new-time'
    | 'codes'
    | 'codes-beside'
    | 'off'
    | 'place'
    | 'tab-place'
    | 'tool-place'
    | 'only-place'
    | 'group-place'
    | 'by-comment'
    | 'beside'
    | 'unpromised'
    | 'taken'
    | 'tied'
    | 'no-place'
    | 'second'
    | 'alone'
    | 'staff'
    | 'of-staff'
    | 'computed'
    | 'fill-in'
    | 'person'
    | 'guessed'
    | 'importance'
    | 'choice'
    | 'sums'
    | 'expected'
    | 'no-pair'
    | 'two-dates'
    | 'by-clock'
    | 'no-words'
    | 'complaint'
    | 'status'
    | 'case-status'
    | 'respondent'
    | 'asked'
    | 'none-silent'
    | 'half'
    | 'other-date'
    | 'turned'
    | 'denied'
    | 'either-end'
    | 'other-unit'
    | 'same-answers'
    | 'same-place'
    | 'second-comment'
    | 'closed'
    | 'no-name'
    | 'ago'
    | 'blank'
    | 'unknown';
  /** Names, words and numbers as text. */
  details: Record<string, string>;
}

export const because = (code: Because['code'], details: Record<string, string> = {}): Because => ({ code, details });

/** What a column is taken for. */
export interface Use {
  /** null where it is not used. */
  holds: Holds | null;
  /** '' where it serves the whole tab, or where the place of a value is not known: then `sure` is `open`. */
  touchpoint: string;
  metric: string;
  /** Codes that are no answer; of *Left out because*, values that are no reason. */
  notAnswers: string[];
  source: SourceKind | null;
  /** `open` waits for a person: which touchpoint it is, or whether it is used at all. */
  sure: Sure;
  /** True where it tells who somebody is: not read, and none of its cells is shown. */
  isPrivate: boolean;
}

/** A column of an export, what it is taken for, and why. */
export interface MappedColumn extends Use {
  heading: Heading;
  look: Look;
  why: Because[];
}

export const unused = (heading: Heading, look: Look, ...why: Because[]): MappedColumn => ({
  heading,
  look,
  holds: null,
  touchpoint: '',
  metric: '',
  notAnswers: [],
  source: null,
  sure: 'open',
  why,
  isPrivate: false,
});

/** True for a column that nothing has been said of yet. */
export const isFree = (column: MappedColumn): boolean => column.holds === null && column.why[0]?.code === 'unknown';

export const isMeasure = ({ holds }: MappedColumn): boolean => holds === 'value' || holds === 'actual' || holds === 'finished';

/** Of two columns for the same thing, the second is not used. */
export function drop(column: MappedColumn, what: string): void {
  Object.assign(column, { holds: null, touchpoint: '', sure: 'open', why: [because('second', { what })] });
}
