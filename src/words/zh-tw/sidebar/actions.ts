import type { Draft } from '../../draft';
import type { actions as actionsInEnglish } from '../../en/sidebar/actions';

export const actions: Draft<typeof actionsInEnglish> = {};
