import { foldText } from '../../core/cell/text';
import type { MappedColumn } from '../../core/connect/mapped-column';
import { because, isMeasure } from '../../core/connect/mapped-column';
import type { Metric } from '../../core/declared/metric';
import { passes } from '../../core/declared/passes';
import { meaningOfYes } from '../../core/guide/yes';

type Scale = Pick<Metric, 'name' | 'kind' | 'keptWhen' | 'better'>;

/**
 * Leaves out values whose question is answered well by No, as “Did you have to wait?”, or by little, as “The desk was too slow, 1 to 5”, where their
 * metric takes Yes, or much, for kept; of Yes and No those, too, of which nobody can tell.
 */
export function leaveDenied(columns: readonly MappedColumn[], scales: readonly Scale[]): void {
  for (const column of columns.filter(one => isMeasure(one) && one.holds === 'value')) {
    const scale = scales.find(one => foldText(one.name) === foldText(column.metric));
    if (!scale || meaningOfYes(scale.name, null).is !== 'good') continue;
    const { short, question } = column.heading;
    const { is } = meaningOfYes(question || short, null);
    const isYesNo = scale.kind === 'yes-no' && (scale.keptWhen === null || passes(scale.keptWhen, 1));
    const isDegree = scale.kind === 'rating' && scale.better === 'higher' && asksHowMuch(column);
    if (isYesNo && is !== 'good') leave(column, 'denied', scale.name);
    else if (isDegree && is === 'bad') leave(column, 'turned', scale.name);
  }
}

const AGREEMENT = /agree|zgadzam|同意/i;
const DISSATISFIED = /\bdis ?satisf|\bniezadowol/;

/** Marks of agreement with something said, or of displeasure; not of how satisfied somebody was with it, nor a scale that calls its low end bad. */
function asksHowMuch({ heading, look }: MappedColumn): boolean {
  const isAgreement =
    AGREEMENT.test(heading.plain) || [...look.counts.keys()].some(cell => typeof cell === 'string' && AGREEMENT.test(cell));
  return isAgreement || (look.numbers === look.filled && DISSATISFIED.test(heading.plain));
}

const leave = (column: MappedColumn, code: 'denied' | 'turned', metric: string): void => {
  Object.assign(column, { holds: null, touchpoint: '', sure: 'open', why: [because(code, { metric })] });
};
