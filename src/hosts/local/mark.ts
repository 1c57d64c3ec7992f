/** The defined names by which the add-on knows its own: `PromiseAudit.Summary` is its block of cells on the tab Summary. */
const PREFIX = 'PromiseAudit.';

/** The name of a report tab's own block. */
export const blockName = (tab: string): string => `${PREFIX}${tab.replace(/[^\p{L}\p{N}]/gu, '')}`;

/** The name of the areas that our conditional formats have there; it moves with them, as they do. */
export const rulesName = (tab: string): string => `${blockName(tab)}.rules`;

/** The title by which a chart of ours is known in the drawing, whoever moves it. */
export const chartName = (tab: string, index: number): string => `${chartPrefix} ${tab} ${index + 1}`;
export const chartPrefix = 'Promise Audit:';

export const isBlockName = (name: string): boolean => name.startsWith(PREFIX) && !name.slice(PREFIX.length).includes('.');

/** The start of the names in which a copy keeps what it held when it was written. */
export const COPY_NAME = `${PREFIX}Copy.tabs`;
