import { columnLetters } from '../../core/cell/reference';
import type { Declared } from '../../core/declared/declared';
import { evidenceTable, metricsTable, settingsTable, touchpointsTable } from '../../core/declared/input-tables';
import { settingColumns } from '../../core/declared/settings';
import type { Stream } from '../../core/evidence/stream';
import type { Columns, Table } from '../../core/table/table';
import type { ReadInput } from '../input';

/** A column that the audit reads, and what its cells are taken for. */
export interface ReadColumn {
  tab: string;
  /** Counted from 0, as is the first row below the header. */
  column: number;
  firstRow: number;
  header: string;
  /**
   * `name` is one of some known names, `id` a known promise ID, `label` whatever the user groups by; a cell of the column that is a `key` tells
   * its row from others.
   */
  holds: 'name' | 'id' | 'label' | 'number' | 'date' | 'key' | 'other';
  /** The names that may stand there, as they are spelt where they are declared. */
  known: readonly string[];
}

type Holding = Pick<ReadColumn, 'holds' | 'known'>;

const labels = new Set(['stage', 'channel', 'owner', 'complaintChannel']);
/** Of tables whose first required column gives no name that is declared elsewhere. */
const keys = new Set(['text', 'setting', 'column', 'phrase']);

const of = (holds: ReadColumn['holds'], known: readonly string[] = []): Holding => ({ holds, known });

/** Every column of the input tabs and of the streams of evidence, each once. */
export function readColumns(inputs: readonly ReadInput[], streams: readonly Stream[], declared: Declared): ReadColumn[] {
  const touchpoints = of(
    'name',
    declared.touchpoints.map(one => one.name),
  );
  const metrics = of(
    'name',
    [...declared.metrics.values()].map(one => one.name),
  );
  const promises = of(
    'id',
    declared.promises.map(one => one.id),
  );
  const found = new Map<string, ReadColumn>();
  const add = (one: Omit<ReadColumn, 'holds' | 'known'>, holding: Holding): void => {
    const key = `${one.column} ${one.tab}`;
    if (one.column >= 0 && !found.has(key)) found.set(key, { ...one, ...holding });
  };

  for (const { table, input } of inputs) {
    for (const [key, { kind, choices }] of Object.entries(table.columns)) {
      const column = input.header.columns[key]!;
      const place = { tab: input.tab, column, firstRow: input.header.row + 1, header: input.header.names[column] ?? '' };
      add(place, holdingOf(table, key, kind, choices));
    }
  }
  for (const { tab, firstRow, columns, segments, names } of streams) {
    const place = (column: number) => ({ tab, column, firstRow, header: names.get(column) ?? columnLetters(column) });
    for (const [role, column] of Object.entries(columns)) add(place(column), holdingOfRole(role as keyof Stream['columns']));
    for (const { column } of segments) add(place(column), of('label'));
  }
  return [...found.values()];

  function holdingOf(table: Table<Columns>, key: string, kind: string, choices: readonly string[]): Holding {
    if (kind === 'choice') return of('name', choices);
    if (kind === 'date') return of('date');
    if (kind === 'number' || kind === 'share') return of('number');
    if (key === 'touchpoint') return table === touchpointsTable ? of('key') : touchpoints;
    if (key === 'metric') return table === metricsTable ? of('key') : metrics;
    if (key === 'promiseId') return promises;
    if (table === settingsTable && key === 'setting')
      return of(
        'key',
        Object.values(settingColumns).map(one => one.header),
      );
    if (keys.has(key)) return of('key');
    return of(labels.has(key) ? 'label' : 'other');
  }

  function holdingOfRole(role: keyof Stream['columns']): Holding {
    switch (role) {
      case 'touchpoint':
        return touchpoints;
      case 'metric':
        return metrics;
      case 'promiseId':
        return promises;
      case 'source':
      case 'reply':
        return of('name', evidenceTable.columns[role].choices);
      case 'value':
      case 'expected':
      case 'count':
      case 'weight':
        return of('number');
      case 'id':
        return of('key');
      case 'comment':
      case 'leftOut':
        return of('other');
      default:
        return of('date');
    }
  }
}
