import { foldText } from '../../cell/text';
import type { MappedColumn } from '../mapped-column';
import { because, isMeasure } from '../mapped-column';

/**
 * Several columns at one touchpoint by one metric would be counted as one question that a customer has answered several times.
 * So none of them is read until somebody says which; one that is sure stays where the others are only likely. Columns are changed in place.
 */
export function partShared(columns: readonly MappedColumn[]): void {
  const byPlace = new Map<string, MappedColumn[]>();
  for (const column of columns) {
    if (!isMeasure(column) || column.touchpoint === '' || column.sure === 'open') continue;
    const place = `${foldText(column.touchpoint)}\n${foldText(column.metric)}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), column]);
  }
  for (const group of byPlace.values()) {
    if (group.length < 2) continue;
    const certain = group.filter(column => column.sure === 'sure');
    for (const column of group) {
      if (certain.length === 1 && column === certain[0]) continue;
      const half = columns.find(one => one.holds === halfOf(column) && one.touchpoint === column.touchpoint);
      if (half) Object.assign(half, { touchpoint: '', sure: 'open' });
      const others = group.filter(one => one !== column).map(one => one.heading.short);
      const { touchpoint, metric } = column;
      const why = [...column.why.slice(0, 1), because('same-place', { touchpoint, metric, columns: others.join('; ') })];
      Object.assign(column, { touchpoint: '', sure: 'open', why });
    }
  }
}

/** What the first column of a pair of dates holds. */
const halfOf = ({ holds }: MappedColumn): 'promised' | 'started' | undefined =>
  holds === 'actual' ? 'promised' : holds === 'finished' ? 'started' : undefined;
