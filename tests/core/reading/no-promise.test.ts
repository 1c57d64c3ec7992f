import { isRequest, isTold } from '../../../src/core/reading/no-promise';
import { isOffer } from '../../../src/core/reading/offers';

test.each([
  'Please arrive 10 minutes before your lesson',
  'Guests are kindly requested to leave the rooms by 11 am',
  'Learners must cancel at least 24 hours in advance',
  'Prosimy o przybycie 15 minut przed zajęciami',
  'Psy prosimy prowadzić na smyczy',
  'Kursant ma obowiązek odwołać jazdę 24 godziny wcześniej',
  'Serdecznie dziękujemy za zawsze miłe słowa',
  '請提前10分鐘到達',
  '學員須於24小時前取消',
  '感謝您一直以來的支持',
])('“%s” asks or thanks, and promises nothing', text => expect(isRequest(text)).toBe(true));

test.each([
  'Please call us at any hour: we come within the hour',
  'Prosimy dzwonić o każdej porze, przyjedziemy w godzinę',
  '請放心，我們一天內回覆',
])('“%s” promises something, too', text => expect(isRequest(text)).toBe(false));

test.each([
  'More than 60 000 customers have trusted us',
  'We have won 12 awards',
  'We operate 14 branches in 6 cities',
  'Zaufało nam już ponad 20 000 kursantów',
  'Nasz zespół liczy 30 specjalistów',
  'Karnet kosztuje 149 zł',
  'From £49 per month',
  'Open daily from 8 to 20',
  'Zapraszamy codziennie od 9 do 21',
  '我們擁有12間分校',
  '票價200元起',
])('“%s” tells of the firm, its prices or its hours', text => expect(isTold(text)).toBe(true));

test.each([
  'We ring you the evening before',
  'Every child gets a toy',
  'Our mechanics show you the worn part',
  'O każdej zmianie terminu uprzedzamy SMS-em',
  'Odbierzemy Cię spod domu',
  'Telefon odbiera człowiek',
  'Cena podana przed zabiegiem to cena na rachunku',
  '改期會以簡訊通知您',
  '每位小朋友都有禮物',
])('“%s” promises something', text => expect([isOffer(text.toLowerCase()), isRequest(text), isTold(text)]).toEqual([true, false, false]));

test.each([
  'We wish you a nice day',
  'We look forward to seeing you',
  'Tworzymy zgrany zespół',
  'Znamy potrzeby rynku',
  'Systemy i programy',
])('“%s” does not', text => expect(isOffer(text.toLowerCase())).toBe(false));
