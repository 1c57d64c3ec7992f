import type { Done, Reply } from '../../../src/app/api';
import { auditWorkbook } from '../../../src/app/check/audit';
import type { Lists } from '../../../src/app/promises/lists';
import { serve } from '../../../src/app/server';
import type { Grid } from '../../../src/core/cell/cell';
import { type MemoryHost, memoryHost } from '../../host';

const tabs = (): Record<string, Grid> => ({
  Touchpoints: [
    ['Touchpoint', 'Stage', 'Phase', 'Also called'],
    ['Counter', 'Buy', 'During', 'Till'],
  ],
  Promises: [
    ['Touchpoint', 'Promise', 'Metric', 'Mine'],
    ['Counter', 'A smile', 'Smiles', 'x'],
    ['Counter', 'No queue', 'Wait', null],
  ],
  Metrics: [
    ['Metric', 'Kind', 'Kept when', 'Why'],
    ['Smiles', 'Rating', '>= 4', 'ours'],
    ['Warmth', 'Rating', '>= 4', 'once'],
    ['Light', 'Rating', '>= 4', null],
  ],
  Evidence: [
    ['Touchpoint', 'Metric', 'Value'],
    ['Counter', 'Light', 5],
  ],
});

const ask = <T = Done>(host: MemoryHost, name: string, ...args: unknown[]): T => {
  const reply = serve(host, name, args) as Reply<T>;
  if (!reply.ok) throw new Error(reply.trouble.message);
  return reply.value;
};
const gridOf = (host: MemoryHost, tab: string): Grid => host.workbook.grids.get(tab)!.map(row => [...row]);
const all = (host: MemoryHost): Grid[] => ['Touchpoints', 'Promises', 'Metrics'].map(tab => gridOf(host, tab));
/** Takes a deed back, and gives what stands there then, but for blank rows and cells at the end. */
function undone(host: MemoryHost, { undo }: Done): Grid[] {
  ask(host, undo!.name, ...undo!.args);
  return all(host).map(grid => grid.map(row => row.slice(0, row.findLastIndex(cell => cell != null) + 1)).filter(row => row.length > 0));
}
const trimmed = (grids: Grid[]): Grid[] => grids.map(grid => grid.map(row => row.slice(0, row.findLastIndex(cell => cell != null) + 1)));

test('touchpoints stand with their promises, metrics with how many they measure, and with whether anything names them', () => {
  const { touchpoints, metrics, stages } = ask<Lists>(memoryHost(tabs()), 'lists');
  expect(touchpoints).toEqual([
    {
      name: 'Counter',
      stage: 'Buy',
      phase: 'during',
      promises: [
        { id: 'P1', text: 'A smile', isRetired: false },
        { id: 'P2', text: 'No queue', isRetired: false },
      ],
    },
  ]);
  expect([stages, metrics.find(({ name }) => name === 'Smiles'), metrics.find(({ name }) => name === 'CSAT')]).toEqual([
    ['Buy'],
    { name: 'Smiles', kind: 'Rating', promises: 1, isSpare: false },
    { name: 'CSAT', kind: 'Rating', promises: 0, isSpare: false },
  ]);
  expect(metrics.filter(({ isSpare }) => isSpare).map(({ name }) => name)).toEqual(['Warmth', 'Light']);
});

test('a promise that is retired is judged no more and stays listed; it can be undone, and brought back', () => {
  const host = memoryHost(tabs());
  const before = all(host);
  const done = ask(host, 'retire', [{ id: 'P2', text: 'No queue' }], true);
  expect(done.said).toContain('1 promise is retired');
  expect(gridOf(host, 'Promises')).toEqual([
    ['Touchpoint', 'Promise', 'Metric', 'Mine', 'Status'],
    ['Counter', 'A smile', 'Smiles', 'x'],
    ['Counter', 'No queue', 'Wait', null, 'Retired'],
  ]);
  const audited = () => auditWorkbook(host.workbook, { auditDate: null, today: '2026-11-22' }).audit;
  expect([audited().promises.map(({ text }) => text), audited().retired.map(({ text }) => text)]).toEqual([['A smile'], ['No queue']]);
  expect(ask<Lists>(host, 'lists').touchpoints[0]!.promises.map(({ isRetired }) => isRetired)).toEqual([false, true]);
  expect(undone(host, done)).toEqual(trimmed(before));
  ask(host, 'retire', [{ id: 'P2', text: 'No queue' }], true);
  ask(host, 'retire', [{ id: 'P2', text: 'No queue' }], false);
  expect(gridOf(host, 'Promises')[2]!.at(-1)).toBe('Live');
});

test('a promise whose words are other by now is left alone', () => {
  const host = memoryHost(tabs());
  const before = all(host);
  expect(ask(host, 'retire', [{ id: 'P2', text: 'A short queue' }], true).undo).toBeUndefined();
  expect(all(host)).toEqual(before);
});

test('a touchpoint is added under the headers there are, once, under none of its names twice; it can be undone', () => {
  const host = memoryHost(tabs());
  const before = all(host);
  const done = ask(host, 'addTouchpoint', { touchpoint: ' Website ', stage: 'Find', phase: 'before' });
  expect(gridOf(host, 'Touchpoints')[2]!.slice(0, 3)).toEqual(['Website', 'Find', 'Before']);
  for (const touchpoint of ['website', 'TILL']) {
    const again = ask(host, 'addTouchpoint', { touchpoint, stage: '', phase: null });
    expect([again.said, again.undo]).toEqual([expect.stringContaining('is there already'), undefined]);
  }
  expect(undone(host, done)).toEqual(trimmed(before));
});

const metric = {
  name: 'Freshness',
  kind: 'choice',
  lowest: null,
  highest: null,
  unit: '',
  better: 'higher',
  keptWhen: '',
  words: 'Fresh; Stale',
};

test('a metric is added, and the audit knows it; it can be undone', () => {
  const host = memoryHost(tabs());
  const before = all(host);
  const done = ask(host, 'addMetric', metric);
  expect(ask<Lists>(host, 'lists').metrics.find(({ name }) => name === 'Freshness')).toMatchObject({ kind: 'Choice', isSpare: true });
  expect(undone(host, done)).toEqual(trimmed(before));
});

test.each([
  ['a choice of one answer', { words: 'Fresh' }],
  ['a scale that ends before it begins', { kind: 'rating', lowest: 5, highest: 1 }],
  ['a test off the scale', { kind: 'rating', lowest: 1, highest: 5, keptWhen: '>= 7' }],
  ['a test that nobody can read', { kind: 'rating', lowest: 1, highest: 5, keptWhen: 'soon' }],
  ['no name', { name: ' ' }],
])('a metric with %s is refused in one sentence, and nothing is written', (_, traits) => {
  const host = memoryHost(tabs());
  const before = all(host);
  expect(serve(host, 'addMetric', [{ ...metric, ...traits }])).toMatchObject({ ok: false, trouble: { code: 'invalid-entry' } });
  expect(all(host)).toEqual(before);
});

test('a metric is taken out only where nothing names it, with all its cells, and can be brought back', () => {
  const host = memoryHost(tabs());
  const before = all(host);
  for (const name of ['Smiles', 'Light']) {
    expect(serve(host, 'dropMetric', [name])).toMatchObject({ ok: false, trouble: { code: 'metric-in-use' } });
  }
  const done = ask(host, 'dropMetric', 'Warmth');
  expect(gridOf(host, 'Metrics').flat()).not.toContain('Warmth');
  expect(undone(host, done)).toEqual(trimmed(before));
});
