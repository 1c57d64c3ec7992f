import { readNumber } from '../cell/number';
import { foldWord, splitList } from '../cell/text';
import { isTimeUnit } from '../cell/unit';
import type { IssueCode, IssueLog } from '../table/issue';
import { placeOf } from '../table/place';
import type { Header } from '../table/table';
import type { MetricRow } from './input-tables';
import { isOnScale, readTest } from './kept-when';
import type { Metric } from './metric';
import { scaleOf } from './metric';

/** The metrics of the Metrics tab. A scale that makes no sense, words without a value of the scale and tests off it are reported; the last row of a name wins. */
export function readMetrics(rows: readonly MetricRow[], tab: string, header: Header, log: IssueLog): Metric[] {
  return rows.flatMap(row => {
    if (row.kind === null) return [];
    const report = (code: IssueCode, column: string, found: string, guess = ''): void => {
      log.add({ code, ...placeOf(tab, header, row, column), found, guess });
    };
    const standard = scaleOf[row.kind];
    const lowest = row.lowest ?? standard.lowest;
    const highest = row.highest ?? standard.highest;
    if (lowest !== null && highest !== null && lowest >= highest) {
      report('invalid-scale', row.highest === null ? 'lowest' : 'highest', `${lowest}-${highest}`);
      return [];
    }
    if ((row.kind === 'duration' || row.kind === 'time-late') && row.unit !== '' && !isTimeUnit(row.unit))
      report('unknown-unit', 'unit', row.unit);
    const words = new Map<string, number>();
    const answers = row.kind === 'choice' ? splitList(row.words) : [];
    for (const [i, answer] of answers.entries()) words.set(foldWord(answer), words.get(foldWord(answer)) ?? i + 1);
    if (row.kind === 'choice' && answers.length < 2) report('invalid-words', 'words', row.words);
    for (const part of row.kind === 'choice' ? [] : splitList(row.words)) {
      const [, word, value] = /^(.*?)\s*=\s*([^=]+)$/.exec(part) ?? [];
      const number = value === undefined ? undefined : readNumber(value);
      const isOn = number !== undefined && (lowest === null || number >= lowest) && (highest === null || number <= highest);
      if (word && isOn) words.set(foldWord(word), number);
      else report('invalid-words', 'words', part);
    }
    const better = row.better ?? standard.better;
    const openEnd = openEndOf(splitList(row.words), words, better);
    const metric: Metric = {
      name: row.metric,
      kind: row.kind,
      lowest,
      highest,
      unit: row.unit || standard.unit,
      better,
      keptWhen: null,
      words,
      ...(openEnd === null || row.kind === 'choice' ? {} : { openEnd }),
      ...(row.kind === 'choice' ? { answers } : {}),
    };
    if (row.keptWhen === null || row.keptWhen === '') return [metric];
    const keptWhen = readTest(row.keptWhen, metric);
    if (keptWhen && isOnScale(keptWhen, metric)) return [{ ...metric, keptWhen }];
    if (keptWhen) report('out-of-range', 'keptWhen', String(row.keptWhen), `${lowest ?? ''}-${highest ?? ''}`);
    else report('invalid-test', 'keptWhen', String(row.keptWhen));
    return [metric];
  });
}

/** The worst value of a scale in words if its class has no end; null if it has one. */
function openEndOf(parts: readonly string[], words: ReadonlyMap<string, number>, better: Metric['better']): number | null {
  if (words.size === 0) return null;
  const worst = better === 'lower' ? Math.max(...words.values()) : Math.min(...words.values());
  const texts = parts.map(part => part.slice(0, part.lastIndexOf('=')).trim());
  return texts.some(text => words.get(foldWord(text)) === worst && isOpenClass(text, better)) ? worst : null;
}

const MORE =
  /^\s*(?:[>≥]|(?:more|longer|later|greater|higher|other) than\b|over\b|above\b|beyond\b|at least\b|ponad\b|powyżej|więcej niż|dłużej niż|później niż|co najmniej|超过|超過|多于|多於|大于|大於|逾)|(?:\+|\bor (?:more|longer|later|over|above)|\band (?:more|longer|over|above|up)|lub więcej|i więcej|lub dłużej|i dłużej|以上)\s*$/i;
const LESS =
  /^\s*(?:[<≤]|(?:less|fewer|shorter|sooner|lower) than\b|under\b|below\b|up to\b|at most\b|poniżej|mniej niż|krócej niż|少于|少於|不到|低于|低於|小于|小於)|(?:\bor (?:less|fewer|under|below)|\band (?:less|under|below)|lub mniej|i mniej|以下)\s*$/i;

/** True for words of a class without an end, such as `More than 10 minutes`, where answers may be worse than any value given to it. */
const isOpenClass = (words: string, better: Metric['better']): boolean => (better === 'lower' ? MORE : LESS).test(words);
