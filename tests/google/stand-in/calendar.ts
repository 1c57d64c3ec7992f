/* Days and times as Google has them, with the real rules of each zone. */

const DAY = 86_400_000;
/** Spreadsheets count their days from 1899-12-30. */
const DAY_ZERO = -25_569 * DAY;

const formats = new Map<string, Intl.DateTimeFormat>();

function partsAt(time: number, zone: string): Record<string, string> {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(time).map(part => [part.type, part.value]));
}

/** The parts of Java's patterns that the bundle uses. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const parts = partsAt(date.getTime(), zone);
  const known: Record<string, string> = {
    yyyy: parts.year!,
    MM: parts.month!,
    dd: parts.day!,
    HH: parts.hour!,
    mm: parts.minute!,
    ss: parts.second!,
  };
  return pattern.replace(/'([^']*)'|yyyy|MM|dd|HH|mm|ss/g, (found, literal) => literal ?? known[found]!);
}

/** What the clocks of a zone show at a moment, as if they stood in UTC. */
function shownAt(time: number, zone: string): number {
  const { year, month, day, hour, minute, second } = partsAt(time, zone);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
}

/** The moment of a spreadsheet's serial number, in milliseconds. */
export function momentOf(serial: number, zone: string): number {
  const wanted = Math.round(serial * DAY) + DAY_ZERO;
  let time = wanted;
  for (let i = 0; i < 4; i++) time += wanted - shownAt(time, zone);
  return time;
}

/** The serial number of `2026-11-22` or `2026-11-22T10:41:00`. */
export const serialOf = (iso: string): number => (Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : `${iso}Z`) - DAY_ZERO) / DAY;

/** The day of a serial number. */
export const dayOf = (serial: number): string => new Date(Math.floor(serial) * DAY + DAY_ZERO).toISOString().slice(0, 10);

/** True for a number format that makes a date or a time of a number. */
export const isOfDates = (format: unknown): boolean => typeof format === 'string' && /[ydh]|m:s/i.test(format.replace(/"[^"]*"/g, ''));
