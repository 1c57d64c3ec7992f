import { isPolish } from '../../cell/words/polish';
import { plain } from '../../cell/words/spoken-number';
import type { KnownSubject } from '../subject';
import { isDenied } from '../subject';
import { compareAmounts, timesIn } from './amounts';

/*
 * What yes says of a promise, by the words of the question:
 *
 *   `Did you have to ask?`, `Was it late?` -> not kept; `more than 60 minutes` against `within 60 minutes` -> not kept
 *   `Did you not get it?`, another number than the promise's -> only a person can tell
 *   else -> kept
 */

/** `isSure` is false where a person should look at it. */
export interface Yes {
  is: 'good' | 'bad' | 'unclear';
  isSure: boolean;
}

/** Beginnings of words, by the language whose words they are. */
interface Roots {
  english: RegExp;
  polish: RegExp;
  chinese: RegExp;
}

/** The first of these roots in a text of the language of `said`; null where there is none. What an English root finds in Polish is another word: *stale*, always. */
const rootIn = (text: string, { english, polish, chinese }: Roots, said = text): string | null =>
  (isPolish(said) ? [polish, chinese] : [english, polish, chinese]).map(root => root.exec(text)?.[0]).find(found => found !== undefined) ??
  null;

/** What nobody wishes for: a question that asks for it is answered well by no. */
const FAULT: Roots = {
  english:
    /(?<!\p{L})(?:sold out|out of stock|problem|trouble|issue|fault|mistake|error|wrong|missing|damag|broken|defect|late(?!st)|delay|dirty|noise|nois|rude|complain|stale|cold|overcharg|hidden (?:fee|cost)|surcharge|fail|lost|stuck|wait too|too long|hurt|pain(?!less|[- ]?free|t|stak)|ache|aching|sore(?!\p{L})|injur|bleed|stink|stank|smell|leak|cheat|scam|spam|pushy|pressur|outage|downtime|glitch|crash|disconnect|interrupt|ignor)/iu,
  polish:
    /(?<!\p{L})(?:zabrak|brakowa|problem|uszkodz|błąd|błęd|pomył|spóźni|opóźni|brudn|zimn|hałas|ukryt|zepsut|awari|bol(?:i|a[łl]|e[sś]n)|b[óo]l(?:u|em|e)?(?!\p{L})|śmierdz|cuchn|przeciek|wyciek|oszuka|naciska[łl]|nachaln|przerw(?:a[łl]|an)|roz[łl][ąa]cz|zawiesza|zignorowa)/iu,
  chinese:
    /售罄|卖完|賣完|缺货|缺貨|[问問][题題]|[错錯]|损坏|損壞|迟到|遲到|延误|延誤|脏|髒|吵|隐藏|隱藏|故障|(?<![無无不免零有]|[没沒]有)[痛疼]|臭|[异異]味|[骗騙]|受[伤傷]|[强強][迫推]|推[销銷]|[断斷][线線]|[当當][机機]|[卡]住|[忽無无][视視]|敷衍/iu,
};

const POSITIVE =
  'friendly|kind|clean|tidy|helpful|fresh|safe|available|comfortable|clear|pleasant|fair|reliable|professional|able|satisf\\p{L}*|happy|answered|resolved|solved|finished|acceptable|hygienic|welcom\\p{L}*|easy|cooked|ripe|polite|ready|punctual|suitable|reasonable|responsive|attended|announced|expected\\p{L}*';
/** A quality turned into its opposite, or a bad one; `unforgettable` and `niezawodny` are good ones. */
const BAD_ENGLISH = `un-?(?:${POSITIVE})|in(?:correct|complet|accura|convenien|attentive|considerate|adequate|sufficien|edible|sincer)|im(?:polite|patient|proper)|dis(?:respect|courte|appoint|honest|organi[sz]ed|satisf|gust)|mis(?:lead|inform)|messy|filthy|dusty|smelly|soggy|burnt|burned|mou?ld|rotten|spoil|sour|bland|overcooked|undercooked|(?:too|overly) \\p{L}|slow|loud|crowded|confus|complicat|difficult|expensive|overpriced|long (?:wait|queue|line|time)|wait(?:ed|ing)? long|lack|cancell|refus|forg[oe]t(?:t|(?!\\p{L}))|poor|bad(?:ly)?(?!\\p{L})|worse|worst|unfresh`;
const BAD_POLISH = `nie(?!dziel|kt[óo]r|mal(?!\\p{L})|co(?!\\p{L})|raz|kied|zawod|zw[łl]ocz|dale|spodzian|zale[żz]n|zwyk[łl]|ogranicz|zb[ęe]dn|odp[łl]at|drog|mie|biesk|daw|nagan|zapomn|powtarz|ustan|przerw|skaz|wiel|samow|zast[ąa]p|mow|pe[łl]nospraw|pal[ąa]|gazow|toleranc|ruchom|mniej|letni)\\p{L}{4,}|czerstw|powoln|d[łl]ugo|wolno(?!\\p{L})|dro[gż]|sple[śs]n|spalon|przypal|surow|g[łl]o[śs]n|trudn|skomplikow|uci[ąa][żz]liw|opryskliw|arogan|rozczarow|zawied|po[łl]am|pognie|przetermin|kolejk|dop[łl]ac|zapomni|pomini|zgubi|odm[óo]wi|odwo[łl]a|zbyt(?!\\p{L})|brak(?!\\p{L})|stary|starego|twarde|zgni[łl]|kwa[śs]n|sk[ąa]p|reklamow|z[łl]y(?!\\p{L})|[źz]le(?!\\p{L})|gorsz`;
const BAD: Roots = {
  english: new RegExp(`(?<!\\p{L})(?:${BAD_ENGLISH})`, 'iu'),
  polish: new RegExp(`(?<!\\p{L})(?:${BAD_POLISH})`, 'iu'),
  chinese:
    /不(?:新[鲜鮮]|乾淨|干[净淨]|友善|友好|[亲親]切|清楚|清潔|清洁|[满滿]|准[时時]|準[时時]|方便|舒[适適服]|[礼禮]貌|客[气氣]|耐[烦煩]|周到|合理|正[确確]|完整|[卫衛]生|安全|足|佳|好吃|好喝|熟|理想|愉快)|太(?:久|慢|[贵貴]|吵|冷|[热熱]|小|少|咸|鹹|甜|[难難])|[坏壞]|破[损損]|酸臭|[发發]霉|[过過]期|粗[鲁魯]|[无無][礼禮]|排[队隊]|[麻][烦煩]|困[难難]|失望|[遗遺]失|漏|投[诉訴]|抱怨|[额額]外|昂[贵貴]|冷淡|冷掉|[变變]冷/iu,
};
/** One thing against another: `Was the bill higher than the quote?` Only a person can tell which of them should be more. */
const COMPARED =
  /(?<!\p{L})(?:\p{L}{2,}er|more|less|worse|fewer|different|inn\p{L}{1,3}|wi[ęe]cej|mniej|\p{L}{2,}(?:sz|źni|ni)(?:ej|y|a|e|ego))(?: \p{L}+){0,3} (?:than|from|ni[żz])(?!\p{L})|比.{1,12}(?:高|多|[貴贵]|久|[長长]|慢|晚|少|差|[遲迟])|[高多晚長长少低][於于]/iu;
/** What had to be done that should not have been needed. */
const OBLIGED =
  /(?<!\p{L})(?:ha(?:d|s|ve) to|need(?:ed)? to|forced to|obliged to|required to|made to|kept waiting|musie|musia|musz|zmuszen|trzeba|nale[żz]a[łl]o|konieczn|kazano|kazali)|必[须須]|不得不|被迫|需要(?=等|排|自己|再|提醒|另|[额額]|付|打|多|催|重|去|跑|主[动動]|要求|索取|先)|(?:要|得)(?=等|排|自己|再|[额額]|主[动動]|催)|催/iu;
/** Asks whether something was there or happened. */
const OCCURS =
  /(?<!\p{L})(?:(?:was|were|is|are) (?:there|any\p{L}*|something)|did (?:it|you (?:have|notice|experience|find|see|feel))|czy (?:co[śs]|by[łl]\p{L}*|wyst[ąa]pi))(?!\p{L})|有[没沒]有|是否有|[会會][痛疼]/iu;
/** What was wrong and was put right. */
const REMEDIED =
  /(?<!\p{L})(?:re?solv|solv|fixed|handled|dealt with|corrected|remov|explain|apologi|rozwi[ąa]z|napraw|za[łl]atw|usuni|wyja[śs]n|przepro)|解[决決]|[处處]理|改正|排除|道歉/iu;
/** Forms of asking that deny nothing. */
const FORMS =
  /\(?\s*(?:yes|tak|是)\s*(?:or|lub|czy|\/|或|,)\s*(?:no|nie|否|不是)\s*\)?|(?:or|czy|lub)\s(?:not|nie)(?=\s*[?？]?\s*$)|(?:if not|je[śs]li nie|如果[没沒不是否]+)|not only|nie tylko|不[只僅仅]|no (?:questions asked|small print|strings|catch|matter)|[有是][没沒不][有是]?|(\p{Script=Han})\1?[不没沒]\1|(\p{Script=Han}{2})[不没沒]\2|了[没沒]有?(?=\s*[吗嗎]?\s*[?？]?\s*$)|能否|可否|是否|不[错錯断斷同管論论]|差不多|未[来來]/giu;
const NOT_MORE = /(?:no|not|nie)\s(?:more|longer|later|d[łl]u[żz]ej|wi[ęe]cej|p[óo][źz]niej)\s(?:than|ni[żz])|不(?:超[过過]|多[于於])/iu;
const DENIED =
  /(?<!\p{L})(?:not|never|no|cannot|\p{L}+n't|nobody|none|nothing|nie|nigdy|nic|nikt|[żz]ad\p{L}*)(?!\p{L})|[不没沒未]|[无無]法/iu;

const MORE =
  /(?:more than|longer than|later than|over|above|beyond|exceed\p{L}*|after|ponad|powy[żz]ej|d[łl]u[żz]ej ni[żz]|wi[ęe]cej ni[żz]|p[óo][źz]niej ni[żz]|przekrocz\p{L}*|超[过過]|多[于於]|逾|晚[于於])\s*(?:the |a )?(?:promised |obiecane )?$/iu;
const FROM = /(?:at least|co najmniej|przynajmniej|minimum|至少)\s*$/iu;
const FROM_BEHIND = /^\s*(?:or (?:more|longer)|and more|lub (?:wi[ęe]cej|d[łl]u[żz]ej)|以上)/iu;
const WITHIN =
  /(?:within|(?<!\p{L})in|inside|under|(?:less|fewer|sooner|faster) than|up to|at most|below|(?<!\p{L})(?:w|w ci[ąa]gu|do|za|poni[żz]ej|najwy[żz]ej|maksymalnie)|(?:kr[óo]cej|mniej|szybciej) ni[żz]|少[于於]|不到)\s*(?:the |a )?(?:promised |obiecanych )?$/iu;
const WITHIN_BEHIND = /^\s*(?:or (?:less|sooner)|lub (?:mniej|kr[óo]cej)|[以之]?[内內]|以下)/iu;
const WAITED = /(?<!\p{L})(?:wait|queu|last|czeka|sta(?:li|[łl])|trwa)|等/iu;

const good = (isSure = true): Yes => ({ is: 'good', isSure });
const bad = (isSure = true): Yes => ({ is: 'bad', isSure });
const unclear: Yes = { is: 'unclear', isSure: false };

/** What yes to a question says of a promise; `subject` is null where none is known. */
export function meaningOfYes(question: string, subject: KnownSubject | null): Yes {
  const said = plain(question).replace(FORMS, ' ');
  const isNegated = DENIED.test(said.replace(NOT_MORE, ' '));
  const isPromised = (isIn: (text: string) => boolean): boolean => subject !== null && !subject.isNegative && isIn(plain(subject.text));
  const isOf =
    (roots: Roots) =>
    (text: string): boolean =>
      rootIn(text, roots) !== null;
  const limit = byLimit(plain(question), subject);
  if (limit !== null) return limit.is === 'good' && (isNegated || OBLIGED.test(said)) ? unclear : isNegated ? unclear : limit;
  if (OBLIGED.test(said)) return isNegated || isPromised(text => OBLIGED.test(text)) ? unclear : bad(false);
  if (isOf(FAULT)(said)) {
    if (isPromised(isOf(FAULT))) return unclear;
    if (REMEDIED.test(said)) return isNegated ? unclear : good(false);
    return isDenied(question) ? good(false) : bad(OCCURS.test(plain(question)));
  }
  const turned = rootIn(withoutBad(said), BAD);
  if (turned !== null) return isNegatedBeside(said, turned) || isPromised(isOf(BAD)) ? unclear : bad(false);
  if (isNegated || COMPARED.test(said)) return unclear;
  // The promise speaks of what should not be, the question of something else: `never noisy`, `Was it quiet?`
  return subject?.isNegative && !isDenied(question) ? unclear : good();
}

/** Asks for the degree of one of the two words behind: `How noisy`, `How very noisy`, `Jak głośno`, `有多吵`; of effort, too. */
const DEGREE = /(?:(?<!\p{L})(?:how|too|jak|zbyt|wie|zu) |(?:有|是)多[麼么]?)(\p{L}+)(?: (\p{L}+))?/giu;
const BURDEN =
  /^(?:difficult|hard|crowded|busy|effort|noise|nois|dirt|pain|smell|delay|wysi[łl]|ha[łl]as|brud|t[łl]oczn|laut|schmutz|schwierig|m[üu]hsam|kalt)/iu;
const BURDENS = /(?<!\p{L})(?:noise|dirt|crowding|pain|smell|delays?|ha[łl]as\p{L}*|brud|b[óo]l|l[äa]rm|噪音)(?!\p{L})/iu;
const RATED = /(?<!\p{L})(?:satisf\p{L}*|rate|rating|quality|ocen\p{L}*|zadowol\p{L}*|well|good)(?!\p{L})|[滿满]意|[評评]/iu;

/** A fault or a burden that a header names as such, and marks of which the first is the best. */
const COUNTED_FAULTS =
  /^(?:problems?|troubles?|faults?|defects?|errors?|mistakes?|usterki|b[łl][ęe]dy|problemy?|fehler|m[äa]ngel|probleme|問題|问题)(?!\p{L})|schulnote/iu;
/** Somebody says that something was so, as customers are asked to agree: `I had to wait long`. */
const STATED =
  /^(?!(?:how|what|which|when|where|please|rate|jak|wie)(?!\p{L})).*(?<!\p{L})(?:had|were|was|musia[łl]\p{L}*|musste)(?!\p{L})/iu;

/** True for a question of which a high mark is no good one: `How noisy was it?`, `Room noise`, `How much effort did it take?` */
export function asksHowBad(question: string): boolean {
  const said = plain(question).replace(FORMS, ' ');
  if (REMEDIED.test(said)) return false;
  const isBad = (text: string): boolean => [FAULT, BAD].some(roots => rootIn(text, roots, said) !== null);
  if (STATED.test(said) && !RATED.test(said) && !DENIED.test(said) && (OBLIGED.test(said) || isBad(said))) return true;
  if (COUNTED_FAULTS.test(said) && !RATED.test(said)) return true;
  const isOf = (word: string): boolean => BURDEN.test(word) || isBad(word);
  return (
    [...said.matchAll(DEGREE)].some(([, ...words]) => words.some(word => word !== undefined && isOf(word))) ||
    (BURDENS.test(said) && !RATED.test(said))
  );
}

/** `not only` and the like are gone already; what is bad by its own `nie` or `不` is denied by another. */
const isNegatedBeside = (said: string, word: string): boolean => DENIED.test(said.replace(word, ' '));
const withoutBad = (said: string): string => said.replace(/without delay|bez zb[ęe]dn\p{L}*/giu, ' ');

/** A time that the question names against that of the promise; null where one of them names none. */
function byLimit(question: string, subject: KnownSubject | null): Yes | null {
  const [time] = timesIn(question);
  if (!time) return null;
  const [before, behind] = [question.slice(0, time.at), question.slice(time.end)];
  const isMore = (MORE.test(before) && !NOT_MORE.test(before.slice(-30))) || FROM_BEHIND.test(behind) || FROM.test(before);
  const compared = subject ? compareAmounts(question, subject.text) : null;
  if (compared === null) return isMore ? unclear : null;
  if (compared === 'other') return unclear;
  const test = subject!.said?.test;
  if (test && test.from !== null && test.to === null) return isMore ? good(false) : unclear;
  if (isMore) return FROM.test(before) || FROM_BEHIND.test(behind) ? unclear : bad(false);
  const isWithin = WITHIN.test(before) || WITHIN_BEHIND.test(behind) || NOT_MORE.test(before.slice(-30));
  return isWithin || !WAITED.test(question) ? good() : unclear;
}
