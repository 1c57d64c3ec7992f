import type { Draft } from '../../draft';
import type { believe as believeInEnglish } from '../../en/sidebar/believe';
import { count } from '../numbers';

/** What the sidebar says where a team says what it believes, before any evidence is seen. */
export const believe: Draft<typeof believeInEnglish> = {
  title: '說說你們怎麼認為',
  loading: '正在找承諾…',
  ask: '10 位顧客當中，有幾位會說你們做到了？',
  why: '請在看證據之前先說：你們的看法會和顧客的說法並列。',
  none: '每項承諾都已說明你們的看法。',
  unsaid: '不知道',
  save: n => `儲存 ${count(n)} 項看法`,
  saveNone: '請先選一個數字',
};
