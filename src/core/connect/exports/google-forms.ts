import type { Tool } from '../tool';

/** Its first header, in the languages in which it writes it. */
const TIMESTAMP =
  'Timestamp|Sygnatura czasowa|时间戳记|時間戳記|Zeitstempel|Marca temporal|Horodateur|Informazioni cronologiche|Carimbo de data/hora|Tijdstempel|タイムスタンプ|타임스탬프';

/** One header row that begins with `Timestamp`; a grid question is `Question [Row]`, several choices are joined by `, `. */
export const googleForms: Tool = {
  name: 'Google Forms',
  source: 'survey',
  looksLike: [TIMESTAMP],
  isFirst: true,
  columns: [
    { header: TIMESTAMP, holds: 'date' },
    { header: 'Email Address|Username|Adres e-mail|Nazwa użytkownika|电子邮件地址|電子郵件地址', holds: null, isPrivate: true },
    { header: 'Score', holds: null },
  ],
};
