import type { Words } from '../../words/words';
import type { Chart, Look, Sheet } from '../sheet';

/** `0" "%`: a sign apart from its number. */
const APART = /"\s"%/g;

/**
 * Sheets whose cells write a percent sign as the sentences of their language do: Chinese lets it lean on its number.
 * @example percentsAs(sheets, wordsOf('zh-TW'))[0].cells[0][0].look.format //=> '0%'
 */
export function percentsAs(sheets: Sheet[], { format }: Words): Sheet[] {
  if (/\s/.test(format({ metricOf: () => null, asOf: '' }).percent(0))) return sheets;
  // A look stays one and the same for all cells that share it.
  const known = new Map<Look, Look>();
  const leant = (look: Look): Look => {
    if (!look.format.includes('%')) return look;
    const made = known.get(look) ?? { ...look, format: look.format.replace(APART, '%') };
    known.set(look, made);
    return made;
  };
  const axis = (one: Chart['axis']): Chart['axis'] => ({ ...one, format: one.format.replace(APART, '%') });
  return sheets.map(sheet => ({
    ...sheet,
    cells: sheet.cells.map(row => row.map(cell => ({ ...cell, look: leant(cell.look) }))),
    body: sheet.body && { ...sheet.body, looks: sheet.body.looks.map(leant) },
    charts: sheet.charts.map(chart => ({ ...chart, axis: axis(chart.axis), across: axis(chart.across) })),
  }));
}
