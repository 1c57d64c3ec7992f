import type { Draft } from '../draft';
import type { labels as labelsInEnglish } from '../en/labels';

export const labels: Draft<typeof labelsInEnglish> = {
  tabs: {
    summary: '摘要',
    alignment: '承諾與證據',
    findings: '發現',
    check: '資料檢查',
    history: '稽核紀錄',
    segments: '依客群',
    sides: '並列對照',
    owner: '負責人頁',
  },
};
