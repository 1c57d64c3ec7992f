import type { Grid } from '../../../src/core/cell/cell';
import type { Row } from '../tiny';
import { auditTabs } from '../tiny';
import { countsOf, placeOf, promises, tabsWith, touchpoints } from './shop';

describe('a comment of several sentences', () => {
  const both = 'The delivery was quick. Reception was rude.';
  const whole: Row[] = [...touchpoints, { Touchpoint: 'Our hotel', 'Also called': 'Whole visit' }];
  const commentsOf = (tabs: Record<string, Grid>) => auditTabs(tabs).touchpoints.map(one => one.comments);

  test.each([
    ['The delivery was quick. The delivery was free. Thanks a lot.', 'Delivery'],
    ['The delivery was quick. We waited outside.', null],
    [both, null],
    ['送货很快。我要退款。', null],
    ['送货很快。送货也准时。谢谢。', 'Delivery'],
    ['Zwrot trwał wieki. Zwrotu nikt nie chciał.', 'Refunds'],
  ])('“%s” -> %s', (comment, touchpoint) => expect(placeOf(comment)).toBe(touchpoint));

  test('goes to each touchpoint as a comment, and its mark to none', () => {
    const tabs = tabsWith([[5, both]]);
    expect(countsOf(tabs)).toMatchObject({ n: [0, 0, 0], unmatched: 1 });
    expect(commentsOf(tabs)).toEqual([1, 1, 0]);
    expect(auditTabs(tabs).issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['several-touchpoints B2']);
  });

  test('is quoted by its sentence where the mark says on which side all of it stands', () => {
    const quotesOf = (mark: number) =>
      auditTabs(tabsWith([[mark, both]])).promises.map(({ quotes }) => [...quotes.for, ...quotes.against].map(one => one.text));
    expect(quotesOf(1)).toEqual([['The delivery was quick.'], ['Reception was rude.'], []]);
    expect(quotesOf(3)).toEqual([[], [], []]);
  });

  test('counts for the whole visit where the team has a touchpoint of that name', () => {
    const own = { 'Promise ID': 'P4', Touchpoint: 'Our hotel', Promise: 'A good time', Metric: 'Stars' };
    const tabs = tabsWith([[5, both]], [], { touchpoints: whole, promises: [...promises, own] });
    expect(countsOf(tabs)).toMatchObject({ n: [0, 0, 0, 1], unmatched: 0 });
    expect(commentsOf(tabs)).toEqual([1, 1, 0, 1]);
  });

  test('goes where a person says, all of it', () => {
    expect(placeOf(both, [{ Words: `“${both}”`, Touchpoint: 'Delivery' }])).toBe('Delivery');
    expect(placeOf('My parcel came. Well done. Thank you.', [{ Words: 'parcel', Touchpoint: 'Delivery' }])).toBe('Delivery');
    expect(placeOf('My parcel came. Reception was rude.', [{ Words: 'parcel', Touchpoint: 'Delivery' }])).toBe(null);
    expect(placeOf(both, [{ Words: 'rude', Decision: 'Ignore' }])).toBe('left out');
  });
});
