import { savesOf } from '../../../src/app/check/saves';
import { notesOf } from '../../../src/app/check/write-report';
import { serve } from '../../../src/app/server';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { type MemoryHost, memoryHost } from '../../host';

const reports = ['Summary', 'Alignment', 'Findings', 'Data check'];

const ask = (host: MemoryHost, name: string, ...args: unknown[]): void => {
  expect(serve(host, name, args)).toMatchObject({ ok: true });
};
const gridOf = (host: MemoryHost, tab: string): Grid => host.workbook.grids.get(tab)!;
const reportsOf = (host: MemoryHost): Grid[] => reports.map(name => gridOf(host, name));

/** The worked example, checked and saved, beside a tab of the user's own. */
function start(change: (host: MemoryHost) => void = () => undefined): MemoryHost {
  const host = memoryHost({ Notes: [['mine']] });
  ask(host, 'setUp', true);
  host.exampleTabs = [...host.workbook.grids.keys()].filter(name => name !== 'Notes' && !reports.includes(name));
  change(host);
  ask(host, 'check');
  ask(host, 'save');
  return host;
}

const blank = memoryHost({});
ask(blank, 'setUp', false);

test('the example goes with its report, its saves and what the sidebar remembers of it', () => {
  const host = start();
  expect(savesOf(host.workbook).length).toBeGreaterThan(20);
  ask(host, 'removeExample');
  expect([...host.workbook.grids.keys()]).toEqual(['Notes', ...reports, 'History']);
  expect(reportsOf(host)).toEqual(reportsOf(blank));
  expect(gridOf(host, 'Findings').length).toBeLessThan(5);
  expect(savesOf(host.workbook)).toEqual([]);
  expect(gridOf(host, 'History').flat()).toContain('Promise ID');
  expect(serve(host, 'state', [])).toMatchObject({ value: { last: null, saved: null, examples: 0 } });
  expect(serve(host, 'changed', [])).toEqual({ ok: true, value: null });
});

test('saves and notes of other promises stay', () => {
  const own = ['X1', 'Wi-Fi', 'A promise of my own'];
  const host = start(({ workbook }) => void workbook.grids.get('Promises')!.push(own));
  const alignment = gridOf(host, 'Alignment');
  const at = alignment.find(row => row.includes('Promise ID'))!.indexOf('Notes');
  for (const id of ['X1', 'P02']) (alignment.find(row => row[0] === id) as Cell[])[at] = `note on ${id}`;
  ask(host, 'removeExample');
  expect(savesOf(host.workbook).map(({ id, text }) => [id, text])).toEqual([['X1', 'A promise of my own']]);
  expect([...notesOf(host.workbook)]).toEqual([['X1', 'note on X1']]);
});

test('where the example is gone already, a report of the user’s own stays', () => {
  const host = start();
  host.exampleTabs = [];
  const before = JSON.stringify([[...host.workbook.grids], host.memory]);
  ask(host, 'removeExample');
  expect(JSON.stringify([[...host.workbook.grids], host.memory])).toBe(before);
});

test('what was cut off before the tabs were gone can be done again', () => {
  const host = start();
  const { removeExamples } = host;
  host.removeExamples = () => {
    throw new Error('cut off');
  };
  expect(serve(host, 'removeExample', [])).toMatchObject({ ok: false });
  expect(serve(host, 'state', [])).toMatchObject({ value: { examples: 13 } });
  host.removeExamples = removeExamples;
  ask(host, 'removeExample');
  expect(reportsOf(host)).toEqual(reportsOf(blank));
});
