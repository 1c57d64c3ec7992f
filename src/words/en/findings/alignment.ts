import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { named, plural, quoted } from '../numbers';
import { waits } from '../report/waits';

/** Flaw 4: what is promised is not what customers expect, or not what happens. */
export const alignment = {
  'promise-broken': {
    name: 'Promise broken',
    sentence: (d, f) => {
      const { percent, interval } = f.apart(d.keptRate, d.promisedFor, ...d.interval);
      return `${named(d)} is promised for ${percent(d.promisedFor)} of customers; ${percent(d.keptRate)} get it (${interval(d.interval)}, ${plural(d.n, 'answer')}, kept when ${f.test(d.test, d.metric)}).`;
    },
    fix: () => 'Fix the cause, or promise what most customers already get.',
  },
  'promise-looser-than-expected': {
    name: 'Less promised than expected',
    sentence: (d, f) =>
      `${named(d)} promises ${f.reach(d.promised, d.metric)}; customers expect ${f.reach(d.expected, d.metric)}${asked(d.n)}.`,
    fix: () => 'Tell customers early what they can count on, or aim for what they expect.',
  },
  'promise-tighter-than-expected': {
    name: 'More promised than expected',
    sentence: (d, f) =>
      `${named(d)} promises ${f.reach(d.promised, d.metric)}; customers would be content with ${f.reach(d.expected, d.metric)}${asked(d.n)}.`,
    fix: () => 'Keep it if it sets you apart; otherwise promise what customers expect.',
  },
  'expectations-rise': {
    name: 'Expectations rise',
    sentence: (d, f) => {
      const { percent } = f.apart(d.before, d.now);
      return `Customers expect more: what ${named(d)} promises was enough for ${percent(d.before)} of those asked up to ${f.date(d.since)} (${plural(d.beforeN, 'customer')}), and is enough for ${percent(d.now)} of those asked since (${plural(d.nowN, 'customer')}).`;
    },
    fix: () => 'Decide now whether to promise more, before customers go elsewhere.',
  },
  'contradicting-promises': {
    name: 'Contradicting promises',
    sentence: (d, f) => {
      const { percent } = f.apart(d.first.promisedFor, d.second.promisedFor);
      return d.by === 'share'
        ? `The same thing is promised for ${percent(d.first.promisedFor)} of customers in ${named(d.first)} and for ${percent(d.second.promisedFor)} in ${named(d.second)}.`
        : `${named(d.first)} and ${named(d.second)} promise the same thing differently.`;
    },
    fix: () => 'Agree on one of them, say it everywhere, and retire the other.',
  },
  'duplicate-promises': {
    name: 'Promised twice',
    sentence: d => `${named(d.first)} and ${named(d.second)} promise the same thing.`,
    fix: () => `Keep one row for it, with both places under “${own('Promises', 'Where stated')}”, and retire the other.`,
  },
  'unmeasurable-promise': {
    name: 'Not measurable',
    sentence: d =>
      d.wait === 'certificate'
        ? `Customers cannot tell whether ${named(d)} is kept: only a certificate can prove it, and none is named.`
        : d.wait !== 'test'
          ? `Nobody can tell whether ${named(d)} is kept: ${d.metric ? `its metric ${quoted(d.metric, 40)} is not known` : 'it has no metric'}.`
          : `Nobody can tell whether ${named(d)} is kept: it does not say what counts as kept.`,
    fix: d =>
      d.wait === 'certificate'
        ? `Write the certificate that proves it into “${own('Promises', 'Kept when')}”, such as “Certificate ISO 14001, until 2028”.`
        : d.wait !== 'test'
          ? waits.step(d.wait, 1)
          : `Fill in “${own('Promises', 'Kept when')}”, such as “at least 4” or “<= 2 days”.`,
  },
  'nothing-promised': {
    name: 'Nothing promised',
    sentence: d =>
      d.n === 0
        ? `Nothing is promised at ${d.touchpoint}.`
        : `${plural(d.n, 'customer')} spoke about ${d.touchpoint}, where nothing is promised.`,
    fix: d => `Decide what customers can count on at ${d.touchpoint}, and write it down.`,
  },
  'promise-out-of-our-hands': {
    name: 'Out of our hands',
    sentence: d => `You promise ${named(d)}, but keeping it is not in your hands.`,
    fix: () => 'Agree on it with those who can keep it, or promise only your own part.',
  },
  'same-as-competitors': {
    name: 'Same words as competitors',
    sentence: d => `Competitors say the same as ${named(d)}: ${quoted(d.competitors)}.`,
    fix: () => 'Say what only you keep, or keep it better and prove it.',
  },
} satisfies Partial<FindingWords>;

const asked = (n: number): string => (n > 0 ? ` (${plural(n, 'customer')} asked)` : '');
