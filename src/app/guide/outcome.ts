import type { Words } from '../../words/words';
import type { Confirmed } from './confirm';

/** What came of confirming a guide, in a sentence or several. */
export function outcomeText({ counted, promises, stays, unmeasured, undo }: Confirmed, tab: string, { guide, join }: Words): string {
  const done = undo.length > 0 ? guide.done(counted, promises, tab) : counted > 0 ? guide.already(tab) : guide.nothing;
  const lost = unmeasured.length > 0 ? [guide.unmeasured(unmeasured)] : [];
  return join.sentences([done, ...stays.map(({ text, tabs }) => guide.stays(text, tabs)), ...lost]);
}
