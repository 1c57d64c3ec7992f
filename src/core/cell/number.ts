import { wordsOfAll } from './languages/languages';
import { plainSigns } from './text';
import type { ValueForm } from './value-form';

/** A number as text: groups `sign`, `whole`, and marks within. */
const DIGITS = /^[-+]?(\d[\d.,]*|[.,]\d+)$/;
/** One mark before three digits, of which nobody can tell what it parts. */
const EITHER = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

/** `1.25E+03`, as a sheet writes a large number, and `1,25E+03`. */
const POWER = /^[-+]?\d(?:[.,]\d+)?e[-+]\d{1,2}$/i;
/** `1,23,456.00`: in India the groups before the last have two digits. */
const LAKHS = /^[-+]?\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

/** The text of a number with no other signs than digits, points and commas; null for anything else. */
function digitsOf(text: string): string | null {
  const plain = plainSigns(text)
    .trim()
    .replace(/[−–‐‑]/g, '-')
    .replace(/[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, '');
  return DIGITS.test(plain) ? plain : null;
}

/**
 * Every number that a text can mean: none, one, or two where a lone `.` or `,` before three digits may part thousands or decimals; `decimal` is
 * the sign before decimals where it is known.
 * Takes `4.5`, `4,5`, `1 234,5`, `1,234.5`, `1.234,5`, `1,23,456`, `1'234.5`, `1.5E+03`, `−3`, `+3`, `.5`, and digits of full width. Nothing but the
 * number may stand there.
 * @example readNumbers('4,5') //=> [4.5]
 * @example readNumbers('1.234') //=> [1.234, 1234]
 */
export function readNumbers(text: string, decimal: ValueForm['decimal'] = null): number[] {
  const plain = digitsOf(text);
  if (plain === null) return POWER.test(text.trim()) ? [Number(text.trim().replace(',', '.'))] : [];
  const marks = plain.replace(/[^.,]/g, '');
  if (marks === '') return [Number(plain)];
  if (LAKHS.test(plain)) return [Number(plain.replace(/,/g, ''))];
  if (marks.length === 1) {
    const decimals = Number(plain.replace(',', '.'));
    if (!EITHER.test(plain)) return [decimals];
    const thousands = Number(plain.replace(/[.,]/, ''));
    return decimal === null ? [decimals, thousands] : [marks === decimal ? decimals : thousands];
  }
  const last = marks[marks.length - 1]!;
  const isThousands = new Set(marks).size === 1;
  const parts = isThousands ? plain : plain.slice(0, plain.lastIndexOf(last));
  if (!/^[-+]?\d{1,3}([.,]\d{3})+$/.test(parts) || (!isThousands && marks.indexOf(last) < marks.length - 1)) return [];
  return [Number(isThousands ? plain.replace(/[.,]/g, '') : `${parts.replace(/[.,]/g, '')}.${plain.slice(parts.length + 1)}`)];
}

/**
 * What a number says of the sign before decimals: that sign; `either` where it can be read both ways; null where it says nothing.
 * @example ['1.234,5', '0.750', '1,345'].map(decimalSignOf) //=> [',', '.', 'either']
 */
export function decimalSignOf(text: string): '.' | ',' | 'either' | null {
  const plain = digitsOf(text);
  const marks = plain?.replace(/[^.,]/g, '') ?? '';
  if (plain === null || marks === '') return null;
  const last = marks[marks.length - 1] as '.' | ',';
  const other = last === '.' ? ',' : '.';
  if (marks.length === 1) return EITHER.test(plain) ? 'either' : last;
  if (readNumbers(plain).length === 0) return null;
  if (LAKHS.test(plain)) return '.';
  return new Set(marks).size === 1 ? other : last;
}

/** The one number a cell means; undefined where it means none or could mean two. Blank cells are the caller's. */
export function readNumber(cell: string | number | boolean, decimal: ValueForm['decimal'] = null): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  const readings = readNumbers(String(cell), decimal);
  return readings.length === 1 ? readings[0] : undefined;
}

const PERCENT = new RegExp(
  `^(\\d[\\d.,]*)\\s*(?:${[...new Set(wordsOfAll(({ percent }) => percent))].map(word => word.replace(/\./g, '\\.')).join('|')})\\.?$`,
  'iu',
);

/**
 * A share whose percent sign stands behind the number, as most do: `%85`, `85 percent`, `百分之85` are `85%`; any other text stays as it is.
 * @example withPercentSign('85 procent') //=> '85%'
 */
export const withPercentSign = (text: string): string => text.replace(PERCENT, '$1%').replace(/^(?:%|百分之)\s*(\d[\d.,]*)$/u, '$1%');

/**
 * A share, 0..1: `90%`, `90`, `0.9`, `0,9`. Without a sign it is a share up to 1 and percent above that; `written` says what it is where the
 * column does; null that nobody knows. undefined outside 0..100 %.
 * @example readShare('90 %') //=> 0.9
 */
export function readShare(
  cell: string | number | boolean,
  written: ValueForm['shares'] = 'each',
  decimal: ValueForm['decimal'] = null,
): number | undefined {
  const text = typeof cell === 'number' ? '' : withPercentSign(plainSigns(String(cell)).trim());
  const isSigned = /[%‰]$/.test(text);
  const number = readNumber(isSigned ? text.slice(0, -1) : typeof cell === 'number' ? cell : text, decimal);
  const isPercent = isSigned || written === 'percent' || (written === 'each' && number !== undefined && number > 1);
  if (written === null && !isSigned) return undefined;
  const whole = !isPercent ? 1 : text.endsWith('‰') ? 1000 : 100;
  if (number === undefined || number < 0 || number > whole) return undefined;
  return number / whole;
}
