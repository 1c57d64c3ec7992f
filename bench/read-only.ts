import type { Workbook } from '../src/app/workbook';

const refuse = (): never => {
  throw new Error('what is measured writes nothing');
};

/** The half of a workbook that writes, of one that is only read. */
export const readOnly = {
  issues: () => [],
  writeReport: refuse,
  appendRows: refuse,
  fillBlanks: refuse,
  replaceCells: refuse,
  createInputTab: refuse,
  offer: refuse,
  announce: refuse,
} satisfies Partial<Workbook>;
