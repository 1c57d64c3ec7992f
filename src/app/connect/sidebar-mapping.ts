import { foldText } from '../../core/cell/text';
import { holdsWords } from '../../core/declared/choices';
import { sourceKinds } from '../../core/declared/source-words';
import { nameIn } from '../../core/table/names/names';
import type { Words } from '../../words/words';
import type { Workbook } from '../workbook';
import { type Connection, proposeConnection } from './connect';
import { knownOf } from './known';

/** A choice of a list: its value, and the word for it. */
export interface Choice {
  value: string;
  name: string;
}

/** What is proposed for a tab, and what may be chosen instead. */
export interface Mapping {
  connection: Connection;
  touchpoints: string[];
  metrics: string[];
  holds: Choice[];
  sources: Choice[];
}

/** Throws UserError `missing-tab`. */
export function mappingOf(workbook: Workbook, tab: string, words: Words): Mapping {
  const connection = proposeConnection(workbook, tab, words);
  const { touchpoints, metrics } = knownOf(workbook);
  const names = [...metrics.map(({ metric }) => metric.name), ...connection.metrics.map(({ name }) => name)];
  return {
    connection,
    touchpoints: touchpoints.map(({ name }) => name),
    metrics: [...new Map(names.map(name => [foldText(name), name])).values()],
    holds: holdsIn(words),
    sources: choicesOf(sourceKinds, words),
  };
}

/** What a column may hold, in the words of a language. */
export const holdsIn = (words: Words): Choice[] => choicesOf(holdsWords, words);

/** Each value once, by the first of its words, in those of a language. */
function choicesOf(known: Record<string, string>, { language }: Words): Choice[] {
  const all = Object.entries(known).map(([name, value]) => ({ value, name: nameIn(language, 'choices', name) }));
  return all.filter(({ value }, i) => all.findIndex(other => other.value === value) === i);
}
