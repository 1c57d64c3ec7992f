import type { Draft } from '../../draft';
import type { frame as frameInEnglish } from '../../en/sidebar/frame';
import { menu as commands } from '../hosts/menu';
import { cards } from '../labels';

/** A command of the menu, as a path to it. */
export const menu = (command: keyof typeof commands): string => `擴充功能 › Promise Audit › ${commands[command]}`;

/** What every view says. */
export const frame: Draft<typeof frameInEnglish> = {
  name: 'Promise Audit',
  marks: { kept: '✓', tooClose: '≈', broken: '✕', unjudged: '?' },
  loading: '正在讀取試算表…',
  viewsLabel: '檢視',
  views: { home: '首頁', promises: '承諾', flaws: '缺失', evidence: '證據', actions: '行動', settings: '設定' },
  back: view => `返回${view}`,
  cancel: '取消',
  tryAgain: '再試一次',
  refresh: '重新整理',
  close: '關閉',
  fewer: '顯示較少',
  undo: '復原',
  next: '下一步：',
  working: '處理中…',
  shown: (cell, tab) => `已選取分頁 ${tab} 的 ${cell}。`,
  check: commands.check,
  checkAgain: '再檢查一次',
  counts: { kept: cards.kept!, tooClose: cards.tooClose!, broken: cards.broken!, unjudged: cards.notJudged! },
  viewOnly: {
    title: '你只能檢視這份試算表',
    text: '你看到的是上次檢查的結果，但不能再檢查或更改。請擁有者讓你編輯，或自己建立副本。',
    neverChecked: '還沒有檢查過。請擁有者讓你編輯，或自己建立副本。',
  },
  notChecked: {
    text: `還沒有可以顯示的：「${commands.check}」會把每項承諾與顧客的說法對照，填滿這裡。`,
    viewOnly: '還沒有可以顯示的：這份試算表沒有檢查過。',
  },
};
