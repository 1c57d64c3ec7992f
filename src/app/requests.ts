import * as z from 'zod/mini';
import { holdsWords, metricKinds } from '../core/declared/choices';
import { sourceKinds } from '../core/declared/source-words';
import type { Api } from './api';
import { settingKeys } from './set-up/setting';

const text = (most: number) => z.string().check(z.maxLength(most));
const cell = z.nullable(z.union([text(5_000), z.number(), z.boolean()]));
const place = z.object({ tab: text(200), cell: z.string().check(z.regex(/^[A-Z]{1,3}\d{1,7}$/)) });
const day = z.string().check(z.regex(/^(\d{4}-\d\d-\d\d)?$/));
const proposal = z.object({ promiseId: text(200), action: text(2_000), owner: text(200), due: day });
const change = z.object({ from: cell, to: cell, isBack: z.boolean() });
const changes = z.partial(z.object({ metric: change, keptWhen: change, promisedFor: change }));

const connection = z.object({
  tab: text(200),
  tool: z.nullable(text(200)),
  rows: z.number(),
  firstRow: z.number(),
  columns: z
    .array(
      z.object({
        column: text(5_000),
        question: text(5_000),
        letters: text(3),
        holds: z.nullable(z.enum(Object.values(holdsWords))),
        touchpoint: text(500),
        metric: text(500),
        notAnswers: z.array(text(500)).check(z.maxLength(200)),
        source: z.nullable(z.enum(Object.values(sourceKinds))),
        sure: z.enum(['sure', 'likely', 'open']),
        reason: text(5_000),
        samples: z.array(text(50_000)).check(z.maxLength(20)),
        isPrivate: z.boolean(),
      }),
    )
    .check(z.maxLength(20_000)),
  metrics: z
    .array(
      z.object({
        name: text(500),
        kind: z.enum(Object.values(metricKinds)),
        lowest: z.nullable(z.number()),
        highest: z.nullable(z.number()),
        unit: text(200),
        better: z.enum(['higher', 'lower']),
        keptWhen: text(500),
        words: text(5_000),
      }),
    )
    .check(z.maxLength(1_000)),
  leftOut: z.array(z.object({ reason: text(5_000), rows: z.number() })).check(z.maxLength(1_000)),
});

const why = z.object({
  code: z.enum([
    'words',
    'concept',
    'touchpoint',
    'time',
    'pair',
    'same-answers',
    'only',
    'remembered',
    'measured',
    'second',
    'no-promise',
  ]),
  details: z.record(text(100), text(5_000)),
});
const sure = z.enum(['sure', 'likely', 'open']);
const answers = z.array(z.object({ text: text(5_000), count: z.number() })).check(z.maxLength(500));
const guide = z.object({
  tab: text(200),
  tool: z.nullable(text(200)),
  rows: z.number(),
  firstRow: z.number(),
  source: text(100),
  questions: z
    .array(
      z.object({
        id: text(10),
        kind: z.enum(['words', 'numbers', 'time', 'lateness']),
        column: text(5_000),
        until: text(5_000),
        text: text(5_000),
        part: text(5_000),
        asks: z.enum(['got', 'expects']),
        tells: z
          .array(z.object({ promise: text(200), keptWhen: text(5_000), sure, why: z.array(why).check(z.maxLength(20)) }))
          .check(z.maxLength(500)),
        touchpoint: text(500),
        answers,
        none: answers,
        blank: z.number(),
        good: z.array(text(5_000)).check(z.maxLength(500)),
        hasTime: z.boolean(),
        metric: text(500),
        from: z.nullable(z.number()),
        lowest: z.nullable(z.number()),
        highest: z.nullable(z.number()),
        sure,
        doubts: z
          .array(
            z.object({
              code: z.enum(['good', 'none', 'straddles', 'promise', 'second', 'new-answer']),
              answer: text(5_000),
              count: z.number(),
            }),
          )
          .check(z.maxLength(500)),
      }),
    )
    .check(z.maxLength(5_000)),
  others: z
    .array(
      z.object({
        letters: text(3),
        column: text(5_000),
        holds: z.nullable(text(50)),
        touchpoint: text(500),
        because: z.enum(['role', 'who', 'blank', 'several', 'unspoken', 'no-name', 'same', 'tool']),
        notAnswers: z.array(text(5_000)).check(z.maxLength(500)),
        samples: z.array(text(50_000)).check(z.maxLength(20)),
      }),
    )
    .check(z.maxLength(20_000)),
  remembered: text(200),
});
const ticked = z.object({ text: text(5_000), whereStated: text(500), touchpoint: text(500) });
const way = z.discriminatedUnion('is', [
  z.object({ is: z.literal('words') }),
  z.object({ is: z.literal('ask') }),
  z.object({ is: z.literal('question'), tab: text(200), question: text(20) }),
]);
const measured = z.object({ id: text(200), text: text(50_000), way });
const stop = z.object({
  touchpoint: text(500),
  stage: text(500),
  phase: z.enum(['Before', 'During', 'After']),
  promises: z.array(text(5_000)).check(z.maxLength(200)),
});
const written = z.object({
  tab: text(200),
  cells: z.array(z.object({ row: z.number(), column: z.number(), from: cell, to: cell })).check(z.maxLength(50_000)),
});

const typed = z.partial(z.object({ metric: text(500), keptWhen: text(500), promisedFor: text(500) }));

const decision = z.object({ words: text(5_000), touchpoint: z.nullable(text(500)) });

/** What may come in from the sidebar, by name: nothing else is looked at any further. */
export const doors = {
  ping: z.tuple([]),
  state: z.tuple([]),
  changed: z.tuple([]),
  setUp: z.tuple([z.boolean()]),
  templates: z.tuple([]),
  useTemplate: z.tuple([z.array(stop).check(z.minLength(1), z.maxLength(500))]),
  removeExample: z.tuple([]),
  check: z.tuple([]),
  progress: z.tuple([]),
  cancel: z.tuple([]),
  save: z.tuple([]),
  show: z.tuple([place]),
  propose: z.tuple([z.array(proposal).check(z.minLength(1), z.maxLength(500))]),
  promise: z.tuple([text(200)]),
  reading: z.tuple([typed]),
  editPromise: z.tuple([text(200), text(50_000), changes]),
  set: z.tuple([z.enum(settingKeys), change]),
  connectable: z.tuple([]),
  mapping: z.tuple([text(200)]),
  preview: z.tuple([connection]),
  connect: z.tuple([connection]),
  guide: z.tuple([text(200)]),
  confirmGuide: z.tuple([guide]),
  connectAgain: z.tuple([]),
  connected: z.tuple([]),
  disconnect: z.tuple([text(200)]),
  measures: z.tuple([]),
  measure: z.tuple([z.array(measured).check(z.minLength(1), z.maxLength(2_000))]),
  copy: z.tuple([text(200_000), text(500)]),
  addPromises: z.tuple([z.array(ticked).check(z.minLength(1), z.maxLength(2_000))]),
  takeBack: z.tuple([z.array(written).check(z.minLength(1), z.maxLength(100))]),
  matches: z.tuple([]),
  match: z.tuple([z.array(decision).check(z.minLength(1), z.maxLength(500))]),
  remedies: z.tuple([]),
  fix: z.tuple([z.array(text(1_000)).check(z.minLength(1), z.maxLength(1_000))]),
  undo: z.tuple([text(200)]),
} satisfies { [N in keyof Api]: z.ZodMiniType<Parameters<Api[N]>> };
