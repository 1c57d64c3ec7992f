import type { State } from '../app/api';
import type { LastAudit } from '../app/check/last-check';
import type { Place, Progress } from '../app/host';
import type { Snag } from './client';

/** Where the user is. A promise that is named stands open. */
export type Route =
  | {
      to:
        | 'home'
        | 'check'
        | 'flaws'
        | 'evidence'
        | 'collect'
        | 'template'
        | 'lists'
        | 'believe'
        | 'measure'
        | 'match'
        | 'data'
        | 'actions'
        | 'settings';
    }
  /** `tab` is one that is looked at first. */
  | { to: 'connect'; tab?: string }
  | { to: 'promises'; verdict?: VerdictName; promise?: string; isProposing?: boolean };

export type VerdictName = keyof LastAudit['counts'];

/** What is under way; all other buttons are off meanwhile. */
export type Work = { is: 'checking'; progress: Progress | null; isCancelling: boolean } | { is: 'working' };

/** What has just happened: something done, that can perhaps be undone, or a failure. */
export type News =
  | { is: 'said'; text: string; undo?: () => void; copy?: string }
  | { is: 'shown'; place: Place }
  | { is: 'snag'; snag: Snag };

/** Whether inputs have changed since the last check; null where that is not known. */
export type Change = boolean | null | 'looking';

/** How the last check ended that was asked for here, or that it is asked about first; `before` is the audit that it took the place of. */
export type Result = { is: 'asked' } | { is: 'finished'; before: LastAudit | null } | { is: 'stopped' } | { is: 'failed'; snag: Snag };

/** All that the page shows. */
export type View = { screen: 'loading' } | { screen: 'accounts' } | { screen: 'stuck'; snag: Snag } | Desk;

export interface Desk {
  screen: 'desk';
  state: State;
  change: Change;
  route: Route;
  work: Work | null;
  news: News | null;
  result: Result | null;
}
