import type { Metric } from '../../../src/core/declared/metric';
import { atLeast, atMost, metricsByName } from '../../../src/core/declared/metric';
import type { Stated } from '../../../src/core/reading/promise-pair';
import { comparePromises } from '../../../src/core/reading/promise-pair';

const metric = (name: string): Metric => metricsByName([]).get(name)!;
const said = (text: string, touchpoint = 'Shop', rest: Partial<Stated> = {}): Stated => ({
  text,
  touchpoint,
  scale: null,
  test: null,
  promisedFor: 0.9,
  ...rest,
});
const within = (days: number, text: string, touchpoint: string, promisedFor = 0.9): Stated =>
  said(text, touchpoint, { scale: metric('delivery'), test: atMost(days), promisedFor });

describe('the same thing promised differently', () => {
  test.each<[string, Stated, Stated]>([
    ['by words alone', said('Your pizza is ready in 20 minutes'), said('Order ahead, collect it in half an hour')],
    ['the same day and 24 hours', said('We reply the same day'), said('Every message is answered within 24 hours')],
    ['a member of the team and us', said('A team member answers in 5 minutes'), said('We answer in 10 minutes')],
    ['in Polish', said('Odpowiadamy w ciągu 2 godzin'), said('Odpowiedź w ciągu 24 godzin')],
    ['in Chinese', said('兩小時內回覆'), said('24 小時內回覆')],
    ['a delivery at two places', within(2, 'With you in 2 days', 'Website'), within(5, 'Your parcel arrives within 5 days', 'E-mail')],
    ['one rating, two marks', rated('Friendly staff', 4), rated('The friendliest staff in town', 5)],
  ])('%s', (_, a, b) => {
    expect(comparePromises(a, b)).toBe('test');
    expect(comparePromises(b, a)).toBe('test');
  });

  test.each([
    ['a notice', 'Cancel your membership any time, no notice needed', "You can cancel your membership with 30 days' notice"],
    ['an appointment', 'Blood tests every morning without an appointment', 'Blood tests in the morning by appointment only'],
    ['a deposit in Polish', 'Wypożyczenie roweru bez kaucji', 'Wypożyczenie roweru: kaucja 100 zł'],
    ['a fee in Chinese', '更改訂房免手續費', '更改訂房需付手續費 200 元'],
    ['a number without a measure', '40 bicycles for guests to borrow', '25 bicycles for guests to borrow'],
  ])('what one asks for and the other denies, or counts otherwise: %s', (_, a, b) => {
    expect([comparePromises(said(a), said(b)), comparePromises(said(b), said(a))]).toEqual(['test', 'test']);
  });

  test('the same test for different shares', () => {
    expect(comparePromises(within(2, 'Nearly all in 2 days', 'Parcel', 0.99), within(2, 'Half of all in 2 days', 'Parcel', 0.5))).toBe(
      'share',
    );
  });
});

test('what nobody has placed yet is the same only where it speaks of one thing', () => {
  expect(comparePromises(said('Seated in 5 minutes', ''), said('Your pizza on the table in 20 minutes', ''))).toBe(null);
  expect(comparePromises(said('Your pizza is ready in 15 minutes', ''), said('Your pizza on the table in 20 minutes', ''))).toBe('test');
});

test('the same promised twice', () => {
  expect(comparePromises(said('Free returns, always'), said('Always free returns', 'Website'))).toBe('twice');
  expect(comparePromises(within(2, 'With you in 2 days', 'Website'), within(2, 'Delivered within two days', 'E-mail'))).toBe('twice');
});

describe('nothing is at odds', () => {
  test.each<[string, Stated, Stated]>([
    [
      'a ladder: more time for more customers',
      within(1, 'Most parcels the next day', 'Parcel', 0.8),
      within(3, 'All parcels in 3 days', 'Parcel', 0.99),
    ],
    ['two products', within(1, 'Express: the next day', 'Parcel'), within(5, 'Standard: within 5 days', 'Parcel')],
    ['two sizes', said('A small pizza in 10 minutes'), said('A large pizza in 20 minutes')],
    ['members and all', within(1, 'Members have it the next day', 'Parcel'), within(3, 'Delivered in 3 days', 'Parcel')],
    ['one product and all', within(3, 'Delivered in 3 days', 'Parcel'), within(9, 'International orders in 9 days', 'Parcel')],
    ['two channels', said('We answer the phone in 2 minutes'), said('We answer every e-mail within a day')],
    ['what customers ask and what they complain of', said('We call you back within a day'), said('Every complaint is answered in 3 days')],
    ['an emergency and any other case', said('Emergencies are seen in 2 hours'), said('You are seen in 24 hours')],
    ['two things that take time at one place', said('A table in 5 minutes'), said('We reply to reviews within 2 days')],
    ['two things on a day of their own', said('Results on the same day'), said('We ring you the day after your operation')],
    ['the same of days in Polish', said('Wyniki tego samego dnia'), said('Następnego dnia po zabiegu dzwonimy z pytaniem o pupila')],
    ['the same of days in Chinese', said('當天看得到檢驗報告'), said('手術隔天致電關心')],
    ['times that are worlds apart', said('Served in 3 minutes'), said('A cake ordered today is yours in 48 hours')],
    ['the same in Polish', said('Obsłużymy Cię w 3 minuty'), said('Tort zamówiony dziś odbierzesz za 48 godzin')],
    ['messages and reviews', said('We answer your messages within 24 hours'), said('We reply to reviews within 3 days')],
    ['reviews in Chinese', said('訊息 24 小時內回覆'), said('評論三天內回覆')],
    ['a messenger and complaints in Chinese', said('LINE 小編 20 分鐘內回覆'), said('申訴 2 個工作天內回覆')],
    ['a messenger and the phone in Chinese', said('官方 LINE 20 分鐘內回覆'), said('電話 3 分鐘內接聽')],
    ['a call of a coach and a reply in Chinese', said('營養師會在 24 小時內與您聯絡'), said('加入社群，我們會在 30 分鐘內回覆您')],
    ['a desk and a repair in Chinese', said('入住手續五分鐘內完成'), said('網路斷線時十五分鐘內派人處理')],
    ['a fee for another thing', said('No booking fee'), said('A late check-out has a fee of 20 euros')],
    ['one that names a number and one that names none', said('Bicycles for guests to borrow'), said('40 bicycles for guests to borrow')],
    ['a wait at two places', said('Served in 5 minutes', 'Bar'), said('Served in 20 minutes', 'Terrace')],
    ['two limits that nobody has placed yet', said('Your first lesson within 7 days', ''), said('We answer within 4 hours', '')],
    ['two such in Polish', said('Pierwsza jazda w ciągu 7 dni', ''), said('Nowa karta w ciągu 4 godzin', '')],
    ['two such in Chinese', said('7 天內首次上課', ''), said('4 天內補發新卡', '')],
    ['two things rated alike', rated('Friendly staff', 4), rated('Clean rooms', 5)],
  ])('%s', (_, a, b) => {
    expect(comparePromises(a, b)).toBeNull();
    expect(comparePromises(b, a)).toBeNull();
  });
});

function rated(text: string, least: number): Stated {
  return said(text, 'Shop', { scale: metric('csat'), test: atLeast(least) });
}

describe('what has one price, or one time, wherever it is promised', () => {
  const fee: Metric = { ...metric('stars'), name: 'Parking fee', kind: 'amount', lowest: null, highest: null, better: 'lower' };
  const hours: Metric = { ...metric('wait'), name: 'Opening hours', unit: 'hours', better: 'higher' };
  const priced = (text: string, place: string, most: number): Stated => said(text, place, { scale: fee, test: atMost(most) });
  const open = (text: string, place: string, least: number): Stated => said(text, place, { scale: hours, test: atLeast(least) });

  test('contradicts itself at two places', () => {
    expect(comparePromises(priced('Parking for 4 euros', 'Website', 4), priced('Parking, never above 6 euros', 'Leaflet', 6))).toBe('test');
    expect(comparePromises(open('Open 14 hours a day', 'Website', 14), open('We are open 11 hours a day', 'Door', 11))).toBe('test');
  });

  test('does not where the words name other things', () => {
    expect(comparePromises(priced('Parking for 4 euros', 'Website', 4), priced('A late exit for 9 euros', 'Leaflet', 9))).toBe(null);
  });
});

test('by courier and to a parcel locker are two ways', () => {
  expect(comparePromises(within(1, 'Kurier: dostawa w 1 dzień', 'Shop'), within(2, 'Paczkomat: dostawa w 2 dni', 'Shop'))).toBe(null);
  expect(comparePromises(within(2, '宅配 2 天送達', 'Shop'), within(3, '超商取貨 3 天送達', 'Shop'))).toBe(null);
});
