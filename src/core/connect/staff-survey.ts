import { plainHeader } from '../cell/words/header-words';
import type { Heading } from './tab-head';

/*
 * Answers that a firm's own people gave, not its customers:
 *
 *   the name of the tab, or a header   -> a word for staff beside one for asking it
 *   several headers                    -> a department, and words that only somebody speaks who works there
 */

/** In Polish only what staff said: *opinie o pracownikach* are customers'. */
const PEOPLE =
  /\b(?:staff|employees?|co ?workers?|crew members|workforce|pracownic\w*|pracownik(?:ow|a)|personelu|zalogi)\b|[员員]工|同仁|[职職][员員]/;
const ASKING =
  /\b(?:surveys?|opinions?|engagement|satisfaction|feedback|pulse|voice|poll|questionnaires?|ankiet\w*|badani\w*|opini\w*|satysfakcj\w*|glos|zaangazowan\w*|enps)\b|[调調][查研]|[问問]卷|意[见見]|[满滿]意|回[饋馈]|心[声聲]|敬[业業]/;
/** What customers say of staff, and lists in which staff are only named. */
const OF_THEM =
  /\b(?:customers?|guests?|clients?|patients?|members?|visitors?|klien\w*|gosc\w*|pacjen\w*|about (?:our |the )?staff|with (?:our |the )?staff|o pracownikach|z pracownikow|z personelu)\b|[顾顧]客|客[户戶人]|[会會][员員]|住客|[对對](?:本店)?(?:[员員]工|同仁)/;
const DEPARTMENT =
  /^(?:(?:your |my |our )?(?:department|team|division|business unit)|(?:twoj |moj )?(?:dzial|zespol|departament))$|^(?:您的?|所[属屬在]|任[职職])?部[门門](?:名[称稱])?$|^所[属屬](?:[单單]位|部[门門])$/;
/** What only somebody says, or is asked, who works there. */
const AT_WORK =
  /\b(?:my|your) (?:manager|supervisor|line manager|boss|workload|career|colleagues|job|employer|shifts?)\b|\b(?:job title|years of service|tenure|hire date|payroll|employee (?:id|no|number|code)|staff (?:id|no|number)|as an employer|place to work|work here|working here|(?:say|message|suggest\w*) to the company|the company)\b|\b(?:przelozon\w*|pracodawc\w*|miejsce pracy|staz pracy|stanowisko(?: pracy)?|numer pracownika|wynagrodzeni\w*|firmie (?:przekazac|powiedziec)|(?:przekazac|powiedziec) firmie|pracuje (?:mi sie|w firmie|tutaj))\b|主管|上[级級司]|雇主|年[资資]|到[职職]日?|[职職][称稱位]|[员員]工(?:[编編][号號]|代[号號])|工[号號]|[对對向][公本]司|公司[说說的]|薪[资資水]|工作[环環]境|在[这這]?[里裡]?工作/;

/**
 * The word that says that a tab holds answers of the firm's own staff; '' where nothing does.
 * @example staffWord('Employee survey Q3', []) //=> 'employee'
 */
export function staffWord(tab: string, headings: readonly Pick<Heading, 'short' | 'question'>[]): string {
  const name = plainHeader(tab);
  const texts = headings.map(({ short, question }) => plainHeader(`${short} ${question}`));
  const said = PEOPLE.exec(name)?.[0];
  if (said !== undefined && ASKING.test(name) && !OF_THEM.test(name)) return said;
  if (OF_THEM.test(name) || texts.some(text => OF_THEM.test(text) && ASKING.test(text))) return '';
  const department = texts.find((_, i) => DEPARTMENT.test(plainHeader(headings[i]!.short)));
  const work = texts.map(text => AT_WORK.exec(text)?.[0]).find(one => one !== undefined);
  if (said !== undefined && (department ?? work) !== undefined) return said;
  return department !== undefined && work !== undefined ? headings[texts.indexOf(department)]!.short : '';
}
