// audit -> tabs as blocks -> sheets
import type { Audit } from '../core/audit';
import type { Words } from '../words/words';
import { formatOf } from './format';
import { renderTogether } from './layout/render';
import type { Sheet } from './sheet';
import type { Tab } from './tab';
import { alignment } from './tabs/alignment';
import { check } from './tabs/check';
import { findings } from './tabs/findings';
import { summary } from './tabs/summary';

/** The report tabs in their order. `notes` are the team's own, by Promise ID; none is lost. */
export function reportTabs(audit: Audit, words: Words, notes: ReadonlyMap<string, string>): Tab[] {
  const format = formatOf(audit, words);
  return [summary(audit, words, format), alignment(audit, words, format, notes), findings(audit, words, format), check(audit, words)];
}

/** The same as sheets. */
export const report = (audit: Audit, words: Words, notes: ReadonlyMap<string, string>): Sheet[] =>
  renderTogether(reportTabs(audit, words, notes));
