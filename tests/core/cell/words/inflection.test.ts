import { isFormOf } from '../../../../src/core/cell/words/inflection';

describe('a form of a name', () => {
  test.each([
    ['delivery', 'delivery'],
    ['deliveries', 'delivery'],
    ['boxes', 'box'],
    ['rooms', 'room'],
    ['room', 'rooms'],
    ['dostawy', 'dostawa'],
    ['dostawie', 'dostawa'],
    ['kurierem', 'kurier'],
    ['opakowania', 'opakowanie'],
    ['zwrotu', 'zwrot'],
    ['zwrotow', 'zwroty'],
    ['dostawa', 'dostawy'],
    ['grzecznosciowych', 'grzecznosciowe'],
  ])('%s is %s', (word, name) => expect(isFormOf(word, name)).toBe(true));

  test.each([
    ['boarding', 'board'],
    ['board', 'boarding'],
    ['booking', 'book'],
    ['book', 'booking'],
    ['policy', 'police'],
    ['police', 'policy'],
    ['story', 'store'],
    ['plane', 'plan'],
    ['care', 'car'],
    ['roomy', 'room'],
    ['part', 'party'],
    ['parties', 'part'],
    ['starter', 'star'],
    ['退房費', '退房'],
  ])('%s is not %s', (word, name) => expect(isFormOf(word, name)).toBe(false));
});
