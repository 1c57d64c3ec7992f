import { type Counter, newCounter } from './counter';
import { messages } from './messages';
import type { SheetState } from './tab';

/** A stand-in for one spreadsheet, its user and the services around it. */
export interface World {
  zone: string;
  /** What its clock says, in milliseconds since 1970: it stands still, so that no test depends on the hour it is run. */
  now: number;
  name: string;
  sheets: SheetState[];
  /** The id of the sheet that the user looks at; 0 for the first one. */
  active: number;
  metadata: { key: string; value: string }[];
  properties: Map<string, string>;
  userProperties: Map<string, string>;
  /** Of the user whose session it is. */
  readonly cache: Map<string, { value: string; until: number }>;
  toasts: string[];
  alerts: { title: string; text: string }[];
  menu: { label: string; call: string }[];
  sidebars: string[];
  /** What the add-on writes to its log. */
  log: unknown[][];
  /** What the user presses and types in the dialogs to come; OK and '' where nothing is said. */
  answers: { button: string; text?: string }[];
  /** NONE and LIMITED refuse all services but the menu's. */
  authMode: 'NONE' | 'LIMITED' | 'FULL';
  /** What Google speaks to this user. */
  language: keyof typeof messages;
  isLoading: boolean;
  isViewOnly: boolean;
  /** True if `getRange` refuses what lies beyond the grid, and nobody may ask for that; false if only later calls refuse it, for who asks which of them holds. */
  isStrict: boolean;
  /** True if a leading apostrophe stays in a cell of plain text: nobody has written down that it does not. */
  keepsApostrophes: boolean;
  /** Tabs that this user may not change. */
  protectedTabs: Set<string>;
  isLocked: boolean;
  hasLock: boolean;
  /** Happens while a run waits for the lock. */
  whileLocked: () => void;
  session: string;
  selected: string;
  /** The n-th call from now on that can fail does; 0 for none. */
  faultAt: number;
  nextId: number;
  counter: Counter;
  /** Counts a call that may fail; refuses it where Google would. */
  call(name: string, isWrite?: boolean, tab?: string): void;
  /** Counts a call that does not. */
  note(name: string): void;
  /** A Date of the context that the bundle runs in. */
  makeDate: (milliseconds: number) => Date;
}

export function makeWorld(zone = 'Etc/UTC'): World {
  const counter = newCounter();
  const caches = new Map<string, World['cache']>();
  const world: World = {
    zone,
    now: Date.UTC(2026, 10, 22, 10, 41),
    name: 'A spreadsheet',
    sheets: [],
    active: 0,
    metadata: [],
    properties: new Map(),
    userProperties: new Map(),
    get cache() {
      const known = caches.get(world.session) ?? new Map();
      caches.set(world.session, known);
      return known;
    },
    toasts: [],
    alerts: [],
    menu: [],
    sidebars: [],
    log: [],
    answers: [],
    authMode: 'FULL',
    language: 'en',
    isLoading: false,
    isViewOnly: false,
    isStrict: true,
    keepsApostrophes: false,
    protectedTabs: new Set(),
    isLocked: false,
    hasLock: false,
    whileLocked: () => undefined,
    session: 'someone',
    selected: '',
    faultAt: 0,
    nextId: 1,
    counter,
    call(name, isWrite = false, tab = '') {
      if (world.isLoading) throw new Error(`${name} was called while the script was loaded`);
      if (world.authMode !== 'FULL') throw new Error(`You do not have permission to call ${name}`);
      counter.add(name);
      counter.fallible++;
      if (world.faultAt > 0 && counter.fallible === world.faultAt)
        throw new Error('Service Spreadsheets failed while accessing document with id 1.');
      if (isWrite && !world.hasLock && !world.isViewOnly) throw new TypeError(`stand-in: ${name} without the lock`);
      if (isWrite && (world.isViewOnly || world.protectedTabs.has(tab))) throw new Error(messages[world.language].protected);
    },
    note(name) {
      if (world.isLoading) throw new Error(`${name} was called while the script was loaded`);
      counter.add(name);
    },
    makeDate: milliseconds => new Date(milliseconds),
  };
  return world;
}
