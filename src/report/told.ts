import type { Finding } from '../core/findings/finding';
import type { Flaw } from '../core/findings/flaw';
import type { Format } from '../words/format';
import type { Words } from '../words/words';

/** The finding in words. */
export function told(finding: Finding, words: Words, f: Format): Told {
  const { name, sentence, fix } = words.findings[finding.code];
  // The details belong to the code: that is how Finding is made.
  const details = finding.details as never;
  return { name, sentence: sentence(details, f), fix: fix(details, f) };
}

interface Told {
  name: string;
  sentence: string;
  fix: string;
}

/** The same below the words of its promise, which it does not repeat. */
export function toldBelow(finding: Finding, words: Words, f: Format): Told {
  if (!('text' in finding.details)) return told(finding, words, f);
  const details = { ...finding.details, text: '' };
  const { sentence, ...rest } = told({ ...finding, details } as Finding, words, f);
  return { ...rest, sentence: `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}` };
}

/** `1 Ignorance`, `Habits`. */
export const flawName = (flaw: Flaw, { labels }: Words): string => (flaw === null ? labels.habits : `${flaw} ${labels.flaws[flaw]}`);
