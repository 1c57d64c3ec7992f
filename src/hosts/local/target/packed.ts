import { setFlagsFromString } from 'node:v8';
import type { LocalWorkbook } from '../workbook';

/**
 * Tabs of no more cells are written sooner than V8's optimising compiler is done with the WebAssembly that writes them; larger ones are not.
 * This process writes one workbook, and ends.
 */
const FEW_CELLS = 500_000;

/** The .xlsx of a workbook, by the compiler that is done first. */
export async function packed(workbook: LocalWorkbook, isCopy: boolean): Promise<Uint8Array> {
  if (workbook.cellsWritten() <= FEW_CELLS) setFlagsFromString('--liftoff-only');
  return await workbook.pack(isCopy);
}
