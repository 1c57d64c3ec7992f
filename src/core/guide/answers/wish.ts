import { plain } from '../../cell/words/spoken-number';
import type { Look } from '../../connect/column-look';
import type { Answer } from '../question';
import { tallySpellings } from './answers';
import { classOf } from './classes';

/* What customers would like to have says nothing of what they got. */

const WISH =
  /(?<!\p{L})(?:would (?:you|they) (?:have )?(?:really |ever |also |rather |still |be interested|like(?:d)?(?!\p{L})|want(?:ed)?|wish(?:ed)?|prefer(?:red)?|appreciate|love|welcome|enjoy|find it (?:useful|helpful)|use)|do you (?:want|wish|prefer)|are you interested|i(?:'d| would) (?:like|love|prefer|want|appreciate)|(?:i|we) wish(?!\p{L})|should we (?:offer|have|add|open|introduce|start)|chcieliby\p{L}*|chcia[łl](?:a|o)?by\p{L}*|chc(?:esz|ecie|e|[ąa])\s(?:pan|pani|pa[ńn]stwo|by|,)|czy chc(?:esz|ecie|[ąa]|e)(?!\p{L})|[żz]yczy(?:[łl]|li)\p{L}*by|[żz]ycz[ąay]\p{L}* (?:sobie|pa[ńn]stwo)|wol(?:eli|ał|ała|al|ala)by\p{L}*|wol(?:[ąa]|isz|icie|i) (?:pan|pani|pa[ńn]stwo)|przyda[łl](?:a|o)?by|(?:by[łl]by|by[łl]aby|byliby) \p{L}* ?zainteresowan|czy (?:powinni[śs]my|mamy) (?:wprowadzi|oferow|otwiera|doda))|(?:您|你|[您你][们們]|是否|会|會)(?:会|會|是否|也|更|比[较較])*(?:希望|想要|想(?!到|[过過]|象)|期望|偏好)|想不想|要不要|希望我[们們]|我(?:希望|想要)|(?:如果|若).{0,12}(?:好[吗嗎]|喜[欢歡])/iu;
const LEVEL =
  /(?<!\p{L})(?:how (?:long|soon|fast|quick(?:ly)?|early|late|fresh|warm|hot|clean|quiet|often|many)|jak (?:d[łl]ugo|szybko|wcze[śs]nie|p[óo][źz]no|cz[ęe]sto|[śs]wie[żz]\p{L}*|ciep[łl]\p{L}*)|ile|po jakim czasie|w jakim czasie)(?!\p{L})|多(?:久|快|[长長]|早|少)|[几幾](?:分|小|天|日)/iu;
const PLAIN = /^(?:yes|no|maybe|perhaps|definitely|tak|nie|mo[żz]e|raczej|zdecydowanie|是|否|不|想|要|希望|[会會]|可能|也[许許])/iu;

/** True for `Would you like delivery within 60 minutes?` */
export const isWish = (question: string): boolean => WISH.test(plain(question));

/** True where a wish clearly asks for a level, such as a time, that may be set against what customers got. */
export function isWishedLevel(question: string, answers: readonly Answer[]): boolean {
  if (answers.length < 2) return false;
  if (answers.filter(({ text }) => classOf(text)?.isTime).length > answers.length / 2) return true;
  return LEVEL.test(plain(question)) && !answers.some(({ text }) => PLAIN.test(text));
}

/** A wish that names no level; what is left out says so. */
export const isLeftWish = (text: string, part: string, look: Look): boolean =>
  isWish(`${text} ${part}`) && !isWishedLevel(text, tallySpellings(look.counts));
