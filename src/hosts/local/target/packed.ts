import { setFlagsFromString } from 'node:v8';
import type { LocalWorkbook } from '../workbook';
import { loadExcelize } from '../write/excelize';

/**
 * Tabs of no more cells are written sooner than V8's optimising compiler is done with the WebAssembly that writes them; larger ones are not.
 * This process writes one workbook, and ends.
 */
const FEW_CELLS = 500_000;

/** Both: without the one, Node 24 optimises all the same; without the other, even all functions, a second time. */
const WITHOUT_OPTIMISING = '--no-wasm-tier-up --no-wasm-dynamic-tiering';

/** The .xlsx of a workbook, by the compiler that is done first. */
export async function packed(workbook: LocalWorkbook, isCopy: boolean): Promise<Uint8Array> {
  if (workbook.cellsWritten() <= FEW_CELLS) setFlagsFromString(WITHOUT_OPTIMISING);
  return await workbook.pack(isCopy);
}

/** Makes ready what writes a report, which has few cells, beside all other work; that it cannot be is said once it is needed. */
export function prepareToPack(): void {
  setFlagsFromString(WITHOUT_OPTIMISING);
  loadExcelize().catch(() => undefined);
}
