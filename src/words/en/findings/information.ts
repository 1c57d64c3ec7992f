import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { labels } from '../labels';
import { list, named, plural, quoted } from '../numbers';

/** Flaw 2: the right question was not asked at the right moment. */
export const information = {
  'phase-not-covered': {
    name: 'Phase not covered',
    sentence: d => `No answer that counts comes from ${labels.phases[d.phase]}.`,
    fix: d => `Pick one touchpoint ${labels.phases[d.phase]} and ask one question there.`,
  },
  'stage-without-evidence': {
    name: 'Stage without evidence',
    sentence: d =>
      `The stage ${quoted(d.stage)} has ${plural(d.touchpoints, 'touchpoint')} and no answer that counts${d.touchpoints > 1 ? ' at any of them' : ''}.`,
    fix: d => `Ask one question at ${d.touchpoints === 1 ? 'that touchpoint' : 'the busiest touchpoint of that stage'}.`,
  },
  'scores-without-comments': {
    name: 'Scores without comments',
    sentence: d =>
      `${plural(d.n, 'answer')} on ${named(d)} ${d.n === 1 ? 'has' : 'have'} no comment: the number is known, the reason is not.`,
    fix: () => 'Add one open question after the score: “What is the main reason?”',
  },
  'one-kind-of-evidence': {
    name: 'One kind of evidence',
    sentence: d => `${plural(d.promises, 'promise rests', 'promises rest')} on only one kind of evidence: ${labels.sources[d.source]}.`,
    fix: d =>
      d.source === 'survey'
        ? 'Add a second kind, such as reviews, calls or your own records.'
        : 'Add a second kind, such as a short survey of customers.',
  },
  'expectation-not-asked': {
    name: 'Expectation not asked',
    sentence: (d, f) =>
      `What customers expect is not known for ${f.count(d.promises.length)} of ${plural(d.of, 'measurable promise')}: ${firstOf(d.promises, f.count)}.`,
    fix: () => `Ask customers what they expect before they get it, and record it under ${own('Evidence', 'Expected')}.`,
  },
  'scores-only': {
    name: 'Opinions only',
    sentence: d =>
      `${plural(d.promises, 'promise rests', 'promises rest')} only on what people say; no time, delay or other fact is measured.`,
    fix: () => 'Bring in one record of your own, such as order and delivery times.',
  },
} satisfies Partial<FindingWords>;

/** The first names and how many more there are. */
function firstOf(names: string[], count: (n: number) => string, most = 5): string {
  if (names.length <= most) return list(names);
  return `${names.slice(0, most).join(', ')} and ${count(names.length - most)} more`;
}
