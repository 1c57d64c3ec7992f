import { auditWorkbook } from '../src/app/check/audit';
import type { Workbook } from '../src/app/workbook';
import type { Audit } from '../src/core/audit';
import type { Cell, Grid } from '../src/core/cell/cell';
import { isoDay } from '../src/core/cell/moment';
import { generator } from '../src/core/statistics/generator';
import { readOnly } from './read-only';

/*
 * How often the audit as built makes false and true calls: workbooks whose truth is known are audited whole, and what is said is counted.
 *
 *   a world (shares, days, segments, words) -> rows of evidence by a seeded generator -> audit -> calls -> share of audits, with its error
 */

const PROMISES = 24;
/** Of which one changes; in the other audit it stands alone. */
const ALONE = 1;
const PROMISED = 0.9;
const DAY_MS = 86_400_000;
const START = Date.parse('2026-03-01');
const words =
  `wait queue room clean staff friendly late early parcel price booking phone answered coffee cold warm quick slow parking street noise bed
  towel bill twice again never always counter form app address change refund today tomorrow music light train station bread soup waiter window door key card lift floor`.split(
    /\s+/,
  );

/** One world: how one answer of a promise comes about. */
interface World {
  promises?: number;
  /** Answers of each promise. */
  n: number;
  /** The share kept of a promise on a day, the days counted from 0. */
  shareOf: (promise: number, day: number) => number;
  /** 0 for undated answers. */
  days: number;
  /** Answers from this one on fall on the days after the baseline. */
  newFrom?: number;
  hasSegments?: boolean;
  hasComments?: boolean;
}

const random = generator(20_261_122);

/** A draw of a gamma distribution, shape above 0. Source: Marsaglia and Tsang, ACM TOMS 26, 2000. */
function gamma(shape: number): number {
  if (shape < 1) return gamma(shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Shares of days that vary around `share` so that answers of one day correlate by `icc`. */
function unlikeDays(share: number, icc: number): () => number {
  const size = 1 / icc - 1;
  return () => {
    const [a, b] = [gamma(share * size), gamma((1 - share) * size)];
    return a / (a + b);
  };
}

const BASELINE = '2026-09-15';

function auditOf({ promises = PROMISES, n, shareOf, days, newFrom = n, hasSegments = false, hasComments = false }: World): Audit {
  // Rows that say the same are counted: the audit is the same, and sooner done.
  const counted = new Map<string, Cell[]>();
  const header = ['Date', 'Touchpoint', 'Metric', 'Value', 'Source', 'Segment: Region', 'Segment: Age', 'Comment', 'Count'];
  const newest = Date.parse(BASELINE) + DAY_MS;
  for (let promise = 0; promise < promises; promise++)
    for (let i = 0; i < n; i++) {
      const isNew = i >= newFrom;
      const day = isNew ? days + ((i - newFrom) % 50) : i % Math.max(1, days);
      const isKept = random() < shareOf(promise, day);
      const pick = (all: readonly string[]): Cell => (hasSegments ? all[Math.floor(random() * all.length)]! : null);
      const row: Cell[] = [
        days === 0 ? null : isoDay(isNew ? newest + (day - days) * DAY_MS : START + day * DAY_MS),
        `Touchpoint ${promise}`,
        'Resolved',
        isKept ? 'yes' : 'no',
        pick(['Survey', 'Review', 'Call']) ?? 'Survey',
        pick(['North', 'South', 'East', 'West']),
        pick(['under 30', '30 to 50', 'over 50']),
        hasComments ? comment() : null,
      ];
      const key = row.join('\n');
      const known = counted.get(key);
      if (known) known[header.length - 1] = Number(known[header.length - 1]) + 1;
      else counted.set(key, [...row, 1]);
    }
  const names = Array.from({ length: promises }, (_, i) => `Touchpoint ${i}`);
  return audited({
    Touchpoints: [['Touchpoint', 'Stage'], ...names.map(name => [name, 'Stage'])],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when', 'Promised for'],
      ...names.map((name, i) => [`P${i}`, name, `What is promised at ${name}`, 'Resolved', 'yes', PROMISED]),
    ],
    Evidence: [header, ...counted.values()],
    Settings: [
      ['Setting', 'Value'],
      ['Compare with', BASELINE],
    ],
  });
}

const comment = (): string =>
  Array.from({ length: 6 + Math.floor(random() * 8) }, () => words[Math.floor(words.length * random() ** 2)]!).join(' ') +
  ` ${Math.floor(random() * 1e9)}`;

function audited(tabs: Record<string, Grid>): Audit {
  const workbook = {
    tabs: () => Object.entries(tabs).map(([name, grid]) => ({ name, rows: grid.length, columns: grid[0]!.length, isReport: false })),
    head: (tab: string, count: number) => tabs[tab]!.slice(0, count),
    columns: (tab: string, columns: readonly number[], row: number, count: number) =>
      columns.map(column => tabs[tab]!.slice(row, row + count).map(cells => cells[column] ?? null)),
    ...readOnly,
  } satisfies Workbook;
  return auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' }).audit;
}

/** Counts in how many of so many cases something is true. */
function shareOf(name: string, times: number, isTrue: () => boolean): void {
  let found = 0;
  for (let i = 0; i < times; i++) if (isTrue()) found++;
  say(name, found, times);
}

function say(name: string, found: number, of: number): void {
  const error = 1.96 * Math.sqrt(((found / of) * (1 - found / of)) / of);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  process.stdout.write(`${name.padEnd(86)} ${percent(found / of).padStart(8)}  +-${percent(error)} of ${of}\n`);
}

const has = (audit: Audit, is: (promise: Audit['promises'][number]) => boolean): boolean => audit.promises.some(is);
const isCalled = (verdict: string) => (audit: Audit) => has(audit, one => one.verdict === verdict);
const steady: World = { n: 100, days: 0, shareOf: () => PROMISED };

process.stdout.write(`${PROMISES} promises for 90 %; share of audits (of promises where it says so)\n\n`);
let [brokenFalsely, keptFalsely] = [0, 0];
const alike = 2000;
for (let i = 0; i < alike; i++) {
  const audit = auditOf(steady);
  if (isCalled('broken')(audit)) brokenFalsely++;
  if (isCalled('kept')(audit)) keptFalsely++;
}
say('all kept for just 90 % of 100 answers, independent: a false Broken', brokenFalsely, alike);
say('the same: a false Kept', keptFalsely, alike);
for (const days of [40, 100]) {
  shareOf(`answers of one day alike (ICC .05), 400 on ${days} days: a false Broken`, 200, () => {
    const share = new Map<string, number>();
    const draw = unlikeDays(PROMISED, 0.05);
    const ofDay = (promise: number, day: number): number => {
      const key = `${promise} ${day}`;
      const known = share.get(key) ?? draw();
      share.set(key, known);
      return known;
    };
    return isCalled('broken')(auditOf({ n: 400, days, shareOf: ofDay }));
  });
}
shareOf('one promise kept for 75 % of 100: seen as Broken', 400, () => {
  const audit = auditOf({ ...steady, shareOf: promise => (promise === 0 ? 0.75 : PROMISED) });
  return audit.promises[0]!.verdict === 'broken';
});

const fall = (promises: number): Audit =>
  auditOf({ promises, n: 650, days: 150, newFrom: 600, shareOf: (promise, day) => (promise === 0 && day >= 150 ? 0.7 : PROMISED) });
const isSeen = ({ promises: [first] }: Audit): boolean => first!.change?.verdict === 'worse';
shareOf('a fall from 90 to 70 % in 50 new answers after 600 old, one promise: seen as Worse', 400, () => isSeen(fall(ALONE)));
let [falls, falseChanges] = [0, 0];
const fallen = 400;
for (let i = 0; i < fallen; i++) {
  const audit = fall(PROMISES);
  if (isSeen(audit)) falls++;
  if (audit.promises.slice(1).some(({ change }) => change?.verdict === 'worse' || change?.verdict === 'better')) falseChanges++;
}
say('the same fall of one of 24', falls, fallen);
say('a false change among the other 23', falseChanges, fallen);

const worlds = 200;
let [segments, sources] = [0, 0];
for (let i = 0; i < worlds; i++) {
  const audit = auditOf({ ...steady, n: 200, hasSegments: true });
  if (has(audit, one => one.bySegment.some(({ isApart }) => isApart))) segments++;
  if (has(audit, one => one.bySource.some(({ isApart }) => isApart))) sources++;
}
say('four regions and three ages alike: a segment is named', segments, worlds);
say('three kinds of source alike: sources are said to disagree', sources, worlds);

let [named, promises] = [0, 0];
for (let i = 0; i < 10; i++) {
  const audit = auditOf({ ...steady, n: 150, shareOf: () => 0.75, hasComments: true });
  named += audit.promises.filter(({ tellingWords }) => tellingWords.length > 0).length;
  promises += audit.promises.length;
}
say('words drawn by lot, ratings too: promises of which a word is named', named, promises);
