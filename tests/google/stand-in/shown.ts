import { dayOf, isOfDates } from './calendar';
import type { Value } from './tab';

/** A cell as it is seen, in the number formats that the add-on uses; a whole day of a date. */
export function shown(value: Value, format: string): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  if (isOfDates(format)) return dayOf(value);
  const [above = '', below = above, zero = above] = format.split(';');
  const part = value > 0 ? above : value < 0 ? below : zero;
  const [, sign = '', decimals = '', unit = ''] = /^([-+]?)#?,?#*0(?:\.(0+))?(.*)$/.exec(part) ?? [];
  if (part === '' || part === '@' || part === 'General') return String(value);
  const isPercent = unit.includes('%');
  const size = (part === above ? value : Math.abs(value)) * (isPercent ? 100 : 1);
  return `${sign}${size.toFixed(decimals.length)}${unit.replace(/"/g, '')}`;
}
