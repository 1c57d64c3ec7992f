import type { Cell } from '../../core/cell/cell';
import { isBlank, textOf } from '../../core/cell/cell';
import { foldId, foldText } from '../../core/cell/text';
import { isComment } from '../../core/cell/words/comment';
import type { Declared } from '../../core/declared/declared';
import { mayBeFree } from '../../core/evidence/rows/row-target';
import type { Stream } from '../../core/evidence/stream';
import { tallyOf } from '../../core/statistics/tally';
import type { Block } from '../../core/table/block';
import { cellsOf } from '../../core/table/block';
import { readBlocks, streamsByTab } from '../check/streams';
import type { Workbook } from '../workbook';

/** A tab with comments: their columns, and its blocks, which are read when they are first asked for. */
export interface SpokenTab {
  streams: readonly Stream[];
  blocks(): readonly Block[];
}

/** The tabs with comments. */
export function spokenTabs(
  byTab: ReadonlyMap<string, readonly Stream[]>,
  read: (tab: string, own: Stream[]) => readonly Block[],
): SpokenTab[] {
  return [...byTab].flatMap(([tab, all]) => {
    const own = spokenOf(all);
    return own.length === 0 ? [] : [{ streams: own, blocks: () => read(tab, own) }];
  });
}

/** The same with their blocks out of the workbook, each read once at the most. */
export function readSpoken(workbook: Workbook, streams: readonly Stream[]): SpokenTab[] {
  const known = new Map<string, readonly Block[]>();
  const rowsOf = (name: string): number => workbook.tabs().find(one => one.name === name)!.rows;
  return spokenTabs(streamsByTab(streams), (tab, own) =>
    tallyOf(known, tab, () => readBlocks(workbook, tab, own, rowsOf(tab), () => undefined)),
  );
}

/** The columns of comments, each once, with only what tells where a row belongs. One that serves several touchpoints tells nothing of any. */
export function spokenOf(streams: readonly Stream[]): Stream[] {
  const columns = new Set(streams.flatMap(({ columns: { comment } }) => (comment === undefined ? [] : [comment])));
  return [...columns].flatMap(comment => {
    const sharing = streams.filter(stream => stream.columns.comment === comment);
    const [stream] = sharing;
    if (new Set(sharing.map(one => foldText(one.touchpoint ?? ''))).size > 1) return [];
    const { touchpoint, promiseId } = stream!.columns;
    const told = Object.fromEntries(Object.entries({ touchpoint, promiseId, comment }).filter(([, at]) => at !== undefined));
    return [{ ...stream!, columns: told, segments: [], rules: [], presence: [] }];
  });
}

/** A comment as it stands in a row. */
export interface Spoken {
  cell: Cell;
  text: string;
  /** Counted from 0. */
  row: number;
  column: number;
  /** Place of the touchpoint that its row names; null where it names none, so that its words decide; -1 for one that nobody knows. */
  told: number | null;
}

/** Visits the comments of a block, in its order. */
export function eachSpoken({ columns, touchpoint, ...rest }: Stream, block: Block, declared: Declared, visit: (one: Spoken) => void): void {
  const [names, ids, comments] = [cellsOf(block, columns.touchpoint), cellsOf(block, columns.promiseId), cellsOf(block, columns.comment)];
  const isOpen = mayBeFree({ columns, touchpoint, ...rest });
  const known = new Map<string, number>();
  for (let i = 0; i < block.count; i++) {
    const cell = comments[i];
    if (!isComment(cell)) continue;
    const isFree = isOpen && isBlank(names[i]) && isBlank(ids[i]);
    const [name, id] = [textOf(names[i]) || (touchpoint ?? ''), textOf(ids[i])];
    const told = isFree ? null : tallyOf(known, `${id}\n${name}`, () => placeOf(name, id, declared));
    visit({ cell: cell!, text: textOf(cell), row: block.row + i, column: columns.comment!, told });
  }
}

/** True for a block with a comment whose row names no touchpoint. */
export function hasFree({ columns }: Stream, block: Block): boolean {
  const [names, ids, comments] = [cellsOf(block, columns.touchpoint), cellsOf(block, columns.promiseId), cellsOf(block, columns.comment)];
  for (let i = 0; i < block.count; i++) {
    const name = names[i];
    // Most rows name one, and most names begin with a plain letter.
    if (typeof name === 'string' && name.charCodeAt(0) > 32 && name.charCodeAt(0) < 128) continue;
    if (isBlank(name) && isBlank(ids[i]) && isComment(comments[i])) return true;
  }
  return false;
}

function placeOf(name: string, id: string, declared: Declared): number {
  const promise = id === '' ? undefined : declared.promiseById.get(foldId(id));
  return promise === undefined ? (declared.touchpointByName.get(foldText(name)) ?? -1) : declared.promises[promise]!.touchpoint;
}
