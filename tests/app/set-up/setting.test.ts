import type { Cell } from '../../../src/core/cell/cell';
import { wordsOf } from '../../../src/words/words';
import { audit, issues, promise, times } from '../tiny';

const words = wordsOf('en');
const evidence = times(12, 5);
const withSettings = (...rows: Cell[][]) => ({ evidence, tabs: { Settings: [['Setting', 'Value'], ...rows] } });

describe('a setting', () => {
  test.each<[string, Cell[][], string[]]>([
    [
      'that stands twice is named, for only the last one counts',
      [
        ['Brand', 'A'],
        ['brand', 'B'],
      ],
      ['duplicate-setting Settings!A3 brand'],
    ],
    [
      'that stands twice with nothing in one of them is not',
      [
        ['Brand', 'A'],
        ['Brand', null],
      ],
      [],
    ],
    ['of a language that there is not is named', [['Language', 'Quenya']], ['unknown-language Settings!B2 Quenya -> en, pl, zh-TW']],
    ['of the language may be a code or a name', [['Language', 'en-GB']], []],
    ['of the language may be its name', [['Language', 'English']], []],
    [
      'that is no number says which numbers may stand there',
      [['Fewest answers', 'ten']],
      ['invalid-setting Settings!B2 ten -> 1..1000000'],
    ],
    ['that is a share out of range does so, too', [['Confidence', '20 %']], ['invalid-setting Settings!B2 20 % -> 50 %..99.9 %']],
    ['that is no date says how to write one', [['Evidence from', 'spring']], ['invalid-setting Settings!B2 spring -> 2026-11-22']],
    ['may be a share in words', [['Promised for', 'eight out of ten']], []],
  ])('%s', (_, rows, expected) => expect(issues(withSettings(...rows))).toEqual(expected));

  test('counts as its last row says', () => {
    expect(audit(withSettings(['Brand', 'A'], ['Brand', 'B'])).settings.brand).toBe('B');
    expect(audit(withSettings(['Promised for', 'eight out of ten'])).promises[0]!.promisedFor).toBe(promise['Promised for']);
    expect(audit(withSettings(['Promised for', 'eight out of ten'])).settings.promisedFor).toBe(0.8);
  });

  test('says the remedy of its own, not that of a scale', () => {
    const [issue] = audit(withSettings(['Fewest answers', 'ten'])).issues;
    expect(words.issues['invalid-setting'].message(issue!)).toBe('Invalid setting “ten” in Settings!B2 (Value): it is not used.');
    expect(words.issues['invalid-setting'].fix(issue!)).toBe('Write a value from 1 to 1000000.');
    expect(words.meanings['invalid-setting'](issue!)).toBe('The audit uses the default instead.');
  });
});

test.each<[Cell, number | null]>([
  ['nine out of ten', 0.9],
  ['9 out of 10 customers', 0.9],
  ['95 % of customers', 0.95],
  ['九成', 0.9],
  ['dziewięć na dziesięć', 0.9],
  ['nine out of ten, but not at night', null],
  ['most', null],
])('what we believe may be said in words: %j', (cell, believed) =>
  expect(audit({ promises: [{ ...promise, 'We believe': cell }], evidence }).promises[0]!.believed).toBe(believed),
);

test('text that is no answer may get a value under Words', () => {
  const [issue] = audit({ evidence: times(1, 'very easy') }).issues;
  expect(words.issues[issue!.code].fix(issue!)).toBe(
    'Write a value from 1 to 5, or give this text its value under “Words” in the tab Metrics. If it is not an answer, clear the cell; in an export, list it under “Not an answer” in the tab Sources.',
  );
});

test('dates that can be read either way name their column by letter and header', () => {
  const [issue] = audit({ evidence: times(2, 5, { Date: '03/04/2026' }) }).issues;
  expect(words.issues[issue!.code].message(issue!)).toBe(
    'Invalid dates in Evidence, column D “Date”: day and month can be read either way.',
  );
});
