import type { Acts } from '../acts';
import type { Texts } from '../texts';
import type { Desk } from '../view';

/** What each view is made of. `today` is an ISO date. */
export interface Seen {
  desk: Desk;
  acts: Acts;
  words: Texts;
  today: string;
  /** True while something is under way: buttons that would start something else are off. */
  isOff: boolean;
}
