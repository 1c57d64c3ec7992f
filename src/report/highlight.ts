import type { ExpectationVerdict } from '../core/judgement/expectation';
import type { Verdict } from '../core/judgement/verdict';
import { judgedVerdicts } from '../core/judgement/verdict';
import type { Words } from '../words/words';
import { toneOfExpectation, toneOfVerdict } from './style';
import type { Highlight } from './tab';

/** One rule for each verdict, by its word. */
export function verdictHighlights({ labels }: Words): Highlight[] {
  const verdicts = Object.keys(toneOfVerdict) as Verdict[];
  return verdicts.map(verdict => ({ kind: 'text', equals: labels.verdicts[verdict], tone: toneOfVerdict[verdict] }));
}

/** A number in the colours of the verdict in another column: a gap that chance could explain is not called bad. */
export const byVerdict = (column: number, { labels }: Words): Highlight[] =>
  judgedVerdicts.map(verdict => ({ kind: 'where', column, equals: labels.verdicts[verdict], tone: toneOfVerdict[verdict] }));

/** One rule for each verdict on what is expected, by its word. */
export function expectationHighlights({ labels }: Words): Highlight[] {
  const verdicts = Object.keys(toneOfExpectation) as ExpectationVerdict[];
  return verdicts.map(verdict => ({ kind: 'text', equals: labels.expectations[verdict], tone: toneOfExpectation[verdict] }));
}
