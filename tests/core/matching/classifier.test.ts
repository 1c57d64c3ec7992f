import { classifierOf, countNothing, countTerms } from '../../../src/core/matching/classifier';
import { partsOf, termsOf } from '../../../src/core/matching/terms';

const none: ReadonlySet<string> = new Set();

describe('terms', () => {
  test('are words, and letters and pairs of them where no spaces are', () => {
    expect(termsOf('Late, so LATE!', none)).toEqual(['late', 'so']);
    expect(termsOf('送货慢', none)).toEqual(['送', '货', '送货', '慢', '货慢']);
    expect(termsOf('Wi-Fi 很慢', none)).toEqual(['wi', 'fi', '很', '慢', '很慢']);
  });

  test('leave out the brand, numbers, accounts and addresses', () =>
    expect(termsOf('@acme Acme gave 20 at https://acme.com/x, ann@example.com', new Set(['acme']))).toEqual(['gave', 'at']));

  test('speak with their beginnings', () => {
    expect(partsOf('paczka')).toEqual(['paczka', 'pac-', 'pacz-', 'paczk-']);
    expect(partsOf('送货')).toEqual(['送货']);
  });
});

describe('a classifier', () => {
  const taught = () => {
    const counted = countNothing(3);
    for (const text of ['cold shower', 'shower broken', 'soft bed', 'hard bed', 'clean shower'])
      countTerms(counted, termsOf(text, none), 0);
    countTerms(counted, termsOf('cold coffee', none), 1);
    countTerms(counted, termsOf('dostawa szybka', none), 2);
    return counted;
  };

  test('tells by words, and by what they have in common with words that it knows', () => {
    const classify = classifierOf(taught());
    expect(classify(['coffee'])).toMatchObject({ best: 1, known: 1 });
    expect(classify(['dostawy'])).toMatchObject({ best: 2 });
    expect(classify(['shower', 'xyz'])).toMatchObject({ best: 0, known: 0.5 });
    expect(classify(['bed', 'and', 'shower']).telling()).toEqual(['shower', 'bed']);
  });

  test('knows nothing of words that it never met', () => expect(classifierOf(taught())(['xyz'])).toMatchObject({ margin: 0, known: 0 }));
});
