import type { Grid } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { wordIn } from '../../cell/words/header-words';
import type { MappedColumn } from '../mapped-column';
import { because, isFree } from '../mapped-column';

/** An ID of what somebody answered, of which a second row can only be the same answer once more. */
const OF_ANSWER = /\b(resp(onse)?|answer|survey|interview|review|record|submission|ankiet\w*|odpowied\w*)\b|[问問]卷|回答|[评評][论論價价]/;
/** So many of an export's rows are the only ones of their ID; where fewer are, an ID stands for a group of rows. */
const ALONE = 0.8;
/** Where rows are alike in all of their cells, each may stand twice. */
const TWICE = 0.5;

/**
 * An ID that comes again though each row should have its own: a row was exported twice, in all its cells, or an answer once more. It is the Evidence
 * ID, so that a double is no second answer. `cells` are columns of rows. Columns are changed in place.
 */
export function takeRepeatedIds(columns: readonly MappedColumn[], cells: Grid): void {
  if (columns.some(({ holds }) => holds === 'id')) return;
  for (const [at, column] of columns.entries()) {
    const word = isFree(column) ? wordIn(column.heading.plain, 'id') : '';
    const { counts, filled } = column.look;
    if (word === '' || filled < 2 || counts.size < TWICE * filled) continue;
    const isSame = isRepeated(cells, at);
    if (!isSame && (counts.size < ALONE * filled || !OF_ANSWER.test(column.heading.plain))) continue;
    Object.assign(column, { holds: 'id', sure: isSame ? 'sure' : 'likely', why: [because('header', { word })] });
    return;
  }
}

/** True where rows of one ID are alike in all of their cells. */
function isRepeated(cells: Grid, at: number): boolean {
  const rows = new Map<string, string>();
  return (cells[at] ?? []).every((id, row) => {
    const key = textOf(id);
    const all = cells.map(column => textOf(column[row])).join('\u0000');
    const first = rows.get(key);
    rows.set(key, first ?? all);
    return key === '' || first === undefined || first === all;
  });
}
