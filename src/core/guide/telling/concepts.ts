import { plain } from '../../cell/words/spoken-number';
import { withoutWaitingPlace } from '../../cell/words/waiting-place';

/** What a promise and a question may both be about without sharing a word: `Fair prices` and `Value for money`. */
export type Concept =
  | 'wait'
  | 'price'
  | 'ease'
  | 'friendly'
  | 'clean'
  | 'fresh'
  | 'recommend'
  | 'stock'
  | 'punctual'
  | 'delivery'
  | 'reply'
  | 'cancel'
  | 'loyalty'
  | 'wifi'
  | 'quiet'
  | 'safe'
  | 'correct'
  | 'help'
  | 'quality'
  | 'comfort'
  | 'refund'
  | 'warm'
  | 'clear'
  | 'ready'
  | 'free';

const word = (source: string, chinese: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})|${chinese}`, 'u');

const patterns: readonly (readonly [Concept, RegExp])[] = [
  [
    'wait',
    word(
      'wait(?!er|ress)|queu|how long|\\d+ ?(?:min|sec|hour|hrs)|in (?:two|three|four|five|ten|fifteen|twenty|thirty) minutes|czeka|oczekiwan|jak d[łl]ugo|kolejk|\\d+ ?(?:godzin|sekund)',
      '等[候待了到您你我他它]|等(?:[太很好]?久|一下|多久|\\s?[\\d一二两兩三四五六七八九十半幾几]|[電电]梯|[餐位車车床门門])|(?<=[久空乾干苦枯不要免用必在需我您你])等(?![级級第于於同号號分別别式身比量價值距溫星数數])|多久|排队|排隊|[\\d一二两兩三四五六七八九十百半幾几多][个個]?\\s?(?:分[钟鐘]|小[时時])',
    ),
  ],
  [
    'price',
    word(
      'pric(?:e|es|ing)|value for|affordab|cheap|cost(?!um)|fair pric|tani(?!e?[cć])|cen(?:[ayęąo]|ie|om|ach|ami)?(?!\\p{L})|cenow|kosztuj|warto[śs][ćc] (?:za|do)|stosunek jako',
      '价格|價格|性价比|性價比|划算|劃算|便宜|实惠|實惠|价钱|價錢|物有所值|超值',
    ),
  ],
  [
    'ease',
    word(
      'eas(?:y|ier|iest|ily|e of)(?!\\p{L})|simpl|effort|hassle|intuitiv|convenien|seamless|straightforward|łatw|prost(?:y|a|e|o|szy|sze|sza|ego|ej|ych|ym|ymi|ą|ot\\p{L}+)(?!\\p{L})|wygodn|intuicyjn|bezproblem',
      '容易|简单|簡單|方便|轻松|輕鬆|便捷|省心',
    ),
  ],
  [
    'friendly',
    word(
      'friendl|kind(?:ly|ness|est)?(?!\\p{L})(?! of)(?<!(?:what|which|this|that|any|some|one|every) kind)|polite|courte|smil|welcom|warm welcome|helpful|przyja[zź](?!d)|uprzejm|mił(?:[aoyeą]|ych|ego|ej|ymi?)(?!\\p{L})|życzliw|uśmiech|serdeczn',
      '友善|友好|亲切|親切|热情|熱情|礼貌|禮貌|微笑|态度|態度',
    ),
  ],
  ['clean', word('clean|spotless|tidy|hygien|czyst|schludn|higien', '干净|乾淨|整洁|整潔|清洁|清潔|卫生|衛生|一尘不染|一塵不染')],
  [
    'fresh',
    word(
      'fresh(?!m[ae]n)|stale (?:bread|cake|food|pastr|buns?|rolls?|goods)|(?:is|are|was|were|not|never|no|or|and|get|goes|go|gone|went) stale|śwież|czerstw',
      '新鲜|新鮮|现做|現做|现烤|現烤',
    ),
  ],
  ['recommend', word('recommend|polec', '推荐|推薦')],
  [
    'stock',
    word(
      'sold out|out of stock|in stock|availab|run out|ran out|brak(?:ło|uje)|zabrakł|dostępn|wyprzedan',
      '售罄|卖完|賣完|缺货|缺貨|有货|有貨|断货|斷貨',
    ),
  ],
  [
    'punctual',
    word(
      'on[- ]time|punctual|late(?:ness)?(?!\\p{L})|delay|na czas|punktualn|spóźni|opóźni|terminow',
      '准时|準時|准点|準點|按时|按時|迟到|遲到|延误|延誤',
    ),
  ],
  [
    'delivery',
    word(
      'deliver|courier|shipp|doręcz|dostaw|dostarcz|kurier|przesył|paczk|dow(?:iez|ieź|o[zż]|óz)|przywie[zź]',
      '送达|送達|配送|快递|快遞|外卖|外賣|送货|送貨',
    ),
  ],
  [
    'reply',
    word(
      'repl(?:y|ies|ied)|respon(?:d(?:s|ed|ing)?|se|ses|sive(?:ly|ness)?)(?!\\p{L})|answer(?:ed)? (?:your|my|every|all|the)|get back to|odpowi(?!edni|edzialn)|odpis',
      '回复|回覆|答复|答覆|响应|響應',
    ),
  ],
  ['cancel', word('cancel|pause|unsubscri|terminate|zrezygn|rezygn|anulow|wypowied|odwoł', '取消|退订|退訂|暂停|暫停|解约|解約')],
  [
    'loyalty',
    word('loyalty|stamp(?!ed)|reward|points? card|punkt(?:y|ów) (?:w|za|lojal)|pieczątk|lojalno', '积分|積分|会员卡|會員卡|集点|集點|集章'),
  ],
  [
    'wifi',
    word(
      'wi-?fi|wlan|(?:free|fast|reliable|unlimited|in-?room) internet|internet (?:access|connection|speed|signal|in|was|is|work)|(?:darmow|szybk|bezpłatn|stabiln)\\p{L}+ internet|internet (?:działa|jest|bez|w (?:pokoj|lokal|kawiar|pociąg|autobus|poczekal|całym|każdym))|dostęp\\p{L}* do internetu|bezprzewodow',
      '无线|無線|上网|上網|(?:免费|免費|高速|[稳穩]定|[館馆室内內])的?(?:网络|網絡|網路)|(?:网络|網絡|網路)(?:速度|訊號|信号|信號|[连連][线線接]|[稳穩]定|[顺順][畅暢])',
    ),
  ],
  ['quiet', word('quiet|nois|silen|cich|hałas|spok[oó]j', '安静|安靜|噪音|吵')],
  ['safe', word('saf(?:e(?:ly|r|st)?|ety)(?!\\p{L})|secur|bezpiecz', '安全|放心')],
  [
    'correct',
    word(
      'correct|accura|right order|mistake|wrong|(?:is|was|are|were|all|always|orders?) complete(?!\\p{L})|complete (?:order|set|deliver|kit)|błęd|pomył|zgodn(?:e|y|a) z zam|komplet',
      '正确|正確|准确|準確|出错|出錯|无误|無誤',
    ),
  ],
  [
    'help',
    word('help(?:ed|ful|s|ing)?(?!\\p{L})|assist(?!ant)|solv(?:e|ed|es|ing)(?!\\p{L})|resolv|pomog|pomoc|rozwiąz', '帮助|幫助|解决|解決'),
  ],
  ['comfort', word('comfort|cozy|cosy|wygodne (?:łóż|fotel|siedz)|komfort', '舒适|舒適|舒服')],
  ['refund', word('refund|money back|reimburs|zwrot|zwróc', '退款|退钱|退錢')],
  [
    'warm',
    word(
      'hot(?:ter|test)?(?!\\p{L}|[- ]?(?:line|desk|spot))|warm(?:er|th)?(?!\\p{L}| welcome)|cold(?:er)?(?!\\p{L})|ciepł|gorąc(?!\\p{L}+ lini)|zimn',
      '热的|熱的|热腾腾|熱騰騰|温热|溫熱|凉了|涼了|冷掉',
    ),
  ],
  ['clear', word('clear(?:ly|er)?(?!\\p{L})|understand|transparen|explain|wyjaśni|jasn|zrozumia|przejrzyst', '清楚|清晰|透明|易懂|明白')],
  [
    'free',
    word(
      'free(?:!|\\.|$|,| of charge|(?: \\p{L}+)? (?:class|trial|lesson|parking|delivery|towels?))|for free|no charge|complimentary|za darmo|bezpłatn|darmow|gratis',
      '[免][费費]|不收[费費]',
    ),
  ],
  ['ready', word('ready|prepared(?!ness)|gotow(?!an)', '准备好|準備好|备好|備好|做好')],
];

/** What a text is about, as far as that can be told by its words. */
export function conceptsOf(text: string): Set<Concept> {
  const said = withoutWaitingPlace(plain(text));
  return new Set(patterns.filter(([, pattern]) => pattern.test(said)).map(([concept]) => concept));
}

/** 體驗 is what customers experience; before a class, a price or a ticket it is a trial. */
const TRIAL = /[體体][驗验](?=[課课堂價价券票場场名])/gu;

/** A text in which what is tried is told from what is experienced. @example withoutTrial('首堂體驗課') //=> '首堂試課' */
export const withoutTrial = (text: string): string => text.replace(TRIAL, '試');
