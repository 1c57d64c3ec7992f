import type { Finding } from '../core/findings/finding';
import type { Flaw } from '../core/findings/flaw';
import type { Format } from '../words/format';
import type { Words } from '../words/words';

/** The finding in words. */
export function told(finding: Finding, words: Words, f: Format): { name: string; sentence: string; fix: string } {
  const { name, sentence, fix } = words.findings[finding.code];
  // The details belong to the code: that is how Finding is made.
  const details = finding.details as never;
  return { name, sentence: sentence(details, f), fix: fix(details, f) };
}

/** `1 Ignorance`, `Habits`. */
export const flawName = (flaw: Flaw, { labels }: Words): string => (flaw === null ? labels.habits : `${flaw} ${labels.flaws[flaw]}`);
