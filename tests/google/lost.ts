import type { World } from './world';

/** As in Google, a dialog lets go of the lock; and nothing may be written by who has not got it. */
export function loseLocks(world: World): void {
  const { call, alerts } = world;
  world.call = (name, isWrite) => {
    if (isWrite && !world.hasLock) throw new Error(`${name} without the lock`);
    call(name, isWrite);
  };
  Object.defineProperty(alerts, 'push', {
    value: (...shown: typeof alerts): number => {
      world.hasLock = false;
      return Array.prototype.push.apply(alerts, shown);
    },
  });
}
