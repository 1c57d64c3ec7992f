import { unitRatio } from '../../cell/unit';
import { sharedWords, topicOf } from '../../cell/words/likeness';
import type { Known, MappedColumn } from '../mapped-column';
import { because, isFree } from '../mapped-column';
import { unitSaid } from '../scales/scale-fit';

/** Says of times that nobody could read on a promised metric, for it counts in another unit, that this is why. */
export function tellOtherUnit(columns: readonly MappedColumn[], known: Known): void {
  for (const column of columns.filter(one => isFree(one) && one.why[0]?.code === 'unknown' && one.look.numbers > 0)) {
    const { plain, topic } = column.heading;
    const unit = unitSaid(plain);
    const promise = known.promises.find(({ metric, touchpoint, text }) => {
      const isTime = metric?.kind === 'duration' || metric?.kind === 'time-late' || metric?.kind === 'days-late';
      if (!isTime || unit === '' || unitRatio(unit, metric.unit) === 1) return false;
      return sharedWords(topicOf(`${metric.name} ${touchpoint} ${text}`), topic).length > 0;
    });
    if (promise) column.why = [because('other-unit', { word: unit, metric: promise.metric!.name, unit: promise.metric!.unit })];
  }
}
