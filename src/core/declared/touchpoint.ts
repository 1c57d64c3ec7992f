import { foldText, splitList } from '../cell/text';
import type { IssueLog } from '../table/issue';
import { placeOf, pointerOf } from '../table/place';
import type { Header } from '../table/table';
import type { Phase } from './choices';
import type { TouchpointRow } from './input-tables';

/** One place where a customer meets the brand. */
export interface Touchpoint {
  name: string;
  /** Other names that evidence may use for it. */
  alsoCalled: string[];
  stage: string;
  phase: Phase | null;
  owner: string;
  /** 1..10; 5 where nobody has set it. */
  importance: number;
  isImportanceSet: boolean;
  /** null where the tab has no such column. */
  complaintChannel: string | null;
  customersAMonth: number | null;
  valuePerCustomer: number | null;
  /** Cell of its name; '' for a touchpoint that only a promise names. */
  cell: string;
}

const DEFAULT_IMPORTANCE = 5;

/** The touchpoints in the order of their tab, which is the order of the journey; a name that stands twice is reported and counts once. */
export function readTouchpoints(rows: readonly TouchpointRow[], tab: string, header: Header, log: IssueLog): Touchpoint[] {
  const touchpoints: Touchpoint[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(foldText(row.touchpoint))) {
      log.add({ code: 'duplicate-name', ...placeOf(tab, header, row, 'touchpoint'), found: row.touchpoint });
      continue;
    }
    seen.add(foldText(row.touchpoint));
    const isInRange = row.importance === null || (row.importance >= 1 && row.importance <= 10);
    if (!isInRange)
      log.add({ code: 'out-of-range', ...placeOf(tab, header, row, 'importance'), found: String(row.importance), guess: '1-10' });
    touchpoints.push({
      name: row.touchpoint,
      alsoCalled: splitList(row.alsoCalled),
      stage: row.stage,
      phase: row.phase,
      owner: row.owner,
      importance: (isInRange ? row.importance : null) ?? DEFAULT_IMPORTANCE,
      isImportanceSet: isInRange && row.importance !== null,
      complaintChannel: header.columns.complaintChannel! < 0 ? null : row.complaintChannel,
      customersAMonth: row.customersAMonth,
      valuePerCustomer: row.valuePerCustomer,
      cell: pointerOf(tab, header, row, 'touchpoint'),
    });
  }
  return touchpoints;
}

/** A touchpoint that only a promise names. */
const impliedTouchpoint = (name: string): Touchpoint => ({
  name,
  alsoCalled: [],
  stage: '',
  phase: null,
  owner: '',
  importance: DEFAULT_IMPORTANCE,
  isImportanceSet: false,
  complaintChannel: null,
  customersAMonth: null,
  valuePerCustomer: null,
  cell: '',
});

/** Touchpoints that are known, and those that only promises name behind them. */
export interface TouchpointList {
  all: Touchpoint[];
  /** The place of the touchpoint of a name. One that nobody knows is put behind the others; then `unknown` is called first. */
  placeOf(name: string, unknown: () => void): number;
}

export function touchpointList(known: readonly Touchpoint[]): TouchpointList {
  const all = [...known];
  const byName = touchpointsByName(all);
  return {
    all,
    placeOf(name, unknown) {
      const found = byName.get(foldText(name));
      if (found !== undefined) return found;
      unknown();
      byName.set(foldText(name), all.length);
      return all.push(impliedTouchpoint(name)) - 1;
    },
  };
}

/** Touchpoints by every folded name they go by; a name of their own wins over another one's alias. */
export function touchpointsByName(touchpoints: readonly Touchpoint[]): Map<string, number> {
  const byName = new Map<string, number>();
  for (const [i, touchpoint] of touchpoints.entries()) byName.set(foldText(touchpoint.name), i);
  for (const [i, touchpoint] of touchpoints.entries()) {
    for (const name of touchpoint.alsoCalled) if (!byName.has(foldText(name))) byName.set(foldText(name), i);
  }
  return byName;
}
