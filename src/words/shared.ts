import { LOADING } from '../core/cell/cell';
import { pl } from '../core/cell/languages/pl';
import { zhTW } from '../core/cell/languages/zh-tw';
import { holdsWords } from '../core/declared/choices';
import { pl as plNames } from '../core/table/names/pl';
import { zhTW as zhTWNames } from '../core/table/names/zh-tw';
import { isWorst, MANY, mostChanged, segmentsSaid, worthSaid } from './chosen';
import { clipped, excerpt, unstopped } from './clip';
import { joinInChinese, joinWithSpaces } from './join';
import { own } from './naming/own-names';
import { round } from './rounding';
import { template } from './template';
import { figuresIn, formatIn, grouped, lateBy, NO_BREAK, ownUnits, testShown, testWritten } from './writing';

/** What languages' files take from the script that they are loaded with, by its modules, so that they need not carry it again. Of other modules they bring what they use. */
export const shared = {
  'core/cell/cell': { LOADING },
  'core/cell/languages/pl': { pl },
  'core/cell/languages/zh-tw': { zhTW },
  'core/declared/choices': { holdsWords },
  'core/table/names/pl': { pl: plNames },
  'core/table/names/zh-tw': { zhTW: zhTWNames },
  'words/chosen': { isWorst, MANY, mostChanged, segmentsSaid, worthSaid },
  'words/clip': { clipped, excerpt, unstopped },
  'words/join': { joinInChinese, joinWithSpaces },
  'words/naming/own-names': { own },
  'words/rounding': { round },
  'words/template': { template },
  'words/writing': { figuresIn, formatIn, grouped, lateBy, NO_BREAK, ownUnits, testShown, testWritten },
} as const;
