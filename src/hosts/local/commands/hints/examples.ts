import { hintIn } from './hint';

/** What may stand behind each option that takes something. */
const values: Readonly<Record<string, string>> = {
  output: 'audit.xlsx',
  json: 'audit.json',
  html: 'report.html',
  md: 'summary.md',
  png: 'summary.png',
  actions: 'P17,P22',
  owner: 'Anna',
  segments: 'Shop',
  claim: 'P17',
  only: '1,3',
  not: '2,5',
  plan: 'plan.csv',
  from: 'Website',
  to: '2026-12-31',
  'as-of': '2026-11-22',
  lang: 'pl',
  dialect: 'duckdb',
  engine: 'duckdb',
  url: 'postgres://localhost/shop',
  'max-bytes': '50GB',
  timeout: '600',
};

/** An option with something behind it; '' for one that nothing is behind. @example optionExample('html') //=> '--html report.html' */
export function optionExample(name: string): string {
  const value = values[name];
  return value === undefined ? '' : `--${name} ${value}`;
}

const given: Readonly<Record<string, readonly string[]>> = {
  start: [],
  new: ['audit.xlsx'],
  connect: ['audit.xlsx', 'survey.csv'],
  collect: ['audit.xlsx', 'website.txt'],
  sql: ['audit.xlsx', '--dialect', 'duckdb'],
};

/** A command with all that it cannot do without. @example commandExample('run') //=> 'npx promise-audit run audit.xlsx' */
export const commandExample = (command: string): string => hintIn(null)(command, ...(given[command] ?? ['audit.xlsx']));
