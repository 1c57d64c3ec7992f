import type { Area } from '../../../src/report/sheet';

/** What a cell may hold; a picture in a cell is none of the usual kinds. */
export type Value = string | number | boolean | Date | Picture;

/** What Google gives for a cell that holds a picture. */
export interface Picture {
  valueType: 'IMAGE';
  getAltTextTitle(): string;
}

export const picture: Picture = { valueType: 'IMAGE', getAltTextTitle: () => 'a logo' };

/** A rule as plain data: what its builder was given, step by step, and where it holds. */
export interface RuleState {
  steps: Record<string, unknown[]>;
  ranges: Area[];
}

/** One sheet as plain data; rows and columns of cells are counted from 0. */
export interface SheetState {
  id: number;
  name: string;
  /** Sheets of a chart, and those of a data source, have no cells of the usual kind. */
  kind: 'GRID' | 'OBJECT' | 'DATASOURCE';
  rows: number;
  columns: number;
  values: Value[][];
  formulas: Map<number, string>;
  /** By property and cell: formats, looks, notes, validations. */
  properties: Map<string, Map<number, unknown>>;
  merges: Area[];
  /** Groups of columns. */
  groups: { column: number; columns: number; isCollapsed: boolean }[];
  /** What users made tables of: their columns are typed. */
  tables: Area[];
  widths: Map<number, number>;
  heights: Map<number, number>;
  frozen: { rows: number; columns: number };
  color: string;
  hasGridlines: boolean;
  filter: Area | null;
  protections: { description: string; isWarning: boolean; open: Area[] }[];
  rules: RuleState[];
  charts: { id: number; notes: Map<string, unknown[][]> }[];
}
