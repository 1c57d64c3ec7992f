import type { Draft } from '../../draft';
import type { template as templateInEnglish } from '../../en/sidebar/template';
import { counted } from '../numbers';

/** What the sidebar says where an audit starts from a template. */
export const template: Draft<typeof templateInEnglish> = {
  title: '從範本開始',
  loading: '正在找範本…',
  intro: '哪一個最接近你們？',
  strike: '沒有承諾的請取消勾選；其餘請在承諾分頁改成自己的說法。',
  another: '換一個行業',
  use: (touchpoints, promises) => `寫入 ${counted(touchpoints, '個', '接觸點')}、${counted(promises, '項', '承諾')}`,
  none: '請先勾選一個接觸點',
};
