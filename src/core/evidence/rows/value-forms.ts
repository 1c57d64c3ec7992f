import type { Cell } from '../../cell/cell';
import { textOf } from '../../cell/cell';
import { readNumbers } from '../../cell/number';
import { columnLetters } from '../../cell/reference';
import { numberTexts } from '../../cell/remember';
import { foldText } from '../../cell/text';
import type { ValueForm } from '../../cell/value-form';
import type { PlainNumbers, WrittenValues } from '../../cell/written-values';
import { clockOf, decimalOf, factorOf, noNumbers, noteCells, noteNumber, noValues, sharesOf, unitsOf } from '../../cell/written-values';
import type { Declared } from '../../declared/declared';
import type { Metric } from '../../declared/metric';
import { valueReader } from '../../declared/metric-value';
import { tallyOf } from '../../statistics/tally';
import type { Block } from '../../table/block';
import { cellsOf } from '../../table/block';
import type { IssueCode, IssueLog } from '../../table/issue';
import type { Stream } from '../stream';
import { otherSide } from './one-sided';

/*
 * How the values of a column are written is decided for the column, not for a cell:
 *
 *   texts of the column, each once -> sign before decimals, clocks, units, words
 *   numbers of each scale          -> percent or shares, hundredths of a scale up to 100
 *   answers of yes and no          -> both sides are understood, or none
 *   what these do not settle       -> one issue for the column, and not read meanwhile
 */

/** How the values of a column are written: the sign before decimals on any scale, the rest as its metric has it. */
export interface ValueForms {
  decimal: ValueForm['decimal'];
  on(metric: Metric): ValueForm;
}

const roles = ['value', 'expected', 'weight'] as const;

/** The forms of the columns of values, expectations and weights that the streams of a tab read. */
export function readValueForms(
  streams: readonly Stream[],
  blocks: readonly Block[],
  declared: Declared,
  log: IssueLog,
): ReadonlyMap<number, ValueForms> {
  const forms = new Map<number, ValueForms>();
  for (const stream of streams) {
    for (const role of roles) {
      const column = stream.columns[role];
      if (column !== undefined && !forms.has(column)) forms.set(column, readForm(stream, column, role === 'weight', blocks, declared, log));
    }
  }
  return forms;
}

function readForm(
  stream: Stream,
  column: number,
  isWeight: boolean,
  blocks: readonly Block[],
  declared: Declared,
  log: IssueLog,
): ValueForms {
  const written = textsOf(blocks, column);
  const numbers = hasShares(declared) ? numbersByMetric(stream, column, blocks) : new Map<string, PlainNumbers>();
  const [decimal, clock, units] = [decimalOf(written), clockOf(stream.names.get(column) ?? ''), unitsOf(written)];
  const holds = (folded: string): boolean => written.folded.has(folded);
  const forms = new Map<Metric, ValueForm>();
  const reported = new Set<IssueCode>();
  // A weight is on no scale that could settle it.
  if (isWeight && decimal === null && written.either !== '') ask('ambiguous-numbers', written.either);
  return { decimal, on: metric => tallyOf(forms, metric, () => formOn(metric)) };

  function formOn(metric: Metric): ValueForm {
    // Rows that name a promise and no metric say nothing of the metric's own.
    const plain = numbers.get(foldText(metric.name));
    const isShare = metric.kind === 'share' && metric.highest === 1;
    const shares = isShare && plain ? sharesOf(plain) : 'each';
    const factor = isUpTo100(metric) && plain ? factorOf(plain) : 1;
    const form: ValueForm = { decimal, clock, shares, factor, units, isOneSided: false, holds };
    report(metric, form);
    const other = metric.kind === 'yes-no' ? otherSide(stream, column, blocks, metric, valueReader(metric, stream.codes, form)) : '';
    if (other !== '') ask('ambiguous-answers', other);
    return { ...form, isOneSided: other !== '' };
  }

  /** What can be read in two ways on this metric is asked about, once for the column. */
  function report(metric: Metric, { shares }: ValueForm): void {
    const isTime = metric.kind === 'duration' || metric.kind === 'days-late' || metric.kind === 'time-late';
    if (decimal === null && written.either !== '' && isOpenNumber(written.either, metric)) ask('ambiguous-numbers', written.either);
    if (clock === null && written.clock !== '' && isTime) ask('ambiguous-clock', written.clock);
    if (shares === null) ask('ambiguous-shares', metric.name);
  }

  function ask(code: IssueCode, found: string): void {
    if (reported.has(code)) return;
    reported.add(code);
    log.add({ code, tab: stream.tab, column: stream.names.get(column) ?? columnLetters(column), found, guess: columnLetters(column) });
  }
}

/** Where only one of the readings lies on the scale, the scale settles it. */
function isOpenNumber(text: string, { kind, lowest, highest }: Metric): boolean {
  if (kind === 'choice' || kind === 'yes-no') return false;
  const readings = readNumbers(text.replace(/[^\d.,+-]/g, ''));
  return readings.filter(number => (lowest === null || number >= lowest) && (highest === null || number <= highest)).length > 1;
}

/** So many different texts say all that there is to say. */
const MOST_TEXTS = 100_000;

function textsOf(blocks: readonly Block[], column: number): WrittenValues {
  const written = noValues();
  const texts = numberTexts();
  let seen = 0;
  const isNew = (text: string): boolean => {
    if (seen >= MOST_TEXTS || texts.numberOf(text) < seen) return false;
    seen++;
    return true;
  };
  for (const block of blocks) noteCells(written, cellsOf(block, column), isNew);
  return written;
}

const isUpTo100 = ({ kind, highest }: Metric): boolean => highest === 100 && kind !== 'amount' && kind !== 'duration';

/** Only on such a scale can a number be percent. */
const hasShares = ({ metrics }: Declared): boolean => [...metrics.values()].some(metric => metric.kind === 'share' || isUpTo100(metric));

/** The plain numbers of a column by the folded name of their metric. */
function numbersByMetric(stream: Stream, column: number, blocks: readonly Block[]): Map<string, PlainNumbers> {
  const measures = numberTexts();
  const byMeasure: (PlainNumbers | undefined)[] = [];
  for (const block of blocks) {
    const [cells, metrics] = [cellsOf(block, column), cellsOf(block, stream.columns.metric)];
    for (let i = 0; i < cells.length; i++) {
      const number = plainNumber(cells[i]);
      if (number === undefined) continue;
      const measure = measures.numberOf(metrics[i]);
      byMeasure[measure] ??= noNumbers();
      noteNumber(byMeasure[measure], number);
    }
  }
  return new Map(measures.texts.map((text, i) => [foldText(textOf(text) || (stream.metric ?? '')), byMeasure[i]!] as const));
}

function plainNumber(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && /^[\s'’]*[\d.,]/.test(cell) ? readNumbers(cell)[0] : undefined;
}
