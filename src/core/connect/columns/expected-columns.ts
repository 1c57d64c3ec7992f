import { wordIn } from '../../cell/words/header-words';
import { sharedWords } from '../../cell/words/likeness';
import { valueReader } from '../../declared/metric-value';
import type { Known, MappedColumn } from '../mapped-column';
import { because } from '../mapped-column';
import { sortAnswers } from '../scales/no-answer-codes';

/** Words that tell an expectation from what was found say nothing of what both are about. */
const SIDES = ['expectation', 'expected', 'perception', 'experience', 'should', 'ideal', 'acceptable', 'oczekiwanie'];
/** The share of expectations that must be read on the scale of the answers. */
const MOST = 0.9;

/** True for a question about what there should be, or what would do; not for one whether expectations were met. */
export const asksExpectation = ({ heading, look }: MappedColumn): boolean =>
  look.dates === 0 && wordIn(heading.plain, 'expectation') !== '' && wordIn(heading.plain, 'met') === '';

/**
 * Gives each expectation to the answers that it goes with: those that share most words with it, on whose scale it can be read.
 * Where there are none, or two alike, it is not used: it is no answer of its own. Columns are changed in place.
 */
export function pairExpectations(expectations: readonly MappedColumn[], columns: readonly MappedColumn[], known: Known): void {
  const taken = new Set<MappedColumn>();
  for (const column of expectations) {
    const topic = column.heading.topic.filter(word => !SIDES.includes(word));
    const [first, second] = columns
      .filter(
        one => one.holds === 'value' && one.touchpoint !== '' && one.sure !== 'open' && !taken.has(one) && isReadOn(column, one, known),
      )
      .map(one => ({ one, shared: sharedWords(topic, one.heading.topic).length }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    if (!first || first.shared === second?.shared) {
      column.why = [because('no-pair', { word: wordIn(column.heading.plain, 'expectation') })];
      continue;
    }
    const { touchpoint, metric, notAnswers, heading, source } = first.one;
    taken.add(first.one);
    Object.assign(column, {
      holds: 'expected',
      touchpoint,
      metric,
      notAnswers,
      source,
      sure: first.one.sure === 'sure' && /\bexpectation|\bshould\b|oczekiwan/.test(column.heading.plain) ? 'sure' : 'likely',
      why: [because('expected', { column: heading.short, word: wordIn(column.heading.plain, 'expectation') })],
    });
  }
}

function isReadOn(column: MappedColumn, { metric: name }: MappedColumn, known: Known): boolean {
  const metric = known.metrics.find(one => one.metric.name === name)?.metric;
  if (!metric) return false;
  const sorted = sortAnswers(column.look.counts, metric, valueReader(metric));
  return sorted.on > 0 && sorted.on >= (sorted.on + sorted.off) * MOST;
}
