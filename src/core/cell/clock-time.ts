import type { Cell } from './cell';

const CLOCK =
  /^(?<before>上午|下午|[AaPp]\.?[Mm]\.?)?\s*(?<hour>\d{1,2})[:：](?<minute>\d{2})(?:[:：](?<second>\d{2})(?:\.\d+)?)?\s*(?<after>上午|下午|[AaPp]\.?[Mm]\.?)?$/u;
const HOUR = 3_600_000;

/**
 * A time of day that stands without its day, in milliseconds from midnight; null for all else. A number below 1 is a spreadsheet's own.
 * @example clockTime('17:05') //=> 61_500_000
 */
export function clockTime(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell > 0 && cell < 1 ? Math.round(cell * 86_400) * 1000 : null;
  if (typeof cell !== 'string') return null;
  const found = CLOCK.exec(cell.normalize('NFKC').trim())?.groups;
  if (!found) return null;
  const half = (found.before ?? found.after ?? '').toLowerCase();
  const [hour, minute, second] = [Number(found.hour), Number(found.minute), Number(found.second ?? 0)];
  if (hour > (half === '' ? 23 : 12) || minute > 59 || second > 59) return null;
  const isLate = half.startsWith('p') || half === '下午';
  const at = half === '' ? hour : (hour % 12) + (isLate ? 12 : 0);
  return at * HOUR + (minute * 60 + second) * 1000;
}
