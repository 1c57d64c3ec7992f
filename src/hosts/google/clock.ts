const DAY = 86_400_000;
const QUARTER = 900_000;
/** Clocks change at most once in so long: the shortest known time between two changes is that of a Ramadan in Morocco. */
const SPAN = 28 * DAY;

/**
 * Reads Dates as the spreadsheet's own clock shows them: milliseconds, as if that clock stood in UTC.
 *
 *   offset of the zone every 28 days -> alike at both ends: it is that between them -> else halves, down to a quarter of an hour
 *
 * So a year of dates asks for some 40 offsets, however many dates there are.
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
    let start = Math.floor(time / SPAN) * SPAN;
    let end = start + SPAN;
    while (offsetAt(start) !== offsetAt(end) && end - start > QUARTER) {
      const middle = start + Math.ceil((end - start) / 2 / QUARTER) * QUARTER;
      if (time < middle) end = middle;
      else start = middle;
    }
    return time + offsetAt(start);
  };
}
