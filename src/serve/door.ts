import * as v from 'valibot';

/*
 * What the page may send to be saved: a copy of its tabs. What is no such copy is looked at no further.
 */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const cell = v.nullable(v.union([v.string(), v.number(), v.boolean()]));
const area = v.object({ row: count, column: count, rows: count, columns: count });

const look = v.object({
  bold: v.boolean(),
  italic: v.boolean(),
  size: v.number(),
  color: text(20),
  fill: v.nullable(text(20)),
  format: text(255),
  align: v.picklist(['left', 'center', 'right']),
  valign: v.picklist(['top', 'middle']),
  wrap: v.boolean(),
  isTurned: v.boolean(),
  underline: v.nullable(text(20)),
  edge: v.nullable(text(20)),
});

const rule = v.looseObject({
  kind: v.picklist(['text', 'where', 'sign', 'number', 'odd', 'below', 'above', 'scale']),
  area,
});

const axis = v.looseObject({ lowest: v.number(), highest: v.number(), step: v.number() });

const chart = v.looseObject({
  kind: v.picklist(['columns', 'points']),
  title: text(500),
  categories: area,
  labels: v.nullable(area),
  series: v.array(v.looseObject({ name: text(500), values: area, color: text(20), mark: text(20) })),
  area,
  across: axis,
  axis,
});

const sheet = v.looseObject({
  name: text(200),
  color: text(20),
  cells: v.array(v.array(v.looseObject({ value: cell, look, link: v.optional(v.object({ tab: text(200), cell: text(20) })) }))),
  widths: v.array(v.number()),
  folded: v.nullable(v.object({ first: count, count })),
  heights: v.array(v.nullable(v.number())),
  merges: v.array(area),
  frozen: v.object({ rows: count, columns: count }),
  filter: v.nullable(area),
  rules: v.array(rule),
  charts: v.array(chart),
  isLandscape: v.boolean(),
  isOnePage: v.boolean(),
  printed: v.nullable(v.object({ rows: v.number(), note: v.string() })),
});

const tab = v.object({
  title: text(200),
  name: text(200),
  isReport: v.boolean(),
  grid: v.array(v.array(cell)),
  formats: v.array(text(255)),
  widths: v.array(v.nullable(v.pipe(v.number(), v.finite()))),
  report: v.nullable(sheet),
});

export const copyDoor = v.object({ tabs: v.pipe(v.array(tab), v.minLength(1)), issues: v.optional(v.array(v.unknown())) });
