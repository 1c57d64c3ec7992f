import { confirmGuide } from '../../../src/app/guide/confirm';
import { proposeGuide } from '../../../src/app/guide/propose';
import { takeBack } from '../../../src/app/written';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { setNone } from '../../../src/core/guide/decide';
import type { Guide, Question } from '../../../src/core/guide/question';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

/* A swimming pool that changes what a connected tab tells. */

const words = wordsOf('en');

const guests: Grid = [
  ['How warm was the water?', 'How clean were the showers?', 'How many minutes did you queue?', 'Which pool?'],
  ...Array.from({ length: 24 }, (_, i): Cell[] => [
    ['Just right', 'Warm', 'Cold', 'Hard to say'][i % 4]!,
    ['Very clean', 'Clean', 'Dirty'][i % 3]!,
    2 + (i % 9),
    ['North', 'South'][i % 2]!,
  ]),
];
const calls: Grid = [
  ['Called', 'Answered'],
  ...Array.from({ length: 20 }, (_, i): Cell[] => [`2026-05-${10 + (i % 9)}T10:00:00`, `2026-05-${10 + (i % 9)}T10:${10 + i}:00`]),
];
const [WARM, CLEAN, QUEUE] = guests[0] as [string, string, string];

const pool = (promises: Grid = []) =>
  memoryWorkbook({
    Touchpoints: [['Touchpoint'], ['Pool'], ['Desk']],
    Promises: [
      ['Promise ID', 'Touchpoint', 'Promise', 'Metric', 'Kept when'],
      ['P1', 'Pool', 'Water as warm as you like it', null, null],
      ['P2', 'Pool', 'Spotless showers', null, null],
      ['P3', 'Desk', 'We pick up within 15 minutes', null, null],
      ...promises,
    ],
    Guests: guests,
    Guests2: guests,
    Calls: calls,
  });

const telling = (promise: string, keptWhen = ''): Question['tells'][number] => ({ promise, keptWhen, sure: 'sure', why: [] });
const changed = (guide: Guide, column: string, change: (question: Question) => Question): Guide => ({
  ...guide,
  questions: guide.questions.map(question => (question.column === column ? change(question) : question)),
});
const about = (guide: Guide, column: string, promise: string, good: string[] = []): Guide =>
  changed(guide, column, question => ({ ...question, tells: [telling(promise)], good, touchpoint: '', doubts: [], sure: 'sure' }));
const propose = (workbook: ReturnType<typeof pool>, tab: string): Guide => proposeGuide(workbook, tab);

function connected(): ReturnType<typeof pool> {
  const workbook = pool();
  const first = propose(workbook, 'Guests');
  const told = about(about(first, WARM, 'P1', ['Just right', 'Warm']), CLEAN, 'P2', ['Very clean', 'Clean']);
  confirmGuide(
    workbook,
    changed(told, QUEUE, question => ({ ...question, tells: [] })),
    words,
  );
  return workbook;
}

/** Rows of Sources that say something: tab, column, holds, touchpoint, metric, no answers. */
const sources = (workbook: ReturnType<typeof pool>): string[] =>
  workbook.grids
    .get('Sources')!
    .slice(1)
    .map(row => row.slice(0, 6).join('|'))
    .filter(text => !/^\|*$/.test(text));
const promises = (workbook: ReturnType<typeof pool>): Cell[][] =>
  workbook.grids
    .get('Promises')!
    .slice(1)
    .map(row => row.slice(3, 5));
const all = (workbook: ReturnType<typeof pool>): string => JSON.stringify([...workbook.grids]);

test('the guide of a connected tab has its own answers, and confirmed as it is nothing is written', () => {
  const workbook = connected();
  const before = all(workbook);
  const guide = propose(workbook, 'Guests');
  expect([guide.remembered, guide.written.length > 0]).toEqual(['Guests', true]);
  expect(confirmGuide(workbook, guide, words).undo).toEqual([]);
  expect(all(workbook)).toBe(before);
});

test('of two tabs with the same columns each is opened with its own answers', () => {
  const workbook = connected();
  confirmGuide(workbook, propose(workbook, 'Guests2'), words);
  const other = changed(propose(workbook, 'Guests2'), WARM, question => ({ ...question, tells: [] }));
  confirmGuide(workbook, other, words);
  const told = (tab: string): number => propose(workbook, tab).questions.find(({ column }) => column === WARM)!.tells.length;
  expect([told('Guests'), told('Guests2')]).toEqual([1, 0]);
});

test('a question that is left out is taken out of Sources, the others stay where they are, and all of it is one step back', () => {
  const workbook = connected();
  const before = all(workbook);
  const rows = sources(workbook);
  const guide = changed(propose(workbook, 'Guests'), WARM, question => ({ ...question, tells: [] }));
  const { undo } = confirmGuide(workbook, guide, words);
  expect(sources(workbook)).toEqual(rows.filter(row => !row.includes(WARM)));
  takeBack(workbook, undo);
  expect(all(workbook).replaceAll('""', 'null')).toBe(before.replaceAll('""', 'null'));
});

test('other good answers, and what is no answer by now, are written where they stood', () => {
  const workbook = connected();
  const guide = changed(propose(workbook, 'Guests'), WARM, question => ({
    ...setNone(question, 'Hard to say', true),
    good: ['Just right'],
  }));
  confirmGuide(workbook, guide, words);
  expect(sources(workbook).filter(row => row.includes(WARM))).toEqual([`Guests|${WARM}|Value|Pool|${WARM}|Hard to say`]);
  expect(promises(workbook)[0]).toEqual([WARM, 'one of: Just right']);
});

test('a question that tells about another promise of its touchpoint by now is no evidence of the first one any more', () => {
  const workbook = pool([['P4', 'Pool', 'Bathe like in the south', null, null]]);
  const first = about(propose(workbook, 'Guests'), WARM, 'P1', ['Just right', 'Warm']);
  confirmGuide(workbook, first, words);
  const { unmeasured } = confirmGuide(workbook, about(propose(workbook, 'Guests'), WARM, 'P4', ['Warm']), words);
  expect(unmeasured).toEqual(['Water as warm as you like it']);
  expect([promises(workbook)[0], promises(workbook)[3]]).toEqual([
    [null, null],
    [WARM, 'one of: Warm'],
  ]);
});

test('how many were asked stays with a column that tells about something else by now', () => {
  const workbook = connected();
  const header = workbook.grids.get('Sources')![0]!;
  const row = workbook.grids.get('Sources')!.find(cells => cells[1] === WARM)!;
  row[header.indexOf('Asked')] = 400;
  workbook.grids.get('Promises')!.push(['P4', 'Desk', 'Advice that warms you', null, null]);
  confirmGuide(workbook, about(propose(workbook, 'Guests'), WARM, 'P4', ['Warm']), words);
  const [now] = workbook.grids.get('Sources')!.filter(cells => cells[1] === WARM);
  expect([now![3], now![header.indexOf('Asked')]]).toEqual(['Desk', 400]);
});

test('two promises with good answers of their own each keep them', () => {
  const workbook = pool([['P4', 'Pool', 'Bathe like in the south', null, null]]);
  const first = about(propose(workbook, 'Guests'), WARM, 'P1', ['Just right', 'Warm']);
  const question = first.questions.find(({ column }) => column === WARM)!;
  const both = { ...first, questions: [...first.questions, { ...question, tells: [telling('P4')], good: ['Warm'] }] };
  confirmGuide(workbook, both, words);
  const before = promises(workbook);
  const again = propose(workbook, 'Guests2');
  expect(again.questions.filter(({ column }) => column === WARM).map(({ tells, good }) => [tells[0]!.promise, good.length])).toEqual([
    ['P1', 2],
    ['P4', 1],
  ]);
  confirmGuide(workbook, again, words);
  expect(promises(workbook)).toEqual(before);
});

describe('limits', () => {
  const called = (): ReturnType<typeof pool> => {
    const workbook = pool();
    const guide = changed(propose(workbook, 'Calls'), 'Called', question => ({ ...question, tells: [telling('P3', '<= 15 minutes')] }));
    confirmGuide(workbook, guide, words);
    return workbook;
  };
  const limited = (guide: Guide, keptWhen: string, isForAll = false): Guide =>
    changed(guide, 'Called', question => ({ ...question, tells: question.tells.map(one => ({ ...one, keptWhen, isForAll })) }));

  test('a time is opened with the limit of its promise, and another one takes its place', () => {
    const workbook = called();
    const guide = propose(workbook, 'Calls');
    expect(guide.questions[0]!.tells).toMatchObject([{ promise: 'P3', keptWhen: '<= 15 minutes', was: '<= 15 minutes' }]);
    const { stays, undo } = confirmGuide(workbook, limited(guide, '<= 20 minutes'), words);
    expect([stays, promises(workbook)[2]![1]]).toEqual([[], '<= 20 minutes']);
    takeBack(workbook, undo);
    expect(promises(workbook)[2]![1]).toBe('<= 15 minutes');
  });

  test('it stays where another tab tells of the promise, too, unless a person says that it holds for that', () => {
    const workbook = called();
    workbook.grids.set('Calls2', calls);
    confirmGuide(workbook, propose(workbook, 'Calls2'), words);
    const guide = propose(workbook, 'Calls');
    expect(confirmGuide(workbook, limited(guide, '<= 20 minutes'), words).stays).toEqual([
      { text: 'We pick up within 15 minutes', tabs: ['Calls2'] },
    ]);
    expect(promises(workbook)[2]![1]).toBe('<= 15 minutes');
    confirmGuide(workbook, limited(guide, '<= 20 minutes', true), words);
    expect(promises(workbook)[2]![1]).toBe('<= 20 minutes');
  });

  test('what somebody wrote into the promise meanwhile stays', () => {
    const workbook = called();
    const guide = propose(workbook, 'Calls');
    workbook.grids.get('Promises')![3]![4] = '<= 5 minutes';
    confirmGuide(workbook, limited(guide, '<= 20 minutes'), words);
    expect(promises(workbook)[2]![1]).toBe('<= 5 minutes');
  });

  test('one that cannot be read is refused before anything is written', () => {
    const workbook = called();
    const before = all(workbook);
    expect(() => confirmGuide(workbook, limited(propose(workbook, 'Calls'), 'soon'), words)).toThrow(
      expect.objectContaining({ code: 'invalid-entry' }),
    );
    expect(all(workbook)).toBe(before);
  });

  test('of numbers the one from which they are good is changed alike', () => {
    const workbook = pool([['P4', 'Desk', 'No long queue', null, null]]);
    const guide = changed(propose(workbook, 'Guests'), QUEUE, question => ({
      ...question,
      tells: [telling('P4')],
      from: 5,
      better: 'lower',
      doubts: [],
    }));
    confirmGuide(workbook, guide, words);
    const before = promises(workbook)[3];
    const again = propose(workbook, 'Guests');
    expect(again.questions.find(({ column }) => column === QUEUE)!.from).toBe(5);
    confirmGuide(
      workbook,
      changed(again, QUEUE, question => ({ ...question, from: 4 })),
      words,
    );
    expect([before![1], promises(workbook)[3]![1]]).toEqual(['<= 5', '<= 4']);
  });
});

test('rows of a colleague that were not there when the guide was made stay', () => {
  const workbook = connected();
  const guide = changed(propose(workbook, 'Guests'), WARM, question => ({ ...question, tells: [] }));
  workbook.grids.get('Sources')!.push(['Guests', 'Which pool?', 'Comment', 'Pool']);
  confirmGuide(workbook, guide, words);
  expect(sources(workbook)).toContain('Guests|Which pool?|Comment|Pool');
});
