import type { Draft } from '../../draft';
import type { actions as actionsInEnglish } from '../../en/sidebar/actions';
import { count, figures } from '../numbers';

export const actions: Draft<typeof actionsInEnglish> = {
  title: '行動',
  noTab: '還沒有行動分頁：可在首頁新增。',
  none: '還沒有寫下任何行動。',
  toActLabel: '未兌現，還沒有行動',
  toActText: '在行動分頁最後各加一列，狀態為「未處理」、沒有期限。請在那裡寫明誰做什麼、何時完成。',
  addAll: n => (n === 1 ? '加入這項行動' : `加入這 ${count(n)} 項行動`),
  change: '加入前先修改',
  overdue: '逾期',
  open: '未處理',
  closed: '已完成或已取消',
  statuses: { open: '未處理', 'in-progress': '進行中', done: '已完成', dropped: '已取消' },
  nobody: '還沒有人',
  due: (iso, today) => `期限 ${figures(today).day(iso)}`,
  doneOn: (iso, today) => `${figures(today).day(iso)} 完成`,
  noDue: '沒有期限',
  noText: '還沒有內容：請寫下要做什麼。',
  count: n => `${count(n)} 項行動`,
  more: n => `再顯示 ${count(n)} 項行動`,
  show: '顯示該列',
};
