import { own } from '../../naming/own-names';
import { noStage, verdicts } from '../labels';
import { figures, plural, quoted } from '../numbers';

/** What the view Promises says: filters, cards, and what can be done with one promise. Shares are 0..1. */
export const promises = {
  title: (promises: number): string => plural(promises, 'promise'),
  none: `No promise was audited. Write the first one in the tab ${own('Promises')}, then check alignment.`,
  filters: 'Filter promises',
  verdict: 'Verdict',
  stage: 'Stage',
  owner: 'Owner',
  all: 'All',
  /** A choice with how many promises it leaves. */
  choice: (name: string, n: number): string => `${name} (${n})`,
  noStage: noStage,
  noOwner: 'No owner',
  verdicts: verdicts,
  showing: (shown: number, of: number): string => (shown === of ? 'Most urgent first.' : `${shown} of ${plural(of, 'promise')}.`),
  nothingLeft: 'No promise matches these filters.',
  clear: 'Show all promises',
  showMore: (n: number): string => `Show ${n} more`,
  more: (n: number): string => `${plural(n, 'more promise is', 'more promises are')} in the tab ${own('Alignment')}.`,
  seeReport: `See the tab ${own('Alignment')}`,

  /** One line under a promise that is closed. */
  line: (promised: number, kept: number | null): string => {
    if (kept === null) return `promised for ${figures('').percent(promised)}`;
    const { percent, points } = figures('').apart(promised, kept);
    return `kept ${percent(kept)}, promised ${percent(promised)}: ${points(kept - promised)}`;
  },
  /** The three shares of a promise, each with its word; decimals enough to tell them apart. */
  shares: (promised: number, kept: number | null, believed: number | null) => {
    const given = [promised, ...(kept === null ? [] : [kept]), ...(believed === null ? [] : [believed])];
    const { percent } = figures('').apart(...given);
    return {
      promised: `promised ${percent(promised)}`,
      kept: kept === null ? null : `kept ${percent(kept)}`,
      believed: believed === null ? null : `believed ${percent(believed)}`,
    };
  },
  interval: (low: number, high: number): string => `range ${figures('').interval([low, high])}`,
  honest: (level: string): string => `Smallest honest promise: ${level}.`,
  words: (words: string): string => `Words of those let down: ${words}.`,
  against: 'Against',
  for: 'For',
  moreQuotes: (n: number): string => `Show ${plural(n, 'more quote')}`,
  showQuote: 'Show this quote in its tab',
  showEvidence: 'Show evidence',
  showPromise: 'Show promise',
  showReport: 'Show report',
  claim: 'Make its claim file',
  propose: 'Propose action',
  edit: 'Edit',

  proposal: {
    title: (text: string): string => `Action for ${quoted(text, 60)}`,
    action: 'What will be done',
    owner: 'Who does it',
    due: 'By when (may stay blank)',
    add: `Add to ${own('Actions')}`,
    missing: 'Say what will be done.',
    noTab: `There is no tab ${own('Actions')} yet: Home can add it.`,
  },

  entry: {
    title: (text: string): string => `Edit ${quoted(text, 60)}`,
    loading: 'Reading its row…',
    metric: 'Metric',
    noMetric: 'No metric',
    keptWhen: 'Kept when',
    promisedFor: 'Promised for',
    noColumns: `The tab ${own('Promises')} has no column for this. Add “${own('Promises', 'Metric')}”, “${own('Promises', 'Kept when')}” or “${own('Promises', 'Promised for')}” there.`,
    reading: 'Reading…',
    save: `Save to ${own('Promises')}`,
    unchanged: 'Nothing was changed.',
  },
};
