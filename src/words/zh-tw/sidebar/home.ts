import type { Draft } from '../../draft';
import type { home as homeInEnglish } from '../../en/sidebar/home';
import { own } from '../../naming/own-names';
import { menu as commands } from '../hosts/menu';
import { cards, verdicts } from '../labels';
import { count, figures, list } from '../numbers';

const day = (iso: string, today: string): string => figures(today).day(iso);

/** What the views Home and Check say. */
export const home: Draft<typeof homeInEnglish> = {
  checked: (checkedAt, used, today) => {
    const time = /T(\d\d:\d\d)/.exec(checkedAt)?.[1] ?? '';
    return `${day(checkedAt, today)}${time ? ` ${time}` : ''} 檢查，依據 ${count(used)} 則回答。`;
  },
  notChecked: '還沒有檢查。',
  change: {
    true: '之後資料有變更。',
    false: '之後沒有變更。',
    looking: '正在尋找變更…',
    null: '沒有查看之後的變更。',
  },
  countsLabel: '各判定的承諾數',
  nextLabel: '接下來',
  stands: { done: '完成', next: '現在', later: '稍後' },
  allDone: '都完成了。有新證據時再檢查一次。',
  steps: {
    setUp: {
      title: commands.setUp,
      todo: '建立要填寫的分頁：接觸點、承諾、證據。',
      viewOnly: '請能編輯這份試算表的人設定稽核。',
      example: '從範例開始',
      exampleText: '可以到處看看的虛構品牌。按一下就能移除。',
      template: '從範本開始',
      templateText: '你們行業的接觸點與常見承諾，刪掉不要的即可。',
      empty: '從空白分頁開始',
      noPromises: '貼上網站上說的話、從行業清單刪去不要的，或每列寫下一項承諾。',
      write: '寫進分頁',
      done: promises => `寫下了 ${count(promises)} 項承諾。`,
      again: missing => `加上缺少的 ${count(missing)} 個分頁`,
    },
    connect: {
      title: commands.connect,
      todo: '說明每一題談的是哪項承諾，哪些答案算好。',
      done: rows => `${count(rows)} 列證據。`,
      again: '連接更多',
    },
    measure: {
      title: '說明承諾怎麼衡量',
      todo: '在證據之後：有些承諾可能需要你決定。',
      open: n => `有 ${count(n)} 項承諾沒有衡量方式，不會判定。`,
      done: '每項承諾都有衡量方式。',
      again: '繼續',
    },
    check: {
      title: commands.check,
      todo: '把每項承諾與顧客的說法對照，並寫出報告分頁。',
      changed: '上次檢查後資料有變更。',
      done: '報告是最新的。',
      again: '再檢查一次',
    },
    act: {
      title: '處理未兌現的承諾',
      todo: '在第一次檢查之後。',
      toAct: n => `有 ${count(n)} 項未兌現的承諾還沒有行動。`,
      overdue: n => `有 ${count(n)} 項行動逾期。`,
      button: '提出行動',
      seeOverdue: '看逾期的行動',
      done: open => (open === 0 ? '沒有需要行動的。' : `有 ${count(open)} 項行動進行中。`),
      again: '看行動',
    },
    save: {
      title: commands.save,
      todo: '存到稽核紀錄。下次檢查就會顯示變化。',
      saved: (iso, today) => `上次儲存：${day(iso, today)}。`,
      again: '儲存',
    },
  },
  example: {
    text: '你看到的是範例：虛構的品牌。',
    remove: '移除範例',
    confirm: tabs =>
      `這會刪除 ${count(tabs)} 個分頁與裡面寫的一切、清空報告，並建立空白分頁。在 Google 試算表可用「檔案 › 版本記錄」復原。`,
    yes: tabs => `刪除 ${count(tabs)} 個分頁`,
    no: '保留範例',
  },
  check: {
    much: rows =>
      `證據有 ${count(rows)} 列，可能太多，一次跑不完：那樣會自行停止，不會有任何變更。設定裡的「${own('Settings', 'Evidence from')}」可以縮短期間。`,
    anyway: '還是檢查',
    running: '正在檢查承諾',
    phases: { reading: '讀取承諾與證據', judging: '逐項判定', writing: '寫出報告' },
    progressLabel: '檢查進度',
    starting: '正在開始…',
    reading: (done, of) => `${count(of)} 列中的 ${count(done)} 列`,
    readingSome: done => `${count(done)} 列`,
    finishing: '從現在起不能再停止。',
    stop: '停止檢查',
    stopping: '正在停止…',
    quarter: percent => `檢查中：已讀取 ${percent}% 的證據。`,
    judging: '正在判定承諾並寫出報告。',
    finished: '承諾檢查完成',
    result: counts =>
      `檢查完成：${cards!.kept} ${counts.kept}、${cards!.tooClose} ${counts.tooClose}、${cards!.broken} ${counts.broken}、${cards!.notJudged} ${counts.unjudged}。`,
    stopped: '已停止：沒有任何變更。',
    changesLabel: '與前一次檢查相比的變化',
    noChanges: '每項判定都與前一次檢查相同。',
    change: (from, to) => `${verdicts![from]} → ${verdicts![to]}`,
    isNew: to => `新的：${verdicts![to]}`,
    moreChanges: n => `另有 ${count(n)} 項承諾。`,
    issues: (errors, others) =>
      `資料裡有${list([...(errors ? [` ${count(errors)} 個錯誤`] : []), ...(others ? [` ${count(others)} 個其他提醒`] : [])])}。`,
    seeIssues: '看要修正什麼',
    seeBroken: '看未兌現的承諾',
    seeSummary: '看摘要',
    seePromises: '看全部承諾',
  },
};
