const two = (part: number): string => String(part).padStart(2, '0');

/** Today by the machine's own clock and zone, `2026-11-22`. */
export function today(now = new Date()): string {
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}

/** The moment by the machine's own clock and zone, `2026-11-22T10:41:00`. */
export function stamp(now = new Date()): string {
  return `${today(now)}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')}`;
}
