import { cellReader } from '../../src/hosts/google/cells';
import { services } from './stand-in/services';
import { makeWorld } from './stand-in/world';

(globalThis as unknown as { Utilities: unknown }).Utilities = services(makeWorld()).Utilities;

const HOUR = 3_600_000;

/** The Date at which the clocks of a zone show a time; found apart from the product, by asking Intl. */
function dateAt(zone: string, iso: string): Date {
  const wanted = Date.parse(`${iso}Z`);
  const shown = (time: number): number => {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    const parts = Object.fromEntries(format.formatToParts(time).map(part => [part.type, part.value]));
    return Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`);
  };
  let time = wanted;
  for (let i = 0; i < 4; i++) time += wanted - shown(time);
  return new Date(time);
}

const zones = ['America/Los_Angeles', 'Europe/Warsaw', 'Asia/Kolkata', 'Pacific/Auckland', 'Etc/UTC', 'Australia/Lord_Howe'];

describe.each(zones)('a spreadsheet in %s', zone => {
  const read = cellReader(zone);

  test('keeps every day of a year that it is, those on which the clocks change included', () => {
    const days = Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(2026, 0, 1) + i * 24 * HOUR).toISOString().slice(0, 10));
    expect(read(days.map(day => [dateAt(zone, `${day}T00:00:00`)])).map(row => row[0])).toEqual(days);
  });

  test('keeps the hours around a change of clocks', () => {
    const times = [
      '2026-03-07T23:30:00',
      '2026-03-08T01:30:00',
      '2026-03-08T04:30:00',
      '2026-03-29T00:15:00',
      '2026-03-29T05:15:00',
      '2026-04-05T05:45:00',
      '2026-09-27T05:45:00',
      '2026-10-25T06:15:00',
      '2026-11-01T06:45:00',
    ];
    expect(read([times.map(time => dateAt(zone, time))])[0]).toEqual(times);
  });

  test('shows a time of day and an elapsed time as such', () => {
    const zero = dateAt(zone, '1899-12-30T00:00:00').getTime();
    expect(read([[new Date(zero + 9.5 * HOUR), new Date(zero + 26.5 * HOUR)]])[0]).toEqual(['9:30:00', '26:30:00']);
  });
});
