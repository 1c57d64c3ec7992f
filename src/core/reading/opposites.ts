import { plain } from '../cell/words/spoken-number';

/** What one promise asks of customers and another says that they are spared: in what words it is asked, and in what it is denied. */
interface Asked {
  asked: RegExp;
  denied: RegExp;
}

const asked = (asking: string, denying: string): Asked => ({ asked: new RegExp(asking, 'u'), denied: new RegExp(denying, 'u') });
const NO = '(?<!\\p{L})(?:no|without(?: any| an?)?|zero|never an?y?)(?: \\p{L}+)? ';
const BEZ = '(?<!\\p{L})bez(?: \\p{L}+)? ';
const NOT_NEEDED = '(?:不需要?|[無无]需|不用|[無无]須|毋須|[無无]|免|不收)';

const things: readonly Asked[] = [
  asked(
    "(?:day|week|month)s?['’]? (?:written )?notice|notice period|okres\\p{L}* wypowiedzenia|z (?:\\p{L}+ )?wypowiedzeniem|提前.{1,8}(?:通知|告知)|預告期|预告期",
    `${NO}notice|${BEZ}(?:okresu )?wypowiedzenia|${NOT_NEEDED}(?:提前|事先)?(?:通知|告知|預告)`,
  ),
  asked(
    '(?<!\\p{L})(?:fees?|charges?|surcharge)(?!\\p{L})|opłat|手續費|手续费|服務費|服务费',
    `${NO}(?:fees?|charges?|surcharge)|${BEZ}opłat|nie pobieramy opłat|${NOT_NEEDED}(?:手續費|手续费|服務費|服务费)`,
  ),
  asked(
    'by appointment|appointments? only|(?:need|make|book) an appointment|po umówieni|umów (?:się|wizytę)|須預約|须预约|需預約|需预约|採預約|預約制',
    `${NO}appointments?|walk[- ]in|${BEZ}umawiania|${NOT_NEEDED}(?:事先)?(?:預約|预约)`,
  ),
  asked('(?<!\\p{L})deposit|kaucj|zaliczk|押金|訂金|定金', `${NO}deposit|${BEZ}(?:kaucji|zaliczki)|${NOT_NEEDED}(?:押金|訂金|定金)`),
  asked(
    'minimum (?:order|term|contract|stay|spend)|minimaln\\p{L}* (?:zamówieni|okres|wartoś)|低消|最低消費|最低消费|綁約|绑约',
    `${NO}minimum|${BEZ}minimaln|${NOT_NEEDED}(?:低消|最低消費|最低消费|綁約|绑约)`,
  ),
];

/**
 * True where one text asks for what the other says that nobody needs: a notice, a fee, an appointment, a deposit, a minimum.
 * @example isDenied('Leave any time, no notice needed', "Leave with 30 days' notice") //=> true
 */
export function isDenied(one: string, other: string): boolean {
  const [mine, theirs] = [plain(one), plain(other)];
  const asksFor = ({ asked, denied }: Asked, text: string): boolean => asked.test(text) && !denied.test(text);
  return things.some(thing => (thing.denied.test(mine) && asksFor(thing, theirs)) || (thing.denied.test(theirs) && asksFor(thing, mine)));
}
