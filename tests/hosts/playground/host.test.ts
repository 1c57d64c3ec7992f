import type { Model } from '@odoo/o-spreadsheet';
import type { Done, Reply } from '../../../src/app/api';
import { serve } from '../../../src/app/server';
import { placeOfCell } from '../../../src/core/cell/reference';
import { gridHost } from '../../../src/hosts/playground/host';
import { markOf } from '../../../src/hosts/playground/mark';
import { selectCell } from '../../../src/hosts/playground/select';
import { newModel } from '../../playground/grid';

const titles = ({ getters }: Model): string[] => getters.getSheetIds().map(id => getters.getSheetName(id));
const idOf = (model: Model, title: string): string => model.getters.getSheetIds().find(id => model.getters.getSheetName(id) === title)!;

function ask<T = Done>(model: Model, name: string, ...args: unknown[]): T {
  const reply = serve(gridHost(model), name, args) as Reply<T>;
  if (!reply.ok) throw new Error(reply.trouble.message);
  return reply.value;
}

const example = (): Model => {
  const model = newModel();
  ask(model, 'setUp', true);
  return model;
};

let data: string | null = null;

/** A model with the worked example, checked once. */
function checked(): Model {
  if (data !== null) return newModel(JSON.parse(data));
  const model = example();
  ask(model, 'check');
  data = JSON.stringify(model.exportData());
  return model;
}

const promise = (model: Model, id: string) => ask(model, 'check').state.last!.promises.find(card => card.id === id)!;

test('sets up the worked example, checks it and saves it, all in the grid', () => {
  const model = checked();
  expect(titles(model)).toEqual(expect.arrayContaining(['Promises', 'Evidence', 'Summary', 'Alignment', 'Findings', 'Data check']));
  expect(ask(model, 'save').state.saved).not.toBeNull();
  expect(titles(model)).toContain('History');
});

test('a changed value changes the verdict at the next check', () => {
  const model = checked();
  expect(promise(model, 'P17').verdict).toBe('broken');
  const sheetId = idOf(model, 'Promises');
  const row = Array.from({ length: 40 }, (_, i) => i).find(
    at => model.getters.getEvaluatedCell({ sheetId, row: at, col: 0 }).value === 'P17',
  )!;
  const column = Array.from({ length: 20 }, (_, i) => i).find(
    at => model.getters.getEvaluatedCell({ sheetId, row: 0, col: at }).value === 'Promised for',
  )!;
  model.dispatch('UPDATE_CELL', { sheetId, row, col: column, content: '10%' });
  expect(ask(model, 'changed')).toBe(true);
  expect(promise(model, 'P17').verdict).toBe('kept');
});

test('all that a check did is undone at once, and done again', () => {
  const model = example();
  const before = titles(model);
  ask(model, 'check');
  model.dispatch('REQUEST_UNDO');
  expect(titles(model)).toEqual(before);
  expect(ask<{ last: unknown }>(model, 'state').last).toBeNull();
  model.dispatch('REQUEST_REDO');
  expect(titles(model)).toContain('Summary');
});

test('tabs of the add-on are known under any name', () => {
  const model = checked();
  const sheetId = idOf(model, 'Alignment');
  model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Alignment', newName: 'Side by side' });
  ask(model, 'check');
  expect(titles(model)).not.toContain('Alignment');
  ask(model, 'show', { tab: 'Alignment', cell: 'B5' });
  expect(model.getters.getActiveSheetId()).toBe(sheetId);
  expect(model.getters.getSelectedZone()).toEqual({ top: 4, bottom: 4, left: 1, right: 1 });
});

test('a copy of a report tab is a tab of the user’s', () => {
  const model = checked();
  model.dispatch('DUPLICATE_SHEET', { sheetId: idOf(model, 'Summary'), sheetIdTo: 'copy', sheetNameTo: 'Summary of May' });
  const [first] = model.getters.getEvaluatedCells('copy');
  ask(model, 'check');
  expect(markOf(model, 'copy')).toBeUndefined();
  expect(model.getters.getEvaluatedCells('copy')[0]).toEqual(first);
});

test('shows a plain sentence for a tab that is gone', () => {
  const model = checked();
  expect(() => ask(model, 'show', { tab: 'Gone', cell: 'A1' })).toThrow('Missing tab “Gone”');
});

test('takes the worked example away, and puts empty tabs in its place', () => {
  const model = checked();
  ask(model, 'removeExample');
  expect(titles(model)).not.toContain('Guest survey');
  const promises = idOf(model, 'Promises');
  expect(model.getters.getEvaluatedCell({ sheetId: promises, row: 0, col: 0 }).value).toBe('Promise ID');
  expect(model.getters.getEvaluatedCell({ sheetId: promises, row: 1, col: 2 }).value).toBeNull();
});

test('a failed act leaves the grid in order', () => {
  const model = newModel();
  model.dispatch('CREATE_SHEET', { sheetId: 'mine', name: 'Summary', position: 1 });
  model.dispatch('UPDATE_CELL', { sheetId: 'mine', row: 0, col: 0, content: 'my own' });
  ask(model, 'setUp', true);
  expect(() => ask(model, 'check')).toThrow('A tab of your own');
  expect(model.dispatch('UPDATE_CELL', { sheetId: 'mine', row: 1, col: 0, content: 'still works' }).isSuccessful).toBe(true);
  expect(model.getters.getEvaluatedCell({ sheetId: 'mine', row: 0, col: 0 }).value).toBe('my own');
});

test('a cell outside of its tab selects the nearest', () => {
  const model = newModel();
  const { row, column } = placeOfCell('ZZ9999')!;
  expect(selectCell(model, model.getters.getSheetIds()[0]!, row, column)).toBe(true);
  expect(model.getters.getSelectedZone()).toEqual({ top: 99, bottom: 99, left: 25, right: 25 });
});

test('cells for a touchpoint or a metric offer what their tabs list, and what is added there', () => {
  const model = newModel();
  ask(model, 'setUp', false);
  const { getters } = model;
  const sheetId = idOf(model, 'Promises');
  const offered = (col: number): string[] => {
    const { criterion } = getters.getValidationRuleForCell({ sheetId, row: 1, col })!;
    return getters.getDataValidationRangeValues(sheetId, criterion as never).map(({ value }) => String(value));
  };
  expect([offered(1), offered(4).slice(0, 3)]).toEqual([[], ['CSAT', 'Stars', 'NPS']]);
  model.dispatch('UPDATE_CELL', { sheetId: idOf(model, 'Touchpoints'), row: 1, col: 0, content: 'Front desk' });
  expect(offered(1)).toEqual(['Front desk']);
  // What is not in the list may be typed all the same.
  expect(getters.getValidationRuleForCell({ sheetId, row: 1, col: 1 })).toMatchObject({ isBlocking: false });
});
