import fc from 'fast-check';
import { withIsoDate } from '../../src/core/cell/date-order';
import { readDuration } from '../../src/core/cell/duration';
import type { DateOrder } from '../../src/core/cell/moment';
import { DAY, isoDay, readMoment } from '../../src/core/cell/moment';
import { readNumber, readNumbers, readShare } from '../../src/core/cell/number';
import { address, columnIndex, columnLetters, placeOfCell } from '../../src/core/cell/reference';
import { readTest, writeTest } from '../../src/core/declared/kept-when';
import type { Metric } from '../../src/core/declared/metric';
import { scaleOf } from '../../src/core/declared/metric';
import { valueReader } from '../../src/core/declared/metric-value';

/** Reading what was written gives the same back. */

const runs = { seed: 7, numRuns: 500 };
const two = (part: number): string => String(part).padStart(2, '0');

describe('numbers', () => {
  const grouped = (whole: number, mark: string): string => String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
  const whole = fc.integer({ min: 0, max: 999_999_999 });

  test('with thousands and decimals apart, in every usual form', () => {
    const marks = fc.constantFrom(
      ['', '.'],
      ['', ','],
      [',', '.'],
      ['.', ','],
      [' ', ','],
      ['\u00a0', ','],
      ['\u202f', ','],
      ["'", '.'],
      ['’', '.'],
    );
    const written = fc.tuple(whole, fc.stringMatching(/^\d{1,2}$/), marks, fc.constantFrom('', '-', '−', '+'));
    fc.assert(
      fc.property(written, ([number, decimals, [thousands, decimal], sign]) => {
        const value = Number(`${number}.${decimals}`) * (sign === '-' || sign === '−' ? -1 : 1);
        expect(readNumber(`${sign}${grouped(number, thousands!)}${decimal}${decimals}`)).toBe(value);
      }),
      runs,
    );
  });

  test('without decimals; one that may have some is read both ways', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('', ' ', "'", ',', '.'), (number, mark) =>
        expect(readNumbers(grouped(number, mark))).toContain(number),
      ),
      runs,
    );
  });

  test('as a program writes them, unless it needs an exponent', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), number => {
        fc.pre(!String(number).includes('e'));
        expect(readNumbers(String(number))).toContain(Object.is(number, -0) ? 0 : number);
      }),
      runs,
    );
  });

  test('as shares in percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.constantFrom('.', ','), fc.constantFrom('%', ' %'), (tenths, mark, sign) => {
        const text = `${Math.floor(tenths / 10)}${mark}${tenths % 10}${sign}`;
        expect(readShare(text)).toBeCloseTo(tenths / 1000, 12);
      }),
      runs,
    );
  });
});

describe('moments', () => {
  const seconds = fc.integer({ min: Date.UTC(1970, 0, 2) / 1000, max: Date.UTC(2099, 11, 31) / 1000 });
  const parts = (moment: number) => {
    const [year, month, day] = isoDay(moment).split('-') as [string, string, string];
    const rest = (moment - Math.floor(moment / DAY) * DAY) / 1000;
    return { year, month, day, hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 };
  };

  test('as ISO dates and times', () => {
    fc.assert(
      fc.property(seconds, fc.constantFrom('T', ' '), (second, mark) => {
        const moment = second * 1000;
        const { hour, minute, second: rest } = parts(moment);
        expect(readMoment(`${isoDay(moment)}${mark}${two(hour)}:${two(minute)}:${two(rest)}`, null)).toBe(moment);
        expect(readMoment(isoDay(moment), null)).toBe(Math.floor(moment / DAY) * DAY);
      }),
      runs,
    );
  });

  test('with the day or the month first, with or without zeros, by the clock of 12 or 24 hours', () => {
    const orders = fc.constantFrom<DateOrder>('day-first', 'month-first');
    fc.assert(
      fc.property(seconds, orders, fc.constantFrom('/', '-'), fc.boolean(), fc.boolean(), (second, order, mark, hasZeros, isHalf) => {
        const moment = second * 1000 - (second % 60) * 1000;
        const { year, month, day, hour, minute } = parts(moment);
        const plain = (part: string): string => (hasZeros ? part : String(Number(part)));
        const date = (order === 'day-first' ? [day, month] : [month, day]).map(plain).concat(year).join(mark);
        const time = isHalf ? `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}` : `${two(hour)}:${two(minute)}`;
        expect(readMoment(`${date} ${time}`, order)).toBe(moment);
        expect(withIsoDate(`${date} ${time}`, order)).toBe(`${isoDay(moment)} ${time}`);
        expect(readMoment(withIsoDate(`${date} ${time}`, order)!, null)).toBe(moment);
      }),
      runs,
    );
  });

  test('as serials of a spreadsheet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 119_999 }), serial => {
        expect(readMoment(serial, null)).toBe((serial - 25_569) * DAY);
        expect(readMoment(String(serial), null)).toBe((serial - 25_569) * DAY);
      }),
      runs,
    );
  });

  test('as times that have passed', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(59), fc.nat(59), (hours, minutes, rest) => {
        const all = hours * 3600 + minutes * 60 + rest;
        expect(readDuration(`${hours}:${two(minutes)}:${two(rest)}`, 'seconds')).toBe(all);
        expect(readDuration(`${hours}h ${minutes}m ${rest}s`, 'seconds')).toBe(all);
        expect(readDuration(`${hours} hours, ${minutes} minutes`, 'minutes')).toBeCloseTo(hours * 60 + minutes, 9);
      }),
      runs,
    );
  });
});

describe('tests and values', () => {
  const metricOf = (kind: Metric['kind'], rest: Partial<Metric> = {}): Metric => {
    return { name: kind, kind, ...scaleOf[kind], keptWhen: null, words: new Map(), ...rest };
  };
  const metrics = fc.constantFrom(
    metricOf('rating'),
    metricOf('rating', { better: 'lower' }),
    metricOf('likelihood'),
    metricOf('duration'),
    metricOf('duration', { unit: 'minutes' }),
    metricOf('days-late'),
    metricOf('share'),
    metricOf('share', { highest: 100 }),
    metricOf('amount', { unit: 'EUR' }),
  );
  const level = fc.integer({ min: 0, max: 4000 }).map(number => number / 8);

  test('a test that was written is the same test again', () => {
    fc.assert(
      fc.property(metrics, level, level, fc.constantFrom('from', 'to', 'both', 'is'), fc.boolean(), (metric, one, other, ends, isOpen) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map(end => (metric.highest === 1 ? end / 1000 : end)) as [
          number,
          number,
        ];
        const test = {
          from: ends === 'to' ? null : low,
          to: ends === 'from' ? null : ends === 'is' ? low : high,
          isFromOpen: isOpen && ends === 'from',
          isToOpen: isOpen && ends === 'to',
        };
        const again = readTest(writeTest(test, metric), metric);
        const rounded = (value: number | null | undefined): number | null => (typeof value === 'number' ? Number(value.toFixed(9)) : null);
        expect({ ...again, from: rounded(again?.from), to: rounded(again?.to) }).toEqual({
          ...test,
          from: rounded(test.from),
          to: rounded(test.to),
        });
      }),
      runs,
    );
  });

  test('a rating in every usual form is that rating', () => {
    const read = valueReader(metricOf('rating'));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.constantFrom('very good', 'stars', 'sehr gut', '非常好'), (stars, word) => {
        const forms = [
          `${stars}`,
          `${stars},0`,
          `${stars}.0`,
          `${stars}/5`,
          `${stars} / 5`,
          `${stars} out of 5`,
          `${stars} - ${word}`,
          `${stars} (${word})`,
          '★'.repeat(stars) + '☆'.repeat(5 - stars),
        ];
        expect(forms.map(read)).toEqual(forms.map(() => stars));
      }),
      { ...runs, numRuns: 60 },
    );
  });
});

test('the place of a cell', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), fc.nat(18_277), (row, column) => {
      expect(columnIndex(columnLetters(column))).toBe(column);
      expect(placeOfCell(address(row, column))).toEqual({ row, column });
    }),
    runs,
  );
});
