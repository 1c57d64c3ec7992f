import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { harmless } from '../../../src/hosts/local/terminal';
import { files } from './files';

const forged = '\u001b]0;TITLE\u0007\u001b[31m\u009b2J\u0000\u007f';
const folder = files({
  'Touchpoints.csv': `Touchpoint\n"Shop ${forged}"\n`,
  'Promises.csv': `Promise ID,Touchpoint,Promise,Metric\nP1,"Shop ${forged}","A ${forged} smile at https://evil.example and www.evil.example for @everyone",CSAT 1-5\n`,
  'Evidence.csv': `Touchpoint,Metric,Value,Comment\n${`"Shop ${forged}",CSAT 1-5,1,"Rude ${forged} staff, write to @all"\n`.repeat(20)}"${forged}",CSAT 1-5,x,\n`,
});

/** Control characters but line breaks. */
const controls = (text: string): number => text.match(/(?!\n)\p{Cc}/gu)?.length ?? 0;

const run = (...given: string[]) => spawnSync(process.execPath, ['bin/promise-audit.mjs', ...given], { encoding: 'utf8' });

test('no control character of somebody’s words reaches a terminal, JSON, Markdown or a web page', () => {
  const [json, md, html] = ['a.json', 'a.md', 'a.html'].map(name => join(folder, name)) as [string, string, string];
  for (const given of [
    ['run', folder, '--json', json, '--md', md, '--html', html],
    ['check', folder],
    ['check', `${folder}${forged.replace('\0', '')}`],
  ]) {
    const { stdout, stderr } = run(...given);
    expect([given, controls(stdout), controls(stderr)]).toEqual([given, 0, 0]);
    expect(stdout + stderr).toContain('[31m');
  }
  for (const file of [json, md, html]) expect([file, controls(readFileSync(file, 'utf8'))]).toEqual([file, 0]);
  expect(JSON.parse(readFileSync(json, 'utf8')).promises[0].text).toContain('\u001b]0;TITLE');
});

test('in Markdown no address becomes a link, and nobody is called', () => {
  const text = run('run', folder, '-o', join(folder, 'other.xlsx'), '--md', '-').stdout;
  expect(text).toContain('evil');
  expect(text).not.toMatch(/:\/\/|www\.|@\w/);
});

test('line breaks stay, and what turns letters round does not', () => {
  expect(harmless('a\r\n\tb')).toBe('a\n b');
  expect(harmless('\u202eexe.\u2066gpj\u2069\u202c \u200fשלום')).toBe('exe.gpj \u200fשלום');
});
