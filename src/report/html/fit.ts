import { render } from '../render';
import type { Tab } from '../tab';

/** Pixels of a sheet of A4 on its side, without its margins. */
const page = { width: 1047, height: 718 };
/** A page breaks its lines in its own way, so a little is left free. */
const spare = 0.96;

/** How small a page must be printed to fit on one sheet: measured as a spreadsheet, for both have the same rows and columns. */
export function fitOf(tab: Tab): number {
  const { widths, heights } = render(tab);
  const width = widths.reduce((sum, characters) => sum + characters * 7 + 5, 0);
  const height = heights.reduce<number>((sum, points) => sum + (points ?? 15), 0) * (4 / 3);
  return spare * Math.min(1, page.width / width, page.height / height);
}
