/**
 * A header as its words are looked for: in lower case, without accents, the parts of `OPEN_DT`, `firstName` and `Q7ART` apart.
 * @example plainHeader('Q7ART') //=> 'q 7 art'
 */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\ufeff]/g, '')
    .normalize('NFC')
    .replace(/[łŁ]/g, 'l')
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$& ')
    .replace(/<[^>]*>/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%@*]+/gu, ' ')
    .trim();
}

/** Words, in English, Polish and Chinese, and the commonest in other languages, that say what a column holds. They are tried on a header as `plainHeader` writes it. */
const headerWords = {
  private:
    /\b(first|last|sur|full|given|family|middle|customer|client|guest|user|reviewer|respondent|recipient|contact|passenger|author|requester|submitter|display|person|consumer|reference|billing|shipping|delivery) ?name\b|^(name|your name|author|nickname|reviewer|requester|submitter|assignee|user|username|consumer|recipient|contact|imie|nazwisko|imie i nazwisko|klient)$|surname|\bnazwisko\b|\be ?mail\b|mail address|adres e mail|\b(tele)?phone( number)?\b|\bmobile\b|\btelefon\w*\b|\bkomorka\b|\bip( address)?\b|\b(street|home|postal|mailing|delivery) address\b|^(address|adres|ulica)$|\b(latitude|longitude|geo ?location)\b|(date|day|year) of birth|birth ?(date|day|year)|urodz\w*|geburts\w*|fecha de nacimiento|naissance|\bdob\b|\bpesel\b|passport|姓名|名字|昵称|暱稱|用户名|用戶名|收件人|出生|生日|生年月日|생년월일|电话|電話|手机|手機|邮箱|郵箱|邮件地址|电子邮件|電子郵件|地址|身份证|身份證|\b(vor|nach|familien)name\b|\banschrift\b|\bhandynummer\b|^(nom|prenom|nom et prenom|nom complet|nombre|apellidos?|nombre y apellidos?|nombre completo|nome|sobrenome|nome completo|direccion|endereco)$|courriel|\bcorreo\b|^(telefono )?(celular|movil)$|nacimiento|nascimento|\b(dni|nif|cpf)\b|氏名|^お?名前$|住所|電話番号|携帯(電話|番号)|メールアドレス|ニックネーム|投稿者|^이름$|성명|성함|이메일|전화번호|휴대폰|연락처|^주소$|작성자|닉네임/,
  likelihood: /\bnps\b|net ?pro|recommend|\bpolec|推荐|推薦/,
  effort: /\b(ces|effort|easy|easily|ease|latwo|latwe|wysilek|wysilku)\b|容易|轻松|輕鬆|费力|費力/,
  rating:
    /\b(rate|rated|rating|ratings|score|scored|stars|satisf\w*|dissatisf\w*|happy|csat|quality|cleanliness|friendliness|helpfulness|politeness|courtesy|tastiness|how (was|were|good|well|clean|friendly|helpful)|ocen\w*|zadowol\w*|jakosc\w*|gwiazd\w*)\b|评分|評分|满意|滿意|打分|星级|星級|质量|質量|评价|評價|\b(bewert\w*|zufrieden\w*|sterne|valoraci\w*|calificaci\w*|puntuaci\w*|estrellas|avaliac\w*|estrelas|etoiles)\b|星等|星數|星数|評価|満足|평점|만족|별점|평가/,
  /** An order of several things says nothing of how good each is. */
  rank: /\b(rank(ed|ing|s)?|order of (preference|importance)|ranking\w*|kolejnosc\w*|uszereguj)\b|排序|排名/,
  stars: /\bstars?\b|\breview (rating|score)\b|gwiazd|星级|星級|星等|星數|星数/,
  weight: /^(weight|weights|wt|wgt|survey weight|waga|w)$|\bweight(ed|ing)?\b(?! ?(kg|lb))|权重|權重/,
  count:
    /^(count|customers|how many|answers|responses|votes|frequency|freq|liczba|liczba (odpowiedzi|klientow)|ile|n|人数|人數|数量|數量)$|^(number|no|count|total|sum) (of )?(answers|responses|customers|respondents|guests|votes|people|replies)$|^(answer|response|customer|respondent) count$/,
  /** Who was asked, whether or not they answered; no question asks that. */
  asked:
    /^((customers|guests|people|clients|users|patients|passengers|members) )?(asked|invited|surveyed)( (on|at|date))?$|^(number|no|count|date|day) (of )?(customers |guests |people |clients )?(asked|invited|invitations?)$|^((survey|feedback|review|nps|csat|questionnaire) )?(invitations?|invites?|requests?) (sent|date|sent (on|at|date)|date sent)$|^(survey|questionnaire|invitations?|invites?) sent( (on|at|date))?$|^(zaproszon\w*|zapytan\w*|wyslan\w* ankiet\w*|ankiet\w* wyslan\w*|(data )?(wyslania|wysylki) (ankiety|zaproszenia)|wyslan\w* zaproszeni\w*|liczba (zaproszon\w*|zapytan\w*|wyslanych ankiet))( \w{1,3})?$|^(受邀(人數|人数)?|已?邀請(日期|時間|人數|寄出)?|已?邀请(日期|时间|人数)?|(問卷|邀請|问卷|邀请)(寄出|發送|发送|發出|发出)(日期|時間|时间|日)?|受訪人數)$/,
  id: /^(id|#|no|nr|lp|number|ref|reference|ref (no|nr|id|number))$|^(visit|job|call|ride|sale|trip|claim|case|order|ticket|response|resp|answer|record|parcel|shipment|row|entry|request|reservation|booking|receipt|invoice|run|bill) ?(no|nr|id|number|ref|reference)?$|^(nr|numer|id) (reklamacji|zgloszenia|zamowienia|sprawy|skargi|wizyty|paczki|ankiety|rachunku|odpowiedzi)$|\b(resp|respondent|response|case|ticket|review|survey|answer|interview|record|complaint|feedback|order|booking|evidence|token|key)(( \w+)? (id|no|nr|num|number|ref|reference)|id|no|nr)$|\bid$|编号|編號|序号|序號/,
  /** Where the words under a header are surely the customer’s own. */
  verbatim:
    /\b(review|comment|feedback|complaint|message|opinion|ticket) (text|content|body|description|details)\b|\b(verbatim|customer words|customers? (own )?(words|comments?)|in your own words|free ?text|open ended)\b|^(comments?|complaints?|what happened|description|review|feedback|content|body|text|your comments?|komentarz\w*|opinia|(?:tresc|opis) (?:opinii|zgloszenia|reklamacji|skargi|sprawy|wiadomosci|problemu)|uwagi)$|(?:[客投申][訴诉]|反映|[問问][題题])(?:內容|内容|描述|[說说]明)|评价内容|評價內容|评论内容|評論內容|留言|^(kommentare?|anmerkung(en)?|bemerkung(en)?|beschwerde(text)?|commentaires?|remarques?|comentarios?|observaciones|observacoes)$|^(ご)?(意見|感想|コメント|口コミ|クチコミ)( (ご)?感想)?$|^(의견|코멘트|후기|댓글)( 내용)?$/,
  /** Of a text: what heads it. */
  title: /\b(title|headline|subject|summary|heading|tytul|temat)\b|标题|標題|主题|主旨/,
  /** The name of a thing or a firm, not words about it. */
  named:
    /\b(company|firm|shop|store|brand|product|place|hotel|venue|site|branch|item|city|address|restaurant|seller|organi[sz]ation|firma|sklep|produkt|marka|nazwa)\b( name| title)?$|公司|商品名|店名|门店|門店|品牌/,
  /** What somebody thinks that there should be. */
  expectation:
    /\b(expectations?|expect(ed)?|should|ideal(ly)?|acceptable|(ok|okay|fine|reasonable|happy|willing|prepared) to|(would|could) (you )?(accept|tolerate|put up with)|at the most|oczekiwa\w*|powin\w*|do przyjecia|akceptowaln\w*|idealn\w*)\b|期望|應該|应该|应当|可接受|理想/,
  /** Of expectations: that they were met or not, which is an answer like any other. */
  met: /\b(meet|meets|met|exceed(s|ed)?|fell short|live up|below|beyond|compared|than expected|spelni\w*)\b|符合|超出|达到|達到/,
  /** A case that went wrong. */
  complaint:
    /\b(complain\w*|grievances?|reklamac\w*|skarg\w*|zazalen\w*)\b|投诉|投訴|客诉|客訴|抱怨|申诉|申訴|\b(beschwerde\w*|reklamation\w*|reclamation\w*|plaintes?|quejas?|reclamaci\w*|reclamac\w*|queixas?)\b|クレーム|苦情|불만(?!족)|민원/,
  /** How far a case has come. */
  status:
    /^((case|ticket|order|complaint|request|booking|claim|delivery|job) )?(status|state|progress)$|^(stan|status( (zgloszenia|sprawy|zamowienia))?)$|状态|狀態|进度|進度|處理情形/,
  comment:
    /\b(comments?|verbatim|feedback|why|reason|tell us|explain|describe|anything else|improve|suggest\w*|words|review (text|content|body)|opinion|message|remarks?|notes?|open ended|komentarz\w*|uwagi|uwag|dlaczego|opinia|opinie|powod|sugesti\w*|tresc)\b|评论|評論|意见|意見|原因|为什么|為什麼|建议|建議|留言|反馈|回饋|内容|內容|\b(kommentar\w*|commentaires?|comentarios?)\b|意見|感想|コメント|의견|후기/,
  promised:
    /\b(target|due|promised|scheduled|deadline|sla|eta|estimated|expected (delivery|date|by|on)|planned|committed|required by|termin|obiecan\w*|planowan\w*|przewidywan\w*|zugesagt\w*|geplant\w*|voraussichtlich\w*|\w+termin|falligkeit\w*|prevue?s?|previst[ao]s?|estimad[ao]s?|estimee?s?|prometid[ao]s?)\b|预计|預計|承诺|承諾|应到|應到|截止|予定|期限|예정|약속|기한/,
  actual:
    /\b(closed|actual|delivered|paid|refunded|settled|ready|collected|issued|completed|completion|solved|resolved|finished|done|arrived|arrival|returned|fixed|repaired|dostarcz\w*|dorecz\w*|wyplacon\w*|odebran\w*|zamkniet\w*|zakonczon\w*|zrealizowan\w*|rozwiazan\w*|faktyczn\w*|rzeczywist\w*|geliefert|zugestellt|erledigt|abgeschlossen|erstattet|tatsachlich\w*|livree?s?|reel(le)?s?|effectiv[ae]|remboursee?s?|resolue?s?|cloturee?s?|entregad[ao]s?|real|efetiv[ao]|resuelt[ao]s?|cerrad[ao]s?|entregue|resolvid[ao]s?|concluid[ao]s?|reembolsad[ao]s?)\b|完成|送达|送達|实际|實際|关闭|關閉|解决|解決|完了|到着|実際|완료|도착|실제/,
  late: /\b(days late|late|delay(ed)?|overdue|spoznien\w*|opoznien\w*)\b|延迟|延遲|迟到|遲到/,
  started:
    /\b(start(ed)?|open(ed)?|created|ordered|requested|received|reported|submitted|raised|called|purchase(d)?|placed|zamowion\w*|zgloszon\w*|utworzon\w*|otwart\w*|rozpocze\w*|eroffnet|erstellt|eingegangen|bestellt|gemeldet|ouverte?s?|creee?s?|commandee?s?|recue?s?|abiert[ao]s?|cread[ao]s?|solicitad[ao]s?|recibid[ao]s?|abert[ao]s?|criad[ao]s?|recebid[ao]s?)\b|开始|開始|创建|創建|下单|下單|提交|打开|打開|受付|注文日|접수|주문일/,
  date: /\b(date|dated|datetime|day|time|timestamp|when|at|on|dt|created|recorded|submitted|completed|data|dzien|kiedy|godzina|sygnatura czasowa)\b|日期|时间|時間|时间戳|時間戳|\b(\w*datum|zeitstempel|horodat\w*|fecha|marca temporal|carimbo)\b|日時|日付|タイムスタンプ|타임스탬프|날짜|일시/,
  duration:
    /\b(wait(ed|ing)?|minutes?|mins?|hours?|hrs?|seconds?|secs?|days?|duration|how long|time (to|in|until|taken)|(reply|response|resolution|handling|delivery|lead) time|czas\w*|minut\w*|godzin\w*|dni|czeka\w*)\b|分钟|分鐘|小时|小時|等[待候]|候[诊診]|时长|時長|天数|天數/,
  segment:
    /\b(segment|gender|sex|age|income|education|region|country|state|province|city|town|district|neighbou?rhood|area|zone|market|location|branch|store|shop|hotel|site|outlet|ship|dealer|channel|plan|tier|tariff|package|product|brand|language|lang|locale|(customer|room|ticket|trip|visit|account|order|guest) type|type of (customer|guest|trip|visit)|group|team|department|loyalty|status level|device|platform|version|via|priority|category|census|occupation|household|origin|sector|industry|airline|carrier|courier|class|cabin|fare|route|line|ward|clinic|restaurant|cinema|terminal|depot|turno|zona|tienda|sucursal|edad|sexo|filiale|standort|alter|altersgruppe|geschlecht|magasin|tranche d age|workshop|garage|studio|salon|gym|club|surgery|venue|pharmacy|franchise|kiosk|bakery|cafe|centre|center|property|office|hub|library|museum|nursery|practice|theat(re|er)|school|campus|floor|shift|season|weekday|month|quarter|wave|nationality|membership|purpose|reason for (travel|visit|trip)|payment (method|type)|(delivery|shipping) (method|type|option)|first (time )?visit|make|model|plec|wiek|wojewodztwo|miasto|kraj|kanal|produkt|jezyk|wyksztalcenie|dochod|sklep(u|ie)?|oddzial|placowk[ai]|lokalizacj[ai]|filia|silowni[ai]|klub|przychodnia|gabinet|apteka|restauracja|kawiarnia|punkt (obslugi|sprzedazy)|linia|przewoznik)\b|性别|性別|年龄|年齡|地区|地區|城市|县市|縣市|居住地|省份|国家|國家|渠道|产品|產品|门店|門店|分店|语言|語言|收入|教育|[门門]市|店[别別名]|[馆館][别別]|院[区區]|校[区區]|[据據][点點]|健身房|俱[乐樂]部|[场場][馆館]|[诊診]所|[药藥]局|年代|店舗|地域|都道府県/,
  /** Segments that are understood even where their kinds are coded as numbers. */
  demographic: /\b(gender|sex|age|income|education|segment|plec|wiek|dochod|wyksztalcenie)\b|性别|性別|年龄|年齡|收入|教育/,
  resolved: /\b(resolved|solved|fixed|rozwiazan\w*|zalatwion\w*)\b|解决|解決/,
} as const;

export type HeaderWord = keyof typeof headerWords;

/** Words of a question about a whole: who is recommended to whom, and how well all was liked. */
const GENERAL =
  /\b(likely|likelihood|recommend\w*|friends?|colleagues?|family|relatives|net ?pro\w*|net|promoters?|nps|csat|ces|company|brand|business|organi[sz]ation|scale|review\w*|stars?|grade|level|satisf\w*|dissatisf\w*|happy|overall|whole|total|result|value|points|survey|visit|stay|problems?|issues?|questions?|requests?|solved|resolved|easy|easily|ease|effort|time|mins?|minutes?|hours?|days?|mm|ss|hh|czy|jest|ze|nas|nam|nasz\w*|bys|polec\w*|znajom\w*|rodzin\w*|firm[aey]?|mark[aei]|ogol\w*|skal\w*|ocen\w*|zadowol\w*|prawdopodob\w*|bardzo|problem\w*|spraw[aye]?|rozwiazan\w*|zalatwion\w*|zostal\w*|latw\w*|czas\w*|minut\w*|godzin\w*|dni)\b|推荐|推薦|我们|我們|本[園园店館馆院校站社行]|可能性?|朋友|同事|家人|多大|程度|公司|品牌|满意度?|滿意度?|评分|評分|打分|评价|評價|总体|總體|整体|整體|如何|怎么样|怎麼樣|您|你|对|對|的|会|會|是|否|有|向|给|給|把|问题|問題|解决|解決|容易|时间|時間|分钟|分鐘|小时|小時/g;

/** A header without what any question about a whole says. @example specificOf('Would you recommend our pool?') //=> 'would you our pool' */
export const specificOf = (plain: string): string =>
  plain
    .replace(GENERAL, ' ')
    .replace(/\b\d+\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What of a header says so: `rate`; '' where nothing does. */
export function wordIn(header: string, kind: HeaderWord): string {
  return headerWords[kind].exec(header)?.[0]?.trim() ?? '';
}
