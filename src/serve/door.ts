import * as z from 'zod/mini';

/*
 * What the page may send to be saved: a copy of its tabs. What is no such copy is looked at no further.
 */

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.number().check(z.nonnegative(), z.int());
const cell = z.nullable(z.union([z.string(), z.number(), z.boolean()]));
const area = z.object({ row: count, column: count, rows: count, columns: count });

const look = z.object({
  bold: z.boolean(),
  italic: z.boolean(),
  size: z.number(),
  color: text(20),
  fill: z.nullable(text(20)),
  format: text(255),
  align: z.enum(['left', 'center', 'right']),
  valign: z.enum(['top', 'middle']),
  wrap: z.boolean(),
  underline: z.nullable(text(20)),
  edge: z.nullable(text(20)),
});

const rule = z.looseObject({
  kind: z.enum(['text', 'where', 'number', 'odd', 'below', 'above', 'scale']),
  area,
});

const axis = z.looseObject({ lowest: z.number(), highest: z.number(), step: z.number() });

const chart = z.looseObject({
  kind: z.enum(['columns', 'points']),
  title: text(500),
  categories: area,
  labels: z.nullable(area),
  series: z.array(z.looseObject({ name: text(500), values: area, color: text(20), mark: text(20) })),
  area,
  across: axis,
  axis,
});

const sheet = z.looseObject({
  name: text(200),
  color: text(20),
  cells: z.array(z.array(z.looseObject({ value: cell, look, link: z.optional(z.object({ tab: text(200), cell: text(20) })) }))),
  widths: z.array(z.number()),
  heights: z.array(z.nullable(z.number())),
  merges: z.array(area),
  frozen: z.object({ rows: count, columns: count }),
  filter: z.nullable(area),
  rules: z.array(rule),
  charts: z.array(chart),
  isLandscape: z.boolean(),
  isOnePage: z.boolean(),
});

const tab = z.object({
  title: text(200),
  name: text(200),
  isReport: z.boolean(),
  grid: z.array(z.array(cell)),
  formats: z.array(text(255)),
  report: z.nullable(sheet),
});

export const copyDoor = z.object({ tabs: z.array(tab).check(z.minLength(1)), issues: z.optional(z.array(z.unknown())) });
