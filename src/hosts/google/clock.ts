const DAY = 86_400_000;
const QUARTER = 900_000;

/**
 * Reads Dates as the spreadsheet's own clock shows them: milliseconds, as if that clock stood in UTC.
 * The zone's offset is asked for once a day; on a day on which it changes, once a quarter of an hour.
 */
export function wallClock(zone: string): (date: Date) => number {
  const offsets = new Map<number, number>();
  const offsetAt = (time: number): number => {
    let offset = offsets.get(time);
    if (offset === undefined) {
      const [year, month, day, hour, minute, second] = Utilities.formatDate(new Date(time), zone, 'yyyy-MM-dd-HH-mm-ss')
        .split('-')
        .map(Number);
      offset = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - time;
      offsets.set(time, offset);
    }
    return offset;
  };
  return date => {
    const time = date.getTime();
    const start = Math.floor(time / DAY) * DAY;
    const offset = offsetAt(start);
    return time + (offset === offsetAt(start + DAY) ? offset : offsetAt(Math.floor(time / QUARTER) * QUARTER));
  };
}
