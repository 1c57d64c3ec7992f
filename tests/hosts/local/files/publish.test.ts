import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { UserError } from '../../../../src/core/table/user-error';
import { sweepDrafts, writeDraft } from '../../../../src/hosts/local/files/draft';
import { whileLocked } from '../../../../src/hosts/local/files/lock';
import { checkOutputs, knownAt, notWritable, publish } from '../../../../src/hosts/local/files/publish';
import { fileWordsOf } from '../../../../src/words/hosts/files';
import { file, place } from '../files';

const read = (path: string): string => readFileSync(path, 'utf8');

test('what was saved meanwhile is noticed, whatever its size and time, and nothing is written', () => {
  const [one, two] = [file('a.txt', 'old'), place('b.txt')];
  const known = [knownAt(one), knownAt(two)];
  writeFileSync(one, 'new');
  expect(() =>
    publish(
      [
        { path: one, content: 'ours' },
        { path: two, content: 'ours' },
      ],
      known,
    ),
  ).toThrow('saved-meanwhile');
  expect([read(one), existsSync(two)]).toEqual(['new', false]);
  expect(readdirSync(dirname(one))).toEqual(['a.txt']);
  publish(
    [
      { path: one, content: 'ours' },
      { path: two, content: 'ours' },
    ],
    [knownAt(one), knownAt(two)],
  );
  expect([read(one), read(two)]).toEqual(['ours', 'ours']);
});

test('a file that appeared meanwhile where there was none is not written over', () => {
  const path = place('a.txt');
  const known = knownAt(path);
  writeFileSync(path, 'theirs');
  expect(() => publish([{ path, content: 'ours' }], [known])).toThrow('saved-meanwhile');
  expect(read(path)).toBe('theirs');
});

test('where a later file cannot take its place, the sentence names those that did', () => {
  const [one, two] = [place('a.txt'), place('b')];
  // A folder that appears after the check is what a rename fails on.
  const known = {
    path: one,
    get print() {
      mkdirSync(join(two, 'c'), { recursive: true });
      return null;
    },
  };
  expect(() =>
    publish(
      [
        { path: one, content: 'x' },
        { path: two, content: 'y' },
      ],
      [known],
    ),
  ).toThrow(/half-written.*"done":"[^"]*a\.txt"/);
  expect(read(one)).toBe('x');
  expect(readdirSync(dirname(two))).toEqual(['b']);
});

test('a link stays a link, and what it leads to is written', () => {
  const [target, link] = [file('a.txt', 'old'), place('link.txt')];
  symlinkSync(target, link);
  publish([{ path: link, content: 'new' }]);
  expect([read(target), read(link)]).toEqual(['new', 'new']);
});

test('the drafts of a run that was killed are swept, those of one that goes on are not', () => {
  const target = file('a.txt', 'old');
  const own = writeDraft(target, 'x', undefined);
  const gone = own.replace(`-${process.pid}-`, '-4194304999-');
  writeFileSync(gone, 'y');
  sweepDrafts(target);
  expect([existsSync(own), existsSync(gone)]).toEqual([true, false]);
  rmSync(own);
  expect(own).not.toContain(hostname());
});

test.each([
  ['a folder', () => dirname(file('a', '')), 'not-a-file'],
  [
    'a link that leads nowhere',
    () => {
      const link = place('l');
      symlinkSync(`${link}.gone`, link);
      return link;
    },
    'not-a-file',
  ],
  ['nothing, in no folder', () => join(place('a'), 'no', 'b'), 'not-writable'],
])('%s is no place to write to', (_, path, code) => {
  expect(() => checkOutputs([path()], [], null)).toThrow(code);
});

test('a folder that is not there is named, and a full disk is no file that is open elsewhere', () => {
  const folder = join(place('a'), 'no');
  const found = (act: () => void): UserError => {
    try {
      act();
    } catch (error) {
      return error as UserError;
    }
    throw new Error('nothing was refused');
  };
  expect(found(() => checkOutputs([join(folder, 'b.xlsx')], [], null)).details).toMatchObject({ reason: 'no-folder', folder });
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const open = Object.assign(new Error('busy'), { code: 'EBUSY' });
  expect([full, open].map(error => notWritable('b.xlsx', error).details)).toEqual([{ file: 'b.xlsx', reason: 'full' }, { file: 'b.xlsx' }]);
  for (const language of ['en', 'pl', 'zh-TW']) {
    const said = ['no-folder', 'no-right', 'full', ''].map(reason =>
      fileWordsOf(language).errors['not-writable']({ file: 'b.xlsx', folder, reason }),
    );
    expect([new Set(said).size, said[0]!.includes(folder)]).toEqual([4, true]);
  }
});

test('a lock is taken over where its run ended before it could say who it is, or another process has its number by now', () => {
  const path = place('out.md');
  const mine = () =>
    readdirSync(tmpdir()).filter(
      name => /^promise-audit-.*\.lock$/.test(name) && readFileSync(join(tmpdir(), name), 'utf8') === String(process.pid),
    );
  const [lock] = whileLocked([path], mine);
  const old = new Date(Date.now() - 200_000);
  for (const left of ['', String(process.ppid)]) {
    writeFileSync(join(tmpdir(), lock!), left);
    utimesSync(join(tmpdir(), lock!), old, old);
    expect(whileLocked([path], mine)).toEqual([lock]);
  }
  expect(existsSync(join(tmpdir(), lock!))).toBe(false);
});
