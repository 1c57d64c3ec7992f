import type { Draft } from '../../draft';
import type { sides as sidesInEnglish } from '../../en/report/sides';
import { own } from '../../naming/own-names';
import { quoted } from '../numbers';

const same = { true: '說法與我們相同', false: '說法與我們不同' };
const keeps = { we: '我們兌現得較多', they: '他們兌現得較多', alike: '從回答看不出差別' };

/** What is said of what several sides believe, see and promise. */
export const sides: Draft<typeof sidesInEnglish> = {
  none: `沒有可以比較的：請加一個分頁「${own('Beliefs')}」（${own('Beliefs', 'Who or department')}、${own('Beliefs', 'Level')}、${own('Beliefs', 'We believe')}）或「${own('Benchmarks')}」（${own('Benchmarks', 'Competitor')}、${own('Benchmarks', 'Promise')}、${own('Benchmarks', 'Kept rate')}），或填寫「${own('Promises', 'Competitors say')}」。`,
  group: (of, f) => (of ? `${f.percent(of.believed)}（${f.count(of.people)}）` : ''),
  fewPeople: fewest => `括號內是人數。少於 ${fewest} 人的群組併入「其他」；合併後仍太少就不列出。`,
  hidden: all => {
    const of = all.filter(({ hidden }) => hidden > 0).length;
    return of === 0 ? '' : `有 ${of} 項承諾的部分群組沒有列出。`;
  },
  others: '其他所有人合計',
  furthest: ({ department, off, believed, keptRate }, f) => {
    const { percent } = f.apart(believed, keptRate);
    const who = department === '' ? '較小的部門合計' : quoted(department, 60);
    return `離顧客的說法最遠的是${who}：平均認為 ${percent(believed)}，證據顯示 ${percent(keptRate)}，每項承諾相差 ${f.points(off).replace('+', '')}。`;
  },
  same,
  keeps,
  means: ({ isSame, keeps: who }) =>
    [isSame === null ? '' : isSame ? same.true : same.false, who === null ? '' : keeps[who]].filter(part => part !== '').join('；'),
  competitors: '競爭者',
  alone: (p, f) =>
    `${quoted(p.text)}：兌現 ${f.percent(p.keptRate!)}（${f.interval(p.interval!)}），這裡列出的競爭者都沒有這樣說。這是只有你們能用的一句話。`,
  noneAlone: '就這裡列出的競爭者說法而言，沒有任何承諾既已兌現又只屬於你們。',
};
