import type { Progress, State } from '../app/api';
import type { Snag } from './client';

/** What is under way; all other buttons are off meanwhile. */
export type Work = { is: 'checking'; progress: Progress | null; isCancelling: boolean } | { is: 'refreshing' } | { is: 'showing' };

/** What has just been done. */
export type News = { is: 'checked' } | { is: 'cancelled' } | { is: 'refreshed' } | { is: 'shown'; tab: string; cell: string };

/** All that the page shows. */
export type View =
  | { screen: 'loading' }
  | { screen: 'accounts' }
  | { screen: 'stuck'; snag: Snag }
  | { screen: 'audit'; state: State; work: Work | null; snag: Snag | null; news: News | null };
