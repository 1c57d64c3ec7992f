import type { Audit } from '../../core/audit';
import { ownersOf } from '../../core/pages/owners';
import { dimensionsOf } from '../../core/pages/segment-grid';
import { hasSides } from '../../report/tabs/sides';

/** Pages that can be made of an audit. */
export interface PagesOffered {
  /** '' for what has no owner. */
  owners: string[];
  /** What answers name segments of, such as `Shop`. */
  dimensions: string[];
  hasSides: boolean;
}

/** Names that the sidebar offers. */
const MOST = 60;

export const pagesOffered = (audit: Audit): PagesOffered => ({
  owners: ownersOf(audit).slice(0, MOST),
  dimensions: dimensionsOf(audit).slice(0, MOST),
  hasSides: hasSides(audit),
});
