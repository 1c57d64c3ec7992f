import type { Cell } from '../../core/cell/cell';
import { nameIn } from '../../core/table/names/names';
import { daysAgo } from './calendar';
import type { Chance } from './chance';

/** Reply, as it is called in a language, and Replied on for words that ask for one: a third waits for ever, a third for weeks. `fixed` says that the cause is mended. */
export function replyTo(days: number, luck: Chance, language: string, fixed: string): [reply: Cell, repliedOn: Cell] {
  const roll = luck.share();
  const wait = roll < 0.65 ? luck.whole(18, 50) : luck.whole(1, 5);
  const said = (reply: string): string => nameIn(language, 'choices', reply);
  return roll < 0.35 || wait >= days ? [said('Open'), null] : [said(luck.pick(['Answered', 'Answered', fixed])), daysAgo(days - wait)];
}
