import { render } from '../layout/render';
import type { Block, Tab } from '../tab';
import { isShown } from './block';

/** Pixels of a sheet of A4 on its side, without its margins. */
const page = { width: 1047, height: 718 };
/** A page breaks its lines in its own way, so a little is left free. */
const spare = 1;
/** Pixels of a line of a chart whose columns lie down, and of what stands above and below them. */
const lying = { line: 15, frame: 100 };

/** How small a page must be printed to fit on one sheet: measured as a spreadsheet, for both have the same rows and columns. */
export function fitOf(tab: Tab): number {
  const { widths, heights, charts } = render({ ...tab, blocks: shownOf(tab.blocks) });
  const width = widths.reduce((sum, characters) => sum + characters * 7 + 5, 0);
  const height = heights.reduce<number>((sum, points) => sum + (points ?? 15), 0) * (4 / 3);
  const longer = charts.map(({ kind, categories, height }) =>
    kind === 'columns' ? lying.frame + lying.line * categories.rows - height : 0,
  );
  return spare * Math.min(1, page.width / width, page.height / (height + Math.max(0, ...longer)));
}

/** What a page shows of blocks: a sheet keeps room for more. */
function shownOf(blocks: Block[]): Block[] {
  return blocks.filter(isShown).map(block => {
    if (block.kind === 'beside') return { ...block, parts: block.parts.map(part => ({ ...part, blocks: shownOf(part.blocks) })) };
    if (block.kind === 'text') return { ...block, height: 0 };
    return block.kind === 'table' ? { ...block, rowHeight: 0, spare: { rows: 0, columns: block.spare?.columns ?? [] } } : block;
  });
}
