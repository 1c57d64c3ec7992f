import * as fc from 'fast-check';
import type { Cell, Grid } from '../../../src/core/cell/cell';
import { plainHeader, wordIn } from '../../../src/core/cell/words/header-words';
import { isAkin, topicOf } from '../../../src/core/cell/words/likeness';
import { lookAt } from '../../../src/core/connect/column-look';
import { roleOf } from '../../../src/core/connect/column-role';
import { findPlaces, placeOfText } from '../../../src/core/connect/columns/touchpoint-of-column';
import type { Known } from '../../../src/core/connect/mapped-column';
import { wordScaleOf } from '../../../src/core/connect/scales/word-scales';
import { headingOf, readHead } from '../../../src/core/connect/tab-head';
import { findSourceHeader } from '../../../src/core/table/export-header';

test.each([
  ['recline', 'reclining'],
  ['baby', 'babies'],
  ['move', 'moving'],
  ['shop', 'shopping'],
  ['sign', 'signs'],
  ['safe', 'safety'],
  ['park', 'parking'],
  ['dostawa', 'dostawy'],
  ['obsluga', 'obslugi'],
])('%s and %s are of one stem', (one, other) => expect([isAkin(one, other), isAkin(other, one)]).toEqual([true, true]));

test.each([
  ['store', 'story'],
  ['car', 'care'],
  ['rest', 'restaurant'],
  ['all', 'always'],
  ['info', 'infodown'],
  ['train', 'trainer'],
])('%s and %s are not', (one, other) => expect(isAkin(one, other)).toBe(false));

test('a header is taken apart as people write them', () => {
  expect(['OPEN_DT', 'firstName', 'Q7ART', 'Jak <b>oceniasz</b> obsługę?'].map(plainHeader)).toEqual([
    'open dt',
    'first name',
    'q 7 art',
    'jak oceniasz obsluge',
  ]);
  expect(topicOf('Is it rude to recline your seat?')).toEqual(['rude', 'recline', 'seat']);
});

test.each([
  ['Jak bardzo poleciłbyś nas znajomym?', 'likelihood'],
  ['您有多大可能推荐我们', 'likelihood'],
  ['Ocena obsługi', 'rating'],
  ['满意度', 'rating'],
  ['Dlaczego?', 'comment'],
  ['您的建议', 'comment'],
  ['Termin dostawy', 'promised'],
  ['实际送达', 'actual'],
  ['Numer telefonu', 'private'],
  ['电子邮件', 'private'],
  ['Płeć', 'segment'],
] as const)('%s says %s', (header, kind) => expect(wordIn(plainHeader(header), kind)).not.toBe(''));

test.each([['Store name', 'Country', 'App version', 'Data']])('%s, %s, %s and %s tell nobody', (...headers) => {
  for (const header of headers) expect(wordIn(plainHeader(header), 'private')).toBe('');
});

test('answers in words are a scale where all of them are of one', () => {
  const levels = (...answers: string[]) => {
    const found = wordScaleOf(answers);
    return found && [found.name, ...answers.map(answer => found.levels.get(answer))];
  };
  expect(levels('Very satisfied', 'dissatisfied', 'Satisfied')).toEqual(['satisfaction', 5, 2, 4]);
  expect(levels('Raczej się zgadzam', 'Zdecydowanie się nie zgadzam', 'Trudno powiedzieć')).toEqual(['agreement', 4, 1, 3]);
  expect(levels('非常滿意', '不滿意', '一般')).toEqual(['satisfaction', 5, 2, 3]);
  expect(levels('经常', '从不', '有时')).toEqual(['frequency', 4, 1, 3]);
  expect(levels('Good', 'Poor', 'Excellent', 'Fair')).toEqual(['quality', 4, 2, 5, 3]);
  expect(levels('Poor', 'Very good', 'Excellent', 'Fair')).toEqual(['quality', 1, 4, 5, 2]);
  expect(levels('Good', 'Poor')).toBeNull();
  expect(levels('Good', 'Poor', 'Blue')).toBeNull();
});

test('a level that nobody chose has its usual word', () =>
  expect(
    [...wordScaleOf(['zadowolony', 'niezadowolony', 'bardzo zadowolony'])!.levels].filter(([, level]) => level === 1 || level === 3),
  ).toEqual([
    ['Bardzo niezadowolony', 1],
    ['Ani zadowolony, ani niezadowolony', 3],
  ]));

describe('which touchpoint', () => {
  const known = (...names: string[]): Known => ({
    touchpoints: names.map(name => ({ name: name.split(' = ')[0]!, alsoCalled: name.split(' = ').slice(1) })),
    promises: [],
    metrics: [],
  });
  const places = (touchpoints: string[], headers: string[]): string[] => {
    const seekers = headers.map((header, i) => ({ heading: headingOf(i, header, header, ''), fits: [] }));
    const found = findPlaces(seekers, known(...touchpoints));
    return seekers.map(seeker => {
      const place = found.get(seeker)!;
      return 'touchpoint' in place ? place.touchpoint : place.code;
    });
  };

  test('is the one whose name is said', () => {
    const names = ['Wi-Fi', 'Check-in = Reception', 'Obsługa klienta', '送货上门'];
    expect(places(names, ['Q7WIFI', 'How was the reception?', 'Jak oceniasz obsługę?', '送货速度'])).toEqual([
      'Wi-Fi',
      'Check-in',
      'Obsługa klienta',
      '送货上门',
    ]);
  });
  test('is left open where a word is only a part of another one', () =>
    expect(places(['Information booths, lower level', 'Parking'], ['Q7INFODOWN', 'Q7LTPARKING'])).toEqual(['no-place', 'no-place']));
  test('is told from another one by small words, too', () => {
    expect(places(['Check-in', 'Check-out'], ['How was check-in?', 'How was check-out?'])).toEqual(['Check-in', 'Check-out']);
    expect(places(['Parking', 'Long-term parking shuttle'], ['How was the long-term parking shuttle?'])).toEqual([
      'Long-term parking shuttle',
    ]);
  });
  test('is left open between two', () => expect(places(['Store opening', 'Store closing'], ['Store'])).toEqual(['tied']));
  test('is left open for both of two columns that fit alike', () =>
    expect(places(['Delivery'], ['Delivery north', 'Delivery south'])).toEqual(['tied', 'tied']));
  test('goes to the column that fits better', () =>
    expect(places(['Switching seats for friends'], ['Switch seats with friends?', 'Switch seats with family?'])).toEqual([
      'Switching seats for friends',
      'taken',
    ]));
  test('follows from what the other parts of a question are about', () =>
    expect(places(['Train', 'Train cleanliness', 'Boarding area cleanliness'], ['Q7TRAIN', 'Q9TRAIN', 'Q9BOARDING'])).toEqual([
      'Train',
      'Train cleanliness',
      'Boarding area cleanliness',
    ]));
  test('of a whole tab follows from its name', () => {
    expect(placeOfText('Missing Sign', known('Missing signs', 'Traffic signals'))?.touchpoint).toBe('Missing signs');
    expect(placeOfText('Sheet1', known('Missing signs'))).toBeNull();
  });
});

describe('a header that nobody has described', () => {
  const names = (...rows: Cell[][]) => {
    const { firstRow, headings } = readHead('Survey', rows);
    return [firstRow, ...headings.map(one => one.name)];
  };

  test('may stand below a title', () =>
    expect(names(['Survey of October', null], [], ['Score', 'Day'], [5, '2026-10-01'])).toEqual([3, 'Score', 'Day']));
  test('may have parts below questions', () =>
    expect(names(['ID', 'How was it?', null, 'How is it?', null], [null, 'Staff', 'Goods', 'Staff', 'Price'], [1, 5, 4, 3, 2])).toEqual([
      2,
      'ID',
      'How was it? Staff',
      'Goods',
      'How is it? Staff',
      'Price',
    ]));
  test('that stands twice names no column', () => expect(names(['Score', 'Why', 'Why'], [5, 'a', 'b'])).toEqual([1, 'Score', '', '']));

  const text = fc.constantFrom('Q1', 'Q2', 'Score', 'Why?', 'Response', 'A\nB', ' x ', '', null, '{"ImportId":"QID1"}', '=1+1', '部分', 7);
  const row = fc.array(text, { maxLength: 6 });
  test('is named so that Sources finds each column again', () =>
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (grid: Grid) => {
        const head = readHead('Survey', grid.slice(0, 10));
        const named = head.headings.filter(one => one.name !== '');
        const found = findSourceHeader(
          'Survey',
          grid.slice(0, 10),
          named.map(one => one.name),
        );
        for (const one of named) expect(found.find(one.name)).toEqual([one.column]);
      }),
    ));
});

describe('who somebody is', () => {
  const isPrivate = (header: string, cells: Cell[]): boolean =>
    roleOf(headingOf(0, header, header, ''), lookAt(cells), { touchpoints: [], promises: [], metrics: [] })?.isPrivate ?? false;

  test.each(['E-mail', 'First name', 'IP Address', 'Telephone', 'Nazwisko', '姓名', 'customerName', 'Reviewer'])(
    'stands under %s',
    header => expect(isPrivate(header, ['x', 'y', 'z'])).toBe(true),
  );
  test('is seen in the cells, whatever stands above', () => {
    expect(isPrivate('Contact', ['ann@example.com', 'bob@example.com'])).toBe(true);
    expect(isPrivate('Reach me', ['+49 30 1234567', '+48 22 7654321', null])).toBe(true);
    expect(isPrivate('Host', ['192.0.2.1', '2001:db8::1'])).toBe(true);
    expect(isPrivate('Day', ['2026-10-01 10:00:00', '01.10.2026', '10/01/2026'])).toBe(false);
    expect(isPrivate('Score', ['5', '4', '10'])).toBe(false);
  });
});

test.each([
  ['이름', 'private'],
  ['생년월일', 'private'],
  ['Vorname', 'private'],
  ['お名前', 'private'],
  ['ご意見', 'comment'],
  ['별점', 'rating'],
  ['星數', 'rating'],
  ['Beschwerde', 'complaint'],
] as const)('the header %s is known by its words: %s', (header, kind) => {
  expect(wordIn(plainHeader(header), kind)).not.toBe('');
});

test.each([
  [['劣', '差', '可', '良', '優'], 'quality'],
  [['Zdecydowanie się nie zgadzam', 'Nie zgadzam się', 'Ani się zgadzam, ani się nie zgadzam', 'Zgadzam się'], 'agreement'],
  [['一定不會', '可能不會', '不一定', '可能會', '一定會'], 'likelihood'],
  [['十分不滿意', '不滿意', '還可以', '滿意', '十分滿意'], 'satisfaction'],
])('%p is a scale of %s, worst first', (answers, name) => {
  const scale = wordScaleOf(answers);
  expect(scale?.name).toBe(name);
  expect(answers.map(answer => scale?.levels.get(answer))).toEqual(answers.map((_, i) => i + 1));
});

test.each(['How handy was the app?', '¿Cómo califica la aplicación móvil?', '전화 응대 평점'])('%s asks about no person', header => {
  expect(wordIn(plainHeader(header), 'private')).toBe('');
});

const codes = ['id', 'Q1_1', 'Q1_2'];
const asked = ['Number of the answer', 'How clean was the car?', 'Was the instructor on time?'];
const given: Grid = [
  [1, 'Very clean', 'Yes'],
  [2, 'Fairly clean', 'No'],
];
test.each([
  ['codes above questions', [codes, asked, ...given], 2],
  ['questions above codes', [asked, codes, ...given], 2],
  ['codes alone', [codes, ...given], 1],
  ['questions alone', [asked, ...given], 1],
  ['codes above answers in words alone', [codes, ['R 1', 'Very clean', 'Yes, at once'], ['R 2', 'Very clean', 'No, it was late']], 1],
])('%s are as many header rows as they are', (_, grid, firstRow) => {
  const head = readHead('Survey', grid);
  expect(head.firstRow).toBe(firstRow);
  const names = head.headings.map(({ name }) => name);
  expect(findSourceHeader('Survey', grid, names).firstRow).toBe(firstRow);
});

test('of codes above questions each column has both, whichever row Sources names it by', () => {
  const grid = [codes, asked, ...given];
  expect(readHead('Survey', grid).headings[1]).toMatchObject({ name: 'Q1_1', question: 'How clean was the car?' });
  expect(findSourceHeader('Survey', grid, ['How clean was the car?'])).toMatchObject({ firstRow: 2 });
});
