import { sentencesOf } from '../../../src/core/reading/copy';

const said = (copy: string): string[] =>
  sentencesOf(copy).flatMap(({ heading, text, heads }) => (heads === 'marked' ? [] : [`${heading}: ${text}`]));

test('headings say where sentences stand', () => {
  expect(
    said(
      'HOME PAGE\nRooms that sleep well. Breakfast until noon.\n\n## Charter\n- We answer every letter\nHotline:\nNobody waits longer than 2 minutes!',
    ),
  ).toEqual([
    'HOME PAGE: Rooms that sleep well',
    'HOME PAGE: Breakfast until noon',
    'Charter: We answer every letter',
    'Hotline: Nobody waits longer than 2 minutes!',
  ]);
});

test('what only stresses a sentence belongs to it, and short forms end none', () => {
  expect(said('Your tenth wash is free. Always. No small print. We are the no. 1 of the valley.')).toEqual([
    ': Your tenth wash is free. Always. No small print.',
    ': We are the no. 1 of the valley',
  ]);
});

test('Chinese sentences need no spaces', () => {
  expect(said('門市\n三十分鐘送達。不滿意就退款！')).toEqual([': 門市', ': 三十分鐘送達', ': 不滿意就退款！']);
});

test('a short line before longer ones may be a heading without a mark; one that ends, or stands below another, is none', () => {
  const heads = (copy: string): string[] => sentencesOf(copy).flatMap(({ text, heads }) => (heads === 'short' ? [text] : []));
  expect(heads('Our sauna\nHot from eight in the morning.\nTowels\nThick ones, and as many as you like.')).toEqual(['Our sauna']);
  expect(heads('Hot from eight.\n\nPool\n\nWarm as a bath all winter long')).toEqual(['Pool']);
  expect(heads('Warm!\nThe pool is open all winter long\n\n- Warm\n- Deep and clear')).toEqual([]);
  expect(heads('三溫暖\n早上八點就熱好了。')).toEqual(['三溫暖']);
});

test('capitals of a brand among letters that have none make no heading, and bullets of all shapes go', () => {
  expect(said('LINE 線上 20 分鐘內回覆\n● APP 訂位免排隊\n■ Towels are free\n➤ Ręczniki gratis')).toEqual([
    ': LINE 線上 20 分鐘內回覆',
    ': APP 訂位免排隊',
    ': Towels are free',
    ': Ręczniki gratis',
  ]);
});

test('brackets around a line make a heading, and go', () => {
  expect(said('【瑜珈課】\n準時開始。\n[Pool]\nWarm all year.')).toEqual(['瑜珈課: 準時開始', 'Pool: Warm all year']);
});
