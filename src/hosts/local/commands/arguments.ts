import { parseArgs } from 'node:util';
import { isoDay, readMoment } from '../../../core/cell/moment';
import { nearest } from '../../../core/cell/text';
import { UserError } from '../../../core/table/user-error';
import { languageOf } from '../../../words/lookup';
import { languages } from '../../../words/words';
import type { HowToRead } from '../outside/how-to-read';
import { readingOf, readingOptions, waysToRead } from '../outside/how-to-read';
import { commandExample, optionExample } from './hints/examples';

/** The forms in which an audit can be had beside the workbook. */
const forms = ['json', 'html', 'md', 'png'] as const;
export type Form = (typeof forms)[number];

/** Where each form goes: a file, or `-` for standard output, which only one of them can have, and no picture. */
export type Outputs = Partial<Record<Form, string>>;

/** What the user asked for on the command line. */
export type Request =
  | { command: 'help' }
  | { command: 'start' }
  | { command: 'new'; out: string; hasSample: boolean }
  | {
      command: 'run';
      workbook: string;
      out: string | null;
      isInPlace: boolean;
      outputs: Outputs;
      isToSave: boolean;
      /** The promises to open an action for, by id: [] for those to fix first; null for none. */
      toAct: string[] | null;
      /** Whose page; null for none. */
      owner: string | null;
      /** The dimension whose segments are laid beside the promises, '' for that of the most; null for none. */
      segments: string | null;
      hasQuotes: boolean;
      /** The promise whose file is made; null for none. */
      claim: string | null;
      asOf: string | null;
      language: string | null;
      reading: HowToRead;
    }
  | { command: 'fix'; workbook: string; out: string | null; isInPlace: boolean; isToApply: boolean; only: number[]; isToUndo: boolean }
  | {
      command: 'match';
      workbook: string;
      out: string | null;
      isInPlace: boolean;
      isToApply: boolean;
      only: number[];
      /** Proposals that are wrong. */
      not: number[];
      plan: string | null;
    }
  | { command: 'read'; workbook: string; out: string | null; isInPlace: boolean; isToApply: boolean; only: number[] }
  | {
      command: 'collect';
      workbook: string;
      copy: string;
      from: string;
      out: string | null;
      isInPlace: boolean;
      isToApply: boolean;
      only: number[];
    }
  | {
      command: 'connect';
      workbook: string;
      evidence: string;
      out: string | null;
      isInPlace: boolean;
      isConfirmed: boolean;
      plan: string | null;
      reading: HowToRead;
    }
  | { command: 'sql'; workbook: string; dialect: 'bigquery' | 'duckdb' | 'postgres'; from: string | null; to: string | null }
  | { command: 'check'; workbook: string; asOf: string | null; language: string | null; reading: HowToRead };

const allowed = {
  start: ['lang'],
  new: ['sample', 'lang'],
  run: [
    'output',
    'in-place',
    ...forms,
    'save',
    'actions',
    'owner',
    'segments',
    'no-quotes',
    'claim',
    'as-of',
    'lang',
    ...waysToRead,
    'with-evidence',
  ],
  check: ['as-of', 'lang', ...waysToRead],
  sql: ['dialect', 'from', 'to', 'lang'],
  fix: ['output', 'in-place', 'yes', 'only', 'undo', 'lang'],
  collect: ['output', 'in-place', 'yes', 'only', 'from', 'lang'],
  connect: ['output', 'in-place', 'yes', 'plan', 'lang', 'url', 'max-bytes', 'timeout'],
  match: ['output', 'in-place', 'yes', 'only', 'not', 'plan', 'lang'],
  read: ['output', 'in-place', 'yes', 'only', 'lang'],
} as const;
const commands = Object.keys(allowed) as (keyof typeof allowed)[];

const options = {
  sample: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  json: { type: 'string' },
  html: { type: 'string' },
  md: { type: 'string' },
  png: { type: 'string' },
  save: { type: 'boolean' },
  actions: { type: 'string' },
  owner: { type: 'string' },
  segments: { type: 'string' },
  'no-quotes': { type: 'boolean' },
  claim: { type: 'string' },
  yes: { type: 'boolean' },
  only: { type: 'string' },
  not: { type: 'string' },
  plan: { type: 'string' },
  from: { type: 'string' },
  undo: { type: 'boolean' },
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  dialect: { type: 'string' },
  to: { type: 'string' },
  ...readingOptions,
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line. Throws UserError `unknown-command`, `missing-option` or `invalid-option`. */
export function readArguments(given: string[]): Request {
  const { values, positionals } = parse(given);
  languageAsked(values.lang);
  const [command, path, ...rest] = positionals;
  if (values.help || command === undefined) return { command: 'help' };
  if (!isCommand(command))
    throw new UserError('unknown-command', { command, allowed: commands.join(', '), guess: nearest(command, commands) });
  for (const option of Object.keys(values)) {
    if (!(allowed[command] as readonly string[]).includes(option))
      throw new UserError('invalid-option', { option: `--${option}`, command });
  }
  if (command === 'start') {
    if (path !== undefined) throw oneTooMany(path, command);
    return { command };
  }
  if (path === undefined) throw missing(command === 'new' ? 'new' : 'workbook', command);
  if (command === 'connect') {
    const [evidence, extra] = rest;
    if (evidence === undefined) throw missing('evidence', command);
    if (extra !== undefined) throw oneTooMany(extra, command);
    const wish = { isConfirmed: values.yes ?? false, plan: values.plan ?? null, reading: readingOf(values) };
    return { command, workbook: path, evidence, ...placeOf(values), ...wish };
  }
  if (command === 'collect') {
    const [copy, extra] = rest;
    if (copy === undefined) throw missing('copy', command);
    if (extra !== undefined) throw oneTooMany(extra, command);
    const wish = { isToApply: values.yes ?? false, only: numbersOf(values.only) };
    return { command, workbook: path, copy, from: values.from ?? '', ...placeOf(values), ...wish };
  }
  if (rest[0] !== undefined) throw oneTooMany(rest[0], command);
  if (command === 'new') return { command, out: xlsx(path), hasSample: values.sample ?? false };
  if (command === 'fix' || command === 'match' || command === 'read') {
    const wish = { workbook: path, ...placeOf(values), isToApply: values.yes ?? false, only: numbersOf(values.only) };
    if (command === 'fix') return { command, ...wish, isToUndo: values.undo ?? false };
    if (command === 'read') return { command, ...wish };
    return { command, ...wish, not: numbersOf(values.not, '--not'), plan: values.plan ?? null };
  }
  if (command === 'sql') {
    const { from, to } = values;
    return { command, workbook: path, dialect: dialectOf(values.dialect), from: dayOf(from, '--from'), to: dayOf(to, '--to') };
  }
  const common = { workbook: path, asOf: dayOf(values['as-of']), language: languageAsked(values.lang), reading: readingOf(values) };
  if (command === 'check') return { command, ...common };
  const wishes = {
    isToSave: values.save ?? false,
    toAct: idsOf(values.actions),
    owner: values.owner ?? null,
    segments: values.segments ?? null,
    hasQuotes: !values['no-quotes'],
    claim: values.claim ?? null,
  };
  return { command, ...common, ...wishes, ...placeOf(values), outputs: outputsOf(values) };
}

const missing = (what: 'workbook' | 'new' | 'evidence' | 'copy', command: string): UserError =>
  new UserError('missing-option', { what, example: commandExample(command) });

const oneTooMany = (extra: string, command: string): UserError =>
  new UserError('one-too-many', { file: extra, example: commandExample(command) });

/** Options that '' may stand behind: it says something, or nothing. */
const MAY_BE_BLANK: readonly string[] = ['actions', 'segments', 'owner', 'from'];

function parse(given: string[]) {
  const parsed = parseAll(given);
  for (const [name, value] of Object.entries(parsed.values)) {
    if (value === '' && !MAY_BE_BLANK.includes(name)) throw noValue(name);
  }
  return parsed;
}

const noValue = (name: string): UserError => new UserError('missing-value', { option: `--${name}`, example: optionExample(name) });

function parseAll(given: string[]) {
  try {
    return parseArgs({ args: withBare(withBare(given, 'actions'), 'segments'), options, allowPositionals: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      const name = /--([\w-]+)/.exec(String(error))?.[1] ?? '';
      throw optionExample(name) === '' ? new UserError('no-value', { option: `--${name}` }) : noValue(name);
    }
    const option = /'(-[^' ,]*)/.exec(String(error))?.[1] ?? given.find(one => one.startsWith('-')) ?? '';
    throw new UserError('invalid-option', {
      option,
      guess: nearest(
        option,
        Object.keys(options).map(name => `--${name}`),
      ),
    });
  }
}

/** What is no name of anything within a workbook. */
const WORKBOOK = /\.(xls[xmb]?|ods)$|[\\/]/i;

/** An option that may stand alone or have words behind it: what would be one word too many beside the workbook belongs to it. */
function withBare(given: string[], name: 'actions' | 'segments'): string[] {
  const at = given.indexOf(`--${name}`);
  if (at < 0) return given;
  const [behind = '-', ...rest] = given.slice(at + 1);
  const alone = { ...options, actions: { type: 'boolean' }, segments: { type: 'boolean' } } as const;
  const { positionals } = parseArgs({ args: given, options: alone, allowPositionals: true, strict: false });
  const isIts = !behind.startsWith('-') && !WORKBOOK.test(behind) && positionals.length > 2;
  return [...given.slice(0, at), `--${name}=${isIts ? behind : ''}`, ...(isIts ? rest : given.slice(at + 1))];
}

const idsOf = (text: string | undefined): string[] | null =>
  text === undefined
    ? null
    : text
        .split(',')
        .map(id => id.trim())
        .filter(id => id !== '');

const isCommand = (command: string): command is keyof typeof allowed => (commands as string[]).includes(command);

/** Where the workbook goes: `-o` and `--in-place` are two answers to one question. */
function placeOf(values: { output?: string; 'in-place'?: boolean }): { out: string | null; isInPlace: boolean } {
  const isInPlace = values['in-place'] ?? false;
  if (isInPlace && values.output !== undefined)
    throw new UserError('invalid-option', { option: '--output', value: values.output, other: '--in-place' });
  return { out: values.output === undefined ? null : xlsx(values.output), isInPlace };
}

function outputsOf(values: Outputs): Outputs {
  const outputs: Outputs = {};
  for (const form of forms) {
    const file = values[form];
    if (file === undefined) continue;
    const isTaken = file === '-' && (form === 'png' || Object.values(outputs).includes('-'));
    if (isTaken) throw new UserError('invalid-option', { option: `--${form}`, value: file, allowed: `<name>.${form}` });
    outputs[form] = file;
  }
  return outputs;
}

function dialectOf(text: string | undefined): 'bigquery' | 'duckdb' | 'postgres' {
  const dialect = (['bigquery', 'duckdb', 'postgres'] as const).find(one => one === text);
  if (text === undefined) throw noValue('dialect');
  if (dialect === undefined)
    throw new UserError('invalid-option', { option: '--dialect', value: text, allowed: 'bigquery, duckdb, postgres' });
  return dialect;
}

function dayOf(text: string | undefined, option = '--as-of'): string | null {
  if (text === undefined) return null;
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readMoment(text, null) : undefined;
  if (typeof moment !== 'number') throw new UserError('invalid-option', { option, value: text, allowed: '2026-11-22' });
  return isoDay(moment);
}

function languageAsked(text: string | undefined): string | null {
  if (text === undefined) return null;
  const language = languageOf(text);
  if (language === null) throw new UserError('invalid-option', { option: '--lang', value: text, allowed: languages.join(', ') });
  return language;
}

function numbersOf(text: string | undefined, option = '--only'): number[] {
  if (text === undefined) return [];
  const parts = text.trim().split(/\s*[,;]\s*/);
  const numbers = parts.flatMap(part => rangeOf(part) ?? []);
  if (!parts.every(part => rangeOf(part) !== null)) throw new UserError('invalid-option', { option, value: text, allowed: '1,3, 5-9' });
  return [...new Set(numbers)];
}

/** Most numbers of a range: no list has as many entries. */
const LONGEST = 10_000;

/** The numbers from the first to the last, `3-5` and `3–5`, or one alone; null for anything else. */
function rangeOf(text: string): number[] | null {
  const [, from = '', to = from] = /^([1-9]\d{0,8})(?:\s*[-–—]\s*([1-9]\d{0,8}))?$/.exec(text) ?? [];
  const length = Number(to) - Number(from) + 1;
  if (from === '' || length < 1 || length > LONGEST) return null;
  return Array.from({ length }, (_, i) => Number(from) + i);
}

/** Only .xlsx can be written, and .xlsm where there are macros. */
function xlsx(path: string): string {
  if (!/\.xls[xm]$/i.test(path)) throw new UserError('invalid-option', { option: 'output', value: path, allowed: '<name>.xlsx' });
  return path;
}
