import { held } from '../../../src/report/html/hold';
import type { Markup } from '../../../src/report/html/markup';

const page = (text: string): Markup => `<p title="a w b">${text}</p>` as Markup;

describe('what a line does not part', () => {
  test('a Polish word of one letter and the next one', () => {
    expect(held(page('Zapytaj o to i w „a z nimi” (o 5)'), 'pl')).toBe(
      page('Zapytaj o\u00a0to i\u00a0w\u00a0„a\u00a0z\u00a0nimi” (o\u00a05)'),
    );
    expect(held(page('a w zero'), 'zh-TW')).toBe(page('a w zero'));
  });

  test('both ends of a range', () => {
    for (const language of ['pl', 'zh-TW']) expect(held(page('50–64 %, A–B'), language)).toBe(page('50–\u206064 %, A–B'));
    expect(held(page('50–64 %'), 'en')).toBe(page('50–64 %'));
  });

  test('nothing within names and attributes', () => {
    expect(held('<a title="i w 1–2">x</a>' as Markup, 'pl')).toBe('<a title="i w 1–2">x</a>');
  });
});
