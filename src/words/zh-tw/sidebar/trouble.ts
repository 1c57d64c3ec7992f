import type { Draft } from '../../draft';
import type { trouble as troubleInEnglish } from '../../en/sidebar/trouble';
import { menu } from './frame';

/** What went wrong between the page and the spreadsheet, and what to do. */
export const trouble: Draft<typeof troubleInEnglish> = {
  title: '沒有成功',
  messages: {
    unexpected: '出了問題，不是你的錯。',
    'no-answer': '試算表沒有及時回應。',
    offline: '與試算表的連線中斷了。',
    unreachable: '無法連到試算表。',
    unreadable: '讀不出回應的內容。',
  },
  todo: {
    'no-answer': '可能還在處理。請等一分鐘，再按「重新整理」或再試一次。',
    offline: '請檢查網路連線，再試一次。',
    unreachable: '請再試一次。如果持續發生，請重新載入試算表。',
    unreadable: '請重新載入試算表，並再次打開側邊欄。',
    unexpected: `請再試一次。如果持續發生，請在選單選「${menu('checkData')}」。`,
  },
  accounts: {
    title: '你同時登入了好幾個 Google 帳號嗎？',
    text: '側邊欄無法以你的身分連到這份試算表。同時登入多個帳號時，Google 會選錯帳號。',
    stepsLabel: '該怎麼做',
    steps: [
      '請用無痕視窗，或只有這個帳號的瀏覽器設定檔開啟試算表。',
      `或不用側邊欄：「${menu('check')}」效果一樣。`,
      '如果你只用一個帳號，可能只是一時緩慢：請再試一次。',
    ],
  },
};
