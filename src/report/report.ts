// audit -> tabs as blocks -> sheets
import type { Audit } from '../core/audit';
import type { Words } from '../words/words';
import { formatOf } from './format';
import { render } from './render';
import type { Sheet } from './sheet';
import { alignment } from './tabs/alignment';
import { check } from './tabs/check';
import { findings } from './tabs/findings';
import { summary } from './tabs/summary';

/** The report tabs in their order. `notes` are the team's own, by Promise ID; none is lost. */
export function report(audit: Audit, words: Words, notes: ReadonlyMap<string, string>): Sheet[] {
  const format = formatOf(audit, words);
  return [summary(audit, words, format), alignment(audit, words, format, notes), findings(audit, words, format), check(audit, words)].map(
    render,
  );
}
