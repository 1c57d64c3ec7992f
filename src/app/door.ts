import * as z from 'zod/mini';
import type { Api } from './api';
import { entryKeys } from './entry';
import { settingKeys } from './setting';

const text = (most: number) => z.string().check(z.maxLength(most));
const cell = z.nullable(z.union([text(5_000), z.number(), z.boolean()]));
const place = z.object({ tab: text(200), cell: z.string().check(z.regex(/^[A-Z]{1,3}\d{1,7}$/)) });
const day = z.string().check(z.regex(/^(\d{4}-\d\d-\d\d)?$/));
const proposal = z.object({ promiseId: text(200), action: text(2_000), owner: text(200), due: day });
const change = z.object({ from: cell, to: text(500) });
const changes = z.partial(
  z.object(Object.fromEntries(entryKeys.map(key => [key, change])) as Record<(typeof entryKeys)[number], typeof change>),
);

/** What may come in from the sidebar, by name: nothing else is looked at any further. */
export const doors = {
  ping: z.tuple([]),
  state: z.tuple([]),
  changed: z.tuple([]),
  setUp: z.tuple([z.boolean()]),
  removeExample: z.tuple([]),
  check: z.tuple([]),
  progress: z.tuple([]),
  cancel: z.tuple([]),
  save: z.tuple([]),
  show: z.tuple([place]),
  propose: z.tuple([z.array(proposal).check(z.minLength(1), z.maxLength(500))]),
  promise: z.tuple([text(200)]),
  editPromise: z.tuple([text(200), text(50_000), changes]),
  set: z.tuple([z.enum(settingKeys), cell, text(500)]),
  remedies: z.tuple([]),
  fix: z.tuple([z.array(text(1_000)).check(z.minLength(1), z.maxLength(1_000))]),
  undo: z.tuple([text(200)]),
} satisfies { [N in keyof Api]: z.ZodMiniType<Parameters<Api[N]>> };
