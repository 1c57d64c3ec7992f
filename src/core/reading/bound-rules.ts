import { ORDINAL } from '../cell/words/ordinal';
import { NUMBER, SPAN } from '../cell/words/spoken-number';

/** What a promise can be measured by. */
export type Measure =
  | 'time'
  | 'between'
  | 'lasting'
  | 'on-time'
  | 'late'
  | 'reachable'
  | 'uptime'
  | 'honoured'
  | 'count'
  | 'speed'
  | 'distance'
  | 'price'
  | 'free'
  | 'person'
  | 'resolved'
  | 'satisfied'
  | 'recommended';

/** What an amount must be: `<= 2 days`. A count is one of things, not of time or size. */
export interface Bound {
  sign: '<' | '<=' | '>=';
  amount: number;
  unit: string;
  isCount?: boolean;
}

export interface Rule {
  /** null where the words only look like a bound: `up to 100 Mbit/s` promises no speed. */
  measure: Measure | null;
  sign?: Bound['sign'];
  /** Groups `n`, `high` and `unit` of an amount, `one` for a unit alone, `below` where the end itself is not enough. */
  pattern: RegExp;
  /** Of patterns that name an amount without saying it. */
  bound?: Bound;
}

const rule = (measure: Measure | null, source: string, rest: Partial<Rule> = {}): Rule => ({
  measure,
  pattern: new RegExp(source, 'u'),
  ...rest,
});
/** Words of scripts that have spaces; no letter stands before or after. */
const word = (source: string): string => `(?<!\\p{L})(?:${source})(?!\\p{L})`;
const long = (unit: string): string => `(?:${NUMBER})[- ]?(?:${unit})`;

/** Not a time that something takes: how often, how long ago, how far. */
const NOT_A_BOUND =
  "(?! ?(?:a|per) (?:day|week|year)| na dobę| w tygodniu| ago| temu| before| earlier| przed|'? (?:walk|drive)| of experience)";
const inEnglish =
  '(?:(?<below>(?:(?:in|within) )?(?:under|less than|below)|inside|faster than)|within(?: a maximum of| the next| just)?|in (?:up to|at most|no more than|just|only|max(?:imum)?(?: of)?)|(?<!for )up to|at most|no (?:more|longer|later) than|(?:never|not|nobody|no one|no)(?: \\p{L}+){0,3} (?:more|longer|later) than|max(?:imum)?(?: of)?|in|takes?(?: just| only| no more than)?)';
const inPolish =
  '(?:(?<below>(?:w )?mniej niż|poniżej|krócej niż)|w ciągu(?: najwyżej| maksymalnie| najbliższych)?|w nie więcej niż|nie(?: \\p{L}+){0,3} (?:dłużej|później|więcej) niż|maksymalnie(?: do| w| w ciągu)?|najpóźniej (?:w ciągu|do)|najwyżej|w terminie(?: do)?|w|do|za)';
const inChinese = '(?:(?<below>不到|少于|少於|低于|低於)|不超过|不超過|最多|最长|最長|最慢|[仅僅只]需|限时|限時)';
/** What is done by then. */
const done =
  '[送达達]|到[家店货貨达達]|必[达達]|上[门門菜]|[发發出][货貨]|出餐|回[复覆电電]|响应|響應|解[决決]|退款|搞定|完成|接[通听聽]|[办辦]理|入住|[处處]理|取[货貨]|修|搞定|[办辦]好';

/** Those that tell more come first. */
export const rules: readonly Rule[] = [
  // A right that customers have for a while is no time that the brand takes.
  rule(
    'honoured',
    `${long('(?:day|week|month|year)s?')}[- ]*(?:money[- ]back|no[- ]questions|(?:free )?(?:returns?|refunds?|exchanges?|trial|warranty|cancellation)|(?:\\p{L}+ )?guarantee)`,
  ),
  rule(
    'honoured',
    `${word('returns?(?! (?:your|every|all|the|any|each) (?:phone )?(?:calls?|e?-?mails?|messages?|luggage|deposit|baggage))|exchanges?|cancel(?:lation)?|change your mind|try (?:it|us|them)|(?:send|bring|take) (?:it|them) back')}[^.;!?]{0,40}?(?:within|for|up to|in|until) (?:the first )?${SPAN}`,
  ),
  rule('honoured', `${word('trial|warranty|guarantee|guaranteed')} (?:of|for) ${long('(?:day|week|month|year)s?')}`),
  rule('honoured', `${SPAN} (?:to|for you to|in which to) (?:return|change your mind|try|exchange|cancel|send)`),
  rule('honoured', `${SPAN} na (?:zwrot|wymian|odstąpieni|rezygnacj|przemyśleni)`),
  rule(
    'honoured',
    `(?:zwrot|zwró[cć]|wymian|wymień|anulu|rezygnacj|odstąp)\\p{L}*(?!\\p{L}| (?:ci |twoje |wam |państwu )?(?:całe )?(?:pieni[ęą]d|pieniąż|koszt|środk|należnoś|kwot|wpłat))[^.;!?]{0,30}?(?:w ciągu|w|do|przez|w terminie(?: do)?) ${SPAN}`,
  ),
  rule(
    'honoured',
    `gwarancj\\p{L}* (?:na )?${long('lat[a]?|rok|miesi\\p{L}*|dni')}|${long('lata? gwarancji|lat gwarancji|rok gwarancji|miesi\\p{L}* gwarancji|-?letni\\p{L}* gwarancj')}`,
  ),
  rule(
    'honoured',
    `${long(' ?(?:天|日|[个個]月|年)')}[内內]?(?:免[费費])?(?:(?:[无無]理由|可|包)退[款钱錢费費]|(?:[无無]理由|可|包|[质質]量[问問][题題])?(?:退[货貨换換]|包?退(?![款钱錢费費])|包?[换換]|保修|保固|[质質]保|[试試][用穿]|[鉴鑑][赏賞]))|(?:保修|保固|[质質]保|[试試]用)期?${long(' ?(?:天|日|[个個]月|年)')}`,
  ),
  rule(
    null,
    `(?:up to|as (?:fast|much) as|(?<!\\p{L})(?:nawet|do)|高[达達]|最高) ?\\d[\\d.,]* ?(?:[kmgt]?bit\\/s|[kmgt]bps|mb\\/s|[mgt]b|兆)`,
  ),
  rule(null, `(?:in as little as|from just|nawet w|最快) ?${SPAN}`),
  rule(
    null,
    `${word('lasts?|battery|runs?|stays?|działa|wytrzymuje')}[^.;]{0,20}(?:up to|do|nawet) ${SPAN}|(?:续航|續航)[长長][达達]${SPAN.replace(/\?<\w+>/g, '?:')}`,
  ),
  rule(
    'lasting',
    `(?:${word('at least|minimum(?: of)?|no(?:t)? less than|lasts?(?: for)?|co najmniej|przynajmniej|działa|wytrzymuje')}|至少|不少于|不少於|续航|續航|持久) ?${SPAN}`,
    { sign: '>=' },
  ),
  // How late is no time that anything takes.
  rule(
    'late',
    `(?:no more than|not more than|at most|within|max(?:imum)?(?: of)?|up to|less than|under) ${SPAN} (?:late|delay)(?!\\p{L})`,
    { sign: '<=' },
  ),
  rule(
    'late',
    `(?:spóźnień?i?a?|opóźnie(?:nie|nia|ń)) (?:do|najwyżej|maksymalnie|nie większ\\p{L}* niż|poniżej) ${SPAN}|(?:[误誤][点點]|延[误誤]|晚[点點]|[迟遲]到)不超[过過] ?${SPAN.replace(/\?<\w+>/g, '?:')}`,
    { sign: '<=' },
  ),
  rule('between', `${word('every')} (?:${SPAN}|(?<one>hour|minute))(?!\\p{L})`, { sign: '<=' }),
  rule('between', `${word('co')} (?:${SPAN}|(?<one>godzinę|kwadrans|minutę))(?!\\p{L})`, { sign: '<=' }),
  rule('between', `每隔?(?!一[天日年])${SPAN}(?![内內])`, { sign: '<=' }),
  rule('time', `${word(inEnglish)} ${SPAN}${NOT_A_BOUND}`, { sign: '<=' }),
  rule('time', `${word(inPolish)} ${SPAN}${NOT_A_BOUND}`, { sign: '<=' }),
  rule('time', `${inChinese} ?${SPAN}`, { sign: '<=' }),
  rule('time', `${SPAN} ?(?:之?[内內]|以[内內]|${done})`, { sign: '<=' }),
  rule(
    'time',
    `${word('within the|in under an|(?:w|w ciągu)')} (?<one>hour|day|week|godziny|godzinę|doby|dobę|tygodnia|tydzień|kwadransa|kwadrans|minuty|minutę|miesiąca)(?!\\p{L}| i pół| and a half)`,
    { sign: '<=' },
  ),
  rule(
    'time',
    `${SPAN}[- ](?:or (?:less|faster|sooner|it's|it is|your|we )|max(?:imum)?(?!\\p{L})|tops|delivery(?! (?:window|slot))|response|turnaround|check[- ]?(?:in|out)|dispatch|shipping|repair|reply|lub mniej|albo|dostaw|wysyłk)`,
    { sign: '<=' },
  ),
  rule('time', `same[- ]day|tego samego dnia|jeszcze dziś|[当當今][日天][送达達到配发發出回退解处處修可]`, {
    bound: { sign: '<', amount: 1, unit: 'day' },
  }),
  rule(
    'time',
    `next[- ](?:(?<working>working|business)[- ])?day|overnight|(?:deliver(?:ed|y)|arrives?|there|yours|have it|get it|receive it)(?: by)? tomorrow|(?:następnego|kolejnego) dnia(?<working2> roboczego)?|(?:na|już|dostawa) jutro|(?:[次翌隔明]日|[隔明]天)(?:送|必?[达達]|到|配|[发發])`,
    { bound: { sign: '<=', amount: 1, unit: 'day' } },
  ),
  rule(
    'count',
    `${word('(?<below>(?:in |with )?(?:under|less than|fewer than|below))|in|within|with|just|only|no more than|never more than|at most|max(?:imum)?(?: of)?|a maximum of|up to')} (?:(?:just|only|at most|no more than) )?(?<n>${NUMBER})[- ](?:(?:simple|easy|quick|short) )?(?<unit>clicks?|steps?|taps?|questions?|transfers?|pages?|forms?)(?!\\p{L})`,
    { sign: '<=' },
  ),
  rule('count', `(?<n>one|1|two|2)[- ](?<unit>click|tap)(?!\\p{L})|(?<n2>jednym) (?<unit2>klikni\\p{L}*)`, { sign: '<=' }),
  rule(
    'count',
    `${word('(?<below>fewer than|less than)|no more than|never more than|at most|max(?:imum)?(?: of)?|a maximum of')} (?<n>${NUMBER}) (?<unit>people|persons|guests|customers|patients|children|pupils|students)(?!\\p{L})`,
    { sign: '<=' },
  ),
  rule(
    'count',
    `${word('(?<below>(?:w )?mniej niż)|w|maksymalnie|nie więcej niż|najwyżej|tylko|zaledwie')} (?:w )?(?<n>${NUMBER}|trzech|dwóch) (?:(?:prost|łatw|krótk)\\p{L}* )?(?<unit>klik\\p{L}*|krok\\p{L}*|pytan\\p{L}*|os[óo]b\\p{L}*)`,
    { sign: '<=' },
  ),
  rule(
    'count',
    `(?:${word('(?<below>(?:in |with )?(?:under|less than|fewer than))|within|in|after|after no more than|no more than|at most|po(?: najwyżej)?|najpóźniej po|w ciągu|do')} ?(?<n>${NUMBER}|trzech|dwóch|czterech|pięciu) ?(?<unit>rings?|dzwonk\\p{L}*)(?!\\p{L}))|[响響]?(?:铃|鈴)?(?<n2>${NUMBER}) ?(?<unit2>[声聲])(?:之?[内內]|以[内內])`,
    { sign: '<=' },
  ),
  rule(
    'count',
    `(?:${word('(?<below>before|przed)|by|on|at|within|after|no later than|po|do|najpóźniej po|przy')} (?:the )?(?<n>${ORDINAL}) (?<unit>rings?|dzwonk\\p{L}*|sygna[łl]\\p{L}*)(?!\\p{L}))`,
    { sign: '<=' },
  ),
  // Before the third ring is by the second.
  rule('count', `第(?<n>${NUMBER}) ?(?<unit>[声聲])(?:[铃鈴][响響]|[响響])?(?:之|以)?(?<below>前)`, { sign: '<=' }),
  rule('count', `第(?<n>${NUMBER}) ?(?<unit>[声聲])(?:[铃鈴][响響]|[响響])?(?:之?[内內]|以[内內]|就|即)`, { sign: '<=' }),
  rule(
    'time',
    `${word('(?<below>before|przed)|by|on|no later than|do|najpóźniej')} (?:the )?(?<n>${ORDINAL}) (?<unit>(?:(?:working|business) )?(?:day|hour|week)|(?:dni|dnia|dniem)(?: robocz\\p{L}*)?|godzin\\p{L}*|tygodni\\p{L}*)(?!\\p{L}| of | (?:każdego )?(?:miesiąca|roku|tygodnia))`,
    { sign: '<=' },
  ),
  rule('time', `第(?<n>${NUMBER}) ?(?:个|個)?(?<unit>工作[日天]|[天日])(?:之|以)?(?<below>前)(?=.{0,6}(?:${done}))`, { sign: '<=' }),
  rule('count', `(?<n>${NUMBER}) ?[个個]?(?<unit>步(?:[骤驟])?|次[点點][击擊]|[键鍵])(?![行步走])`, { sign: '<=' }),
  rule(
    'speed',
    `(?:${word('at least|minimum(?: of)?|no less than|not less than|guaranteed(?: minimum(?: of)?)?|co najmniej|przynajmniej|gwarantowane')}|至少|不低于|不低於) ?(?<n>\\d+(?:[.,]\\d+)?) ?(?<unit>[kmgt]?bit\\/s|[kmgt]bps|mb\\/s|[mgt]b|kwh|km|°c|兆)`,
    { sign: '>=' },
  ),
  rule(
    'distance',
    `(?:${word('within|less than|under|no more than|w odległości(?: do)?|nie dalej niż')}|不超过|不超過) ?(?<n>\\d+(?:[.,]\\d+)?) ?(?<unit>m|met(?:re|er)s?|km|kilomet(?:re|er)s?|miles?|metrów|kilometr\\p{L}*|米|公里)(?![\\p{L}])`,
    { sign: '<=' },
  ),
  rule(
    'uptime',
    `(?<n>\\d+(?:[.,]\\d+)?) ?% ?(?:(?:network|service|guaranteed|system|server|的) ?)?(?:up[- ]?time|availability|dostępnoś|czasu działania|可用|在[线線]|正常[运運]行)`,
    { sign: '>=' },
  ),
  rule('uptime', `(?:up[- ]?time|availability|dostępność|可用[性率]|正常[运運]行[时時][间間])[^.\\d]{0,20}(?<n>\\d+(?:[.,]\\d+)?) ?%`, {
    sign: '>=',
  }),
  rule(
    'reachable',
    '24 ?\\/ ?7|24 ?(?:hours|hrs|h) (?:a|per) day|(?:seven|7) days a week|365 (?:days|dni|天)|round[- ]the[- ]clock|around the clock|day (?:and|or) night|night and day|at any (?:hour|time)|24[- ]?(?:hours?|hrs?|h)[- ](?:reception|front desk|support|service|hotline|helpline|help|assistance|access|care|room service|pharmacy|emergency|concierge|customer)|always (?:open|available|reachable|there for you|on hand)|całodobow|całą dobę|24 ?(?:godziny|h) na dobę|7 dni w tygodniu|o każdej porze|dzień i noc|dniem i nocą|zawsze (?:dostępn|otwar)|全天候|24 ?小[时時] ?(?:全天|不打烊|[营營][业業]|服[务務]|在[线線]|前[台臺]|客服|[热熱][线線]|接待|[开開]放|[为為]您|待命|值守)|全年[无無]休|7 ?[x×*] ?24|不打烊|[昼晝]夜|[随隨][时時](?:[为為]您|待命|恭候|在[线線])',
  ),
  rule(
    'on-time',
    `${word('on[- ]time|punctual(?:ly|ity)?|never late|not (?:a|one) (?:single )?(?:day|hour|minute) late(?:r than (?:agreed|promised|planned))?|on schedule|as scheduled|to the minute|on the (?:agreed|promised|chosen|scheduled) (?:day|date|time)|when we (?:say|said|promised?)|on the (?:day|date) (?:you|we) \\p{L}+|by the (?:agreed|promised) (?:day|date|time)|(?:delivered|ready|there|arrives?|home|back) (?:by|before) (?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.)|noon|midday)|na czas|punktualn\\p{L}*|terminow(?:o|a|e|ość)|bez (?:opóźnień|spóźnień)|zgodnie z (?:terminem|rozkładem|planem)|w (?:umówionym|uzgodnionym|obiecanym) (?:terminie|dniu|czasie)|o umówionej (?:godzinie|porze)')}|准[时時点點]|準[时時点點]|按[时時]|如期|守[时時]|[绝絕]不[延迟遲误誤]|[预預][约約][时時][间間][内內]`,
  ),
  rule(
    'price',
    `${word('price you (?:see|saw|were quoted|book(?:ed)?)|(?:no|zero|without) hidden (?:fees?|costs?|charges?|extras)|no (?:extra|additional|surprise) (?:fees?|costs?|charges?)|no surprises on (?:your|the) bill|price (?:promise|match(?:ed)?|guaranteed?)|fixed price|bez (?:ukrytych|dodatkowych) (?:opłat|kosztów)|cen\\p{L}*,? (?:którą|jaką) (?:widzisz|widziałe?[śa]\\p{L}*)|gwarancja (?:stałej |niezmiennej )?ceny|stała cena|cena bez niespodzianek')}|[无無][隐隱][形藏性]?(?:[费費]用|收[费費]|消[费費])|[无無]任何[隐隱]|明[码碼][标標][价價]|所[见見]即所|一口[价價]|[价價]格保[护護证證]|保[价價]`,
  ),
  rule(
    'free',
    `(?<![-\\p{L}])(?<!feel )free (?:returns?|delivery|shipping|wi-?fi|parking|breakfast|cancell?ation|of charge|exchanges?|support|refills?|upgrades?|repairs?|installation|check[- ]?in|advice|quote|transfer|luggage|baggage|replacement|access)|(?<!\\p{L})(?:delivery|returns?|shipping|parking|wi-?fi) (?:is|are) (?:always )?free|(?:bezpłatn|darmow)\\p{L}*|(?<!\\+ ?\\d )gratis|免[费費运運邮郵]|包[邮郵]`,
  ),
  rule(
    'person',
    `${word('real (?:person|people|human)|(?:speak|talk) to (?:a )?(?:human|person|someone real)|no (?:ro)?bots|never a (?:ro)?bot|human being|(?:prawdziwy|żywy) człowiek\\p{L}*|z (?:prawdziwym )?człowiekiem')}|真人`,
  ),
  rule(
    'resolved',
    `${word("(?:solve|resolve|fix|sort|put right|repair|settle|close|handle|clear|deal)\\p{L}*[^.;!?]{0,40}(?:first|one) (?:time|call|contact|visit|go)|first[- ](?:time|call|contact|visit) (?:fix|resolution|right)|right (?:the )?first time|until (?:it is|it's) (?:solved|fixed|resolved|right)|we (?:will )?(?:put|make) it right|za pierwszym razem|przy pierwszym (?:kontakcie|telefonie)|rozwiąż\\p{L}*|naprawimy")}|一次性?解[决決]|首次(?:联系|聯繫|聯絡|接触|接觸|来电|來電)?解[决決]|[彻徹]底解[决決]|包[您你]解[决決]`,
  ),
  rule(
    'satisfied',
    `${word('satisfaction (?:is )?guaranteed|100 ?% satisfaction|gwaran\\p{L}* satysfakcj\\p{L}*|satysfakcj\\p{L}* gwarantowan\\p{L}*|zadowolon\\p{L}* klien\\p{L}*')}|包[您你][满滿]意|[满滿]意保[证證]|(?:100%|百分百)[满滿]意|[让讓][您你][满滿]意`,
  ),
  rule(
    'recommended',
    `${word("tell your friends|(?:you will|you'll|gladly) recommend|recommend us|poleci\\p{L}* (?:nas|znajomym)|polecą")}|推[荐薦]给|推薦給`,
  ),
];
