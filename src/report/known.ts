import type { Cell } from '../core/cell/cell';
import { textOf } from '../core/cell/cell';
import { foldText } from '../core/cell/text';
import type { Verdict } from '../core/judgement/verdict';
import { languages, type Words, wordsOf } from '../words/words';

/*
 * A report is known by what it is, in whatever language it was written: its tabs, their titles, the columns that are read back, the verdicts.
 * Each is asked for when it is needed, for the words of a language may be loaded for it.
 */

/** A report tab by what it is. */
export type ReportKey = keyof Words['labels']['tabs'];

type ColumnKey = keyof Words['labels']['columns'];

const everywhere = <T>(of: (words: Words) => T): T[] => languages.map(code => of(wordsOf(code)));

export const reportKeys = (): ReportKey[] => Object.keys(wordsOf('en').labels.tabs) as ReportKey[];

/** What a report tab is called, each language once. */
export const namesOf = (key: ReportKey): string[] => [...new Set(everywhere(({ labels }) => labels.tabs[key]))];

/** Which report tab bears a name. */
export const reportOf = (name: string): ReportKey | undefined =>
  reportKeys().find(key => namesOf(key).some(one => foldText(one) === foldText(name)));

/** True where the text of the first cell of a tab is the title of a report. */
export const isTitle = (key: ReportKey, text: string): boolean => everywhere(words => titleOf(key, words)(text)).includes(true);

function titleOf(key: ReportKey, { labels: { headings }, sentences }: Words): (text: string) => boolean {
  const is = (heading: string) => (text: string) => text === heading;
  switch (key) {
    case 'summary':
      return text => text.startsWith(sentences.title(''));
    case 'segments':
      return text => text === headings.segments || text.startsWith(sentences.bySegment.title(''));
    case 'claim':
      return text => text.startsWith(sentences.claim.title('').trim());
    case 'owner':
      return text => text.startsWith(sentences.owner.title(' ').trim());
    case 'sides':
    case 'alignment':
    case 'findings':
    case 'journey':
    case 'check':
    case 'history':
      return is(headings[key]);
  }
}

/** What a column of the report is called, folded, in each language. */
export const headersOf = (key: ColumnKey): string[] => [
  ...new Set(
    everywhere(words => [String(words.labels.columns[key]), historyHeader(key, words)])
      .flat()
      .map(foldText),
  ),
];

/** What History calls a column, where a shorter name is needed there. */
export const historyHeader = (key: ColumnKey, { labels }: Words): string => labels.historyColumn(key) || String(labels.columns[key]);

/** The verdict that a cell names. */
export function verdictIn(cell: Cell | undefined): Verdict | null {
  const said = foldText(textOf(cell ?? null));
  const all = everywhere(({ labels }) => Object.entries(labels.verdicts) as [Verdict, string][]).flat();
  return all.find(([, word]) => foldText(word) === said)?.[0] ?? null;
}
