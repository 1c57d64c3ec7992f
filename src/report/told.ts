import type { Finding } from '../core/findings/finding';
import type { Flaw } from '../core/findings/flaw';
import type { Wait } from '../core/judgement/waiting';
import type { Format } from '../words/format';
import type { Words } from '../words/words';
import type { AuditFormat } from './format';

/** The finding in words. */
export function told(finding: Finding, words: Words, f: Format): Told {
  const { name, sentence, fix } = words.findings[finding.code];
  // The details belong to the code: that is how Finding is made.
  const details = finding.details as never;
  return { name, sentence: sentence(details, f), fix: fix(details, f) };
}

export interface Told {
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

/** Promises of a kind that are named. */
const NAMED = 3;

/** A finding in words, or so many of them that wait for the same. */
export interface ToldTogether extends Told {
  /** The first of them. */
  finding: Finding;
  /** How many they are; 1 for all that is told by itself. */
  count: number;
}

/** Findings one by one, but for promises that wait for the same: these are told once, with their number, where the first of them stands. */
export function toldTogether(findings: readonly Finding[], words: Words, format: AuditFormat): ToldTogether[] {
  const alike = new Map<Wait, Finding[]>();
  for (const finding of findings) {
    const wait = waitIn(finding);
    if (wait !== null) alike.set(wait, [...(alike.get(wait) ?? []), finding]);
  }
  return findings.flatMap(finding => {
    const wait = waitIn(finding);
    const those = wait === null ? [finding] : alike.get(wait)!;
    if (those[0] !== finding) return [];
    const one = told(finding, words, format.ofFinding(finding));
    if (wait === null || those.length === 1) return [{ ...one, finding, count: 1 }];
    const names = those.slice(0, NAMED).map(({ details }) => ('text' in details ? details.text : ''));
    const { waits } = words.sentences;
    const sentence = waits.named(wait, names, those.length - names.length);
    return [{ name: one.name, sentence, fix: waits.step(wait, those.length), finding, count: those.length }];
  });
}

/** What the promise of a finding waits for; null where it waits for nothing. */
export const waitIn = ({ details }: Finding): Wait | null => ('wait' in details ? details.wait : null);
