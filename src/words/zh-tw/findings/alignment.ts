import type { Draft } from '../../draft';
import type { FindingWords } from '../../finding';
import { own } from '../../naming/own-names';
import { named, quoted } from '../numbers';
import { waits } from '../report/waits';

/** Flaw 4: what is promised is not what customers expect, or not what happens. */
export const alignment: Draft<FindingWords> = {
  'promise-broken': {
    name: '承諾未兌現',
    sentence: (d, f) => {
      const { percent, interval } = f.apart(d.keptRate, d.promisedFor, ...d.interval);
      return `${named(d, '')}承諾給 ${percent(d.promisedFor)} 的顧客；實際得到的有 ${percent(d.keptRate)}（${interval(d.interval)}，${f.count(d.n)} 則回答；兌現條件：${f.test(d.test, d.metric)}）。`;
    },
    fix: () => '解決根本原因，或改為承諾多數顧客已經得到的。',
  },
  'promise-looser-than-expected': {
    name: '承諾低於期望',
    sentence: (d, f) =>
      `${named(d, '')}承諾「${f.reach(d.promised, d.metric)}」；顧客期望「${f.reach(d.expected, d.metric)}」${asked(d.n)}。`,
    fix: () => '及早告訴顧客可以期待什麼，或以他們的期望為目標。',
  },
  'promise-tighter-than-expected': {
    name: '承諾高於期望',
    sentence: (d, f) =>
      `${named(d, '')}承諾「${f.reach(d.promised, d.metric)}」；顧客只要「${f.reach(d.expected, d.metric)}」就滿意${asked(d.n)}。`,
    fix: () => '如果這讓品牌與眾不同就保留；否則承諾顧客期望的就好。',
  },
  'expectations-rise': {
    name: '期望升高',
    sentence: (d, f) => {
      const { percent } = f.apart(d.before, d.now);
      return `顧客的期望變高了：到 ${f.date(d.since)}為止，受訪者中有 ${percent(d.before)} 認為${d.text ? `${named(d)}的承諾` : '這項承諾'}已足夠（${f.count(d.beforeN)} 位）；之後的受訪者中只有 ${percent(d.now)}（${f.count(d.nowN)} 位）。`;
    },
    fix: () => '趁顧客還沒轉向別處之前，決定是否承諾更多。',
  },
  'contradicting-promises': {
    name: '互相矛盾的承諾',
    sentence: (d, f) => {
      const { percent } = f.apart(d.first.promisedFor, d.second.promisedFor);
      return d.by === 'share'
        ? `同一件事，${named(d.first)}承諾 ${percent(d.first.promisedFor)}，${named(d.second)}承諾 ${percent(d.second.promisedFor)}。`
        : `${named(d.first)}與${named(d.second)}對同一件事的承諾不一致。`;
    },
    fix: () => '選定其中一項，各處說法一致，停用另一項。',
  },
  'duplicate-promises': {
    name: '承諾了兩次',
    sentence: d => `${named(d.first)}與${named(d.second)}承諾同一件事。`,
    fix: () => `只留一列，在「${own('Promises', 'Where stated')}」寫上兩處，停用另一列。`,
  },
  'unmeasurable-promise': {
    name: '無法衡量',
    sentence: d =>
      d.wait === 'certificate'
        ? `顧客無從判斷${named(d)}是否兌現：要靠證書證明，但沒有寫明是哪一張。`
        : d.wait !== 'test'
          ? `沒有人能判斷${named(d)}是否兌現：${d.metric ? `找不到指標${quoted(d.metric, 40)}` : '它沒有指標'}。`
          : `沒有人能判斷${named(d)}是否兌現：它沒有寫明條件。`,
    fix: d =>
      d.wait === 'certificate'
        ? `在「${own('Promises', 'Kept when')}」寫下證明它的證書，例如「證書 ISO 14001，至 2028」。`
        : d.wait !== 'test'
          ? waits.step!(d.wait, 1)
          : `填寫「${own('Promises', 'Kept when')}」，例如「至少 4」或「<= 2 天」。`,
  },
  'nothing-promised': {
    name: '沒有承諾',
    sentence: d => (d.n === 0 ? `${quoted(d.touchpoint)}沒有任何承諾。` : `${d.n} 位顧客談到${quoted(d.touchpoint)}，但那裡沒有任何承諾。`),
    fix: d => `決定顧客在${quoted(d.touchpoint)}可以期待什麼，並寫下來。`,
  },
  'promise-out-of-our-hands': {
    name: '不由我們掌握',
    sentence: d => `我們承諾${named(d, '做到這一點')}，但能否兌現不由我們掌握。`,
    fix: () => '與能兌現的人談好，或只承諾自己負責的部分。',
  },
  'same-as-competitors': {
    name: '與競爭者說法相同',
    sentence: d => `${named(d)}與競爭者的說法相同：${quoted(d.competitors)}。`,
    fix: () => '說只有你們做得到的，或做得更好並拿出證明。',
  },
};

const asked = (n: number): string => (n > 0 ? `（問了 ${n} 位顧客）` : '');
