import type { Cell, Grid } from '../../core/cell/cell';
import { columnLetters } from '../../core/cell/reference';
import { foldText } from '../../core/cell/text';
import { mask } from '../../core/cell/words/mask';
import { samplesOf } from '../../core/connect/column-look';
import { recognise } from '../../core/connect/columns/tool-columns';
import { leaveTurned } from '../../core/connect/columns/turned-scales';
import type { MappedColumn, Use } from '../../core/connect/mapped-column';
import { mapColumns } from '../../core/connect/mapping';
import { readHead } from '../../core/connect/tab-head';
import { tools } from '../../core/connect/tools';
import { withoutTotals } from '../../core/connect/totals-rows';
import { inputTables, optionalTables } from '../../core/declared/input-tables';
import type { MetricDraft } from '../../core/declared/metric-draft';
import { findHeader } from '../../core/table/header';
import { issueLog } from '../../core/table/issue';
import { UserError } from '../../core/table/user-error';
import type { Words } from '../../words/words';
import { wordsOf } from '../../words/words';
import { backupsOf } from '../fix/backup';
import { findTab, missingColumns } from '../input';
import type { TabInfo, Workbook } from '../workbook';
import type { Counted } from './census';
import { countLeftOut, fillCodes } from './census';
import { leaveDenied } from './denied';
import { knownOf, sourceRows } from './known';

/*
 * Evidence as it comes, in plain JSON, so that the sidebar and the command line share it:
 *
 *   tab -> header, some rows -> tool, columns (core/mapping) -> all rows of the columns with codes -> Connection
 *   Connection, as it is or as a person has changed it -> preview.ts shows it, confirm.ts writes it
 */

/** One column of a tab, and what it is proposed to hold. A person may change `holds`, `touchpoint`, `metric`, `notAnswers` and `source`. */
export interface ConnectedColumn extends Use {
  /** As the tab Sources names it; '' where no header is its alone, so that it cannot be used. */
  column: string;
  /** The whole question, where the header has it beside the name; '' otherwise. */
  question: string;
  /** Such as `AB`; with `holds` it tells this entry from the others. */
  letters: string;
  /** Why, in one sentence or two. */
  reason: string;
  /** A few of its cells, e-mail addresses and long numbers masked; [] of a private column. */
  samples: string[];
}

/** What is proposed for a tab. Nothing counts before it is confirmed. */
export interface Connection {
  tab: string;
  /** The tool that wrote it, such as `Qualtrics`; null for a plain table. */
  tool: string | null;
  /** Rows of data, and the first of them as a user sees it. */
  rows: number;
  firstRow: number;
  columns: ConnectedColumn[];
  /** Rows for the tab Metrics. */
  metrics: MetricDraft[];
  /** Rows that the tool's own rules leave out, by reason. */
  leftOut: { reason: string; rows: number }[];
}

export const HEAD = 10;
/** Rows that are looked at in each of three places: the beginning, the middle and the end. */
const SAMPLE = 500;
const SAMPLES = 4;

/** Tabs that serve as one of those that a team may have: a tab that merely bears its name does not. */
function optionalIn(workbook: Workbook): string[] {
  return optionalTables.flatMap(table => {
    const found = findTab(workbook, table, [...inputTables, ...optionalTables]);
    const header = found && findHeader(table, found.name, workbook.head(found.name, HEAD), issueLog());
    return header && missingColumns(table, header).length === 0 ? [found.name] : [];
  });
}

/** The tabs that evidence may be connected from: no input, report or backup tabs, not in Sources yet, and not empty. */
export function connectable(workbook: Workbook, words: Words = wordsOf('en')): string[] {
  const backups = backupsOf(workbook, words);
  const inputs = new Set([...inputTables.map(table => findTab(workbook, table, inputTables)?.name), ...optionalIn(workbook)]);
  const named = new Set(inputTables.flatMap(table => [table.name, ...table.aliases]).map(foldText));
  const connected = new Set(sourceRows(workbook).map(row => foldText(row.tab)));
  return workbook
    .tabs()
    .filter(tab => !tab.isReport && tab.rows > 1 && tab.columns > 0 && !inputs.has(tab.name) && !named.has(foldText(tab.name)))
    .map(tab => tab.name)
    .filter(name => !connected.has(foldText(name)) && !backups.includes(name));
}

/** What the columns of a tab hold, proposed with reasons; nothing is written. `counted` tells of a tab that is a sample. Throws UserError `missing-tab`. */
export function proposeConnection(workbook: Workbook, tab: string, words: Words, counted: Counted | null = null): Connection {
  const info = tabOf(workbook, tab);
  const head = readHead(info.name, workbook.head(info.name, HEAD));
  const tool = recognise(head, tools);
  const cells = withoutTotals(
    sampleOf(workbook, info, head.firstRow),
    head.headings.map(({ short }) => short),
  );
  const known = knownOf(workbook);
  const { columns, metrics } = mapColumns(info.name, head, cells, tool, known, wordsOf(known.language).connect.metricNames);
  const scales = [...known.metrics.map(({ metric }) => metric), ...metrics.map(draft => ({ ...draft, keptWhen: null }))];
  leaveTurned(columns, scales);
  leaveDenied(columns, scales);
  fillCodes(workbook, info, head.firstRow, columns, known, metrics, counted);
  return {
    tab: info.name,
    tool: tool?.name ?? null,
    rows: counted?.rows ?? Math.max(0, info.rows - head.firstRow),
    firstRow: head.firstRow + 1,
    columns: columns.map(column => connected(column, words)),
    metrics,
    leftOut: countLeftOut(workbook, info, head.firstRow, columns, counted),
  };
}

/** The tab of that name, whatever the case. */
export function tabOf(workbook: Workbook, name: string): TabInfo {
  const info = workbook.tabs().find(tab => !tab.isReport && foldText(tab.name) === foldText(name));
  if (!info) throw new UserError('missing-tab', { tab: name });
  return info;
}

function connected(column: MappedColumn, words: Words): ConnectedColumn {
  const { heading, look, holds, touchpoint, metric, notAnswers, source, sure, why, isPrivate } = column;
  return {
    column: heading.name,
    question: heading.question,
    letters: columnLetters(heading.column),
    holds,
    touchpoint,
    metric,
    notAnswers,
    source,
    sure,
    reason: words.join.sentences(why.map(one => words.connect.reasons[one.code](one.details))),
    samples: isPrivate ? [] : samplesOf(look, SAMPLES).map(mask),
    isPrivate,
  };
}

/** Rows from three places of a tab, column by column. */
function sampleOf(workbook: Workbook, { name, rows, columns }: TabInfo, firstRow: number): Grid {
  const all = Array.from({ length: columns }, (_, column) => column);
  const count = rows - firstRow;
  if (count <= 0) return all.map(() => []);
  if (count <= 3 * SAMPLE) return workbook.columns(name, all, firstRow, count);
  const starts = [firstRow, firstRow + Math.floor((count - SAMPLE) / 2), rows - SAMPLE];
  const parts = starts.map(start => workbook.columns(name, all, start, SAMPLE));
  return all.map(column => parts.flatMap((part): Cell[] => part[column] ?? []));
}
