import type { Model } from '@odoo/o-spreadsheet';
import type { Copy } from '../../../app/copy';
import { offerLists } from '../../../app/set-up/lists';
import { exampleTabs, setUp } from '../../../app/set-up/set-up';
import { inputTables } from '../../../core/declared/input-tables';
import type { IssueAt } from '../../../core/table/issue';
import type { Words } from '../../../words/words';
import { addTab } from '../add';
import { dataOf } from '../copy';
import { newModel } from '../grid';
import { selectCell } from '../select';
import { inOneStep } from '../step';
import { gridWorkbook } from '../workbook';

/** The spreadsheet that the page shows. */
export interface Open {
  model: Model;
  title: string;
  /** What was noticed when its tabs were read from files. */
  issues: IssueAt[];
}

export const empty = (title: string): Open => ({ model: newModel(), title, issues: [] });

/** One with the worked example in it, as *Set up audit* makes it. */
export function example(words: Words): Open {
  const model = newModel();
  const [blank] = model.getters.getSheetIds();
  inOneStep(model, () => {
    setUp(gridWorkbook(model), exampleTabs(words), name => name);
    model.dispatch('DELETE_SHEET', { sheetId: blank!, sheetName: model.getters.getSheetName(blank!) });
  });
  // A visitor who undoes what he did shall not undo the example as well. (`exportData` would check itself, which takes a second.)
  return { model: newModel(model._exportData(false)), title: words.sample.brand, issues: [] };
}

/** One of the tabs of a file. */
export function fromFile(file: string, { tabs, issues }: Copy): Open {
  const model = newModel(dataOf(tabs));
  offerLists(gridWorkbook(model), inputTables);
  return { model, title: file.replace(/\.\w+$/, ''), issues };
}

/** Adds the tabs of a file that hold something, selects the last, and gives their names and their rows below the header. */
export function addTables({ model, issues }: Open, { tabs, issues: found }: Copy): { title: string; rows: number }[] {
  return tabs
    .filter(tab => tab.grid.length > 0)
    .map(tab => {
      const { sheetId, title } = addTab(model, tab);
      issues.push(...found.filter(issue => tabs.length === 1 || issue.tab === tab.name).map(issue => ({ ...issue, tab: title })));
      selectCell(model, sheetId, 0, 0);
      return { title, rows: Math.max(0, tab.grid.length - 1) };
    });
}

/** The name of the .xlsx that it is saved as. */
export const fileName = ({ title }: Open): string => `${title.replace(/[\\/:*?"<>|]+/g, ' ').trim()}.xlsx`;
