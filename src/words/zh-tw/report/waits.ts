import type { Wait } from '../../../core/judgement/waiting';
import type { Draft } from '../../draft';
import type { waits as english } from '../../en/report/waits';
import { own } from '../../naming/own-names';
import { list, quoted } from '../numbers';

/** Behind `在等`. */
const nouns: Record<Wait, string> = {
  metric: '衡量方式',
  'known-metric': '已知的指標',
  test: '讀得出來的兌現條件',
  certificate: '證書名稱',
  readable: '讀得出來的回答',
  source: '來源明確的回答',
  'left-out': '沒有被排除的回答',
  since: '承諾之後的回答',
  period: '期間內的回答',
  due: '案件到期',
  blank: '非空白、未取消的回答',
  customers: '顧客的回答',
  'all-customers': '客訴以外的回答',
  answers: '回答',
  more: '更多回答',
};

const steps: Record<Wait, (n: number) => string> = {
  metric: n => `請說明${n === 1 ? '' : '每一項'}怎麼衡量：側邊欄會從承諾的文字提出建議。`,
  'known-metric': () => `在分頁「${own('Metrics')}」說明這個指標，或改選那裡已有的指標。`,
  test: () => `填寫「${own('Promises', 'Kept when')}」，例如「至少 4」。`,
  certificate: () => '寫明證明它的證書。',
  readable: () => '先處理讀不出來的回答，做法見「資料檢查」。',
  source: () => '說明這是哪一種來源，「資料檢查」列出了這個字詞。',
  'left-out': () => '查明為何排除；沒有規則可排除的，重新計入。',
  since: () => `核對「${own('Promises', 'Since')}」，並立即詢問顧客。`,
  period: () =>
    `核對「${own('Settings', 'Evidence from')}」、「${own('Settings', 'Evidence to')}」與「${own('Settings', 'Audit date')}」，或立即詢問顧客。`,
  due: () => '等這些案件到期後，再檢查一次。',
  blank: () => '看看回答那一欄寫了什麼，或事情一發生就問顧客。',
  customers: () => '拿員工回答過的問題去問顧客。',
  'all-customers': () => '詢問所有顧客，而不只是提出客訴的人：客訴不計入任何比例。',
  answers: n => `連接能說明${n === 1 ? '它' : '它們'}的檔案，或事情一發生就問顧客。`,
  more: () => '蒐集更多回答。',
};

const counted = (wait: Wait, n: number): string => `${n} 項承諾在等${nouns[wait]}`;

export const waits: Draft<typeof english> = {
  counted,
  named: (wait, names, more) =>
    `${counted(wait, names.length + more)}：${list(names.map(name => quoted(name, 60)))}${more > 0 ? `，另有 ${more} 項` : ''}。`,
  step: (wait, n) => steps[wait](n),
  all: of => {
    const [first] = of;
    if (!first) return '';
    const n = of.reduce((sum, one) => sum + one.n, 0);
    const whole = n === 1 ? '一項承諾' : `全部 ${n} 項承諾都`;
    const said =
      of.length === 1
        ? `${whole}在等${nouns[first.wait]}`
        : `${n} 項承諾中，${of.map(one => `${one.n} 項在等${nouns[one.wait]}`).join('，')}`;
    return `${said}。下一步：${steps[first.wait](first.n)}`;
  },
  elsewhere: (of, f) => {
    const parts: [number, string][] = [
      [of.leftOut, '被排除'],
      [of.outOfPeriod, '不在期間內'],
      [of.beforeSince, '早於承諾'],
      [of.invalid, '讀不出來'],
      [of.notYetDue, '尚未到期'],
      [of.unplaced, '來源不明'],
      [of.employees, '來自員工'],
      [of.blank, '空白或已取消'],
      [of.complaints, '客訴'],
    ];
    const said = parts.flatMap(([n, where]) => (n > 0 ? [`${f.count(n)} 則${where}`] : []));
    return said.length > 0 ? `（${said.join('、')}）` : '';
  },
};
