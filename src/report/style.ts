import type { ExpectationVerdict } from '../core/judgement/expectation';
import type { Verdict } from '../core/judgement/verdict';
import type { Severity } from '../core/table/issue';
import type { Look } from './sheet';

/** What a colour stands for, everywhere in the report. */
export type Tone = 'plain' | 'kept' | 'too-close' | 'broken' | 'unjudged' | 'belief' | 'stage';

/** Words; the same on every ground, so that they can be read on each. */
export const ink = '#202124';

/** A tone's mark (edge, series) and the ground behind words. */
export const colors: Record<Tone, { mark: string; ground: string | null }> = {
  plain: { mark: ink, ground: null },
  kept: { mark: '#1B7F79', ground: '#E3F2F0' },
  'too-close': { mark: '#B7791F', ground: '#FBF1DC' },
  broken: { mark: '#BE3B26', ground: '#FBE7E2' },
  unjudged: { mark: '#9AA0A6', ground: '#F1F3F4' },
  belief: { mark: '#4B5FA8', ground: '#EEF0F8' },
  stage: { mark: '#6B7280', ground: '#E8EAED' },
};

export const linkInk = '#1155CC';
export const line = '#E5E7EB';
export const headerGround = '#F8F9FA';
export const quiet = '#6B7280';
export const headingInk = '#374151';
export const tabColor = '#1B7F79';
/** What is promised, where it is a bar. */
export const series = { promised: '#9AA0A6' };
/** In a bar of what is kept: what is short of the promise, and what is beyond it. */
export const bars = { short: '#C9CDD3', beyond: '#8CC5C0' };
/** The letters of the report, on every host. */
export const font = 'Arial';
/** Ends and middle of the heat map. */
export const heat = { bad: '#DD8A7C', even: '#FFFFFF', good: '#B9DEDA' };

export const toneOfVerdict: Record<Verdict, Tone> = {
  kept: 'kept',
  broken: 'broken',
  'too-close': 'too-close',
  'too-few': 'unjudged',
  'no-evidence': 'unjudged',
  unmeasurable: 'unjudged',
};

export const toneOfExpectation: Record<ExpectationVerdict, Tone> = {
  looser: 'broken',
  tighter: 'too-close',
  aligned: 'kept',
  unknown: 'unjudged',
};

export const toneOfSeverity: Record<Severity, Tone> = { error: 'broken', warning: 'too-close', note: 'unjudged' };

/** All grounds that a rule may give. */
export const ruleGrounds: readonly string[] = [
  ...Object.values(colors).map(({ ground }) => ground ?? heat.even),
  headerGround,
  ...Object.values(heat),
];

const plain: Look = {
  bold: false,
  italic: false,
  size: 10,
  color: ink,
  fill: null,
  format: '',
  align: 'left',
  valign: 'top',
  wrap: false,
  isTurned: false,
  underline: null,
  edge: null,
};

const known = new Map<string, Look>();

/** The one look with these traits; equal looks are the same object. */
export function look(traits: Partial<Look> = {}): Look {
  const whole = { ...plain, ...traits };
  const key = JSON.stringify(whole);
  const found = known.get(key);
  if (found) return found;
  known.set(key, whole);
  return whole;
}

/** The kinds of text a tab is made of. */
export const looks = {
  blank: {},
  title: { bold: true, size: 18, valign: 'middle' },
  subtitle: { size: 9, color: quiet, valign: 'middle' },
  lead: { bold: true, size: 13, wrap: true, valign: 'middle' },
  body: { size: 10, wrap: true, valign: 'middle' },
  text: { wrap: true },
  /** A note above a list: one line that runs over the blank cells beside it. */
  note: { size: 9, color: quiet, valign: 'middle' },
  step: { size: 9, color: colors.kept.mark, wrap: true },
  small: { size: 8, color: quiet, wrap: true },
  /** Below a chart. */
  caption: { size: 8, color: quiet, wrap: true, valign: 'middle' },
  heading: { bold: true, size: 10, color: headingInk, underline: line, valign: 'middle' },
  header: { bold: true, size: 9, fill: headerGround, underline: line, wrap: true, valign: 'middle' },
  cell: { size: 9, wrap: true, underline: line },
  denseHeader: { bold: true, size: 9, fill: headerGround, underline: line, wrap: true, valign: 'middle' },
  dense: { size: 8, valign: 'middle' },
  figure: { bold: true, size: 18, valign: 'middle' },
  label: { size: 9, valign: 'middle' },
  card: { bold: true, size: 9, wrap: true, valign: 'middle' },
  /** A row of a page that stands close to the next. */
  row: { size: 9, wrap: true, valign: 'middle' },
  /** A cell of words side by side with others. */
  strip: { size: 9, wrap: true },
  /** What a chart is drawn from and lies over: no letter of it is seen where the chart ends. */
  covered: { size: 9, color: heat.even, valign: 'middle' },
  /** What explains a page, in the smallest letters that can be read once it is printed. */
  fine: { size: 9, color: quiet, wrap: true },
  /** The step below what it is about. */
  deed: { size: 9, color: headingInk, wrap: true },
} satisfies Record<string, Partial<Look>>;

export type LookName = keyof typeof looks;

/** The number formats of the report. */
export const formats = {
  text: '@',
  count: '#,##0',
  number: '#,##0.##',
  /** Points with their sign; a real zero shows as 0. */
  points: (decimals: number): string => `${pointsPart('+', decimals)};${pointsPart('-', decimals)};0`,
  percent: (decimals: number): string => `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}" "%`,
};

const pointsPart = (sign: string, decimals: number): string => `${sign}0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
