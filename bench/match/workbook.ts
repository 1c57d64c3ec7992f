import { streamsOf } from '../../src/app/check/streams';
import { declaredIn } from '../../src/app/connect/known';
import { readInput } from '../../src/app/input';
import { learnFrom, withLessons } from '../../src/app/match/learn';
import { readSpoken } from '../../src/app/match/spoken';
import type { Grid } from '../../src/core/cell/cell';
import { phraseFinder, tokensOf } from '../../src/core/cell/words/phrase';
import type { Matcher } from '../../src/core/declared/comment/match';
import { inputTables, sourcesTable } from '../../src/core/declared/input-tables';
import type { Learned } from '../../src/core/matching/learning';
import { issueLog } from '../../src/core/table/issue';
import { bookOf, newTab } from '../../src/hosts/local/tabs';
import type { LocalWorkbook } from '../../src/hosts/local/workbook';
import { localWorkbook } from '../../src/hosts/local/workbook';
import type { Labelled } from './labelled';

/** The tabs of a workbook with the touchpoints of a set and its comments; those told, by their places, stand in a tab of tickets with their touchpoint. */
export function gridsOf({ touchpoints, comments }: Labelled, told: ReadonlySet<number> = new Set()): [string, Grid][] {
  return [
    ['Touchpoints', [['Touchpoint', 'Also called'], ...touchpoints.map(one => [one.name, one.alsoCalled.join('; ')])]],
    [
      'Promises',
      [['Promise ID', 'Touchpoint', 'Promise', 'Metric'], ...touchpoints.map((one, i) => [`P${i}`, one.name, one.name, 'CSAT'])],
    ],
    [
      'Sources',
      [
        ['Tab', 'Column', 'Holds'],
        ['Reviews', 'Text', 'Comment'],
        ['Tickets', 'Text', 'Comment'],
        ['Tickets', 'Category', 'Touchpoint'],
      ],
    ],
    ['Reviews', [['Text'], ...comments.flatMap(({ text }, i) => (told.has(i) ? [] : [[text]]))]],
    ['Tickets', [['Text', 'Category'], ...[...told].map(i => [comments[i]!.text, touchpoints[comments[i]!.about[0]!]!.name])]],
  ];
}

export function workbookOf(set: Labelled, told?: ReadonlySet<number>): LocalWorkbook {
  const tabs: ReturnType<typeof newTab>[] = [];
  for (const [name, grid] of gridsOf(set, told)) tabs.push(newTab(name, tabs, grid));
  return localWorkbook(bookOf(tabs));
}

/** What a workbook teaches, and the matcher that goes by it. */
export function learnedFrom(workbook: LocalWorkbook): { match: Matcher; learned: Learned } {
  const declared = declaredIn(workbook);
  const issues = issueLog();
  const streams = streamsOf(workbook, readInput(workbook, sourcesTable, inputTables, issues), issues);
  const learned = learnFrom(declared, readSpoken(workbook, streams));
  return { match: withLessons(declared, learned).match, learned };
}

/** The simplest way: the one touchpoint whose name stands in a comment by whole words. */
export function theirWords({ touchpoints }: Labelled): (text: string) => number {
  const find = phraseFinder(
    touchpoints.flatMap(({ name, alsoCalled }, of) => [name, ...alsoCalled].map(one => ({ words: tokensOf(one), of }))),
  );
  return text => {
    const places = new Set(find(tokensOf(text)).map(one => one.of));
    return places.size === 1 ? [...places][0]! : -1;
  };
}
