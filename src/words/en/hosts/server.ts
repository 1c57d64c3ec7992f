import type { ChangeVerdict } from '../../../core/audit';
import type { Grade } from '../../../core/judgement/evidence-grade';
import type { ExpectationVerdict } from '../../../core/judgement/expectation';
import { own } from '../../naming/own-names';
import { labels } from '../labels';
import { list, plural, quoted } from '../numbers';

const changes: Record<ChangeVerdict, string> = {
  better: 'better beyond chance',
  worse: 'worse beyond chance',
  'no-change': 'no change beyond chance',
  'too-few': 'too few new answers to tell',
  'not-comparable': 'not comparable',
};

/** What the add-on tells the sidebar: sentences about a promise, and what was done. */
export const server = {
  /** `level` is what customers expect, in words. */
  expectation: (verdict: ExpectationVerdict, level: string): string => {
    const ends: Record<ExpectationVerdict, string> = {
      looser: ', which is more than you promise',
      tighter: ', which is less than you promise',
      aligned: ', as you promise',
      unknown: '',
    };
    return `Customers expect “${level}”${ends[verdict]}.`;
  },
  /** `points` is null where nothing can be compared. */
  change: (since: string, points: string | null, verdict: ChangeVerdict): string =>
    `${points === null ? 'Since' : `${points} since`} ${since}: ${changes[verdict]}.`,
  evidence: (grade: Grade, newest: string | null): string =>
    `Evidence grade ${labels.grades[grade]}${newest === null ? '' : `, newest from ${newest}`}.`,

  /** How what is typed for a promise is read. */
  entry: {
    hint: 'Such as “at least 4”, “within 2 days” or “yes”.',
    reads: (test: string): string => `Reads as: ${test}`,
    readsOwn: (test: string): string => `If blank, the metric’s own test applies: ${test}`,
    byDefault: (share: string): string => `If blank, the setting applies: ${share}`,
    noTest: 'This metric has no test of its own: write one, such as “at least 4” or “within 2 days”.',
    needsMetric: 'Choose a metric first.',
    unknownMetric: `The tab ${own('Metrics')} has no such metric.`,
    unreadable: 'This cannot be read. Write it like “at least 4”, “within 2 days” or “yes”.',
    offScale: (lowest: string, highest: string): string => `No answer on this scale (${lowest} to ${highest}) could pass that.`,
    noShare: 'This is not a share: write it like 90 %.',
  },

  /** Tabs that got another name because theirs is in use. */
  madeTabs: (made: number, renamed: { name: string; title: string }[]): string => {
    if (made === 0) return 'All tabs are there already.';
    const others = renamed.map(({ name, title }) => `${quoted(name)} is called ${quoted(title)}`);
    return `Made ${plural(made, 'tab')}.${others.length ? ` A name was taken, so ${list(others)}.` : ''}`;
  },
  /** The name of a tab whose own is in use; `n` counts from 2. */
  otherTitle: (name: string, n: number): string => `${name} (${n})`,
  removedExample: 'The worked example is gone, and the report is blank again. Empty tabs have taken its place.',
  madePage: (tab: string): string => `The page is in the tab ${tab}, as of now. The next one replaces it.`,
  saved: (promises: number): string =>
    `Saved ${plural(promises, 'promise')} in the tab ${labels.tabs.history}. The next check compares with it.`,
  /** Rows that were added, and promises that got none because somebody has opened an action for them. */
  proposed: (rows: number, open: number): string => {
    const already = `${plural(open, 'promise has', 'promises have')} an open action already`;
    if (rows === 0) return `Nothing was added to the tab ${own('Actions')}: ${already}.`;
    return `Added ${plural(rows, 'row')} to the tab ${own('Actions')}${open === 0 ? '' : `; ${already}`}.`;
  },
  edited: (cells: string[]): string => `Wrote ${list(cells)}.`,
  set: (name: string): string => `Changed ${quoted(name)}.`,
  connected: (tab: string, sources: number, metrics: number): string =>
    sources + metrics === 0
      ? `${quoted(tab)} is already connected: nothing was added.`
      : `Connected ${quoted(tab)}: ${list([`${plural(sources, 'row')} in the tab ${own('Sources')}`, ...(metrics ? [`${plural(metrics, 'row')} in the tab ${own('Metrics')}`] : [])])}.`,
  matched: (rows: number, touchpoints: number): string =>
    rows + touchpoints === 0
      ? 'That was decided already.'
      : `Added ${plural(rows, 'row')} to the tab ${own('Matches')}${touchpoints === 0 ? '' : `, and ${plural(touchpoints, 'touchpoint')} to ${own('Touchpoints')}: give ${touchpoints === 1 ? 'it' : 'them'} a stage there`}.`,
  fixed: (changed: number, skipped: number, backup: string | null): string =>
    backup === null
      ? 'There was nothing left to change.'
      : `Changed ${plural(changed, 'cell')}; the old values are in the tab ${quoted(backup)}.${left(skipped)}`,
  undone: (changed: number, skipped: number): string => `Put back ${plural(changed, 'cell')}.${left(skipped)}`,
};

const left = (cells: number): string =>
  cells === 0
    ? ''
    : ` ${plural(cells, 'cell was', 'cells were')} left as ${cells === 1 ? 'it is' : 'they are'}, because ${cells === 1 ? 'it has' : 'they have'} been changed since or ${cells === 1 ? 'holds a formula' : 'hold formulas'}.`;
