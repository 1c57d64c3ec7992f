import type { Host } from './host';
import type { Workbook } from './workbook';

/** A host, and whether anything of the user's own has been written through it: report tabs are not. */
export interface Witnessed<H extends Host> {
  host: H;
  hasWritten(): boolean;
}

/** The same host, watched: so that what is said after a failure half-way is true. A write counts from when it is begun. */
export function witnessed<H extends Host>(host: H): Witnessed<H> {
  let hasWritten = false;
  const watched = <A extends unknown[], R>(write: (...given: A) => R) => {
    return (...given: A): R => {
      hasWritten = true;
      return write(...given);
    };
  };
  const watch = (workbook: Workbook): Workbook => ({
    ...workbook,
    appendRows: watched(workbook.appendRows),
    fillBlanks: watched(workbook.fillBlanks),
    replaceCells: watched(workbook.replaceCells),
    createInputTab: watched(workbook.createInputTab),
    offer: watched(workbook.offer),
  });
  return {
    host: { ...host, open: words => watch(host.open(words)), removeExamples: watched(host.removeExamples) },
    hasWritten: () => hasWritten,
  };
}
