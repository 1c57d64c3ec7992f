import fc from 'fast-check';
import { isOnScale, readTest } from '../../../src/core/declared/kept-when';
import { metricsByName } from '../../../src/core/declared/metric';
import { readWords } from '../../../src/core/reading/promise-reading';
import { wordsOf } from '../../../src/words/words';

const names = wordsOf('en').reading.metricNames;
const metrics = metricsByName([]);

/** `Wait <= 60 seconds (100%) sure: working-days`; `-` where nothing is read. */
function read(text: string): string {
  const reading = readWords(text, metrics, names);
  if (!reading) return '-';
  const { metric, draft, keptWhen, promisedFor, sure, notes } = reading;
  const share = promisedFor === null ? '' : `for ${Number((promisedFor * 100).toFixed(4))}%`;
  return [`${draft ? '+' : ''}${metric?.name ?? ''}`, keptWhen, share, `(${[sure, ...notes].join(', ')})`]
    .filter(part => part !== '')
    .join(' ');
}

/** Promises as brands make them, and how each is read; a metric with `+` has to be made. */
const promises: [string, string][] = [
  // English
  ['Delivered within 2 working days', 'Delivery <= 4 days (likely, working-days)'],
  ['24/7 support', '+Reachable yes (sure, yes-no)'],
  ['99.9 % uptime', '+Uptime >= 99.9% (sure, uptime)'],
  ['We answer in under five minutes', 'Wait < 5 minutes (sure)'],
  ['Delivery in up to 48h', 'Delivery <= 48 hours (sure)'],
  ['Find anything in no more than 3 clicks', '+Clicks <= 3 clicks (sure)'],
  ['A person answers in 60 seconds', 'Wait <= 60 seconds (sure)'],
  ['Free returns for 30 days', '+Honoured yes (sure, right)'],
  ['At least 25 Mbit/s, day and night', '+Speed >= 25 Mbit/s (sure)'],
  ['A bus every 20 minutes', '+Time between <= 20 minutes (sure, between)'],
  ['At the price you saw', '+Price as shown yes (sure, yes-no)'],
  ['Your order leaves our warehouse the same day', '+Dispatch time < 1 day (likely, same-day)'],
  ['We dispatch every parcel within 12 hours', '+Dispatch time <= 12 hours for 100% (sure)'],
  ['Four in five questions answered on the first call', '-'],
  ['Trams on time 19 times out of 20', 'On time for 95% (sure)'],
  ['Your call is answered within 20 seconds for 90 percent of customers', 'Wait <= 20 seconds for 90% (sure)'],
  ['At your door in 7 minutes on average', 'Wait <= 7 minutes (likely, not-all)'],
  ['Most repairs are done in a quarter of an hour', '+Repair time <= 0.25 hours (likely, not-all)'],
  ['A two-hour delivery window', '-'],
  ['Next-day delivery before 10 am', 'Delivery <= 1 day (likely, two-limits)'],
  ['Not a day later than agreed', 'On time (sure)'],
  ['Ferries leave no more than 10 minutes late', 'On time to the minute <= 10 minutes (sure)'],
  ['Repaired within 3 days at the shop and 9 days by post', '+Repair time <= 3 days (likely, two-limits)'],
  ['Next-day delivery, every day', 'Delivery <= 1 day (sure)'],
  ['Order by noon, delivered tomorrow', 'Delivery <= 1 day (sure)'],
  ['Check-in takes no more than five minutes', 'Wait <= 5 minutes (sure)'],
  ['Your room is ready by 3 pm', 'On time (likely, by-clock)'],
  ['We reply to every e-mail within 24 hours', '+Reply time <= 24 hours for 100% (sure)'],
  ['We call you back in half an hour', '+Reply time <= 0.5 hours (sure)'],
  ["Your pizza in 30 minutes or it's free", 'Wait <= 30 minutes (likely)'],
  ['A 10-minute response to emergencies', 'Wait <= 10 minutes (sure)'],
  ['Seated within fifteen minutes of your booking', 'Wait <= 15 minutes (sure)'],
  ['Money back within 14 days', '+Refund time <= 14 days (sure)'],
  ['We refund you in 5 business days', '+Refund time <= 7 days (likely, working-days)'],
  ['30-day money-back guarantee', '+Honoured yes (sure, right)'],
  ['Two-year warranty on all products', '+Honoured yes (sure, right)'],
  ['Change your mind within 30 days and we take it back', '+Honoured yes (sure, right)'],
  ['Free cancellation up to 24 hours before arrival', '+Honoured yes (sure, right)'],
  ['Repairs finished within one week', '+Repair time <= 1 week (sure)'],
  ['48-hour repair, guaranteed', '+Repair time <= 48 hours for 100% (sure)'],
  ['Never wait more than 10 minutes at our checkouts', 'Wait <= 10 minutes for 100% (sure)'],
  ['95 % of calls answered within 20 seconds', 'Wait <= 20 seconds for 95% (sure)'],
  ['Trains that run on time 95 % of the time', 'On time for 95% (sure)'],
  ['9 out of 10 parcels arrive within 3 days', 'Delivery <= 3 days for 90% (sure)'],
  ['Your flight leaves on time', 'On time (sure)'],
  ['We deliver on the day you choose', 'On time (sure)'],
  ['No queue longer than 5 minutes, ever', 'Wait <= 5 minutes for 100% (sure)'],
  ['Pay in under 3 clicks', '+Clicks < 3 clicks (sure)'],
  ['Fewer than five questions', '+Questions < 5 questions (sure)'],
  ['Less than 20 children in a class', '+Children < 20 children (sure)'],
  ['Zapłać w mniej niż 3 kliknięcia', '+Kliknięcia < 3 kliknięcia (sure)'],
  ['No order below 20 pounds, no queue', 'Wait (open, fast)'],
  ['Always open', '+Reachable yes for 100% (sure, yes-no)'],
  ['Our reception is open around the clock', '+Reachable yes (sure, yes-no)'],
  ['Help whenever you need it, day or night', '+Reachable yes (sure, yes-no)'],
  ['Fixed first time, every time', 'Resolved for 100% (sure)'],
  ['We solve your problem in one call', 'Resolved (sure)'],
  ['Satisfaction guaranteed', 'CSAT for 100% (sure)'],
  ["You'll tell your friends", 'NPS (sure)'],
  ['No hidden fees', '+Price as shown yes (sure, yes-no)'],
  ['Free Wi-Fi in every room', '+Free of charge yes for 100% (sure, yes-no)'],
  ['Checkout in three easy steps', '+Steps <= 3 steps (sure)'],
  ['One-click ordering', '+Clicks <= 1 (sure)'],
  ['Never more than two people in the queue... no more than 2 customers at a time', '+People <= 2 people for 100% (sure)'],
  ['A table within 100 m of the kitchen', '+Distance <= 100 m (sure)'],
  ['Up to 100 Mbit/s', '(open, up-to)'],
  ['Delivery in as little as 2 hours', '(open, up-to)'],
  ['Battery lasts at least 12 hours', '+Time given >= 12 hours (sure)'],
  ['We tell you at least 48 hours ahead if your visit is moved', '+Time given >= 48 hours (sure)'],
  ['You always speak to a real person', '+Real person yes for 100% (sure, yes-no)'],
  ['World-class service', 'CSAT (open, best)'],
  ['The best coffee in town', 'CSAT (open, best)'],
  ['A seamless experience', 'CES (open, easy)'],
  ['Friendly staff, always with a smile', 'CSAT (open, friendly)'],
  ['Fast and reliable delivery', 'Delivery (open, fast)'],
  ['Lightning-quick check-in', 'Wait (open, fast)'],
  ['Spotless rooms', 'CSAT (open, clean)'],
  ['Great value for your money', 'CSAT (open, value)'],
  ['Easy returns', 'CES (open, easy)'],
  ['Safe and secure payments', 'CSAT (open, safe)'],
  ['We care about you', 'CSAT (open, caring)'],
  ['Your satisfaction is our first concern', 'CSAT (open, caring)'],
  ['Five-star comfort', 'CSAT (open, best)'],
  ['Every day low prices', 'CSAT (open, value)'],
  ['7 days a week from 6 to 22', '+Reachable yes (sure, yes-no)'],
  ['Co najmniej 300 Mb/s', '+Speed >= 300 Mb/s (sure)'],
  ['Your appointment starts within 10 minutes of its time', 'Wait <= 10 minutes (likely)'],
  ['No queue', 'Wait (open, fast)'],
  ['No waiting at all', 'Wait (open, fast)'],
  ['Within the hour', '+Time taken <= 1 hour (likely)'],
  ['A quote within one month', '+Time taken <= 31 days (likely, months)'],
  ['Nobody waits longer than 5 minutes', 'Wait <= 5 minutes (sure)'],
  ['Odbierzemy telefon w 30 sekund', 'Wait <= 30 seconds (sure)'],
  ['We resolve 90 % of complaints within 5 working days', '+Time taken <= 7 days for 90% (likely, working-days)'],
  // ... of which nothing may be read
  ['Since 1998 at your side', '-'],
  ['Route 66', '-'],
  ['Room 101', '-'],
  ['Call us on 0800 123 456', '-'],
  ['From £9.99', '-'],
  ['20 % off all shoes', '-'],
  ['Over 25 years of experience', '-'],
  ['More than 300 stores in 24 countries', '-'],
  ['100 % organic cotton', '-'],
  ['Open from 8 to 20', '-'],
  ['Made in Italy', '-'],
  ['12 months, 12 issues', '-'],
  ['A4, 80 g', '-'],
  ['Established 1887', '-'],
  ['Terminal 2, Gate 14', '-'],
  ['Now with 30 % more chocolate', '-'],
  ["5 minutes' walk from the beach", '-'],
  ['Open since 6 am', '-'],
  ['3 for the price of 2', '-'],
  ['Only 5 rooms left', '-'],
  ['Over 1 million customers in 30 countries', '-'],
  ['Only 2 hours from London', '-'],
  ['We pick up the phone within three rings', '+Rings <= 3 rings (sure)'],
  ['We pick up by the third ring', '+Rings <= 3 rings (sure)'],
  ['Someone answers before the 4th ring', '+Rings < 4 rings (sure)'],
  ['Your parcel arrives by the third day', 'Delivery <= 3 days (sure)'],
  ['Every complaint is answered by the second working day', '+Reply time <= 4 days for 100% (likely, working-days)'],
  ['Odbieramy najpóźniej po trzecim dzwonku', '+Dzwonki <= 3 dzwonki (sure)'],
  ['Odbieramy przed 4. sygnałem', '+Sygnały < 4 sygnały (sure)'],
  ['Dostawa do trzeciego dnia', 'Delivery <= 3 days (sure)'],
  ['電話響第三聲內接聽', '+聲 <= 3 聲 (sure)'],
  ['电话响第三声之前接听', '+声 < 3 声 (sure)'],
  // What is first in another sense is no limit.
  ['Open on the second day of every fair', '-'],
  ['Rozliczenie do piątego dnia miesiąca', '-'],
  ['80 % of enquiries are settled at the first contact', 'Resolved for 80% (sure)'],
  ['Every guest greeted by name', '-'],
  ['Each parcel insured', '-'],
  ['Our doors open at 9', '-'],
  // Polish
  ['Dostawa w ciągu 2 dni roboczych', 'Delivery <= 4 days (likely, working-days)'],
  ['Odpowiadamy do 24 godzin', '+Reply time <= 24 hours (sure)'],
  ['Oddzwonimy w 15 minut', 'Wait <= 15 minutes (sure)'],
  ['Zwrot pieniędzy w ciągu 5 dni', '+Refund time <= 5 days (sure)'],
  ['30 dni na zwrot', '+Honoured yes (sure, right)'],
  ['Darmowa dostawa od 100 zł', '+Free of charge yes (sure, yes-no)'],
  ['Wysyłka tego samego dnia', 'Delivery < 1 day (likely, same-day)'],
  ['Dostawa następnego dnia roboczego', 'Delivery <= 3 days (likely, working-days)'],
  ['Czynne całodobowo', '+Reachable yes (sure, yes-no)'],
  ['Infolinia 24 godziny na dobę', '+Reachable yes (sure, yes-no)'],
  ['Autobus co 10 minut', '+Time between <= 10 minutes (sure, between)'],
  ['Zawsze na czas', 'On time for 100% (sure)'],
  ['Obsłużymy Cię w mniej niż pięć minut', 'Wait < 5 minutes (sure)'],
  ['Nigdy nie czekasz dłużej niż 10 minut', 'Wait <= 10 minutes for 100% (sure)'],
  ['Bez ukrytych opłat', '+Price as shown yes (sure, yes-no)'],
  ['Cena, którą widzisz, jest ceną, którą płacisz', '+Price as shown yes (sure, yes-no)'],
  ['Gwarancja 24 miesiące', '+Honoured yes (sure, right)'],
  ['Zamówienie w trzech prostych krokach', '+Kroki <= 3 kroki (sure)'],
  ['Kup jednym kliknięciem', '+Kliknięcia <= 1 (sure)'],
  ['Dostępność 99,5%', '+Uptime >= 99.5% (sure, uptime)'],
  ['Naprawa w 48 godzin', '+Repair time <= 48 hours (sure)'],
  ['95% przesyłek dostarczamy w 2 dni', 'Delivery <= 2 days for 95% (sure)'],
  ['Odpowiemy w ciągu godziny', '+Reply time <= 1 hour (sure)'],
  ['Pokój gotowy w pół godziny', 'Wait <= 0.5 hours (sure)'],
  ['Rozwiążemy Twój problem przy pierwszym kontakcie', 'Resolved (sure)'],
  ['Gwarancja satysfakcji', 'CSAT (sure)'],
  ['Najlepszy bank w Polsce', 'CSAT (open, best)'],
  ['Przyjazny personel', 'CSAT (open, friendly)'],
  ['Szybka obsługa', 'Wait (open, fast)'],
  ['Prosto i wygodnie', 'CES (open, easy)'],
  ['Czyste pokoje', 'CSAT (open, clean)'],
  ['Najniższe ceny', 'CSAT (open, value)'],
  ['Bezpieczne zakupy', 'CSAT (open, safe)'],
  ['Dbamy o Ciebie', 'CSAT (open, caring)'],
  ['Najwyższa jakość', 'CSAT (open, best)'],
  ['W trzech krokach', '+Kroki <= 3 kroki (sure)'],
  ['Maksymalnie 3 kliknięcia', '+Kliknięcia <= 3 kliknięcia (sure)'],
  ['Decyzja kredytowa w 15 minut', 'Wait <= 15 minutes (likely)'],
  ['Zwrot towaru w ciągu 14 dni', '+Honoured yes (sure, right)'],
  ['Wymiana w ciągu 30 dni bez podawania przyczyny', '+Honoured yes (sure, right)'],
  ['W ciągu doby', '+Time taken <= 24 hours (likely)'],
  ['Internet do 600 Mb/s', '(open, up-to)'],
  // ... of which nothing may be read
  ['Od 1998 roku z Wami', '-'],
  ['ul. Długa 24, Kraków', '-'],
  ['tel. 22 123 45 67', '-'],
  ['Ponad 20 lat doświadczenia', '-'],
  ['-30% na drugą parę', '-'],
  ['Promocja do 30 września', '-'],
  ['Bilet ważny 60 minut', '-'],
  ['2 + 1 gratis', '-'],
  // Chinese
  ['兩天內送達', 'Delivery <= 2 days (sure)'],
  ['30分鐘內', 'Wait <= 30 minutes (likely)'],
  ['当日达', 'Delivery < 1 day (likely, same-day)'],
  ['次日达', 'Delivery <= 1 day (sure)'],
  ['24小时内发货', '+Dispatch time <= 24 hours (sure)'],
  ['48小时内回复', '+Reply time <= 48 hours (sure)'],
  ['2小时送达', 'Delivery <= 2 hours (sure)'],
  ['三个工作日内退款', '+Refund time <= 5 days (likely, working-days)'],
  ['7天无理由退货', '+Honoured yes (sure, right)'],
  ['两年保修', '+Honoured yes (sure, right)'],
  ['全天候服务', '+Reachable yes (sure, yes-no)'],
  ['24小时客服热线', '+Reachable yes (sure, yes-no)'],
  ['每20分钟一班', '+Time between <= 20 minutes (sure, between)'],
  ['准时出发', 'On time (sure)'],
  ['等待不超过10分钟', 'Wait <= 10 minutes (sure)'],
  ['10秒内接听', 'Wait <= 10 seconds (sure)'],
  ['三步完成下单', '+步骤 <= 3 步骤 (sure)'],
  ['一键下单', '+点击 <= 1 (sure)'],
  ['无隐藏费用', '+Price as shown yes (sure, yes-no)'],
  ['免费送货', '+Free of charge yes (sure, yes-no)'],
  ['99.9%可用性', '+Uptime >= 99.9% (sure, uptime)'],
  ['至少100兆', '+Speed >= 100 兆 (sure)'],
  ['一次解决', 'Resolved (sure)'],
  ['包您满意', 'CSAT (sure)'],
  ['最好的酒店', 'CSAT (open, best)'],
  ['贴心服务', 'CSAT (open, friendly)'],
  ['快速配送', 'Delivery (open, fast)'],
  ['轻松购物', 'CES (open, easy)'],
  ['干净的房间', 'CSAT (open, clean)'],
  ['性价比高', 'CSAT (open, value)'],
  ['安全可靠', 'CSAT (open, safe)'],
  ['用心服务每一位顾客', 'CSAT (open, caring)'],
  ['電話響三聲內接聽', '+聲 <= 3 聲 (sure)'],
  ['首次联系解决率 80%以上', 'Resolved for 80% (sure)'],
  ['準點率不低於 98%', 'On time for 98% (sure)'],
  ['系統可用率不低於 99.5%', '+Uptime >= 99.5% (sure, uptime)'],
  ['一個半小時內送到', 'Delivery <= 1.5 hours (sure)'],
  ['兩百四十分鐘內上菜', 'Wait <= 240 minutes (sure)'],
  ['3 個半小時內送達', 'Delivery <= 3.5 hours (sure)'],
  ['八成五的班次準時', 'On time for 85% (sure)'],
  ['三日內退款', '+Refund time <= 3 days (sure)'],
  ['Zwrot w 30 dni', '+Honoured yes (sure, right)'],
  ['當日回覆', '+Reply time < 1 day (likely, same-day)'],
  ['當天出貨', '+Dispatch time < 1 day (likely, same-day)'],
  ['九成订单两天内送达', 'Delivery <= 2 days for 90% (sure)'],
  ['保证30分钟内送到，否则免费', 'Wait <= 30 minutes for 100% (sure)'],
  ['满100元包邮', '+Free of charge yes (sure, yes-no)'],
  ['热情好客', 'CSAT (open, friendly)'],
  ['頂級品質', 'CSAT (open, best)'],
  ['準時送達', 'On time (sure)'],
  ['24小時營業', '+Reachable yes (sure, yes-no)'],
  ['十五分鐘內上菜', 'Wait <= 15 minutes (sure)'],
  ['半小时内上门', 'Wait <= 0.5 hours (sure)'],
  // ... of which nothing may be read
  ['1998年创立', '-'],
  ['第101号房间', '-'],
  ['电话：400-123-4567', '-'],
  ['周一至周五营业', '-'],
  ['活动5月1日到5日', '-'],
  ['婚礼当天', '-'],
];

test.each(promises)('%s -> %s', (text, expected) => expect(read(text)).toBe(expected));

test.each(promises)('%s: the test can be read and the words stand in the promise', text => {
  const reading = readWords(text, metrics, names);
  if (!reading) return;
  const { metric, keptWhen, test: found, words } = reading;
  for (const one of words) expect(text).toContain(one);
  expect(words.every(one => one !== '')).toBe(true);
  if (!metric || keptWhen === '') return;
  expect(readTest(keptWhen, metric)).toEqual(found);
  expect(isOnScale(found!, metric)).toBe(true);
});

test('a metric of the workbook whose name the words share comes first', () => {
  const own = metricsByName([
    { ...metrics.get('wait')!, name: 'Call back in hours', unit: 'hours' },
    { ...metrics.get('csat')!, name: 'Staff friendliness' },
  ]);
  expect(readWords('We call you back within 30 minutes', own, names)).toMatchObject({
    metric: { name: 'Call back in hours' },
    draft: null,
    keptWhen: '<= 30 minutes',
    test: { to: 0.5 },
  });
  expect(readWords('The friendliest staff', own, names)?.metric?.name).toBe('Staff friendliness');
});

test('a share counts for what stands in its own clause, or for all if it stands alone', () => {
  expect(read('Check in within five minutes, always with a smile')).toBe('Wait <= 5 minutes (sure)');
  expect(read('Always served within five minutes')).toBe('Wait <= 5 minutes for 100% (sure)');
  expect(read('Served within five minutes, always')).toBe('Wait <= 5 minutes for 100% (sure)');
  expect(read('Delivered in 2.5 hours, 99.5 % of the time')).toBe('Delivery <= 2.5 hours for 99.5% (sure)');
});

test('the touchpoint says what takes the time where the words do not', () => {
  expect(readWords('Within 2 days', metrics, names, 'Delivery')).toMatchObject({ metric: { name: 'Delivery' }, sure: 'sure' });
  expect(readWords('We answer within 2 days', metrics, names, 'Delivery')).toMatchObject({ metric: { name: 'Reply time' } });
  expect(readWords('Within 2 days', metrics, names)).toMatchObject({ metric: { name: 'Time taken' }, sure: 'likely' });
});

test('number words and figures say the same', () => {
  for (const [spoken, figure] of [
    ['two', '2'],
    ['fifteen', '15'],
    ['twenty-four', '24'],
    ['forty five', '45'],
    ['ninety', '90'],
  ] as const)
    expect(read(`Served within ${spoken} minutes`)).toBe(read(`Served within ${figure} minutes`));
  expect(read('二十四小时内回复')).toBe(read('24小时内回复'));
  expect(read('四十五分鐘內')).toBe(read('４５分鐘內'));
  expect(read('W ciągu dwudziestu czterech godzin')).toBe(read('W ciągu 24 godzin'));
});

test('of a range the upper end counts', () => {
  expect(read('Delivery in 2-3 days')).toBe('Delivery <= 3 days (sure)');
  expect(read('Dostawa w 2 do 4 dni')).toBe('Delivery <= 4 days (sure)');
  expect(read('3至5天内送达')).toBe('Delivery <= 5 days (sure)');
});

test('working days become as many calendar days as they take at the most', () => {
  const most = (days: number) => read(`Delivered within ${days} working days`);
  expect([1, 2, 5, 6, 10].map(most)).toEqual([3, 4, 7, 10, 14].map(days => `Delivery <= ${days} days (likely, working-days)`));
});

test('whatever is written, nothing breaks and what is read can be read again', () => {
  const part = fc.constantFrom(
    ...[
      'within',
      '2',
      'five',
      'working',
      'days',
      '%',
      '24/7',
      'every',
      'min',
      'w',
      'ciągu',
      'do',
      'pół',
      'godziny',
      '两',
      '天',
      '内',
      '每',
      '半',
      '99.9',
      'up to',
      'Mbit/s',
    ],
    ...['return', 'guarantee', 'free', 'best', '1.125', '1,000', '0', '-', '–', '½', 'İ', '(', '.', '  '],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(part, { maxLength: 10 }).map(parts => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, words => {
      const reading = readWords(words, metrics, names);
      for (const one of reading?.words ?? []) expect(words).toContain(one);
      if (reading?.metric && reading.keptWhen !== '') expect(readTest(reading.keptWhen, reading.metric)).toEqual(reading.test);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('a long text costs little', () => {
  const long = `${'within return cancel guarantee '.repeat(2000)} within 2 days`;
  expect(readWords(long, metrics, names)).not.toBeNull();
});
