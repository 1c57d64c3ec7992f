import { foldText } from '../../core/cell/text';
import { touchpointsTable } from '../../core/declared/input-tables';
import type { Template } from '../../words/template';
import type { Words } from '../../words/words';
import type { Cells } from '../append';
import { inputFor, rowUnder } from '../append';
import { addPromises } from '../promises/collect-promises';
import type { Workbook } from '../workbook';
import type { Written } from '../written';
import { append } from '../written';
import { emptyTabs, setUp } from './set-up';

/** What a person left of a template. */
export type Chosen = Template['touchpoints'];

/** Makes the tabs that are missing, and writes touchpoints and promises into them; what stands there already is not added again. */
export function useTemplate(workbook: Workbook, chosen: Chosen, words: Words): { touchpoints: number; promises: number; undo: Written[] } {
  setUp(workbook, emptyTabs(words), () => null);
  const input = inputFor(workbook, touchpointsTable, words);
  const known = new Set(input.rows.map(row => foldText(row.touchpoint)));
  const fresh = chosen.filter(({ touchpoint }) => !known.has(foldText(touchpoint)));
  const blank = Object.fromEntries(Object.keys(touchpointsTable.columns).map(key => [key, null])) as Cells<typeof touchpointsTable.columns>;
  const rows = fresh.map(({ touchpoint, stage, phase }) => rowUnder(input, { ...blank, touchpoint, stage, phase }));
  const places = rows.length > 0 ? [append(workbook, input.tab, rows)] : [];
  const ticked = chosen.flatMap(({ touchpoint, promises }) => promises.map(text => ({ text, touchpoint, whereStated: '' })));
  const { promises, undo } = addPromises(workbook, ticked, words);
  return { touchpoints: fresh.length, promises, undo: [...undo, ...places] };
}
