import { auditWorkbook } from '../../../src/app/check/audit';
import { connectAgain } from '../../../src/app/guide/again';
import { confirmGuide } from '../../../src/app/guide/confirm';
import { connectedTabs, disconnectTab } from '../../../src/app/guide/connected';
import { planWords } from '../../../src/app/guide/plan-words';
import { proposeGuide, workbenchOf } from '../../../src/app/guide/propose';
import { measureByWords } from '../../../src/app/promises/measure-words';
import { takeBack } from '../../../src/app/written';
import type { Cell } from '../../../src/core/cell/cell';
import { planRows } from '../../../src/core/guide/plan/plan';
import { readPlan } from '../../../src/core/guide/plan/plan-reading';
import type { Guide, Question } from '../../../src/core/guide/question';
import { wordsOf } from '../../../src/words/words';
import { hotel, laundry, promises, survey } from './hotel';

const words = wordsOf('en');
const propose = (workbook = hotel(), tab = 'Guests') => proposeGuide(workbook, tab);
const asked = (guide: Guide, start: string): Question => guide.questions.find(({ column }) => column.startsWith(start))!;
const audited = (workbook: ReturnType<typeof hotel>) => auditWorkbook(workbook, { auditDate: '2026-11-22', today: '2026-11-22' }).audit;
const counts = (workbook: ReturnType<typeof hotel>) => audited(workbook).promises.map(({ kept, n }) => [kept, n]);

test('each question is asked for the promise that it tells about, with its good answers', () => {
  const guide = propose();
  const told = guide.questions.map(({ column, tells, good }) => [column, tells.map(one => one.promise), good]);
  expect(told).toEqual([
    ['How long did check-in take?', ['P1'], ['Under 3 minutes', '3 to 5 minutes']],
    ['How long may check-in take?', ['P1'], []],
    ['How fresh was the juice at breakfast?', ['P2'], ['Very fresh', 'Fresh']],
    ['How satisfied were you with your stay? [Cleanliness of the room]', ['P3'], ['Very satisfied', 'Satisfied']],
    ['Was your night noisy?', ['P4'], ['No']],
    ['How satisfied were you with your stay? [Parking]', [], ['Very satisfied', 'Satisfied']],
  ]);
});

test('what is not clear is asked, and nothing else', () => {
  const guide = propose();
  const doubts = guide.questions.flatMap(({ column, doubts }) => doubts.map(({ code, answer }) => [column.slice(0, 20), code, answer]));
  expect(doubts).toEqual([
    ['How long did check-i', 'straddles', '4 to 6 minutes'],
    ['How fresh was the ju', 'good', 'OK'],
    ['How satisfied were y', 'promise', ''],
  ]);
  expect(asked(guide, 'How long may').asks).toBe('expects');
  expect(asked(guide, 'How fresh').none).toEqual([{ text: 'I did not have any', count: 4 }]);
});

test('what else is read and what stays out is said', () => {
  const { others } = propose();
  expect(others.map(({ column, holds, because }) => [column, holds, because])).toEqual([
    ['Submitted on', 'date', 'role'],
    ['E-mail', null, 'who'],
  ]);
});

test('confirming gives promises their measure, and the audit counts each answer', () => {
  const workbook = hotel();
  const { counted, promises } = confirmGuide(workbook, propose(workbook), words);
  expect([counted, promises]).toEqual([5, 4]);
  expect(counts(workbook)).toEqual([
    [12, 20],
    [8, 16],
    [12, 20],
    [12, 20],
    [0, 0],
  ]);
  expect(workbook.grids.get('Promises')![1]).toEqual([
    'Front desk',
    'Checked in within 5 minutes',
    0.9,
    'How long did check-in take?',
    'one of: Under 3 minutes; 3 to 5 minutes',
  ]);
  expect(audited(workbook).promises[0]?.expected.n).toBe(20);
  expect(audited(workbook).issues.map(issue => issue.code)).toEqual([]);
});

test('it can be taken back', () => {
  const workbook = hotel();
  const { undo } = confirmGuide(workbook, propose(workbook), words);
  expect(takeBack(workbook, undo).skipped).toBe(0);
  expect(counts(workbook)).toEqual(Array(5).fill([0, 0]));
  expect(workbook.grids.get('Promises')![1]).toEqual(['Front desk', 'Checked in within 5 minutes', 0.9, null, null]);
});

test('nothing is written twice', () => {
  const workbook = hotel();
  confirmGuide(workbook, propose(workbook), words);
  const rows = workbook.grids.get('Sources')!.length;
  expect(confirmGuide(workbook, propose(workbook), words)).toMatchObject({ sources: 0, promises: 0 });
  expect(workbook.grids.get('Sources')!.length).toBe(rows);
});

test('the next export with the same headers takes the answers of last time, and asks only what is new', () => {
  const workbook = hotel();
  const first = propose(workbook);
  asked(first, 'How fresh').good = ['Very fresh', 'Fresh', 'OK'];
  confirmGuide(workbook, first, words);
  const next = survey(4, '2026-11-0').map(row => row.map(cell => (cell === 'Not so fresh' ? 'Sour' : cell)));
  workbook.grids.set('Guests in November', next);
  const again = propose(workbook, 'Guests in November');
  expect(again.remembered).toBe('Guests');
  expect(asked(again, 'How fresh')).toMatchObject({ good: ['Very fresh', 'Fresh', 'OK'], tells: [{ promise: 'P2', sure: 'sure' }] });
  expect(again.questions.flatMap(({ doubts }) => doubts)).toEqual([{ code: 'new-answer', answer: 'Sour', count: 4 }]);
  confirmGuide(workbook, again, words);
  expect(counts(workbook)).toEqual([
    [24, 40],
    [24, 32],
    [24, 40],
    [24, 40],
    [0, 0],
  ]);
});

test('the next export says what is new in it and what is gone: days, groups, columns', () => {
  const rows = (shops: string[], day: string): Cell[][] =>
    shops.map((shop, i) => [`2026-${day}-0${i + 1}`, shop, i % 2 ? 'Fresh' : 'Very fresh', `It was number ${i} and quite fine`]);
  const heads = ['Submitted on', 'Shop', 'How fresh was the juice at breakfast?', 'Room comment'];
  const shops = ['First', 'Second', 'Second', 'First', 'First', 'Second', 'First', 'Second'];
  const workbook = hotel({ Guests: [heads, ...rows(shops, '10')] });
  const first = propose(workbook);
  expect(first.news).toBeNull();
  confirmGuide(workbook, first, words);
  expect(propose(workbook).news).toBeNull();
  const next = [
    [...heads.slice(0, 3), 'Tip'],
    ...rows(
      shops.map(shop => (shop === 'First' ? 'Roof' : 'second ')),
      '12',
    ),
  ];
  workbook.grids.set('Guests in December', next);
  const { news, remembered } = propose(workbook, 'Guests in December');
  expect(remembered).toBe('Guests');
  expect(news).toEqual({
    from: '2026-12-01',
    to: '2026-12-08',
    isLater: true,
    groups: [{ column: 'Shop', values: ['Roof'] }],
    added: ['Tip'],
    gone: ['Room comment'],
  });
  expect(words.guide.news(news!)).toEqual([
    'It covers 1 December 2026 to 8 December 2026.',
    'A check counts it together with the earlier ones. To judge it alone, write 1 December 2026 beside “Evidence from” in Settings.',
    'New in “Shop”: “Roof”.',
    '1 column is new: “Tip”.',
    '1 column from last time is gone: “Room comment”.',
  ]);
  // Where the period leaves out last time's, there is nothing to choose.
  workbook.grids.set('Settings', [
    ['Setting', 'Value'],
    ['Evidence from', '2026-12-01'],
  ]);
  expect(propose(workbook, 'Guests in December').news).toMatchObject({ from: '2026-12-01', isLater: false });
});

test('a plan says how times lie, in classes of which one ends at the limit', () => {
  const workbook = hotel({ Laundry: laundry() });
  const guide = propose(workbook, 'Laundry');
  const [head, ...rows] = planRows(guide, workbenchOf(workbook).subjects, planWords(words));
  const row = rows.find(one => one[0] === 'Handed in')!;
  expect(row[head!.indexOf('Answers')]).toMatch(/^0 to 3\shours \(2\); .*21 to 24\shours \(4\); 24 to 27\shours \(2\); /);
  // What the picture counts is what the audit counts.
  confirmGuide(workbook, guide, words);
  expect(counts(workbook)[4]).toEqual([30, 42]);
});

test('a plan says all that is asked, and its answers are taken', () => {
  const workbook = hotel();
  const guide = propose(workbook);
  const { subjects, touchpoints } = workbenchOf(workbook);
  const rows = planRows(guide, subjects, planWords(words));
  const same = readPlan(rows, guide, subjects, touchpoints);
  expect(same.troubles).toEqual([]);
  expect(same.guide.questions.map(({ good, tells }) => [good, tells.map(one => one.promise)])).toEqual(
    guide.questions.map(({ good, tells }) => [good, tells.map(one => one.promise)]),
  );
  const at = (header: string): number => rows[0]!.indexOf(header);
  const parking = rows.find(row => String(row[0]).includes('[Parking]'))!;
  parking[at('Tells about')] = 'Room';
  const juice = rows.find(row => String(row[0]).startsWith('How fresh'))!;
  juice[at('Good answers')] = 'very fresh';
  const { guide: decided } = readPlan(rows, guide, subjects, touchpoints);
  expect(asked(decided, 'How satisfied were you with your stay? [Parking]').touchpoint).toBe('Room');
  confirmGuide(workbook, decided, words);
  expect(counts(workbook)[1]).toEqual([4, 16]);
});

test('a plan that names what nobody knows says where', () => {
  const workbook = hotel();
  const guide = propose(workbook);
  const { subjects, touchpoints } = workbenchOf(workbook);
  const rows = planRows(guide, subjects, planWords(words));
  const at = (header: string): number => rows[0]!.indexOf(header);
  const juice = rows.findIndex(row => String(row[0]).startsWith('How fresh'));
  rows[juice]![at('Good answers')] = 'Crisp';
  rows[juice]![at('Tells about')] = 'The best juice';
  expect(readPlan(rows, guide, subjects, touchpoints).troubles).toEqual([
    { row: juice + 1, column: 'Good answers', found: 'Crisp', allowed: expect.arrayContaining(['Very fresh', 'OK']) },
    { row: juice + 1, column: 'Tells about', found: 'The best juice', allowed: expect.arrayContaining(['Room']) },
  ]);
});

test('a plan that holds a kind that there is none of says which there are', () => {
  const workbook = hotel();
  const guide = propose(workbook);
  const { subjects, touchpoints } = workbenchOf(workbook);
  const rows = planRows(guide, subjects, planWords(words));
  const holds = rows[0]!.indexOf('Holds');
  const juice = rows.findIndex(row => String(row[0]).startsWith('How fresh'));
  rows[juice]![holds] = 'Smiles';
  expect(readPlan(rows, guide, subjects, touchpoints).troubles).toEqual([
    {
      row: juice + 1,
      column: 'Holds',
      found: 'Smiles',
      allowed: ['Value', 'Expected', 'Started to Finished', 'Promised date to Actual date'],
    },
  ]);
});

test('a question that a plan leaves without an answer is told by its row', () => {
  const workbook = hotel();
  const guide = propose(workbook);
  const { subjects, touchpoints } = workbenchOf(workbook);
  const rows = planRows(guide, subjects, planWords(words));
  const at = (header: string): number => rows[0]!.indexOf(header);
  for (const row of rows.slice(1)) row[at('To decide')] = '';
  expect(readPlan(rows, guide, subjects, touchpoints).open).toEqual([]);
  const juice = rows.findIndex(row => String(row[0]).startsWith('How fresh'));
  rows[juice]![at('To decide')] = 'Which answers are good ones?';
  expect(readPlan(rows, guide, subjects, touchpoints).open).toEqual([]);
  rows[juice]![at('Good answers')] = '';
  expect(readPlan(rows, guide, subjects, touchpoints).open).toEqual([juice + 1]);
});

test('two columns of times tell about the promises that set a limit to such a time', () => {
  const orders = [
    ['Order', 'Received', 'Returned'],
    ...Array.from({ length: 12 }, (_, i) => [`L${i}`, '2026-10-01 09:00', i < 8 ? '2026-10-02 08:30' : '2026-10-02 10:00']),
  ];
  const workbook = hotel({ Laundry: [], 'Laundry list': orders });
  workbook.grids.delete('Laundry');
  const guide = propose(workbook, 'Laundry list');
  expect(guide.questions).toMatchObject([
    { kind: 'time', column: 'Received', until: 'Returned', tells: [{ promise: 'P5', keptWhen: '<= 24 hours' }] },
  ]);
  confirmGuide(workbook, guide, words);
  expect(counts(workbook)[4]).toEqual([8, 12]);
});

test('a word that stands in place of an end says that the case is still open', () => {
  const list = [
    ['Received', 'Returned'],
    ...Array.from({ length: 12 }, (_, i) => ['2026-10-01', i < 8 ? '2026-10-02' : i < 10 ? 'pending' : '2026-10-04']),
  ];
  const workbook = hotel({ 'Laundry list': list });
  const guide = propose(workbook, 'Laundry list');
  expect(guide.questions[0]?.none).toEqual([{ text: 'pending', count: 2 }]);
  confirmGuide(workbook, guide, words);
  expect(counts(workbook)[4]).toEqual([8, 12]);
  expect(audited(workbook).issues).toEqual([]);
});

test('the next exports are connected in one go, but for those with something new in them', () => {
  const workbook = hotel();
  confirmGuide(workbook, propose(workbook), words);
  workbook.grids.set('November', survey(4, '2026-11-0'));
  workbook.grids.set(
    'December',
    survey(4, '2026-12-0').map(row => row.map(cell => (cell === 'OK' ? 'Lukewarm' : cell))),
  );
  const { tabs, left, undo } = connectAgain(workbook, words);
  expect([tabs, left]).toEqual([['November'], ['December']]);
  expect(counts(workbook)[2]).toEqual([24, 40]);
  takeBack(workbook, undo);
  expect(counts(workbook)[2]).toEqual([12, 20]);
});

test('a tab that is connected tells what it feeds, and can be disconnected and connected again', () => {
  const workbook = hotel();
  confirmGuide(workbook, propose(workbook), words);
  expect(connectedTabs(workbook, { today: '2026-11-22', after: '2026-10-07' })).toEqual([
    {
      tab: 'Guests',
      rows: 20,
      newest: '2026-10-09',
      since: 4,
      columns: 6,
      promises: ['Checked in within 5 minutes', 'Freshly squeezed juice every morning', 'Spotless rooms', 'Never a noisy night'],
    },
  ]);
  const undo = disconnectTab(workbook, 'Guests');
  expect(connectedTabs(workbook, { today: '2026-11-22', after: '2026-10-07' })).toEqual([]);
  expect(counts(workbook)[2]).toEqual([0, 0]);
  takeBack(workbook, undo);
  expect(counts(workbook)[2]).toEqual([12, 20]);
});

/** The hotel's promises with columns for a measure. */
const measurable = () =>
  promises.map((row, i): Cell[] => [...row, ...(i === 0 ? ['Metric', 'Kept when', 'Promised for'] : [null, null, null])]);

test('a question that tells takes the place of a measure that only the words of the promise gave, once, and it can be taken back', () => {
  const fast = 'Check-in never takes longer than 5 minutes';
  const workbook = hotel({ Guests: survey(4), Promises: measurable().map((row, i) => (i === 1 ? row.with(1, fast) : row)) });
  expect(measureByWords(workbook, [fast], words)).toBe(1);
  const measures = () => workbook.grids.get('Promises')!.map(row => row.slice(3));
  expect(measures().slice(0, 2)).toEqual([
    ['Metric', 'Kept when', 'Promised for'],
    ['Wait', '<= 5 minutes', 1],
  ]);
  const before = structuredClone(measures());
  const { undo } = confirmGuide(workbook, propose(workbook), words);
  expect(measures()[1]).toEqual(['How long did check-in take?', 'one of: Under 3 minutes; 3 to 5 minutes', 1]);
  expect(counts(workbook)[0]).toEqual([12, 20]);
  takeBack(workbook, undo);
  expect(measures().map(row => row.map(cell => cell ?? null))).toEqual(before.map(row => row.map(cell => cell ?? null)));
});

test('a measure by which something tells already stays, and so does the one that times are counted by', () => {
  const shirts = 'Your shirts delivered within 24 hours';
  const workbook = hotel({
    Laundry: [['Ordered at', 'Delivered at'], ...laundry().slice(1)],
    Promises: measurable().map((row, i) => (i === 5 ? row.with(1, shirts) : row)),
  });
  measureByWords(workbook, [shirts], words);
  const measure = () => workbook.grids.get('Promises')![5]!.slice(3);
  const before = measure();
  expect(before).toEqual(['Delivery', '<= 24 hours', null]);
  confirmGuide(workbook, propose(workbook, 'Laundry'), words);
  expect(measure()).toEqual(before);
  expect(counts(workbook)[4]).toEqual([30, 42]);
});
