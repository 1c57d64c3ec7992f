/**
 * Every number that a text can mean: none, one, or two where a lone `.` or `,` before three digits may part thousands or decimals.
 * Takes `4.5`, `4,5`, `1 234,5`, `1,234.5`, `1.234,5`, `1'234.5`, `−3`, `+3`, `.5`. Nothing but the number may stand there.
 * @example readNumbers('4,5') //=> [4.5]
 * @example readNumbers('1.234') //=> [1.234, 1234]
 */
export function readNumbers(text: string): number[] {
  const plain = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/[\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, '');
  if (!/^[-+]?(\d[\d.,]*|[.,]\d+)$/.test(plain)) return [];
  const marks = plain.replace(/[^.,]/g, '');
  if (marks === '') return [Number(plain)];
  if (marks.length === 1) {
    const decimal = Number(plain.replace(',', '.'));
    return /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain) ? [decimal, Number(plain.replace(/[.,]/, ''))] : [decimal];
  }
  const last = marks[marks.length - 1]!;
  const isThousands = new Set(marks).size === 1;
  const parts = isThousands ? plain : plain.slice(0, plain.lastIndexOf(last));
  if (!/^[-+]?\d{1,3}([.,]\d{3})+$/.test(parts) || (!isThousands && marks.indexOf(last) < marks.length - 1)) return [];
  return [Number(isThousands ? plain.replace(/[.,]/g, '') : `${parts.replace(/[.,]/g, '')}.${plain.slice(parts.length + 1)}`)];
}

/** The one number a cell means; undefined where it means none or could mean two. Blank cells are the caller's. */
export function readNumber(cell: string | number | boolean): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  const readings = readNumbers(String(cell));
  return readings.length === 1 ? readings[0] : undefined;
}

/**
 * A share, 0..1: `90%`, `90`, `0.9`, `0,9`. Up to 1 it is a share, above that percent. undefined outside 0..100 %.
 * @example readShare('90 %') //=> 0.9
 */
export function readShare(cell: string | number | boolean): number | undefined {
  const text = String(cell).trim();
  const isPercent = text.endsWith('%');
  const number = readNumber(isPercent ? text.slice(0, -1) : typeof cell === 'number' ? cell : text);
  if (number === undefined || number < 0 || number > 100) return undefined;
  return isPercent || number > 1 ? number / 100 : number;
}
