import * as v from 'valibot';
import { holdsWords, metricKinds } from '../core/declared/choices';
import { sourceKinds } from '../core/declared/source-words';
import type { Api } from './api';
import { settingKeys } from './set-up/setting';

/** What is one value is tested by a line; the library's own parts for that would take 3 KB of the add-on's script. */
const text = (most: number, form = /^/) => v.custom<string>(one => typeof one === 'string' && one.length <= most && form.test(one));
const number = v.custom<number>(Number.isFinite);
const share = v.custom<number>(one => typeof one === 'number' && one >= 0 && one <= 1);
const list = <T extends v.GenericSchema>(item: T, most: number, fewest = 0) =>
  v.pipe(v.array(item), v.minLength(fewest), v.maxLength(most));
/** A list would pass as an object that lacks everything. */
const unlisted = v.custom<object>(one => typeof one === 'object' && !Array.isArray(one));
const details = v.custom<Record<string, string>>(
  one =>
    typeof one === 'object' &&
    one !== null &&
    !Array.isArray(one) &&
    Object.values(one).every(value => typeof value === 'string' && value.length <= 5_000),
);
const cell = v.nullable(v.union([text(5_000), number, v.boolean()]));
const place = v.object({ tab: text(200), cell: text(10, /^[A-Z]{1,3}\d{1,7}$/) });
const day = text(10, /^(\d{4}-\d\d-\d\d)?$/);
const proposal = v.object({ promiseId: text(200), action: text(2_000), owner: text(200), due: day });
const change = v.object({ from: cell, to: cell, isBack: v.boolean() });
const changes = v.pipe(unlisted, v.partial(v.object({ metric: change, keptWhen: change, promisedFor: change })));

const metric = v.object({
  name: text(500),
  kind: v.picklist(Object.values(metricKinds)),
  lowest: v.nullable(number),
  highest: v.nullable(number),
  unit: text(200),
  better: v.picklist(['higher', 'lower']),
  keptWhen: text(500),
  words: text(5_000),
});
const newTouchpoint = v.object({
  touchpoint: text(500),
  stage: text(500),
  phase: v.nullable(v.picklist(['before', 'during', 'after'])),
});

const connection = v.object({
  tab: text(200),
  tool: v.nullable(text(200)),
  rows: number,
  firstRow: number,
  columns: list(
    v.object({
      column: text(5_000),
      question: text(5_000),
      letters: text(3),
      holds: v.nullable(v.picklist(Object.values(holdsWords))),
      touchpoint: text(500),
      metric: text(500),
      notAnswers: list(text(500), 200),
      source: v.nullable(v.picklist(Object.values(sourceKinds))),
      sure: v.picklist(['sure', 'likely', 'open']),
      reason: text(5_000),
      samples: list(text(50_000), 20),
      isPrivate: v.boolean(),
    }),
    20_000,
  ),
  metrics: list(metric, 1_000),
  leftOut: list(v.object({ reason: text(5_000), rows: number }), 1_000),
});

const why = v.object({
  code: v.picklist([
    'words',
    'concept',
    'touchpoint',
    'time',
    'pair',
    'same-answers',
    'only',
    'remembered',
    'measured',
    'counts',
    'state',
    'second',
    'no-promise',
  ]),
  details,
});
const sure = v.picklist(['sure', 'likely', 'open']);
const answers = list(v.object({ text: text(5_000), count: number }), 500);
const guide = v.object({
  tab: text(200),
  tool: v.nullable(text(200)),
  rows: number,
  firstRow: number,
  source: text(100),
  questions: list(
    v.object({
      id: text(10),
      kind: v.picklist(['words', 'numbers', 'time', 'lateness']),
      column: text(5_000),
      until: text(5_000),
      text: text(5_000),
      part: text(5_000),
      asks: v.picklist(['got', 'expects']),
      tells: list(
        v.object({
          promise: text(200),
          keptWhen: text(5_000),
          was: v.exactOptional(text(500)),
          isForAll: v.exactOptional(v.boolean()),
          sure,
          why: list(why, 20),
        }),
        500,
      ),
      touchpoint: text(500),
      answers,
      none: answers,
      blank: number,
      good: list(text(5_000), 500),
      hasTime: v.boolean(),
      spread: v.nullable(v.object({ unit: text(50), times: list(v.tuple([number, number]), 1_000), open: number })),
      metric: text(500),
      better: v.picklist(['higher', 'lower']),
      from: v.nullable(number),
      lowest: v.nullable(number),
      highest: v.nullable(number),
      unit: text(50),
      sure,
      doubts: list(
        v.object({
          code: v.picklist(['good', 'none', 'straddles', 'promise', 'second', 'new-answer']),
          answer: text(5_000),
          count: number,
          promise: v.exactOptional(text(200)),
        }),
        500,
      ),
    }),
    5_000,
  ),
  others: list(
    v.object({
      letters: text(3),
      column: text(5_000),
      holds: v.nullable(text(50)),
      touchpoint: text(500),
      because: v.picklist([
        'role',
        'by-hand',
        'who',
        'blank',
        'several',
        'unspoken',
        'no-name',
        'same',
        'paired',
        'tool',
        'ago',
        'staff',
        'computed',
        'wish',
      ]),
      notAnswers: list(text(5_000), 500),
      samples: list(text(50_000), 20),
      byHand: v.exactOptional(v.object({ metric: text(500), source: v.nullable(text(50)) })),
    }),
    20_000,
  ),
  staff: text(5_000),
  copyOf: text(200),
  leftOut: list(v.object({ reason: text(50_000), rows: number }), 1_000),
  remembered: text(200),
  written: list(text(20_000), 20_000),
  news: v.nullable(
    v.object({
      from: v.nullable(text(50)),
      to: v.nullable(text(50)),
      isLater: v.boolean(),
      groups: list(v.object({ column: text(5_000), values: list(text(50_000), 50_000) }), 500),
      added: list(text(5_000), 20_000),
      gone: list(text(5_000), 20_000),
    }),
  ),
  judgeFrom: v.exactOptional(text(10)),
  odd: v.object({ doubles: list(number, 50_000), tests: list(number, 50_000), again: list(number, 50_000) }),
});
const ticked = v.object({ text: text(5_000), whereStated: text(500), touchpoint: text(500) });
const way = v.union([
  v.object({ is: v.picklist(['words']) }),
  v.object({ is: v.picklist(['ask']) }),
  v.object({ is: v.picklist(['question']), tab: text(200), question: text(20) }),
  v.object({ is: v.picklist(['own']), metric: text(500), keptWhen: text(500) }),
  v.object({ is: v.picklist(['proof']), proof: text(500) }),
]);
const belief = v.object({ id: text(200), text: text(50_000), believed: share });
const stop = v.object({
  touchpoint: text(500),
  stage: text(500),
  phase: v.picklist(['Before', 'During', 'After']),
  promises: list(text(5_000), 200),
});
const measured = v.object({ id: text(200), text: text(50_000), way });
const written = v.object({
  tab: text(200),
  cells: list(v.object({ row: number, column: number, from: cell, to: cell }), 50_000),
});

const typed = v.pipe(unlisted, v.partial(v.object({ metric: text(500), keptWhen: text(500), promisedFor: text(500) })));

const decision = v.object({
  words: text(5_000),
  touchpoint: v.nullable(text(500)),
  isRefused: v.exactOptional(v.boolean()),
  isNew: v.exactOptional(v.boolean()),
});

/** What may come in from the sidebar, by name: nothing else is looked at any further. */
export const doors = {
  ping: v.strictTuple([]),
  state: v.strictTuple([]),
  changed: v.strictTuple([]),
  setUp: v.strictTuple([v.boolean()]),
  templates: v.strictTuple([]),
  useTemplate: v.strictTuple([list(stop, 500, 1)]),
  removeExample: v.strictTuple([]),
  check: v.strictTuple([]),
  progress: v.strictTuple([]),
  cancel: v.strictTuple([]),
  save: v.strictTuple([]),
  page: v.strictTuple([v.object({ kind: v.picklist(['owner', 'segments', 'sides', 'claim']), name: text(500) })]),
  show: v.strictTuple([place]),
  propose: v.strictTuple([list(proposal, 500, 1)]),
  promise: v.strictTuple([text(200)]),
  reading: v.strictTuple([typed]),
  editPromise: v.strictTuple([text(200), text(50_000), changes]),
  set: v.strictTuple([v.picklist(settingKeys), change]),
  speak: v.strictTuple([text(20)]),
  connectable: v.strictTuple([]),
  mapping: v.strictTuple([text(200)]),
  preview: v.strictTuple([connection]),
  connect: v.strictTuple([connection]),
  guide: v.strictTuple([text(200)]),
  confirmGuide: v.strictTuple([guide]),
  connectAgain: v.strictTuple([]),
  connected: v.strictTuple([]),
  disconnect: v.strictTuple([text(200)]),
  measures: v.strictTuple([]),
  measure: v.strictTuple([list(measured, 2_000, 1)]),
  copy: v.strictTuple([text(200_000), text(500)]),
  addPromises: v.strictTuple([list(ticked, 2_000, 1)]),
  lists: v.strictTuple([]),
  addTouchpoint: v.strictTuple([newTouchpoint]),
  addMetric: v.strictTuple([metric]),
  dropMetric: v.strictTuple([text(500)]),
  retire: v.strictTuple([list(v.object({ id: text(200), text: text(50_000) }), 2_000, 1), v.boolean()]),
  unbelieved: v.strictTuple([]),
  believe: v.strictTuple([list(belief, 2_000, 1)]),
  takeBack: v.strictTuple([list(written, 100, 1)]),
  matches: v.strictTuple([]),
  match: v.strictTuple([list(decision, 500, 1)]),
  remedies: v.strictTuple([]),
  fix: v.strictTuple([list(text(1_000), 1_000, 1)]),
  undo: v.strictTuple([text(200)]),
} satisfies { [N in keyof Api]: v.GenericSchema<unknown, Parameters<Api[N]>> };
