import type { Api, Reply } from '../../../src/app/api';
import { serve } from '../../../src/app/server';
import type { Grid } from '../../../src/core/cell/cell';
import { type MemoryHost, memoryHost } from '../../host';

export const times = (n: number, row: Grid[number]): Grid => Array.from({ length: n }, () => [...row]);

/** A shop that is friendly enough, and a phone that nobody answers. */
export const tabs = (): Record<string, Grid> => ({
  Touchpoints: [
    ['Touchpoint', 'Stage', 'Owner'],
    ['Shop', 'Buy', 'Retail'],
    ['Phone', 'Help', 'Service'],
  ],
  Promises: [
    ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Promised for', 'Notes'],
    ['P1', 'Shop', 'A smile', 'CSAT', '>= 4', 0.5, 'mine'],
    ['P2', 'Phone', 'We answer', 'Resolved', 'yes', 0.9, 'mine, too'],
  ],
  Evidence: [
    ['Touchpoint', 'Metric', 'Value', 'Comment', 'Source'],
    ...times(40, ['Shop', 'CSAT', 5, 'So friendly', 'Survey']),
    ...times(40, ['Phone', 'Resolved', 'no', 'Nobody there', 'Call']),
  ],
  Settings: [
    ['Setting', 'Value', 'Meaning'],
    ['Brand', 'Juniper', null],
    ['Confidence', null, null],
  ],
  Actions: [['Promise ID', 'Action', 'Owner', 'Due', 'Status', 'Opened on', 'Gap when opened']],
});

export const ask = <N extends keyof Api>(host: MemoryHost, name: N, ...args: Parameters<Api[N]>): Reply<ReturnType<Api[N]>> =>
  serve(host, name, args) as Reply<ReturnType<Api[N]>>;

/** The value of an answer that must be a good one. */
export function value<N extends keyof Api>(host: MemoryHost, name: N, ...args: Parameters<Api[N]>): ReturnType<Api[N]> {
  const reply = ask(host, name, ...args);
  if (!reply.ok) throw new Error(reply.trouble.message);
  expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  return reply.value;
}

export const start = (more: Record<string, Grid> = {}): MemoryHost => memoryHost({ ...tabs(), ...more });
export const checked = (more: Record<string, Grid> = {}): MemoryHost => {
  const host = start(more);
  value(host, 'check');
  return host;
};
export const row = (host: MemoryHost, tab: string, at: number): Grid[number] => host.workbook.grids.get(tab)![at]!;
export const all = (host: MemoryHost): string => JSON.stringify([...host.workbook.grids]);
