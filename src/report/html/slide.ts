/** A picture of the first page: A4 on its side in pixels of 1/96 inch, drawn twice as sharp. */
export const slide = { width: 1123, height: 794, scale: 2 };

/** How a page looks where it is one picture: as on paper, with the paper's margins, and nothing to click. */
export const asPicture = (css: string): string =>
  `${css.replace('@media print{', '@media all{')}\nbody{width:${slide.width}px;height:${slide.height}px;padding:38px;overflow:hidden}`;
