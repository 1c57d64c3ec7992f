import type { Tool } from '../tool';

/** What only finished answers have. */
export const SUBMITTED =
  'Date submitted|submitdate|Data wysłania|Data przesłania|Datum Abgeschickt|Date de soumission|Fecha de envío|提交日期|送出日期|提交时间|提交時間';
export const LAST_PAGE = 'Last page|lastpage|Ostatnia strona|Letzte Seite|Dernière page|Última página|最后一页|最後一頁|最後頁|最后页';
const LANGUAGE =
  'Start language|startlanguage|Język początkowy|Start-Sprache|Startsprache|Langue de départ|Lenguaje inicial|起始语言|起始語言|開始語言';

export const LAST_ACTION =
  'Date last action|datestamp|Data ostatniej akcji|Data ostatniej aktywności|Datum letzte Aktivität|最後動作日期|最后操作日期';
export const BEGUN = 'Date started|startdate|Data rozpoczęcia|Datum gestartet|開始日期|开始日期';

/**
 * One header row of codes or questions, or both in two; who did not come to the end has no day of sending. Where no days are kept, each
 * answer was sent on the first day of 1980.
 */
export const limeSurvey: Tool = {
  name: 'LimeSurvey',
  source: 'survey',
  looksLike: [SUBMITTED, `${LAST_PAGE}|${LANGUAGE}`],
  columns: [
    { header: 'Response ID|id|ID odpowiedzi|Antwort ID|ID de la réponse|ID de respuesta|回應 ID|答卷 ID', holds: 'id' },
    { header: SUBMITTED, holds: 'date' },
    { header: LAST_ACTION, holds: 'date' },
    { header: BEGUN, holds: null },
    { header: LANGUAGE, holds: 'segment' },
    { header: `${LAST_PAGE}|Seed|Ziarno|Zufallsstartwert`, holds: null },
    { header: 'Total time|Group time|interviewtime|Referrer URL|refurl|URL odsyłający', holds: null },
    {
      header: 'IP address|ipaddr|Adres IP|IP-Adresse|Token|Token uczestnika|Zugangscode|Access code|Kod dostępu',
      holds: null,
      isPrivate: true,
    },
  ],
};
