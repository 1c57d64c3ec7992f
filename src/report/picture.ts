import type { Audit } from '../core/audit';
import type { Words } from '../words/words';
import { formatOf } from './format';
import { html } from './html';
import { summary } from './tabs/summary';

/** The Summary alone as a page to be made a picture of, as large as a slide. */
export function picturePage(audit: Audit, words: Words): string {
  const format = formatOf(audit, words);
  return html([summary(audit, words, format)], words, format.all, true);
}
