import type { Finding } from '../core/findings/finding';
import type { Wait } from '../core/judgement/waiting';
import type { Words } from '../words/words';
import type { AuditFormat } from './format';
import { type Told, told } from './told';

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
