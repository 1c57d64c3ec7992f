import type { Tone } from '../style';
import type { Highlight, Table } from '../tab';

/** How a cell stands out: by a tone, or by a ground between two colours. */
export interface Emphasis {
  tone: Tone;
  fill: string | null;
}

/** What conditional formats make of a cell: the first that fits decides, as in a spreadsheet. */
export function emphasisOf(table: Table, row: number, column: number): Emphasis {
  const { value } = table.rows[row]![column]!;
  const tone = 'plain';
  for (const { of, highlight } of table.highlights) {
    const isCovered = 'column' in of ? of.column === column : of.row === row && column > 0;
    if (!isCovered) continue;
    if (highlight.kind === 'scale') {
      if (typeof value === 'number') return { tone, fill: fillAt(value, highlight) };
    } else if (fits(highlight.kind === 'where' ? table.rows[row]![highlight.column]!.value : value, highlight))
      return { tone: highlight.tone, fill: null };
  }
  return { tone, fill: null };
}

function fits(value: unknown, highlight: Exclude<Highlight, { kind: 'scale' }>): boolean {
  switch (highlight.kind) {
    case 'text':
    case 'where':
      return value === highlight.equals;
    case 'sign':
      return String(value ?? '').startsWith(highlight.sign);
    case 'number':
      return typeof value === 'number';
    case 'odd':
      return Number(String(value).charAt(0)) % 2 === 1;
    case 'below':
      return typeof value === 'number' && value < highlight.value;
    case 'above':
      return typeof value === 'number' && value > highlight.value;
  }
}

function fillAt(value: number, { low, middle, high }: Extract<Highlight, { kind: 'scale' }>): string {
  const [from, to] = value < middle.at ? [low, middle] : [middle, high];
  const part = Math.min(1, Math.max(0, (value - from.at) / (to.at - from.at)));
  return mixed(from.fill, to.fill, part);
}

/** The colour that lies `part` of the way between two `#rrggbb`. */
function mixed(from: string, to: string, part: number): string {
  const channels = [1, 3, 5].map(at => {
    const [a, b] = [from, to].map(color => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
