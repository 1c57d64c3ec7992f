import fc from 'fast-check';
import type { Quote } from '../../src/core/audit';
import { mask } from '../../src/core/mask';
import { chooseQuotes } from '../../src/core/telling';
import { logOdds, vocabularyOf, without, wordsOf } from '../../src/core/vocabulary';

const quote = (text: string, date = '2026-10-01'): Quote => ({ text, date, source: 'survey', cell: 'Evidence!A1' });
const quotes = (...texts: string[]): Quote[] => texts.map(text => quote(text));

describe('words', () => {
  test('are lowered, once each, without numbers', () => expect(wordsOf('Late, so LATE: 45 minutes!')).toEqual(['late', 'so', 'minutes']));
  test('of Chinese go by pairs of letters', () => expect(wordsOf('送货太慢')).toEqual(['送货', '货太', '太慢']));
  test('of Polish keep their letters', () => expect(wordsOf('Zażółć gęślą')).toEqual(['zażółć', 'gęślą']));
});

/** The words of a text with how often each comes, and as many more as are given. */
function count(text: string, many: Record<string, number> = {}) {
  const words = new Map(Object.entries(many));
  for (const one of text.split(' ')) words.set(one, (words.get(one) ?? 0) + 1);
  return { words, total: [...words.values()].reduce((sum, n) => sum + n, 0) };
}

describe('log-odds', () => {
  const one = vocabularyOf(['slow phone', 'slow desk', 'slow mail']);
  const other = vocabularyOf(['kind phone', 'kind desk', 'kind mail']);
  const all = vocabularyOf(['slow phone', 'slow desk', 'slow mail', 'kind phone', 'kind desk', 'kind mail']);

  test('tell which side a word belongs to, and are opposite for the two sides', () => {
    expect(logOdds('slow', one, other, all)).toBeGreaterThan(0.5);
    expect(logOdds('slow', other, one, all)).toBeCloseTo(-logOdds('slow', one, other, all), 12);
    expect(logOdds('phone', one, other, all)).toBeCloseTo(0, 12);
    expect(logOdds('never said', one, other, all)).toBe(0);
  });

  // By hand after Monroe et al., equations 16 and 22: prior 100 x 3/12 = 25; a = 3 + 25 of 6 + 100, b = 0 + 25 of 6 + 100.
  test('agree with the formula worked by hand', () => {
    const expected = (Math.log(28 / 78) - Math.log(25 / 81)) / Math.sqrt(1 / 28 + 1 / 25);
    expect(logOdds('slow', one, other, all)).toBeCloseTo(expected, 12);
  });

  // The README of the Python package fightin_words: two sentences, with words that come twice; a prior of 0.05 for each of 11 words.
  test.each([
    ['brown', 0.6894227886807968],
    ['the', 0],
    ['purple', -0.6894227886807968],
  ])('of “%s” are those that are published', (word, z) => {
    const [fox, donkey] = ['the quick brown fox jumps over the lazy pig', 'the lazy purple pig jumps over the lazier donkey'].map(text =>
      count(text),
    );
    const each = new Map([...fox!.words, ...donkey!.words].map(([one]) => [one, 1]));
    expect(logOdds(word, fox!, donkey!, { words: each, total: each.size }, 0.05 * each.size)).toBeCloseTo(z, 12);
  });

  // The same README: a prior that shrinks one word, said a thousand times, to a thousandth.
  test.each([
    ['very', -0.4368846171934332],
    ['quick', 1.7087406001344665],
    ['the', 4.961066225017743],
    ['sleepy', 0.3539801999989518],
  ])('with a prior of its own for each word are those that are published for “%s”', (word, z) => {
    const fox = count('the quick brown fox jumps over the lazy pig');
    const donkey = count('the lazy purple pig jumps over the sleepy donkey', { very: 1000 });
    const prior = new Map([...fox.words, ...donkey.words].map(([one]) => [one, one === 'very' ? 0.001 : 0.05]));
    const total = [...prior.values()].reduce((sum, n) => sum + n, 0);
    expect(logOdds(word, fox, donkey, { words: prior, total }, total)).toBeCloseTo(z, 10);
  });

  test('the rest of a vocabulary is what its part leaves', () =>
    expect(without(all, one)).toEqual({ words: other.words, total: other.total }));
});

describe('the quotes of a promise', () => {
  const slow = quotes(
    'The phone rang and rang, nobody answered',
    'Nobody answered the phone for an hour',
    'nobody answered',
    'nice weather, by the way',
  );
  const fine = quotes('Answered at once and friendly', 'friendly person at once', 'at once');

  test('are those whose words are typical of their side, not the longest or the first', () => {
    const [told] = chooseQuotes([
      { against: [quote('I bought a red umbrella on the way to the tram stop last Sunday'), ...slow], for: fine },
    ]);
    expect(told!.quotes.against[0]!.text).toContain('answered');
    expect(told!.quotes.for[0]!.text).toContain('at once');
  });

  test('are found in Chinese too', () => {
    const against = quotes('今天天气不错', '送货太慢了', '送货太慢，等了三天', '太慢，送货晚了');
    const [told] = chooseQuotes([{ against, for: quotes('服务很好', '服务很好，下次再来') }]);
    expect(told!.quotes.against[0]!.text).toContain('太慢');
  });

  test('show the same words only once in the whole report', () => {
    const told = chooseQuotes([
      { against: slow, for: [] },
      { against: slow, for: [] },
    ]);
    const texts = told.flatMap(one => one.quotes.against.map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('with equal words go by day, the newest first', () => {
    const against = ['2026-01-01', '2026-03-01', '2026-02-01'].map(date => quote(`x ${date.slice(5, 7)}`, date));
    expect(chooseQuotes([{ against, for: [] }])[0]!.quotes.against.map(({ date }) => date)).toEqual([
      '2026-03-01',
      '2026-02-01',
      '2026-01-01',
    ]);
  });

  test('words that set those let down apart come from 30 comments on', () => {
    const many = (text: string, n: number): Quote[] =>
      Array.from({ length: n }, (_, i) => quote(`${text} ${'abcdefghijklmnopqrstuvwxyz'[i]}${i}x`));
    expect(chooseQuotes([{ against: many('queue was long', 14), for: many('desk was quick', 15) }])[0]!.words).toEqual([]);
    const [told] = chooseQuotes([{ against: many('queue was long', 20), for: many('desk was quick', 20) }]);
    expect(told!.words.slice(0, 2).sort()).toEqual(['long', 'queue']);
    expect(told!.words).not.toContain('was');
  });
});

describe('masking', () => {
  test.each([
    ['Write to ann.lee+x@example.co.uk please', 'Write to ••• please'],
    ['Call +49 (30) 123-45 67 or 0301234567', 'Call ••• or •••'],
    ['My card 4111 1111 1111 1111 was charged', 'My card ••• was charged'],
    ['IBAN PL61 1090 1014 0000 0712 1981 2874', 'IBAN •••'],
    ['On 2026-11-22 at 10:41 I waited 45 minutes for room 1203', 'On 2026-11-22 at 10:41 I waited 45 minutes for room 1203'],
    ['Paid 12.11.2026, 1,250.00 euros', 'Paid 12.11.2026, 1,250.00 euros'],
  ])('%s', (text, masked) => expect(mask(text)).toBe(masked));

  test('no e-mail address and no telephone number ever comes through', () => {
    const phone = fc
      .tuple(fc.constantFrom('+48 ', '0', '(030) ', '+1-'), fc.stringMatching(/^\d{3}[- .]\d{3}[- .]?\d{3}$/))
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(
        fc.string(),
        fc.oneof(fc.stringMatching(/^[a-z][a-z0-9._+-]{0,8}[a-z0-9]@[a-z]{2,8}\.(com|co\.uk|pl)$/), phone),
        fc.string(),
        (before, secret, after) => {
          expect(mask(`${before.replace(/[\w@.]/g, '')} ${secret} ${after.replace(/[\w@.]/g, '')}`)).not.toContain(secret);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
