import { addPromises, readCopy } from '../../../src/app/promises/collect-promises';
import { takeBack } from '../../../src/app/written';
import { wordsOf } from '../../../src/words/words';
import { memoryWorkbook } from '../../memory';

const words = wordsOf('en');
const laundry = () =>
  memoryWorkbook({
    Touchpoints: [
      ['Touchpoint', 'Also called'],
      ['Pick-up', 'Collection; courier'],
      ['Laundry', 'Washing; shirts'],
      ['Help desk', 'Contact; hotline'],
    ],
    Promises: [
      ['Touchpoint', 'Promise', 'Where stated'],
      ['Laundry', 'Your shirts back within 24 hours', 'Shop window'],
    ],
  });

const copy = `HOME
Welcome to White Cuff. Your shirts back within 48 hours.
Our courier picks up within 2 hours of your call.

CONTACT
We reply to every e-mail within 4 hours. Our friendly team listens.
Organic detergents only.
Your shirts back within 24 hours.`;

test('every sentence is accounted for, in its own words', () => {
  const { sentences } = readCopy(laundry(), copy, '', words);
  expect(sentences.map(({ text, kind, touchpoint, whereStated }) => [text, kind, touchpoint, whereStated])).toEqual([
    ['Welcome to White Cuff', 'none', 'HOME', 'HOME'],
    ['Your shirts back within 48 hours', 'promise', 'Laundry', 'HOME'],
    ['Our courier picks up within 2 hours of your call', 'promise', 'Pick-up', 'HOME'],
    ['We reply to every e-mail within 4 hours', 'promise', 'Help desk', 'CONTACT'],
    ['Our friendly team listens', 'unmeasurable', 'Help desk', 'CONTACT'],
    ['Organic detergents only', 'proved', 'Help desk', 'CONTACT'],
    ['Your shirts back within 24 hours', 'promise', 'Laundry', 'CONTACT'],
  ]);
});

test('what is said twice, and what contradicts, is pointed out', () => {
  const { sentences, contradictions } = readCopy(laundry(), copy, '', words);
  expect(sentences.filter(({ twin }) => twin !== '').map(({ text }) => text)).toEqual(['Your shirts back within 24 hours']);
  expect(contradictions).toEqual([
    { first: 'Your shirts back within 24 hours', second: 'Your shirts back within 48 hours', places: [-1, 1] },
  ]);
});

test('ticked promises are added once, with the touchpoints that are new, and can be taken back', () => {
  const workbook = laundry();
  const ticked = [
    { text: 'Our courier picks up within 2 hours of your call', touchpoint: 'collection', whereStated: 'HOME' },
    { text: 'Open until midnight', touchpoint: 'Shop', whereStated: 'Door' },
  ];
  const { undo, ...added } = addPromises(workbook, ticked, words);
  expect(added).toEqual({ promises: 2, touchpoints: 1 });
  expect(workbook.grids.get('Promises')!.slice(2)).toEqual([
    ['collection', 'Our courier picks up within 2 hours of your call', 'HOME'],
    ['Shop', 'Open until midnight', 'Door'],
  ]);
  expect(addPromises(workbook, ticked, words)).toMatchObject({ promises: 0, touchpoints: 0 });
  takeBack(workbook, undo);
  expect(workbook.grids.get('Promises')![2]!.every(cell => cell === null)).toBe(true);
});

test('a heading without a mark says where the sentences below it belong, unless it promises something itself', () => {
  const spa = memoryWorkbook({ Touchpoints: [['Touchpoint'], ['Sauna']], Promises: [['Touchpoint', 'Promise']] });
  const text =
    'The sauna\nHot from eight in the morning.\nThick towels for 2 euro.\n\nQuiet rooms\nDoors that close without a sound, day and night.';
  expect(readCopy(spa, text, 'Leaflet', words).sentences.map(one => [one.text, one.touchpoint, one.whereStated])).toEqual([
    ['Hot from eight in the morning', 'Sauna', 'The sauna'],
    ['Thick towels for 2 euro', 'Sauna', 'The sauna'],
    ['Quiet rooms', 'Sauna', 'The sauna'],
    ['Doors that close without a sound, day and night', 'Sauna', 'The sauna'],
  ]);
});

test.each([
  'Regional cheese only',
  'The second towel is on us',
  'Wide choice of teas',
  'Straight talk: you pay what the tag says',
  'Uczciwa wycena',
  '40 bicycles to borrow',
  'Spokojne pokoje od podwórza',
  'Rowery dla 12 gości',
  '座位安靜',
  '12 台腳踏車可借',
])('%s is a promise, though nobody can measure it as it stands', text => {
  expect(readCopy(laundry(), text, 'Leaflet', words).sentences.map(({ kind }) => kind)).toEqual(['unmeasurable']);
});

test.each([
  'Founded in 1954 by two brothers',
  'Mon-Sat 9-18',
  '12 Harbour Road',
  'Call +44 20 7946 0000',
  'Firma rodzinna od 1954',
  '創立於 1954 年',
])('%s promises nothing', text => {
  expect(readCopy(laundry(), text, 'Leaflet', words).sentences.map(({ kind }) => kind)).toEqual(['none']);
});

test('a heading that shouts names a touchpoint that does not', () => {
  const copy = 'HOME PAGE\nYour shirts back within 24 hours.\n\nFAQ\nWe answer every letter within 3 days.';
  const { sentences } = readCopy(memoryWorkbook({ Touchpoints: [['Touchpoint']], Promises: [['Touchpoint', 'Promise']] }), copy, '', words);
  expect(sentences.map(({ touchpoint, whereStated }) => [touchpoint, whereStated])).toEqual([
    ['Home page', 'HOME PAGE'],
    ['FAQ', 'FAQ'],
  ]);
});

test.each([
  ['We answer within 24 hours', 'We reply within one day'],
  ['We answer within 24 hours', 'You get an answer in 24 h'],
  ['Oddzwaniamy w ciągu 2 godzin', 'Oddzwonimy w 2 godziny'],
  ['24小時內回覆', '一天內回覆您'],
])('an answer in the same time is said twice: “%s” and “%s”', (one, other) => {
  const { sentences, contradictions } = readCopy(memoryWorkbook({ Touchpoints: [['Touchpoint']] }), `${one}.\n\n${other}.`, 'Site', words);
  expect(sentences.map(({ twin }) => twin)).toEqual(['', one]);
  expect(contradictions).toEqual([]);
});

test.each([
  ['We answer complaints within 24 hours', 'We answer invoices within 24 hours'],
  ['We call you back within 2 hours', 'We answer within 2 hours'],
  ['We answer within 24 hours', 'We answer within 48 hours'],
])('answers to different things, in other ways or times, are not: “%s” and “%s”', (one, other) => {
  const { sentences } = readCopy(memoryWorkbook({ Touchpoints: [['Touchpoint']] }), `${one}.\n\n${other}.`, 'Site', words);
  expect(sentences.map(({ twin }) => twin)).toEqual(['', '']);
});

test('a line that begins in capitals and goes on to promise something is no heading', () => {
  const { sentences } = readCopy(
    laundry(),
    'CONTACT\nOur friendly team listens.\nOUR WORD – a call back in two hours\n\nAnd so on.',
    '',
    words,
  );
  expect(sentences.map(({ text, whereStated }) => [text, whereStated])).toContainEqual(['OUR WORD – a call back in two hours', 'CONTACT']);
});
