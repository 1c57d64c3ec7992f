import type { Tool } from '../tool';

/** Its first headers, in the languages in which it writes them. */
const ID = 'ID|Id|識別碼|标识符|Identyfikator|Kennung|識別子';
const STARTED = 'Start time|開始時間|开始时间|Godzina rozpoczęcia|Startzeit|Hora de inicio|Heure de début|開始時刻';
const COMPLETED = 'Completion time|完成時間|完成时间|Godzina ukończenia|Fertigstellungszeit|Hora de finalización|Heure de fin|完了時刻';
const WHO =
  'Email|Name|電子郵件|名稱|姓名|电子邮件|名称|Adres e-mail|Poczta e-mail|Nazwa|Imię i nazwisko|E-Mail|E-Mail-Adresse|Correo electrónico|Nombre|Adresse de messagerie|Nom|メール|名前';

/** One header row; start and completion are those of the form, not of what a customer waited for. */
export const microsoftForms: Tool = {
  name: 'Microsoft Forms',
  source: 'survey',
  looksLike: [ID, STARTED, COMPLETED],
  isFirst: true,
  columns: [
    { header: ID, holds: 'id' },
    { header: COMPLETED, holds: 'date' },
    { header: WHO, holds: null, isPrivate: true },
    { header: STARTED, holds: null },
    {
      header:
        'Last modified time|Language|Total points|Quiz feedback|上次修改時間|语言|語言|上次修改时间|Czas ostatniej modyfikacji|Język|Zeitpunkt der letzten Änderung|Sprache',
      holds: null,
    },
  ],
};
