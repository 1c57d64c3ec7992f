import { loadBundle } from '../../tests/google/stand-in/load';
import { fill } from '../../tests/google/stand-in/state';
import { makeWorld } from '../../tests/google/stand-in/world';
import type { Labelled } from './labelled';
import { gridsOf } from './workbook';

/** Seconds of a processor, whatever else it does, that the add-on's built script takes in a bare context, as Apps Script has it: for a review of all comments, and for a whole check. */
export function secondsInGoogle(set: Labelled, told: ReadonlySet<number>): { review: number; check: number } {
  const world = makeWorld();
  fill(world, Object.fromEntries(gridsOf(set, told)));
  const bundle = loadBundle(world);
  const secondsOf = (name: string): number => {
    const start = process.cpuUsage();
    const reply = bundle.sidebarCall!(name, []) as { ok: boolean };
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  return { review: secondsOf('matches'), check: secondsOf('check') };
}
