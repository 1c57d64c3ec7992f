import { foldText } from '../../cell/text';
import type { Metric } from '../../declared/metric';
import type { MappedColumn } from '../mapped-column';
import { because, isMeasure } from '../mapped-column';
import { scaleEnds } from '../scales/scale-ends';

/** What of a scale tells which way round it goes. */
type Scale = Pick<Metric, 'name' | 'lowest' | 'highest' | 'better'>;

/** Leaves out values whose question calls another end the good one than their metric does, as `(1 = very good, 5 = very bad)` on CSAT. */
export function leaveTurned(columns: readonly MappedColumn[], scales: readonly Scale[]): void {
  for (const column of columns.filter(isMeasure)) {
    const scale = scales.find(one => foldText(one.name) === foldText(column.metric));
    if (!scale || scale.lowest === null || scale.highest === null) continue;
    const { short, question } = column.heading;
    const ends = scaleEnds(`${short} ${question}`, scale.lowest, scale.highest);
    if (ends === null || ends.isAsked || ends.better === scale.better) continue;
    Object.assign(column, { holds: null, touchpoint: '', sure: 'open', why: [because('turned', { metric: scale.name })] });
  }
}
