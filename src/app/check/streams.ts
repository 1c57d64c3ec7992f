import type { Cell } from '../../core/cell/cell';
import { foldText } from '../../core/cell/text';
import * as tables from '../../core/declared/input-tables';
import { readStreams } from '../../core/evidence/sources';
import type { Stream } from '../../core/evidence/stream';
import { columnsOf, evidenceStream } from '../../core/evidence/stream';
import type { Block } from '../../core/table/block';
import type { SourceHeader } from '../../core/table/export-header';
import { findSourceHeader } from '../../core/table/export-header';
import { findHeader, reportUnread } from '../../core/table/header';
import type { IssueLog } from '../../core/table/issue';
import type { Input } from '../input';
import { findTab, missingColumns } from '../input';
import type { Workbook } from '../workbook';
import { addressOf, tabOfAddress } from './address';

/** Rows that are read at once. */
const BLOCK = 50_000;
const HEAD = 10;

/** All streams of evidence: those that Sources describes, and the Evidence tab's unless that is one of them. */
export function streamsOf(workbook: Workbook, sources: Input<typeof tables.sourcesTable.columns> | null, log: IssueLog): Stream[] {
  const streams: Stream[] = [];
  if (sources) {
    const wanted = (tab: string) => sources.rows.filter(row => foldText(row.tab) === foldText(tab)).map(row => row.column);
    const headerOf = (name: string): SourceHeader | null => {
      const named = (text: string) => workbook.tabs().find(one => !one.isReport && foldText(one.name) === foldText(text));
      const address = addressOf(name);
      const tab = named(name) ?? (address === null ? undefined : named(tabOfAddress(address)));
      return tab
        ? { ...findSourceHeader(tab.name, workbook.head(tab.name, HEAD), wanted(name)), isElsewhere: tab.isElsewhere ?? false }
        : null;
    };
    streams.push(...readStreams(sources.rows, sources.tab, sources.header, headerOf, log));
  }
  const evidence = findTab(workbook, tables.evidenceTable, tables.inputTables, new Set(streams.map(stream => stream.tab)));
  const head = evidence ? workbook.head(evidence.name, HEAD) : [];
  const header = evidence ? findHeader(tables.evidenceTable, evidence.name, head, log) : null;
  if (evidence && evidence.rows > 0) {
    const { touchpoint, metric } = tables.evidenceTable.columns;
    // Where kinds of source are told, there may be complaints alone, which need no metric.
    const isNeeded = (column: string): boolean => column !== metric.header || !header || header.columns.source < 0;
    const missing = header ? missingColumns(tables.evidenceTable, header).filter(isNeeded) : [touchpoint.header, metric.header];
    for (const column of missing) log.add({ code: 'missing-column', tab: evidence.name, column, found: column });
    const stream = header && evidenceStream(evidence.name, header, evidence.isElsewhere);
    if (header && stream) reportUnread(tables.evidenceTable, evidence.name, header, head, log, columnsOf(stream));
    if (stream && (missing.length === 0 || stream.columns.promiseId !== undefined)) streams.unshift(stream);
  }
  if (!evidence && !sources)
    log.add({ code: 'missing-tab', severity: 'warning', tab: tables.evidenceTable.name, found: tables.evidenceTable.name });
  return streams;
}

/** The columns that a tab's streams need, block by block; each cell is read once. */
export function readBlocks(
  workbook: Workbook,
  tab: string,
  streams: readonly Stream[],
  rows: number,
  progress: (rows: number) => void,
): Block[] {
  const wanted = [...new Set(streams.flatMap(columnsOf))].sort((a, b) => a - b);
  const blocks: Block[] = [];
  for (let row = streams[0]!.firstRow; row < rows; row += BLOCK) {
    const count = Math.min(BLOCK, rows - row);
    const cells = workbook.columns(tab, wanted, row, count);
    blocks.push({ row, count, columns: new Map<number, Cell[]>(wanted.map((column, i) => [column, cells[i]!])) });
    progress(count);
  }
  return blocks;
}

export function streamsByTab(streams: readonly Stream[]): Map<string, Stream[]> {
  const byTab = new Map<string, Stream[]>();
  for (const stream of streams) byTab.set(stream.tab, [...(byTab.get(stream.tab) ?? []), stream]);
  return byTab;
}
