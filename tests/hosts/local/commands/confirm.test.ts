import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openWorkbook } from '../../../../src/hosts/local/read/open';
import { files, spreadsheet, xmlOf } from '../files';

function promiseAudit(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/promise-audit.mjs', ...given], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const book = files({
  'Touchpoints.csv': 'Touchpoint,Also called\nDelivery,shipping\nRefunds,\n',
  'Promises.csv':
    'Promise ID,Touchpoint,Promise,Metric,Kept when\nP1,Delivery,Your parcel arrives within 2 days,,\nP2,Refunds,World-class,,\nP3,Delivery,Within 2 days,Delivery,<= 3 days\n',
  'Sources.csv': 'Tab,Column,Holds,Metric\nReviews,Stars,Value,Stars\nReviews,Text,Comment,\n',
  'Reviews.csv':
    'Stars,Text\n5,Quick delivery\n1,Still no refund: write to ann@example.com\n2,My parcel is wet\n1,My parcel is lost\n3,Meh\n',
});

describe('match', () => {
  test('lists what is proposed, and changes nothing', () => {
    const { status, stdout } = promiseAudit('match', book);
    expect(status).toBe(0);
    expect(stdout).toContain('5 comments name no touchpoint: 2 matched by the touchpoints’ names and 3 not matched yet.');
    expect(stdout).toContain('  1. parcel (2 rows): Delivery, likely\n     such as “My parcel is lost”\n     such as “My parcel is wet”\n');
    expect(stdout).toContain('  2. “Meh” (1 row): where does it belong?\n');
    expect(stdout).not.toContain('ann@example.com');
    expect(existsSync(`${book}.matched.xlsx`)).toBe(false);
  });

  test('with --yes decides what is sure, with --only what is named, in a copy that the audit goes by', () => {
    expect(promiseAudit('match', book, '--yes').stdout).toContain('Nothing was decided: no proposal is sure.');
    const copy = `${book}.matched.xlsx`;
    expect(promiseAudit('match', copy, '--only', '1', '-o', copy).stdout).toContain('Wrote 1 decision for 2 rows');
    const written = openWorkbook(copy);
    expect(written.head('Matches', 9).map(row => row.slice(0, 3))).toEqual([
      ['Words', 'Touchpoint', 'Decision'],
      ['parcel', 'Delivery', 'Accept'],
    ]);
    expect(promiseAudit('run', copy, '--json', `${book}.json`).status).toBe(0);
    expect(JSON.parse(readFileSync(`${book}.json`, 'utf8')).touchpoints.map((one: { n: number }) => one.n)).toEqual([3, 1]);
  });

  test('with --not says what is wrong, and nothing else', () => {
    const copy = `${book}.refused.xlsx`;
    expect(promiseAudit('match', book, '--not', '1', '-o', copy).stdout).toContain('Wrote 1 decision for 2 rows');
    expect(openWorkbook(copy).head('Matches', 9)[1]!.slice(0, 3)).toEqual(['parcel', 'Delivery', 'Not this touchpoint']);
    expect(promiseAudit('match', copy).stdout).not.toContain('parcel (2 rows)');
  });

  test.each([
    [['--not', '9'], /“9” cannot be read\. Write 1–2\./],
    [['--not', '2'], /Write numbers of proposals with a touchpoint/],
    [['--not', '1', '--only', '1'], /“parcel” cannot be read\. Write a number once/],
    [['--only', '9'], /“9” cannot be read\. Write 1–2\./],
    [['--only', '2'], /“Meh”” cannot be read\. Write numbers of proposals with a touchpoint/],
    [['--only', 'x'], /Write 1,3, 5-9\./],
    [['--undo'], /^Invalid option “--undo”/],
  ])('%j ends with one plain sentence', (given, sentence) => {
    const { status, stderr } = promiseAudit('match', book, ...given);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toMatch(sentence);
  });

  test('by a plan: the questions become a file, and its answers decisions', () => {
    const plan = `${book}.plan.csv`;
    expect(promiseAudit('match', book, '--plan', plan).stdout).toContain(`2 questions are in ${plan}`);
    const rows = readFileSync(plan, 'utf8').replace('\ufeff', '').trimEnd().split('\r\n');
    expect(rows.slice(0, 2)).toEqual([
      'Words,Touchpoint,Decision,Rows,Example,Why',
      expect.stringMatching(/^parcel,Delivery,,2,My parcel is lost \| My parcel is wet,/),
    ]);
    writeFileSync(plan, rows.join('\n').replace('parcel,Delivery,,', 'parcel,Delivery,Accept,').replace('“Meh”,,,', '“Meh”,,Ignore,'));
    const copy = `${book}.planned.xlsx`;
    expect(promiseAudit('match', book, '--plan', plan, '-o', copy).stdout).toContain('Wrote 2 decisions into the tab Matches.');
    expect(
      openWorkbook(copy)
        .head('Matches', 9)
        .map(row => row.slice(0, 3)),
    ).toEqual([
      ['Words', 'Touchpoint', 'Decision'],
      ['parcel', 'Delivery', 'Accept'],
      ['“Meh”', null, 'Ignore'],
    ]);
    writeFileSync(plan, rows.join('\n').replace('parcel,Delivery,,', 'parcel,Moon,Accept,'));
    expect(promiseAudit('match', book, '--plan', plan, '-o', `${book}.moon.xlsx`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('row 2: “Moon” under “Touchpoint” is not known.'),
    });
  });

  test('leaves the other sheets of an .xlsx as they are, byte by byte', () => {
    const path = spreadsheet({
      Touchpoints: [['Touchpoint'], ['Refunds'], ['Front desk']],
      Promises: [
        ['Touchpoint', 'Promise'],
        ['Refunds', 'Money back'],
      ],
      Evidence: [
        ['Touchpoint', 'Metric', 'Value', 'Comment'],
        [null, 'Stars', 1, 'Money never came'],
      ],
    });
    expect(promiseAudit('match', path, '--only', '1', '-o', path).status).toBe(0);
    const out = path.replace('.xlsx', '.again.xlsx');
    const before = ['Touchpoints', 'Promises', 'Evidence'].map(tab => xmlOf(path, tab));
    expect(promiseAudit('match', path, '--only', '1', '-o', out).stdout).toContain('There is nothing to match.');
    expect(['Touchpoints', 'Promises', 'Evidence'].map(tab => xmlOf(path, tab))).toEqual(before);
    expect(openWorkbook(path).head('Matches', 2)[1]!.slice(0, 2)).toEqual(['“Money never came”', 'Refunds']);
  });
});

describe('read', () => {
  test('says what cannot be written for want of a column, and goes on listing it', () => {
    const path = spreadsheet({
      Promises: [
        ['Touchpoint', 'Promise', 'Metric', 'Kept when'],
        ['Shop', 'Always delivered within 2 days', null, null],
      ],
    });
    const { stdout } = promiseAudit('read', path, '--yes');
    expect(stdout).toContain(
      'Filled 2 blank cells of Promises.\nNot written: “Promised for” of 1 promise, because the tab Promises has no such column.',
    );
    expect(promiseAudit('read', path.replace('.xlsx', '.read.xlsx')).stdout).toContain(
      'the tab has no column “Promised for”, so 90 % is used',
    );
  });

  test('lists what promises say, and changes nothing', () => {
    const { status, stdout } = promiseAudit('read', book);
    expect(status).toBe(0);
    expect(stdout).toContain('  1. P1 “Your parcel arrives within 2 days” (Promises!C2)');
    expect(stdout).toContain('“within 2 days” can be measured by “Delivery”, kept when ≤\u00a02 days.');
    expect(stdout).toContain('Check: P3 “Within 2 days” (Promises!C4)');
    expect(stdout).toContain('“World-class” cannot be measured as worded.');
    expect(existsSync(`${book}.read.xlsx`)).toBe(false);
  });

  test('with --yes fills in what is sure, and what is named otherwise', () => {
    expect(promiseAudit('read', book, '--yes').stdout).toContain('Filled 2 blank cells of Promises.');
    const copy = `${book}.read.xlsx`;
    expect(promiseAudit('read', copy, '--only', '1', '-o', copy).stdout).toContain('Filled 1 blank cell of Promises.');
    expect(
      openWorkbook(copy)
        .head('Promises', 9)
        .map(row => row.slice(3, 5)),
    ).toEqual([['Metric', 'Kept when'], ['Delivery', '<= 2 days'], ['CSAT'], ['Delivery', '<= 3 days']]);
    expect(promiseAudit('read', copy, '--yes').stdout).toContain('Nothing was changed: no proposal is sure');
  });
});
