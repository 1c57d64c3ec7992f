/** Calls of a run, by name. */
export interface Counter {
  /** Those that read or change cells and what belongs to them: looks, rules, filters, charts, protections, the grid, whole tabs. */
  cells: Map<string, number>;
  /** All others: moving about, names and ids, marks, properties, cache, lock, clocks, dialogs. */
  others: Map<string, number>;
  /** Steps of builders, which are put together before they are given to a call. */
  steps: number;
  /** How many calls there were that can fail. */
  fallible: number;
  add(name: string): void;
  /** How many of `cells` there were. */
  total(): number;
  /** How many of `others`. */
  rest(): number;
  reset(): void;
}

const sum = (calls: Map<string, number>): number => [...calls.values()].reduce((all, count) => all + count, 0);

export function newCounter(): Counter {
  const counter: Counter = {
    cells: new Map(),
    others: new Map(),
    steps: 0,
    fallible: 0,
    add(name) {
      const calls = isOfCells(name) ? counter.cells : counter.others;
      calls.set(name, (calls.get(name) ?? 0) + 1);
    },
    total: () => sum(counter.cells),
    rest: () => sum(counter.others),
    reset() {
      counter.cells.clear();
      counter.others.clear();
      counter.steps = 0;
      counter.fallible = 0;
    },
  };
  return counter;
}

/** What only asks where something is, how large it is or what it is called. */
const moving =
  /\.(getRange|getRangeList|getSheet|getSheetId|getName|getType|getMaxRows|getMaxColumns|getNumRows|getNumColumns|getRow|getColumn|getLastRow|getLastColumn|getA1Notation|canEdit|activate|newChart|getWidth)$/;

const isOfCells = (name: string): boolean =>
  (/^(Range|RangeList|Sheet|Filter|Protection)\./.test(name) && !moving.test(name)) || /^Spreadsheet\.(insert|delete)Sheet$/.test(name);
