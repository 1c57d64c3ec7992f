import type { Cell } from '../../core/cell/cell';
import { daysAgo } from './calendar';
import type { Chance } from './chance';

/** Reply and Replied on for words that ask for one: a third waits for ever, a third for weeks. */
export function replyTo(days: number, luck: Chance): [reply: Cell, repliedOn: Cell] {
  const roll = luck.share();
  const wait = roll < 0.65 ? luck.whole(18, 50) : luck.whole(1, 5);
  return roll < 0.35 || wait >= days ? ['Open', null] : [luck.pick(['Answered', 'Answered', 'Fixed']), daysAgo(days - wait)];
}
