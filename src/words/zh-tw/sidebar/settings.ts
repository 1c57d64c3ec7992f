import type { Draft } from '../../draft';
import type { settings as settingsInEnglish } from '../../en/sidebar/settings';

export const settings: Draft<typeof settingsInEnglish> = {
  title: '設定',
  intro: '以下設定都在設定分頁裡，下次檢查就會採用。',
  language: {
    title: '側邊欄的語言',
    automatic: '與你的帳號相同',
    hint: '只影響你看到的側邊欄與選單；報告仍用試算表的語言。',
    use: '使用這個語言',
  },
  byDefault: '預設',
  unreadable: '讀不出來，所以採用預設值。',
  change: '修改',
  changeOne: name => `修改：${name}`,
  percent: figure => `${figure}%`,
  value: '新的值',
  save: '儲存設定',
  blank: '預設',
  date: '日期，例如 2026-11-22。',
  share: '比例，例如 90%。',
  noTab: '還沒有設定分頁：可在首頁新增。',
};
