/*
 * What is promised without a number, a time or a share: nobody can measure it as it stands, and customers can hold a brand to it all the same.
 * A kind a row: its words in English and Polish, whole words both, and in Chinese.
 */
const kinds: readonly (readonly [latin: string, chinese: string])[] = [
  // What a place is like, and what is in it.
  [
    'comfortable|comfy|cosy|cozy|quiet|calm|local(?:ly)?|regional|seasonal|home-?made|hand-?(?:made|picked|crafted)|authentic|spacious|generous|wide (?:choice|range|selection)|only (?:the|local|fresh|natural|real)|nothing but|no ?one|on us|on the house|is ours|half (?:the )?price|at all times|round the clock|around the clock|(?:get|have|collect|back) (?:it|them) (?:today|tomorrow|tonight)|listens?|we care|at your door|honest\\p{L}*|fair(?:ly|ness)?|transparent\\p{L}*|patient(?:ly|ce)|expert\\p{L}*|knowledgeable|competent\\p{L}*|no surprises?|before you (?:pay|start|buy)|you (?:know|see|pay|choose|decide|hear|find|sleep|eat|keep|speak|talk|leave)|tylko|wyłącznie|wygodn\\p{L}*|cich\\p{L}*|spokojn\\p{L}*|lokaln\\p{L}*|regionaln\\p{L}*|domow\\p{L}*|ręcznie|przestronn\\p{L}*|szeroki wybór|pół ceny|na nasz koszt|całą dobę|całodobow\\p{L}*|o każdej porze|jeszcze dziś|słuchamy|pod same drzwi|uczciw\\p{L}*|szczer\\p{L}*|rzeteln\\p{L}*|fachow\\p{L}*|cierpliw\\p{L}*|przejrzyst\\p{L}*|bez niespodzianek|(?:wiesz|wiecie|znasz|znacie|płacisz|płacicie|wybierasz|wybieracie|decydujesz)(?= )',
    '只用|只有|只選|舒適|舒适|安靜|安静|在地|當地|当地|手工|現做|现做|半價|半价|招待|全天候|隨時|当天|當天|傾聽|倾听|送到門口|送到门口|誠實|诚实|透明|耐心|您(?:會|会|能|可)?(?:知道|看到|選|选|決定|决定)',
  ],
  // Who comes first.
  [
    '(?:come|comes|goes|go|served|seen|treated|put)(?: \\p{L}+)? (?:first|before)|(?:takes?|have|has|get|gets|given) (?:priority|precedence)|priority (?:for|to|boarding|access)|pierwsze(?:ń|n)stw\\p{L}*|w pierwszej kolejności|poza kolejnością|bez kolejności|priorytet\\p{L}*',
    '優先|优先|第一順位|至上',
  ],
  // The same day.
  [
    '(?:on |the )?(?:the )?(?:same day|day (?:you|they) (?:call|ask|come|order|write|phone))|w dniu (?:zgłoszenia|zamówienia|wizyty|przyjęcia)|tego samego dnia|jeszcze tego dnia',
    '當日|当日|即日|隔日',
  ],
  // Who does it, and how.
  [
    'in person|personally|by hand|a real (?:person|human)|real people|from scratch|properly|carefully|thorough(?:ly)?|with (?:care|respect|dignity|heart|love|pride)|as if|like (?:one of )?(?:the |our )?(?:family|friends|own)|straight (?:answers?|talk)|plain (?:words|language|english|talk)|trained|qualified|experienced|skilled|osobiście|od podstaw|na miejscu|porządn\\p{L}*|starann\\p{L}*|dokładn\\p{L}*|rzetelnie|po ludzku|po partnersku|z (?:szacunkiem|troską|sercem|godnością|pasją)|jak (?:w domu|u siebie|rodzin\\p{L}*|własn\\p{L}*|swo\\p{L}*)|ludzkim językiem|prostym językiem|zrozumiał\\p{L}*|doświadczon\\p{L}*|wykwalifikowan\\p{L}*|przeszkolon\\p{L}*',
    '親自|亲自|專人|专人|真人|一對一|一对一|用心|細心|细心|貼心|贴心|尊重|如家人|如親|如亲|猶親|犹亲|詳細|详细|解說|解说|說明清楚|说明清楚|現煮|现煮|經驗豐富|经验丰富',
  ],
  // What is let in, given back or let be.
  [
    "accessible|step[- ]free|barrier[- ]free|wheelchairs?|welcome(?= |$)(?<!^welcome)|(?:bring|send|give) (?:it|them) back|if you (?:do not|don't|don’t|are not|aren't|aren’t) (?:like|happy|satisfied)|stay as long|walk[- ]ins?|travel(?:s)? (?:along|with you)|for nothing|at no (?:cost|charge)|without obligation|bez (?:barier|zobowiązań|pytań|rezerwacji|umawiania|pośpiechu|limitu|ryzyka)|mile widzian\\p{L}*|dostępn\\p{L}* dla|przyjazn\\p{L}*|możesz (?:zwrócić|oddać|zostać|przyjść)|gratis|w cenie",
    '無障礙|无障碍|輪椅|轮椅|無負擔|无负担|無壓力|无压力|無條件|无条件|無須|无须|免預約|免预约|不用預約|不限|可入內|可入内|可進出|可进出|即可|皆可|均可|都可以|可退|可換|可换|任您|任你',
  ],
  // What is kept, kept safe, or made open.
  [
    '(?:keep|keeps|kept|stand by|stands by|stick to) (?:our|its|their|my) (?:word|promises?|promise)|word of honou?r|extra mile|people before|you before|look(?:s|ing)? after|tak(?:e|es|ing|en) care|kept? (?:private|safe|secret|confidential)|confidential\\p{L}*|private(?:ly)?|discreet(?:ly)?|(?:data|money|deposits?|privacy) (?:is|are|stays?) (?:protected|safe)|nothing hidden|in the open|your (?:feedback|opinion|voice|say)|dotrzymujemy|dotrzymamy|trzymamy słow\\p{L}*|jawn\\p{L}*|otwarcie|poufn\\p{L}*|dyskre\\p{L}*|chroni\\p{L}*|opiekujemy|zaopiekuj\\p{L}*|zadbamy|twoj\\p{L}* (?:opini\\p{L}*|głos)|liczymy się z',
    '說到做到|说到做到|有問必答|有问必答|到底|公開|公开|保密|隱私(?!權?政策)|隐私(?!权?政策)|保護|保护|守護|守护|負責(?!人)|负责(?!人)|照顧|照顾|您的意見|您的意见',
  ],
  // What each gets, and what we do for you.
  [
    '(?:every|each) \\p{L}+(?: \\p{L}+)? (?:gets?|receives?|comes?|is|has)|nobody|^we (?!are|were|have|had|believe|love|know|think|hope|thank|started|invite|welcome|offer|ask|would|look|wish|recommend|suggest|also|do not|don.t|may|might|reserve|collect data|process|store|use|can not|cannot)\\p{L}+(?<!ed) (?:.*(?<!\\p{L}))?you(?:r|rs)?|^our \\p{L}+ (?!is|are|was|were|has|have)\\p{L}+ (?:you|your)|(?:comes?|brought|delivered) to your (?:door|home|desk)|the (?:next morning|evening before|day before|day after)|każd(?:y|a|e) \\p{L}+(?: \\p{L}+)? (?:dostaje|dostanie|otrzymuje|otrzyma|ma)|(?!mamy|jesteśmy|działamy|istniejemy|współpracujemy|zatrudniamy|prowadzimy|posiadamy|wierzymy|zapraszamy|dziękujemy|prosimy|specjaliz|produkujemy|należymy|kochamy|życzymy|polecamy|zachęcamy|tworzymy|znamy|mieścimy|czekamy|zastrzegamy|przetwarzamy|używamy|stosujemy|rekomendujemy|wiemy|rozumiemy|szukamy|rekrutujemy|łączymy|lubimy|problemy|systemy|kremy|reklamy|programy|tematy|ramy|bramy|diademy|zimy|rymy)\\p{L}{2,}(?:amy|emy|imy|ymy)|(?:mechanik|lekarz|kelner|doradca|instruktor|kierowca|opiekun|trener|fryzjer|serwisant|konsultant|pracownik)(?:ka)? (?:\\p{L}+ )?(?:pokaże|wyjaśni|przyjmie|oddzwoni|przyjedzie|zadzwoni|pomoże|doradzi|poczeka)',
    '每[位個个名間间](?:\\S{0,6})[都皆]|每[日天]|我們(?:會|一定|就|犯)|我们(?:会|一定|就|犯)|就道歉|逐[項项]|隔天|提醒|前一[晚天日]|[給给]您(?:看|聽|听)',
  ],
  // Help that is given, and what is left undone.
  [
    '(?:we|they|you|staff|team|crew|guides?|nurses?|doctors?)(?: \\p{L}+)? (?:explain|explains|advise|advises|assist|assists|accompany|accompanies|remember|remembers|greet|greets|listen|listens|stay|stays|wait for|waits for|speaks?)|we (?:pick|collect|fetch|drive|inform|notify|tell|let|text|warn|show|clean|wash|check|cover|keep you)|(?:staff|team|crew|we) speaks?|pomagamy|pomożemy|pomaga|doradz\\p{L}*|wyjaśni\\p{L}*|towarzysz\\p{L}*|pamiętamy|(?:u?przedzamy|uprzedzimy|(?:po)?informujemy|poinformujemy|powiadamiamy|powiadomimy|odbieramy|odbierzemy|dowozimy|dowieziemy|przywozimy|przywieziemy|podstawiamy|sprzątamy|myjemy|sprawdzamy|wymieniamy|wymienimy|naprawimy|zwracamy|zwrócimy|pokrywamy|zapewniamy|zapewnimy|tłumaczymy)|nie zostaw\\p{L}*|zwrot pieniędzy|(?:telefon|słuchawkę) odbier\\p{L}*|(?:przed|po) każd(?:ym|ą|ej)|cena (?:podana|z oferty|z wyceny)|to cena na|jest (?:myt|sprzątan|czyszczon|sprawdzan)\\p{L}|przyjmujemy|przyjmiemy|traktujemy|gotujemy|naprawiamy|nie (?:naciągamy|wciskamy|dzwonimy|sprzedajemy|każemy|pobieramy|podnosimy|doliczamy)',
    '協助|协助|陪伴|陪同|陪您|幫您|帮您|為您|为您|接送|到府|代辦|代办|手語|手语|雙語|双语|解答|不推銷|不推销|不漲價|不涨价|不加價|不加价|不收|不賣|不卖|不打擾|不打扰|不催|不用等|不轉|通知您|告知您|[簡简][訊讯]通知|全[額额]退|不[滿满]意\\S{0,4}退|[報报][價价]即|最[終终][價价]格|不另加|同一位|全程|[二2][十4]四?小[時时]客服',
  ],
];

const [latin, chinese] = [0, 1].map(at => kinds.map(kind => kind[at]!).join('|'));
const OFFERS = new RegExp(`(?<!\\p{L})(?:${latin})(?!\\p{L})|${chinese}`, 'iu');

/** What begins by denying something that customers suffer elsewhere: `No machine out of order`. */
const DENIED = /^(?:no|not a|not one|zero|żad(?:en|na|ne|nych)|ani jedn\p{L}*) \p{L}+ \p{L}|^(?:無|零|沒有|没有)\p{Script=Han}{2}/iu;

/**
 * True for words that promise something, though no scale is named; `said` is plain text.
 * @example isOffer('urgent cases come first') //=> true
 */
export const isOffer = (said: string): boolean => OFFERS.test(said) || DENIED.test(said);
