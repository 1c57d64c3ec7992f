import { isWish } from '../../../../src/core/guide/answers/wish';
import { meaningOfYes } from '../../../../src/core/guide/answers/yes';
import { promised } from '../promised';

const yes = (question: string, promise: string): string => {
  const { is, isSure } = meaningOfYes(question, promised(promise));
  return isSure ? `sure ${is}` : is;
};

test.each([
  ['Was the table clean?', 'Clean tables'],
  ['Did we call you back within two days?', 'We call back in 48 hours'],
  ['Did your parcel arrive in no more than 3 days?', 'Parcels in 3 days'],
  ['Did you get your change without asking?', 'Correct change, unasked'],
  ['Was the hotel unforgettable?', 'A stay to remember'],
  ['Czy danie było w 20 minut?', 'Danie w 20 minut'],
  ['Czy kurier był niezawodny?', 'Kurier, na którego można liczyć'],
  ['Czy dostali Państwo rachunek bez proszenia?', 'Rachunek bez proszenia'],
  // English roots are other words in Polish.
  ['Czy tym razem obsługiwał Państwa ten, kto stale zna sprawę?', 'Ten sam opiekun za każdym razem'],
  ['Czy latem ogródek był otwarty?', 'Ogródek otwarty całe lato'],
  ['Czy nasza oferta była słowna i lackowana?', 'Oferta na piśmie'],
  ['您的餐點有沒有在20分鐘內送到？', '20分鐘內上菜'],
  ['環境乾不乾淨？', '環境乾淨'],
  ['服務不錯嗎？', '服務親切'],
  ['Did your room have a bath (yes or no)?', 'A bath in each room'],
])('yes to %s surely keeps %s', (question, promise) => expect(yes(question, promise)).toBe('sure good'));

test.each([
  ['Did you have to queue at the desk?', 'No queue at the desk'],
  ['Did you need to remind us?', 'We call you back'],
  ['Did it take longer than 20 minutes to get your meal?', 'Your meal in 20 minutes'],
  ['Were the staff unfriendly?', 'Friendly staff'],
  ['Was the information incomplete?', 'Complete information'],
  ['Was the bathroom smelly?', 'Fresh bathrooms'],
  ['Czy musiał Pan przypominać o rachunku?', 'Rachunek bez proszenia'],
  ['Czy czekali Państwo ponad 20 minut?', 'Danie w 20 minut'],
  ['Czy ktoś był nieuprzejmy?', 'Uprzejmy personel'],
  ['Czy warzywa były niedojrzałe?', 'Dojrzałe warzywa'],
  ['Czy trzeba było czekać?', 'Bez czekania'],
  ['您是否必須自己拿水？', '桌邊倒水'],
  ['您等了超過20分鐘嗎？', '20分鐘內上菜'],
  ['水果不新鮮嗎？', '水果新鮮'],
  ['店員有沒有不禮貌？', '店員有禮貌'],
  ['The massage hurt', 'A gentle massage'],
  ['I was kept in pain', 'Painless from start to end'],
  ['Zabieg był bolesny', 'Delikatny zabieg'],
  ['治療過程讓我感到疼痛', '溫和治療'],
])('yes to %s breaks %s', (question, promise) => expect(yes(question, promise)).toBe('bad'));

test.each([
  ['Did you not get an answer?', 'We answer each letter'],
  ["Didn't we call you back?", 'We call you back'],
  ['Did it arrive within 20 minutes?', 'Your meal in 30 minutes'],
  ['Did you wait more than 30 minutes?', 'Your meal in 20 minutes'],
  ['Did you wait 20 minutes?', 'Your meal in 20 minutes'],
  ['Was the beer cold?', 'Ice cold beer'],
  ['Was your room quiet?', 'Never a noisy room'],
  ['Czy zdarzyło się, że nie dostali Państwo rachunku?', 'Rachunek do każdego zakupu'],
  ['Czy danie było w 20 minut?', 'Danie w 30 minut'],
  ['店員沒有打招呼嗎？', '進門就打招呼'],
  ['餐點在20分鐘內送到嗎？', '30分鐘內上菜'],
  ['Did you pay extra?', 'No fees on top'],
  ['治療時不痛', '無痛治療'],
])('what yes to %s says of %s is asked', (question, promise) => expect(yes(question, promise)).toBe('unclear'));

test.each([
  ['Was your problem solved at once?', 'We help at once', 'good'],
  ['Was anything broken in the parcel?', 'Parcels arrive whole', 'sure bad'],
  ['Did it hurt?', 'It will not hurt', 'sure bad'],
  ['打針時會痛嗎？', '打針不會痛', 'sure bad'],
  ['Was the treatment painless?', 'Gentle treatment', 'sure good'],
  ['Did you tell us where the pain is?', 'We listen', 'bad'],
  ['Was your complaint answered within a day?', 'Complaints answered in 24 hours', 'sure good'],
])('of a fault it matters whether it was put right: %s', (question, promise, is) => expect(yes(question, promise)).toBe(is));

test.each([
  'Would you like a table outside?',
  'Would you have preferred a later train?',
  'Do you want us to open on Sundays?',
  'I would like faster service',
  'Czy chciałaby Pani dostawę w niedzielę?',
  'Czy chcieliby Państwo płacić telefonem?',
  'Czy wolałby Pan późniejszą godzinę?',
  'Chcą Państwo dostawać SMS?',
  '您希望20分鐘內上菜嗎？',
  '您想要更長的營業時間嗎？',
])('%s is a wish', question => expect(isWish(question)).toBe(true));

test.each([
  'Did you like the cake?',
  'Would you recommend us to a friend?',
  'Did the staff do what you wanted?',
  'Would you say that the room was clean?',
  'Czy poleciliby Państwo nas znajomym?',
  'Czy dostali Państwo to, czego chcieli?',
  '您會推薦我們嗎？',
  '您想過退貨嗎？',
])('%s is none', question => expect(isWish(question)).toBe(false));
