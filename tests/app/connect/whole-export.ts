import { readdirSync, readFileSync } from 'node:fs';
import { proposeConnection } from '../../../src/app/connect/connect';
import { proposeGuide } from '../../../src/app/guide/propose';
import type { Grid } from '../../../src/core/cell/cell';
import { textOf } from '../../../src/core/cell/cell';
import { columnLetters } from '../../../src/core/cell/reference';
import { holdsWords } from '../../../src/core/declared/choices';
import type { Guide, Question } from '../../../src/core/guide/question';
import { readCsv } from '../../../src/hosts/local/read/csv';
import { wordsOf } from '../../../src/words/words';
import type { MemoryWorkbook } from '../../memory';
import { memoryWorkbook } from '../../memory';
import type { Outcome } from './mapped-export';
import { outcomeOf } from './mapped-export';

/*
 * Exports as files, beside a workbook of promises in the words of a brand, each column mapped by hand before it was read:
 *
 *   Touchpoints.csv, Promises.csv, export.csv -> what connect takes each column for (`Holds`), and what the plan says it tells about
 *
 * Under *Tells about* stands `P2: >= 4` or `P2: Yes; Often`, several with `//` between them; `P2: ask` where it may be asked, `-` where nothing tells,
 * `ask` where it may be asked about at all, `.` where it is read beside the answers, as *Holds* has it.
 */

const FOLDER = 'tests/fixtures/whole/';
/** Exports that were mended by, and those that stayed unread until that was done. */
export type Half = 'mended' | 'held';
export const exportsIn = (half: Half): string[] => readdirSync(FOLDER + half).map(name => `${half}/${name}`);

const read = (path: string, tab: string): Grid => readCsv(readFileSync(`${FOLDER}${path}`), tab).grid;

interface WholeExport {
  workbook: MemoryWorkbook;
  columns: { header: string; holds: string; tells: string }[];
}

function openExport(name: string): WholeExport {
  const tabs = Object.fromEntries(['Touchpoints', 'Promises'].map(tab => [tab, read(`${name}/${tab}.csv`, tab)]));
  const [, ...rows] = read(`${name}/mapped.csv`, 'mapped');
  return {
    workbook: memoryWorkbook({ ...tabs, export: read(`${name}/export.csv`, 'export') }),
    columns: rows.map(([header, holds, tells]) => ({ header: textOf(header), holds: textOf(holds), tells: textOf(tells) })),
  };
}

/** What plain connect takes the columns for. */
export function plainOutcomes(name: string): Outcome[] {
  const { workbook, columns } = openExport(name);
  const connection = proposeConnection(workbook, 'export', wordsOf('en'));
  const scales = new Map(connection.metrics.map(one => [one.name, `${one.lowest}-${one.highest}`]));
  return columns.map(({ header, holds }, i) => outcomeOf(header, holds, connection.columns[i]!, scales));
}

/** What the plan says that the questions tell about; a question that is asked though a person would have known is open. */
export function planOutcomes(name: string): Outcome[] {
  const { workbook, columns } = openExport(name);
  const guide = proposeGuide(workbook, 'export');
  const ownerOf = ({ id }: Question): number => {
    const ends = id.split('-').map(letters => columns.findIndex((_, i) => columnLetters(i) === letters));
    return ends.find(i => columns[i]!.tells !== '.') ?? ends[0]!;
  };
  return columns.flatMap(({ header, tells }, i): Outcome[] => {
    const questions = guide.questions.filter(question => ownerOf(question) === i);
    const allowed = tells.split('//').map(text => text.trim());
    if (questions.length > 0) return questions.map(question => told(header, allowed, question));
    if (tells === '.') return [];
    const is = allowed.includes('-') || allowed.includes('ask') ? 'right' : 'missed';
    return [{ header, expected: tells, said: '-', sure: 'not used', is }];
  });
}

function told(header: string, allowed: readonly string[], question: Question): Outcome {
  const tests = allowed
    .flatMap(text => text.split(' + '))
    .flatMap(text => (/^(P\d+): (.+)$/.exec(text)?.slice(1) as [string, string]) ?? []);
  const pairs = Array.from({ length: tests.length / 2 }, (_, k) => [tests[2 * k]!, tests[2 * k + 1]!] as const);
  const said = question.tells.map(({ promise, keptWhen }) => `${promise}: ${testOf(question, keptWhen)}`).join(' + ') || '?';
  const outcome = { header, expected: allowed.join(' // '), said };
  const isAsked = question.sure === 'open' || question.doubts.length > 0;
  const isKnown = question.tells.every(({ promise }) => pairs.some(([id]) => id === promise));
  if (isAsked) {
    const isRight = allowed.includes('ask') || (isKnown && question.tells.length > 0);
    return { ...outcome, sure: 'question', is: isRight ? 'right' : question.sure === 'open' ? 'open' : 'wrong' };
  }
  const isRight = question.tells.every(({ promise, keptWhen }) =>
    pairs.some(([id, test]) => id === promise && isSame(test, testOf(question, keptWhen))),
  );
  return { ...outcome, sure: question.sure === 'sure' ? 'sure' : 'likely', is: isRight ? 'right' : 'wrong' };
}

function testOf({ kind, good, better, from }: Question, keptWhen: string): string {
  if (kind === 'words') return good.join('; ');
  return kind === 'numbers' ? `${better === 'lower' ? '<=' : '>='} ${from}` : keptWhen || '<= 0';
}

const plainTest = (text: string): string =>
  text
    .toLowerCase()
    .split(';')
    .map(part => part.replace(/[\s–-]|minutes?|hours?|days?/g, ''))
    .sort()
    .join(';');
const isSame = (one: string, other: string): boolean => plainTest(one) === plainTest(other);

/** Columns that the plan reads beside the answers otherwise than expected. */
export function besideOff(name: string): string[] {
  const { workbook, columns } = openExport(name);
  const { others }: Guide = proposeGuide(workbook, 'export');
  return columns.flatMap(({ header, holds, tells }, i) => {
    const other = others.find(({ letters }) => letters === columnLetters(i));
    if (tells !== '.' || !other) return [];
    const allowed = holds.split(' or ').map(text => text.split(',')[0]!.trim());
    const word = Object.entries(holdsWords).find(([, one]) => one === other.holds)?.[0] ?? '-';
    const isRight =
      allowed.includes(word) || (word === '-' && (allowed.includes('?') || allowed.includes('private') || other.because === 'paired'));
    return isRight ? [] : [`${header}: ${word} for ${holds}`];
  });
}
