import { plain } from '../../../src/core/cell/words/spoken-number';
import { isOffer } from '../../../src/core/reading/offers';

test.each([
  // Who comes first, the same day, and how it is done.
  'Families with prams go first at the gate',
  'Glasses repaired the same day',
  'We remember how you like your coffee',
  'Ramps everywhere: step-free from the street to your seat',
  'Your money is safe with us',
  'Our guides explain every stone',
  'No lift out of order',
  'Żadnych pytań o powód',
  '沒有隱藏費用',
  'Kobiety w ciąży obsługujemy poza kolejnością',
  'Zawsze powiemy prostym językiem',
  'Wózki i rowery mile widziane',
  'Nie naciągamy na dodatki',
  'Chronimy Twoje dane',
  '孕婦優先候診',
  '到府收件，當日處理',
  '師傅親自示範',
  '不加價、不推銷',
  '停車不限時間',
  '您的意見我們都公開回覆',
  '提供手語翻譯',
])('“%s” promises something, though nobody can measure it as it stands', text => {
  expect(isOffer(plain(text))).toBe(true);
});

test.each([
  'Our shops are in Graz and Linz',
  'Opening hours and directions',
  'This site uses cookies',
  'A firm with a long name',
  'Polityka prywatności',
  'Nasze sklepy',
  'Regulamin i dokumenty',
  '隱私權政策',
  '公司負責人：王小明',
  '門市資訊',
  '最新消息',
])('“%s” promises nothing', text => {
  expect(isOffer(plain(text))).toBe(false);
});
