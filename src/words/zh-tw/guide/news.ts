import type { news as newsInEnglish } from '../../en/guide/news';
import { own } from '../../naming/own-names';
import { figures, list, quoted } from '../numbers';

const MOST = 6;

const names = (all: readonly string[]): string => {
  const said = all.slice(0, MOST).map(name => quoted(name, 60));
  return list(all.length > MOST ? [...said, `另外 ${all.length - MOST} 個`] : said);
};

/** What an export has that last time's did not, or lacks, a sentence each. */
export const news: typeof newsInEnglish = ({ from, to, isLater, groups, added, gone }) => {
  const { date } = figures('');
  return [
    ...(from !== null && to !== null ? [`期間是 ${date(from)}到 ${date(to)}。`] : []),
    ...(from !== null && isLater
      ? [
          `稽核會與先前的一併計算；若只要評估這段期間，請在「${own('Settings')}」的「${own('Settings', 'Evidence from')}」填入 ${date(from)}。`,
        ]
      : []),
    ...groups.map(({ column, values }) => `${quoted(column, 60)}裡新增：${names(values)}。`),
    ...(added.length > 0 ? [`新增 ${added.length} 欄：${names(added)}。`] : []),
    ...(gone.length > 0 ? [`上次讀取的 ${gone.length} 欄不見了：${names(gone)}。`] : []),
    ...(groups.length + added.length + gone.length === 0 ? ['沒有任何欄或群組新增或消失。'] : []),
  ];
};

/** Whether the rows that are later than last time's are judged alone: as a question, in a plan, on a button, and once it is said. */
export const judging = {
  ask: (day: string): string => {
    const { date } = figures('');
    return `只評估這段期間，從 ${date(day)}起嗎？`;
  },
  plan: (day: string): string => {
    const { date } = figures('');
    return `只評估這段期間，從 ${date(day)}起嗎？請在「好的回答」填入「是」或日期。`;
  },
  act: (day: string): string => {
    const { date } = figures('');
    return `從 ${date(day)}起評估`;
  },
  done: (day: string): string => {
    const { date } = figures('');
    return `稽核將從 ${date(day)}起評估。`;
  },
};
