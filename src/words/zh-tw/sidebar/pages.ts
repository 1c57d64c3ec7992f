import type { Draft } from '../../draft';
import type { pages as pagesInEnglish } from '../../en/sidebar/pages';

export const pages: Draft<typeof pagesInEnglish> = {
  title: '可分享的頁面',
  text: '每一頁都依目前的內容做成獨立分頁，可列印、寄出，或唸給同仁聽。',
  owner: name => (name === '' ? '還沒有負責人的項目' : name),
  segments: dimension => `依「${dimension}」看承諾`,
  sides: '團隊看法與競爭者並列',
  copy: '複製成十行',
  copied: '已複製，可貼到聊天室。',
};
