/*
 * Words by which a header says that its column is no answer of a customer, though its cells may look like one. English, Polish, Chinese;
 * tried on a header as `plainHeader` writes it.
 */
const asideWords = {
  /** What the company wrote back, or its people noted. */
  staff:
    /\b(owner|seller|business|company|property|host|management|hotel|vendor|developer|merchant|shop) s? ?(answer|response|reply|replies)\b|\b(closure|closing|closed|resolution|rejection|refund|internal|agent|staff|crew|technician|mechanic|officer|inspector|handler|clerk|operator|engineer|employee|back office|cancellation) s? ?(reason|notes?|comments?|remarks?|text|summary|description|code)\b|\b(driver|courier|waiter|waitress|nurse|doctor|dentist|therapist|teacher|trainer|guide|manager|supervisor|advis[eo]r|assistant|cashier|chef|consultant|fitter|installer|dispatcher|receptionist|cleaner|rep|representative|admin|moderator) s? ?(notes?|remarks?)\b|\b(notes?|comments?|remarks?) (by |of |from )?(the |our )?(staff|crew|driver|agent|team|reception|front desk|operator|employees?)$|\breply (content|text|body|message)\b|\b(given|rated|scored|written|filled in) by (the |our )?(driver|courier|agent|staff|crew|host|seller|owner|employees?|nurse|doctor|teacher|guide|manager|technician|company|us|team)\b|\b(action taken|work done|root cause|corrective|disposition|next steps?)\b|^resolution$|\bnotatk\w*\b|\b(uwagi|notatki) (kierowcy|kuriera|pracownika|kelnera|technika|montera|kierownika|kasjera|konsultanta|doradcy|serwisanta|recepcji|obslugi|lekarza|nauczyciela|wewnetrzne)\b|\bodpowiedz (firmy|wlasciciela|hotelu|sprzedawcy)\b|处理结果|處理結果|客服备注|客服備註|内部|內部|商家回复|商家回覆|回复内容|回覆內容/,
  /** What a tool or a person worked out of other columns. */
  computed:
    /\b(sentiment|polarity|emotions?|recoded?|recode[sd]?|normali[sz]ed|z ?score|nps (category|group|segment|bucket|type)|(score|rating) (group|band|bucket|category)|helpful|up ?votes?|votes|likes|thumbs count|word ?count|topics?|language detected|translated)\b|情感|点赞|點讚|有用数/,
  /** Of many customers, put together in one number. */
  averaged: /\b(avg|averages?|mean|median)\b|\b(sredni[aey]?|mediana)\b|平均/,
  /** How long it took to fill in the form. */
  fillIn:
    /\b(time to complete|completion (time|seconds)|time taken|(interview|survey|response) (length|duration|time)|duration (in|\()? ?seconds|time spent|fill ?in (time|seconds)|loi|elapsed)\b|czas (wypelniania|trwania ankiety)|答题时长|答題時長|填写时长|填寫時間|所用时间/,
  /** Who somebody is, as a key; it tells nothing of the case. */
  person:
    /\b(author|user|customer|client|reviewer|member|guest|patient|student|tenant|account|passenger|agent|employee|driver|policy|contact|person|visitor|owner|seller|buyer|subscriber)(( \w+)? (id|no|nr|num|number|key|code|uuid)|id|no)$|\bpolicy ?holder$|用户编号|用户id|会员号|會員編號|nr klienta|numer klienta/,
  /** What somebody thinks that customers would say or get, before they did. */
  guessed:
    /\bdo (you|we) (think|believe)( that)?( our| the| your| most)? (customers|guests|clients|visitors|patients|passengers|people|users|they)\b|\b(our|team s|own|staff s) (guess|estimate|belief)\b|\bself ?(assessment|rating|evaluation)\b|\bforecast(ed)?\b|\bpredict(ed|ion)\b|\bproject(ed|ion)\b|\bsamoocen\w*\b|\bprognoz\w*\b|自评|自評|预测|預測/,
  /** How much a thing matters to somebody, not how it was. */
  importance: /\bhow important\b|\bimportan(t|ce)\b|\bpriorit\w* to you\b|\b(jak )?wazn[aey]\b|\bwaznosc\b|重要/,
  /** Which of several things was best: that is what is chosen, not what a row is about. */
  choice:
    /\b(most|least|best|worst|favou?rite|prefer(red)?|improve|change|miss(ed)?)\b|\bwhich (part|of these|of the following)\b|\bnajbardziej\b|\bnajlep\w*\b|\bnajmniej\b|\bnajgorz\w*\b|\bktor[aey] czesc\b|最喜欢|最喜歡|最满意|最滿意|最不|哪一?(部分|方面|项|項)/,
  /** How many there were of something, how often, how old: a number, and no mark. */
  counting:
    /\b(number of|no of|how many|how often|nights?|attempts?|times|visits|transfers|children|kids|adults|guests|people|persons|passengers|items?|quantity|qty|pieces|clicks|pages|calls|age|years?|priority|severity|urgency|(test|exam|quiz|loyalty|bonus) (points|score)|size of|household|amount|price paid|cost|pay|liczba|ile razy|ile osob|wiek|lat|sztuk)\b|(?<!\b(yes|tak) )\b(no|nr|number)$|次数|次數|人数|人數|数量|數量|年龄|年齡|几次|幾次|多少/,
  /** Sums over many customers, one column for each kind of answer. */
  sums: /\b(promoters?|passives?|detractors?|promotorzy|krytycy|neutralni)\b|推荐者|推薦者|贬损者|貶損者|被动者|被動者/,
} as const;

export type AsideWord = keyof typeof asideWords;

/** What of a header says so: `mechanic remarks`; '' where nothing does. */
export const asideIn = (header: string, kind: AsideWord): string => asideWords[kind].exec(header)?.[0]?.trim() ?? '';
