import type { Tool } from '../tool';

/** One header row that begins with `Timestamp`; a grid question is `Question [Row]`, several choices are joined by `, `. */
export const googleForms: Tool = {
  name: 'Google Forms',
  source: 'survey',
  looksLike: ['Timestamp|Sygnatura czasowa|时间戳记|時間戳記'],
  isFirst: true,
  columns: [
    { header: 'Timestamp|Sygnatura czasowa|时间戳记|時間戳記', holds: 'date' },
    { header: 'Email Address|Username|Adres e-mail|Nazwa użytkownika|电子邮件地址|電子郵件地址', holds: null, isPrivate: true },
    { header: 'Score', holds: null },
  ],
};
