// audit -> its columns, read again -> proposals, each a list of changes -> what is shown of them
//                                        ids -> backup of what stands there -> cells replaced
import type { Cell } from '../../core/cell/cell';
import type { DateOrder } from '../../core/cell/moment';
import { address, columnLetters, placeOfCell } from '../../core/cell/reference';
import { foldText, tidy } from '../../core/cell/text';
import { mask } from '../../core/cell/words/mask';
import type { Issue } from '../../core/table/issue';
import type { FixCode } from '../../core/table/mending';
import {
  changesOf,
  clocked,
  dated,
  decimalIn,
  meantName,
  misspelt,
  numbered,
  renamed,
  shared,
  spelt,
  turnedBack,
  unified,
} from '../../core/table/mending';
import type { Words } from '../../words/words';
import type { Audited } from '../check/audit';
import { auditWorkbook } from '../check/audit';
import type { ReadColumn } from '../check/read-columns';
import type { Replacement, Workbook } from '../workbook';
import type { Applied } from './backup';
import { keepBackup } from './backup';

/** A mechanical remedy that the user may confirm: what it would do to which cells. Plain JSON. */
export interface Fix {
  /** The same for the same remedy at every reading. */
  id: string;
  code: FixCode;
  title: string;
  /** What it does, and to how many cells. */
  sentence: string;
  /** The first cells that it changes; what could tell who wrote them is masked. At most 5. */
  examples: { tab: string; cell: string; before: string; after: string }[];
  /** How many cells it changes. */
  cells: number;
  /** True where nothing else can be meant. */
  sure: boolean;
  /** Of the fixes with the same question, such as whether day or month comes first, only one can be right; null for all others. */
  question: string | null;
}

/** What a fix does to the cells of one column. */
interface Proposal {
  code: FixCode;
  column: ReadColumn;
  found: string;
  meant: string;
  sure: boolean;
  question: string | null;
  cells: Replacement[];
}

const MOST_EXAMPLES = 5;

/** The fixes there are for an audit of this workbook, those of errors first. Nothing is changed. */
export function proposeFixes(workbook: Workbook, audited: Audited, words: Words): Fix[] {
  return proposals(workbook, audited).map(proposal => shown(proposal, words));
}

/**
 * Applies the fixes of these ids, found anew in the workbook as it is now; an id that no fix has any more does nothing. Of fixes with the same
 * question only the first is applied. Old values go to the backup tab before a cell is changed, so that a stop half-way is healed by another run.
 * `stamp` is the time it is done, `2026-11-25T10:41:00`. Throws what `auditWorkbook` throws.
 */
export function applyFixes(workbook: Workbook, ids: readonly string[], stamp: string, words: Words): Applied {
  const audited = auditWorkbook(workbook, { auditDate: null, today: stamp.slice(0, 10) });
  const wanted = new Set(ids);
  const answered = new Set<string>();
  const chosen = proposals(workbook, audited).filter(proposal => {
    if (!wanted.has(idOf(proposal)) || (proposal.question !== null && answered.has(proposal.question))) return false;
    if (proposal.question !== null) answered.add(proposal.question);
    return true;
  });
  const byTab = new Map<string, Map<string, Replacement>>();
  for (const { column, cells } of chosen) {
    const known = byTab.get(column.tab) ?? new Map<string, Replacement>();
    byTab.set(column.tab, known);
    // Where two fixes change one cell, the first does: the other one will be there again at the next reading.
    for (const cell of cells) if (!known.has(address(cell.row, cell.column))) known.set(address(cell.row, cell.column), cell);
  }
  if (byTab.size === 0) return { changed: 0, skipped: [], backup: null };
  const all = [...byTab].map(([tab, cells]) => ({ tab, cells: [...cells.values()] }));
  const backup = keepBackup(workbook, all, audited.columns, stamp, words);
  const skipped = all.flatMap(({ tab, cells }) =>
    workbook.replaceCells(tab, cells).map(({ row, column, why }) => ({ cell: cellOf(tab, row, column), why: words.fixes.why[why] })),
  );
  return { changed: all.reduce((sum, { cells }) => sum + cells.length, 0) - skipped.length, skipped, backup };
}

const cellOf = (tab: string, row: number, column: number): string => `${tab}!${address(row, column)}`;

const idOf = ({ code, column, found, meant }: Proposal): string =>
  [code, `${column.tab}!${columnLetters(column.column)}`, found, meant].filter(part => part !== '').join(' ');

function shown(proposal: Proposal, words: Words): Fix {
  const { code, column, sure, question, cells } = proposal;
  const { title, sentence } = words.fixes.of[code];
  const details = { ...proposal, tab: column.tab, column: column.header, cells: cells.length };
  const say = (cell: Cell): string => words.clipped(mask(String(cell)), 80);
  return {
    id: idOf(proposal),
    code,
    title: title(details),
    sentence: sentence(details),
    // Spaces are what some fixes are about, so that a text is shown as it is.
    examples: cells.slice(0, MOST_EXAMPLES).map(({ row, column: at, from, to }) => {
      const place = { tab: column.tab, cell: address(row, at) };
      if (code === 'numbers') return { ...place, before: words.fixes.asText(say(from)), after: words.fixes.asNumber(say(to)) };
      return { ...place, before: code === 'spaces' ? mask(String(from)).slice(0, 80) : say(from), after: say(to) };
    }),
    cells: cells.length,
    sure,
    question,
  };
}

/** All fixes: misspelt names issue by issue, then what is to be put in order column by column. */
function proposals(workbook: Workbook, audited: Audited): Proposal[] {
  const { columns, audit, words } = audited;
  const cellsOf = columnReader(workbook, columns);
  const propose = (
    column: ReadColumn,
    code: FixCode,
    remedy: Parameters<typeof changesOf>[1],
    more: Partial<Pick<Proposal, 'found' | 'meant' | 'sure' | 'question'>> = {},
  ): Proposal => {
    const cells = changesOf(cellsOf(column), remedy).map(({ at, from, to }) => ({
      row: column.firstRow + at,
      column: column.column,
      from,
      to,
    }));
    return { code, column, found: '', meant: '', sure: true, question: null, ...more, cells };
  };

  const names = [...misspeltIn(audit.issues, columns)].flatMap(([column, found]) => {
    const meant = new Map([...found].map(([text, { name }]) => [text, name]));
    const byText = new Map<string, Replacement[]>([...found.keys()].map(text => [text, []]));
    for (const cell of propose(column, 'spelling', renamed(meant)).cells) byText.get(String(cell.from).trim())!.push(cell);
    return [...found].map(([text, { code, name, isSure }]): Proposal => {
      return { code, column, found: text, meant: name, sure: isSure, question: null, cells: byText.get(text)! };
    });
  });
  /** The changes to rows of one metric alone, where the tab says it row by row. */
  const onMetric = (proposal: Proposal, metric: string): Proposal => {
    const isMetric = (name: string): boolean => foldText(name) === foldText(metric);
    const said = columns.find(one => one.tab === proposal.column.tab && one.holds === 'name' && one.known.some(isMetric));
    if (!said) return proposal;
    const names = cellsOf(said);
    return { ...proposal, cells: proposal.cells.filter(({ row }) => isMetric(String(names[row - said.firstRow] ?? ''))) };
  };
  const dates = audit.issues.flatMap(issue => {
    if (issue.code !== 'ambiguous-dates' && issue.code !== 'mixed-dates' && issue.code !== 'half-turned-dates') return [];
    const column = columns.find(one => one.tab === issue.tab && columnLetters(one.column) === issue.found);
    if (!column) return [];
    if (issue.code === 'half-turned-dates') {
      const asked = { sure: false, question: `turned-dates ${column.tab}!${issue.found}` };
      return [true, false].map(isTurned =>
        propose(column, 'turned-dates', turnedBack(isTurned), { ...asked, meant: isTurned ? 'turned' : 'as-is' }),
      );
    }
    const { dateOrder } = audit.settings;
    const orders: DateOrder[] = dateOrder === null ? ['day-first', 'month-first', 'year-first'] : [dateOrder];
    const question = orders.length > 1 ? `dates ${column.tab}!${issue.found}` : null;
    return orders.map(order => propose(column, 'dates', dated(order), { meant: order, sure: orders.length === 1, question }));
  });
  const forms = audit.issues.flatMap(issue => {
    const column = columns.find(one => one.tab === issue.tab && columnLetters(one.column) === issue.guess);
    if (!column) return [];
    const ask = (code: FixCode, meant: string, remedy: Parameters<typeof changesOf>[1]): Proposal =>
      propose(column, code, remedy, { meant, sure: false, question: `${code} ${column.tab}!${issue.guess}` });
    if (issue.code === 'ambiguous-shares')
      return (['share', 'percent'] as const).map(meant => onMetric(ask('shares', meant, { ofNumbers: shared(meant) }), issue.found));
    if (issue.code === 'ambiguous-numbers') return (['.', ','] as const).map(sign => ask('decimals', sign, numbered(words, sign)));
    if (issue.code === 'ambiguous-clock') return (['m:ss', 'h:mm'] as const).map(clock => ask('clocks', clock, clocked(clock)));
    return [];
  });
  const ways = columns.flatMap(column => {
    if (column.holds === 'number') return [propose(column, 'numbers', numbered(words, decimalIn(cellsOf(column))))];
    if (column.holds !== 'label' && column.known.length === 0) return [];
    const remedy = column.known.length > 0 ? spelt(column.known, column.holds === 'id') : unified(cellsOf(column));
    const both = propose(column, 'spelling', remedy);
    const isOfSpaces = ({ from, to }: Replacement): boolean => tidy(String(from)) === to;
    return [
      { ...both, code: 'spaces' as const, cells: both.cells.filter(isOfSpaces) },
      { ...both, cells: both.cells.filter(cell => !isOfSpaces(cell)) },
    ];
  });
  return [...names, ...headersIn(workbook, audit.issues), ...dates, ...forms, ...ways].filter(({ cells }) => cells.length > 0);
}

/** Headers that are read once they are spelt as the input tab knows them. */
const headersIn = (workbook: Workbook, issues: readonly Issue[]): Proposal[] =>
  issues.flatMap(({ code, tab, cell, found, guess }) => {
    const place = code === 'unknown-header' && cell !== null ? placeOfCell(cell) : null;
    if (!place) return [];
    const from = workbook.columns(tab, [place.column], place.row, 1)[0]![0] ?? null;
    const column: ReadColumn = { tab, column: place.column, firstRow: place.row, header: found, holds: 'other', known: [] };
    return [{ code: 'unknown-header', column, found, meant: guess, sure: true, question: null, cells: [{ ...place, from, to: guess }] }];
  });

interface Misspelt {
  code: FixCode;
  name: string;
  isSure: boolean;
}

/** What was found in each column in place of which name. */
function misspeltIn(issues: readonly Issue[], columns: readonly ReadColumn[]): Map<ReadColumn, Map<string, Misspelt>> {
  const found = new Map<ReadColumn, Map<string, Misspelt>>();
  for (const issue of issues) {
    const place = isMisspelt(issue.code) && issue.cell !== null ? placeOfCell(issue.cell) : null;
    const column = place && columns.find(one => one.tab === issue.tab && one.column === place.column);
    if (!column) continue;
    for (const text of [issue, ...issue.others]) {
      const { name, isSure } = meantName(text, column.known);
      if (name !== '') found.set(column, (found.get(column) ?? new Map()).set(text.found, { code: issue.code as FixCode, name, isSure }));
    }
  }
  return found;
}

const isMisspelt = (code: Issue['code']): boolean => (misspelt as readonly string[]).includes(code);

/** Gives the cells of a column from its first row on; the columns of a tab are read together, once. */
function columnReader(workbook: Workbook, columns: readonly ReadColumn[]): (column: ReadColumn) => readonly Cell[] {
  const byTab = new Map<string, ReadonlyMap<ReadColumn, readonly Cell[]>>();
  return column => {
    let read = byTab.get(column.tab);
    if (!read) {
      const all = columns.filter(one => one.tab === column.tab);
      const first = Math.min(...all.map(one => one.firstRow));
      const rows = workbook.tabs().find(tab => tab.name === column.tab)!.rows - first;
      const cells = workbook.columns(
        column.tab,
        all.map(one => one.column),
        first,
        rows,
      );
      read = new Map(all.map((one, i) => [one, cells[i]!.slice(one.firstRow - first)]));
      byTab.set(column.tab, read);
    }
    return read.get(column) ?? [];
  };
}
