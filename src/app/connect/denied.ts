import { foldText } from '../../core/cell/text';
import type { MappedColumn } from '../../core/connect/mapped-column';
import { because, isMeasure } from '../../core/connect/mapped-column';
import { passes } from '../../core/declared/kept-when';
import type { Metric } from '../../core/declared/metric';
import { meaningOfYes } from '../../core/guide/yes';

/**
 * Leaves out values whose question is answered well by No, as “Did you have to wait?”, or of which nobody can tell, where Yes is what their metric
 * takes for kept.
 */
export function leaveDenied(columns: readonly MappedColumn[], metrics: readonly Pick<Metric, 'name' | 'kind' | 'keptWhen'>[]): void {
  for (const column of columns.filter(isMeasure)) {
    const metric = metrics.find(one => foldText(one.name) === foldText(column.metric));
    if (metric?.kind !== 'yes-no' || column.holds !== 'value') continue;
    const isYesKept = metric.keptWhen === null || passes(metric.keptWhen, 1);
    const isNamedSo = meaningOfYes(metric.name, null).is !== 'good';
    const { short, question } = column.heading;
    if (!isYesKept || isNamedSo || meaningOfYes(question || short, null).is === 'good') continue;
    Object.assign(column, { holds: null, touchpoint: '', sure: 'open', why: [because('denied', { metric: metric.name })] });
  }
}
