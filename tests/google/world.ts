import type { Area } from '../../src/report/sheet';

/** Calls that read or change the spreadsheet, as the tests count them. Moving about in it (getRange, getName) and building objects is not counted. */
export interface Counter {
  calls: Map<string, number>;
  total(): number;
  reset(): void;
}

/** A stand-in for one spreadsheet, its user and the services around it. */
export interface World {
  zone: string;
  name: string;
  sheets: SheetState[];
  metadata: { key: string; value: string }[];
  properties: Map<string, string>;
  cache: Map<string, string>;
  toasts: string[];
  alerts: { title: string; text: string }[];
  menu: { label: string; call: string }[];
  sidebars: string[];
  /** What the user presses and types in the dialogs to come; OK and '' where nothing is said. */
  answers: { button: string; text?: string }[];
  /** NONE and LIMITED refuse all services but the menu's. */
  authMode: 'NONE' | 'LIMITED' | 'FULL';
  isLoading: boolean;
  isViewOnly: boolean;
  /** Tabs that this user may not change. */
  protectedTabs: Set<string>;
  isLocked: boolean;
  hasLock: boolean;
  /** Happens while a run waits for the lock. */
  whileLocked: () => void;
  session: string;
  selected: string;
  /** The n-th counted call from now on throws; 0 for none. */
  faultAt: number;
  nextId: number;
  counter: Counter;
  /** Counts a call; refuses it where Google would. */
  call(name: string, isWrite?: boolean, tab?: string): void;
  /** A Date of the context that the bundle runs in. */
  makeDate: (milliseconds: number) => Date;
}

export function makeWorld(zone = 'Etc/UTC'): World {
  const calls = new Map<string, number>();
  let since = 0;
  const world: World = {
    zone,
    name: 'A spreadsheet',
    sheets: [],
    metadata: [],
    properties: new Map(),
    cache: new Map(),
    toasts: [],
    alerts: [],
    menu: [],
    sidebars: [],
    answers: [],
    authMode: 'FULL',
    isLoading: false,
    isViewOnly: false,
    protectedTabs: new Set(),
    isLocked: false,
    hasLock: false,
    whileLocked: () => undefined,
    session: 'someone',
    selected: '',
    faultAt: 0,
    nextId: 1,
    counter: {
      calls,
      total: () => [...calls.values()].reduce((sum, count) => sum + count, 0),
      reset: () => {
        calls.clear();
        since = 0;
      },
    },
    call(name, isWrite = false, tab = '') {
      if (world.isLoading) throw new Error(`${name} was called while the script was loaded`);
      if (world.authMode !== 'FULL') throw new Error(`You do not have permission to call ${name}`);
      calls.set(name, (calls.get(name) ?? 0) + 1);
      since++;
      if (world.faultAt > 0 && since === world.faultAt) throw new Error('Service Spreadsheets failed while accessing document with id 1.');
      if (isWrite && !world.hasLock && !world.isViewOnly) throw new Error(`stand-in: ${name} without the lock`);
      if (isWrite && (world.isViewOnly || world.protectedTabs.has(tab)))
        throw new Error(
          'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
        );
    },
    makeDate: milliseconds => new Date(milliseconds),
  };
  return world;
}

export type Value = string | number | boolean | Date;

/** One sheet as plain data; rows and columns of cells are counted from 0. */
export interface SheetState {
  id: number;
  name: string;
  rows: number;
  columns: number;
  values: Value[][];
  formulas: Map<number, string>;
  /** By property and cell: formats, looks, notes, validations. */
  properties: Map<string, Map<number, unknown>>;
  merges: string[];
  widths: Map<number, number>;
  heights: Map<number, number>;
  frozen: { rows: number; columns: number };
  color: string;
  hasGridlines: boolean;
  filter: Area | null;
  protections: { description: string; isWarning: boolean }[];
  rules: unknown[];
  charts: { id: number; notes: Map<string, unknown[][]> }[];
}
