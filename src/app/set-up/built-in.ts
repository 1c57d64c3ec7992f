import type { Grid } from '../../core/cell/cell';
import { writeList } from '../../core/cell/text';
import { metricKinds } from '../../core/declared/choices';
import { metricsTable } from '../../core/declared/input-tables';
import type { Metric } from '../../core/declared/metric';
import { builtInMetrics } from '../../core/declared/metric';
import type { SampleWords } from '../../words/en/set-up/sample';

/** Rows of the tab Metrics, units and yes in a language's words, that say of the built-in metrics what holds of them without the tab, so that they can be chosen from its list. */
export function metricRows({ units, yesNo }: Pick<SampleWords, 'units' | 'yesNo'>): Grid {
  return builtInMetrics.map(metric => {
    const { lowest, highest, words } = metric;
    const cells: Record<keyof typeof metricsTable.columns, Grid[number][number]> = {
      metric: metric.name,
      kind: Object.keys(metricKinds).find(word => metricKinds[word] === metric.kind)!,
      lowest,
      highest,
      unit: units[metric.unit as keyof typeof units] ?? (metric.unit || null),
      better: metric.better === 'higher' ? 'Higher' : 'Lower',
      keptWhen: testText(metric, yesNo.yes.toLowerCase()),
      words: writeList([...words].map(([word, value]) => `${word} = ${value}`)) || null,
    };
    return Object.keys(metricsTable.columns).map(key => cells[key as keyof typeof cells]);
  });
}

/** A test as it is written in a cell: at least, at most, or yes. */
function testText({ kind, keptWhen }: Metric, yes: string): string | null {
  if (!keptWhen) return null;
  if (kind === 'yes-no') return yes;
  return keptWhen.from !== null ? `>= ${keptWhen.from}` : `<= ${keptWhen.to}`;
}
