import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { list, named, quoted } from '../numbers';

/** Habits that keep the gap open, and what goes well. */
export const habits: Draft<FindingWords> = {
  'averages-only': {
    name: '只有平均',
    sentence: d => `${named(d)}有 ${d.averages} 個值是平均：有多少顧客失望，無從得知。`,
    fix: () => '帶入單筆回答，或每種回答各有多少顧客。',
  },
  'segment-hidden-by-average': {
    name: '被平均掩蓋的客群',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.rest);
      return `${named(d)}在${quoted(d.segment, 40)}（${d.dimension}，${f.count(d.n)} 則回答）兌現 ${percent(d.keptRate)}，其他合計 ${percent(d.rest)}。`;
    },
    fix: d => `做下一個決定之前，先單獨看看${quoted(d.segment, 40)}。`,
  },
  'no-owner': {
    name: '沒有負責人',
    sentence: d => `${quoted(d.touchpoint)}不是每項承諾都有負責人。`,
    fix: d => `指定一個人對${quoted(d.touchpoint)}負責。`,
  },
  'one-owner-for-all': {
    name: '全由一人負責',
    sentence: (d, f) =>
      d.promises === d.of
        ? `${quoted(d.owner, 40)}負責全部 ${f.count(d.of)} 項承諾。`
        : `${quoted(d.owner, 40)}負責 ${f.count(d.of)} 項承諾中的 ${f.count(d.promises)} 項。`,
    fix: () => '分給真正能改變的人。',
  },
  'promise-across-departments': {
    name: '跨部門',
    sentence: d => `${named(d)}未兌現，而且需要 ${d.departments.length} 個部門一起做到：${list(d.departments)}。`,
    fix: d => `請${list(d.departments)}推選一個人負責整體。`,
  },
  'no-sponsor': {
    name: '管理層無人支持',
    sentence: () => '管理層還沒有人為這些承諾負責。',
    fix: () => `在設定的「${own('Settings', 'Executive owner')}」填上一位。`,
  },
  'no-employee-voice': {
    name: '沒有員工心聲',
    sentence: () => '負責兌現承諾的員工，沒有留下任何回答。',
    fix: () => '在一個接觸點，用問顧客的同一題問員工。',
  },
  'employees-disagree': {
    name: '員工看法不同',
    sentence: (d, f) => {
      const { percent } = f.apart(d.keptRate, d.employeesKeptRate);
      return `${named(d)}：依顧客的回答兌現 ${percent(d.keptRate)}（${f.count(d.n)} 則），依員工的回答 ${percent(d.employeesKeptRate)}（${f.count(d.employeesN)} 則）。`;
    },
    fix: () => '問問員工看到了什麼，是顧客的回答沒有說的。',
  },
  'not-told': {
    name: '未告知同仁',
    sentence: (d, f) =>
      d.toldOn === null
        ? `${named(d)}在 ${f.date(d.brokenSince)}就已判定未兌現；沒有記下何時告知負責的同仁。`
        : `${named(d)}在 ${f.date(d.brokenSince)}就已判定未兌現；最近一次告知負責的同仁是 ${f.date(d.toldOn)}。`,
    fix: () => `把負責人頁面的「一分鐘內可以告訴同仁的話」念給他們聽，並在「${own('Promises', 'Told on')}」寫下日期。`,
  },
  'pay-tied-to-scores': {
    name: '薪酬與分數掛鉤',
    sentence: () => '薪酬取決於顧客給的分數，分數就可能是要來的，而不是贏得的。',
    fix: () => '改以解決了多少根本原因來發獎金，或讓薪酬與分數脫鉤。',
  },
  'no-money': {
    name: '沒有連到金額',
    sentence: d => `有 ${d.touchpoints} 個有承諾的接觸點沒有填每位顧客的價值：承諾未兌現的代價無從得知。`,
    fix: () => `先為最繁忙的接觸點填寫「${own('Touchpoints', 'Value per customer')}」；大概的數字就可以。`,
  },
  'new-customers-favoured': {
    name: '偏厚新客',
    sentence: (d, f) => {
      const { percent } = f.apart(d.newRate, d.returningRate);
      return `${named(d)}：新客兌現 ${percent(d.newRate)}（${f.count(d.newN)} 則回答），回頭客 ${percent(d.returningRate)}（${f.count(d.returningN)} 則回答）。`;
    },
    fix: () => '給回頭客與新客一樣的待遇。',
  },
  'worth-celebrating': {
    name: '值得慶祝',
    sentence: (d, f) => {
      const { percent, interval } = f.apart(d.keptRate, d.promisedFor, ...d.interval);
      const beyond = d.expectation === 'tighter' ? '顧客的期望較低。' : d.expectation === 'looser' ? '顧客的期望還更高。' : '';
      return `${named(d)}兌現 ${percent(d.keptRate)}（${interval(d.interval)}，${f.count(d.n)} 則回答），承諾 ${percent(d.promisedFor)}。${beyond}`;
    },
    fix: () => '告訴促成這件事的人，也告訴顧客。',
  },
};
