import { languages, listed } from '../cell/languages/languages';
import { foldText } from '../cell/text';
import type { SourceKind } from './choices';

/** The word of each kind of source that is offered. */
const offered: Record<SourceKind, string> = {
  survey: 'Survey',
  review: 'Review',
  complaint: 'Complaint',
  call: 'Call',
  'mystery-visit': 'Mystery visit',
  employee: 'Employee',
  operations: 'Operations',
  other: 'Other',
};

/** Kinds of source, by the places that rows of evidence hold. */
export const kindsOfSource = Object.keys(offered) as readonly SourceKind[];

export const offeredSources: readonly string[] = Object.values(offered);

/** Which kind each word stands for: those that are offered, then those of every language. */
export const sourceKinds: Record<string, SourceKind> = Object.fromEntries([
  ...kindsOfSource.map(kind => [offered[kind], kind] as const),
  ...languages.flatMap(({ sources }) => kindsOfSource.flatMap(kind => listed(sources[kind]).map(word => [word, kind] as const))),
]);

// Of words that mean different things the first one's meaning holds.
const byWord = new Map([...Object.entries(sourceKinds)].reverse().map(([word, kind]) => [foldText(word), kind]));

/** The kind of source that a word stands for, in any case; undefined if nobody knows it: it could be a complaint, or an employee. */
export const sourceOf = (word: string): SourceKind | undefined => byWord.get(foldText(word));
