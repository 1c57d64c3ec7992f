import type { Done } from '../../../src/app/api';
import { memoryHost } from '../../host';
import { start, value } from './shop-host';

test('an empty spreadsheet is not set up, and set-up makes it so', () => {
  const host = memoryHost({ Sheet1: [] });
  expect(value(host, 'state')).toMatchObject({ isSetUp: false, promises: null, actions: null, missing: 8 });
  const { said, state } = value(host, 'setUp', false);
  expect(said).toBe('Made 8 tabs.');
  expect(state).toMatchObject({ isSetUp: true, missing: 0 });
  expect(value(host, 'setUp', false).said).toBe('All tabs are there already.');
});

test('set-up leaves a tab of the user’s alone, and says what its own is called', () => {
  const host = memoryHost({ Promises: [['Dear diary']], 'Promises (2)': [['Dear diary, too']] });
  const made: (string | undefined)[] = [];
  const { createInputTab } = host.workbook;
  host.workbook.createInputTab = tab => {
    made.push(tab.title ?? tab.name);
    createInputTab({ ...tab, name: tab.title ?? tab.name });
  };
  expect(value(host, 'setUp', true).said).toBe('Made 12 tabs. A name was taken, so “Promises” is called “Promises (3)”.');
  expect(made).toContain('Promises (3)');
  expect(host.workbook.grids.get('Promises')).toEqual([['Dear diary']]);
});

test('the worked example goes when asked to', () => {
  const host = start();
  host.exampleTabs = ['Actions'];
  const { state } = value(host, 'removeExample') as Done;
  expect([state.examples, state.actions]).toEqual([0, null]);
});
