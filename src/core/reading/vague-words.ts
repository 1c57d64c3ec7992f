/** What a word that nobody can measure is about, and so what could be asked instead. */
export type Vague = 'best' | 'easy' | 'friendly' | 'fast' | 'clean' | 'value' | 'safe' | 'caring';

const word = (latin: string, chinese: string): RegExp => new RegExp(`(?<!\\p{L})(?:${latin})(?!\\p{L})|${chinese}`, 'u');

/** In this order: `the fastest, friendliest` is asked about as fast. */
const words: readonly (readonly [Vague, RegExp])[] = [
  [
    'fast',
    word(
      'fast(?:er|est)?|quick(?:er|est|ly)?|swift(?:ly)?|prompt(?:ly)?|speedy|rapid(?:ly)?|instant(?:ly)?|immediate(?:ly)?|(?:straight|right) away|as soon as possible|asap|no (?:queues?|queuing|waiting|wait)|without (?:delay|waiting|queuing)|in no time|real[- ]time|szybk\\p{L}*|szybciej|najszybsz\\p{L}*|błyskawiczn\\p{L}*|natychmiast\\p{L}*|niezwłocznie|od ręki|bez kolej\\p{L}*|bez czekania|ekspresow\\p{L}*',
      '快速|迅速|极速|極速|闪电|閃電|立即|马上|馬上|秒回|秒杀|即时|即時|高效|免排[队隊]|火速|飞快|最快',
    ),
  ],
  [
    'easy',
    word(
      'eas(?:y|ier|iest|ily)|simpl(?:e|er|est|y)|seamless(?:ly)?|effortless(?:ly)?|hassle[- ]free|stress[- ]free|intuitive(?:ly)?|convenient(?:ly)?|smooth(?:ly)?|frictionless|carefree|no (?:hassle|fuss|stress)|(?:without|zero) (?:hassle|fuss|stress)|łatw\\p{L}*|prost(?:y|a|e|o(?! z)|ego|ej|ych|szy)|najprostsz\\p{L}*|wygodn\\p{L}*|intuicyjn\\p{L}*|bezproblemow\\p{L}*|bez (?:problemów|stresu|wysiłku)',
      '轻松|輕鬆|简单|簡單|方便|便捷|便利|无缝|無縫|省心|省力|无忧|無憂|顺畅|順暢',
    ),
  ],
  [
    'friendly',
    word(
      'friendl(?:y|ier|iest)|smil(?:e|es|ing)|warm(?:est|th)?|welcom(?:e|ing)|polite(?:ly)?|kindness|kindest|courteous|helpful|przyja[zź]\\p{L}*|uśmiech\\p{L}*|mił(?:a|y|e|o|ej|ych|ą)|życzliw\\p{L}*|uprzejm\\p{L}*|serdeczn\\p{L}*|gościnn\\p{L}*|pomocn\\p{L}*',
      '贴心|貼心|热情|熱情|微笑|友善|友好|亲切|親切|热忱|熱忱|周到|礼貌|禮貌|温馨|溫馨|宾至如归|賓至如歸',
    ),
  ],
  [
    'clean',
    word(
      'spotless(?:ly)?|clean(?:est|liness)?|fresh(?:est|ly)?|hygienic|tidy|czyst\\p{L}*(?! (?:przyjemno|rado[sś]|frajd|zysk|magi|przypad|szaleń))|śwież\\p{L}*|higieniczn\\p{L}*',
      '干净|乾淨|整洁|整潔|清洁|清潔|新鲜|新鮮|卫生|衛生',
    ),
  ],
  [
    'value',
    word(
      '(?:great|best|good|fair|true|outstanding|unbeatable) (?:value|price[sd]?)|affordabl[ey]|(?:low|lowest|cheap|cheapest|unbeatable) prices?|cheap(?:er|est)?|value for money|best deals?|tani(?:o|ej)?|najtani\\p{L}*|(?:najniższ|najlepsz|atrakcyjn|uczciw|rozsądn|dobr|nisk)\\p{L}* cen\\p{L}*',
      '实惠|實惠|优惠|優惠|最低价|最低價|超值|物美价廉|物美價廉|性价比|性價比|划算|劃算|低价|低價|公道|公平价格',
    ),
  ],
  [
    'safe',
    word(
      'safe(?:ly|ty|st)?|secure(?:ly)?|security|reliab(?:le|ly|ility)|dependable|trust(?:ed|worthy)?|count on us|rely on|peace of mind|bezpiecz\\p{L}*|niezawodn\\p{L}*|zaufan\\p{L}*|solidn\\p{L}*|pewność|możesz na nas (?:liczyć|polegać)',
      '可靠|安全|放心|安心|信赖|信賴|值得信任|稳定|穩定',
    ),
  ],
  [
    'best',
    word(
      'best(?! before)|world[- ]class|finest|leading(?! to)|number one|no\\. ?1|#1|unrivall?ed|unmatched|unparalleled|exceptional|outstanding|excellen(?:t|ce)|premium|superior|first[- ]class|top[- ](?:quality|notch|class)|(?:five|5)[- ]star|unforgettable|amazing|perfect(?:ion|ly)?|high(?:est)?[- ]quality|quality|award[- ]winning|state[- ]of[- ]the[- ]art|innovative|delight(?:ful)?|najlepsz\\p{L}*|światowej klasy|najwyższ\\p{L}* (?:jakoś\\p{L}*|klas\\p{L}*|poziom\\p{L}*)|wyjątkow\\p{L}*|niezrównan\\p{L}*|doskonał\\p{L}*|perfekcyjn\\p{L}*|niezapomnian\\p{L}*|pierwszorzędn\\p{L}*|jakoś[cć]\\p{L}*|profesjonaln\\p{L}*|lider\\p{L}*|luksusow\\p{L}*',
      '最好|最佳|一流|世界级|世界級|顶级|頂級|卓越|优质|優質|高品质|高品質|品质|品質|极致|極致|完美|领先|領先|第一(?![号號次步天个個])|尊享|尊贵|尊貴|五星级|五星級|专业|專業|非凡|难忘|難忘',
    ),
  ],
  [
    'caring',
    word(
      'we care|care (?:about|for) you|caring|you come first|(?:customers?|guests?|passengers?|patients?) (?:come )?first|put you first|at your service|your satisfaction|we listen|here for you|personal(?:i[sz]ed|ly)?|tailored|like family|dbamy|troszczymy|z troską|klient (?:jest )?(?:na pierwszym miejscu|najważniejszy)|nasz klient|indywidualn\\p{L}*|z sercem|słuchamy',
      '用心|关怀|關懷|客户至上|客戶至上|顾客至上|顧客至上|顾客第一|顧客第一|以客为尊|以客為尊|真诚|真誠|呵护|呵護|专属|專屬|个性化|個性化|始终如一',
    ),
  ],
];

/** The first kind of such words in a promise's plain text, and where one stands; null where there is none. */
export function vagueIn(text: string): { about: Vague; at: number; length: number } | null {
  for (const [about, pattern] of words) {
    const found = pattern.exec(text);
    if (found) return { about, at: found.index, length: found[0].length };
  }
  return null;
}
